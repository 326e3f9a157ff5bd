#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include <fmt/format.h>

#include "actors/clock.hpp"
#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

/// A room to join, and the key given for it.
struct join_target {
  std::string room;
  std::string key;
};

/// Tells somebody of the room it is in now, then calls `done`.
void entered(irc_session& s, room_view view, std::function<void()> done) {
  // Nobody is told of being away itself.
  auto me = *s.people().who();
  me.away.clear();
  event x;
  x.kind = event_kind::joined;
  x.who = user_ptr{std::move(me)};
  x.time = milliseconds_since_1970();
  s.show({view.name, {std::move(x)}});
  send_topic(s, view.name, view.topic, false);
  if (s.has(cap::no_implicit_names | cap::no_implicit_names_draft))
    done();
  else
    send_names(s, std::make_shared<room_view>(std::move(view)), std::move(done));
}

void join_next(irc_session& s, std::deque<join_target> targets) {
  if (targets.empty())
    return;
  auto [room, key] = std::move(targets.front());
  targets.pop_front();
  auto next = [&s, rest = std::move(targets)] {
    s.people().go_on_when_writable([&s, rest] { join_next(s, rest); });
  };
  if (!is_room_name(room)) {
    s.reply(numeric::ERR_NOSUCHCHANNEL,
            {shown(room), fmt::format("No such channel: a name is # or & and 1 to {} "
                                      "bytes without spaces and commas",
                                      max_room_name_length - 1)});
    next();
  } else if (s.people().find_room(room) != nullptr) {
    next(); // RFC 2812 says nothing of it; servers ignore it
  } else if (s.people().rooms().size() >= s.config().rooms_per_user) {
    s.reply(numeric::ERR_TOOMANYCHANNELS,
            {room, fmt::format("You have joined too many channels: {} are allowed",
                               s.config().rooms_per_user)});
    next();
  } else {
    s.people().join(
      room, std::move(key),
      [&s, room = room, next = std::move(next)](caf::expected<room_view> answer) {
        if (answer) {
          entered(s, std::move(*answer), next);
        } else if (code_of(answer.error()) == errc::too_often) {
          s.reply(numeric::ERR_UNAVAILRESOURCE,
                  {shown(room), too_often(s, activity::join, answer.error())});
          next();
        } else {
          explain(s, room, answer.error());
          next();
        }
      });
  }
}

/// Pairs rooms with nicks for KICK: one room for all nicks, or one for each
/// (RFC 2812 3.2.8).
/// @returns nothing if they do not fit.
std::vector<std::pair<std::string, std::string>> kick_pairs(std::string_view room_list,
                                                            std::string_view nick_list) {
  std::vector<std::string> rooms;
  std::vector<std::string> nicks;
  for_each_target(room_list, [&](std::string_view x) { rooms.emplace_back(x); });
  for_each_target(nick_list, [&](std::string_view x) { nicks.emplace_back(x); });
  std::vector<std::pair<std::string, std::string>> result;
  if (rooms.size() != 1 && rooms.size() != nicks.size())
    return result;
  for (size_t i = 0; i < nicks.size(); ++i)
    result.emplace_back(rooms[rooms.size() == 1 ? 0 : i], nicks[i]);
  return result;
}

} // namespace

// RFC 2812 3.2.1
void join(irc_session& s, const irc_message& msg) {
  if (msg.param(0) == "0") {
    while (!s.people().rooms().empty())
      s.people().part(s.people().rooms().begin()->first, {});
    return;
  }
  std::deque<join_target> targets;
  auto keys = msg.param(1);
  for_each_target(msg.param(0), [&](std::string_view room) {
    auto key = keys.substr(0, keys.find(','));
    keys.remove_prefix(std::min(key.size() + 1, keys.size()));
    targets.push_back({std::string{room}, std::string{key}});
  });
  join_next(s, std::move(targets));
}

// RFC 2812 3.2.2
void part(irc_session& s, const irc_message& msg) {
  auto reason = clean(msg.param(1));
  for_each_target(msg.param(0), [&](std::string_view name) {
    if (s.people().find_room(name) != nullptr) {
      s.people().part(name, reason);
      return;
    }
    std::string room{name};
    s.people().ask_room<room_summary>(
      room,
      [&s, room](caf::expected<room_summary> answer) {
        explain(s, room, answer ? make_error(errc::not_a_member) : answer.error());
      },
      summary_atom::value);
  });
}

