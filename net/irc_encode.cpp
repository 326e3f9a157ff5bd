#include "net/irc_encode.hpp"

#include <algorithm>

#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub {

namespace {

constexpr std::string_view action_begin = "\x01"
                                          "ACTION ";
constexpr std::string_view ctcp_end = "\x01";

/// Bytes left for the last parameter of ":source command target :".
size_t room_for_text(std::string_view source, std::string_view command,
                     std::string_view target) {
  constexpr size_t punctuation = 6; // ":", three spaces and ":", and one to spare
  auto used = source.size() + command.size() + target.size() + punctuation + 2;
  // Names are bounded so that this never gets close to its floor.
  return used + 64 < irc_line_limit ? irc_line_limit - used : 64;
}

void append_text(std::string& out, std::string_view source, std::string_view command,
                 std::string_view target, std::string_view text, std::string_view begin,
                 std::string_view end) {
  auto limit = room_for_text(source, command, target) - begin.size() - end.size();
  do {
    auto length = piece_length(text, limit);
    out += ':';
    out += source;
    out += ' ';
    out += command;
    out += ' ';
    out += target;
    out += " :";
    out += begin;
    out += text.substr(0, length);
    out += end;
    out += "\r\n";
    text.remove_prefix(length);
  } while (!text.empty());
}

} // namespace

std::string mask_of(const user& x) {
  std::string result;
  result.reserve(x.nick.size() + x.username.size() + x.host.size() + 2);
  result += x.nick;
  result += '!';
  result += x.username;
  result += '@';
  result += x.host;
  return result;
}

void append_irc_line(std::string& out, std::string_view source, std::string_view command,
                     std::string_view target, std::string_view text) {
  irc_writer writer{out, source, command};
  if (!target.empty())
    writer.param(target);
  writer.trailing(
    text.substr(0, piece_length(text, room_for_text(source, command, target))));
}

bool encode_irc(std::string& out, const event_list& list, const event& x) {
  auto source = mask_of(*x.who);
  switch (x.kind) {
    case event_kind::joined:
      irc_writer{out, source, "JOIN"}.param(list.target).end();
      return false;
    case event_kind::parted:
      if (x.text.empty())
        irc_writer{out, source, "PART"}.param(list.target).end();
      else
        append_irc_line(out, source, "PART", list.target, x.text);
      return true;
    case event_kind::quit:
      append_irc_line(out, source, "QUIT", {}, x.text);
      return false;
    case event_kind::renamed:
      irc_writer{out, source, "NICK"}.param(x.text).end();
      return false;
    case event_kind::said:
    case event_kind::noticed: {
      auto command = x.kind == event_kind::said ? "PRIVMSG" : "NOTICE";
      // A CTCP question means nothing in pieces: it is cut instead.
      if (is_ctcp(x.text))
        append_irc_line(out, source, command, list.target, x.text);
      else
        append_text(out, source, command, list.target, x.text, {}, {});
      return false;
    }
    case event_kind::acted:
      append_text(out, source, "PRIVMSG", list.target, x.text, action_begin, ctcp_end);
      return false;
    case event_kind::new_topic:
      append_irc_line(out, source, "TOPIC", list.target, x.text);
      return true;
  }
  return false;
}

} // namespace hubbub
