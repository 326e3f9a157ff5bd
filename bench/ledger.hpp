#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <unordered_map>
#include <vector>

namespace bench {

/// Everything that can go wrong with a line, each counted once per receiver.
struct faults {
  uint64_t lost = 0;
  uint64_t repeated = 0;
  uint64_t reordered = 0; // arrived, but after a later one of the same author
  uint64_t echoed = 0;    // came back to its author
  uint64_t strange = 0;   // damaged, or of somebody who is not in the room

  uint64_t sum() const { return lost + repeated + reordered + echoed + strange; }
};

/// Knows for every pair of receiver and author which line comes next. A line that does
/// leaves one number changed; any other is told apart exactly.
class ledger {
public:
  ledger(size_t receivers, size_t authors_per_room)
      : authors_(authors_per_room), next_(receivers * authors_per_room) {}

  /// Takes line `number` of a room's author `slot`; true if it came for the first time.
  bool take(size_t receiver, size_t slot, uint32_t number) {
    auto& next = next_[receiver * authors_ + slot];
    if (number == next) {
      ++next;
      return true;
    }
    return take_unexpected(receiver * authors_ + slot, number);
  }

  /// How many of the `sent` lines of an author a receiver has not got.
  uint64_t missing(size_t receiver, size_t slot, uint32_t sent) const;

  /// Lines that have not come although later ones of the same author have.
  uint64_t skipped() const;

  faults found; // all but the lost ones, which are known only at the end

private:
  bool take_unexpected(size_t pair, uint32_t number);

  size_t authors_;
  std::vector<uint32_t> next_;
  std::unordered_map<size_t, std::set<uint32_t>> missing_; // per pair, below its next
};

} // namespace bench
