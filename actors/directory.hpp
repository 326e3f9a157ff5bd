#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <boost/container/flat_map.hpp>

#include <caf/actor_clock.hpp>
#include <caf/scheduled_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "actors/ask.hpp"
#include "actors/event_numbers.hpp"
#include "actors/interfaces.hpp"
#include "actors/metadata.hpp"
#include "actors/speech_gate.hpp"

namespace hubbub {

/// Makes the actor for a new room. Where rooms are hosted is for the one who
/// starts the directory to say.
/// The number tells its events from those of others (`event_numbers`).
using room_factory =
  std::function<room_actor(std::string name, directory_actor, uint32_t source)>;

/// What distinguishes one server's directory from another's.
struct directory_rules {
  uint64_t max_rooms = 20'000; ///< all together

  /// The room that there may be whatever the limit says: plain users enter it.
  std::string default_room = "#lobby";

  backpressure slowdown{};

  accounts_actor accounts{}; ///< null: this server has none

  std::chrono::hours account_life{0}; ///< without a login; 0: for ever

  uint32_t rooms_per_account = 20; ///< that it may register; 0: none
  uint32_t max_room_access = 50;   ///< accounts on the access list of a room

  recorder_actor recorder{}; ///< null: nothing is kept of what was said

  /// Bytes of metadata in memory, of all people and rooms together.
  uint64_t metadata_memory = 16 << 20;
};

/// What a directory owns and the rules by which it changes. Like a room, it does
/// not know where it is hosted.
class directory_state {
public:
  static constexpr const char* name = "hubbub.directory";

  /// How many of those who gave up a name are remembered (WHOWAS).
  static constexpr size_t max_past_users = 1000;

  /// From one message to observers to the next. Waking another thread for everybody who
  /// comes in a crowd would be a tenth of what it costs to let them in.
  static constexpr std::chrono::milliseconds news_pause{10};

  /// From one time that somebody is told of a caller it does not know to the next.
  static constexpr std::chrono::seconds caller_pause{60};

  explicit directory_state(caf::scheduled_actor* self) : self_(self) {}

  directory_actor::behavior_type make_behavior(room_factory make_room,
                                               directory_rules rules);

private:
  /// A private message that waits for somebody who cannot keep up.
  struct letter {
    caf::actor_id author;
    utterance what;
    caf::typed_response_promise<told> answer;
  };

  struct holder {
    caf::strong_actor_ptr hdl;
    user_ptr who;
    bool arrived = false; // reachable by others
    // Folded: the nick it had before, if its rooms may not know; null: they do.
    std::unique_ptr<std::string> former{};
  };

  using holders = std::unordered_map<std::string, holder>; // by folded nick

  struct room {
    std::string name;
    room_actor hdl;
    uint64_t joins = 0; // handed over to it so far
    bool secret = false;
    uint32_t source = 0;     // of its events
    summary_ptr summary{};   // as it was last told; without a name: never
    bool is_outdated = true; // it may have changed since
    bool is_awaited = false; // it was asked for it, for the first of `lists_`
    uint64_t data_size = 0;  // of its metadata
    std::string former{};    // folded; the name it had before, if members may not know
  };

  using rooms = std::map<std::string, room>; // by folded name

  /// Somebody waits for a page of the list of rooms.
  struct list_question {
    caf::typed_response_promise<room_page> promise;
    std::string after; // folded, as `last`
    uint32_t limit;
    std::string last{}; // room of the page, once it is known
  };

  // -- names ------------------------------------------------------------------

  caf::result<void> claim(user_ptr who);

  /// Lets others have the nick that somebody had before.
  void release_former(holder& x);
  void release_former(room& x);

  void arrive(user_ptr who);
  void update(event_kind kind, user_ptr who, uint32_t copy);
  void depart(caf::actor_id who, const std::string& reason);
  caf::result<told> tell(const std::string& nick, utterance what);
  caf::result<profile> find_profile(const std::string& nick);
  std::vector<person> find_people(const std::vector<std::string>& nicks) const;
  people_page search(const std::string& mask, caf::actor_id after, uint32_t limit) const;
  std::vector<person> everybody() const;
  census count() const;

  /// Adds those who have arrived to the numbers, by what they are; or takes them out.
  void count_in(const user& who);
  void count_out(const user& who);

  /// The one of that nick who can be reached, or null.
  const holder* reachable(const std::string& nick) const;

  /// What the sender of the current message holds, or null.
  holders::value_type* sender_entry() const;

  /// What the one on that connection holds, or null.
  holders::value_type* entry_of(caf::actor_id id) const;

