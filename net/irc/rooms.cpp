#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <unordered_set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "actors/clock.hpp"
#include "actors/names.hpp"
#include "actors/speech.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/limits.hpp"

namespace hubbub::irc {

namespace {

/// A room to join, and the key given for it.
struct join_target {
  std::string room;
  std::string key;
};

/// Tells somebody of the room it is in now, then calls `done`.
/// @param read how far it has read the room; nothing: that is not to be said.
void entered(irc_session& s, room_view view, std::optional<int64_t> read,
             std::function<void()> done) {
  if (!view.passed.empty())
    s.host().note(log_level::warning, "override",
                  {{"room", view.name}, {"what", "join past " + view.passed}});
  // Nobody is told of being away itself.
  auto me = *s.people().who();
  me.away.clear();
  event x;
  x.kind = event_kind::joined;
  x.who = user_ptr{std::move(me)};
  x.time = milliseconds_since_1970();
  s.show({view.name, {std::move(x)}});
  send_topic(s, view.name, view.topic, false);
  if (read)
    show_read_marker(s, view.name, *read);
  if (s.metadata_state() != nullptr)
    done = [&s, room = view.name, size = view.members.size(), done = std::move(done)] {
      show_room_metadata(s, room, size, done);
    };
  if (s.has(cap::no_implicit_names | cap::no_implicit_names_draft))
    done();
  else
    send_names(s, std::make_shared<room_view>(std::move(view)), std::move(done));
}

void enter(irc_session& s, const std::string& room, std::string key,
           std::optional<int64_t> read, std::function<void()> next) {
  s.people().join(
    room, std::move(key),
    [&s, room, read, next = std::move(next)](caf::expected<room_view> answer) {
      if (answer) {
        entered(s, std::move(*answer), read, next);
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

void join_next(irc_session& s, std::shared_ptr<std::deque<join_target>> targets) {
  if (targets->empty())
    return;
  auto [room, key] = std::move(targets->front());
  targets->pop_front();
  auto next = [&s, targets] {
    s.people().go_on_when_writable([&s, targets] { join_next(s, targets); });
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
    // Asked before it enters: the list of those who are in must not be older than the
    // answer when it is shown.
    find_read_marker(s, room,
                     [&s, room = room, key = std::move(key), next = std::move(next)](
                       std::optional<int64_t> read) { enter(s, room, key, read, next); });
  }
}

/// Leaves each target once, whatever its case, and says so if there are too many (407).
/// @param name_of what a target is called.
template <class Targets, class NameOf>
void keep_distinct(irc_session& s, Targets& targets, size_t limit, NameOf name_of) {
  std::unordered_set<std::string> known;
  auto is_known = [&](auto& x) { return !known.insert(folded(name_of(x))).second; };
  targets.erase(std::remove_if(targets.begin(), targets.end(), is_known), targets.end());
  if (targets.size() <= limit)
    return;
  s.reply(numeric::ERR_TOOMANYTARGETS,
          {shown(name_of(targets[limit])),
           fmt::format("Too many targets: {} are allowed", limit)});
  targets.erase(targets.begin() + static_cast<ptrdiff_t>(limit), targets.end());
}

/// Pairs rooms with nicks for KICK: one room for all nicks, or one for each
/// (RFC 2812 3.2.8). Each pair comes once.
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
  std::set<std::pair<std::string, std::string>> known; // folded
  for (size_t i = 0; i < nicks.size(); ++i) {
    auto& room = rooms[rooms.size() == 1 ? 0 : i];
    if (known.emplace(folded(room), folded(nicks[i])).second)
      result.emplace_back(room, nicks[i]);
  }
  return result;
}

} // namespace

// RFC 2812 3.2.1
void join(irc_session& s, const irc_message& msg) {
  if (msg.param(0) == "0") {
    while (!s.people().rooms().empty())
      s.people().part(s.people().rooms().front().name, {});
    return;
  }
  std::deque<join_target> targets;
  auto keys = msg.param(1);
  for (auto names = msg.param(0); !names.empty();) {
    auto room = take_target(names);
    auto key = take_target(keys); // an empty name has a place, too
    if (!room.empty())
      targets.push_back({std::string{room}, std::string{key}});
  }
  keep_distinct(s, targets, max_room_targets, [](auto& x) { return x.room; });
  join_next(s, std::make_shared<std::deque<join_target>>(std::move(targets)));
}

// RFC 2812 3.2.2
void part(irc_session& s, const irc_message& msg) {
  auto reason = clean(msg.param(1));
  for (auto& room : distinct_targets(s, msg.param(0), max_room_targets)) {
    if (s.people().find_room(room) != nullptr) {
      s.people().part(room, reason);
      continue;
    }
    s.people().ask_room<room_summary>(
      room,
      [&s, room](caf::expected<room_summary> answer) {
        explain(s, room, answer ? make_error(errc::not_a_member) : answer.error());
      },
      summary_atom::value);
  }
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
        if (is_about_speech(code_of(why)))
          cannot_send(s, room, why);
        else if (why)
          explain(s, room, why);
      },
      topic_atom::value, s.people().who(), std::move(text));
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
  keep_distinct(s, pairs, max_targets, [](auto& x) { return x.second + ',' + x.first; });
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
      kick_atom::value, s.people().who(), nick, reason);
}

// modern.ircdocs.horse, "INVITE"
static void list_invitations(irc_session& s) {
  s.people().list_invitations(
    [&s](const std::string& room) {
      s.line(s.config().server_name, numeric::RPL_INVITELIST)
        .param(s.client_name())
        .param(room)
        .end();
    },
    [&s] { s.reply(numeric::RPL_ENDOFINVITELIST, {"End of /INVITE list"}); });
}

// RFC 2812 3.2.7
void invite(irc_session& s, const irc_message& msg) {
  if (msg.num_params == 0) {
    list_invitations(s);
    return;
  }
  if (msg.num_params == 1) {
    s.reply(numeric::ERR_NEEDMOREPARAMS, {"INVITE", "Not enough parameters"});
    return;
  }
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
            if (!who.away.empty())
              s.reply(numeric::RPL_AWAY, {who.nick, who.away});
          }
        },
        invite_atom::value, whom);
    },
    person_atom::value, std::vector<std::string>{nick});
}

