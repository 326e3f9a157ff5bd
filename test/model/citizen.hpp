#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <caf/typed_event_based_actor.hpp>

#include "test/model/operation.hpp"
#include "test/support/deterministic.hpp"

namespace hubbub::test {

/// A member that `flush` makes look at what it has to do.
using citizen_actor = member_actor::extend<caf::reacts_to<flush_atom>>;

/// An event as somebody heard it, and what it was in the room from then on.
struct heard_event {
  event what;
  ranks standing = rank::none;
};

/// One stay in a room, from coming in to leaving.
struct stay {
  caf::actor_id room = 0;
  std::string name;               ///< of the room, folded
  ranks first = rank::none;       ///< what it was on coming in
  std::vector<heard_event> heard; ///< all but what is for others only
  bool over = false;
};

/// What somebody believes about a room it is in: what it was told when it came in, and
/// what has happened since.
struct belief {
  room_actor room;
  std::string name;
  std::map<std::string, ranks> members; ///< by nick
  std::string me; ///< its own nick there: a new one comes into force with its event
  std::string topic;
  size_t stay = 0;      ///< index in `stays`
  bool leaving = false; ///< it has said that it goes
};

/// Somebody who acts by the rules of a connection: messages to rooms it is in may be
/// under way in any number, everything else it asks only when all is answered, and who
/// leaves tells its rooms first and the directory last.
///
/// It believes what it hears, and complains if that makes no sense.
class citizen {
public:
  /// How somebody is called at present, by number.
  using nick_of = std::function<std::string(unsigned)>;

  static std::shared_ptr<citizen> spawn(deterministic_system& world,
                                        directory_actor directory, nick_of others);

  /// Claims the name, and lets others reach it.
  void come(std::string nick);

  /// Puts a task into its mailbox.
  /// @param number of the operation among all.
  void told_to(const operation& x, size_t number);

  /// Asks a question as this person, and runs the world until it is answered.
  template <class T, class Target, class... Ts>
  caf::expected<T> answer(deterministic_system& world, Target whom, Ts... what) {
    auto result = std::make_shared<caf::expected<T>>(caf::error{});
    later([=] {
      self_->request(whom, caf::infinite, what...)
        .then([=](const T& x) { *result = x; },
              [=](const caf::error& why) { *result = why; });
    });
    world.run();
    return std::move(*result);
  }

  const std::string& nick() const { return who_->nick; }
  caf::actor_id id() const { return hdl_.id(); }
  const citizen_actor& handle() const { return hdl_; }

  /// Whether it holds a name.
  bool here() const { return here_; }

  /// Whether it has done everything, and everything was answered.
  bool settled() const {
    return tasks_.empty() && num_asked_ == 0 && num_unconfirmed_ == 0;
  }

  /// It is no more: nothing is expected of it.
  void is_dead() { here_ = false; }

  /// What became of the last task; empty if nothing went wrong.
  std::string outcome;

  /// What it heard, as lines, by room; private messages under an empty name.
  std::map<std::string, diary> news;

  /// What made no sense.
  diary complaints;

  std::map<std::string, belief> rooms; ///< by folded name
  std::vector<stay> stays;

private:
  using done = std::function<void()>;

  void later(done task);
  void next();
  void perform(const operation& x, size_t number);
  void rename(const std::string& nick);

  /// Asks the rooms that come after that one, and takes the name if all let it.
  void rename_with_leave(const std::string& nick, const std::string& after);
  void change(const operation& x);
  void leave(const std::string& reason);
  void enter(const room_view& view);

  void hear(const event_batch& batch, uint32_t first, uint32_t last);
  void hear_in_room(const std::string& room, const event& x);

  /// Somebody wants to be let into a room.
  void hear_knock(const std::string& room, const user& who, const std::string& text);

  /// Changes what it believes, and complains if it cannot be.
  void believe(belief& in, const event& x);
  void apply_modes(belief& in, const event& x);
  void complain(const std::string& room, const event& x, const std::string& why);
  void confirmed(const std::string& by);

  uint32_t next_copy() { return rooms.size() > 1 ? ++copies_ : 0; }

  /// The room, whether it is in or not.
  void with_room(const std::string& name, std::function<void(const room_actor&)> f);

  template <class T, class Target, class... Ts>
  void ask(Target whom, std::function<void(const T&)> f, Ts... what);

  /// The same where the answer says nothing.
  template <class Target, class... Ts>
  void ask_leave(Target whom, done f, Ts... what);

  struct task {
    operation what;
    size_t number;
  };

  citizen_actor::pointer self_ = nullptr;
  citizen_actor hdl_;
  directory_actor directory_;
  nick_of others_;
  user_ptr who_;
  bool here_ = false;
  std::deque<task> tasks_;
  std::deque<done> errands_;
  int num_asked_ = 0;
  int num_unconfirmed_ = 0;
  uint32_t copies_ = 0;
};

} // namespace hubbub::test
