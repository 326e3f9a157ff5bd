#include "bench/ledger.hpp"

namespace bench {

namespace {

// A jump further than this is taken for a damaged number, not for lines to wait for.
constexpr uint32_t largest_gap = 1'000'000;

} // namespace

bool ledger::take_unexpected(size_t pair, uint32_t number) {
  auto& next = next_[pair];
  if (number < next) {
    auto at = missing_.find(pair);
    const bool late = at != missing_.end() && at->second.erase(number) > 0;
    ++(late ? found.reordered : found.repeated);
    return late;
  }
  if (number - next > largest_gap) {
    ++found.strange;
    return false;
  }
  auto& missing = missing_[pair];
  while (next != number)
    missing.insert(missing.end(), next++);
  ++next;
  return true;
}

uint64_t ledger::missing(size_t receiver, size_t slot, uint32_t sent) const {
  const auto pair = receiver * authors_ + slot;
  uint64_t sum = sent > next_[pair] ? sent - next_[pair] : 0;
  if (auto at = missing_.find(pair); at != missing_.end())
    sum += at->second.size();
  return sum;
}

uint64_t ledger::skipped() const {
  uint64_t sum = 0;
  for (const auto& [pair, numbers] : missing_)
    sum += numbers.size();
  return sum;
}

} // namespace bench
