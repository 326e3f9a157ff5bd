#include "bench/wire.hpp"

#include <cstdio>

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
  // 432 to 437: the nick is not to be had; 403 to 405, 471 to 477: the room is not.
  if (command == "ERROR"
      || (command.size() == 3 && command.front() == '4' && command != "412"
          && command != "451"))
    return {kind::refused, 0, line};
  return {};
}

template <class... Ts>
std::string format_number(const char* format, Ts... values) {
  char text[32];
  return {text, static_cast<size_t>(std::snprintf(text, sizeof text, format, values...))};
}

} // namespace

wire wire_called(std::string_view name) {
  return name == "irc-tags" ? wire::irc_tags : name == "irc" ? wire::irc : wire::colon;
}

std::string name_of(uint32_t member) {
  return format_number("m%05u", member);
}

std::string room_name(uint32_t room) {
  return format_number("#r%05u", room);
}

std::string greeting(wire format, uint32_t member) {
  const auto name = name_of(member);
  const auto registration = "NICK " + name + "\r\nUSER " + name + " 0 * :bench\r\n";
  if (format == wire::irc_tags)
    return "CAP REQ :message-tags server-time\r\n" + registration + "CAP END\r\n";
  return format == wire::colon ? name + "\n" : registration;
}

std::string join_request(uint32_t room) {
  return "JOIN " + room_name(room) + "\r\n";
}

std::string said_head(wire format, uint32_t room) {
  return format == wire::colon ? "" : "PRIVMSG " + room_name(room) + " :";
}

std::string_view line_end(wire format) {
  return format == wire::colon ? "\n" : "\r\n";
}

std::string seen_head(wire format, uint32_t author) {
  return format == wire::colon ? name_of(author) + ": " : ":" + name_of(author) + "!";
}

std::string seen_tail(wire format, uint32_t room) {
  return format == wire::colon ? "" : " PRIVMSG " + room_name(room) + " :";
}

notice read_notice(wire format, std::string_view line) {
  return format == wire::colon ? read_colon(line) : read_irc(line);
}

} // namespace bench
