#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <caf/allowed_unsafe_message_type.hpp>

#include <caf/io/typed_broker.hpp>

#include "net/connection_actor.hpp"
#include "net/context.hpp"
#include "net/door/admission.hpp"
#include "net/door/listening_point.hpp"
#include "net/door/proxy_gate.hpp"
#include "net/door/web_gate.hpp"
#include "net/session.hpp"
#include "net/transport/flush_queue.hpp"
#include "net/transport/stream_doorman.hpp"

namespace hubbub {

/// Where to listen from now on as well, and where no more, by name.
struct listening_change {
  std::vector<listening_point> opened;
  std::vector<std::string> closed;
};

using listen_atom = caf::atom_constant<caf::atom("listen")>;

using accept_again_atom = caf::atom_constant<caf::atom("again")>;

using tidy_atom = caf::atom_constant<caf::atom("tidy")>;

using enter_atom = caf::atom_constant<caf::atom("enter")>;

using let_go_atom = caf::atom_constant<caf::atom("letgo")>;

using sweep_atom = caf::atom_constant<caf::atom("sweep")>;

using probe_atom = caf::atom_constant<caf::atom("probe")>;

/// Accepts connections for all wire formats.
using listener_actor = doorkeeper_actor::extend<
  caf::reacts_to<caf::io::new_connection_msg>,
  caf::reacts_to<caf::io::acceptor_closed_msg>,
  /// Accepting failed for want of descriptors or memory; try
  /// again later.
  caf::reacts_to<caf::io::acceptor_passivated_msg>,
  /// From a doorman: it had to turn somebody away for want of
  /// descriptors; with the peer's address.
  caf::reacts_to<turned_away_atom, caf::io::accept_handle, std::string>,
  /// From who was refused: thrown away, up to its end; from who is at one of the gates.
  caf::reacts_to<caf::io::new_data_msg>, caf::reacts_to<caf::io::connection_closed_msg>,
  /// An answer in HTTP is on its way.
  caf::reacts_to<caf::io::data_transferred_msg>,
  /// To itself: that connection may leave its gate.
  caf::reacts_to<enter_atom, caf::io::connection_handle>,
  /// To itself: some who were refused have had their time.
  caf::reacts_to<let_go_atom>,
  /// To itself: some who speak HTTP may have had theirs.
  caf::reacts_to<sweep_atom>,
  /// To itself: later is now.
  caf::reacts_to<accept_again_atom, caf::io::accept_handle>,
  /// Listens elsewhere; connections stay.
  caf::reacts_to<listen_atom, listening_change>,
  /// Hands a new configuration to everybody.
  caf::reacts_to<reload_atom, settings_ptr>,
  /// From the keeper of the bans, for everybody.
  caf::reacts_to<bans_atom, ban_list_ptr, ban_list_ptr>,
  /// To itself: time to ask who is still there; and to go on with that.
  caf::reacts_to<pulse_atom>, caf::reacts_to<pulse_atom, uint64_t>,
  /// To itself: how late does this come?
  caf::reacts_to<probe_atom>,
  /// To itself: time to give back memory (`flush_queue::tidy`).
  caf::reacts_to<tidy_atom>,
  /// Accepts nobody any more, tells everybody why,
  /// and is done when the last connection is gone.
  caf::reacts_to<disconnect_atom, std::string>>;

/// What a listener owns: the open connections, counted against the limits.
class listener_state {
public:
  static constexpr const char* name = "hubbub.listener";

  explicit listener_state(listener_actor::broker_pointer self)
      : self_(self),
        gate_(self),
        web_(self, admission_, [this](const web_gate::visitor& x, parting how) {
          report_refusal(*x.at.format, x.address, std::move(how));
        }) {}

  /// @param points sockets that are listening already; owned from now on.
  listener_actor::behavior_type make_behavior(std::vector<listening_point> points,
                                              chat_context context);

private:
  struct visitor {
    std::string address;
    bool named = false;
    bool leaves = false; // without a name
  };

  /// A socket that is listened at.
  struct door {
    listening_point at; // the descriptor is the doorman's
    caf::intrusive_ptr<stream_doorman> doorman;
  };

  void open(listening_point at);

