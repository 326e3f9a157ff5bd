#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <caf/actor_clock.hpp>
#include <caf/message.hpp>
#include <caf/scheduled_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "actors/interfaces.hpp"
#include "actors/mask_list.hpp"

namespace hubbub {

/// What a room owns and the rules by which it changes. Does not know where it is
/// hosted: any stateful actor with the `room_actor` interface can hold it.
///
/// Events are collected until everything in the mailbox has been taken, then
/// every member gets them as one shared message. A lone event leaves at once.
///
/// When a thousand people come at once, telling each of a thousand members of every
/// few of them is a million messages that nobody can read. So in a crowd, who comes
/// and who quits waits a moment for others who do, unless the room has been quiet, and
/// until somebody says something at the latest.
class room_state {
public:
  static constexpr const char* name = "hubbub.room";

  /// In a crowd, the time from one delivery to the next that has only arrivals and
  /// departures, per member: some 25 times what a delivery costs.
  static constexpr std::chrono::microseconds pause_per_member{100};

  /// No arrival or departure waits longer.
  static constexpr std::chrono::milliseconds longest_pause{100};

  /// The pause of a crowd of that size.
  static caf::actor_clock::duration_type pause(size_t num_members);

  explicit room_state(caf::scheduled_actor* self) : self_(self) {}

  /// @param room_name as its first member wrote it.
  /// @param directory is told when the room is empty.
  room_actor::behavior_type make_behavior(std::string room_name,
                                          directory_actor directory, room_rules rules);

private:
  struct member {
    uint64_t seq; // order of arrival
    caf::strong_actor_ptr hdl;
    user_ptr who;
    uint32_t first;   // index in `pending_` of the first event for it
    ranks standing;   // what it may do here
    bool banned;      // as of `checked`
    uint32_t checked; // the `bans_version_` it was checked against; 0: never
  };

  /// Another name, which the directory is asked for.
  struct wanted_name {
    caf::typed_response_promise<uint32_t> answer;
    caf::strong_actor_ptr author;
    user_ptr who;
    std::string name;
    std::string reason;
  };

  /// Somebody who knocked.
  struct visitor {
    caf::actor_id id;
    caf::actor_clock::time_point at;
  };

  /// Somebody who left in this turn and still has to see what came before.
  struct leaver {
    caf::strong_actor_ptr hdl;
    uint32_t first;
    uint32_t last;
    ranks standing;
  };

  using members = std::vector<member>;

  caf::result<room_view> join(user_ptr who, const std::string& key);
  void part(std::string reason);
  void quit(caf::actor_id who, std::string reason, uint32_t copy);
  void update(event_kind kind, user_ptr who, uint32_t copy);
  caf::result<uint32_t> kick(const std::string& nick, std::string reason);

  /// Somebody who was thrown out knows it, or is no more.
  void forget_thrown_out(caf::actor_id id);

  caf::result<uint32_t> invite(const person& whom);
  bool is_invited(caf::actor_id id) const;
  caf::result<void> knock(const user_ptr& who, const std::string& text);
  caf::result<uint32_t> rename(std::string new_name, std::string reason);

  /// The directory has answered to that.
  void renamed(bool is_done);

  void say(utterance what);
  caf::result<event> post(user_ptr who, utterance what);
  caf::result<uint32_t> set_topic(std::string text);

  // -- rules ------------------------------------------------------------------

  /// Whether somebody may come in.
  errc may_enter(const user& who, caf::actor_id id, const std::string& key) const;

  /// Whether somebody who is banned or not, with that standing, may say that.
  errc may_say(const utterance& what, ranks standing, bool banned) const;

  bool is_banned(const user& who) const;
  bool is_banned(member& x);

  // -- modes (room_modes.cpp) -------------------------------------------------

  caf::result<mode_result> change_modes(std::vector<mode_change> changes);
  errc change_mode(const member& author, mode_change& x);
  errc change_rank(const member& author, mode_change& x);
  errc change_list(const member& author, mode_change& x);
  errc change_flag(const mode_change& x);
  errc change_key(mode_change& x);
  errc change_limit(mode_change& x);
  caf::result<room_modes> describe_modes() const;
  caf::result<std::vector<mask_entry>> list_masks(char mode);
  mask_list* find_list(char mode);

  // -- what others may see ----------------------------------------------------

  /// Whether the sender of the current message may know of this room.
  bool visible() const;
  caf::result<room_view> view() const;
  caf::result<ranks> standing(caf::actor_id whose);
  caf::result<room_summary> summary() const;

  /// All members, whoever asks.
  std::vector<person> everybody() const;

  // -- delivery ---------------------------------------------------------------

  /// Sees to it that what is pending goes out.
  /// @param may_wait whether there is no hurry.
  void schedule_flush(bool may_wait);

  /// Sends what the turn brought.
  void flush();

  /// Sends somebody the events from `first` to `last` that its rank may see, its own
  /// in any case.
  void deliver_visible(const event_batch& batch, const caf::strong_actor_ptr& to,
                       uint32_t first, uint32_t last, ranks standing);

  /// Appends an event, to go out with the next flush.
  event& record(event_kind kind, caf::actor_id author, const user_ptr& who,
                std::string text, uint32_t copy = 0);

  event& record(utterance what, caf::actor_id author, const user_ptr& who);

  // -- members ----------------------------------------------------------------

  /// The member that sent the current message, or null.
  member* sender();
  const member* sender() const;

  /// Tells the sender of the current message that it came to nothing.
  void reject(errc why);

  /// Takes a member out of the room.
  member remove(caf::actor_id id);

  /// Takes out one who still sees what has happened so far.
  void let_go(caf::actor_id id);

  /// The member with that number. @pre there is one.
  members::iterator find(uint64_t seq);

  /// The member of that nick, or null.
  member* find(const std::string& nick);

  /// Ends watching somebody of whom nothing is expected any more.
  void stop_watching(const caf::strong_actor_ptr& who);

  /// Tells the directory if there is nobody whom this room is for.
  void report_vacancy();

  /// A room that everybody has left is as if it were new.
  void reset();

  caf::scheduled_actor* self_;
  directory_actor directory_;
  room_rules rules_;
  std::string name_;
  topic_info topic_;
  room_modes modes_;
  mask_list bans_;                                   // +b
  mask_list exceptions_;                             // +e
  mask_list invitations_;                            // +I
  uint32_t bans_version_ = 1;                        // grows when +b or +e change
  std::vector<caf::actor_id> invited_;               // may enter once; the latest last
  std::vector<visitor> knocks_;                      // of the last minute
  std::unique_ptr<wanted_name> wanted_;              // null: none is asked for
  members members_;                                  // in order of arrival
  std::unordered_map<caf::actor_id, uint64_t> seqs_; // of members
  // Those who were thrown out and may not know it yet: how often.
  std::unordered_map<caf::actor_id, uint32_t> thrown_out_;
  std::vector<leaver> leavers_;
  std::vector<event> pending_;
  enum class flush_time { never, later, now } flush_time_ = flush_time::never;
  caf::actor_clock::time_point pause_ends_{}; // of a crowd
  bool restricted_ = false;                   // some pending event is not for everybody
  uint64_t last_id_ = 0;                      // of an event
  uint64_t joins_ = 0; // handed over by the directory so far, taken or not
};

} // namespace hubbub
