#include "net/transport/backlog.hpp"

#include <utility>

namespace hubbub {

void backlog::push(std::vector<char> block) {
  size_ += block.size();
  blocks_.push_back(std::move(block));
}

std::string_view backlog::front() const {
  auto& block = blocks_.front();
  return {block.data() + sent_, block.size() - sent_};
}

std::vector<char> backlog::consume(size_t sent) {
  size_ -= sent;
  sent_ += sent;
  if (sent_ < blocks_.front().size())
    return {};
  sent_ = 0;
  auto memory = std::move(blocks_.front());
  blocks_.pop_front();
  return memory;
}

} // namespace hubbub
