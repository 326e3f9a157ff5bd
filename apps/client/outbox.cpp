#include "apps/client/outbox.hpp"

#include <algorithm>
#include <utility>

namespace hubbub::client {

namespace {

constexpr std::string_view token_prefix = "hubbub-";

} // namespace

void outbox::push(std::string_view lines) {
  waiting_ += lines;
}

void outbox::finish(std::string last_line, bool fenced) {
  last_line_ = std::move(last_line);
  fenced_ = fenced;
  finishing_ = true;
}

void outbox::discard() {
  waiting_.clear();
  next_ = 0;
}

std::string outbox::release() {
  std::string out;
  while (!finished_ && !empty() && in_flight_ < window) {
    auto end = std::min(waiting_.find('\n', next_), waiting_.size() - 1) + 1;
    out.append(waiting_, next_, end - next_);
    unfenced_ += end - next_;
    in_flight_ += end - next_;
    next_ = end;
    if (unfenced_ >= fence_interval)
      add_fence(out);
  }
  if (empty())
    discard();
  if (finishing_ && !finished_ && empty()) {
    if (fenced_ && unfenced_ > 0)
      add_fence(out);
    if (!fenced_ || fences_.empty()) {
      out += last_line_;
      finished_ = true;
    }
  }
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
  for (auto i = fences_.begin(); i != answered + 1; ++i)
    in_flight_ -= i->bytes;
  fences_.erase(fences_.begin(), answered + 1);
  return true;
}

void outbox::add_fence(std::string& out) {
  fences_.push_back({++last_number_, unfenced_});
  unfenced_ = 0;
  out += "PING :";
  out += token_prefix;
  out += std::to_string(last_number_);
  out += "\r\n";
}

} // namespace hubbub::client