  // -- whose turn it is to write to somebody (directory_backpressure.cpp) --------

  /// Gives somebody a private message, whose turn it is.
  caf::result<told> tell_now(caf::actor_id author, const std::string& nick,
                             utterance what);
  void set_congested(caf::actor_id id, bool congested);

  /// Lets some of what waits for somebody go.
  void release(caf::actor_id addressee);
  void schedule_release(caf::actor_id addressee, speech_gate<letter>& gate);
  void pass(caf::actor_id addressee, letter x);

  /// Somebody has left: what waits for it is answered.
  void open_gate_of(caf::actor_id gone);

  // -- the past, and who waits for whom (directory_presence.cpp) ----------------

  void remember(user_ptr who);
  std::vector<past_user> find_past(const std::string& nick) const;
  std::vector<std::string> monitor(std::vector<std::string> nicks, bool add,
                                   uint32_t limit);
  std::vector<std::string> monitored() const;
  caf::result<void> accept(const std::string& nick, bool add, uint32_t limit);
  std::vector<std::string> accepted() const;

  /// Whether somebody takes messages from somebody; if not, it is told who wrote, once
  /// in a while.
  errc screen(const holder& addressee, const holder& author, event_kind what);

  void stop_monitoring(caf::actor_id who);

  /// @param key a nick, folded, that somebody monitors.
  void forget_watcher(const std::string& key, caf::actor_id who);

  /// Tells those who monitor a nick that its holder has come or is gone.
  void announce(const user_ptr& who, bool present);

  // -- names that belong to accounts (directory_accounts.cpp) --------------------

  /// Whether the sender of the current message, logged in to that account or to none (0),
  /// may have a name: nothing, or why not.
  errc may_have(const std::string& key, account_id owner) const;

  /// Whether the sender of the current message may register a name.
  errc may_register(const std::string& nick) const;

  caf::result<account_id> register_account(new_account x);
  caf::result<void> group(account_id owner, std::string nick, bool add);
  caf::result<void> drop(account_id which);
  caf::result<void> suspend(account_id which, std::string why);
  void expire_accounts();
  caf::result<void> end_ghost(account_id owner, const std::string& nick);

  /// Somebody is gone: answers those who wait for that.
  void ghost_ended(caf::actor_id who);

  /// The names are free, and nobody is logged in to the account any more.
  void forget_account(account_id which, const std::vector<std::string>& names);

  /// Tells somebody who is logged in to an account that it cannot be any more: it has
  /// come too late.
  void check_login(const holder& x) const;

  /// Tells all who are logged in to an account that they are no longer.
  void log_out(account_id which, const std::string& why);

  caf::result<void> rename_account(account_id which, std::string wanted);

  // -- registered rooms (directory_records.cpp) ------------------------------------

  using records = std::map<std::string, room_record_ptr>; // by folded name

  void take_records(std::vector<room_record> all);
  caf::result<void> register_room(const room_actor& hdl, account_id founder,
                                  const room_setup_ptr& setup);
  void keep_setup(const std::string& room_name, const room_setup_ptr& setup);
  caf::result<room_record_ptr> find_record(const std::string& room_name, bool inside);
  record_page list_records(const std::string& mask, const std::string& after,
                           uint32_t limit) const;
  caf::result<void> set_access(const std::string& room_name,
                               const std::string& account_name, ranks standing);
  caf::result<void> drop_room(const std::string& room_name, const std::string& code);
  caf::result<void> set_past(const std::string& room_name, past_policy wanted);
  caf::result<void> forget_past(const std::string& room_name, const std::string& code);
  caf::result<bool> transfer(const std::string& room_name,
                             const std::string& account_name);
  caf::result<void> take_offer(const std::string& room_name);

  /// The account that the sender of the current message is logged in to; 0: none.
  account_id sender_account() const;

  /// A registered room that the sender may know of, or the end.
  /// @param inside whether it is in there.
  records::iterator known_record(const std::string& room_name, bool inside = false);

  /// The same, if it is the sender's, or the sender has power over it; or why not.
  errc own_record(const std::string& room_name, records::iterator& i);

  /// How many rooms an account has registered.
  uint32_t num_rooms_of(account_id founder) const;

  /// A registered room is like that now: for those who are in at once, and, if it can be
  /// kept, for good. If not, it is as it was before.
  void change_record(records::iterator i, room_record now,
                     std::function<void(const caf::error&)> done);

  /// The same, and answers the current message with what became of it.
  caf::result<void> change_record(records::iterator i, room_record now);

  /// Tells a room how it is registered now.
  void tell_room(const std::string& key, const room_record_ptr& record);

