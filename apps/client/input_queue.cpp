#include "apps/client/input_queue.hpp"

#include <algorithm>
#include <utility>

#include "net/codec/irc_message.hpp"

namespace hubbub::client {

namespace {

constexpr std::string_view token = "answered";

} // namespace

void input_queue::push(std::string_view text, bool literal) {
  entries_.push_back({std::string{text}, literal});
}

input_queue::entry input_queue::pop() {
  auto result = std::move(entries_.front());
  entries_.pop_front();
  return result;
}

std::vector<std::string> input_queue::drop() {
  std::vector<std::string> result;
  for (auto& x : std::exchange(entries_, {}))
    result.push_back(std::move(x.text));
  return result;
}

void input_queue::await_answer(std::string& wire) {
  awaiting_ = true;
  append_irc_message(wire, {}, "PING", {token});
}

bool input_queue::answered(const server_message& pong) {
  if (!awaiting_ || pong.params.empty() || pong.params.back() != token)
    return false;
  awaiting_ = false;
  unanswered_.clear();
  return true;
}

void input_queue::ask_again_later(const std::vector<std::string>& uncertain) {
  if (!awaiting_)
    return;
  auto at = std::find_if(uncertain.rbegin(), uncertain.rend(), [](auto& x) {
    return x.compare(0, 5, "JOIN ") == 0 || x.compare(0, 5, "PART ") == 0;
  });
  auto asked = std::find_if(uncertain.begin(), uncertain.end(), [](auto& x) {
    return x.find(token) != std::string::npos && x.compare(0, 5, "PING ") == 0;
  });
  if (asked == uncertain.end())
    return; // it still waits to be sent
  unanswered_ = at == uncertain.rend() ? std::string{} : *at + "\r\n";
  append_irc_message(unanswered_, {}, "PING", {token});
}

} // namespace hubbub::client
