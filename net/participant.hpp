#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <caf/expected.hpp>

#include "net/connection_actor.hpp"
#include "net/settings.hpp"

namespace hubbub {

/// One connection's side of the chat, whatever wire format it speaks: its name,
/// its rooms, and what it has asked and not been answered.
///
/// Order: messages to rooms may be under way in any number; everything else is
/// asked only when nothing is (`settled`), and then one thing at a time. So each
/// answer comes after the answers to all that was asked before.
class participant {
public:
  using on_done = std::function<void(const caf::error&)>;

  template <class T>
  using on_answer = std::function<void(caf::expected<T>)>;

  /// A room this participant is in.
  struct membership {
    std::string name; ///< as the room writes it
    room_actor room;
  };

  /// What a participant asks of the connection it belongs to.
  struct hooks {
    /// An answer has come: more lines may be taken.
    std::function<void()> on_progress;
    /// Calls the function when there is room for more output: at once, or when
    /// enough of what waits has been sent.
    std::function<void(std::function<void()>)> when_writable;
  };

  participant(connection_actor::broker_pointer self, directory_actor directory,
              settings_ptr config, hooks connection);

  // -- state ------------------------------------------------------------------

  /// Who this is. The nick is empty until one was claimed.
  const user_ptr& who() const { return who_; }

  /// Memberships by folded room name.
  const std::map<std::string, membership>& rooms() const { return rooms_; }

  /// The membership in that room, or null.
  const membership* find_room(std::string_view name) const;

  bool arrived() const { return signed_on_ != 0; }

  /// Whether everything asked is answered.
  bool settled() const { return asked_ == 0 && unconfirmed_ == 0; }

  /// Whether one more message to a room may be sent now.
  bool may_say() const { return asked_ == 0 && unconfirmed_ < config_->pipeline; }

  profile describe(std::string_view wire) const;

  // -- the name ---------------------------------------------------------------

  /// Takes a name, or another one, and tells the rooms about it.
  void claim(user who, on_done done);

  /// Registration is complete: lets everybody reach this participant.
  void arrive(user who);

  /// Leaves everything, as soon as what was asked is answered. No `done` is
  /// called from now on.
  void depart(const std::string& reason);

  // -- rooms ------------------------------------------------------------------

  void join(std::string room, on_answer<room_view> done);

  /// @pre `find_room(room)`
  void part(std::string_view room, std::string reason);

  void say(const membership& in, event_kind kind, std::string text);

  void set_topic(const membership& in, std::string text);

  // -- questions --------------------------------------------------------------

  void tell(std::string nick, event_kind kind, std::string text, on_done done);

  void look_up(std::string nick, on_answer<profile> done);

  /// Looks at a room, joined or not.
  void view(const std::string& room, on_answer<room_view> done);

  /// Looks at all rooms, one after the other.
  void list(std::function<void(const room_summary&)> each, std::function<void()> done);

  void count(on_answer<census> done);

  /// Calls `each` for 0 up to `count`, in pieces, waiting in between for what was
  /// written to be sent; then `done`. A long answer neither keeps others waiting nor
  /// overflows the queue of the one who asked.
  void in_pieces(size_t count, std::function<void(size_t)> each,
                 std::function<void()> done);

  // -- what comes from rooms --------------------------------------------------

  /// `count` of the own events have come back, or were refused.
  void confirmed(size_t count) { unconfirmed_ -= std::min(unconfirmed_, count); }

  /// Whether an event that runs through several rooms is seen for the first time.
  bool first_copy(caf::actor_id author, uint32_t copy);

private:
  template <class T, class Handle, class... Ts>
  void ask(const Handle& whom, on_answer<T> done, Ts... what);

  template <class T>
  on_answer<T> unless_departing(on_answer<T> done);

  void list_next(std::shared_ptr<std::vector<room_entry>> entries, size_t index,
                 std::function<void(const room_summary&)> each,
                 std::function<void()> done);

  void next_piece(size_t first, size_t count, std::function<void(size_t)> each,
                  std::function<void()> done);

  /// Goes on with a long answer when there is room for more of it.
  void go_on_when_writable(std::function<void()> f);

  void leave_everything();

  /// The `copy` of an event that goes to all rooms.
  uint32_t next_copy();

  connection_actor::broker_pointer self_;
  directory_actor directory_;
  settings_ptr config_;
  hooks connection_;
  user_ptr who_;
  std::map<std::string, membership> rooms_;
  size_t asked_ = 0;       // questions without an answer yet
  size_t unconfirmed_ = 0; // own events that have not come back yet
  bool departing_ = false;
  std::string farewell_; // why it departs
  uint32_t copies_ = 0;
  int64_t signed_on_ = 0; // seconds since 1970; 0: not arrived
  int64_t last_said_ = 0; // seconds since 1970
  // The last copy seen per author, in two generations so that it stays bounded.
  std::unordered_map<caf::actor_id, uint32_t> seen_;
  std::unordered_map<caf::actor_id, uint32_t> seen_before_;
};

} // namespace hubbub
