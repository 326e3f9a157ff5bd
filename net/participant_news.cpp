// What the peer has heard of others lately: several rooms tell it the same, in any order,
// and it is to hear each change once.
#include <algorithm>
#include <memory>

#include "net/participant.hpp"

namespace hubbub {

bool participant::is_news(const event& x, uint32_t index,
                          const batch_changes_ptr& batch) {
  if (x.copy != 0) {
    if (recent_ == nullptr)
      recent_ = std::make_unique<recent_changes>();
    return recent_->add(x, index, batch, self_->clock().now());
  }
  if (x.kind != event_kind::joined || recent_ == nullptr)
    return true;
  auto known = recent_->find(x.author);
  return known == nullptr || !known->is_gone;
}

std::optional<event> participant::up_to_date(const event& x) const {
  auto is_outdated = [this](const subject& y) {
    return later_version(*y.who) != nullptr;
  };
  if (later_version(*x.who) == nullptr
      && std::none_of(x.subjects.begin(), x.subjects.end(), is_outdated))
    return std::nullopt;
  auto result = x;
  if (auto now = later_version(*x.who))
    result.who = *now;
  // From the last one: those before it stay where they are in the text.
  for (auto y = result.subjects.rbegin(); y != result.subjects.rend(); ++y)
    if (auto now = later_version(*y->who)) {
      if (x.kind == event_kind::mode_changed)
        result.text.replace(y->at, y->who->nick.size(), (*now)->nick);
      y->who = *now;
    }
  return result;
}

void participant::bring_up_to_date(room_view& view) const {
  if (recent_ == nullptr)
    return;
  auto& all = view.members;
  auto is_gone = [this](const room_member& x) {
    auto known = recent_->find(x.who->id);
    return known != nullptr && known->is_gone;
  };
  all.erase(std::remove_if(all.begin(), all.end(), is_gone), all.end());
  for (auto& x : all)
    if (auto now = later_version(*x.who))
      x.who = *now;
}

const user_ptr* participant::later_version(const user& x) const {
  const user_ptr* now = nullptr;
  if (x.id == self_->id())
    now = renamed_ == nullptr ? &who_ : nullptr; // the peer does not know yet
  else if (recent_ == nullptr)
    return nullptr;
  else if (auto known = recent_->find(x.id))
    now = &known->now;
  return now != nullptr && (*now)->version > x.version ? now : nullptr;
}

void participant::forget_old_changes() {
  if (recent_ == nullptr)
    return;
  recent_->forget_old(self_->clock().now());
  if (recent_->empty())
    recent_ = nullptr;
}

} // namespace hubbub
