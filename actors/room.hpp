#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/container/flat_map.hpp>
#include <boost/container/flat_set.hpp>

#include <caf/actor_clock.hpp>
#include <caf/message.hpp>
#include <caf/scheduled_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "actors/event_numbers.hpp"
#include "actors/interfaces.hpp"
#include "actors/mask_list.hpp"
#include "actors/quota.hpp"
#include "actors/speech.hpp"
#include "actors/speech_gate.hpp"

namespace hubbub {

/// What ties a room to the others of its server.
struct room_ties {
  uint32_t source = 1;       ///< its number among those who number events
  recorder_actor recorder{}; ///< null: nothing is kept of what happens here
};

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
                                          directory_actor directory, room_rules_ptr rules,
                                          room_ties ties = {});

  /// The same for an actor that sets `handling` for each message it takes: then all rooms
  /// of a thread have one set of handlers.
  room_actor::behavior_type make_shared_behavior(std::string room_name,
                                                 directory_actor directory,
                                                 room_rules_ptr rules, room_ties ties);

  /// The room whose message is handled on this thread, or null.
  static room_state*& handling();

private:
  /// Whom handlers work for: that room, or `handling`.
  struct bound_room {
    room_state* one;

    room_state* operator()() const { return one != nullptr ? one : handling(); }
  };

  struct member {
    uint64_t seq;   // order of arrival
    uint64_t since; // number of the event by which it came in
    caf::strong_actor_ptr hdl;
    user_ptr who;
    uint32_t first;   // index in `pending_` of the first event for it
    ranks standing;   // what it may do here
    errc muted;       // why it may not speak without voice, if so; as of `checked`
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

  /// Metadata of the room that the directory has to allow.
  struct wanted_metadata {
    caf::typed_response_promise<metadata_result> answer;
    caf::strong_actor_ptr author;
    user_ptr who;
    bool by_power;
    std::vector<metadata_entry> changes;
    metadata_ptr data; // with these changes
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

  /// Something said that waits its turn.
  struct speech {
    caf::strong_actor_ptr author;
    utterance what;
    std::optional<user_ptr> stranger{};          // who is no member
    caf::typed_response_promise<event> answer{}; // to that one
  };

  /// Somebody who does something here: a member, or an operator of the server.
  struct agent {
    caf::strong_actor_ptr hdl;
    user_ptr who;
    const member* in; // null: no member
    bool by_power;    // has done what its rank does not allow

    ranks standing() const { return in != nullptr ? in->standing : rank::none; }
  };

  /// Somebody who has something to say.
  struct speaker {
    caf::actor_id id;
    ranks standing;
    errc muted;      // as in `member`
    bool inside;     // a member
    bool registered; // logged in to an account
  };

  void begin(std::string room_name, directory_actor directory, room_rules_ptr rules,
             room_ties ties);

  static room_actor::behavior_type handlers(bound_room it);

  caf::result<room_view> join(user_ptr who, const std::string& key);

  /// Somebody wants to join another room, which may have the name that this one had.
  caf::result<room_view> hand_back(std::string room_name, user_ptr who, std::string key);

  void part(std::string reason);
  void quit(caf::actor_id who, std::string reason, uint32_t copy);
  void update(event_kind kind, user_ptr who, uint32_t copy);
  caf::result<uint32_t> kick(user_ptr who, const std::string& nick, std::string reason);

  /// Somebody who was thrown out knows it, or is no more.
  void forget_thrown_out(caf::actor_id id);

  caf::result<uint32_t> invite(const person& whom);
  bool is_invited(caf::actor_id id) const;
  caf::result<void> knock(const user_ptr& who, const std::string& text);
  caf::result<uint32_t> rename(std::string new_name, std::string reason);

  /// The directory has answered to that.
  void renamed(bool is_done);

  caf::result<uint32_t> set_topic(user_ptr who, std::string text);

  /// A member, or who is none, says something whose turn it is.
  void say_now(const caf::strong_actor_ptr& author, utterance what);
  caf::result<event> post_now(caf::actor_id author, const user_ptr& who, utterance what);

  // -- whose turn it is to speak (room_backpressure.cpp) ------------------------

  void say(utterance what);
  caf::result<event> post(user_ptr who, utterance what);
  void pass(speech x);

  /// A member cannot keep up, or it can.
  void set_congested(caf::actor_id id, bool congested);

  /// Lets some of what waits be said.
  void release();

  /// Sees to it that what waits is said in time.
  void schedule_release();

  // -- rules ------------------------------------------------------------------

  /// Whether somebody may come in.
  errc may_enter(const user& who, caf::actor_id id, const std::string& key) const;

  /// Whether somebody may say that.
  errc may_say(const utterance& what, const speaker& who) const;

  /// Somebody says that: it counts (+f).
  void count_line(const utterance& what, caf::actor_id author);

  // -- who may do what (room_speech.cpp) ---------------------------------------

  /// The sender of the current message, which calls itself that.
  agent acting(user_ptr who);

  /// Whether somebody may do anything at all here.
  errc may_act(const agent& author) const;

  /// Whether somebody has that rank, or the power of an operator of the server, which
  /// it uses then.
  static bool outranks(agent& author, ranks wanted);

  event& record(event_kind kind, const agent& author, std::string text);

  speaker as_speaker(member& x);
  speaker as_outsider(const user& who, caf::actor_id id) const;

  /// Whether somebody may do one of these things, with that text.
  errc may(deeds what, const speaker& who, const std::string& text) const;

  /// Whether the room has that mode as far as it concerns somebody.
  bool applies(const restriction& x, const speaker& who) const;

  /// Why somebody without voice may not speak, by the lists: `banned`, `quieted`, or
  /// nothing.
  errc muted(const user& who) const;

  /// Whether somebody may not enter.
  bool is_banned(const user& who) const;

  caf::result<void> permit(event_kind what);

  /// Somebody as others may see it here: its away message only if it may speak.
  user_ptr as_shown(const user_ptr& who, const speaker& as) const;

  /// The reason a member gives for leaving, or nothing if it may not speak.
  std::string parting_words(member& x, std::string reason);

  /// Whether others are told that a member has become another.
  /// @param old what it was before.
  bool is_told(event_kind kind, const user& old, member& x);

  // -- modes (room_modes.cpp) -------------------------------------------------

  caf::result<mode_result> change_modes(user_ptr who, std::vector<mode_change> changes);
  errc change_mode(agent& author, mode_change& x);
  errc change_rank(agent& author, mode_change& x);
  errc change_list(const agent& author, mode_change& x);
  errc change_flag(const mode_change& x);
  errc change_key(mode_change& x);
  errc change_limit(mode_change& x);
  errc change_quota(mode_change& x);
  caf::result<room_modes> describe_modes() const;
  caf::result<std::vector<mask_entry>> list_masks(char mode);
  mask_list* find_list(char mode);

  // -- what outlives it (room_access.cpp) ---------------------------------------

  /// It is registered, and was set up like that.
  void restore(const room_record_ptr& record);

  /// It is registered for these accounts now, or no longer.
  void set_record(const room_record_ptr& record);

  room_setup setup() const;
  caf::result<void> register_room(user_ptr who);
  caf::result<void> grant(const user_ptr& who, const std::string& nick, bool give);

  /// Somebody who is logged in gets the rank that it has here whenever it comes in.
  void give_lasting_rank(member& x);
  void change_standing(member& x, ranks which, bool give);

  /// Tells all that somebody has these ranks now, or no longer.
  void tell_standing(const user_ptr& whose, ranks which, bool give);

  /// How the room is set up has changed: if it is registered, that is kept in a while.
  void note_setup();
  void save();

  // -- what others may see (room_views.cpp) -------------------------------------

  /// Whether the sender of the current message may know of this room.
  bool visible() const;
  caf::result<room_view> view() const;
  room_view describe() const;
  caf::result<ranks> standing(caf::actor_id whose);
  std::vector<caf::actor_id> members_among(std::vector<caf::actor_id> people) const;
  caf::result<room_summary> summary() const;
  room_summary summarize() const;

  /// Tells the directory what a list shows of this room.
  void list();

  /// What that is has changed: the directory must know, once.
  void outdate_summary();

  template <class... Ts>
  void tell_directory(Ts... what) {
    // With the sender: the directory may have ended this room, and made another one of
    // the same name.
    directory_->enqueue(caf::strong_actor_ptr{self_->ctrl()}, caf::make_message_id(),
                        caf::make_message(std::move(what)...), self_->context());
  }

  /// All members, whoever asks.
  std::vector<person> everybody() const;

  // -- the past (room_past.cpp) ---------------------------------------------------

  /// Whether everybody could come in and hear what is said.
  bool is_open() const {
    return modes_.key.empty() && !modes_.has('i') && !modes_.has('s');
  }

  /// Why the sender of the current message may not know the past of this room; or
  /// nothing.
  errc may_look_back() const;

  /// What it may see of it.
  history_sight sight() const;

  caf::result<event_batch> past(history_query what) const;
  caf::result<uint32_t> redact(user_ptr who, uint64_t number, const std::string& reason);

  // -- metadata (room_metadata.cpp) -----------------------------------------------

  /// Why the sender of the current message may not know what is set on this room; or
  /// nothing.
  errc may_see_metadata() const;

  caf::result<room_metadata> find_metadata(uint64_t first, uint32_t limit);
  caf::result<metadata_result>
  set_metadata(user_ptr who, std::vector<metadata_entry> changes, uint32_t max_keys);

  /// The directory has allowed what is wanted.
  void metadata_allowed();

  /// A member has other metadata of its own.
  void tell_metadata(user_ptr who, const metadata_entry& what, uint32_t copy);

  /// Whether others may be told in here what a member has set on itself.
  bool may_show_metadata(member& x);

  // -- delivery (room_delivery.cpp) ---------------------------------------------

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

  /// That member, or null.
  member* find(const caf::strong_actor_ptr& ptr);

  /// Tells a member that what it did came to nothing.
  void reject(const caf::strong_actor_ptr& whom, errc why);

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
  room_rules_ptr rules_;
  recorder_actor recorder_;
  event_numbers numbers_;
  std::string name_;
  std::string key_;         // the name, folded
  room_record_ptr record_;  // without an id: it is not registered; the set-up is below
  bool is_unsaved_ = false; // the set-up, as far as the directory knows it
  topic_info topic_;
  room_modes modes_;
  mask_list bans_;                               // +b
  mask_list exceptions_;                         // +e
  mask_list invitations_;                        // +I
  mask_list quiets_;                             // +q
  uint32_t bans_version_ = 1;                    // grows when a list changes
  quota_meter lines_;                            // +f
  quota_meter entries_;                          // +j: all count as one
  std::vector<caf::actor_id> invited_;           // may enter once; the latest last
  std::vector<visitor> knocks_;                  // of the last minute
  std::unique_ptr<wanted_name> wanted_;          // null: none is asked for
  metadata_ptr data_;                            // set on the room
  std::unique_ptr<wanted_metadata> wanted_data_; // null: none is asked for
  members members_;                              // in order of arrival
  // Most rooms are small, and there may be many: a hash table would be larger than they.
  boost::container::flat_map<caf::actor_id, uint64_t> seqs_; // of members
  // Those who were thrown out and may not know it yet: how often.
  boost::container::flat_map<caf::actor_id, uint32_t> thrown_out_;
  std::vector<leaver> leavers_;
  std::vector<event> pending_;
  enum class flush_time { never, later, now } flush_time_ = flush_time::never;
  caf::actor_clock::time_point pause_ends_{}; // of a crowd
  bool is_listed_ = false;                    // the directory has the summary as it is
  bool told_secret_ = false;                  // the directory knows it as secret
  bool restricted_ = false;                   // some pending event is not for everybody
  speech_gate<speech> gate_;
  boost::container::flat_set<caf::actor_id> congested_; // members who cannot keep up
  uint64_t joins_ = 0; // handed over by the directory so far, taken or not
};

} // namespace hubbub
