#pragma once

#include <cstddef>
#include <iostream>

namespace hubbub::test {

/// Counts what a property was checked with, and says it in the end.
class tally {
public:
  ~tally() {
    std::cerr << histories_ << " histories of " << operations_ << " operations\n";
  }

  void add(size_t num_operations) {
    ++histories_;
    operations_ += num_operations;
  }

private:
  size_t histories_ = 0;
  size_t operations_ = 0;
};

} // namespace hubbub::test
