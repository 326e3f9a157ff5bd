#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <caf/actor_clock.hpp>
#include <caf/io/scribe.hpp>

#include "net/connection_actor.hpp"
#include "net/framing/framing.hpp"
#include "net/pace.hpp"
#include "net/participant.hpp"
#include "net/session.hpp"
#include "net/slow_reader.hpp"
#include "net/transport/shared_bytes.hpp"

namespace hubbub {

class stream_scribe;

/// One TCP connection: has its framing cut its bytes into lines for the session, hands
/// it events in its wire format, and bounds what waits to be sent.
///
/// Its life has phases (`connection_state::phase`).
class connection_state : public session_host, private participant::host {
public:
  static constexpr const char* name = "hubbub.connection";

  explicit connection_state(connection_actor::broker_pointer self) : self_(self) {}

  /// @param scribe the open socket; belongs to no broker yet.
  ~connection_state() override;

  connection_state(const connection_state&) = delete;
  connection_state& operator=(const connection_state&) = delete;

  connection_actor::behavior_type make_behavior(caf::io::scribe_ptr scribe,
                                                const wire_format& format,
                                                const chat_context& context);

  /// The connection whose message is handled on this thread, or null. `make_behavior` has
  /// one set of handlers for all, which ask this for whom they work.
  static connection_state*& handling();

  /// Takes a `deliver_atom`: events of a batch, from `first` to before `last`.
  void take(const event_batch& batch, uint32_t first, uint32_t last);

  // -- what the session may do ------------------------------------------------

  void write(std::string_view bytes) override;
  void write_part(std::string_view bytes) override;
  void close(parting how) override;
  void deliver_as(const delivery& how) override { delivery_ = how; }
  participant& people() override { return *people_; }
  const settings& config() const override { return *config_; }
  const std::string& peer() const override { return peer_; }
  bool secure() const override;
  std::string fingerprint() const override;
  std::string shown_host() const override;
  void stand_in_for(std::string address, bool secure) override;
  bool hide_input(bool hidden) override;
  void count_login(login_mechanism by, login_result what) override;
  caf::actor_clock::time_point now() const override { return self_->clock().now(); }
  void note(log_level level, std::string event, log_fields more) override;

private:
  enum class phase : uint8_t {
    open,
    closing,   ///< others know that it left; its last bytes are on their way
    lingering, ///< they are sent: the peer has a moment to take them, and to go first
  };

  /// What the peer sends, which is thrown away from `closing` on.
  enum class input : uint8_t {
    read,
    halted, ///< until the session has caught up
    ended,  ///< the peer will send nothing more
  };

  /// What the directory has told that rooms have to hear: when nothing else is under way.
  struct postponed {
    std::optional<std::string> logout; // why it is logged in no longer
    std::vector<metadata_entry> metadata;
  };

  /// Bytes read from a connection at a time: one connection's turn.
  static constexpr size_t read_chunk = 16 * 1024;

  static connection_actor::behavior_type handlers();

  void tell_presence(const user& who, bool present);
  void tell_knock(const std::string& room, const user& who, const std::string& text);
  void tell_marker(const std::string& target, int64_t time);
  void rejected(const std::string& target, const caf::error& why);

  /// It is logged in to that account no longer.
  void log_out(account_id which, const std::string& why);

  /// Its metadata has changed like that, by that connection.
  void change_metadata(const std::vector<metadata_entry>& changes, caf::actor_id by);

  /// Does what has waited until nothing is under way.
  void do_postponed();

  /// The server ends: nobody waits for the peer.
  void shut_down(const std::string& reason);

  void receive(caf::io::new_data_msg& msg);

  /// Shows the session as many of the lines received as it takes now.
  void take_lines();

  /// Answers what the peer's end asked of ours (telnet, pings), if anything, and if it
  /// may ask now.
  void answer_framing();

  /// Ends it if the peer has said all, whether by the stream's end or its framing's.
  void end_with_input();

  /// How an end is told to the peer's end.
  farewell farewell_for(const parting& how) const;

  /// What the line that was peeked costs.
  line_price price_of(const line_framer::result& line) const;

  /// Whether the next line, at that price, has to wait because of what came before it.
  bool too_fast(const line_price& price);

  /// Whether nothing has to wait: there is no flood control, or not for this one.
  bool unhurried() const;

  /// Reads no further while too much waits, and goes on when it does not.
  /// @param waiting whether lines wait to be served.
  void halt_or_resume(bool waiting);

  /// What the log says of how it is encrypted, if it is.
  log_fields tls_fields() const;

  /// Whether it speaks TLS itself.
  bool is_encrypted() const;

  /// Writes to the log that it has a name, or another one.
  void note_name();

  /// It did that to a room as an operator of the server.
  void note_power(const std::string& room, const event& x);

  /// Has something added to what went through: here, and in all connections of the loop.
  template <class Change>
  void count(Change change) {
    change(numbers_);
    change(actors_->numbers->all);
  }

  /// Hands the numbers to the ledger: for everybody else it is over.
  void report_end();

  void end();

  /// Ends a connection that is closing, once nothing is left to be done but to wait for
  /// the peer, and then waits for that if it may.
  void finish();

  /// Whether the peer may go first when this connection closes. If we did while it is
  /// sending, the kernel would answer with a reset, and our last words could be lost.
  bool peer_goes_first() const {
    return transport_ != nullptr && input_ != input::ended && !server_ends_;
  }