// Hybrid's KNOCK, which many servers have.
void knock(irc_session& s, const irc_message& msg) {
  std::string room{msg.param(0)};
  if (auto why = s.people().turn_to(room)) {
    s.reply(numeric::ERR_TARGETTOOFAST,
            {shown(room), too_often(s, activity::addressee, why)});
    return;
  }
  s.people().ask_room<void>(
    room,
    [&s, room](caf::expected<void> answer) {
      if (answer)
        s.reply(numeric::RPL_KNOCKDLVR, {shown(room), "Your KNOCK has been delivered"});
      else if (code_of(answer.error()) == errc::already_member)
        s.reply(numeric::ERR_KNOCKONCHAN, {room, "You are on that channel already"});
      else if (code_of(answer.error()) == errc::banned)
        s.reply(numeric::ERR_CANNOTSENDTOCHAN,
                {room, "Cannot knock at channel (+b): you are banned"});
      else
        explain(s, room, answer.error());
    },
    knock_atom::value, s.people().who(), clean(msg.param(1)));
}

// ircv3.net/specs/extensions/channel-rename
void rename(irc_session& s, const irc_message& msg) {
  std::string room{msg.param(0)};
  std::string wanted{msg.param(1)};
  auto reason = clean(msg.param(2));
  reason.resize(piece_length(reason, max_kick_length));
  s.people().rename_room(room, wanted, reason, [&s, room, wanted](const caf::error& why) {
    auto fail = [&](std::string_view code, std::string_view text) {
      s.fail("RENAME", code, {shown(room), shown(wanted)}, text);
    };
    if (code_of(why) == errc::room_exists)
      fail("CHANNEL_NAME_IN_USE", "A channel has that name already");
    else if (code_of(why) == errc::bad_room_name)
      fail("CANNOT_RENAME",
           fmt::format("A name is # or & and 1 to {} bytes without spaces and commas",
                       max_room_name_length - 1));
    else if (code_of(why) == errc::too_often)
      fail("CANNOT_RENAME", too_often(s, activity::rename, why));
    else if (why)
      explain(s, room, why);
  });
}

void show_room(irc_session& s, const std::string& room) {
  s.people().ask_room<room_view>(
    room,
    [&s](caf::expected<room_view> view) {
      if (!view)
        return;
      send_topic(s, view->name, view->topic, false);
      if (!s.has(cap::no_implicit_names | cap::no_implicit_names_draft))
        send_names(s, std::make_shared<room_view>(std::move(*view)), [] {});
    },
    view_atom::value);
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
    case errc::need_tls:
      s.reply(numeric::ERR_SECUREONLYCHAN,
              {room, "Cannot join channel (+S): connect by TLS to enter"});
      break;
    case errc::need_account:
      s.reply(numeric::ERR_NEEDREGGEDNICK,
              {room, "Cannot join channel (+R): log in to an account first"});
      break;
    case errc::room_full:
      s.reply(numeric::ERR_CHANNELISFULL, {room, "Cannot join channel (+l): it is full"});
      break;
    case errc::too_many_rooms:
      s.reply(numeric::ERR_UNAVAILRESOURCE,
              {room, fmt::format("Cannot make another channel: there may be {} on this "
                                 "server. Join one that there is, or try again later",
                                 s.config().max_rooms)});
      break;
    case errc::too_many_joins:
      s.reply(numeric::ERR_THROTTLE,
              {room, "Cannot join channel (+j): too many people enter, try again later"});
      break;
    case errc::room_open:
      s.reply(numeric::ERR_CHANOPEN, {room, "Channel is open: join it"});
      break;
    case errc::too_many_knocks:
      s.reply(
        numeric::ERR_TOOMANYKNOCK,
        {room, fmt::format("Too many KNOCKs: a channel hears {} in a minute, one of "
                           "each person. Try again in a minute",
                           s.config().rooms.max_knocks)});
      break;
    case errc::reserved_room:
      s.reply(numeric::ERR_BADCHANNAME,
              {room, fmt::format("Cannot join channel: {}", reason_in(why))});
      break;
    case errc::need_founder:
      s.reply(numeric::ERR_CHANOPRIVSNEEDED,
              {room, "You're not the founder of that channel"});
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
