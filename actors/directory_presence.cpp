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
  if (sender_entry() == nullptr)
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

// -- who takes messages from whom -------------------------------------------------

caf::result<void> directory_state::accept(const std::string& nick, bool add,
                                          uint32_t limit) {
  auto other = reachable(nick);
  if (sender_entry() == nullptr || other == nullptr)
    return errc::no_such_nick;
  auto me = self_->current_sender()->id();
  auto id = other->hdl->id();
  auto& all = callers_[me].accepted;
  auto known = std::find(all.begin(), all.end(), id);
  if (!add && known == all.end())
    return errc::not_known;
  if (!add) {
    all.erase(known);
    return caf::unit;
  }
  if (known != all.end())
    return errc::already_known;
  auto is_gone = [this](caf::actor_id x) { return named_.count(x) == 0; };
  if (all.size() >= limit)
    all.erase(std::remove_if(all.begin(), all.end(), is_gone), all.end());
  if (all.size() >= limit)
    return errc::list_full;
  all.push_back(id);
  return caf::unit;
}

std::vector<std::string> directory_state::accepted() const {
  std::vector<std::string> result;
  auto mine = callers_.find(self_->current_sender()->id());
  if (mine == callers_.end())
    return result;
  for (auto id : mine->second.accepted)
    if (auto x = entry_of(id))
      result.push_back(x->second.who->nick);
  return result;
}

errc directory_state::screen(const holder& addressee, const holder& author,
                             event_kind what) {
  if (addressee.hdl == author.hdl || author.who->is(user_mode::server_op))
    return errc{};
  if (addressee.who->is(user_mode::accounts_only) && author.who->owner == 0)
    return errc::need_account;
  if (!addressee.who->is(user_mode::caller_id))
    return errc{};
  auto& list = callers_[addressee.hdl->id()];
  auto& all = list.accepted;
  if (std::find(all.begin(), all.end(), author.hdl->id()) != all.end())
    return errc{};
  auto now = self_->clock().now();
  auto is_call = what == event_kind::said || what == event_kind::acted;
  if (!is_call || now < list.told_again)
    return errc::not_accepted;
  list.told_again = now + caller_pause;
  caf::anon_send(caf::actor_cast<member_actor>(addressee.hdl), knock_atom::value,
                 std::string{}, author.who, std::string{});
  return errc::caller_told;
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
