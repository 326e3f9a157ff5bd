#include "net/slow_reader.hpp"

namespace hubbub {

void slow_reader::look(time_point now, size_t in_kernel, const settings& limits) {
  auto had = in_kernel_ + sent_;
  auto read = had > in_kernel ? had - in_kernel : 0;
  using seconds = std::chrono::duration<double>;
  auto passed = now - looked_;
  auto wanted = static_cast<double>(limits.reading_pace) * seconds{passed}.count();
  if (static_cast<double>(read) < wanted)
    slow_ += passed;
  still_ = read == 0 ? still_ + 1 : 0;
  given_up_ = still_ >= looks_at_a_standstill || slow_ >= limits.slowdown_time;
  looked_ = now;
  in_kernel_ = in_kernel;
  sent_ = 0;
}

} // namespace hubbub
