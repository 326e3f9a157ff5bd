#include "apps/client/backoff.hpp"

#include <algorithm>

namespace hubbub::client {

backoff::duration backoff::next() {
  std::uniform_int_distribution<int64_t> jitter{0, size_.count() / 4};
  auto result = size_ - duration{jitter(random_)};
  size_ = std::min(size_ * 2, longest);
  return result;
}

} // namespace hubbub::client