  /// A room is registered no longer. @returns the next record.
  /// Tells who keeps it for how many days at most the past of that room is kept.
  void keep_days(const std::string& key, uint32_t days);
  records::iterator forget_record(records::iterator i);

  /// These accounts are gone: their rooms have other founders, or are registered no
  /// longer.
  void leave_rooms(const std::unordered_set<account_id>& gone);

  /// A registered room has another name.
  void move_record(const std::string& old_key, const std::string& new_name);

  /// Asks those who keep the accounts. The directory goes on meanwhile.
  /// @param done gets the answer, `failed` the error.
  template <class T, class Done, class Failed, class... Ts>
  void ask_accounts(Done done, Failed failed, Ts... what);

  // -- metadata (directory_metadata.cpp) -------------------------------------------

  /// Calls `f` when the metadata of these accounts is in memory, or with why it cannot be
  /// read.
  void with_metadata(std::vector<account_id> of,
                     std::function<void(const caf::error&)> f);

  /// What somebody has set, as far as it is in memory.
  metadata_ptr metadata_of(const holder& x) const;

  /// The one on that connection who has arrived, or null.
  const holder* holder_of(caf::actor_id id) const;

  caf::result<personal_metadata> find_metadata(const std::string& nick);
  caf::result<std::vector<personal_metadata>>
  find_metadata(const std::vector<caf::actor_id>& people);
  caf::result<std::vector<metadata_entry>>
  set_metadata(const std::string& nick, std::vector<metadata_entry> changes,
               uint32_t max_keys);

  /// Sets it on somebody, who is loaded.
  /// @param by the connection that does it.
  void set_metadata(const holder& whose, std::vector<metadata_entry> changes,
                    uint32_t max_keys, caf::actor_id by,
                    caf::typed_response_promise<std::vector<metadata_entry>> answer);

  /// Tells all who are logged in to an account what has changed.
  void tell_metadata(account_id whose, const std::vector<metadata_entry>& changes,
                     caf::actor_id by) const;

  /// Those who monitor the sender hear of it.
  void announce_metadata(const user_ptr& who, const metadata_entry& what, uint32_t copy);

  /// Somebody is logged in to another account, or to none (0).
  void note_metadata_owner(const holder& x, account_id before, account_id now);

  /// A connection is logged in to that account no longer; what it had itself is gone.
  void forget_metadata(caf::actor_id id, account_id account);

  /// Remembers what an account has set; others are forgotten if that is too much.
  void keep_metadata(account_id whose, metadata_ptr what);
  void forget_metadata(account_id whose);

  caf::result<void> size_metadata(const std::string& room_name, uint64_t bytes);

  /// What the record of a room that nobody is in takes of `metadata_bytes_`.
  uint64_t kept_metadata(const std::string& key) const;

  // -- observers ----------------------------------------------------------------

  /// Tells them when this turn is over, or when the pause is.
  void report(event_kind kind, const user_ptr& who, std::string text);
  void tell_observers();

  // -- what accounts have said to each other (directory_past.cpp) ----------------

  /// What the account of the sender of the current message has said with that of a nick.
  /// @returns no conversation, and why, if there can be none.
  caf::expected<conversation> conversation_with(const std::string& nick) const;

  /// What the sender may see of its own conversations.
  history_sight own_sight() const;

  void record(const holder& from, const holder& to, const event_batch& batch);
  caf::result<event_batch> past(const std::string& nick, const history_query& what);
  caf::result<std::vector<correspondent>> correspondents(uint64_t after, uint64_t before,
                                                         uint32_t limit);
  caf::result<int64_t> mark(const std::string& target, int64_t time);

  /// Tells all who are logged in to an account how far it has read something.
  /// @param by the connection that knows.
  void tell_marker(account_id whose, const std::string& target, int64_t time,
                   caf::actor_id by) const;
  caf::result<told> redact(const std::string& nick, uint64_t number,
                           const std::string& reason);
  caf::result<uint64_t> forget_words();
  caf::result<void> keep_private(bool keep);

  // -- operators of the server --------------------------------------------------

  /// The sender of the current message, if it is an operator of the server who may do
  /// that.
  const holder* has_right(op_rights what) const;
  caf::result<void> kill(const std::string& nick, const std::string& reason);
  caf::result<void> tell_operators(std::string text);

  // -- rooms (directory_rooms.cpp) ------------------------------------------------

  caf::result<room_view> join(const std::string& room_name, const user_ptr& who,
                              std::string& key);
  caf::result<room_actor> find_room(const std::string& room_name);
  void rename_room(const std::string& old_name, const std::string& new_name);
  void retire(const std::string& room_name, uint64_t joins);
  std::vector<room_entry> all_rooms() const;
  caf::result<room_page> list_rooms(std::string after, uint32_t limit);

