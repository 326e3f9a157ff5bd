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
      watchers_[key].push_back({watcher_ptr, std::move(nick)});
    } else if (!add && i != mine.end()) {
      mine.erase(i);
      auto waiting = watchers_.find(key);
      auto& all = waiting->second;
      all.erase(std::find_if(all.begin(), all.end(),
                             [&](const watcher& x) { return x.hdl == watcher_ptr; }));
      if (all.empty())
        watchers_.erase(waiting);
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
    for (auto& x : watchers_.at(key))
      if (x.hdl == watcher_ptr)
        result.push_back(x.nick);
  return result;
}

void directory_state::stop_monitoring(caf::actor_id who) {
  auto mine = monitored_.find(who);
  if (mine == monitored_.end())
    return;
  for (auto& key : mine->second) {
    auto waiting = watchers_.find(key);
    auto& all = waiting->second;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const watcher& x) { return x.hdl->id() == who; }),
              all.end());
    if (all.empty())
      watchers_.erase(waiting);
  }
  monitored_.erase(mine);
}

void directory_state::announce(const user_ptr& who, bool present) {
  auto waiting = watchers_.find(folded(who->nick));
  if (waiting == watchers_.end())
    return;
  for (auto& x : waiting->second)
    caf::anon_send(caf::actor_cast<member_actor>(x.hdl), presence_atom::value, who,
                   present);
}

} // namespace hubbub
