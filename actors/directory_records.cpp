#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/clock.hpp"
#include "actors/directory.hpp"
#include "actors/mask.hpp"
#include "actors/names.hpp"

// Registered rooms. The directory has the records of all of them in memory, whether
// somebody is in or not: a join never waits for a disk. Who founded a room and who is
// what in it is decided here; how it is set up is decided by the room while there is one,
// which tells it (`keep_setup`).

namespace hubbub {

namespace {

/// What somebody has to repeat who is about to lose a room: says that it is meant, and
/// which one.
std::string confirmation_of(const room_record& x) {
  auto seed = static_cast<uint64_t>(x.registered_at) + x.id * 2'654'435'761u;
  return std::to_string(100'000 + seed % 900'000);
}

bool is_secret(const room_record& x) {
  return x.setup.modes.has('s');
}

} // namespace

void directory_state::take_records(std::vector<room_record> all) {
  auto is_orphan = [](const room_record& x) { return x.founder == 0; };
  auto orphans = std::any_of(all.begin(), all.end(), is_orphan);
  for (auto& x : all) {
    auto key = folded(x.name);
    if (x.past.days != 0)
      keep_days(key, x.past.days);
    metadata_bytes_ += size_of(*x.setup.data);
    records_.emplace(std::move(key), room_record_ptr{std::move(x)});
  }
  if (orphans) // they were on their way to others when the server ended
    leave_rooms({0});
}

account_id directory_state::sender_account() const {
  auto x = sender_entry();
  return x == nullptr ? 0 : x->second.who->owner;
}

uint32_t directory_state::num_rooms_of(account_id founder) const {
  return static_cast<uint32_t>(
    std::count_if(records_.begin(), records_.end(),
                  [founder](const auto& x) { return x.second->founder == founder; }));
}

directory_state::records::iterator
directory_state::known_record(const std::string& room_name, bool inside) {
  auto i = records_.find(folded(room_name));
  if (i == records_.end() || i->second->id == 0)
    return records_.end();
  auto open = rooms_.find(i->first);
  auto secret = open != rooms_.end() ? open->second.secret : is_secret(*i->second);
  auto knows = !secret || inside || has_right(op_right::rooms) != nullptr
               || i->second->standing_of(sender_account()) != rank::none;
  return knows ? i : records_.end();
}

errc directory_state::own_record(const std::string& room_name, records::iterator& i) {
  i = known_record(room_name);
  if (i == records_.end())
    return errc::not_registered;
  auto is_own = i->second->founder == sender_account();
  return is_own || has_right(op_right::rooms) != nullptr ? errc{} : errc::need_founder;
}

caf::result<void> directory_state::register_room(const room_actor& hdl,
                                                 account_id founder,
                                                 const room_setup_ptr& setup) {
  auto is_it = [&](const auto& x) { return x.second.hdl == hdl; };
  auto i = std::find_if(rooms_.begin(), rooms_.end(), is_it);
  if (i == rooms_.end())
    return errc::no_such_room; // it has ended on the way
  if (records_.count(i->first) != 0)
    return errc::room_registered;
  if (num_rooms_of(founder) >= rules_.rooms_per_account)
    return errc::too_many_own_rooms;
  room_record x;
  x.name = i->second.name;
  x.founder = founder;
  x.registered_at = seconds_since_1970();
  x.setup = *setup;
  auto key = i->first;
  room_record_ptr wanted{std::move(x)};
  records_.emplace(key, wanted); // without an id: nobody else registers it meanwhile
  auto answer = self_->make_response_promise<void>();
  ask_accounts<room_id>(
    [this, key, hdl, wanted, answer](room_id id) mutable {
      auto made = *wanted;
      made.id = id;
      room_record_ptr record{std::move(made)};
      records_[key] = record;
      auto open = rooms_.find(key);
      if (open != rooms_.end() && open->second.hdl == hdl)
        caf::anon_send(hdl, access_atom::value, record);
      else if (open != rooms_.end())
        caf::anon_send(open->second.hdl, restore_atom::value, record);
      say_done(answer);
    },
    [this, key, answer](caf::error why) mutable {
      if (rooms_.count(key) == 0)
        metadata_bytes_ -= kept_metadata(key);
      records_.erase(key);
      answer.deliver(std::move(why));
    },
    register_atom::value, wanted);
  return answer;
}

void directory_state::keep_setup(const std::string& room_name,
                                 const room_setup_ptr& setup) {
  auto open = sending_room(room_name);
  auto i = open != rooms_.end() ? records_.find(open->first) : records_.end();
  if (i == records_.end() || i->second->id == 0)
    return;
  auto now = *i->second;
  now.setup = *setup;
  i->second = room_record_ptr{std::move(now)};
  ask_accounts<void>([] {}, [](const caf::error&) {}, // it is in the log
                     save_atom::value, i->second);
}

caf::result<room_record_ptr> directory_state::find_record(const std::string& room_name,
                                                          bool inside) {
  auto i = known_record(room_name, inside);
  if (i == records_.end())
    return errc::not_registered;
  return i->second;
}

record_page directory_state::list_records(const std::string& mask,
                                          const std::string& after,
                                          uint32_t limit) const {
  record_page result;
  auto account = sender_account();
  auto sees_all = has_right(op_right::rooms) != nullptr;
  auto i = records_.upper_bound(folded(after));
  for (uint32_t n = 0; n < limit && i != records_.end(); ++n, ++i) {
    auto& x = *i->second;
    result.last = i->first;
    if (x.id != 0 && (sees_all || x.standing_of(account) != rank::none)
        && matches(mask, x.name))
      result.rooms.push_back(i->second);
  }
  if (i == records_.end())
    result.last.clear();
  return result;
}

void directory_state::tell_room(const std::string& key, const room_record_ptr& record) {
  if (auto open = rooms_.find(key); open != rooms_.end())
    caf::anon_send(open->second.hdl, access_atom::value, record);
}

caf::result<void> directory_state::change_record(records::iterator i, room_record now) {
  auto answer = self_->make_response_promise<void>();
  change_record(i, std::move(now), [answer](const caf::error& why) mutable {
    if (why)
      answer.deliver(why);
    else
      say_done(answer);
  });
  return answer;
}

void directory_state::change_record(records::iterator i, room_record now,
                                    std::function<void(const caf::error&)> done) {
  auto before = std::exchange(i->second, room_record_ptr{std::move(now)});
  tell_room(i->first, i->second);
  ask_accounts<void>([done] { done(caf::none); },
                     [this, done, before, now = i->second](caf::error why) {
                       auto kept = records_.find(folded(now->name));
                       if (kept != records_.end() && kept->second.same_as(now)) {
                         kept->second = before;
                         tell_room(kept->first, before);
                       }
                       done(why);
                     },
                     save_atom::value, i->second);
}

caf::result<void> directory_state::set_access(const std::string& room_name,
                                              const std::string& account_name,
                                              ranks standing) {
  auto i = known_record(room_name);
  if (i == records_.end())
    return errc::not_registered;
  auto whose = registered_.find(folded(account_name));
  if (whose == registered_.end())
    return errc::no_such_account;
  auto& x = *i->second;
  auto had = x.standing_of(whose->second);
  auto own = sender_account();
  auto is_master = x.founder == own || has_right(op_right::rooms) != nullptr;
  // Others decide about what is below them; everybody may go.
  auto may = whose->second == own && standing == rank::none;
  if (!is_master && !may && x.standing_of(own) <= std::max(had, standing))
    return errc::need_founder;
  if (whose->second == x.founder)
    return errc::need_founder; // TRANSFER makes somebody else one
  if (had == rank::none && standing != rank::none
      && x.access.size() >= rules_.max_room_access)
    return errc::list_full;
  if (had == standing)
    return caf::unit;
  auto now = x;
  now.set_access(whose->second, standing);
  return change_record(i, std::move(now));
}

caf::result<void> directory_state::drop_room(const std::string& room_name,
                                             const std::string& code) {
  records::iterator i;
  if (auto why = own_record(room_name, i); why != errc{})
    return why;
  auto id = i->second->id;
  if (auto wanted = confirmation_of(*i->second); code != wanted)
    return make_error(errc::unconfirmed, wanted);
  auto answer = self_->make_response_promise<void>();
  ask_accounts<void>(
    [this, id, answer]() mutable {
      auto is_it = [id](const auto& x) { return x.second->id == id; };
      auto gone = std::find_if(records_.begin(), records_.end(), is_it);
      if (gone != records_.end())
        forget_record(gone);
      say_done(answer);
    },
    [answer](caf::error why) mutable { answer.deliver(std::move(why)); },
    forget_atom::value, id);
  return answer;
}

caf::result<void> directory_state::set_past(const std::string& room_name,
                                            past_policy wanted) {
  records::iterator i;
  if (auto why = own_record(room_name, i); why != errc{})
    return why;
  auto now = *i->second;
  now.past = wanted;
  if (wanted.rule == past_rule::none && rules_.recorder)
    caf::anon_send(rules_.recorder, drop_atom::value, conversation{i->first});
  keep_days(i->first, wanted.days);
  return change_record(i, std::move(now));
}

void directory_state::keep_days(const std::string& key, uint32_t days) {
  if (rules_.recorder)
    caf::anon_send(rules_.recorder, keep_atom::value, conversation{key}, days);
}

caf::result<void> directory_state::forget_past(const std::string& room_name,
                                               const std::string& code) {
  records::iterator i;
  if (auto why = own_record(room_name, i); why != errc{})
    return why;
  if (!rules_.recorder)
    return errc::no_history;
  if (auto wanted = confirmation_of(*i->second); code != wanted)
    return make_error(errc::unconfirmed, wanted);
  caf::anon_send(rules_.recorder, drop_atom::value, conversation{i->first});
  return caf::unit;
}

caf::result<bool> directory_state::transfer(const std::string& room_name,
                                            const std::string& account_name) {
  records::iterator i;
  if (auto why = own_record(room_name, i); why != errc{})
    return why;
  auto whose = registered_.find(folded(account_name));
  if (whose == registered_.end())
    return errc::no_such_account;
  auto& x = *i->second;
  if (whose->second == x.founder) {
    offers_.erase(x.id); // it has thought better of it
    return false;
  }
  if (has_right(op_right::rooms) == nullptr) {
    offers_[x.id] = whose->second;
    return false;
  }
  auto now = x;
  now.set_access(whose->second, rank::none);
  now.founder = whose->second;
  offers_.erase(x.id);
  auto answer = self_->make_response_promise<bool>();
  change_record(i, std::move(now), [answer](const caf::error& why) mutable {
    if (why)
      answer.deliver(why);
    else
      answer.deliver(true);
  });
  return answer;
}

caf::result<void> directory_state::take_offer(const std::string& room_name) {
  auto heir = sender_account();
  auto i = records_.find(folded(room_name));
  auto offer = i != records_.end() ? offers_.find(i->second->id) : offers_.end();
  if (heir == 0 || offer == offers_.end() || offer->second != heir)
    return errc::not_offered;
  if (num_rooms_of(heir) >= rules_.rooms_per_account)
    return errc::too_many_own_rooms;
  offers_.erase(offer);
  auto now = *i->second;
  now.set_access(heir, rank::none);
  now.set_access(now.founder, rank::op); // who gave it is still at home there
  now.founder = heir;
  return change_record(i, std::move(now));
}

void directory_state::leave_rooms(const std::unordered_set<account_id>& gone) {
  for (auto i = records_.begin(); i != records_.end();) {
    auto& x = *i->second;
    auto is_gone = [&](const room_access& y) { return gone.count(y.who) != 0; };
    if (x.id == 0
        || (gone.count(x.founder) == 0
            && std::none_of(x.access.begin(), x.access.end(), is_gone))) {
      ++i;
      continue;
    }
    auto now = x;
    for (auto id : gone)
      now.forget(id);
    if (now.founder != 0) {
      change_record(i++, std::move(now), [](const caf::error&) {});
      continue;
    }
    ask_accounts<void>([] {}, [](const caf::error&) {}, forget_atom::value,
                       room_id{x.id});
    i = forget_record(i);
  }
}

directory_state::records::iterator directory_state::forget_record(records::iterator i) {
  tell_room(i->first, room_record_ptr{});
  if (i->second->past.days != 0)
    keep_days(i->first, 0);
  offers_.erase(i->second->id);
  if (rooms_.count(i->first) == 0)
    metadata_bytes_ -= kept_metadata(i->first);
  // Nobody is there whose leaving would end its past.
  if (rules_.recorder && rooms_.count(i->first) == 0)
    caf::anon_send(rules_.recorder, forget_atom::value, i->first);
  return records_.erase(i);
}

void directory_state::move_record(const std::string& old_key,
                                  const std::string& new_name) {
  auto node = records_.extract(old_key);
  if (node.empty())
    return;
  auto now = *node.mapped();
  now.name = new_name;
  node.key() = folded(new_name);
  if (now.past.days != 0) {
    keep_days(old_key, 0);
    keep_days(node.key(), now.past.days);
  }
  node.mapped() = room_record_ptr{std::move(now)};
  ask_accounts<void>([] {}, [](const caf::error&) {}, save_atom::value, node.mapped());
  records_.insert(std::move(node));
}

} // namespace hubbub
