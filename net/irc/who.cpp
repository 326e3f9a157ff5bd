#include <memory>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "actors/names.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

/// WHOX's fields in the order they are sent, whatever the order they were asked in:
/// token, channel, username, IP, host, server, nick, flags, hops, idle seconds,
/// account, rank, realname.
constexpr std::string_view whox_fields = "tcuihsnfdlaor";

/// What a WHO wants to know.
struct who_query {
  std::string mask;
  std::string asked; // the mask as it was given
  bool server_ops_only = false;
  std::string fields; // of WHOX; empty: the usual reply
  std::string token;
};

/// Somebody in an answer, and the room it is about ("*": none).
struct who_entry {
  user_ptr who;
  ranks standing = rank::none;
};

struct who_answer {
  std::string room = "*";
  std::vector<who_entry> entries;
};

who_query parse_query(const irc_message& msg) {
  who_query result;
  result.mask = msg.param(0).empty() || msg.param(0) == "0" ? "*" : msg.param(0);
  result.asked = msg.param(0).empty() ? "*" : msg.param(0);
  auto options = msg.param(1);
  auto flags = options.substr(0, options.find('%'));
  result.server_ops_only = flags.find('o') != std::string_view::npos;
  if (flags.size() == options.size())
    return result;
  auto wanted = options.substr(flags.size() + 1);
  auto fields = wanted.substr(0, wanted.find(','));
  for (auto x : whox_fields)
    if (fields.find(x) != std::string_view::npos)
      result.fields += x;
  constexpr size_t longest_token = 3; // digits
  auto token = wanted.substr(std::min(fields.size() + 1, wanted.size()));
  if (!token.empty() && token.size() <= longest_token)
    result.token = shown(token);
  return result;
}

/// "H*@B": here or gone, an operator of the server, ranks in the room, a bot.
std::string flags_of(const irc_session& s, const who_entry& x) {
  std::string result = x.who->away.empty() ? "H" : "G";
  if (x.who->is(user_mode::server_op))
    result += '*';
  auto prefixes = prefixes_of(x.standing);
  result += s.has(cap::multi_prefix) ? prefixes : prefixes.substr(0, 1);
  if (x.who->is(user_mode::bot))
    result += 'B';
  return result;
}

std::string whox_field(irc_session& s, const who_query& query, const std::string& room,
                       const who_entry& x, char field) {
  auto& who = *x.who;
  switch (field) {
    case 't':
      return query.token.empty() ? "0" : query.token;
    case 'c':
      return room;
    case 'u':
      return who.username;
    case 'i':
    case 'h':
      return who.host;
    case 's':
      return s.config().server_name;
    case 'n':
      return who.nick;
    case 'f':
      return flags_of(s, x);
    case 'o':
      return "n/a";
    default: // no hops; nobody's idle time is told here; no accounts
      return "0";
  }
}

void send_entry(irc_session& s, const who_query& query, const std::string& room,
                const who_entry& x) {
  auto& who = *x.who;
  auto& server = s.config().server_name;
  if (query.server_ops_only && !who.is(user_mode::server_op))
    return;
  if (query.fields.empty()) {
    s.reply(numeric::RPL_WHOREPLY, {room, who.username, who.host, server, who.nick,
                                    flags_of(s, x), fmt::format("0 {}", who.realname)});
    return;
  }
  auto writer = s.line(server, numeric::RPL_WHOSPCRPL);
  writer.param(s.client_name());
  for (auto field : query.fields)
    if (field != 'r')
      writer.param(whox_field(s, query, room, x, field));
  if (query.fields.back() == 'r')
    writer.trailing(who.realname);
  else
    writer.end();
}

void send_answer(irc_session& s, const who_query& query, who_answer answer) {
  auto all = std::make_shared<who_answer>(std::move(answer));
  s.people().in_pieces(
    all->entries.size(),
    [&s, query, all](size_t i) { send_entry(s, query, all->room, all->entries[i]); },
    [&s, query] { s.end_list(numeric::RPL_ENDOFWHO, query.asked, "End of WHO list"); });
}

/// A WHO of a mask under way: whom it fits, and who may be seen though invisible.
struct who_search {
  who_query query;
  who_answer answer;
  std::vector<room_actor> rooms; // this user's, still to be looked at
  std::set<std::string> seen;    // nicks in the others of them, and the own one
};

/// Leaves out those who are invisible and in none of this user's rooms, then answers.
/// Looks at these rooms one by one.
void without_invisible(irc_session& s, std::shared_ptr<who_search> search) {
  if (search->rooms.empty()) {
    auto& all = search->answer.entries;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const who_entry& x) {
                               return x.who->is(user_mode::invisible)
                                      && search->seen.count(x.who->nick) == 0;
                             }),
              all.end());
    send_answer(s, search->query, std::move(search->answer));
    return;
  }
  auto room = std::move(search->rooms.back());
  search->rooms.pop_back();
  s.people().ask_room<room_view>(
    room,
    [&s, search](caf::expected<room_view> view) {
      if (view)
        for (auto& x : view->members)
          search->seen.insert(x.who->nick);
      without_invisible(s, search);
    },
    view_atom::value);
}

void who_in_room(irc_session& s, const who_query& query) {
  s.people().ask_room<room_view>(
    query.mask,
    [&s, query](caf::expected<room_view> view) {
      who_answer answer;
      if (view) {
        answer.room = view->name;
        for (auto& x : view->members)
          answer.entries.push_back({x.who, x.standing});
      }
      send_answer(s, query, std::move(answer));
    },
    view_atom::value);
}

void who_by_mask(irc_session& s, const who_query& query) {
  using people = std::vector<person>;
  s.people().ask_directory<people>(
    [&s, query](caf::expected<people> found) {
      auto search = std::make_shared<who_search>();
      search->query = query;
      search->seen.insert(s.people().who()->nick);
      auto some_invisible = false;
      if (found)
        for (auto& x : *found) {
          search->answer.entries.push_back({x.who});
          some_invisible = some_invisible || x.who->is(user_mode::invisible);
        }
      if (some_invisible)
        for (auto& [key, x] : s.people().rooms())
          search->rooms.push_back(x.room);
      without_invisible(s, std::move(search));
    },
    search_atom::value, query.mask);
}

/// Whoever knows a nick may ask for it.
void who_by_nick(irc_session& s, const who_query& query) {
  using people = std::vector<person>;
  s.people().ask_directory<people>(
    [&s, query](caf::expected<people> found) {
      who_answer answer;
      if (found)
        for (auto& x : *found)
          answer.entries.push_back({x.who});
      send_answer(s, query, std::move(answer));
    },
    person_atom::value, std::vector<std::string>{query.mask});
}

} // namespace

// RFC 2812 3.6.1, and WHOX (ircv3.net/specs/extensions/whox).
void who(irc_session& s, const irc_message& msg) {
  auto query = parse_query(msg);
  if (names_room(query.mask))
    who_in_room(s, query);
  else if (is_nick(query.mask))
    who_by_nick(s, query);
  else
    who_by_mask(s, query);
}

} // namespace hubbub::irc
