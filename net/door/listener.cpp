#include "net/door/listener.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <unistd.h>

#include <caf/io/middleman.hpp>
#include <caf/logger.hpp>
#include <caf/send.hpp>

#include "actors/clock.hpp"
#include "net/bans.hpp"
#include "net/connection_broker.hpp"
#include "net/next_turn.hpp"
#include "net/transport/socket.hpp"
#include "net/transport/stream_scribe.hpp"
#include "net/web/forwarded.hpp"
#include "net/wire_formats.hpp"

namespace hubbub {

using namespace caf::io;

namespace {

/// How long nobody is accepted after accepting has failed.
constexpr std::chrono::milliseconds accept_pause{100};

/// Of a pulse, about so many connections get theirs in one turn of the loop.
constexpr size_t pulses_per_turn = 100;

/// Shortest and longest time between two looks at who is silent.
constexpr std::chrono::milliseconds shortest_pulse{100};
constexpr std::chrono::milliseconds longest_pulse{15'000};

/// How many of those who were refused may have a descriptor until they go.
constexpr size_t most_leaving = 8;

/// How long somebody waits for a file that answers an ACME challenge.
constexpr std::chrono::seconds challenge_limit{5};

constexpr const char* out_of_descriptors = "The server is full: out of descriptors";

} // namespace

listener_actor::behavior_type
listener_state::make_behavior(std::vector<listening_point> points, chat_context context) {
  auto actors = *context.actors;
  actors.doorkeeper = listener_actor{self_};
  context.actors = std::make_shared<const chat_actors>(std::move(actors));
  context_.emplace(std::move(context));
  // Debian's CAF is built without a log, but a thread that has a logger still tells it,
  // under a spinlock, whenever another actor has its turn.
  caf::logger::set_current_actor_system(nullptr);
  auto& loop = self_->backend();
  queue_ = caf::make_counted<flush_queue>(loop, config().io_uring);
  if (context_->actors->log && config().log_level >= log_level::info)
    caf::anon_send(
      context_->actors->log, log_atom::value,
      log_entry{log_level::info,
                "listening",
                {{"sending", queue_->has_ring() ? "io_uring" : "one_by_one"}}});
  for (auto& x : points)
    open(std::move(x));
  self_->set_down_handler([this](const caf::down_msg& down) { forget(down.source); });
  schedule_pulse();
  schedule_tidying();
  schedule_probe();
  return {
    [this](registered_atom) { registered(self_->current_sender()->address()); },
    [this](depart_atom) { leaves(self_->current_sender()->address()); },
    [this](moved_atom, const std::string& address) {
      return move(self_->current_sender()->address(), address);
    },
    [this](const new_connection_msg& msg) {
      auto& at = doors_.find(msg.source)->second.at;
      if (is_for_proxies(at))
        await_header(msg.handle, at);
      else
        accept({msg.handle, at, self_->remote_addr(msg.handle)});
    },
    [](const acceptor_closed_msg&) {
      // Listening sockets do not fail while they are open.
    },
    [this](const acceptor_passivated_msg& msg) {
      caf::delayed_anon_send(listener_actor{self_}, accept_pause,
                             accept_again_atom::value, msg.handle);
    },
    [this](turned_away_atom, accept_handle hdl, std::string& address) {
      if (auto i = doors_.find(hdl); i != doors_.end())
        report_refusal(*i->second.at.format, std::move(address),
                       {end_reason::descriptors, out_of_descriptors});
    },
    [this](const new_data_msg& msg) {
      if (msg.buf.empty() && leaving_.erase(msg.handle) > 0)
        self_->close(msg.handle);
      else if (gate_.feed(msg))
        caf::anon_send(listener_actor{self_}, enter_atom::value, msg.handle);
      else
        grant(web_.feed(msg, config(), self_->clock().now()), msg.handle);
    },
    [this](const connection_closed_msg& msg) {
      leaving_.erase(msg.handle);
      gate_.forget(msg.handle);
      web_.forget(msg.handle);
    },
    [this](const data_transferred_msg& msg) {
      grant(web_.sent(msg, config(), self_->clock().now()), msg.handle);
    },
    [this](enter_atom, connection_handle hdl) {
      if (auto x = web_.take(hdl))
        upgrade(std::move(*x));
      else
        enter(hdl);
    },
    [this](let_go_atom) { let_go(); },
    [this](sweep_atom) {
      sweeping_ = false;
      web_.sweep(config(), self_->clock().now());
      schedule_sweep();
    },
    [this](accept_again_atom, accept_handle hdl) {
      if (doors_.count(hdl) != 0)
        self_->trigger(hdl);
    },
    [this](listen_atom, const listening_change& what) { change(what); },
    [this](reload_atom, settings_ptr& config) { reconfigure(std::move(config)); },
    [this](bans_atom, ban_list_ptr& all, const ban_list_ptr& fresh) {
      take_bans(std::move(all), fresh);
    },
    [this](pulse_atom) { pulse(); },
    [this](pulse_atom, uint64_t bucket) { pulse_some(bucket); },
    [this](probe_atom) { probe(); },
    [this](tidy_atom) {
      queue_->tidy();
      schedule_tidying();
    },
    [this](disconnect_atom, const std::string& reason) { stop(reason); },
  };
}

void listener_state::open(listening_point at) {
  auto& loop = static_cast<network::default_multiplexer&>(self_->backend());
  auto notice = at.tls ? std::string{} : at.format->refusal(out_of_descriptors);
  auto doorman =
    caf::make_counted<stream_doorman>(loop, at.fd, queue_, std::move(notice));
  doorman->keep_alive(config().keep_alive);
  doors_.emplace(doorman->hdl(), door{std::move(at), doorman});
  self_->add_doorman(std::move(doorman));
}

void listener_state::change(const listening_change& what) {
  if (stopping_) {
    for (auto& x : what.opened)
      ::close(x.fd);
    return;
  }
  for (auto i = doors_.begin(); i != doors_.end();) {
    auto gone = std::find(what.closed.begin(), what.closed.end(), i->second.at.name)
                != what.closed.end();
    if (gone)
      self_->close(i->first);
    i = gone ? doors_.erase(i) : std::next(i);
  }
  for (auto& x : what.opened)
    open(x);
  schedule_probe();
}

bool listener_state::is_for_proxies(const listening_point& at) const {
  auto& names = config().proxy_listeners;
  return std::find(names.begin(), names.end(), at.option()) != names.end();
}

void listener_state::await_header(connection_handle hdl, const listening_point& at) {
  auto address = self_->remote_addr(hdl);
  // Who looks whether we are well may be gone before we look who it is.
  if (address.empty())
    self_->close(hdl);
  else if (!is_within(address, config().proxy_networks))
    turn_away(hdl, at, {end_reason::bad_gateway, "Only proxies connect here"});
  else if (admission_.is_full(gate_.size(), config()))
    turn_away(hdl, at, {end_reason::full, "The server is full"});
  else
    gate_.hold(hdl, at, self_->clock().now());
}

void listener_state::enter(connection_handle hdl) {
  auto x = gate_.take(hdl);
  if (!x)
    return;
  if (stopping_) {
    self_->close(hdl);
    return;
  }
  if (x->header.state() == proxy_header::status::malformed) {
    if (context_->actors->ledger)
      self_->send(context_->actors->ledger, log_atom::value,
                  log_entry{log_level::warning,
                            "proxy_failed",
                            {{"format", std::string{x->at.format->name}},
                             {"address", self_->remote_addr(hdl)},
                             {"reason", std::string{x->header.error()}}}});
    turn_away(hdl, x->at, {end_reason::bad_gateway, "No PROXY header"});
    return;
  }
  auto& peer = x->header.peer();
  auto address =
    peer ? to_string(ip_network{peer->source.address, 128}) : self_->remote_addr(hdl);
  if (address.empty()) { // it is gone, as above
    self_->close(hdl);
    return;
  }
  accept(
    {hdl, std::move(x->at), std::move(address), !peer, peer && peer->secure, x->since});
}

void listener_state::turn_away(connection_handle hdl, const listening_point& at,
                               parting how) {
  report_refusal(*at.format, self_->remote_addr(hdl), std::move(how));
  self_->close(hdl);
}

std::optional<parting> listener_state::unwelcome(const std::string& address,
                                                 bool is_proxy) {
  if (auto why = context_->ban_list->find_address(address, seconds_since_1970()))
    return parting{end_reason::banned, explain_ban(*why, config())};
  return admission_.refuse(address, self_->clock().now(), config(), is_proxy);
}

void listener_state::accept(newcomer x) {
  if (x.at.format == &metrics_format) {
    accept_scraper(std::move(x));
    return;
  }
  if (x.at.tls && !config().tls) {
    // None could be loaded yet, or nobody is to speak TLS any more.
    refuse(std::move(x), {end_reason::tls, "There is no certificate"});
    return;
  }
  // A proxy may look at us as often as it likes, and the requests it hands on say for
  // whom they are.
  auto now = self_->clock().now();
  auto& format = *x.at.format;
  auto is_proxy =
    x.is_proxy || (format.over_http && is_within(x.address, config().proxy_networks));
  if (auto how = unwelcome(x.address, is_proxy)) {
    refuse(std::move(x), std::move(*how));
    return;
  }
  admission_.opened(x.address);
  auto scribe = self_->take(x.hdl);
  auto& transport = static_cast<stream_scribe&>(*scribe);
  if (x.at.tls)
    transport.use(
      std::make_unique<tls_channel>(config().tls, format.alpn, !format.over_http));
  if (format.over_http) {
    self_->add_scribe(std::move(scribe));
    web_.hold({x.hdl, std::move(x.at), std::move(x.address), x.secure}, transport, now);
    schedule_sweep();
  } else {
    let_in(std::move(x), std::move(scribe), format);
  }
}

void listener_state::grant(web_gate::wish what, connection_handle hdl) {
  if (what == web_gate::wish::websocket) {
    caf::anon_send(listener_actor{self_}, enter_atom::value, hdl);
  } else if (what == web_gate::wish::scrape) {
    tell_metrics(hdl);
  } else if (what == web_gate::wish::challenge) {
    auto asked = web_.challenge_of(hdl);
    auto answer = [=](const std::string& text) {
      web_.answer(asked, text, self_->clock().now());
    };
    if (!context_->actors->files)
      answer({});
    else
      self_
        ->request(context_->actors->files, challenge_limit, challenge_atom::value,
                  asked.token)
        .then(answer, [=](const caf::error&) { answer({}); });
  }
}

void listener_state::upgrade(web_gate::visitor x) {
  auto& proxies = config().proxy_networks;
  newcomer peer{x.hdl, std::move(x.at), x.address};
  peer.secure = x.secure;
  if (is_within(x.address, proxies)) {
    if (auto named = forwarded_address(x.forwarded_for, proxies); !named.empty())
      peer.address = std::move(named);
    peer.secure = peer.secure || x.forwarded_proto == "https";
  }
  if (peer.address != x.address) {
    admission_.closed(x.address, false);
    if (auto how = unwelcome(peer.address)) {
      refuse(std::move(peer), std::move(*how));
      return;
    }
    admission_.opened(peer.address);
  }
  auto scribe = self_->take(x.hdl);
  auto& answer = x.handshake.answer;
  scribe->wr_buf().assign(answer.begin(), answer.end());
  let_in(std::move(peer), std::move(scribe),
         x.handshake.kind == message_kind::text ? websocket_format
                                                : websocket_binary_format);
}

void listener_state::schedule_sweep() {
  if (web_.empty() || std::exchange(sweeping_, true))
    return;
  caf::delayed_anon_send(listener_actor{self_}, web_gate::sweep_interval,
                         sweep_atom::value);
}

void listener_state::let_in(newcomer x, scribe_ptr scribe, const wire_format& format) {
  scribe->set_parent(nullptr);
  ++context_->connection_id;
  auto context = *context_;
  context.address = x.address;
  context.secure = x.secure;
  context.accepted_at = x.since;
  auto conn =
    spawn_connection(self_->parent(), std::move(scribe), format, std::move(context));
  self_->monitor(conn);
  peers_.emplace(conn.address(), visitor{std::move(x.address)});
  ++num_unnamed_;
  report();
}

void listener_state::report_refusal(const wire_format& format, std::string address,
                                    parting how) {
  if (context_->actors->ledger)
    self_->send(context_->actors->ledger, refused_atom::value,
                connection_label{0, format.name, std::move(address)}, std::move(how));
}

void listener_state::refuse(newcomer x, parting how) {
  auto line = x.at.tls ? std::string{} : x.at.format->refusal(how.words);
  report_refusal(*x.at.format, std::move(x.address), std::move(how));
  if (auto scribe = self_->take(x.hdl)) {
    // If the peer is gone already, sending fails, and we are not to be told of that in
    // the middle of what we do.
    scribe->set_parent(nullptr);
    scribe->wr_buf().assign(line.begin(), line.end());
    auto& transport = static_cast<stream_scribe&>(*scribe);
    transport.send_written();
    if (leaving_.size() < most_leaving && !transport.closed())
      see_off(std::move(scribe));
    else
      scribe->graceful_shutdown();
  }
}

void listener_state::see_off(scribe_ptr scribe) {
  auto hdl = scribe->hdl();
  static_cast<stream_scribe&>(*scribe).end_output();
  self_->add_scribe(std::move(scribe));
  self_->configure_read(hdl, receive_policy::at_most(4096));
  leaving_[hdl] = self_->clock().now() + config().linger;
  caf::delayed_anon_send(listener_actor{self_}, config().linger, let_go_atom::value);
}

void listener_state::let_go() {
  auto now = self_->clock().now();
  for (auto i = leaving_.begin(); i != leaving_.end();) {
    auto [hdl, until] = *i;
    i = until <= now ? leaving_.erase(i) : std::next(i);
    if (until <= now)
      self_->close(hdl);
  }
}

void listener_state::registered(const caf::actor_addr& connection) {
  ++num_named_;
  if (auto i = peers_.find(connection); i != peers_.end()) {
    i->second.named = true;
    --num_unnamed_;
    admission_.registered(i->second.address);
  }
  report();
}

void listener_state::leaves(const caf::actor_addr& connection) {
  auto i = peers_.find(connection);
  if (i == peers_.end() || std::exchange(i->second.leaves, true))
    return;
  --num_unnamed_;
  report();
}

void listener_state::forget(const caf::actor_addr& connection) {
  auto i = peers_.find(connection);
  if (i == peers_.end())
    return;
  admission_.closed(i->second.address, i->second.named);
  num_unnamed_ -= i->second.named || i->second.leaves ? 0 : 1;
  peers_.erase(i);
  report();
  if (stopping_ && peers_.empty())
    self_->quit();
}

parting listener_state::move(const caf::actor_addr& connection,
                             const std::string& address) {
  auto i = peers_.find(connection);
  if (i == peers_.end())
    return {};
  auto& peer = i->second;
  admission_.closed(peer.address, peer.named);
  auto how = unwelcome(address);
  // It is there until it is told to go.
  admission_.opened(address);
  if (peer.named)
    admission_.registered(address);
  peer.address = address;
  return how ? std::move(*how) : parting{};
}

void listener_state::schedule_pulse() {
  // Silence is noticed a quarter too late at most.
  auto period = longest_pulse * 4;
  for (auto limit :
       {config().ping_interval, config().ping_timeout, config().registration_timeout})
    if (limit.count() != 0)
      period = std::min(period, limit);
  caf::delayed_anon_send(listener_actor{self_}, std::max(period / 4, shortest_pulse),
                         pulse_atom::value);
}

void listener_state::pulse() {
  if (stopping_)
    return;
  admission_.forget_idle(self_->clock().now());
  if (auto limit = config().registration_timeout; limit.count() != 0)
    for (auto& x : gate_.take_older(self_->clock().now() - limit))
      turn_away(x.hdl, x.at, {end_reason::registration_timeout, "No PROXY header"});
  pulse_some(0);
  schedule_pulse();
}

void listener_state::pulse_some(size_t bucket) {
  // Should there be other buckets when it goes on, some get two pulses, or the next one.
  auto end = std::min(bucket + pulses_per_turn, peers_.bucket_count());
  for (; bucket < end; ++bucket)
    for (auto i = peers_.begin(bucket); i != peers_.end(bucket); ++i)
      caf::anon_send(caf::actor_cast<connection_actor>(i->first), pulse_atom::value);
  if (bucket < peers_.bucket_count() && !stopping_)
    send_in_next_turn(self_->backend(), listener_actor{self_}, pulse_atom::value,
                      uint64_t{bucket});
}

void listener_state::schedule_tidying() {
  if (!stopping_)
    caf::delayed_anon_send(listener_actor{self_}, flush_queue::tidy_interval,
                           tidy_atom::value);
}

void listener_state::reconfigure(settings_ptr config) {
  context_->config = std::move(config);
  for (auto& [hdl, x] : doors_)
    x.doorman->keep_alive(this->config().keep_alive);
  if (context_->actors->ledger)
    self_->send(context_->actors->ledger, log_atom::value,
                static_cast<uint8_t>(context_->config->log_level));
  caf::anon_send(context_->actors->directory, limit_atom::value,
                 uint64_t{this->config().max_rooms}, this->config().default_room);
  for (auto& [connection, peer] : peers_)
    caf::anon_send(caf::actor_cast<connection_actor>(connection), reload_atom::value,
                   context_->config);
}

void listener_state::take_bans(ban_list_ptr all, const ban_list_ptr& fresh) {
  context_->ban_list = std::move(all);
  for (auto& [connection, peer] : peers_)
    caf::anon_send(caf::actor_cast<connection_actor>(connection), bans_atom::value,
                   context_->ban_list, fresh);
}

void listener_state::report() {
  caf::anon_send(context_->actors->directory, census_atom::value, num_unnamed_,
                 num_named_);
}

void listener_state::stop(const std::string& reason) {
  stopping_ = true;
  for (auto& x : gate_.take_older(proxy_gate::time_point::max()))
    self_->close(x.hdl);
  web_.close_all();
  for (auto& [hdl, x] : doors_)
    self_->close(hdl);
  doors_.clear();
  for (auto& [connection, peer] : peers_)
    caf::anon_send(caf::actor_cast<connection_actor>(connection), shutdown_atom::value,
                   reason);
  if (peers_.empty())
    self_->quit();
}

} // namespace hubbub
