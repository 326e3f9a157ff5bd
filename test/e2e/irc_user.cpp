#include "test/e2e/irc_user.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace e2e {

irc_line::irc_line(const std::string& text) {
  // A server sends single spaces.
  size_t pos = 0;
  auto take = [&] {
    auto end = std::min(text.find(' ', pos), text.size());
    auto word = text.substr(pos, end - pos);
    pos = std::min(end + 1, text.size());
    return word;
  };
  if (!text.empty() && text[0] == '@')
    tags = take().substr(1);
  if (pos < text.size() && text[pos] == ':')
    source = take().substr(1);
  command = take();
  while (pos < text.size()) {
    if (text[pos] == ':') {
      params.push_back(text.substr(pos + 1));
      break;
    }
    params.push_back(take());
  }
}

std::string irc_line::text() const {
  auto result = source.empty() ? command : nick() + " " + command;
  for (auto& param : params)
    result += " " + param;
  return result;
}

std::string commands(const std::vector<irc_line>& received) {
  std::string result;
  for (auto& line : received)
    result += (result.empty() ? "" : " ") + line.command;
  return result;
}

std::vector<irc_line> only(const std::string& command,
                           const std::vector<irc_line>& received) {
  std::vector<irc_line> result;
  std::copy_if(received.begin(), received.end(), std::back_inserter(result),
               [&](auto& line) { return line.command == command; });
  return result;
}

irc_user::irc_user(const endpoint& listener, int receive_buffer)
    : connection_(listener, receive_buffer) {}

irc_user::irc_user(const endpoint& listener, const std::string& nick,
                   const std::string& room, int receive_buffer)
    : nick_(nick), connection_(listener, receive_buffer) {
  send("NICK " + nick);
  send("USER " + nick + " 0 * :" + nick);
  for (;;) {
    auto line = next();
    if (line.command == "376" || line.command == "422")
      break;
    if (line.command.size() == 3 && line.command[0] == '4')
      throw std::runtime_error("cannot register: " + line.text());
  }
  if (!room.empty() && only("366", ask("JOIN " + room)).empty())
    throw std::runtime_error(nick + " cannot enter " + room);
}

void irc_user::send(std::string_view text) {
  connection_.send(std::string{text} + "\r\n");
}

irc_line irc_user::next(deadline until) {
  return irc_line{connection_.line(until)};
}

irc_line irc_user::until(const std::string& command) {
  for (;;) {
    auto line = next();
    if (line.command == command)
      return line;
  }
}

std::vector<irc_line> irc_user::fence() {
  auto token = "fence-" + std::to_string(++fences_);
  send("PING " + token);
  std::vector<irc_line> before;
  for (;;) {
    auto line = next();
    if (line.command == "PONG" && line.last() == token)
      return before;
    before.push_back(std::move(line));
  }
}

std::vector<irc_line> irc_user::ask(std::string_view text) {
  send(text);
  return fence();
}

} // namespace e2e
