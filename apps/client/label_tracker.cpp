#include "apps/client/label_tracker.hpp"

namespace hubbub::client {

std::string label_tracker::of(const server_message& m) {
  auto around = open_.find(m.batch);
  auto label = !m.label.empty() || around == open_.end() ? m.label : around->second;
  auto& name = m.param(0);
  if (m.command != "BATCH" || name.size() < 2)
    return label;
  if (name.front() == '+' && !label.empty() && open_.size() < most_open)
    open_[name.substr(1)] = label;
  if (auto ended = open_.find(name.substr(1));
      name.front() == '-' && ended != open_.end()) {
    label = ended->second;
    open_.erase(ended);
  }
  return label;
}

} // namespace hubbub::client
