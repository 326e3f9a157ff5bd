#include "apps/client/wording.hpp"

#include <utility>

#include "net/codec/irc_message.hpp"

namespace hubbub::client {

std::string wording::prompt(std::string_view place) const {
  std::string result = colon_ ? "You" : "[you";
  if (!place.empty())
    (result += " @ ") += place;
  return result += colon_ ? ": " : "] > ";
}

screen_line wording::said(const server_message& m, std::string lead) const {
  auto name = m.nick();
  auto action = action_in_ctcp(m.param(1));
  auto notice = m.command == "NOTICE";
  std::string_view before = action ? "* " : notice ? "-" : colon_ ? "" : "[";
  std::string_view after = action ? " " : notice ? "- " : colon_ ? ": " : "]: ";
  auto& text = action ? *action : m.param(1);
  screen_line line{line_kind::message, std::move(lead)};
  line.text += before;
  line.from = name;
  line.from_at = static_cast<uint32_t>(line.text.size());
  ((line.text += name) += after) += text;
  return line;
}

std::string wording::moved(std::string_view who, std::string_view how,
                           std::string_view room) const {
  auto result = "User " + std::string{who} + ' ' + std::string{how};
  if (!room.empty())
    (result += ' ') += room;
  else if (!colon_)
    result += " the chat";
  return result;
}

} // namespace hubbub::client
