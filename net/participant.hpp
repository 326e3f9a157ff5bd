#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <caf/expected.hpp>
#include <caf/sec.hpp>

#include "actors/ask.hpp"
#include "actors/names.hpp"
#include "net/connection_actor.hpp"
#include "net/context.hpp"
#include "net/recent_changes.hpp"

namespace hubbub {

/// How many rooms of a long list are looked at in one turn of the loop.
constexpr uint32_t rooms_at_once = 100;

/// How many rooms are told in one turn of the loop that somebody has changed.
constexpr size_t rooms_told_per_turn = 10;

/// How many people are looked at in one turn of the loop.
constexpr uint32_t people_at_once = 100;

/// How many pieces of a long answer are written in one turn of the loop.
constexpr size_t pieces_per_turn = 500;

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

  using memberships = std::vector<membership>; ///< by folded name of the room

  /// What a participant asks of the connection it belongs to.
  class host {
  public:
    virtual ~host() = default;

    virtual const settings& config() const = 0;

    /// An answer has come: more lines may be taken.
    virtual void on_progress() = 0;

    /// Whether there is room for more of a long answer.
    virtual bool writable() = 0;

    /// Calls the function when enough of what waits has been sent. One at a time.
    /// @pre `!writable()`
    virtual void when_writable(std::function<void()> f) = 0;

    /// Calls the function when others have had their turn.
    virtual void in_next_turn(std::function<void()> f) = 0;

    /// Does something that may be done only so often; with the nick, if it addresses
    /// somebody.
    /// @returns how long that has to wait, if it may not be done now; 0 if it may.
    virtual std::chrono::nanoseconds spend(activity what, std::string_view nick) = 0;

    /// It is somebody else now: it may be banned.
    virtual void changed() = 0;

    /// It is in so many rooms more, or less.
    virtual void count_rooms(int64_t more) = 0;
  };

  /// How many invitations one remembers; one more replaces the oldest.
  static constexpr size_t max_invitations = 50;

  /// @param context its actors, and
  /// @param connection must outlive it.
  participant(connection_actor::broker_pointer self, const chat_context& context,
              host& connection);

  ~participant() { forget_rooms(); }

  participant(const participant&) = delete;
  participant& operator=(const participant&) = delete;

  // -- state ------------------------------------------------------------------

  /// Who this is. The nick is empty until one was claimed.
  const user_ptr& who() const { return who_; }

  const memberships& rooms() const { return rooms_; }

  /// The membership in that room, or null; as long as no room is entered or left.
  const membership* find_room(std::string_view name) const;

  bool arrived() const { return signed_on_ != 0; }

  /// Whether everything asked is answered.
  bool settled() const { return asked_ == 0 && unconfirmed_ == 0; }

  /// Whether one more message to a room may be sent now.
  bool may_say() const {
    return asked_ == 0 && unconfirmed_ < config().pipeline
           && unconfirmed_bytes_ < config().pipeline_bytes;
  }

  profile describe(std::string_view wire) const;

  // -- the name ---------------------------------------------------------------
  //
  // Names, rooms and people to write to may be changed only so often: `done` gets
  // `too_often` at once, and how long to wait, when that was exceeded.

  /// Takes a name, or another one, and tells the rooms about it.
  void claim(user who, on_done done);

  /// Gets why a name was not taken, and the room that does not let it be, if one does.
  using on_renamed = std::function<void(const caf::error&, const std::string& room)>;

  /// Whether it has another name, and `done` has not been called. It is when the first
  /// room has told of that: where somebody else had the name before, that one's new name
  /// has been told by then.
  bool owes_rename() const { return renamed_ != nullptr; }

  /// Calls that `done` now, if it was not called yet.
  void show_rename();

  /// Takes another name, if all rooms let it: who may not speak could speak with names.
  void rename(user who, on_renamed done);

  /// Registration is complete: lets everybody reach this participant.
  void arrive(user who);

  /// Becomes another under the same name, and tells everybody whom it concerns.
  /// @param kind `went_away`, `new_realname`, `new_host` or `refreshed`
  void change(event_kind kind, user who);

  /// Sets metadata on somebody, or removes it; without changes: all of it.
  void set_metadata(const std::string& nick, std::vector<metadata_entry> changes,
                    on_answer<std::vector<metadata_entry>> done);

  /// Sets metadata on a room.
  void set_room_metadata(const std::string& room, std::vector<metadata_entry> changes,
                         on_answer<metadata_result> done);

  /// Tells everybody whom it concerns what its metadata is now.
  void tell_metadata(std::vector<metadata_entry> changes);

  /// Is logged in to that account from now on; with 0 and no name: to none.
  void log_in(account_id which, std::string account_name);

