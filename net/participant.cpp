#include "net/participant.hpp"

#include <algorithm>
#include <utility>

#include "actors/clock.hpp"

namespace hubbub {

participant::participant(connection_actor::broker_pointer self,
                         const chat_context& context, host& connection)
    : self_(self),
      directory_(context.directory),
      control_(context.control),
      passwords_(context.passwords),
      doorkeeper_(context.doorkeeper),
      ledger_(context.ledger),
      config_(context.config),
      connection_(connection) {
  // nop
}

const participant::membership* participant::find_room(std::string_view name) const {
  auto i = rooms_.find(folded(name));
  return i != rooms_.end() ? &i->second : nullptr;
}

profile participant::describe(std::string_view wire) const {
  profile result{who_, self_->id(), {}, std::string{wire}, signed_on_, 0};
  for (auto& [key, x] : rooms_)
    result.rooms.push_back({x.name, x.room});
  result.idle = std::max<int64_t>(0, seconds_since_1970() - last_said_);
  return result;
}

void participant::claim(user who, on_done done) {
  if (auto why = arrived() ? spend(activity::rename, {}) : caf::error{}) {
    done(why);
    return;
  }
  auto wanted = next_version(std::move(who));
  ask<void>(
    directory_,
    [this, wanted, done](caf::expected<void> answer) {
      if (!answer || departing_) {
        if (!departing_)
          done(answer.error());
        return;
      }
      auto copy = copy_of(wanted->version);
      for (auto& [key, x] : rooms_) {
        self_->send(x.room, update_atom::value, event_kind::renamed, wanted, copy);
        expect_own(1);
      }
      who_ = wanted;
      self_->send(directory_, settled_atom::value);
      done(caf::none);
    },
    claim_atom::value, wanted);
}

void participant::arrive(user who) {
  who_ = next_version(std::move(who));
  signed_on_ = last_said_ = seconds_since_1970();
  self_->send(directory_, arrive_atom::value, who_);
  if (doorkeeper_)
    self_->send(doorkeeper_, registered_atom::value);
}

void participant::change(event_kind kind, user who) {
  who_ = next_version(std::move(who));
  // Whoever monitors this participant may hear it from the directory as well.
  auto copy = who_->version;
  for (auto& [key, x] : rooms_) {
    self_->send(x.room, update_atom::value, kind, who_, copy);
    if (kind != event_kind::refreshed)
      expect_own(1);
  }
  // Asked, not sent: those who monitor it have the news before the next answer.
  ask<void>(
    directory_, [](const caf::expected<void>&) {}, update_atom::value, kind, who_, copy);
}

void participant::depart(const std::string& reason) {
  if (departing_)
    return;
  departing_ = true;
  farewell_ = reason;
  // A join that is under way must be undone by its answer: nobody else may get
  // the name while its old owner is still about to appear in a room.
  if (asked_ == unawaited())
    leave_everything();
}

void participant::leave_everything() {
  if (std::exchange(left_, true))
    return;
  // Rooms first: by the time the name is free, all of them have the news.
  auto copy = copy_of(who_->version + 1);
  for (auto& [key, x] : rooms_)
    self_->send(x.room, quit_atom::value, farewell_, copy);
  rooms_.clear();
  ask<void>(
    directory_, [](const caf::expected<void>&) {}, depart_atom::value, farewell_);
}

void participant::join(std::string room, std::string key, on_answer<room_view> done) {
  if (auto why = spend(activity::join, {})) {
    done(std::move(why));
    return;
  }
  ask<room_view>(
    directory_,
    [this, done = std::move(done)](caf::expected<room_view> answer) {
      if (answer) {
        rooms_[folded(answer->name)] = {answer->name, answer->room};
        if (congested_)
          self_->send(answer->room, congested_atom::value, true);
      }
      if (!departing_)
        done(std::move(answer));
    },
    join_atom::value, std::move(room), who_, std::move(key));
}

void participant::part(std::string_view room, std::string reason) {
  auto i = rooms_.find(folded(room));
  self_->send(i->second.room, part_atom::value, std::move(reason));
  expect_own(1);
  rooms_.erase(i);
}

void participant::say(const membership& in, utterance what) {
  last_said_ = seconds_since_1970();
  unconfirmed_bytes_ += weight_of(what);
  self_->send(in.room, say_atom::value, std::move(what));
  expect_own(1);
}

void participant::post(const std::string& room, utterance what, on_answer<event> done) {
  last_said_ = seconds_since_1970();
  ask_room<event>(room, std::move(done), post_atom::value, who_, std::move(what));
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
    mode_atom::value, std::move(changes));
}

