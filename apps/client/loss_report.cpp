#include "apps/client/loss_report.hpp"

#include <utility>

#include "apps/client/message_words.hpp"
#include "apps/client/server_message.hpp"
#include "net/codec/irc_message.hpp"

namespace hubbub::client {

std::optional<std::string> said_in(const std::string& line) {
  server_message m;
  if (!read_server_message(line, m) || (m.command != "PRIVMSG" && m.command != "NOTICE"))
    return std::nullopt;
  auto action = action_in_ctcp(m.param(1));
  return action ? "/me " + *action : m.param(1);
}

std::optional<own_words> said_in(const std::vector<std::string>& lines) {
  std::optional<own_words> result;
  server_message m;
  for (auto& line : lines) {
    if (!read_server_message(line, m)
        || (m.command != "PRIVMSG" && m.command != "NOTICE"))
      continue;
    if (!result)
      result = {m.param(0), {}, m.param(1)};
    else
      result->sent += (m.goes_on ? "" : "\n") + m.param(1);
  }
  if (result) {
    auto action = action_in_ctcp(result->sent);
    result->text = action ? "/me " + *action : in_one_row(result->sent);
  }
  return result;
}

void loss_report::add_unsent(std::vector<std::string> texts) {
  for (auto& text : texts)
    unsent_.push_back(in_one_row(std::move(text)));
}

void loss_report::add(const lost_lines& lines) {
  for (auto& line : lines.unsent)
    if (auto text = said_in(line))
      unsent_.push_back(std::move(*text));
  for (auto& line : lines.uncertain)
    uncertain_ += said_in(line) ? 1 : 0;
}

std::string loss_report::words() const {
  std::string result;
  if (uncertain_ > 0)
    result =
      std::to_string(uncertain_)
      + (uncertain_ == 1 ? " line may not have arrived" : " lines may not have arrived");
  if (!unsent_.empty())
    result +=
      (result.empty() ? "" : ", and ") + std::to_string(unsent_.size())
      + (unsent_.size() == 1 ? " line was not sent: " : " lines were not sent, from: ")
      + unsent_.front();
  if (late_ > 0)
    result += (result.empty() ? "" : "; ") + std::to_string(late_)
              + (late_ == 1 ? " line came too late" : " lines came too late");
  return result;
}

} // namespace hubbub::client