  /// The room of that name, if it is the one that sent the current message.
  rooms::iterator sending_room(const std::string& room_name);

  void take_summary(summary_ptr summary);
  void outdate_summary(const std::string& room_name, bool secret);

  /// Answers those who wait for a page, one after the other, up to one whose rooms have
  /// to say first how they are.
  void answer_lists();

  /// Asks the rooms of a page that may have changed since they were asked last.
  void ask_rooms(list_question& for_whom);

  /// Waits no longer for that room.
  void stop_awaiting(room& x);

  /// A number for the events of a new room.
  uint32_t next_source();

  void set_secret(room& x, bool secret);
  void forget_room(rooms::iterator i);

  /// A room has ended that nobody told to.
  void forget_room(caf::actor_id id);

  /// Who waits for a nick: the connection, and the nick as it wrote it.
  struct watcher {
    caf::strong_actor_ptr hdl;
    std::string nick;
  };

  using watchers = std::map<caf::actor_id, watcher>;

  /// Gives the same message to all of them.
  static void tell(const watchers& all, const caf::message& what);

  caf::scheduled_actor* self_;
  room_factory make_room_;
  directory_rules rules_;
  holders holders_;
  // Who is in `holders_`. Newcomers have the largest numbers, and so are at the end.
  boost::container::flat_map<caf::actor_id, holders::value_type*> named_;
  // Nicks given up, by whom, while rooms may still show their old holders: folded.
  std::unordered_map<std::string, caf::actor_id> reserved_;
  // Names that belong to accounts, folded, and to which.
  std::unordered_map<std::string, account_id> registered_;
  std::unordered_set<account_id> suspended_; // since the server was started
  std::unordered_set<account_id> unkept_;    // whose private messages are not kept
  // Who waits for somebody to be gone, and for whom.
  std::vector<std::pair<caf::actor_id, caf::typed_response_promise<void>>> ghosts_;
  rooms rooms_;
  std::unordered_set<std::string> former_rooms_; // names given up, as `room::former`
  records records_; // registered rooms; without an id: it is being registered
  std::unordered_map<room_id, account_id> offers_; // to whom a room is offered
  uint32_t num_secret_rooms_ = 0;
  std::deque<list_question> lists_; // one for each connection at most
  uint32_t num_awaited_ = 0;        // rooms
  std::vector<observer_actor> observers_;
  std::vector<event> news_; // for them
  caf::actor_clock::time_point news_pause_ends_{};
  uint32_t num_unnamed_ = 0;   // connections, as far as the listener knows
  uint64_t num_named_ = 0;     // those that have said who they are, as it knows
  uint64_t num_arrivals_ = 0;  // the same, as is known here
  census numbers_;             // but for `unknown` and `rooms`
  std::deque<past_user> past_; // the latest first
  std::unordered_map<std::string, watchers> watchers_; // by folded nick
  // What each connection monitors, as folded nicks, in the order of adding.
  std::unordered_map<caf::actor_id, std::vector<std::string>> monitored_;
  // Of those who cannot keep up, and of whom something waits.
  std::unordered_map<caf::actor_id, speech_gate<letter>> gates_;
  // Whose messages those take who take not everybody's, in the order of adding.
  struct caller_list {
    std::vector<caf::actor_id> accepted;
    caf::actor_clock::time_point told_again{}; // who writes: not before that
  };
  std::unordered_map<caf::actor_id, caller_list> callers_;
  // Metadata of those who are logged in to no account, by connection, and of accounts to
  // which somebody is: as much of it as was asked for.
  std::unordered_map<caf::actor_id, metadata_ptr> guest_metadata_;
  std::unordered_map<account_id, metadata_ptr> account_metadata_;
  std::unordered_multimap<account_id, caf::actor_id>
    devices_;                     // who is logged in to which
  uint64_t metadata_bytes_ = 0;   // of these two, of rooms and of their records
  uint64_t metadata_changes_ = 0; // how often an account's has been written so far
  event_numbers event_numbers_;
  uint32_t last_source_ = 0;             // of those that rooms number
  std::unordered_set<uint32_t> sources_; // of rooms that are there
};

template <class T, class Done, class Failed, class... Ts>
void directory_state::ask_accounts(Done done, Failed failed, Ts... what) {
  if (rules_.accounts)
    ask<T>(self_, rules_.accounts, std::move(done), std::move(failed),
           std::move(what)...);
  else
    failed(make_error(errc::no_accounts));
}

} // namespace hubbub
