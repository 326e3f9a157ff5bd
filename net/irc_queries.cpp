#include <fmt/format.h>

#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/irc_encode.hpp"
#include "net/irc_session.hpp"

namespace hubbub {

// -- rooms ----------------------------------------------------------------------

void irc_session::names(const irc_message& msg) {
  // Without a room, RFC 2812 3.2.5 asks for all of them: nobody's client does.
  if (msg.param(0).empty()) {
    reply(numeric::RPL_ENDOFNAMES, {"*", "End of /NAMES list"});
    return;
  }
  for_each_target(msg.param(0), [&](std::string_view target) {
    std::string room{target};
    people().view(room, [this, room](caf::expected<room_view> answer) {
      if (answer)
        send_names(*answer);
      else
        reply(numeric::RPL_ENDOFNAMES, {clean(room), "End of /NAMES list"});
    });
  });
}

void irc_session::send_names(const room_view& view) {
  std::string line;
  auto overhead =
    config().server_name.size() + max_nick_length * 2 + view.name.size() + 20;
  auto send = [&] {
    reply(numeric::RPL_NAMREPLY, {"=", view.name, line});
    line.clear();
  };
  for (auto& x : view.members) {
    if (overhead + line.size() + x->nick.size() > irc_line_limit)
      send();
    if (!line.empty())
      line += ' ';
    line += x->nick;
  }
  if (!line.empty())
    send();
  reply(numeric::RPL_ENDOFNAMES, {view.name, "End of /NAMES list"});
}

void irc_session::send_topic(const room_view& view, bool say_if_none) {
  if (!view.topic.text.empty()) {
    reply(numeric::RPL_TOPIC, {view.name, view.topic.text});
    reply(numeric::RPL_TOPICWHOTIME,
          {view.name, view.topic.set_by, std::to_string(view.topic.set_at)});
  } else if (say_if_none) {
    reply(numeric::RPL_NOTOPIC, {view.name, "No topic is set"});
  }
}

void irc_session::list(const irc_message& msg) {
  std::string wanted{","};
  wanted += folded(msg.param(0));
  wanted += ',';
  people().list(
    [this, wanted](const room_summary& x) {
      if (wanted == ",," || wanted.find("," + folded(x.name) + ",") != std::string::npos)
        reply(numeric::RPL_LIST, {x.name, std::to_string(x.num_members), x.topic});
    },
    [this] { reply(numeric::RPL_LISTEND, {"End of /LIST"}); });
}

void irc_session::mode(const irc_message& msg) {
  auto target = msg.param(0);
  auto change = msg.param(1);
  if (target.empty() || target.front() != '#') {
    if (folded(target) != folded(people().who()->nick))
      reply(numeric::ERR_USERSDONTMATCH, {"Cannot change mode for other users"});
    else if (change.empty())
      reply(numeric::RPL_UMODEIS, {"+"});
    else
      reply(numeric::ERR_UMODEUNKNOWNFLAG, {"Unknown mode flag"});
    return;
  }
  // What rooms have for now: only members may speak in them, and no bans.
  std::string letter{change.substr(change.empty() || change.front() != '+' ? 0 : 1)};
  people().view(std::string{target}, [this, letter, room = clean(target)](
                                       caf::expected<room_view> answer) {
    if (!answer)
      reply(numeric::ERR_NOSUCHCHANNEL, {room, "No such channel"});
    else if (letter.empty())
      reply(numeric::RPL_CHANNELMODEIS, {answer->name, "+n"});
    else if (letter == "b")
      reply(numeric::RPL_ENDOFBANLIST, {answer->name, "End of channel ban list"});
    else
      reply(numeric::ERR_UNKNOWNMODE,
            {letter.substr(letter.find_first_not_of("+-"), 1), "is not a mode here"});
  });
}

// -- people ---------------------------------------------------------------------

void irc_session::who(const irc_message& msg) {
  auto mask = std::string{msg.param(0).empty() ? "*" : msg.param(0)};
  auto end = [this, shown = clean(mask)] {
    reply(numeric::RPL_ENDOFWHO, {shown, "End of /WHO list"});
  };
  if (mask.front() == '#')
    people().view(mask, [this, end](caf::expected<room_view> answer) {
      if (!answer) {
        end();
        return;
      }
      auto view = std::make_shared<room_view>(std::move(*answer));
      people().in_pieces(
        view->members.size(),
        [this, view](size_t i) { send_who(view->name, *view->members[i]); }, end);
    });
  else
    people().look_up(mask, [this, end](caf::expected<profile> answer) {
      if (answer)
        send_who("*", *answer->who);
      end();
    });
}

void irc_session::send_who(std::string_view room, const user& x) {
  auto& server = config().server_name;
  reply(numeric::RPL_WHOREPLY,
        {room, x.username, x.host, server, x.nick, "H", fmt::format("0 {}", x.realname)});
}

void irc_session::whois(const irc_message& msg) {
  // "WHOIS server nick" asks a certain server; there is only one.
  std::string nick{msg.param(msg.num_params > 1 ? 1 : 0)};
  if (nick.empty()) {
    reply(numeric::ERR_NONICKNAMEGIVEN, {"No nickname given"});
    return;
  }
  people().look_up(nick, [this, nick](caf::expected<profile> answer) {
    if (answer)
      send_whois(*answer);
    else
      reply(numeric::ERR_NOSUCHNICK, {clean(nick), "No such nick"});
    reply(numeric::RPL_ENDOFWHOIS, {clean(nick), "End of /WHOIS list"});
  });
}

void irc_session::send_whois(const profile& x) {
  auto& who = *x.who;
  reply(numeric::RPL_WHOISUSER, {who.nick, who.username, who.host, "*", who.realname});
  std::string rooms;
  for (auto& room : x.rooms) {
    if (rooms.size() + room.size() > irc_line_limit / 2) {
      reply(numeric::RPL_WHOISCHANNELS, {who.nick, rooms});
      rooms.clear();
    }
    rooms += room + " ";
  }
  if (!rooms.empty())
    reply(numeric::RPL_WHOISCHANNELS, {who.nick, rooms});
  reply(numeric::RPL_WHOISSERVER,
        {who.nick, config().server_name, fmt::format("connected by {}", x.wire)});
  reply(numeric::RPL_WHOISIDLE,
        {who.nick, std::to_string(x.idle), std::to_string(x.signed_on),
         "seconds idle, signon time"});
}

// -- the server -----------------------------------------------------------------

void irc_session::motd(const irc_message&) {
  send_motd();
}

void irc_session::send_motd() {
  if (config().motd.empty()) {
    reply(numeric::ERR_NOMOTD, {"There is no message of the day"});
    return;
  }
  reply(numeric::RPL_MOTDSTART,
        {fmt::format("- {} Message of the day -", config().server_name)});
  for (auto& line : config().motd)
    reply(numeric::RPL_MOTD, {fmt::format("- {}", line)});
  reply(numeric::RPL_ENDOFMOTD, {"End of /MOTD command"});
}

void irc_session::lusers(const irc_message&) {
  people().count([this](caf::expected<census> answer) {
    if (answer)
      send_lusers(*answer);
  });
}

void irc_session::send_lusers(const census& numbers) {
  reply(numeric::RPL_LUSERCLIENT,
        {fmt::format("There are {} users on 1 server", numbers.users)});
  reply(numeric::RPL_LUSERUNKNOWN,
        {std::to_string(numbers.unknown), "unknown connections"});
  reply(numeric::RPL_LUSERCHANNELS, {std::to_string(numbers.rooms), "channels formed"});
  reply(numeric::RPL_LUSERME,
        {fmt::format("I have {} clients and 0 servers", numbers.users)});
}

void irc_session::version(const irc_message&) {
  reply(numeric::RPL_VERSION, {software, config().server_name, "Hubbub"});
}

} // namespace hubbub
