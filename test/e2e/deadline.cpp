#include "test/e2e/deadline.hpp"

#include <algorithm>
#include <cstdlib>

#include <poll.h>

namespace e2e {

double timeout_scale() {
  static const double scale = [] {
    auto text = std::getenv("HUBBUB_TEST_TIMEOUT_SCALE");
    return text == nullptr ? 1.0 : std::max(1.0, std::strtod(text, nullptr));
  }();
  return scale;
}

deadline::deadline(std::chrono::duration<double> after)
    : end_(clock::now()
           + std::chrono::duration_cast<clock::duration>(after * timeout_scale())) {}

int deadline::remaining_ms() const {
  auto left = std::chrono::ceil<std::chrono::milliseconds>(end_ - clock::now()).count();
  return static_cast<int>(std::max<decltype(left)>(left, 0));
}

void pause_between_looks() {
  ::poll(nullptr, 0, 5);
}

} // namespace e2e
