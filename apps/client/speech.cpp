#include "apps/client/speech.hpp"

#include <algorithm>

#include "apps/client/message_words.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// However long a target is, so much text goes into one line.
constexpr size_t shortest_text = 64;

// CTCP: \x01ACTION text\x01
constexpr std::string_view action_begin = "\x01"
                                          "ACTION ";
constexpr std::string_view action_end = "\x01";

// The server puts ":name!user@host " in front for the others, and their lines may not be
// longer than ours.
size_t room_for_text(const identity& me, const speech& what) {
  auto overhead = 1 + me.source_length() + 1 + std::string_view{"PRIVMSG "}.size()
                  + what.target.size() + std::string_view{" :\r\n"}.size();
  if (what.action)
    overhead += action_begin.size() + action_end.size();
  return std::max(irc_line_limit - std::min(overhead, irc_line_limit), shortest_text);
}

} // namespace

std::string as_action(std::string_view text) {
  return std::string{action_begin}.append(text).append(action_end);
}

void append_speech(std::string& wire, const identity& me, speech what) {
  auto limit = room_for_text(me, what);
  while (!what.text.empty()) {
    std::string piece{what.text.substr(0, piece_length(what.text, limit))};
    what.text.remove_prefix(piece.size());
    if (what.action)
      piece = as_action(piece);
    irc_writer{wire, {}, "PRIVMSG"}.param(what.target).trailing(piece);
  }
}

size_t append_batch(std::string& wire, const identity& me, speech what, uint64_t number) {
  auto name = std::string{own_batch} + std::to_string(number);
  auto limit = room_for_text(me, what);
  size_t lines = 0;
  append_irc_message(wire, {}, "BATCH", {'+' + name, "draft/multiline", what.target});
  for (auto& row : rows_of(what.text)) {
    auto goes_on = false;
    do {
      auto length = piece_length(row, limit);
      wire += "@batch=" + name + (goes_on ? ";draft/multiline-concat " : " ");
      irc_writer{wire, {}, "PRIVMSG"}.param(what.target).trailing(row.substr(0, length));
      row.remove_prefix(length);
      goes_on = true;
      ++lines;
    } while (!row.empty());
  }
  append_irc_message(wire, {}, "BATCH", {'-' + name});
  return lines;
}

} // namespace hubbub::client
