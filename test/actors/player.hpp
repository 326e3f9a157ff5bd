#pragma once

#include <functional>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "test/support/deterministic.hpp"

namespace hubbub {

/// Lets a failed check say which error it was.
inline std::ostream& operator<<(std::ostream& out, errc x) {
  return out << (x == errc{} ? "no error" : to_string(x));
}

} // namespace hubbub

namespace hubbub::test {

/// What became of a request.
template <class T>
struct answer {
  bool came = false;
  bool gone = false;    ///< whoever was asked has ended
  errc why = errc{};    ///< none if it was granted
  std::string reason{}; ///< a sentence, or what stands in its place
  T value{};
};

template <class T>
using answer_ptr = std::shared_ptr<answer<T>>;

/// Stands where a request answers without a value.
struct nothing {};

/// A member that `flush` makes do the next thing it was told.
using player_actor = member_actor::extend<caf::reacts_to<flush_atom>>;

/// Somebody in rooms who does what a test tells it, and remembers all it hears.
///
/// Every method only puts the wish into the player's own mailbox: what comes of it is
/// seen after the world has run, and two players' wishes race.
class player {
public:
  player(deterministic_system& world, directory_actor directory, std::string nick);

  // -- what it heard --------------------------------------------------------------

  /// As lines, its own events marked: "Bob joined", "(own) Alice said hi".
  const diary& notes() const;

  /// The same since the last call.
  diary news();

  const std::vector<event>& events() const;

  /// The ranges of the batches it got, "0-2 3-4".
  std::string ranges() const;

  // -- in the room it joined last, or was pointed at ----------------------------------

  answer_ptr<room_view> join(std::string name = "#lobby", std::string key = {});
  void say(std::string text, ranks to_ranks = rank::none);
  void send(utterance what);
  void part(std::string reason = {});

  /// Says to the room, or to the directory, whether it can keep up.
  void set_congested(bool congested);
  void set_congested_for_letters(bool congested);
  void quit(std::string reason, uint32_t copy = 0);
  answer_ptr<event> post(std::string text, ranks to_ranks = rank::none);
  answer_ptr<uint32_t> topic(std::string text);
  answer_ptr<uint32_t> kick(std::string nick, std::string reason = {});
  answer_ptr<uint32_t> invite(const player& whom);
  answer_ptr<nothing> knock(std::string text);

  answer_ptr<uint32_t> rename_room(std::string name);
  answer_ptr<event_batch> past(history_query what);
  answer_ptr<uint32_t> redact(uint64_t number);

  /// Registers the room for the account in `who`.
  answer_ptr<nothing> register_room();

  // Of a registered room, by name, at the directory, which knows whoever has claimed a
  // nick and its account.

  answer_ptr<room_record_ptr> record(std::string name);
  answer_ptr<nothing> drop_room(std::string name, std::string code = {});
  answer_ptr<nothing> set_access(std::string name, std::string account, ranks standing);

  answer_ptr<bool> transfer(std::string name, std::string account);
  answer_ptr<nothing> take_offer(std::string name);

  /// Makes an account of that name, or of its nick.
  answer_ptr<account_id> register_account(std::string name = {});

  answer_ptr<nothing> group(account_id owner, std::string nick, bool add);

  /// Ends the connection of whoever has that nick.
  answer_ptr<nothing> end_ghost(account_id owner, std::string nick);

  // As an operator of the server does.

  answer_ptr<nothing> drop_account(account_id which);
  answer_ptr<nothing> rename_account(account_id which, std::string name);
  answer_ptr<nothing> suspend(account_id which, std::string reason);

  /// Changes modes, written as in IRC: "+ov-i Bob Carol".
  answer_ptr<mode_result> mode(const std::string& changes);
  answer_ptr<mode_result> change_modes(std::vector<mode_change> changes);
  answer_ptr<room_modes> modes();
  answer_ptr<std::vector<mask_entry>> masks(char list);
  answer_ptr<nothing> permit_rename();
  answer_ptr<room_view> view();
  answer_ptr<ranks> standing(const player& whose);
  answer_ptr<room_summary> summary();
  answer_ptr<std::vector<caf::actor_id>> members_among(std::vector<caf::actor_id> ids);

  /// What is set on the room, and members from one on, at most so many.
  answer_ptr<room_metadata> room_data(uint64_t first = 0, uint32_t limit = 100);

