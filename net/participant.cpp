#include "net/participant.hpp"

#include <algorithm>
#include <chrono>

#include "actors/names.hpp"

namespace hubbub {

namespace {

/// How many authors' last copies one generation remembers.
constexpr size_t copies_per_generation = 4096;

/// How many items of a long answer are written before others get their turn.
constexpr size_t items_per_piece = 200;

int64_t seconds_since_1970() {
  using namespace std::chrono;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

participant::participant(connection_actor::broker_pointer self, directory_actor directory,
                         settings_ptr config, hooks connection)
    : self_(self),
      directory_(std::move(directory)),
      config_(std::move(config)),
      connection_(std::move(connection)) {
  // nop
}

/// Asks one question. `done` gets the answer or the error, then the connection
/// may go on with its next line.
template <class T, class Handle, class... Ts>
void participant::ask(const Handle& whom, on_answer<T> done, Ts... what) {
  ++asked_;
  auto answered = [this, done](caf::expected<T> answer) {
    --asked_;
    done(std::move(answer));
    if (departing_ && asked_ == 0)
      leave_everything();
    connection_.on_progress();
  };
  auto request = self_->request(whom, caf::infinite, std::move(what)...);
  if constexpr (std::is_same<T, void>::value)
    request.then([answered] { answered(caf::unit); },
                 [answered](caf::error& why) { answered(std::move(why)); });
  else
    request.then([answered](T& answer) { answered(std::move(answer)); },
                 [answered](caf::error& why) { answered(std::move(why)); });
}

template <class T>
participant::on_answer<T> participant::unless_departing(on_answer<T> done) {
  return [this, done = std::move(done)](caf::expected<T> answer) {
    if (!departing_)
      done(std::move(answer));
  };
}

const participant::membership* participant::find_room(std::string_view name) const {
  auto i = rooms_.find(folded(name));
  return i != rooms_.end() ? &i->second : nullptr;
}

profile participant::describe(std::string_view wire) const {
  profile result{who_, {}, std::string{wire}, signed_on_, 0};
  for (auto& [key, x] : rooms_)
    result.rooms.push_back(x.name);
  result.idle = std::max<int64_t>(0, seconds_since_1970() - last_said_);
  return result;
}

void participant::claim(user who, on_done done) {
  user_ptr wanted{std::move(who)};
  ask<void>(
    directory_,
    [this, wanted, done](caf::expected<void> answer) {
      if (!answer || departing_) {
        if (!departing_)
          done(answer.error());
        return;
      }
      auto copy = next_copy();
      for (auto& [key, x] : rooms_) {
        self_->send(x.room, rename_atom::value, wanted, copy);
        ++unconfirmed_;
      }
      who_ = wanted;
      done(caf::none);
    },
    claim_atom::value, wanted);
}

void participant::arrive(user who) {
  who_ = user_ptr{std::move(who)};
  signed_on_ = last_said_ = seconds_since_1970();
  self_->send(directory_, arrive_atom::value, who_);
}

void participant::depart(const std::string& reason) {
  if (departing_)
    return;
  departing_ = true;
  farewell_ = reason;
  // A join that is under way must be undone by its answer: nobody else may get
  // the name while its old owner is still about to appear in a room.
  if (asked_ == 0)
    leave_everything();
}

void participant::leave_everything() {
  // Rooms first: by the time the name is free, all of them have the news.
  auto copy = next_copy();
  for (auto& [key, x] : rooms_)
    self_->send(x.room, quit_atom::value, farewell_, copy);
  rooms_.clear();
  self_->send(directory_, depart_atom::value, farewell_);
}

void participant::join(std::string room, on_answer<room_view> done) {
  ask<room_view>(
    directory_,
    [this, done](caf::expected<room_view> answer) {
      if (answer)
        rooms_[folded(answer->name)] = {answer->name, answer->room};
      if (!departing_)
        done(std::move(answer));
    },
    join_atom::value, std::move(room), who_);
}

void participant::part(std::string_view room, std::string reason) {
  auto i = rooms_.find(folded(room));
  self_->send(i->second.room, part_atom::value, std::move(reason));
  ++unconfirmed_;
  rooms_.erase(i);
}

void participant::say(const membership& in, event_kind kind, std::string text) {
  last_said_ = seconds_since_1970();
  self_->send(in.room, say_atom::value, kind, std::move(text));
  ++unconfirmed_;
}

void participant::set_topic(const membership& in, std::string text) {
  self_->send(in.room, topic_atom::value, std::move(text));
  ++unconfirmed_;
}

void participant::tell(std::string nick, event_kind kind, std::string text,
                       on_done done) {
  last_said_ = seconds_since_1970();
  ask<void>(
    directory_,
    [this, done](caf::expected<void> answer) {
      if (!departing_)
        done(answer ? caf::error{} : answer.error());
    },
    tell_atom::value, std::move(nick), kind, std::move(text));
}

void participant::look_up(std::string nick, on_answer<profile> done) {
  ask<profile>(directory_, unless_departing(std::move(done)), profile_atom::value,
               std::move(nick));
}

void participant::view(const std::string& room, on_answer<room_view> done) {
  if (auto joined = find_room(room)) {
    ask<room_view>(joined->room, unless_departing(std::move(done)), view_atom::value);
    return;
  }
  ask<room_actor>(
    directory_,
    [this, done = unless_departing(std::move(done))](caf::expected<room_actor> answer) {
      if (answer)
        ask<room_view>(*answer, done, view_atom::value);
      else
        done(answer.error());
    },
    find_atom::value, room);
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

void participant::count(on_answer<census> done) {
  ask<census>(directory_, unless_departing(std::move(done)), census_atom::value);
}

void participant::in_pieces(size_t count, std::function<void(size_t)> each,
                            std::function<void()> done) {
  next_piece(0, count, std::move(each), std::move(done));
}

void participant::next_piece(size_t first, size_t count, std::function<void(size_t)> each,
                             std::function<void()> done) {
  auto last = std::min(count, first + items_per_piece);
  for (auto i = first; i < last; ++i)
    each(i);
  if (last == count) {
    done();
    return;
  }
  go_on_when_writable([=] { next_piece(last, count, each, done); });
}

void participant::go_on_when_writable(std::function<void()> f) {
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

bool participant::first_copy(caf::actor_id author, uint32_t copy) {
  auto last_seen = [&](const std::unordered_map<caf::actor_id, uint32_t>& in) {
    auto i = in.find(author);
    return i != in.end() ? i->second : 0;
  };
  if (std::max(last_seen(seen_), last_seen(seen_before_)) >= copy)
    return false;
  if (seen_.size() == copies_per_generation) {
    seen_before_ = std::move(seen_);
    seen_.clear();
  }
  seen_[author] = copy;
  return true;
}

uint32_t participant::next_copy() {
  return rooms_.size() > 1 ? ++copies_ : 0;
}

} // namespace hubbub