  bool is_open() const { return phase_ == phase::open; }

  void deliver(const event_batch& batch, uint32_t first, uint32_t last);

  void count_deliveries(uint32_t events);

  /// Delivers a batch that holds own events or copies, piece by piece.
  void deliver_pieces(const event_batch& batch, const encoded_batch& encoded,
                      uint32_t first, uint32_t last);

  /// Has the session tell of somebody's metadata, or a room's.
  void tell_metadata(const event_list& list, const event& x);

  /// Takes note of an event that changes what the participant knows of its rooms.
  void take_note(const event_list& list, const event& x);

  void transferred(size_t sent, size_t waiting);

  // -- backpressure ---------------------------------------------------------------

  /// So much waits to be sent that others are to wait for this peer.
  void begin_slowdown();

  /// Others need not wait any more, if they did.
  void end_slowdown();

  /// The peer has read some of what waits.
  void go_on_with_slowdown(size_t sent, size_t waiting);

  /// A look at how fast the peer reads may be due.
  void check_slowdown();

  /// Has the transport report what it sends, if somebody wants to know.
  void watch_writes();

  // -- what the participant may do --------------------------------------------

  void on_progress() override;
  bool writable() override;
  void when_writable(std::function<void()> f) override;
  void in_next_turn(std::function<void()> f) override;
  std::chrono::nanoseconds spend(activity what, std::string_view nick) override;
  void changed() override;
  void count_rooms(int64_t more) override;

  /// The server ends this connection, with a last line for the peer.
  void disconnect(parting how);

  /// Ends the connection now: unsent bytes are lost.
  void drop(parting how);

  /// What waits for the peer to read is not said any more. Until then others would not
  /// hear why it has left.
  void give_up_answers();

  /// Remembers why it ends: what came first counts.
  void ends_by(parting how);

  /// The transport has failed: ends the connection, with the reason.
  void lost();

  /// Asks a silent peer for a sign of life, and lets it go if none comes; or if it has
  /// not said who it is.
  void check_silence();

  void reconfigure(settings_ptr config);

  /// There are other bans of the server: a new one may fit this peer.
  void take_bans(const ban_list_ptr& all, const ban_list& fresh);
  void ban_now(const ban& why);

  void check_deadline();

  /// Sends this actor a `timer_atom`.
  void wake_up_in(std::chrono::nanoseconds delay);

  void set_deadline(std::chrono::milliseconds delay);

  /// Takes note of bytes that are about to be sent, or drops the connection if too many
  /// wait.
  /// @returns whether to append them.
  bool make_room(size_t size);

  /// Sends bytes for the wire that answer the peer.
  void write_framed(std::string_view bytes);

  /// Lines as they are sent. The view is good until the next call on this thread.
  std::string_view framed(std::string_view lines) const;

  /// Appends bytes to what is sent, or drops the connection if too many wait.
  void append(std::string_view bytes);
  void append(shared_slice bytes);

  /// Sends what the session answered, without waiting for others.
  void flush_answers();

  /// Bytes that the kernel has not taken.
  size_t unsent();

  /// How much the kernel still keeps of what it has taken.
  size_t in_kernel();

  connection_actor::broker_pointer self_;
  caf::io::scribe_ptr scribe_;
  stream_scribe* transport_ = nullptr; // the scribe, if it is ours
  const wire_format* format_ = nullptr;
  settings_ptr config_;
  std::string peer_;
  bool secure_ = false;    // says the proxy, or the gateway
  bool stands_in_ = false; // a gateway named the peer
  uint64_t id_ = 0;        // in the log
  chat_actors_ptr actors_; // outlives `people_`
  traffic numbers_;
  user_ptr noted_;                   // as whom the log knows it; without a nick: not yet
  std::unique_ptr<parting> parting_; // from when it ends
  std::optional<participant> people_;
  std::unique_ptr<session> session_;
  std::unique_ptr<framing> framing_;
  // Waits for `writable`; null: nothing does. No line is taken meanwhile.
  std::unique_ptr<std::function<void()>> when_writable_;
  std::unique_ptr<slow_reader> slow_; // while too much waits; null: others need not wait
  std::unique_ptr<std::function<void()>> next_turn_; // waits for its turn
  std::unique_ptr<postponed> later_;  // when nothing is under way; null: nothing is
  std::unique_ptr<std::string> held_; // until a line in parts ends; null: there is none
  delivery delivery_;
  pace pace_;
  caf::actor_clock::time_point resumes_;    // when the next line is taken; epoch: now
  caf::actor_clock::time_point full_since_; // the backlog; epoch: there is room
  caf::actor_clock::time_point opened_;
  caf::actor_clock::time_point last_input_;
  caf::actor_clock::time_point pinged_; // epoch: no PING is unanswered
  bool told_pace_ = false;              // the peer knows that it is too fast
  bool taking_ = false;                 // inside take_lines
  bool answered_ = false; // the session wrote something that is not flushed yet
  phase phase_ = phase::open;
  input input_ = input::read;
  bool server_ends_ = false;
  bool told_end_ = false;  // the ledger knows that it is over
  bool progress_ = false;  // the kernel took bytes since the deadline was set
  uint32_t in_kernel_ = 0; // how much it kept then
  caf::actor_clock::time_point deadline_; // epoch: there is none
};

} // namespace hubbub
