#include "net/participant.hpp"

#include <algorithm>
#include <utility>

#include "actors/clock.hpp"
#include "actors/long_text.hpp"
#include "actors/mask.hpp"
#include "net/bans.hpp"
#include "net/services.hpp"

namespace hubbub {

participant::participant(connection_actor::broker_pointer self,
                         const chat_context& context, host& connection)
    : self_(self),
      actors_(*context.actors),
      ban_list_(context.ban_list),
      connection_(connection) {
  // nop
}

profile participant::describe(std::string_view wire) const {
  profile result{who_, self_->id(), {}, std::string{wire}, signed_on_, 0};
  for (auto& x : rooms_)
    result.rooms.push_back({x.name, x.room});
  result.idle = std::max<int64_t>(0, seconds_since_1970() - last_said_);
  return result;
}

/// What rooms are told of this participant.
struct participant::news {
  event_kind kind;
  uint32_t copy;
  std::function<void()> done;
  std::vector<metadata_entry> changes{}; // of `new_metadata`: the last has that `copy`
  std::string last{};                    // room that was told
};

void participant::claim(user who, on_done done) {
  if (auto why = arrived() ? spend(activity::rename, {}) : caf::error{}) {
    done(why);
    return;
  }
  if (auto why = reserved(who.nick)) {
    done(why);
    return;
  }
  auto wanted = next_version(std::move(who));
  ask<void>(
    actors_.directory,
    [this, wanted, done](caf::expected<void> answer) {
      if (!answer || departing_) {
        if (!departing_)
          done(answer.error());
        return;
      }
      who_ = wanted;
      renamed_ = std::make_unique<std::function<void()>>([this, done] {
        done(caf::none);
        if (arrived())
          connection_.changed();
      });
      tell_rooms(std::make_shared<news>(
        news{event_kind::renamed, copy_of(wanted->version), [this] {
               self_->send(actors_.directory, settled_atom::value);
               if (unconfirmed_ == 0)
                 show_rename();
             }}));
    },
    claim_atom::value, wanted);
}

void participant::show_rename() {
  if (auto show = std::exchange(renamed_, nullptr))
    (*show)();
}

void participant::rename(user who, on_renamed done) {
  rename_with_leave(std::make_shared<memberships>(rooms_), 0, std::move(who),
                    std::move(done));
}

void participant::rename_with_leave(std::shared_ptr<memberships> rooms, size_t index,
                                    user who, on_renamed done) {
  if (index == rooms->size()) {
    claim(std::move(who),
          [done = std::move(done)](const caf::error& why) { done(why, {}); });
    return;
  }
  auto& next = (*rooms)[index];
  ask<void>(next.room,
            unless_departing<void>([=, name = next.name](caf::expected<void> answer) {
              // A room that has ended has nothing against it.
              if (answer || code_of(answer.error()) == errc{}) {
                rename_with_leave(rooms, index + 1, who, done);
                return;
              }
              connection_.spend(activity::rename, {});
              done(answer.error(), name);
            }),
            permit_atom::value, event_kind::renamed);
}

bool participant::is_reserved(const std::string& nick) const {
  if (who_->is(user_mode::server_op) || folded(nick) == folded(who_->nick))
    return false;
  if (is_service(nick))
    return true;
  auto& masks = config().reserved_names;
  return std::any_of(masks.begin(), masks.end(),
                     [&](const std::string& x) { return matches(x, nick); });
}

void participant::arrive(user who) {
  who_ = next_version(std::move(who));
  signed_on_ = last_said_ = seconds_since_1970();
  self_->send(actors_.directory, arrive_atom::value, who_);
  if (actors_.doorkeeper)
    self_->send(actors_.doorkeeper, registered_atom::value);
}

void participant::change(event_kind kind, user who) {
  who_ = next_version(std::move(who));
  // Whoever monitors this participant may hear it from the directory as well.
  auto copy = who_->version;
  tell_rooms(std::make_shared<news>(news{kind, copy, [this, kind, copy] {
                                           // Asked, not sent: those who monitor it have
                                           // the news before the next answer.
                                           ask<void>(
                                             actors_.directory,
                                             [](const caf::expected<void>&) {},
                                             update_atom::value, kind, who_, copy);
                                           connection_.changed();
                                         }}));
}

template <class F>
void participant::for_each_change(const news& x, F f) {
  auto copy = x.copy - static_cast<uint32_t>(x.changes.size());
  for (auto& what : x.changes)
    f(what, ++copy);
}

void participant::set_metadata(const std::string& nick,
                               std::vector<metadata_entry> changes,
                               on_answer<std::vector<metadata_entry>> done) {
  for (auto& x : changes)
    if (auto why = screen(event_kind::new_metadata, x.value)) {
      done(std::move(why));
      return;
    }
  // The account's may have to be read first.
  ask_slow<std::vector<metadata_entry>>(actors_.directory, std::move(done),
                                        metadata_atom::value, nick, std::move(changes),
                                        static_cast<uint32_t>(config().metadata_keys));
}

void participant::set_room_metadata(const std::string& room,
                                    std::vector<metadata_entry> changes,
                                    on_answer<metadata_result> done) {
  for (auto& x : changes)
    if (auto why = screen(event_kind::room_metadata, x.value)) {
      done(std::move(why));
      return;
    }
  ask_room<metadata_result>(
    room,
    [this, done = std::move(done)](caf::expected<metadata_result> answer) {
      if (answer)
        expect_own(answer->num_events);
      done(std::move(answer));
    },
    metadata_atom::value, who_, std::move(changes),
    static_cast<uint32_t>(config().metadata_keys));
}

void participant::tell_metadata(std::vector<metadata_entry> changes) {
  // Each is an event of its own, and told once to who shares several rooms.
  for (size_t i = 0; i < changes.size(); ++i)
    who_ = next_version(*who_);
  auto x = std::make_shared<news>(
    news{event_kind::new_metadata, who_->version, {}, std::move(changes)});
  x->done = [this, x = std::weak_ptr<news>{x}] {
    for_each_change(*x.lock(), [this](const metadata_entry& what, uint32_t copy) {
      self_->send(actors_.directory, metadata_atom::value, who_, what, copy);
    });
  };
  tell_rooms(std::move(x));
}

void participant::become_operator(const server_operator& as) {
  operator_name_ = std::make_unique<std::string>(as.name);
  // The next change of its modes takes the rights along.
  auto now = *who_;
  now.rights = as.rights;
  who_ = user_ptr{std::move(now)};
}

const std::string& participant::operator_name() const {
  static const std::string none;
  return operator_name_ != nullptr ? *operator_name_ : none;
}

const ban* participant::find_ban(const user& who) const {
  return who.is(user_mode::server_op) ? nullptr
                                      : ban_list_->find_user(who, seconds_since_1970());
}

caf::error participant::screen(event_kind kind, const std::string& text) const {
  if (kind == event_kind::tagged || who_->is(user_mode::server_op))
    return {};
  auto why = ban_list_->find_text(without_joints(text), seconds_since_1970());
  if (why == nullptr)
    return {};
  return why->silent ? make_error(errc::dropped)
                     : make_error(errc::filtered, explain_filter(*why, config()));
}

caf::error participant::reserved(const std::string& name) const {
  if (who_->is(user_mode::server_op) || folded(name) == folded(who_->nick))
    return {};
  if (auto why = ban_list_->find_name(name, seconds_since_1970()))
    return make_error(names_room(name) ? errc::reserved_room : errc::reserved_nick,
                      "that name is banned from this server: " + why->reason);
  return !names_room(name) && is_reserved(name) ? make_error(errc::reserved_nick)
                                                : caf::error{};
}

void participant::log_in(account_id which, std::string account_name) {
  auto now = *who_;
  now.owner = which;
  now.account = std::move(account_name);
  who_ = user_ptr{now};
  if (arrived())
    change(event_kind::new_account, std::move(now));
}

void participant::tell_rooms(std::shared_ptr<news> x) {
  auto i = position(x->last);
  if (is_at(i, x->last))
    ++i;
  for (size_t n = 0; n < rooms_told_per_turn && i != rooms_.end(); ++n, ++i) {
    if (x->kind == event_kind::new_metadata)
      for_each_change(*x, [&](const metadata_entry& what, uint32_t copy) {
        self_->send(i->room, metadata_atom::value, who_, what, copy);
        expect_own(1);
      });
    else
      self_->send(i->room, update_atom::value, x->kind, who_, x->copy);
    if (x->kind != event_kind::refreshed && x->kind != event_kind::new_metadata)
      expect_own(1);
    x->last = i->name;
  }
  // If it departs meanwhile, the other rooms hear only that.
  if (i == rooms_.end())
    x->done();
  else
    connection_.in_next_turn(unfinished([this, x] { tell_rooms(x); }));
}

void participant::depart(const std::string& reason) {
  if (departing_)
    return;
  departing_ = true;
  renamed_ = nullptr;
  farewell_ = std::make_unique<std::string>(reason);
  if (reason.compare(0, own_reason.size(), own_reason) == 0
      && screen(event_kind::quit, reason.substr(own_reason.size())))
    *farewell_ = "Quit";
  if (!arrived() && actors_.doorkeeper)
    self_->send(actors_.doorkeeper, depart_atom::value);
  // A join that is under way must be undone by its answer: nobody else may get
  // the name while its old owner is still about to appear in a room.
  if (asked_ == unawaited_)
    leave_everything();
}

void participant::leave_everything() {
  if (std::exchange(left_, true))
    return;
  // Rooms first: by the time the name is free, all of them have the news.
  auto copy = copy_of(who_->version + 1);
  for (auto& x : rooms_)
    self_->send(x.room, quit_atom::value, *farewell_, copy);
  forget_rooms();
  ask<void>(
    actors_.directory, [](const caf::expected<void>&) {}, depart_atom::value, *farewell_);
}

void participant::join(std::string room, std::string key, on_answer<room_view> done) {
  if (auto why = reserved(room)) {
    done(std::move(why));
    return;
  }
  if (auto why = spend(activity::join, {})) {
    done(std::move(why));
    return;
  }
  ask<room_view>(
    actors_.directory,
    [this, done = std::move(done)](caf::expected<room_view> answer) {
      if (answer) {
        enter(*answer);
        if (congested_)
          self_->send(answer->room, congested_atom::value, true);
      }
      if (!departing_)
        done(std::move(answer));
    },
    join_atom::value, std::move(room), who_, std::move(key));
}

void participant::part(std::string_view room, std::string reason) {
  auto i = position(room);
  if (screen(event_kind::parted, reason))
    reason.clear();
  self_->send(i->room, part_atom::value, std::move(reason));
  expect_own(1);
  forget(i);
}

void participant::say(const membership& in, utterance what) {
  last_said_ = seconds_since_1970();
  if (auto why = screen(what.kind, what.text)) {
    expect_own(1); // answered like what a room refuses, and as late
    auto is_told = code_of(why) == errc::filtered && what.kind != event_kind::noticed;
    caf::anon_send(member_actor{connection_actor{self_}}, reject_atom::value, in.name,
                   is_told ? why : caf::error{});
    return;
  }
  unconfirmed_bytes_ += weight_of(what);
  self_->send(in.room, say_atom::value, std::move(what));
  expect_own(1);
}

void participant::post(const std::string& room, utterance what, on_answer<event> done) {
  last_said_ = seconds_since_1970();
  if (auto why = screen(what.kind, what.text)) {
    done(why);
    return;
  }
  ask_room<event>(room, std::move(done), post_atom::value, who_, std::move(what));
}

void participant::rename_room(const std::string& room, std::string new_name,
                              std::string reason, on_done done) {
  if (auto why = reserved(new_name)) {
    done(why);
    return;
  }
  if (auto why = spend(activity::rename, {})) {
    done(why);
    return;
  }
  act(room, std::move(done), rename_atom::value, std::move(new_name), std::move(reason));
}

void participant::change_modes(const std::string& room, std::vector<mode_change> changes,
                               on_answer<mode_result> done) {
  ask_room<mode_result>(
    room,
    [this, done = std::move(done)](caf::expected<mode_result> answer) {
      if (answer)
        expect_own(answer->num_events);
      done(std::move(answer));
    },
    mode_atom::value, who_, std::move(changes));
}

void participant::tell(std::string nick, utterance what, on_answer<told> done) {
  if (auto why = turn_to(nick)) {
    done(std::move(why));
    return;
  }
  last_said_ = seconds_since_1970();
  if (auto why = screen(what.kind, what.text)) {
    done(why);
    return;
  }
  // Who is written to may answer.
  if (who_->is(user_mode::caller_id) && folded(nick) != folded(who_->nick))
    ask_directory<void>([](const caf::expected<void>&) {}, accept_atom::value, nick, true,
                        static_cast<uint32_t>(config().accepted));
  ask_directory<told>(std::move(done), tell_atom::value, std::move(nick),
                      std::move(what));
}

void participant::rehash(on_answer<rehash_result> done) {
  ask<rehash_result>(actors_.control, unless_departing(std::move(done)),
                     rehash_atom::value);
}

void participant::recount(std::string address, on_answer<parting> done) {
  if (actors_.doorkeeper)
    ask<parting>(actors_.doorkeeper, unless_departing(std::move(done)), moved_atom::value,
                 std::move(address));
  else
    done(parting{});
}

void participant::confirmed(size_t count) {
  count = std::min(unconfirmed_, count);
  if (count == 0)
    return;
  unconfirmed_bytes_ -= unconfirmed_bytes_ / unconfirmed_ * count;
  unconfirmed_ -= count;
  if (unconfirmed_ == 0)
    unconfirmed_bytes_ = 0;
  show_rename();
}

void participant::set_congested(bool congested) {
  if (departing_ || std::exchange(congested_, congested) == congested)
    return;
  for (auto& x : rooms_)
    self_->send(x.room, congested_atom::value, congested);
  self_->send(actors_.directory, congested_atom::value, congested);
}

caf::error participant::spend(activity what, std::string_view nick) {
  auto wait = connection_.spend(what, nick);
  return wait.count() > 0 ? make_error(errc::too_often, wait) : caf::error{};
}

user_ptr participant::next_version(user x) const {
  x.version = who_->version + 1;
  x.id = self_->id();
  x.owner = who_->owner; // only a login changes these
  x.account = who_->account;
  x.rights = who_->rights; // and only OPER these
  return user_ptr{std::move(x)};
}

} // namespace hubbub
