#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include <caf/scheduled_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "actors/history.hpp"
#include "actors/interfaces.hpp"

namespace hubbub {

/// What distinguishes one server's recorder from another's.
struct recorder_rules {
  uint32_t recent = 200; ///< events of either kind of each conversation; 0: none
  size_t memory = size_t{64} << 20; ///< bytes of all conversations, estimated
  archive_actor archive{};          ///< null: nothing outlives the memory
  size_t queue = 20'000;            ///< events that wait for the archive at most
  /// Hears how many events could not be kept in the archive, once until it works again.
  std::function<void(uint64_t)> on_loss{};
};

/// What a recorder owns and the rules by which it changes. It is told each batch of each
/// room that has it, and private messages between accounts. It answers from memory when
/// all that was asked for is there, and asks the archive otherwise.
///
/// Who may see what is for the room to say (`history_sight`), which hands over the
/// questions of its members; the directory does the same for those of accounts.
class recorder_state {
public:
  static constexpr const char* name = "hubbub.recorder";

  /// How long events wait for others before they are written.
  static constexpr std::chrono::milliseconds write_pause{50};

  /// So many events do not wait for others.
  static constexpr size_t write_at_once = 500;

  /// Between two steps of forgetting what is too old, when there is nothing left.
  static constexpr std::chrono::minutes expiry_pause{10};

  /// Places that the markers of one account are kept of, in memory.
  static constexpr size_t max_markers = 1000;

  explicit recorder_state(caf::scheduled_actor* self) : self_(self) {}

  recorder_actor::behavior_type make_behavior(recorder_rules rules);

private:
  struct room {
    explicit room(uint64_t before) : past(before) {}

    history past;
    std::list<conversation>::iterator used; // in `by_use_`
  };

  /// A question for the archive that waits until a write is done.
  struct waiting_question {
    uint64_t write;
    std::function<void()> ask;
  };

  void record(past_events x);
  caf::result<event_batch> look_up(const conversation& where, const history_query& what,
                                   const history_sight& sight);
  caf::result<std::vector<correspondent>> correspondents(account_id whose, uint64_t after,
                                                         uint64_t before, uint32_t limit);
  caf::result<read_marker> mark(account_id whose, const conversation& where,
                                int64_t time);
  caf::result<event> redact(const conversation& where, uint64_t number,
                            const history_sight& by);
  caf::result<uint64_t> forget(account_id author);

  /// @param is_over nor is remembered since when who has been there.
  void forget(const conversation& where, bool is_over);

  void rename(const conversation& from, const conversation& to);

  /// The server ends: rooms do not, they only lose their members.
  caf::result<void> end();

  /// Has everything that waits written; later if something is being written.
  void write();
  void schedule_write();
  void written(size_t count, bool success);
  void lose(size_t count);
  recorder_load load() const;

  /// Calls the function when the archive has all that was recorded so far.
  void when_written(std::function<void()> ask);

  /// Calls the function when what is being written is, and nothing else is yet.
  void before_next_write(std::function<void()> tell);

  /// Has the archive answer, once it knows everything.
  template <class T, class... Ts>
  caf::result<T> ask_archive(Ts... what);

  void expire();
  void forget_least_used();
  void erase(std::unordered_map<conversation, room>::iterator i);

  caf::scheduled_actor* self_;
  recorder_rules rules_;
  std::unordered_map<conversation, room> rooms_;
  std::list<conversation> by_use_; // the latest first
  size_t bytes_ = 0;
  // What nobody keeps for longer: of accounts that have read something.
  std::map<std::pair<account_id, conversation>, int64_t> markers_;
  std::vector<past_events> waiting_;
  size_t num_waiting_ = 0; // events in them
  size_t num_writing_ = 0; // events that the archive was given last
  bool is_scheduled_ = false;
  bool is_writing_ = false;
  bool is_ending_ = false;
  bool is_losing_ = false; // and whoever wants to know was told
  uint64_t lost_ = 0;      // events, so far
  histogram write_times_;
  uint64_t writes_ = 0; // begun
  std::deque<waiting_question> questions_;
};

} // namespace hubbub