  /// Whether only operators of the server may take that name.
  bool is_reserved(const std::string& nick) const;

  /// Is an operator of the server from now on, by that name in the configuration.
  void become_operator(const server_operator& as);

  /// That name; empty, if it has never been one.
  const std::string& operator_name() const;

  /// Leaves everything, as soon as what was asked is answered. No `done` is
  /// called from now on.
  void depart(const std::string& reason);

  /// Whether it has departed, and everybody knows.
  bool gone() const { return left_ && asked_ == unawaited_; }

  // -- rooms ------------------------------------------------------------------

  void join(std::string room, std::string key, on_answer<room_view> done);

  /// @pre `find_room(room)`
  void part(std::string_view room, std::string reason);

  /// Says something in a room this participant is in.
  void say(const membership& in, utterance what);

  /// Says something in a room it is not in.
  void post(const std::string& room, utterance what, on_answer<event> done);

  /// Does something in a room, joined or not, that own events will tell of.
  template <class... Ts>
  void act(const std::string& room, on_done done, Ts... what) {
    ask_room<uint32_t>(
      room,
      [this, done = std::move(done)](caf::expected<uint32_t> num_events) {
        if (num_events)
          expect_own(*num_events);
        done(num_events ? caf::error{} : num_events.error());
      },
      std::move(what)...);
  }

  /// Gives a room another name.
  void rename_room(const std::string& room, std::string new_name, std::string reason,
                   on_done done);

  void change_modes(const std::string& room, std::vector<mode_change> changes,
                    on_answer<mode_result> done);

  // -- bans of the server -------------------------------------------------------

  /// The ban that keeps somebody, as this participant is or is going to be, from being
  /// here; or null.
  const ban* find_ban(const user& who) const;

  /// All there are, from the listener.
  void take_bans(const ban_list_ptr& all) { ban_list_ = all; }

  const ban_list_ptr& ban_list() const { return ban_list_; }

  /// Asks their keeper.
  template <class T, class... Ts>
  void ask_bans(on_answer<T> done, Ts... what) {
    ask_slow<T>(actors_.bans, std::move(done), std::move(what)...);
  }

  // -- questions --------------------------------------------------------------

  /// Takes note that it addresses somebody, for whom a stranger may be a nuisance.
  /// @returns `too_often` if it may not do so now.
  caf::error turn_to(std::string_view nick) { return spend(activity::addressee, nick); }

  void tell(std::string nick, utterance what, on_answer<told> done);

  /// Asks a room, joined or not. `done` gets `no_such_room` if there is none.
  template <class T, class... Ts>
  void ask_room(const std::string& room, on_answer<T> done, Ts... what) {
    if (auto joined = find_room(room)) {
      ask<T>(joined->room, unless_departing(std::move(done)), std::move(what)...);
      return;
    }
    ask<room_actor>(
      actors_.directory,
      [this, done = unless_departing(std::move(done)),
       what...](caf::expected<room_actor> found) {
        if (found)
          ask<T>(*found, done, what...);
        else
          done(std::move(found.error()));
      },
      find_atom::value, room);
  }

  /// Asks a room this participant is in what may take long.
  template <class T, class... Ts>
  void ask_room_slowly(const std::string& room, on_answer<T> done, Ts... what) {
    if (auto joined = find_room(room))
      ask_slow<T>(joined->room, std::move(done), std::move(what)...);
    else
      done(make_error(errc::not_a_member));
  }

  /// Asks a room by its handle.
  template <class T, class... Ts>
  void ask_room(const room_actor& room, on_answer<T> done, Ts... what) {
    ask<T>(room, unless_departing(std::move(done)), std::move(what)...);
  }

  template <class T, class... Ts>
  void ask_directory(on_answer<T> done, Ts... what) {
    ask<T>(actors_.directory, unless_departing(std::move(done)), std::move(what)...);
  }

  /// Asks the directory what it may have to ask those who keep the accounts.
  template <class T, class... Ts>
  void ask_directory_slowly(on_answer<T> done, Ts... what) {
    ask_slow<T>(actors_.directory, std::move(done), std::move(what)...);
  }

  /// Asks whoever runs the server to read its configuration again.
  void rehash(on_answer<rehash_result> done);

  /// Checks a password that was given (`password_actor`).
  void verify(password_question what, on_answer<bool> done) {
    ask_slow<bool>(actors_.passwords, std::move(done), verify_atom::value,
                   std::move(what));
  }

  /// Asks whoever let it in to count it at another address. `done` gets why it may not
  /// stay, without words if it may.
  void recount(std::string address, on_answer<parting> done);

