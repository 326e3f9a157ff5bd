#include "apps/client/session.hpp"

#include <algorithm>
#include <utility>

#include "apps/client/context.hpp"
#include "apps/client/hygiene.hpp"
#include "apps/client/message_words.hpp"
#include "apps/client/sts.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// As the first chat server of this kind printed it.
constexpr std::string_view rule = "------------------------------------";

// What others see of us, and what the server calls us until we say NICK.
constexpr std::string_view user_name = "hubbub";

} // namespace

void session::move_to(phase next) {
  phase_ = next;
  all_.shown.allow_prompt(phase_ == phase::talking || returning_);
}

bool session::reclaiming() const {
  return !returning_ && !all_.me.wanted().empty();
}

std::string& session::urgent_wire() {
  return returning_ ? all_.out.hurry : all_.out.wire;
}

// -- getting in -------------------------------------------------------------------

void session::begin() {
  if (all_.options.name.empty())
    ask_for_name();
  else
    try_name(all_.options.name);
}

void session::try_name(std::string_view name) {
  if (name.empty() || name.front() == ':' || name.find(' ') != std::string_view::npos) {
    if (!all_.options.interactive) {
      fail(ending::bad_usage,
           "a name is one word; give one with --name, or as the first line of the input");
      return;
    }
    if (!name.empty())
      all_.shown.complain("A name is one word");
    ask_for_name();
    return;
  }
  all_.me.be_called(name);
  move_to(phase::registering);
  all_.out.prompt = "";
  introduce();
}

void session::ask_for_name() {
  move_to(phase::naming);
  all_.shown.ask("Enter your username: ");
}

// What a connection begins with; once one has said who one is, another name.
void session::introduce() {
  auto& wire = urgent_wire();
  auto& name = all_.me.name();
  if (!user_sent_) {
    all_.past.begin();
    all_.accounts.forget_all();
    wire += all_.offers.begin();
    auto& login = all_.options.login;
    if (login.account.empty() && !login.password.empty())
      irc_writer{wire, {}, "PASS"}.trailing(login.password);
  }
  append_irc_message(wire, {}, "NICK", {name});
  if (!std::exchange(user_sent_, true))
    append_irc_message(wire, {}, "USER", {user_name, "0", "*", name});
}

// There, numerics have a source, and few commands have none (RFC 2812 2.3).
bool session::is_irc(const server_message& m) {
  if (heard_irc_)
    return !m.command.empty();
  heard_irc_ = !m.command.empty() && !m.source.empty();
  for (auto word : {"NOTICE", "PING", "ERROR", "CAP"})
    heard_irc_ |= m.command == word;
  if (!heard_irc_ && !m.line.empty())
    fail(ending::no_server, "that is not an IRC port (Hubbub's is 6667)");
  return heard_irc_;
}

void session::welcomed(const server_message& m) {
  // The server may have cut the name.
  if (!m.param(0).empty())
    all_.me.be_called(m.param(0));
}

void session::ready() {
  if (phase_ != phase::registering)
    return;
  tries_password_ = false;
  if (!all_.options.login.account.empty() && login_.now() != sasl::state::in
      && !miss_login())
    return;
  if (returning_) {
    rejoin();
    return;
  }
  move_to(phase::joining);
  all_.keys.append_join(all_.out.wire, all_.first_rooms.front());
}

bool session::name_refused(const server_message& m) {
  if (joining() || is_room_name(m.param(1)))
    return false;
  auto& wanted = all_.me.wanted();
  if (returning_)
    try_similar_name();
  else if (!reclaiming() || !equal_ignoring_case(m.param(1), wanted))
    refuse_name(m);
  return true;
}

void session::refuse_name(const server_message& m) {
  auto name = m.params.size() > 2 ? m.param(1) : all_.me.name();
  auto taken = m.command == "433";
  auto why = taken
               ? "The name " + name + " is taken"
               : "The name " + name + " is not allowed (" + readable_words(m, 2) + ")";
  if (!registering()) {
    all_.shown.complain(why);
  } else if (all_.options.interactive) {
    all_.shown.complain(why
                        + (taken ? ": choose another"
                                 : ". A name has ASCII letters, digits and []\\`_^{|}-, "
                                   "and does not begin with a digit or a hyphen."));
    ask_for_name();
  } else {
    fail(ending::name_refused, why);
  }
}

void session::start_talking() {
  move_to(phase::talking);
  was_in_ = true;
  auto& shown = all_.shown;
  if (all_.options.interactive) {
    shown.print(line_kind::plain, "Welcome to the chatroom, " + all_.me.name() + "!");
    shown.print(line_kind::plain, "Type 'exit' to quit or press Ctrl+C.");
    shown.print(line_kind::plain, std::string{rule});
    if (auto where = all_.rooms.current()) {
      shown.answer(shown.people_line(*where, view::most_greeted));
      shown.print(line_kind::plain, {});
      if (!where->topic.empty())
        shown.answer("Topic: " + where->topic);
    }
  }
  shown.show_prompt();
  auto& rooms = all_.first_rooms;
  quiet_rooms_.assign(rooms.begin() + 1, rooms.end());
  for (auto& room : quiet_rooms_)
    all_.keys.append_join(all_.out.wire, room);
  if (!quiet_rooms_.empty())
    all_.input.await_answer(all_.out.wire);
}

bool session::enters_quietly(std::string_view room) {
  auto known = std::find_if(quiet_rooms_.begin(), quiet_rooms_.end(),
                            [=](auto& x) { return equal_ignoring_case(x, room); });
  if (known == quiet_rooms_.end())
    return false;
  quiet_rooms_.erase(known);
  return true;
}

// What it says over TLS is how long it wants that.
bool session::goes_by_tls(const std::string& sts) {
  if (sts.empty())
    return false;
  auto policy = parse_sts(sts);
  if (all_.options.secure) {
    tls_duration_ = policy.duration.value_or(-1);
    return false;
  }
  if (policy.port == 0)
    return false;
  finish(ending::well, {});
  all_.out.end->tls_port = policy.port;
  all_.out.end->name = all_.me.name();
  return true;
}

// -- leaving ------------------------------------------------------------------------

void session::quit(std::string_view words) {
  if (!words.empty())
    quit_words_ = words;
  all_.losses.add_late(all_.input.drop().size());
  if (!all_.options.interactive)
    leave(departure::after_arrival);
  else
    leave(talking() && !returning_ ? departure::after_sending : departure::at_once);
}

void session::leave(departure how) {
  if (over())
    return;
  move_to(phase::leaving);
  departure_ = how;
  all_.losses.add_unsent(all_.input.drop());
  all_.out.leave = how;
  all_.out.quit_words = quit_words_;
}

void session::leave_now() {
  interrupted_ = true;
  leave(departure::at_once);
}

void session::fail(ending how, std::string why) {
  ending_ = how;
  last_words_ = std::move(why);
  leave(departure::at_once);
}

void session::finish(ending how, std::string_view last_words) {
  move_to(phase::over);
  std::string words{last_words};
  if (auto unsent = all_.losses.words(); !unsent.empty())
    words += (words.empty() ? "" : "; ") + unsent;
  // They may quote what the server said: it is shown without its colours.
  all_.out.end = farewell{static_cast<int32_t>(how), harmless(words), interrupted_};
  all_.out.end->tls_duration = tls_duration_;
}

} // namespace hubbub::client
