#include "actors/directory.hpp"

#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/clock.hpp"
#include "actors/crowd.hpp"
#include "actors/mask.hpp"
#include "actors/names.hpp"

namespace hubbub {

directory_actor::behavior_type directory_state::make_behavior(room_factory make_room,
                                                              directory_rules rules) {
  make_room_ = std::move(make_room);
  rules_ = std::move(rules);
  rules_.default_room = folded(rules_.default_room);
  self_->set_down_handler([this](const caf::down_msg& down) {
    auto id = down.source.id();
    if (named_.count(id) != 0)
      depart(id, "Connection lost");
    else
      forget_room(id);
  });
  self_->set_exit_handler([this](const caf::exit_msg& exit) {
    tell_observers();
    for (auto& [key, x] : rooms_)
      caf::anon_send_exit(x.hdl, caf::exit_reason::user_shutdown);
    self_->quit(exit.reason);
  });
  return {
    [this](claim_atom, user_ptr& who) { return claim(std::move(who)); },
    [this](settled_atom) {
      if (auto x = sender_entry())
        release_former(x->second);
      else if (auto i = sending_room({}); i != rooms_.end())
        release_former(i->second);
    },
    [this](arrive_atom, user_ptr& who) { arrive(std::move(who)); },
    [this](update_atom, event_kind kind, user_ptr& who, uint32_t copy) {
      update(kind, std::move(who), copy);
    },
    [this](depart_atom, const std::string& reason) {
      if (auto& ptr = self_->current_sender())
        depart(ptr->id(), reason);
    },
    [this](join_atom, const std::string& room_name, const user_ptr& who,
           std::string& key) { return join(room_name, who, key); },
    [this](tell_atom, const std::string& nick, utterance& what) {
      return tell(nick, std::move(what));
    },
    [this](congested_atom, bool congested) {
      if (sender_entry() != nullptr)
        set_congested(self_->current_sender()->id(), congested);
    },
    [this](release_atom, caf::actor_id addressee) { release(addressee); },
    [this](history_atom, const std::string& nick, const history_query& what) {
      return past(nick, what);
    },
    [this](history_atom, uint64_t after, uint64_t before, uint32_t limit) {
      return correspondents(after, before, limit);
    },
    [this](marker_atom, const std::string& nick, int64_t time) {
      return mark(nick, time);
    },
    [this](redact_atom, const std::string& nick, uint64_t number,
           const std::string& reason) { return redact(nick, number, reason); },
    [this](drop_atom) { return forget_words(); },
    [this](profile_atom, const std::string& nick) { return find_profile(nick); },
    [this](find_atom, const std::string& room_name) { return find_room(room_name); },
    [this](person_atom, const std::vector<std::string>& nicks) {
      return find_people(nicks);
    },
    [this](search_atom, const std::string& mask, caf::actor_id after, uint32_t limit) {
      return search(mask, after, limit);
    },
    [this](whowas_atom, const std::string& nick) { return find_past(nick); },
    [this](monitor_atom, std::vector<std::string>& nicks, bool add, uint32_t limit) {
      return monitor(std::move(nicks), add, limit);
    },
    [this](monitor_atom) { return monitored(); },
    [this](accept_atom, const std::string& nick, bool add, uint32_t limit) {
      return accept(nick, add, limit);
    },
    [this](accept_atom) { return accepted(); },
    [this](reserve_atom, const std::vector<reserved_name>& names) {
      for (auto& x : names)
        registered_[x.name] = x.owner;
    },
    [this](register_atom, const std::string& nick) -> caf::result<void> {
      if (auto why = may_register(nick); why != errc{})
        return why;
      return caf::unit;
    },
    [this](register_atom, new_account& x) { return register_account(std::move(x)); },
    [this](group_atom, account_id owner, std::string& nick, bool add) {
      return group(owner, std::move(nick), add);
    },
    [this](drop_atom, account_id which) { return drop(which); },
    [this](suspend_atom, account_id which, std::string& why) {
      return suspend(which, std::move(why));
    },
    [this](expire_atom) { expire_accounts(); },
    [this](rename_atom, account_id which, std::string& wanted) {
      return rename_account(which, std::move(wanted));
    },
    [this](reserve_atom, std::vector<room_record>& all) { take_records(std::move(all)); },
    [this](reserve_atom, const std::vector<account_id>& all) {
      unkept_.insert(all.begin(), all.end());
    },
    [this](keep_atom, bool keep) { return keep_private(keep); },
    [this](keep_atom, const std::string& room_name, const past_policy& wanted) {
      return set_past(room_name, wanted);
    },
    [this](forget_atom, const std::string& room_name, const std::string& code) {
      return forget_past(room_name, code);
    },
    [this](register_atom, const room_actor& hdl, account_id founder,
           const room_setup_ptr& setup) { return register_room(hdl, founder, setup); },
    [this](save_atom, const std::string& room_name, const room_setup_ptr& setup) {
      keep_setup(room_name, setup);
    },
    [this](record_atom, const std::string& room_name, bool inside) {
      return find_record(room_name, inside);
    },
    [this](record_atom, const std::string& mask, const std::string& after,
           uint32_t limit) { return list_records(mask, after, limit); },
    [this](access_atom, const std::string& room_name, const std::string& account_name,
           ranks standing) { return set_access(room_name, account_name, standing); },
    [this](drop_atom, const std::string& room_name, const std::string& code) {
      return drop_room(room_name, code);
    },
    [this](transfer_atom, const std::string& room_name, const std::string& account_name) {
      return transfer(room_name, account_name);
    },
    [this](transfer_atom, const std::string& room_name) { return take_offer(room_name); },
    [this](ghost_atom, account_id owner, const std::string& nick) {
      return end_ghost(owner, nick);
    },
    [this](kill_atom, const std::string& nick, const std::string& reason) {
      return kill(nick, reason);
    },
    [this](wallops_atom, std::string& text) { return tell_operators(std::move(text)); },
    [this](list_atom) { return all_rooms(); },
    [this](list_atom, std::string& after, uint32_t limit) {
      return list_rooms(std::move(after), limit);
    },
    [this](summary_atom, summary_ptr& x) { take_summary(std::move(x)); },
    [this](summary_atom, const std::string& room_name, bool secret) {
      outdate_summary(room_name, secret);
    },
    [this](census_atom) { return count(); },
    [this](audit_atom) { return everybody(); },
    [this](metadata_atom, const std::string& nick) { return find_metadata(nick); },
    [this](metadata_atom, const std::vector<caf::actor_id>& people) {
      return find_metadata(people);
    },
    [this](metadata_atom, const std::string& nick, std::vector<metadata_entry>& changes,
           uint32_t max_keys) {
      return set_metadata(nick, std::move(changes), max_keys);
    },
    [this](metadata_atom, user_ptr& who, const metadata_entry& what, uint32_t copy) {
      announce_metadata(who, what, copy);
    },
    [this](metadata_atom, const std::string& room_name, uint64_t bytes) {
      return size_metadata(room_name, bytes);
    },
    [this](census_atom, uint32_t num_unnamed, uint64_t num_named) {
      num_unnamed_ = num_unnamed;
      num_named_ = num_named;
    },
    [this](limit_atom, uint64_t max_rooms, const std::string& default_room) {
      rules_.max_rooms = max_rooms;
      rules_.default_room = folded(default_room);
    },
    [this](rename_atom, const std::string& old_name, const std::string& new_name) {
      rename_room(old_name, new_name);
    },
    [this](vacant_atom, const std::string& room_name, uint64_t joins) {
      retire(room_name, joins);
    },
    [this](watch_atom, const observer_actor& observer) {
      observers_.push_back(observer);
    },
    [this](flush_atom) { tell_observers(); },
  };
}

// -- names ----------------------------------------------------------------------

caf::result<void> directory_state::claim(user_ptr who) {
  if (!is_nick(who->nick))
    return errc::bad_nick;
  auto& claimant = self_->current_sender();
  auto nick = folded(who->nick);
  auto reserved = reserved_.find(nick);
  if (reserved != reserved_.end() && reserved->second != claimant->id())
    return errc::nick_in_use;
  if (auto why = may_have(nick, who->owner); why != errc{})
    return why;
  auto [i, is_new] = holders_.try_emplace(nick, holder{claimant, who});
  if (!is_new && i->second.hdl != claimant)
    return errc::nick_in_use;
  auto before = std::exchange(named_[claimant->id()], &*i);
  auto old = i->second.who;
  auto renamed = false;
  if (before == nullptr) {
    self_->monitor(claimant);
  } else if (before != &*i) {
    auto held = before->first;
    release_former(before->second);
    renamed = i->second.arrived = before->second.arrived;
    old = before->second.who;
    holders_.erase(held);
    if (renamed) {
      reserved_.emplace(held, claimant->id());
      i->second.former = std::make_unique<std::string>(std::move(held));
    }
  }
  i->second.who = std::move(who);
  if (renamed) {
    remember(old);
    announce(old, false);
    announce(i->second.who, true);
  }
  return caf::unit;
}

void directory_state::release_former(holder& x) {
  if (auto former = std::exchange(x.former, nullptr))
    reserved_.erase(*former);
}

void directory_state::arrive(user_ptr who) {
  ++num_arrivals_;
  auto found = sender_entry();
  if (found == nullptr)
    return;
  auto& entry = found->second;
  entry.who = who;
  if (entry.arrived)
    return;
  entry.arrived = true;
  if (who->owner != 0)
    devices_.emplace(who->owner, entry.hdl->id());
  check_login(entry);
  count_in(*who);
  announce(who, true);
  report(event_kind::joined, who, {});
}

void directory_state::update(event_kind kind, user_ptr who, uint32_t copy) {
  auto found = sender_entry();
  if (found == nullptr)
    return;
  auto& entry = found->second;
  auto old = std::exchange(entry.who, who);
  if (!entry.arrived)
    return;
  if (kind == event_kind::new_account)
    check_login(entry);
  note_metadata_owner(entry, old->owner, who->owner);
  count_out(*old);
  count_in(*who);
  auto waiting = watchers_.find(found->first);
  if (kind == event_kind::refreshed || waiting == watchers_.end())
    return;
  event x;
  x.kind = kind;
  x.author = self_->current_sender()->id();
  x.copy = copy;
  describe_change(x, old, who);
  event_numbers_.stamp(x);
  event_batch batch{event_list{{}, {std::move(x)}}};
  tell(waiting->second,
       caf::make_message(deliver_atom::value, batch, uint32_t{0}, uint32_t{1}));
}

void directory_state::depart(caf::actor_id who, const std::string& reason) {
  stop_monitoring(who);
  callers_.erase(who);
  auto entry = named_.find(who);
  if (entry == named_.end())
    return;
  release_former(entry->second->second);
  auto gone = std::move(entry->second->second);
  holders_.erase(holders_.find(entry->second->first));
  named_.erase(entry);
  shrink_after_crowd(named_);
  self_->demonitor(gone.hdl->address());
  open_gate_of(who);
  ghost_ended(who);
  if (!gone.arrived)
    return;
  forget_metadata(who, gone.who->owner);
  count_out(*gone.who);
  remember(gone.who);
  announce(gone.who, false);
  report(event_kind::quit, gone.who, reason);
}

void directory_state::report(event_kind kind, const user_ptr& who, std::string text) {
  if (observers_.empty())
    return;
  if (news_.empty()) {
    auto self = caf::actor_cast<directory_actor>(self_);
    if (auto now = self_->clock().now(); now < news_pause_ends_)
      caf::delayed_anon_send(self, news_pause_ends_ - now, flush_atom::value);
    else
      caf::anon_send(self, flush_atom::value);
  }
  auto& x = news_.emplace_back();
  x.kind = kind;
  x.who = who;
  x.text = std::move(text);
  event_numbers_.stamp(x);
}

void directory_state::tell_observers() {
  if (news_.empty())
    return;
  news_pause_ends_ = self_->clock().now() + news_pause;
  event_batch batch{event_list{{}, std::exchange(news_, {})}};
  for (auto& x : observers_)
    caf::anon_send(x, deliver_atom::value, batch);
}

caf::result<profile> directory_state::find_profile(const std::string& nick) {
  auto wanted = reachable(nick);
  if (wanted == nullptr)
    return errc::no_such_nick;
  return self_->delegate(caf::actor_cast<member_actor>(wanted->hdl), profile_atom::value);
}

std::vector<person>
directory_state::find_people(const std::vector<std::string>& nicks) const {
  std::vector<person> result;
  for (auto& nick : nicks)
    if (auto x = reachable(nick))
      result.push_back({x->who, caf::actor_cast<member_actor>(x->hdl)});
  return result;
}

people_page directory_state::search(const std::string& mask, caf::actor_id after,
                                    uint32_t limit) const {
  people_page result;
  auto sees_addresses = has_right(op_right::watch) != nullptr;
  auto i = named_.upper_bound(after);
  for (uint32_t n = 0; n < limit && i != named_.end(); ++n, ++i) {
    auto& x = i->second->second;
    auto& who = *x.who;
    result.last = i->first;
    if (x.arrived
        && (matches(mask, who.nick) || matches(mask, who.username)
            || matches(mask, who.host) || matches(mask, who.realname)
            || matches(mask, mask_of(who))
            || (sees_addresses && matches(mask, who.address))))
      result.people.push_back({x.who, caf::actor_cast<member_actor>(x.hdl)});
  }
  if (i == named_.end())
    result.last = 0;
  return result;
}

std::vector<person> directory_state::everybody() const {
  std::vector<person> result;
  for (auto& [nick, x] : holders_)
    result.push_back({x.who, caf::actor_cast<member_actor>(x.hdl)});
  return result;
}

census directory_state::count() const {
  auto result = numbers_;
  // Who has arrived just now is not known to the listener as somebody with a name.
  auto just_named = num_arrivals_ - std::min(num_arrivals_, num_named_);
  auto unnamed = num_unnamed_ - std::min<uint64_t>(num_unnamed_, just_named);
  auto with_nick = holders_.size() - result.users;
  result.unknown = static_cast<uint32_t>(std::max<uint64_t>(unnamed, with_nick));
  result.rooms = static_cast<uint32_t>(rooms_.size());
  result.secret_rooms = num_secret_rooms_;
  return result;
}

void directory_state::count_in(const user& who) {
  ++numbers_.users;
  numbers_.invisible += who.is(user_mode::invisible) ? 1 : 0;
  numbers_.server_ops += who.is(user_mode::server_op) ? 1 : 0;
  numbers_.most_users = std::max(numbers_.most_users, numbers_.users);
}

void directory_state::count_out(const user& who) {
  --numbers_.users;
  numbers_.invisible -= who.is(user_mode::invisible) ? 1 : 0;
  numbers_.server_ops -= who.is(user_mode::server_op) ? 1 : 0;
}

const directory_state::holder* directory_state::reachable(const std::string& nick) const {
  auto i = holders_.find(folded(nick));
  return i != holders_.end() && i->second.arrived ? &i->second : nullptr;
}

directory_state::holders::value_type* directory_state::sender_entry() const {
  auto& ptr = self_->current_sender();
  return ptr ? entry_of(ptr->id()) : nullptr;
}

directory_state::holders::value_type* directory_state::entry_of(caf::actor_id id) const {
  auto i = named_.find(id);
  return i != named_.end() ? i->second : nullptr;
}

// -- operators of the server ----------------------------------------------------

const directory_state::holder* directory_state::has_right(op_rights what) const {
  auto x = sender_entry();
  return x != nullptr && x->second.who->may(what) ? &x->second : nullptr;
}

caf::result<void> directory_state::kill(const std::string& nick,
                                        const std::string& reason) {
  auto author = has_right(op_right::kill);
  if (author == nullptr)
    return errc::not_operator;
  auto victim = reachable(nick);
  if (victim == nullptr)
    return errc::no_such_nick;
  caf::anon_send(caf::actor_cast<member_actor>(victim->hdl), disconnect_atom::value,
                 "Killed (" + author->who->nick + " (" + reason + "))");
  return caf::unit;
}

caf::result<void> directory_state::tell_operators(std::string text) {
  auto author = has_right(op_right::wallops);
  if (author == nullptr)
    return errc::not_operator;
  event x;
  x.kind = event_kind::wallops;
  x.author = author->hdl->id();
  x.who = author->who;
  x.text = std::move(text);
  event_numbers_.stamp(x);
  event_batch batch{event_list{{}, {std::move(x)}}};
  for (auto& [nick, y] : holders_)
    if (y.arrived && y.who->is(user_mode::wallops))
      caf::anon_send(caf::actor_cast<member_actor>(y.hdl), deliver_atom::value, batch,
                     uint32_t{0}, uint32_t{1});
  return caf::unit;
}

} // namespace hubbub
