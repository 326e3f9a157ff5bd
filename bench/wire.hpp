#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

/// `irc_tags` is irc as clients of today speak it: each line with its time and a number
/// in front (IRCv3 server-time and message-tags). `resp` is Redis's protocol in its third
/// version, in which one connection may subscribe and publish; `nats` is NATS's. `ws` is
/// irc over WebSocket (RFC 6455), with a mask of zeros: then a message is what it says.
enum class wire { colon, irc, irc_tags, resp, nats, ws };

/// Brokers know channels, not people: who speaks puts his name in front himself, as a
/// chat built on them would, and nobody is told who comes and goes.
inline bool is_broker(wire format) {
  return format == wire::resp || format == wire::nats;
}

/// NATS is told not to send authors what they say themselves; Redis always does.
inline bool echoes(wire format) {
  return format == wire::resp;
}

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

/// What a member sends as soon as it is connected; to a broker, that it wants to hear
/// `room`; on `ws`, that it wants to speak it.
std::string greeting(wire format, uint32_t member, uint32_t room);

/// What it sends on `ws` when it may.
std::string ws_registration(uint32_t member);

/// A line as it is sent.
std::string sent(wire format, std::string_view line);

/// Takes a message of `ws` off the beginning of some bytes.
/// @returns whether it was whole; then `line` is what it says.
bool take_message(std::string_view& bytes, std::string_view& line);

/// The line that asks to enter a room, where that is a step of its own.
std::string join_request(wire format, uint32_t room);

/// What a member says last.
std::string farewell(wire format);

/// What makes a line `line` bytes long: filling before the text on colon, a tag on
/// `irc_tags`, whose size does not count the message behind it. Nothing if it is 0.
std::string padding(wire format, uint32_t line);

/// What stands before the text in a line a member sends, and how the line ends: nothing
/// on `ws`.
std::string said_head(wire format, uint32_t room, uint32_t author, uint32_t line);
std::string_view line_end(wire format);

/// How a message begins at its receivers: eight bytes in all formats, `m00000: ` or
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
    entered,    // brokers: hears its room from now on
    listed,     // irc 322: one room of a LIST
    list_done,  // irc 323: its end
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