  void change(const listening_change& what);

  /// Somebody who may be let in.
  struct newcomer {
    caf::io::connection_handle hdl;
    listening_point at; // where it came in
    std::string address;
    bool is_proxy = false;                // not on somebody's behalf
    bool secure = false;                  // says the proxy
    caf::actor_clock::time_point since{}; // epoch: just now
  };

  /// Whether only proxies connect there.
  bool is_for_proxies(const listening_point& at) const;

  /// A proxy has connected, or whoever takes it for one.
  void await_header(caf::io::connection_handle hdl, const listening_point& at);

  /// Lets in for whom a proxy has connected.
  void enter(caf::io::connection_handle hdl);

  /// Does what somebody wishes who speaks HTTP.
  void grant(web_gate::wish what, caf::io::connection_handle hdl);

  /// Lets in who is to speak WebSocket.
  void upgrade(web_gate::visitor x);

  /// Has who speaks HTTP looked at again, while there is anybody.
  void schedule_sweep();

  /// Closes a connection without a word: it is not known what is spoken there.
  void turn_away(caf::io::connection_handle hdl, const listening_point& at, parting how);

  void accept(newcomer x);

  // -- for those who watch (listener_metrics.cpp) -----------------------------------

  /// Lets in who may only ask for metrics.
  void accept_scraper(newcomer x);

  /// Has the metrics told that somebody asks for.
  void tell_metrics(caf::io::connection_handle hdl);

  loop_load load() const;

  /// Looks at how late the loop's timers come, while somebody may want to know.
  void schedule_probe();
  void probe();

  // ---------------------------------------------------------------------------------

  /// Makes a connection of who was admitted.
  void let_in(newcomer x, caf::io::scribe_ptr scribe, const wire_format& format);

  /// Why nobody, or nobody more, from that address may come in; nothing, if they may. A
  /// proxy may come as often as it likes.
  std::optional<parting> unwelcome(const std::string& address, bool is_proxy = false);

  /// Tells the ledger of somebody who was not let in.
  void report_refusal(const wire_format& format, std::string address, parting how);

  /// Sends one line and closes; no line where only TLS may be written.
  void refuse(newcomer x, parting how);

  /// Lets a refused peer go first, so that what it is sending does not make the kernel
  /// answer with a reset, in which our line could be lost.
  void see_off(caf::io::scribe_ptr scribe);

  /// Closes the connections that have waited long enough for that.
  void let_go();

  void registered(const caf::actor_addr& connection);

  void forget(const caf::actor_addr& connection);

  void leaves(const caf::actor_addr& connection);

  /// Counts a connection at another address (`moved_atom`).
  parting move(const caf::actor_addr& connection, const std::string& address);

  /// Tells the directory who has not said a name.
  void report();

  /// Lets everybody check how long its peer has been silent, some in each turn.
  void pulse();

  /// @param bucket of `peers_`, the first.
  void pulse_some(size_t bucket);
  void schedule_pulse();

  /// Has the memory of busy times given back when they are over.
  void schedule_tidying();

  void reconfigure(settings_ptr config);

  /// There are other bans now: everybody has to see whether it is banned.
  void take_bans(ban_list_ptr all, const ban_list_ptr& fresh);

  void stop(const std::string& reason);

  const settings& config() const { return *context_->config; }

  listener_actor::broker_pointer self_;
  std::optional<chat_context> context_; // from when it begins
  flush_queue_ptr queue_;
  std::unordered_map<caf::io::accept_handle, door> doors_;
  std::unordered_map<caf::actor_addr, visitor> peers_; // by connection
  /// Refused, and until when they may go by themselves.
  std::unordered_map<caf::io::connection_handle, caf::actor_clock::time_point> leaving_;
  admission admission_;
  proxy_gate gate_;
  web_gate web_;
  histogram lag_;
  caf::actor_clock::time_point probe_due_; // of the `probe_atom` that is on its way
  bool probing_ = false;                   // there is one
  bool sweeping_ = false;                  // a `sweep_atom` is on its way
  uint32_t num_unnamed_ = 0;               // peers that may still give a name
  uint64_t num_named_ = 0;                 // those that ever did
  bool stopping_ = false;
};

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::listening_change)
