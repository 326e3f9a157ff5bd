#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

#include "actors/long_text.hpp"
#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/encode.hpp"
#include "net/irc/limits.hpp"
#include "net/services.hpp"

namespace hubbub::irc {

namespace {

/// Takes the prefixes off a target like "@#room" (STATUSMSG).
/// @returns the lowest of the ranks they stand for; none if the rest is no room.
ranks take_ranks(std::string_view& target) {
  auto result = rank::none;
  auto rest = target;
  while (!rest.empty()) {
    auto sign =
      std::find_if(std::begin(rank_signs), std::end(rank_signs),
                   [&](const rank_sign& x) { return x.prefix == rest.front(); });
    if (sign == std::end(rank_signs))
      break;
    result = result == rank::none ? sign->bit : std::min(result, sign->bit);
    rest.remove_prefix(1);
  }
  if (!names_room(rest))
    return rank::none;
  target = rest;
  return result;
}

/// A room or a person that a message is for.
struct message_target {
  std::string_view name;
  ranks to_ranks = rank::none; ///< of a room: for members of that rank or higher
};

/// The targets of a message, each once: what is for all who are in a room is not told
/// those of some rank again.
std::vector<message_target> distinct_targets(std::string_view list) {
  std::vector<message_target> result;
  std::unordered_map<std::string, size_t> seen;
  for_each_target(list, [&](std::string_view name) {
    auto to_ranks = take_ranks(name);
    auto [i, is_new] = seen.emplace(folded(name), result.size());
    if (is_new) {
      result.push_back({name, to_ranks});
    } else {
      auto& known = result[i->second].to_ranks;
      known = std::min(known, to_ranks);
    }
  });
  return result;
}

/// A NOTICE is never answered with an error (RFC 2812 3.3.2).
bool is_answered(const utterance& what) {
  return what.kind != event_kind::noticed;
}

void echo(irc_session& s, std::string target, const event& x) {
  if (s.has(cap::echo_message))
    s.show({std::move(target), {x}});
}

void send_to_room(irc_session& s, std::string_view name, const utterance& what) {
  if (auto joined = s.people().find_room(name)) {
    s.people().say(*joined, what);
    return;
  }
  std::string room{name};
  s.people().post(room, what, [&s, room, what](caf::expected<event> answer) {
    if (answer)
      echo(s, room, *answer);
    else if (is_answered(what) && code_of(answer.error()) == errc::no_such_room)
      explain(s, room, answer.error());
    else if (is_answered(what))
      cannot_send(s, room, answer.error());
  });
}

void not_delivered(irc_session& s, const std::string& nick, const utterance& what,
                   const caf::error& why) {
  auto code = code_of(why);
  if (code == errc::dropped)
    return; // nobody is to know
  if (code == errc::filtered) {
    s.reply(numeric::ERR_CANNOTSENDTOUSER, {shown(nick), "Not sent: " + reason_in(why)});
    return;
  }
  if (code == errc::need_account && what.kind != event_kind::tagged) {
    s.reply(numeric::ERR_NEEDREGGEDNICK,
            {nick, "takes messages only from people who are logged in to an account"});
    return;
  }
  if (code != errc::not_accepted && code != errc::caller_told
      && code != errc::need_account) {
    s.reply(numeric::ERR_NOSUCHNICK, {shown(nick), "No such nick"});
    return;
  }
  if (what.kind == event_kind::tagged)
    return; // that somebody types, say, is of no importance
  s.reply(numeric::ERR_TARGUMODEG,
          {nick, "is in +g mode (takes messages only from people it accepts)"});
  if (code == errc::caller_told)
    s.reply(numeric::RPL_TARGNOTIFY, {nick, "has been informed that you messaged it"});
}

void send_to_person(irc_session& s, std::string_view name, const utterance& what) {
  std::string nick{name};
  s.people().tell(nick, what, [&s, nick, what](caf::expected<told> answer) {
    if (answer) {
      auto& addressee = *answer->addressee;
      echo(s, addressee.nick, answer->what);
      if (!addressee.away.empty()
          && (what.kind == event_kind::said || what.kind == event_kind::acted))
        s.reply(numeric::RPL_AWAY, {addressee.nick, addressee.away});
    } else if (code_of(answer.error()) == errc::too_often) {
      auto text = too_often(s, activity::addressee, answer.error());
      if (is_answered(what))
        s.reply(numeric::ERR_TARGETTOOFAST, {shown(nick), text});
      else
        s.notify(fmt::format("Not sent to {}. {}", shown(nick), text));
    } else if (is_answered(what)) {
      not_delivered(s, nick, what, answer.error());
    }
  });
}

/// The longest text that all who get a message get in one line. A client that is told
/// can send a longer one in pieces that make sense.
size_t longest_text(irc_session& s, std::string_view targets, const utterance& what) {
  auto is_action = what.kind == event_kind::acted;
  auto command = what.kind == event_kind::noticed ? "NOTICE" : "PRIVMSG";
  size_t longest = 0;
  for_each_target(targets,
                  [&](std::string_view x) { longest = std::max(longest, x.size()); });
  return room_for_text(mask_of(*s.people().who()).size(), command, longest)
         - (is_action ? action_overhead : 0);
}

/// What a service is told: it reads one line.
std::string in_one_line(std::string text) {
  text = without_joints(std::move(text));
  std::replace(text.begin(), text.end(), line_break, ' ');
  return text;
}

/// Sends something to everybody in a list of targets.
void send_to_all(irc_session& s, std::string_view targets, utterance what) {
  size_t num_targets = 0;
  for (auto& x : distinct_targets(targets)) {
    if (++num_targets > max_targets) {
      if (is_answered(what))
        s.reply(
          numeric::ERR_TOOMANYTARGETS,
          {shown(x.name), fmt::format("Too many targets: {} are allowed", max_targets)});
      continue;
    }
    what.to_ranks = x.to_ranks;
    if (x.name == playback_name && s.config().history && what.kind == event_kind::said)
      play_back(s, in_one_line(what.text));
    else if (is_service(x.name) && what.kind == event_kind::said)
      send_to_service(s, x.name, in_one_line(what.text));
    else if (names_room(x.name))
      send_to_room(s, x.name, what);
    else
      send_to_person(s, x.name, what);
  }
}

void send_message(irc_session& s, std::string_view targets, utterance what) {
  if (auto most = longest_text(s, targets, what); what.text.size() > most) {
    s.reply(numeric::ERR_INPUTTOOLONG,
            {fmt::format("Your message was not sent: {} bytes of text fit into one line "
                         "to those who get it",
                         most)});
    return;
  }
  send_to_all(s, targets, std::move(what));
}

} // namespace

void send_lines(irc_session& s, std::string_view targets, utterance what) {
  send_to_all(s, targets, std::move(what));
}

size_t num_distinct_targets(std::string_view list) {
  return distinct_targets(list).size();
}

void cannot_send(irc_session& s, std::string_view room, const caf::error& why) {
  if (code_of(why) == errc::dropped)
    return; // nobody is to know
  auto text = [&]() -> std::string {
    switch (code_of(why)) {
      case errc::filtered:
        return "Cannot send to channel: " + reason_in(why);
      case errc::not_a_member:
        return "Cannot send to channel: join it first";
      case errc::need_account:
        return "Cannot send to channel (+M): log in to an account first";
      case errc::need_voice:
        return "Cannot send to channel (+m): only those with voice may speak";
      case errc::banned:
        return "Cannot send to channel (+b): you are banned";
      case errc::quieted:
        return "Cannot send to channel (+q): you are quieted";
      case errc::no_colours:
        return "Cannot send to channel (+c): no colours, bold text and the like";
      case errc::too_many_lines:
        return "Cannot send to channel (+f): too many lines, wait a while";
      case errc::no_ctcp:
        return "Cannot send to channel (+C): no CTCP but actions";
      default:
        return "Cannot send to channel";
    }
  };
  s.reply(numeric::ERR_CANNOTSENDTOCHAN, {shown(room), text()});
}

// RFC 2812 3.3.1
void privmsg(irc_session& s, const irc_message& msg) {
  utterance what{event_kind::said, clean(msg.param(1)), client_only_tags(msg.tags)};
  if (msg.param(0).empty()) {
    s.reply(numeric::ERR_NORECIPIENT, {"No recipient given (PRIVMSG)"});
    return;
  }
  if (what.text.empty()) {
    s.reply(numeric::ERR_NOTEXTTOSEND, {"No text to send"});
    return;
  }
  if (auto action = action_in_ctcp(what.text)) {
    what.kind = event_kind::acted;
    what.text = std::move(*action);
  }
  send_message(s, msg.param(0), std::move(what));
}

// RFC 2812 3.3.2
void notice(irc_session& s, const irc_message& msg) {
  utterance what{event_kind::noticed, clean(msg.param(1)), client_only_tags(msg.tags)};
  if (!what.text.empty())
    send_message(s, msg.param(0), std::move(what));
}

// IRCv3 message-tags
void tagmsg(irc_session& s, const irc_message& msg) {
  if (!s.has(cap::message_tags)) {
    s.reply(numeric::ERR_UNKNOWNCOMMAND, {"TAGMSG", "Ask for message-tags first"});
    return;
  }
  send_message(s, msg.param(0), {event_kind::tagged, {}, client_only_tags(msg.tags)});
}

} // namespace hubbub::irc