  /// Sets metadata on the room; without changes: removes all.
  answer_ptr<metadata_result> set_room_data(std::vector<metadata_entry> changes,
                                            uint32_t max_keys = 20);

  /// Tells the room what it has set on itself.
  void show_data(metadata_entry what, uint32_t copy);

  /// Tells the room and the directory that it is now as `who` says.
  void become(event_kind kind, uint32_t copy = 0);

  /// The same, the room only.
  void become_in_room(event_kind kind, uint32_t copy = 0);

  // -- at the directory -----------------------------------------------------------------

  answer_ptr<nothing> claim(std::string nick);

  /// Says that its rooms have been told of its new name.
  void rooms_know();
  void arrive();
  void depart(std::string reason = {});
  answer_ptr<told> tell(std::string nick, utterance what);
  answer_ptr<profile> profile_of(std::string nick);
  answer_ptr<room_actor> find(std::string room_name);
  answer_ptr<std::vector<person>> people(std::vector<std::string> nicks);
  answer_ptr<people_page> search(std::string mask, caf::actor_id after = 0,
                                 uint32_t limit = 1000);
  answer_ptr<room_page> list(std::string after = {}, uint32_t limit = 1000);
  answer_ptr<std::vector<past_user>> whowas(std::string nick);
  answer_ptr<std::vector<std::string>> monitor(std::vector<std::string> nicks,
                                               uint32_t limit = 100);
  answer_ptr<std::vector<std::string>> unmonitor(std::vector<std::string> nicks);
  answer_ptr<std::vector<std::string>> monitored();
  answer_ptr<nothing> kill(std::string nick, std::string reason);
  answer_ptr<nothing> wallops(std::string text);
  answer_ptr<census> count();

  answer_ptr<personal_metadata> data_of(std::string nick);
  answer_ptr<std::vector<personal_metadata>> data_of(std::vector<caf::actor_id> people);

  /// Sets metadata on somebody, by nick; without changes: removes all.
  answer_ptr<std::vector<metadata_entry>>
  set_data(std::string nick, std::vector<metadata_entry> changes, uint32_t max_keys = 20);

  /// Tells those who monitor it what it has set on itself.
  void announce_data(metadata_entry what, uint32_t copy);

  /// Its connection breaks.
  void die();

  member_actor handle() const;
  caf::actor_id id() const { return hdl_.id(); }

  user who;
  room_actor room() const;
  void look_at(const player& other); ///< at the room of that one

private:
  struct memory;

  template <class T, class Target, class... Ts>
  answer_ptr<T> ask(Target target, Ts... what);

  template <class... Ts>
  void tell_room(Ts... what);

  void later(std::function<void()> task);

  deterministic_system& world_;
  directory_actor directory_;
  std::shared_ptr<memory> memory_;
  player_actor hdl_;
};

/// The changes in a text like "+ov-i Bob Carol", as a room takes them.
std::vector<mode_change> parse_changes(const std::string& text);

/// A room and some players, of which none is in yet.
struct players_fixture : deterministic_system {
  explicit players_fixture(room_rules rooms = {}, directory_rules rules = {})
      : directory(spawn_directory(rooms, rules)) {}

  /// Runs until the answer is there.
  template <class T>
  errc why(const answer_ptr<T>& x) {
    run();
    if (!x->came || x->gone)
      throw std::runtime_error("there was no answer");
    return x->why;
  }

  template <class T>
  T value(const answer_ptr<T>& x) {
    if (auto reason = why(x); reason != errc{})
      throw std::runtime_error("refused: " + to_string(reason));
    return x->value;
  }

  /// Lets Alice, who is the operator, and Bob join, and forget what they heard of it;
  /// Carol looks at the room from outside.
  void two_are_in();

  /// Runs, and forgets what has been heard.
  void settle();

  /// "@Alice +Bob", as this player may see it.
  std::string members_seen_by(player& whom);

  /// What came of some mode changes: why some were refused.
  std::vector<errc> refusals(const answer_ptr<mode_result>& x);

  directory_actor directory;
  player alice{*this, directory, "Alice"};
  player bob{*this, directory, "Bob"};
  player carol{*this, directory, "Carol"};
  player dave{*this, directory, "Dave"};
};

} // namespace hubbub::test