  /// Makes what is kept of a new password that came from an address (`password_actor`).
  void make_secret(std::string address, std::string password,
                   on_answer<account_secret> done) {
    ask_slow<account_secret>(actors_.passwords, std::move(done), hash_atom::value,
                             std::move(address), std::move(password));
  }

  /// Whether this server has accounts.
  bool has_accounts() const { return actors_.accounts != nullptr; }

  /// Asks those who keep the accounts.
  template <class T, class... Ts>
  void ask_accounts(on_answer<T> done, Ts... what) {
    ask_slow<T>(actors_.accounts, std::move(done), std::move(what)...);
  }

  /// Tells those who keep the accounts that it has logged in.
  void note_login() {
    if (actors_.accounts)
      self_->send(actors_.accounts, used_atom::value, who_->owner);
  }

  /// Has the directory do something to an account, which waits for those who keep them.
  template <class T, class... Ts>
  void change_account(on_answer<T> done, Ts... what) {
    ask_slow<T>(actors_.directory, std::move(done), std::move(what)...);
  }

  /// Whether it waits for a password or for those who keep the accounts.
  bool verifying() const { return unawaited_ != 0; }

  /// How long it has waited for such answers, in all.
  std::chrono::milliseconds time_verifying() const {
    return std::chrono::milliseconds{time_verifying_};
  }

  /// Asks the ledger. `done` gets an error if there is none.
  template <class T, class Question>
  void ask_ledger(Question what, on_answer<T> done) {
    if (actors_.ledger)
      ask<T>(actors_.ledger, unless_departing(std::move(done)), what);
    else
      done(caf::error{caf::sec::request_receiver_down});
  }

  /// Looks at all rooms that this participant may know of, one after the other.
  /// @param at_once how many of them in one turn.
  void list(uint32_t at_once, std::function<void(const room_summary&)> each,
            std::function<void()> done);

  // A long answer must not overflow the queue of the one who asked: it waits for its
  // reader with these two. Only one of them may be under way.

  /// Calls `f` when there is room for more: now, or when enough has been sent.
  void go_on_when_writable(std::function<void()> f);

  /// Calls `each` for 0 up to `count`, waiting in between as often as is necessary, and
  /// letting others have their turn after every `pieces_per_turn`; then `done`.
  void in_pieces(size_t count, std::function<void(size_t)> each,
                 std::function<void()> done);

  // -- what comes from rooms --------------------------------------------------

  /// `count` of the own events have come back, or were refused.
  void confirmed(size_t count);

  /// Tells all who have something to say to it whether it can keep up (backpressure).
  void set_congested(bool congested);

  /// It was thrown out of that room.
  void forget(const std::string& room);

  /// A room it is in has another name.
  void move_room(const std::string& old_name, const std::string& new_name);

  /// It was invited to that room.
  void remember_invitation(const std::string& room);

  /// Calls `each` with the rooms it is invited to and has not come to yet, the latest
  /// last; then `done`.
  void list_invitations(std::function<void(const std::string&)> each,
                        std::function<void()> done);

  /// Whether an event tells anything new: not that somebody changed or quit, if another
  /// room has told it, nor that somebody came in who is known to have quit.
  /// @param index of the event in its batch.
  /// @param batch the changes in it.
  bool is_news(const event& x, uint32_t index, const batch_changes_ptr& batch);

  /// The event as it would be if the room it comes from knew all that this participant
  /// knows; nothing, if that is so.
  std::optional<event> up_to_date(const event& x) const;

  /// Whether changes are known of one of these, given as `encoded_batch::concerned`.
  bool knows_changes(uint64_t ids) const {
    return recent_ != nullptr && recent_->may_concern(ids);
  }

  /// Forgets what all rooms know by now.
  void forget_old_changes();

private:
  const settings& config() const { return connection_.config(); }

  /// Where the membership in that room is, or would be.
  memberships::const_iterator position(std::string_view room) const;
  bool is_at(memberships::const_iterator i, std::string_view room) const;

  void enter(const room_view& view);
  void forget(memberships::const_iterator i);
  void forget_rooms();

  /// Asks one question. `done` gets the answer or the error, then the connection
  /// may go on with its next line.
  template <class T, class Handle, class... Ts>
  void ask(const Handle& whom, on_answer<T> done, Ts... what) {
    ++asked_;
    auto answered = [this, done = std::move(done)](caf::expected<T> answer) {
      --asked_;
      if constexpr (std::is_same<T, room_view>::value)
        if (answer)
          bring_up_to_date(*answer);
      done(std::move(answer));
      if (departing_ && asked_ == unawaited_)
        leave_everything();
      connection_.on_progress();
    };
    auto failed = [answered](caf::error why) { answered(std::move(why)); };
    if constexpr (std::is_same<T, void>::value)
      hubbub::ask<T>(
        self_, whom, [answered] { answered(caf::unit); }, failed, std::move(what)...);
    else
      hubbub::ask<T>(
        self_, whom, [answered](T answer) { answered(std::move(answer)); }, failed,
        std::move(what)...);
  }

