#include "actors/ban_keeper.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <caf/send.hpp>

#include "actors/ask.hpp"
#include "actors/clock.hpp"

namespace hubbub {

ban_keeper_actor::behavior_type ban_keeper_state::make_behavior(accounts_actor store,
                                                                size_t most) {
  store_ = std::move(store);
  most_ = most;
  return {
    [this](reserve_atom, std::vector<ban>& all) { take(std::move(all)); },
    [this](ban_atom, ban& x) { return set(std::move(x)); },
    [this](unban_atom, ban_kind kind, const std::string& mask) {
      return lift(kind, mask);
    },
    [this](bans_atom) { return bans_; },
    [this](watch_atom, const ban_watcher_actor& whom) {
      watchers_.push_back(whom);
      caf::anon_send(whom, bans_atom::value, bans_, std::make_shared<const ban_list>());
    },
    [this](expire_atom, int64_t at) {
      if (at == expires_at_)
        expire();
    },
  };
}

void ban_keeper_state::take(std::vector<ban> all) {
  publish(ban_list{std::move(all)}, std::make_shared<ban_list>());
  schedule_expiry();
}

caf::result<void> ban_keeper_state::set(ban x) {
  auto is_new = bans_->find(x.kind, x.mask) == nullptr;
  if (is_new
      && (bans_->all().size() >= most_
          || (x.kind == ban_kind::text && bans_->count(x.kind) >= max_text_bans)))
    return errc::too_many_bans;
  auto answer = self_->make_response_promise<void>();
  auto done = [this, x, answer]() mutable {
    auto now = *bans_;
    now.set(x);
    ban_list fresh;
    fresh.set(x);
    publish(std::move(now), std::make_shared<ban_list>(std::move(fresh)));
    if (x.until != 0)
      schedule_expiry();
    say_done(answer);
  };
  auto failed = [answer](caf::error why) mutable { answer.deliver(std::move(why)); };
  if (store_)
    ask<void>(self_, store_, std::move(done), std::move(failed), ban_atom::value, x);
  else
    done();
  return answer;
}

caf::result<void> ban_keeper_state::lift(ban_kind kind, const std::string& mask) {
  if (bans_->find(kind, mask) == nullptr)
    return errc::not_known;
  auto answer = self_->make_response_promise<void>();
  auto done = [this, kind, mask, answer]() mutable {
    auto now = *bans_;
    now.lift(kind, mask);
    publish(std::move(now), std::make_shared<ban_list>());
    say_done(answer);
  };
  auto failed = [answer](caf::error why) mutable { answer.deliver(std::move(why)); };
  if (store_)
    ask<void>(self_, store_, std::move(done), std::move(failed), unban_atom::value, kind,
              mask);
  else
    done();
  return answer;
}

void ban_keeper_state::publish(ban_list now, ban_list_ptr fresh) {
  bans_ = std::make_shared<const ban_list>(std::move(now));
  for (auto& x : watchers_)
    caf::anon_send(x, bans_atom::value, bans_, fresh);
}

void ban_keeper_state::expire() {
  expires_at_ = 0;
  auto now = *bans_;
  // The store forgets them when it is read again.
  if (now.tidy(seconds_since_1970()))
    publish(std::move(now), std::make_shared<ban_list>());
  schedule_expiry();
}

void ban_keeper_state::schedule_expiry() {
  int64_t next = 0;
  for (auto& x : bans_->all())
    if (x.until != 0 && (next == 0 || x.until < next))
      next = x.until;
  if (next == 0 || (expires_at_ != 0 && expires_at_ <= next))
    return;
  expires_at_ = next;
  constexpr int64_t longest = 60 * 60;
  auto wait = std::clamp<int64_t>(next - seconds_since_1970(), 1, longest);
  caf::delayed_anon_send(caf::actor_cast<ban_keeper_actor>(self_),
                         std::chrono::seconds{wait}, expire_atom::value, next);
}

} // namespace hubbub
