#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/ask.hpp"
#include "actors/clock.hpp"
#include "actors/directory.hpp"
#include "actors/names.hpp"

// Names that belong to accounts. The directory has them all in memory, so that whoever
// claims a name never waits for a disk; what changes them passes through here on its way
// to those who keep the accounts, so that a claim, a login and a registration of the same
// name are settled in one mailbox.

namespace hubbub {

namespace {

/// Owner of a name while an account of that name is being made.
constexpr auto nobody_yet = static_cast<account_id>(-1);

} // namespace

errc directory_state::may_have(const std::string& key, account_id owner) const {
  auto i = registered_.find(key);
  if (i == registered_.end() || i->second == owner)
    return errc{};
  // Who had it before it was registered keeps it until it goes.
  auto held = sender_entry();
  return held != nullptr && held->first == key ? errc{} : errc::registered_nick;
}

errc directory_state::may_register(const std::string& nick) const {
  if (!rules_.accounts)
    return errc::no_accounts;
  if (!is_nick(nick))
    return errc::bad_nick;
  auto key = folded(nick);
  if (registered_.count(key) != 0)
    return errc::account_exists;
  auto& sender = self_->current_sender();
  auto held = holders_.find(key);
  auto before = reserved_.find(key);
  if ((held != holders_.end() && held->second.hdl != sender)
      || (before != reserved_.end() && (!sender || before->second != sender->id())))
    return errc::nick_in_use;
  return errc{};
}

caf::result<account_id> directory_state::register_account(new_account x) {
  if (auto why = may_register(x.name); why != errc{})
    return why;
  auto key = folded(x.name);
  registered_[key] = nobody_yet;
  auto answer = self_->make_response_promise<account_id>();
  ask_accounts<account_id>(
    [this, key, answer](account_id id) mutable {
      registered_[key] = id;
      answer.deliver(id);
    },
    [this, key, answer](caf::error why) mutable {
      registered_.erase(key);
      answer.deliver(std::move(why));
    },
    register_atom::value, std::move(x));
  return answer;
}

caf::result<void> directory_state::group(account_id owner, std::string nick, bool add) {
  auto key = folded(nick);
  auto i = registered_.find(key);
  if (add) {
    if (auto why = may_register(nick); why != errc{})
      return why;
    registered_[key] = nobody_yet;
  } else if (i == registered_.end() || i->second != owner) {
    return errc::not_known;
  }
  auto answer = self_->make_response_promise<void>();
  ask_accounts<void>(
    [this, key, owner, add, answer]() mutable {
      if (add)
        registered_[key] = owner;
      else
        registered_.erase(key);
      say_done(answer);
    },
    [this, key, add, answer](caf::error why) mutable {
      if (add)
        registered_.erase(key);
      answer.deliver(std::move(why));
    },
    group_atom::value, owner, std::move(nick), add);
  return answer;
}

caf::result<void> directory_state::drop(account_id which) {
  auto answer = self_->make_response_promise<void>();
  ask_accounts<std::vector<std::string>>(
    [this, which, answer](const std::vector<std::string>& names) mutable {
      forget_account(which, names);
      leave_rooms({which});
      say_done(answer);
    },
    [answer](caf::error why) mutable { answer.deliver(std::move(why)); },
    drop_atom::value, which);
  return answer;
}

caf::result<void> directory_state::rename_account(account_id which, std::string wanted) {
  auto key = folded(wanted);
  auto own = registered_.find(key);
  // One of its own names it may have, also written otherwise.
  auto is_own = own != registered_.end() && own->second == which;
  if (auto why = is_own ? errc{} : may_register(wanted); why != errc{})
    return why;
  if (!is_own)
    registered_[key] = nobody_yet;
  auto answer = self_->make_response_promise<void>();
  ask_accounts<std::string>(
    [this, which, key, wanted, answer](const std::string& old) mutable {
      registered_.erase(folded(old));
      registered_[key] = which;
      log_out(which, "It is called " + wanted + " now: log in to that");
      say_done(answer);
    },
    [this, key, is_own, answer](caf::error why) mutable {
      if (!is_own)
        registered_.erase(key);
      answer.deliver(std::move(why));
    },
    rename_atom::value, which, wanted);
  return answer;
}

caf::result<void> directory_state::suspend(account_id which, std::string why) {
  auto answer = self_->make_response_promise<void>();
  ask_accounts<void>(
    [this, which, why, answer]() mutable {
      if (why.empty())
        suspended_.erase(which);
      else
        suspended_.insert(which);
      if (!why.empty())
        for (auto& [nick, x] : holders_)
          if (x.who->owner == which)
            caf::anon_send(caf::actor_cast<member_actor>(x.hdl), disconnect_atom::value,
                           "Your account is suspended: " + why);
      say_done(answer);
    },
    [answer](caf::error problem) mutable { answer.deliver(std::move(problem)); },
    suspend_atom::value, which, why);
  return answer;
}

void directory_state::expire_accounts() {
  constexpr std::chrono::hours day{24};
  auto life = std::chrono::seconds{rules_.account_life}.count();
  if (life == 0)
    return;
  caf::delayed_anon_send(caf::actor_cast<directory_actor>(self_), day,
                         expire_atom::value);
  // Who is logged in uses the account, however long ago that was.
  for (auto& [nick, x] : holders_)
    if (rules_.accounts && x.who->owner != 0)
      caf::anon_send(rules_.accounts, used_atom::value, x.who->owner);
  ask_accounts<std::vector<reserved_name>>(
    [this](const std::vector<reserved_name>& names) {
      std::unordered_set<account_id> gone;
      for (auto& x : names) {
        forget_account(x.owner, {x.name});
        gone.insert(x.owner);
      }
      if (!gone.empty())
        leave_rooms(gone);
    },
    [](const caf::error&) {}, // it is in the log, and tried again tomorrow
    expire_atom::value, seconds_since_1970() - life);
}

caf::result<void> directory_state::end_ghost(account_id owner, const std::string& nick) {
  auto key = folded(nick);
  auto i = registered_.find(key);
  if (owner == 0 || i == registered_.end() || i->second != owner)
    return errc::not_known;
  auto held = holders_.find(key);
  if (held == holders_.end() || held->second.hdl == self_->current_sender())
    return errc::no_such_nick;
  auto& ghost = held->second;
  caf::anon_send(caf::actor_cast<member_actor>(ghost.hdl), disconnect_atom::value,
                 "The owner of the name " + ghost.who->nick + " has come");
  auto answer = self_->make_response_promise<void>();
  ghosts_.emplace_back(ghost.hdl->id(), answer);
  return answer;
}

void directory_state::ghost_ended(caf::actor_id who) {
  auto is_other = [who](const auto& x) { return x.first != who; };
  auto first = std::stable_partition(ghosts_.begin(), ghosts_.end(), is_other);
  for (auto i = first; i != ghosts_.end(); ++i)
    say_done(i->second);
  ghosts_.erase(first, ghosts_.end());
}

void directory_state::check_login(const holder& x) const {
  auto& who = *x.who;
  if (who.owner == 0)
    return;
  auto member = caf::actor_cast<member_actor>(x.hdl);
  auto i = registered_.find(folded(who.account));
  if (i == registered_.end() || i->second != who.owner)
    caf::anon_send(member, logout_atom::value, who.owner, "The account is gone");
  else if (suspended_.count(who.owner) != 0)
    caf::anon_send(member, disconnect_atom::value, "Your account is suspended");
}

void directory_state::forget_account(account_id which,
                                     const std::vector<std::string>& names) {
  for (auto& x : names)
    registered_.erase(x);
  unkept_.erase(which);
  log_out(which, "The account is gone");
}

void directory_state::log_out(account_id which, const std::string& why) {
  for (auto& [nick, x] : holders_)
    if (x.who->owner == which)
      caf::anon_send(caf::actor_cast<member_actor>(x.hdl), logout_atom::value, which,
                     why);
}

} // namespace hubbub
