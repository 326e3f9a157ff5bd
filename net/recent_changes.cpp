#include "net/recent_changes.hpp"

#include <algorithm>
#include <tuple>

#include "net/encoded_batch.hpp"

namespace hubbub {

const batch_changes::change* batch_changes::find(caf::actor_id who, uint32_t first,
                                                 uint32_t last) const {
  if ((ids & id_bit(who)) == 0)
    return nullptr;
  // The first one behind what is looked for.
  auto i = std::partition_point(all.begin(), all.end(), [&](const change& x) {
    return std::tie(x.who, x.index) < std::tie(who, last);
  });
  if (i == all.begin())
    return nullptr;
  --i;
  return i->who == who && i->index >= first ? &*i : nullptr;
}

batch_changes_ptr changes_in(const event_list& batch) {
  batch_changes result;
  uint32_t index = 0;
  for (auto& x : batch.events) {
    if (x.copy != 0) {
      result.ids |= id_bit(x.author);
      result.all.push_back({x.author, x.copy, index, x.kind == event_kind::quit,
                            x.subjects.empty() ? user_ptr{} : x.subjects.front().who});
    }
    ++index;
  }
  if (result.all.empty())
    return nullptr;
  using change = batch_changes::change;
  std::sort(result.all.begin(), result.all.end(), [](const change& x, const change& y) {
    return std::tie(x.who, x.index) < std::tie(y.who, y.index);
  });
  return std::make_shared<const batch_changes>(std::move(result));
}

bool recent_changes::add(const event& x, uint32_t index, const batch_changes_ptr& batch,
                         time_point now) {
  if (auto known = find(x.author); known != nullptr && known->copy >= x.copy)
    return false;
  if (told_.empty() || told_.back().changes != batch) {
    forget_old(now);
    if (told_.size() == max_batches)
      forget_first(1);
    told_.push_back({batch, index, index, now});
    ids_ |= batch->ids;
  }
  told_.back().last = index + 1;
  return true;
}

const recent_changes::change* recent_changes::find(caf::actor_id who) const {
  const change* result = nullptr;
  for (auto& x : told_)
    if (auto found = x.changes->find(who, x.first, x.last))
      if (result == nullptr || found->copy > result->copy)
        result = found;
  return result;
}

void recent_changes::forget_old(time_point now) {
  auto is_old = [&](const told_range& x) { return now - x.when >= lifetime; };
  auto young = std::find_if_not(told_.begin(), told_.end(), is_old);
  forget_first(static_cast<size_t>(young - told_.begin()));
}

void recent_changes::forget_first(size_t count) {
  if (count == 0)
    return;
  told_.erase(told_.begin(), told_.begin() + static_cast<ptrdiff_t>(count));
  ids_ = 0;
  for (auto& x : told_)
    ids_ |= x.changes->ids;
}

} // namespace hubbub
