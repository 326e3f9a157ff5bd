#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

/// `irc_tags` is irc as clients of today speak it: each line with its time and a number
/// in front (IRCv3 server-time and message-tags).
enum class wire { colon, irc, irc_tags };

/// The format of that name; colon if there is none.
wire wire_called(std::string_view name);

/// A line without the tags in front of it.
inline std::string_view without_tags(std::string_view line) {
  if (!line.empty() && line.front() == '@')
    line.remove_prefix(std::min(line.find(' '), line.size() - 1) + 1);
  return line;
}

/// Members are called m00000, m00001...; the number is their index.
std::string name_of(uint32_t member);

/// Rooms of the irc format; colon has one room and no name for it.
std::string room_name(uint32_t room);

/// What a member sends as soon as it is connected.
std::string greeting(wire format, uint32_t member);

/// The line that asks to enter a room, for formats where that is a step of its own.
std::string join_request(uint32_t room);

/// What stands before the text in a line a member sends, and how the line ends.
std::string said_head(wire format, uint32_t room);
std::string_view line_end(wire format);

/// How a message begins at its receivers: eight bytes in both formats, `m00000: ` and
/// `:m00000!`.
constexpr size_t seen_head_size = 8;
std::string seen_head(wire format, uint32_t author);

/// What stands right before the text at its receivers, behind the head and (irc) the rest
/// of the author's address.
std::string seen_tail(wire format, uint32_t room);

/// A line that is not a message of ours.
struct notice {
  enum class kind {
    other,
    welcomed,   // irc 001: may join now
    ready,      // irc 376 or 422: the end of what a newcomer is told
    names_done, // irc 366: the end of what a new member of a room is told
    joined,     // `who` did
    left,       // `who` did, however
    ping,       // answer with `token`
    refused,    // an error that ends the attempt to enter
  };
  kind what = kind::other;
  uint32_t who = 0;
  std::string_view token;
};

notice read_notice(wire format, std::string_view line);

} // namespace bench
