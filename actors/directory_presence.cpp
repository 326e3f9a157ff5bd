#include <algorithm>

#include <caf/send.hpp>

#include "actors/clock.hpp"
#include "actors/directory.hpp"

namespace hubbub {

// -- the past -------------------------------------------------------------------

void directory_state::remember(user_ptr who) {
  past_.push_front({std::move(who), seconds_since_1970()});
  if (past_.size() > max_past_users)
    past_.pop_back();
}

std::vector<past_user> directory_state::find_past(const std::string& nick) const {
  auto wanted = folded(nick);
  std::vector<past_user> result;
  for (auto& x : past_)
    if (folded(x.who->nick) == wanted)
      result.push_back(x);
  return result;
}

// -- who waits for whom (IRCv3 monitor) -------------------------------------------

std::vector<std::string> directory_state::monitor(std::vector<std::string> nicks,
                                                  bool add, uint32_t limit) {
  auto& watcher_ptr = self_->current_sender();
  if (sender_nick() == nullptr)
    return {};
  auto& mine = monitored_[watcher_ptr->id()];
  std::vector<std::string> too_many;
  for (auto& nick : nicks) {
    auto key = folded(nick);
    auto i = std::find(mine.begin(), mine.end(), key);
    if (add && i == mine.end()) {
      if (mine.size() >= limit) {
        too_many.push_back(std::move(nick));
        continue;
      }
      mine.push_back(key);
      watchers_[key][watcher_ptr->id()] = {watcher_ptr, std::move(nick)};
    } else if (!add && i != mine.end()) {
      mine.erase(i);
      forget_watcher(key, watcher_ptr->id());
    }
  }
  if (mine.empty())
    monitored_.erase(watcher_ptr->id());
  return too_many;
}

std::vector<std::string> directory_state::monitored() const {
  std::vector<std::string> result;
  auto& watcher_ptr = self_->current_sender();
  auto mine = monitored_.find(watcher_ptr->id());
  if (mine == monitored_.end())
    return result;
  for (auto& key : mine->second)
    result.push_back(watchers_.at(key).at(watcher_ptr->id()).nick);
  return result;
}

void directory_state::stop_monitoring(caf::actor_id who) {
  auto mine = monitored_.find(who);
  if (mine == monitored_.end())
    return;
  for (auto& key : mine->second)
    forget_watcher(key, who);
  monitored_.erase(mine);
}

void directory_state::forget_watcher(const std::string& key, caf::actor_id who) {
  auto waiting = watchers_.find(key);
  waiting->second.erase(who);
  if (waiting->second.empty())
    watchers_.erase(waiting);
}

void directory_state::tell(const watchers& all, const caf::message& what) {
  for (auto& [id, x] : all)
    x.hdl->enqueue(nullptr, caf::make_message_id(), what, nullptr);
}

void directory_state::announce(const user_ptr& who, bool present) {
  auto waiting = watchers_.find(folded(who->nick));
  if (waiting == watchers_.end())
    return;
  tell(waiting->second, caf::make_message(presence_atom::value, who, present));
}

} // namespace hubbub
