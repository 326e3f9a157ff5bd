#include <charconv>
#include <ctime>
#include <deque>
#include <memory>
#include <vector>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/limits.hpp"

namespace hubbub::irc {

namespace {

/// Most nicks one USERHOST answers (RFC 2812 4.8).
constexpr size_t max_userhost = 5;

using people = std::vector<person>;

/// All words of all parameters.
std::vector<std::string> words_of(const irc_message& msg) {
  std::vector<std::string> result;
  for (size_t i = 0; i < msg.num_params; ++i)
    for (auto rest = msg.param(i); !trimmed(rest).empty();)
      result.emplace_back(take_word(rest));
  return result;
}

/// Sends words in as many lines as it takes, in one at least.
void send_words(irc_session& s, numeric::code code,
                const std::vector<std::string>& words) {
  auto next = words.begin();
  do {
    auto writer = s.line(s.config().server_name, code);
    writer.param(s.client_name());
    std::string text;
    constexpr size_t punctuation = 3; // " :", and a space between two words
    while (next != words.end()
           && text.size() + next->size() + punctuation <= writer.left())
      text += (text.empty() ? "" : " ") + *next++;
    writer.trailing(text);
  } while (next != words.end());
}

// -- WHOIS ------------------------------------------------------------------------

/// A WHOIS under way: what is known of somebody, and the rooms found so far.
struct whois_query {
  profile about;
  std::deque<room_entry> rooms; // still to be asked
  std::string shown;            // rooms with prefixes, for one line
};

void send_rooms(irc_session& s, whois_query& query) {
  if (!query.shown.empty())
    s.reply(numeric::RPL_WHOISCHANNELS, {query.about.who->nick, query.shown});
  query.shown.clear();
}

void send_whois(irc_session& s, const profile& x) {
  auto& who = *x.who;
  s.reply(numeric::RPL_WHOISSERVER,
          {who.nick, s.config().server_name, s.config().description});
  if (who.is(user_mode::server_op))
    s.reply(numeric::RPL_WHOISOPERATOR, {who.nick, "is an operator of this server"});
  if (!who.account.empty())
    s.reply(numeric::RPL_WHOISACCOUNT, {who.nick, who.account, "is logged in as"});
  if (!who.address.empty() && may_know_all(s, who))
    s.reply(numeric::RPL_WHOISACTUALLY,
            {who.nick, who.address, "is actually using this address"});
  if (who.is(user_mode::bot))
    s.reply(numeric::RPL_WHOISBOT, {who.nick, "is a bot"});
  if (who.is(user_mode::secure))
    s.reply(numeric::RPL_WHOISSECURE, {who.nick, "is using a secure connection"});
  if (may_know_all(s, who) && !x.fingerprint.empty())
    s.reply(numeric::RPL_WHOISCERTFP,
            {who.nick, "has client certificate fingerprint " + x.fingerprint});
  if (!who.away.empty())
    s.reply(numeric::RPL_AWAY, {who.nick, who.away});
  s.reply(numeric::RPL_WHOISIDLE,
          {who.nick, std::to_string(x.idle), std::to_string(x.signed_on),
           "seconds idle, signon time"});
}

/// Asks each of somebody's rooms whether this user may know of it.
void whois_next_room(irc_session& s, std::shared_ptr<whois_query> query,
                     std::function<void()> done) {
  if (query->rooms.empty()) {
    send_rooms(s, *query);
    send_whois(s, query->about);
    done();
    return;
  }
  auto room = std::move(query->rooms.front());
  query->rooms.pop_front();
  s.people().ask_room<ranks>(
    room.room,
    [&s, query, name = room.name, done](caf::expected<ranks> standing) {
      if (standing) {
        auto prefixes = prefixes_of(*standing);
        if (!s.has(cap::multi_prefix))
          prefixes.resize(std::min<size_t>(prefixes.size(), 1));
        if (query->shown.size() + name.size() > irc_line_limit / 2)
          send_rooms(s, *query);
        query->shown += (query->shown.empty() ? "" : " ") + prefixes + name;
      }
      s.people().go_on_when_writable(
        [&s, query, done] { whois_next_room(s, query, done); });
    },
    standing_atom::value, query->about.id);
}

/// Those whom a WHOIS asks for.
struct whois_targets {
  std::vector<std::string> nicks;
  std::string asked; // as it was given
  size_t next = 0;   // index of the one to be asked
};

void whois_next(irc_session& s, std::shared_ptr<whois_targets> targets) {
  if (targets->next == targets->nicks.size()) {
    s.end_list(numeric::RPL_ENDOFWHOIS, targets->asked, "End of /WHOIS list");
    return;
  }
  auto& nick = targets->nicks[targets->next++];
  auto next = [&s, targets] {
    s.people().go_on_when_writable([&s, targets] { whois_next(s, targets); });
  };
  s.people().ask_directory<profile>(
    [&s, nick, next](caf::expected<profile> answer) {
      if (!answer) {
        s.reply(numeric::ERR_NOSUCHNICK, {shown(nick), "No such nick"});
        next();
        return;
      }
      auto& who = *answer->who;
      s.reply(numeric::RPL_WHOISUSER,
              {who.nick, who.username, who.host, "*", who.realname});
      auto query = std::make_shared<whois_query>();
      query->rooms.assign(answer->rooms.begin(), answer->rooms.end());
      query->about = std::move(*answer);
      whois_next_room(s, query, [&s, nick = query->about.who->nick, next] {
        show_whois_metadata(s, nick, next);
      });
    },
    profile_atom::value, nick);
}

void send_past(irc_session& s, const past_user& x) {
  auto& who = *x.who;
  s.reply(numeric::RPL_WHOWASUSER, {who.nick, who.username, who.host, "*", who.realname});
  s.reply(numeric::RPL_WHOISSERVER,
          {who.nick, s.config().server_name,
           fmt::format("until {:%Y-%m-%d %H:%M:%S} UTC",
                       fmt::gmtime(static_cast<std::time_t>(x.until)))});
}

} // namespace

bool may_know_all(irc_session& s, const user& who) {
  return may(s, op_right::watch) || who.id == s.people().who()->id;
}

// RFC 2812 3.6.2
void whois(irc_session& s, const irc_message& msg) {
  // "WHOIS server nick" asks a certain server, "WHOIS nick nick" the one that nick is on.
  if (msg.num_params > 1 && !equal_ignoring_case(msg.param(0), msg.param(1))
      && !is_for_us(s, msg.param(0)))
    return;
  std::string asked{msg.param(msg.num_params > 1 ? 1 : 0)};
  auto nicks = distinct_targets(s, asked, max_targets);
  if (nicks.empty())
    s.reply(numeric::ERR_NONICKNAMEGIVEN, {"No nickname given"});
  else
    whois_next(s, std::make_shared<whois_targets>(
                    whois_targets{std::move(nicks), std::move(asked)}));
}

// RFC 2812 3.6.3
void whowas(irc_session& s, const irc_message& msg) {
  std::string nick{msg.param(0)};
  if (nick.empty()) {
    s.reply(numeric::ERR_NONICKNAMEGIVEN, {"No nickname given"});
    return;
  }
  auto count = 0;
  std::from_chars(msg.param(1).data(), msg.param(1).data() + msg.param(1).size(), count);
  using past = std::vector<past_user>;
  s.people().ask_directory<past>(
    [&s, nick, count](caf::expected<past> answer) {
      if (!answer || answer->empty())
        s.reply(numeric::ERR_WASNOSUCHNICK, {shown(nick), "There was no such nickname"});
      else if (count > 0 && answer->size() > static_cast<size_t>(count))
        answer->resize(static_cast<size_t>(count));
      auto all = std::make_shared<past>(answer ? std::move(*answer) : past{});
      s.people().in_pieces(
        all->size(), [&s, all](size_t i) { send_past(s, (*all)[i]); },
        [&s, nick] { s.end_list(numeric::RPL_ENDOFWHOWAS, nick, "End of WHOWAS"); });
    },
    whowas_atom::value, nick);
}

// RFC 2812 4.9
void ison(irc_session& s, const irc_message& msg) {
  s.people().ask_directory<people>(
    [&s](caf::expected<people> answer) {
      std::vector<std::string> here;
      if (answer)
        for (auto& x : *answer)
          here.push_back(x.who->nick);
      send_words(s, numeric::RPL_ISON, here);
    },
    person_atom::value, words_of(msg));
}

// RFC 2812 4.8
void userhost(irc_session& s, const irc_message& msg) {
  auto nicks = words_of(msg);
  nicks.resize(std::min(nicks.size(), max_userhost));
  s.people().ask_directory<people>(
    [&s](caf::expected<people> answer) {
      std::vector<std::string> here;
      if (answer)
        for (auto& x : *answer) {
          auto& who = *x.who;
          here.push_back(
            fmt::format("{}{}={}{}@{}", who.nick, who.is(user_mode::server_op) ? "*" : "",
                        who.away.empty() ? '+' : '-', who.username, who.host));
        }
      send_words(s, numeric::RPL_USERHOST, here);
    },
    person_atom::value, std::move(nicks));
}

// RFC 2812 4.1, IRCv3 away-notify
void away(irc_session& s, const irc_message& msg) {
  auto me = *s.people().who();
  auto text = clean(msg.param(0));
  text.resize(piece_length(text, max_away_length));
  if (text != me.away) {
    me.away = text;
    s.people().change(event_kind::went_away, me);
  }
  if (text.empty())
    s.reply(numeric::RPL_UNAWAY, {"You are no longer marked as being away"});
  else
    s.reply(numeric::RPL_NOWAWAY, {"You have been marked as being away"});
}

// IRCv3 setname
void setname(irc_session& s, const irc_message& msg) {
  auto me = *s.people().who();
  auto realname = without_controls(msg.param(0));
  if (realname.empty() || realname.size() > max_realname_length) {
    s.fail("SETNAME", "INVALID_REALNAME", {},
           fmt::format("A realname has 1 to {} bytes", max_realname_length));
    return;
  }
  if (realname != me.realname) {
    me.realname = std::move(realname);
    s.people().change(event_kind::new_realname, me);
  }
  if (s.has(cap::setname))
    s.line(mask_of(me), "SETNAME").trailing(me.realname);
}

} // namespace hubbub::irc
