#include "net/slow_reader.hpp"

namespace hubbub {

void slow_reader::look(time_point now, const settings& limits) {
  using seconds = std::chrono::duration<double>;
  auto passed = now - looked_;
  auto wanted = static_cast<double>(limits.reading_pace) * seconds{passed}.count();
  if (bytes_ == 0)
    given_up_ = true;
  else if (static_cast<double>(bytes_) < wanted)
    slow_ += passed;
  given_up_ = given_up_ || slow_ >= limits.slowdown_time;
  looked_ = now;
  bytes_ = 0;
}

} // namespace hubbub