// RFC 2812 3.2.4
void topic(irc_session& s, const irc_message& msg) {
  std::string room{msg.param(0)};
  if (msg.num_params > 1) {
    auto text = clean(msg.param(1));
    text.resize(piece_length(text, max_topic_length));
    s.people().act(
      room,
      [&s, room](const caf::error& why) {
        if (why)
          explain(s, room, why);
      },
      topic_atom::value, std::move(text));
    return;
  }
  s.people().ask_room<room_summary>(
    room,
    [&s, room](caf::expected<room_summary> answer) {
      if (answer)
        send_topic(s, answer->name, answer->topic, true);
      else
        explain(s, room, answer.error());
    },
    summary_atom::value);
}

// RFC 2812 3.2.8
void kick(irc_session& s, const irc_message& msg) {
  auto pairs = kick_pairs(msg.param(0), msg.param(1));
  if (pairs.empty()) {
    s.reply(numeric::ERR_NEEDMOREPARAMS,
            {"KICK", "Give one channel, or as many as nicks"});
    return;
  }
  auto reason = clean(msg.param(2));
  if (reason.empty())
    reason = s.people().who()->nick;
  reason.resize(piece_length(reason, max_kick_length));
  for (auto& [room, nick] : pairs)
    s.people().act(
      room,
      [&s, room = room, nick = nick](const caf::error& why) {
        if (code_of(why) == errc::no_such_member)
          s.reply(numeric::ERR_USERNOTINCHANNEL,
                  {shown(nick), room, "They aren't on that channel"});
        else if (why)
          explain(s, room, why);
      },
      kick_atom::value, nick, reason);
}

// RFC 2812 3.2.7
void invite(irc_session& s, const irc_message& msg) {
  std::string nick{msg.param(0)};
  std::string room{msg.param(1)};
  if (auto why = s.people().turn_to(nick)) {
    s.reply(numeric::ERR_TARGETTOOFAST,
            {shown(nick), too_often(s, activity::addressee, why)});
    return;
  }
  using people = std::vector<person>;
  s.people().ask_directory<people>(
    [&s, nick, room](caf::expected<people> found) {
      if (!found || found->empty()) {
        s.reply(numeric::ERR_NOSUCHNICK, {shown(nick), "No such nick"});
        return;
      }
      auto whom = found->front();
      s.people().act(
        room,
        [&s, whom, room](const caf::error& why) {
          auto& who = *whom.who;
          if (code_of(why) == errc::already_member) {
            s.reply(numeric::ERR_USERONCHANNEL,
                    {who.nick, room, "is already on that channel"});
          } else if (why) {
            explain(s, room, why);
          } else {
            s.line(s.config().server_name, numeric::RPL_INVITING)
              .param(s.client_name())
              .param(who.nick)
              .param(room)
              .end();
            s.send();
            if (!who.away.empty())
              s.reply(numeric::RPL_AWAY, {who.nick, who.away});
          }
        },
        invite_atom::value, whom);
    },
    person_atom::value, std::vector<std::string>{nick});
}

void explain(irc_session& s, std::string_view name, const caf::error& why) {
  auto room = shown(name);
  switch (code_of(why)) {
    case errc::not_a_member:
      s.reply(numeric::ERR_NOTONCHANNEL, {room, "You're not on that channel"});
      break;
    case errc::banned:
      s.reply(numeric::ERR_BANNEDFROMCHAN, {room, "Cannot join channel (+b): banned"});
      break;
    case errc::invite_only:
      s.reply(numeric::ERR_INVITEONLYCHAN,
              {room, "Cannot join channel (+i): invited people only"});
      break;
    case errc::bad_key:
      s.reply(numeric::ERR_BADCHANNELKEY,
              {room, "Cannot join channel (+k): give the right key"});
      break;
    case errc::room_full:
      s.reply(numeric::ERR_CHANNELISFULL, {room, "Cannot join channel (+l): it is full"});
      break;
    case errc::need_halfop:
    case errc::need_op:
      s.reply(numeric::ERR_CHANOPRIVSNEEDED, {room, "You're not a channel operator"});
      break;
    default:
      s.reply(numeric::ERR_NOSUCHCHANNEL, {room, "No such channel"});
  }
}

} // namespace hubbub::irc
