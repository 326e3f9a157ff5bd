#include "test/model/gate_model.hpp"

#include <algorithm>
#include <utility>

#include <rapidcheck.h>

#include "actors/backpressure.hpp"

namespace hubbub::test::pressure {

const std::vector<size_t> sizes{10, 10, 10, 300, 1500, 3000};

namespace {

/// Bytes that each of those who wait gets in its turn, when all can keep up again.
constexpr size_t share = 2048;

size_t weight(const line& x) {
  return weight_of({event_kind::said, std::string(x.size, 'x')});
}

} // namespace

void gate_model::heard(author who, unsigned number, milliseconds now, bool goes) {
  auto& x = flows_[who];
  for (; x.refused > 0 && !x.waiting.empty() && x.waiting.front().number != number;
       --x.refused)
    take(x, now);
  RC_ASSERT((!slow_ || goes || now >= x.free_at));
  RC_ASSERT(take(x, now).number == number);
}

line gate_model::take(flow& x, milliseconds now) {
  RC_ASSERT(!x.waiting.empty());
  auto result = x.waiting.front();
  x.waiting.pop_front();
  x.free_at = now + num_blocks(weight(result)) * slowest;
  return result;
}

std::deque<line> gate_model::waiting(author who) const {
  auto i = flows_.find(who);
  return i != flows_.end() ? i->second.waiting : std::deque<line>{};
}

bool gate_model::waits(author who, unsigned number) const {
  auto all = waiting(who);
  return std::any_of(all.begin(), all.end(),
                     [&](const line& x) { return x.number == number; });
}

bool gate_model::anything_waits() const {
  return std::any_of(flows_.begin(), flows_.end(),
                     [](auto& x) { return !x.second.waiting.empty(); });
}

void gate_model::check(milliseconds now) {
  for (auto& [who, x] : flows_)
    for (; x.refused > 0; --x.refused)
      take(x, now);
  if (!slow_) {
    RC_ASSERT(!anything_waits());
    flows_.clear();
  }
  for (auto& [who, x] : flows_)
    RC_ASSERT((x.waiting.empty() || now < x.free_at));
}

void gate_model::check_fairness(
  const std::vector<std::pair<author, unsigned>>& in_order) const {
  auto left = flows_;
  std::map<author, size_t> served;
  for (auto& [who, number] : in_order) {
    auto& mine = left[who].waiting;
    if (mine.empty() || mine.front().number != number)
      continue; // it left, say
    served[who] += weight(mine.front());
    mine.pop_front();
    for (auto& [other, x] : left)
      if (!x.waiting.empty())
        RC_ASSERT(served[who] <= served[other] + share + 2 * most_weight);
  }
}

} // namespace hubbub::test::pressure
