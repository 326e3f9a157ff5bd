#include "net/transport/backlog.hpp"

#include <utility>

namespace hubbub {

void backlog::push(std::vector<char> own) {
  size_ += own.size();
  blocks_.push_back({std::move(own), {}});
}

void backlog::push(shared_slice shared) {
  size_ += shared.size();
  blocks_.push_back({{}, std::move(shared)});
}

std::string_view backlog::front() const {
  return blocks_.front().bytes().substr(sent_);
}

std::vector<char> backlog::consume(size_t sent) {
  size_ -= sent;
  sent_ += sent;
  if (sent_ < blocks_.front().bytes().size())
    return {};
  sent_ = 0;
  auto memory = std::move(blocks_.front().own);
  blocks_.pop_front();
  return memory;
}

} // namespace hubbub