void participant::tell(std::string nick, utterance what, on_answer<told> done) {
  if (auto why = turn_to(nick)) {
    done(std::move(why));
    return;
  }
  last_said_ = seconds_since_1970();
  ask_directory<told>(std::move(done), tell_atom::value, std::move(nick),
                      std::move(what));
}

void participant::rehash(on_answer<std::string> done) {
  ask<std::string>(control_, unless_departing(std::move(done)), rehash_atom::value);
}

void participant::verify(password_question what, on_answer<bool> done) {
  if (!passwords_) {
    done(caf::error{caf::sec::request_receiver_down});
    return;
  }
  verifying_ = true;
  auto since = self_->clock().now();
  ask<bool>(
    passwords_,
    [this, since, done = std::move(done)](caf::expected<bool> answer) {
      using std::chrono::milliseconds;
      auto took = std::chrono::duration_cast<milliseconds>(self_->clock().now() - since);
      time_verifying_ += static_cast<uint32_t>(took.count());
      verifying_ = false;
      if (!departing_)
        done(std::move(answer));
    },
    verify_atom::value, std::move(what));
}

void participant::list(std::function<void(const room_summary&)> each,
                       std::function<void()> done) {
  using entries = std::vector<room_entry>;
  ask<entries>(
    directory_,
    [this, each, done](caf::expected<entries> answer) {
      auto all = std::make_shared<entries>();
      if (answer)
        *all = std::move(*answer);
      list_next(std::move(all), 0, each, done);
    },
    list_atom::value);
}

void participant::list_next(std::shared_ptr<std::vector<room_entry>> entries,
                            size_t index, std::function<void(const room_summary&)> each,
                            std::function<void()> done) {
  if (index == entries->size()) {
    done();
    return;
  }
  ask<room_summary>((*entries)[index].room,
                    [=](caf::expected<room_summary> answer) {
                      // A room that ended meanwhile is simply not in the list.
                      if (answer)
                        each(*answer);
                      go_on_when_writable(
                        [=] { list_next(entries, index + 1, each, done); });
                    },
                    summary_atom::value);
}

void participant::confirmed(size_t count) {
  count = std::min(unconfirmed_, count);
  if (count == 0)
    return;
  unconfirmed_bytes_ -= unconfirmed_bytes_ / unconfirmed_ * count;
  unconfirmed_ -= count;
  if (unconfirmed_ == 0)
    unconfirmed_bytes_ = 0;
}

void participant::set_congested(bool congested) {
  if (departing_ || std::exchange(congested_, congested) == congested)
    return;
  for (auto& [key, x] : rooms_)
    self_->send(x.room, congested_atom::value, congested);
  self_->send(directory_, congested_atom::value, congested);
}

void participant::in_pieces(size_t count, std::function<void(size_t)> each,
                            std::function<void()> done) {
  next_piece(0, count, std::move(each), std::move(done));
}

void participant::next_piece(size_t first, size_t count, std::function<void(size_t)> each,
                             std::function<void()> done) {
  for (auto i = first; i < count && !departing_; ++i) {
    each(i);
    if (!connection_.writable()) {
      go_on_when_writable([=] { next_piece(i + 1, count, each, done); });
      return;
    }
  }
  if (!departing_)
    done();
}

void participant::go_on_when_writable(std::function<void()> f) {
  if (departing_)
    return;
  if (connection_.writable()) {
    f();
    return;
  }
  ++asked_; // the answer is not complete: nothing else may be asked
  connection_.when_writable([this, f = std::move(f)] {
    --asked_;
    if (!departing_)
      f();
    else if (asked_ == 0)
      leave_everything();
    connection_.on_progress();
  });
}

void participant::forget(const std::string& room) {
  auto i = rooms_.find(folded(room));
  if (i == rooms_.end())
    return;
  self_->send(i->second.room, settled_atom::value);
  rooms_.erase(i);
}

caf::error participant::spend(activity what, std::string_view nick) {
  auto wait = connection_.spend(what, nick);
  return wait.count() > 0 ? make_error(errc::too_often, wait) : caf::error{};
}

bool participant::is_news(const event& x) {
  if (x.copy != 0) {
    if (recent_ == nullptr)
      recent_ = std::make_unique<recent_changes>();
    return recent_->add(x);
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
    now = &who_;
  else if (recent_ == nullptr)
    return nullptr;
  else if (auto known = recent_->find(x.id))
    now = &known->now;
  return now != nullptr && (*now)->version > x.version ? now : nullptr;
}

void participant::forget_old_changes() {
  if (recent_ == nullptr)
    return;
  recent_->age();
  if (recent_->empty())
    recent_ = nullptr;
}

user_ptr participant::next_version(user x) const {
  x.version = who_->version + 1;
  x.id = self_->id();
  return user_ptr{std::move(x)};
}

} // namespace hubbub
