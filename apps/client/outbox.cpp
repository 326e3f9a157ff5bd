#include "apps/client/outbox.hpp"

#include <algorithm>
#include <utility>

namespace hubbub::client {

namespace {

constexpr std::string_view token_prefix = "hubbub-";

void append_lines(std::string_view text, std::vector<std::string>& to) {
  for (size_t at = 0; at < text.size();) {
    auto end = std::min(text.find("\r\n", at), text.size());
    to.emplace_back(text.substr(at, end - at));
    at = end + 2;
  }
}

} // namespace

void outbox::push(std::string_view lines) {
  waiting_ += lines;
}

void outbox::finish(std::string last_line, bool fenced) {
  last_line_ = std::move(last_line);
  fenced_ = fenced;
  finishing_ = true;
}

std::vector<std::string> outbox::discard() {
  auto result = unsent();
  waiting_.clear();
  next_ = 0;
  return result;
}

std::vector<std::string> outbox::unsent() const {
  std::vector<std::string> result;
  append_lines(std::string_view{waiting_}.substr(next_), result);
  return result;
}

std::string outbox::release() {
  std::string out;
  if (shut_)
    return out;
  while (!finished_ && !empty() && in_flight_ < window && num_in_flight_ < window_lines) {
    auto end = std::min(waiting_.find('\n', next_), waiting_.size() - 1) + 1;
    auto line = std::string_view{waiting_}.substr(next_, end - next_);
    out += line;
    unfenced_ += line;
    ++num_unfenced_;
    in_flight_ += line.size();
    ++num_in_flight_;
    next_ = end;
    if (unfenced_.size() >= fence_interval || num_unfenced_ >= fence_lines)
      add_fence(out);
  }
  if (empty())
    discard();
  if (finishing_ && !finished_ && empty()) {
    if (fenced_ && unasked())
      add_fence(out);
    if (!fenced_ || fences_.empty()) {
      out += last_line_;
      finished_ = true;
    }
  }
  return out;
}

std::string outbox::ask() {
  std::string out;
  if (unasked() && !shut_ && !finished_)
    add_fence(out);
  return out;
}

bool outbox::pong(std::string_view token) {
  if (token.substr(0, token_prefix.size()) != token_prefix)
    return false;
  token.remove_prefix(token_prefix.size());
  auto answered = std::find_if(fences_.begin(), fences_.end(), [=](const fence& x) {
    return std::to_string(x.number) == token;
  });
  if (answered == fences_.end())
    return false;
  // Answers come in order, so this one covers the fences before it as well.
  for (auto i = fences_.begin(); i != answered + 1; ++i) {
    in_flight_ -= i->lines.size();
    num_in_flight_ -= i->num_lines;
  }
  fences_.erase(fences_.begin(), answered + 1);
  return true;
}

std::vector<std::string> outbox::interrupt() {
  std::vector<std::string> result;
  for (auto& x : fences_)
    append_lines(x.lines, result);
  append_lines(unfenced_, result);
  fences_.clear();
  unfenced_.clear();
  num_unfenced_ = 0;
  in_flight_ = 0;
  num_in_flight_ = 0;
  shut_ = true;
  return result;
}

void outbox::add_fence(std::string& out) {
  fences_.push_back(
    {++last_number_, std::exchange(unfenced_, {}), std::exchange(num_unfenced_, 0)});
  out += "PING :";
  out += token_prefix;
  out += std::to_string(last_number_);
  out += "\r\n";
}

} // namespace hubbub::client
