#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/irc_encode.hpp"
#include "net/irc_session.hpp"

namespace hubbub {

const irc_session::command irc_session::commands[] = {
  {"CAP", 1, true, &irc_session::cap},
  {"JOIN", 1, false, &irc_session::join},
  {"LIST", 0, false, &irc_session::list},
  {"LUSERS", 0, false, &irc_session::lusers},
  {"MODE", 1, false, &irc_session::mode},
  {"MOTD", 0, false, &irc_session::motd},
  {"NAMES", 0, false, &irc_session::names},
  {"NICK", 0, true, &irc_session::nick},
  {"NOTICE", 0, false, &irc_session::notice},
  {"PART", 1, false, &irc_session::part},
  {"PASS", 1, true, &irc_session::pass},
  {"PING", 0, true, &irc_session::ping},
  {"PONG", 0, true, &irc_session::pong},
  {"PRIVMSG", 0, false, &irc_session::privmsg},
  {"QUIT", 0, true, &irc_session::quit},
  {"TOPIC", 1, false, &irc_session::topic},
  {"USER", 4, true, &irc_session::user_},
  {"VERSION", 0, false, &irc_session::version},
  {"WHO", 0, false, &irc_session::who},
  {"WHOIS", 0, false, &irc_session::whois},
};

const irc_session::command* irc_session::find_command(std::string_view name) {
  auto last = std::end(commands);
  auto i = std::lower_bound(
    std::begin(commands), last, name,
    [](const command& x, std::string_view y) { return less_ignoring_case(x.name, y); });
  return i != last && equal_ignoring_case(i->name, name) ? i : nullptr;
}

bool irc_session::may_run(const command& cmd, const irc_message& msg) {
  auto speaks = cmd.run == &irc_session::privmsg || cmd.run == &irc_session::notice;
  auto to_own_rooms = speaks && msg.num_params == 2;
  for_each_target(msg.param(0), [&](std::string_view target) {
    to_own_rooms = to_own_rooms && people().find_room(target) != nullptr;
  });
  return to_own_rooms ? people().may_say() : people().settled();
}

// -- connection -----------------------------------------------------------------

void irc_session::ping(const irc_message& msg) {
  if (msg.param(0).empty()) {
    reply(numeric::ERR_NOORIGIN, {"No origin specified"});
    return;
  }
  irc_writer{scratch_, config().server_name, "PONG"}
    .param(config().server_name)
    .trailing(msg.param(0));
  send_scratch();
}

void irc_session::quit(const irc_message& msg) {
  auto reason = msg.param(0).empty() ? std::string{"Quit"}
                                     : fmt::format("Quit: {}", clean(msg.param(0)));
  farewell(reason);
  host_.close(std::move(reason));
}

// -- rooms (RFC 2812 3.2) -------------------------------------------------------------

void irc_session::join(const irc_message& msg) {
  if (msg.param(0) == "0") {
    while (!people().rooms().empty())
      people().part(people().rooms().begin()->first, {});
    return;
  }
  std::deque<std::string> rooms;
  for_each_target(msg.param(0), [&](std::string_view x) { rooms.emplace_back(x); });
  join_next(std::move(rooms));
}

void irc_session::join_next(std::deque<std::string> rooms) {
  while (!rooms.empty()) {
    auto name = std::move(rooms.front());
    rooms.pop_front();
    if (!is_room_name(name)) {
      reply(name.front() == '#' ? numeric::ERR_BADCHANMASK : numeric::ERR_NOSUCHCHANNEL,
            {clean(name), "No such channel: a name is # and up to 63 characters"});
    } else if (people().find_room(name) != nullptr) {
      continue; // RFC 2812 says nothing of it; servers ignore it
    } else if (people().rooms().size() >= config().rooms_per_user) {
      reply(numeric::ERR_TOOMANYCHANNELS,
            {name, fmt::format("You have joined too many channels: {} are allowed",
                               config().rooms_per_user)});
    } else {
      people().join(
        name, [this, name, rest = std::move(rooms)](caf::expected<room_view> answer) {
          if (answer)
            entered(*answer);
          else
            reply(numeric::ERR_NOSUCHCHANNEL, {name, to_string(code_of(answer.error()))});
          join_next(rest);
        });
      return;
    }
  }
}

void irc_session::entered(const room_view& view) {
  irc_writer{scratch_, mask_of(*people().who()), "JOIN"}.param(view.name).end();
  send_scratch();
  send_topic(view, false);
  send_names(view);
}

void irc_session::part(const irc_message& msg) {
  auto reason = clean(msg.param(1));
  for_each_target(msg.param(0), [&](std::string_view name) {
    if (people().find_room(name) != nullptr)
      people().part(name, reason);
    else
      explain_absence(name);
  });
}

void irc_session::explain_absence(std::string_view room) {
  people().view(
    std::string{room}, [this, name = clean(room)](caf::expected<room_view> answer) {
      if (answer)
        reply(numeric::ERR_NOTONCHANNEL, {name, "You're not on that channel"});
      else
        reply(numeric::ERR_NOSUCHCHANNEL, {name, "No such channel"});
    });
}

void irc_session::topic(const irc_message& msg) {
  auto name = msg.param(0);
  auto room = people().find_room(name);
  if (msg.num_params > 1 && room != nullptr) {
    auto text = clean(msg.param(1));
    text.resize(piece_length(text, max_topic_length));
    people().set_topic(*room, std::move(text));
    return;
  }
  if (msg.num_params > 1) {
    explain_absence(name);
    return;
  }
  people().view(std::string{name},
                [this, room_name = clean(name)](caf::expected<room_view> answer) {
                  if (answer)
                    send_topic(*answer, true);
                  else
                    reply(numeric::ERR_NOSUCHCHANNEL, {room_name, "No such channel"});
                });
}

// -- messages (RFC 2812 3.3) ----------------------------------------------------------

void irc_session::privmsg(const irc_message& msg) {
  send_message(msg, event_kind::said);
}

void irc_session::notice(const irc_message& msg) {
  send_message(msg, event_kind::noticed);
}

void irc_session::send_message(const irc_message& msg, event_kind kind) {
  auto text = clean(msg.param(1));
  if (kind == event_kind::said) {
    if (msg.param(0).empty()) {
      reply(numeric::ERR_NORECIPIENT, {"No recipient given (PRIVMSG)"});
      return;
    }
    if (text.empty()) {
      reply(numeric::ERR_NOTEXTTOSEND, {"No text to send"});
      return;
    }
    if (auto action = action_in_ctcp(text)) {
      kind = event_kind::acted;
      text = *action;
    }
  }
  if (text.empty())
    return;
  size_t num_targets = 0;
  for_each_target(msg.param(0), [&](std::string_view target) {
    if (++num_targets > max_targets)
      reply(
        numeric::ERR_TOOMANYTARGETS,
        {clean(target), fmt::format("Too many targets: {} are allowed", max_targets)});
    else if (target.front() == '#')
      send_to_room(target, kind, text);
    else
      send_to_person(target, kind, text);
  });
}

void irc_session::send_to_room(std::string_view name, event_kind kind,
                               const std::string& text) {
  if (auto room = people().find_room(name)) {
    people().say(*room, kind, text);
    return;
  }
  if (kind == event_kind::noticed)
    return;
  people().view(std::string{name},
                [this, name = clean(name)](caf::expected<room_view> answer) {
                  if (answer)
                    reply(numeric::ERR_CANNOTSENDTOCHAN,
                          {name, "Cannot send to channel: join it first"});
                  else
                    reply(numeric::ERR_NOSUCHCHANNEL, {name, "No such channel"});
                });
}

void irc_session::send_to_person(std::string_view name, event_kind kind,
                                 const std::string& text) {
  people().tell(std::string{name}, kind, text,
                [this, kind, name = clean(name)](const caf::error& why) {
                  if (why && kind != event_kind::noticed)
                    reply(numeric::ERR_NOSUCHNICK, {name, "No such nick"});
                });
}

} // namespace hubbub