  /// Asks somebody who may take long. Whoever departs does not wait for the answer: it
  /// changes nothing any more.
  template <class T, class Handle, class... Ts>
  void ask_slow(const Handle& whom, on_answer<T> done, Ts... what) {
    if (!whom) {
      done(caf::error{caf::sec::request_receiver_down});
      return;
    }
    ++unawaited_;
    ask<T>(
      whom,
      [this, since = self_->clock().now(),
       done = std::move(done)](caf::expected<T> answer) {
        using std::chrono::milliseconds;
        auto took = self_->clock().now() - since;
        time_verifying_ +=
          static_cast<uint32_t>(std::chrono::duration_cast<milliseconds>(took).count());
        --unawaited_;
        if (!departing_)
          done(std::move(answer));
      },
      std::move(what)...);
  }

  template <class T>
  on_answer<T> unless_departing(on_answer<T> done) {
    return [this, done = std::move(done)](caf::expected<T> answer) {
      if (!departing_)
        done(std::move(answer));
    };
  }

  /// Asks these rooms for leave to be called otherwise, one after the other.
  void rename_with_leave(std::shared_ptr<memberships> rooms, size_t index, user who,
                         on_renamed done);

  /// Does something that may be done only so often. @returns `too_often` if not now.
  caf::error spend(activity what, std::string_view nick);

  /// Why it may not say that on this server: `filtered`, with a reason; or `dropped`, if
  /// it is not to know.
  caf::error screen(event_kind kind, const std::string& text) const;

  /// Why a nick, or a room of that name, is not to be had; nothing, if it is.
  caf::error reserved(const std::string& name) const;

  /// That many own events will come.
  void expect_own(size_t count) { unconfirmed_ += count; }

  struct listing;
  void list_page(std::shared_ptr<listing> x);
  void show_page(std::shared_ptr<listing> x);

  struct news;

  /// Calls `f` with each change of metadata, and its `event::copy`.
  template <class F>
  void for_each_change(const news& x, F f);

  /// Tells all rooms, some in each turn of the loop, that this participant has changed.
  void tell_rooms(std::shared_ptr<news> x);

  struct long_answer;
  void next_piece(std::shared_ptr<long_answer> x);

  /// Makes of `f` what goes on with an answer that is not complete: until then nothing
  /// else may be asked.
  std::function<void()> unfinished(std::function<void()> f);

  void next_invitation(size_t index, std::function<void(const std::string&)> each,
                       std::function<void()> done);

  void leave_everything();

  /// Makes that the next version of this participant.
  user_ptr next_version(user x) const;

  /// The `copy` of an event that goes to all rooms.
  uint32_t copy_of(uint32_t version) const { return rooms_.size() > 1 ? version : 0; }

  /// A later version of somebody than that one, if one is known, or null.
  const user_ptr* later_version(const user& x) const;

  /// Shows a room as it would be if it knew all that this participant knows.
  void bring_up_to_date(room_view& view) const;

  connection_actor::broker_pointer self_;
  const chat_actors& actors_;
  ban_list_ptr ban_list_;
  host& connection_;
  user_ptr who_;
  memberships rooms_;            // how many, the host knows
  size_t asked_ = 0;             // questions without an answer yet
  size_t unawaited_ = 0;         // of these, to those who may take long
  size_t unconfirmed_ = 0;       // own events that have not come back yet
  size_t unconfirmed_bytes_ = 0; // of what was said in these: on average
  bool congested_ = false;       // and others know it
  bool departing_ = false;
  bool left_ = false;                              // no room and no name any more
  uint32_t time_verifying_ = 0;                    // milliseconds
  std::unique_ptr<std::string> farewell_;          // why it departs; null: it does not
  int64_t signed_on_ = 0;                          // seconds since 1970; 0: not arrived
  int64_t last_said_ = 0;                          // seconds since 1970
  std::unique_ptr<std::function<void()>> renamed_; // says that it has another name
  // What this participant has been told of others; null: nothing that matters any more.
  std::unique_ptr<recent_changes> recent_;
  // Rooms it was invited to, the latest last; null: to none.
  std::unique_ptr<std::vector<std::string>> invitations_;
  std::unique_ptr<std::string> operator_name_; // null: it has never been one
};

} // namespace hubbub
