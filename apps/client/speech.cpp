#include "apps/client/speech.hpp"

#include <algorithm>

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

} // namespace

std::string as_action(std::string_view text) {
  return std::string{action_begin}.append(text).append(action_end);
}

void append_speech(std::string& wire, const identity& me, speech what) {
  // The server puts ":name!user@host " in front for the others, and their lines
  // may not be longer than ours.
  auto overhead = 1 + me.source_length() + 1 + std::string_view{"PRIVMSG "}.size()
                  + what.target.size() + std::string_view{" :\r\n"}.size();
  if (what.action)
    overhead += action_begin.size() + action_end.size();
  auto limit =
    std::max(irc_line_limit - std::min(overhead, irc_line_limit), shortest_text);
  while (!what.text.empty()) {
    std::string piece{what.text.substr(0, piece_length(what.text, limit))};
    what.text.remove_prefix(piece.size());
    if (what.action)
      piece = as_action(piece);
    irc_writer{wire, {}, "PRIVMSG"}.param(what.target).trailing(piece);
  }
}

} // namespace hubbub::client
