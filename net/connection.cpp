#include "net/connection.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <fmt/format.h>

#include <caf/send.hpp>

#include "actors/clock.hpp"
#include "net/bans.hpp"
#include "net/next_turn.hpp"
#include "net/transport/stream_scribe.hpp"

namespace hubbub {

using namespace caf::io;

namespace {

/// The peer's address in the form others see: an IPv4 address without the
/// "::ffff:" of a dual-stack socket, and nothing that begins with a colon, which
/// IRC could not tell from a last parameter.
std::string printable_address(std::string address) {
  constexpr std::string_view mapped = "::ffff:";
  if (address.compare(0, mapped.size(), mapped) == 0)
    address.erase(0, mapped.size());
  if (!address.empty() && address.front() == ':')
    address.insert(0, "0");
  return address;
}

/// Changes of metadata that wait until nothing is under way; of more the oldest are lost.
constexpr ptrdiff_t most_postponed = 200;

} // namespace

connection_state::~connection_state() {
  if (slow_ != nullptr && !slow_->given_up())
    --actors_->numbers->waited_for;
}

connection_actor::behavior_type
connection_state::make_behavior(scribe_ptr scribe, const wire_format& format,
                                const chat_context& context) {
  scribe_ = std::move(scribe);
  transport_ = dynamic_cast<stream_scribe*>(scribe_.get());
  self_->add_scribe(scribe_);
  format_ = &format;
  config_ = context.config;
  peer_ = printable_address(context.address.empty() ? scribe_->addr() : context.address);
  secure_ = context.secure;
  actors_ = context.actors;
  id_ = context.connection_id;
  if (actors_->ledger)
    self_->send(actors_->ledger, opened_atom::value,
                connection_label{id_, format_->name, peer_, is_encrypted()});
  people_.emplace(self_, context, static_cast<participant::host&>(*this));
  session_ = format_->make_session(*this);
  framing_ = format_->make_framing(format_->line_length(*config_));
  self_->set_exit_handler([this](const caf::exit_msg&) {
    drop({end_reason::closed, "Connection closed"});
  });
  scribe_->configure_read(receive_policy::at_most(read_chunk));
  opened_ = last_input_ = self_->clock().now();
  if (context.accepted_at != caf::actor_clock::time_point{})
    opened_ = context.accepted_at;
  session_->start();
  flush_answers();
  // One for all connections: each of its own would take half a kilobyte.
  thread_local const auto shared = handlers();
  return shared;
}

connection_state*& connection_state::handling() {
  thread_local connection_state* instance = nullptr;
  return instance;
}

connection_actor::behavior_type connection_state::handlers() {
  auto it = [] { return handling(); };
  return {
    [=](deliver_atom, const event_batch& batch, uint32_t first, uint32_t last) {
      it()->take(batch, first, last);
    },
    [=](presence_atom, const user_ptr& who, bool present) {
      it()->tell_presence(*who, present);
    },
    [=](knock_atom, const std::string& room, const user_ptr& who,
        const std::string& text) { it()->tell_knock(room, *who, text); },
    [=](reject_atom, const std::string& target, const caf::error& why) {
      it()->rejected(target, why);
    },
    [=](profile_atom) {
      auto result = it()->people_->describe(it()->format_->name);
      result.fingerprint = it()->fingerprint();
      return result;
    },
    [=](disconnect_atom, const std::string& reason) {
      it()->disconnect({end_reason::killed, reason});
    },
    [=](logout_atom, account_id which, const std::string& why) {
      it()->log_out(which, why);
    },
    [=](metadata_atom, const std::vector<metadata_entry>& changes, caf::actor_id by) {
      it()->change_metadata(changes, by);
    },
    [=](marker_atom, const std::string& target, int64_t time) {
      it()->tell_marker(target, time);
    },
    [=](new_data_msg& msg) { it()->receive(msg); },
    [=](const connection_closed_msg&) { it()->lost(); },
    [=](const data_transferred_msg& msg) {
      it()->transferred(msg.written, msg.remaining);
    },
    [=](pulse_atom) {
      it()->people_->forget_old_changes();
      it()->check_silence();
    },
    [=](bans_atom, const ban_list_ptr& all, const ban_list_ptr& fresh) {
      it()->take_bans(all, *fresh);
    },
    [=](reload_atom, settings_ptr& config) { it()->reconfigure(std::move(config)); },
    [=](shutdown_atom, const std::string& reason) { it()->shut_down(reason); },
    [=](timer_atom) { it()->check_deadline(); },
  };
}

void connection_state::stand_in_for(std::string address, bool secure) {
  peer_ = printable_address(std::move(address));
  secure_ = secure;
  stands_in_ = true;
}

std::string connection_state::shown_host() const {
  return config_->cloaks ? cloaked(peer_, *config_->cloaks) : peer_;
}

void connection_state::note(log_level level, std::string event, log_fields more) {
  if (!actors_->log || level > config_->log_level)
    return;
  log_entry entry{level, std::move(event), {{"connection", std::to_string(id_)}}};
  entry.fields.emplace_back("nick", people_->who()->nick);
  for (auto& x : more)
    entry.fields.push_back(std::move(x));
  caf::anon_send(actors_->log, log_atom::value, std::move(entry));
}

void connection_state::note_power(const std::string& room, const event& x) {
  // No topic, reason or key: what people say is in no log.
  auto what =
    x.kind == event_kind::kicked          ? "kick " + x.subjects.front().who->nick
    : x.kind == event_kind::room_metadata ? "metadata " + read_metadata(x.text).key
    : x.kind == event_kind::new_topic     ? "topic"
    : x.kind == event_kind::redacted      ? "redact"
                                          : "mode " + x.text.substr(0, x.text.find(' '));
  note(log_level::warning, "override", {{"room", room}, {"what", std::move(what)}});
}

void connection_state::note_name() {
  auto& who = people_->who();
  if (!people_->arrived() || who.same_as(noted_))
    return;
  auto old = std::exchange(noted_, who);
  if (old->nick.empty())
    note(log_level::info, "registered", tls_fields());
  else if (old->nick != who->nick)
    note(log_level::info, "renamed", {{"old", old->nick}});
}

log_fields connection_state::tls_fields() const {
  if (!is_encrypted())
    return {};
  return {{"tls", transport_->channel()->description()}};
}

bool connection_state::is_encrypted() const {
  return transport_ != nullptr && transport_->channel() != nullptr;
}

bool connection_state::hide_input(bool hidden) {
  auto bytes = framing_->hide_input(hidden);
  if (!bytes.empty())
    write_framed(bytes);
  return !bytes.empty();
}

bool connection_state::secure() const {
  return secure_ || (is_encrypted() && !stands_in_);
}

std::string connection_state::fingerprint() const {
  // Of a gateway it would be the gateway's.
  return is_encrypted() && !stands_in_ ? transport_->channel()->peer_fingerprint() : "";
}

void connection_state::receive(new_data_msg& msg) {
  auto ended = msg.buf.empty();
  if (ended)
    input_ = input::ended;
  if (!is_open()) {
    if (ended)
      finish();
    return;
  }
  last_input_ = self_->clock().now();
  pinged_ = {};
  count([&](traffic& x) { x.bytes_in += msg.buf.size(); });
  auto cut_off = transport_ != nullptr && transport_->cut_off();
  ended && !cut_off ? framing_->end(msg.buf) : framing_->feed(msg.buf);
  take_lines();
  framing_->settle();
  count([unread = framing_->buffered()](traffic& x) {
    x.most_unread = std::max<uint64_t>(x.most_unread, unread);
  });
  if (format_->longest_line != 0 && framing_->skipped() > format_->longest_line)
    disconnect({end_reason::line_too_long,
                fmt::format("Line too long: {} bytes are read", format_->longest_line)});
}

void connection_state::take_lines() {
  if (taking_)
    return;
  taking_ = true;
  auto waiting = false;
  while (is_open() && !waiting) {
    if (people_->settled())
      session_->settled();
    if (later_ != nullptr && people_->settled())
      do_postponed();
    auto next = framing_->peek();
    if (next.kind == line_framer::status::incomplete)
      break;
    auto price = config_->flood.off() ? line_price{} : price_of(next);
    if (too_fast(price) || when_writable_)
      waiting = true;
    else if (next.kind == line_framer::status::line)
      waiting = !session_->take(next.text);
    else if (people_->settled())
      session_->take_overlong(next.text);
    else
      waiting = true;
    if (waiting)
      continue;
    framing_->pop();
    count([](traffic& x) { ++x.lines_in; });
    if (price.tokens != 0)
      pace_.spend(price, self_->clock().now(), config_->flood);
  }
  taking_ = false;
  note_name();
  if (!waiting) {
    answer_framing();
    end_with_input();
  }
  if (!is_open())
    return;
  halt_or_resume(waiting);
  flush_answers();
}

void connection_state::end_with_input() {
  if (!(input_ == input::ended || framing_->ended()) || !people_->settled())
    return;
  if (auto fault = framing_->fault(); !fault.empty())
    disconnect({end_reason::websocket, std::string{fault}});
  else
    close({end_reason::closed, "Connection closed"});
}

void connection_state::answer_framing() {
  // After the lines that came before the question, and at their price: what several
  // questions are answered with while it waits is one answer.
  constexpr line_price one_line{activity::line, 1};
  if (!is_open() || !framing_->owes_answer() || when_writable_ || too_fast(one_line))
    return;
  write_framed(framing_->take_answers());
  if (!config_->flood.off())
    pace_.spend(one_line, self_->clock().now(), config_->flood);
}

void connection_state::count_login(login_mechanism by, login_result what) {
  actors_->numbers->count_login(by, what);
}

void connection_state::count_rooms(int64_t more) {
  actors_->numbers->members += static_cast<uint64_t>(more);
}

bool connection_state::unhurried() const {
  return config_->flood.off() || people_->who()->is(user_mode::server_op);
}

void connection_state::transferred(size_t sent, size_t waiting) {
  progress_ = progress_ || sent > 0;
  if (slow_ != nullptr)
    go_on_with_slowdown(sent, waiting);
  if (!is_open())
    finish();
  else if (waiting > 0 && deadline_ == caf::actor_clock::time_point{})
    set_deadline(config_->stall_timeout);
  if (when_writable_ && writable()) {
    auto go_on = std::exchange(when_writable_, nullptr);
    watch_writes();
    (*go_on)();
    scribe_->flush();
  }
}

void connection_state::on_progress() {
  is_open() ? take_lines() : finish();
}

bool connection_state::writable() {
  return !is_open() || unsent() <= config_->send_queue / 4;
}

void connection_state::when_writable(std::function<void()> f) {
  when_writable_ = std::make_unique<std::function<void()>>(std::move(f));
  watch_writes();
}

void connection_state::in_next_turn(std::function<void()> f) {
  next_turn_ = std::make_unique<std::function<void()>>(std::move(f));
  send_in_next_turn(self_->backend(), connection_actor{self_}, timer_atom::value);
}

void connection_state::tell_presence(const user& who, bool present) {
  if (is_open())
    session_->presence_changed(who, present);
  // No answer: all who wait for the same one get it in one go.
  scribe_->flush();
}

void connection_state::tell_knock(const std::string& room, const user& who,
                                  const std::string& text) {
  if (is_open())
    session_->knocked(room, who, text);
  flush_answers();
}

void connection_state::tell_marker(const std::string& target, int64_t time) {
  if (is_open())
    session_->read_elsewhere(target, time);
  flush_answers();
}

void connection_state::log_out(account_id which, const std::string& why) {
  if (!is_open() || people_->who()->owner != which)
    return;
  if (later_ == nullptr)
    later_ = std::make_unique<postponed>();
  later_->logout = why;
  take_lines();
}

void connection_state::change_metadata(const std::vector<metadata_entry>& changes,
                                       caf::actor_id by) {
  if (!is_open() || !people_->arrived())
    return;
  if (by != self_->id())
    for (auto& x : changes)
      session_->metadata_changed(people_->who()->nick, *people_->who(), x);
  if (later_ == nullptr)
    later_ = std::make_unique<postponed>();
  auto& all = later_->metadata;
  for (auto& x : changes) {
    auto is_same = [&](const metadata_entry& y) { return y.key == x.key; };
    all.erase(std::remove_if(all.begin(), all.end(), is_same), all.end());
    all.push_back(x);
  }
  if (all.size() > static_cast<size_t>(most_postponed))
    all.erase(all.begin(), all.end() - most_postponed);
  take_lines();
}

void connection_state::do_postponed() {
  // Its rooms are told: nothing else may be under way, so it is one after the other.
  if (later_->logout) {
    auto why = *std::exchange(later_->logout, std::nullopt);
    if (later_->metadata.empty())
      later_ = nullptr;
    people_->log_in(0, {});
    session_->logged_out("You are logged in no longer. " + why);
    return;
  }
  auto changes = std::move(later_->metadata);
  later_ = nullptr;
  people_->tell_metadata(std::move(changes));
}

void connection_state::rejected(const std::string& target, const caf::error& why) {
  people_->confirmed(1);
  if (is_open() && why)
    session_->rejected(target, why);
  take_lines();
}

void connection_state::check_silence() {
  using namespace std::chrono;
  auto now = self_->clock().now();
  if (input_ != input::read) { // it may have said a lot, or can answer no more
    last_input_ = now;
    pinged_ = {};
  }
  auto passed = [&](caf::actor_clock::time_point since, milliseconds limit) {
    return limit.count() != 0 && now - since >= limit;
  };
  if (!is_open())
    return;
  if (!people_->arrived()) {
    // While its password waits for its turn, so does the time.
    if (!people_->verifying()
        && passed(opened_ + people_->time_verifying(), config_->registration_timeout))
      disconnect(
        {end_reason::registration_timeout,
         fmt::format("Registration timed out: give a name within {} seconds",
                     duration_cast<seconds>(config_->registration_timeout).count())});
  } else if (pinged_ != caf::actor_clock::time_point{}) {
    if (passed(pinged_, config_->ping_timeout))
      disconnect({end_reason::ping_timeout,
                  fmt::format("Ping timeout: {} seconds",
                              duration_cast<seconds>(now - last_input_).count())});
  } else if (passed(last_input_, config_->ping_interval) && session_->ping()) {
    pinged_ = now;
    flush_answers();
  }
}

void connection_state::reconfigure(settings_ptr config) {
  if (transport_ != nullptr && config->keep_alive != config_->keep_alive)
    transport_->keep_alive(config->keep_alive);
  auto before = std::exchange(config_, std::move(config));
  if (is_open())
    session_->reconfigured(*before);
  take_lines(); // which may be allowed now
}

void connection_state::take_bans(const ban_list_ptr& all, const ban_list& fresh) {
  people_->take_bans(all);
  if (!is_open() || fresh.all().empty() || people_->who()->is(user_mode::server_op))
    return;
  auto now = seconds_since_1970();
  auto& me = *people_->who();
  auto why = people_->arrived() ? fresh.find_user(me, now) : nullptr;
  if (why == nullptr)
    why = fresh.find_address(peer_, now);
  if (why == nullptr && people_->arrived())
    why = fresh.find_name(me.nick, now);
  if (why != nullptr)
    ban_now(*why);
}

void connection_state::changed() {
  auto why = is_open() ? people_->find_ban(*people_->who()) : nullptr;
  if (why != nullptr)
    ban_now(*why);
}

void connection_state::ban_now(const ban& why) {
  disconnect({end_reason::banned, explain_ban(why, *config_)});
}

void connection_state::check_deadline() {
  if (auto f = std::exchange(next_turn_, nullptr))
    (*f)();
  if (is_open() && resumes_ != caf::actor_clock::time_point{}
      && resumes_ <= self_->clock().now())
    take_lines();
  check_slowdown();
  // A timer that was overtaken by another deadline comes too early, or too late.
  if (deadline_ == caf::actor_clock::time_point{} || self_->clock().now() < deadline_)
    return;
  deadline_ = {};
  if (!is_open())
    end();
  else if (unsent() > 0 && (progress_ || in_kernel() < in_kernel_))
    set_deadline(config_->stall_timeout);
  else if (unsent() > 0)
    drop({end_reason::stalled, "Stalled connection"});
}

void connection_state::set_deadline(std::chrono::milliseconds delay) {
  progress_ = false;
  in_kernel_ = static_cast<uint32_t>(in_kernel());
  deadline_ = self_->clock().now() + delay;
  wake_up_in(delay);
}

void connection_state::wake_up_in(std::chrono::nanoseconds delay) {
  // Anonymous: a broker that ends in a socket event keeps its mailbox, and a
  // message there that named its sender, itself, would keep the broker for ever.
  caf::delayed_anon_send(connection_actor{self_}, delay, timer_atom::value);
}

} // namespace hubbub
