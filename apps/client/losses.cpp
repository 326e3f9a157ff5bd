#include "apps/client/losses.hpp"

#include "apps/client/server_message.hpp"
#include "net/codec/irc_message.hpp"

namespace hubbub::client {

namespace {

std::string counted(size_t count, const char* one, const char* several) {
  return std::to_string(count) + (count == 1 ? one : several);
}

} // namespace

std::optional<std::string> said_in(const std::string& line) {
  server_message m;
  if (!read_server_message(line, m) || (m.command != "PRIVMSG" && m.command != "NOTICE"))
    return std::nullopt;
  auto action = action_in_ctcp(m.param(1));
  return action ? "/me " + *action : m.param(1);
}

void losses::add(const lost_lines& lines) {
  for (auto& line : lines.unsent)
    if (auto text = said_in(line))
      unsent_.push_back(std::move(*text));
  for (auto& line : lines.uncertain)
    uncertain_ += said_in(line) ? 1 : 0;
}

std::string losses::words() const {
  std::string result;
  if (uncertain_ > 0)
    result =
      counted(uncertain_, " line may not have arrived", " lines may not have arrived");
  if (!unsent_.empty())
    result += (result.empty() ? "" : ", and ")
              + counted(unsent_.size(), " line was not sent: ",
                        " lines were not sent, from: ")
              + unsent_.front();
  if (late_ > 0)
    result += (result.empty() ? "" : "; ")
              + counted(late_, " line came too late", " lines came too late");
  return result;
}

} // namespace hubbub::client
