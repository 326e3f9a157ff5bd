#include "bench/wire.hpp"

#include "bench/text.hpp"

#include <cstdio>
#include <utility>

namespace bench {

namespace {

constexpr size_t name_size = 6;
constexpr uint32_t nobody = UINT32_MAX;

using kind = notice::kind;

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

uint32_t member_called(std::string_view name) {
  if (name.size() != name_size || name.front() != 'm')
    return nobody;
  uint32_t index = 0;
  for (const char c : name.substr(1)) {
    if (c < '0' || c > '9')
      return nobody;
    index = index * 10 + static_cast<uint32_t>(c - '0');
  }
  return index;
}

notice about(kind what, std::string_view name) {
  const auto who = member_called(name);
  return who == nobody ? notice{} : notice{what, who, {}};
}

notice read_colon(std::string_view line) {
  constexpr std::string_view user = "User ";
  if (starts_with(line, user) && line.size() > user.size() + name_size) {
    const auto name = line.substr(user.size(), name_size);
    const auto verb = line.substr(user.size() + name_size);
    if (verb == " joined")
      return about(kind::joined, name);
    if (verb == " left")
      return about(kind::left, name);
  }
  return {starts_with(line, "** ") ? kind::refused : kind::other, 0, line};
}

// A push has a line for each of its parts; the one that counts is its kind. Messages
// themselves are no notices.
notice read_resp(std::string_view line) {
  if (line == "subscribe")
    return {kind::entered, 0, {}};
  return {starts_with(line, "-") ? kind::refused : kind::other, 0, line};
}

notice read_nats(std::string_view line) {
  if (line == "PONG")
    return {kind::entered, 0, {}};
  if (line == "PING")
    return {kind::ping, 0, {}};
  return {starts_with(line, "-ERR") ? kind::refused : kind::other, 0, line};
}

notice read_irc(std::string_view line) {
  std::string_view source;
  if (starts_with(line, ":")) {
    const auto space = line.find(' ');
    if (space == std::string_view::npos)
      return {};
    source = line.substr(1, space - 1);
    line.remove_prefix(space + 1);
  }
  const auto command = line.substr(0, line.find(' '));
  const auto nick = source.substr(0, source.find('!'));
  if (command == "JOIN")
    return about(kind::joined, nick);
  if (command == "QUIT" || command == "PART")
    return about(kind::left, nick);
  if (command == "PING")
    return {kind::ping, 0, line.substr(4)};
  if (command == "001")
    return {kind::welcomed, 0, {}};
  if (command == "376" || command == "422")
    return {kind::ready, 0, {}};
  if (command == "366")
    return {kind::names_done, 0, {}};
  if (command == "322")
    return {kind::listed, 0, {}};
  if (command == "323")
    return {kind::list_done, 0, {}};
  // 432 to 437: the nick is not to be had; 403 to 405, 471 to 477: the room is not.
  if (command == "ERROR"
      || (command.size() == 3 && command.front() == '4' && command != "412"
          && command != "451"))
    return {kind::refused, 0, line};
  return {};
}

template <class... Ts>
std::string format_number(const char* format, Ts... values) {
  char out[32];
  return {out, static_cast<size_t>(std::snprintf(out, sizeof out, format, values...))};
}

bool is_irc(wire format) {
  return format == wire::irc || format == wire::irc_tags || format == wire::ws;
}

// What stands before a message of that size: a whole text, masked by zeros.
std::string message_head(size_t size) {
  std::string result{"\x81"};
  if (size < 126) {
    result += static_cast<char>(0x80 | size);
  } else {
    result += "\xfe";
    result += static_cast<char>(size >> 8);
    result += static_cast<char>(size & 0xFF);
  }
  return result.append(4, '\0');
}

// What a room is called at a broker.
std::string topic(uint32_t room) {
  return room_name(room).substr(1);
}

} // namespace

wire wire_called(std::string_view name) {
  constexpr std::pair<std::string_view, wire> all[] = {{"irc", wire::irc},
                                                       {"irc-tags", wire::irc_tags},
                                                       {"resp", wire::resp},
                                                       {"nats", wire::nats},
                                                       {"ws", wire::ws}};
  for (const auto& [known, format] : all)
    if (known == name)
      return format;
  return wire::colon;
}

std::string name_of(uint32_t member) {
  return format_number("m%05u", member);
}

std::string room_name(uint32_t room) {
  return format_number("#r%05u", room);
}

std::string ws_registration(uint32_t member) {
  const auto name = name_of(member);
  return sent(wire::ws, "NICK " + name) + sent(wire::ws, "USER " + name + " 0 * :bench");
}

std::string sent(wire format, std::string_view line) {
  std::string result;
  if (format != wire::ws)
    return result.append(line).append(line_end(format));
  return message_head(line.size()).append(line);
}

bool take_message(std::string_view& bytes, std::string_view& line) {
  auto at = [&](size_t i) { return static_cast<uint8_t>(bytes[i]); };
  if (bytes.size() < 4) // no message of ours is that short
    return false;
  const size_t head = at(1) < 126 ? 2 : 4;
  const size_t size = head == 2 ? at(1) : at(2) * size_t{256} + at(3);
  if (bytes.size() < head + size)
    return false;
  line = bytes.substr(head, size);
  bytes.remove_prefix(head + size);
  return true;
}

std::string greeting(wire format, uint32_t member, uint32_t room) {
  const auto name = name_of(member);
  const auto registration = "NICK " + name + "\r\nUSER " + name + " 0 * :bench\r\n";
  switch (format) {
    case wire::colon:
      return name + "\n";
    case wire::irc:
      return registration;
    case wire::irc_tags:
      return "CAP REQ :message-tags server-time\r\n" + registration + "CAP END\r\n";
    case wire::resp: // no answer to each PUBLISH: nobody in a chat would look at it
      return "HELLO 3\r\nSUBSCRIBE " + topic(room) + "\r\nCLIENT REPLY OFF\r\n";
    case wire::nats: // the answer to PING says that the rest has been done
      return R"(CONNECT {"verbose":false,"pedantic":false,"echo":false})"
             "\r\nSUB "
             + topic(room) + " 1\r\nPING\r\n";
    case wire::ws:
      return "GET /ws HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\n"
             "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
  }
  return {};
}

std::string join_request(wire format, uint32_t room) {
  return sent(format, (format == wire::colon ? "/join " : "JOIN ") + room_name(room));
}

std::string farewell(wire format) {
  return sent(format, format == wire::colon ? "/quit" : "QUIT");
}

std::string padding(wire format, uint32_t line) {
  constexpr std::string_view before = "@+a=";
  constexpr size_t framing = 11; // a tag of 4085 bytes is what 4096 stand for
  if (format == wire::colon && line > text::size)
    return std::string(line - text::size, 'a');
  if (format == wire::irc_tags && line > framing)
    return std::string{before} + std::string(line - framing, 'a') + " ";
  return {};
}

std::string said_head(wire format, uint32_t room, uint32_t author, uint32_t line) {
  const auto size = std::to_string(seen_head_size + text::size);
  switch (format) {
    case wire::colon:
      return padding(format, line);
    case wire::irc:
    case wire::irc_tags:
      return padding(format, line) + "PRIVMSG " + room_name(room) + " :";
    case wire::ws: {
      const auto head = "PRIVMSG " + room_name(room) + " :";
      return message_head(head.size() + text::size) + head;
    }
    case wire::resp: {
      const auto to = topic(room);
      return "*3\r\n$7\r\nPUBLISH\r\n$" + std::to_string(to.size()) + "\r\n" + to
             + "\r\n$" + size + "\r\n" + seen_head(format, author);
    }
    case wire::nats:
      return "PUB " + topic(room) + " " + size + "\r\n" + seen_head(format, author);
  }
  return {};
}

std::string_view line_end(wire format) {
  return format == wire::colon ? "\n" : format == wire::ws ? "" : "\r\n";
}

std::string seen_head(wire format, uint32_t author) {
  return is_irc(format) ? ":" + name_of(author) + "!" : name_of(author) + ": ";
}

std::string seen_tail(wire format, uint32_t room) {
  return is_irc(format) ? " PRIVMSG " + room_name(room) + " :" : "";
}

notice read_notice(wire format, std::string_view line) {
  switch (format) {
    case wire::colon:
      return read_colon(line);
    case wire::resp:
      return read_resp(line);
    case wire::nats:
      return read_nats(line);
    default:
      return read_irc(line);
  }
}

} // namespace bench
