#pragma once

#include <chrono>
#include <stdexcept>

namespace e2e {

/// What a wait throws that came to its deadline: says what was awaited and what
/// was seen instead.
struct timed_out : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// How long a test waits for something that must happen. Only a failing test
/// ever waits that long, so it is generous.
constexpr std::chrono::duration<double> patience = std::chrono::seconds{10};

/// How much longer everything may take here, as under sanitizers: the
/// environment's HUBBUB_TEST_TIMEOUT_SCALE, or 1.
double timeout_scale();

/// A point in time after which a wait gives up.
class deadline {
public:
  /// @param after Multiplied by `timeout_scale()`.
  explicit deadline(std::chrono::duration<double> after = patience);

  bool passed() const { return clock::now() >= end_; }

  /// What is left, as poll(2) takes it: never negative, rounded up.
  int remaining_ms() const;

private:
  using clock = std::chrono::steady_clock;
  clock::time_point end_;
};

/// A breath between two looks at something that has no descriptor to wait on.
void pause_between_looks();

/// Asks `condition` again and again until it holds or the deadline passes: for
/// a screen, a process's end, a file in /proc.
/// @returns whether it holds.
template <class Condition>
bool eventually(Condition condition, deadline until = deadline{}) {
  while (!condition()) {
    if (until.passed())
      return false;
    pause_between_looks();
  }
  return true;
}

} // namespace e2e
