#include <algorithm>
#include <memory>
#include <unordered_set>
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

/// What WHOX says to those who may not know an address.
constexpr const char* hidden_address = "255.255.255.255";

std::string shown_address(irc_session& s, const user& who) {
  auto known = who.address == who.host || may_know_all(s, who);
  return known && !who.address.empty() ? who.address : hidden_address;
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
      return shown_address(s, who);
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
    case 'a':
      return who.account.empty() ? "0" : who.account;
    default: // no hops; nobody's idle time is told here
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

void end_of_who(irc_session& s, const who_query& query) {
  s.end_list(numeric::RPL_ENDOFWHO, query.asked, "End of WHO list");
}

void send_answer(irc_session& s, const who_query& query, who_answer answer) {
  auto all = std::make_shared<who_answer>(std::move(answer));
  s.people().in_pieces(
    all->entries.size(),
    [&s, query, all](size_t i) { send_entry(s, query, all->room, all->entries[i]); },
    [&s, query] { end_of_who(s, query); });
}

/// A WHO of a mask under way: a page of those whom it fits after the other.
struct who_search {
  who_query query;
  people_page page{};
  std::vector<room_actor> rooms{};          // this user's, still to be looked at
  std::unordered_set<caf::actor_id> seen{}; // invisible people in the others of them
};

bool is_invisible(const person& x) {
  return x.who->is(user_mode::invisible);
}

void next_page(irc_session& s, std::shared_ptr<who_search> search);

void show_page(irc_session& s, std::shared_ptr<who_search> search) {
  auto show = [&s, search](size_t i) {
    auto& x = search->page.people[i];
    if (!is_invisible(x) || search->seen.count(x.member.id()) != 0)
      send_entry(s, search->query, "*", {x.who});
  };
  s.people().in_pieces(search->page.people.size(), show, [&s, search] {
    if (search->page.last == 0)
      end_of_who(s, search->query);
    else
      next_page(s, search);
  });
}

/// Finds out which invisible people of a page are in one of this user's rooms, asking
/// one after the other, then shows the page.
void look_for_invisible(irc_session& s, std::shared_ptr<who_search> search) {
  std::vector<caf::actor_id> wanted;
  for (auto& x : search->page.people)
    if (is_invisible(x) && search->seen.count(x.member.id()) == 0)
      wanted.push_back(x.member.id());
  if (wanted.empty() || search->rooms.empty()) {
    show_page(s, std::move(search));
    return;
  }
  auto room = std::move(search->rooms.back());
  search->rooms.pop_back();
  using ids = std::vector<caf::actor_id>;
  s.people().ask_room<ids>(
    room,
    [&s, search](caf::expected<ids> found) {
      if (found)
        search->seen.insert(found->begin(), found->end());
      look_for_invisible(s, search);
    },
    find_atom::value, std::move(wanted));
}

void next_page(irc_session& s, std::shared_ptr<who_search> search) {
  s.people().ask_directory<people_page>(
    [&s, search](caf::expected<people_page> found) {
      search->page = found ? std::move(*found) : people_page{};
      search->seen = {s.people().who()->id};
      search->rooms.clear();
      auto& all = search->page.people;
      if (std::any_of(all.begin(), all.end(), is_invisible))
        for (auto& x : s.people().rooms())
          search->rooms.push_back(x.room);
      look_for_invisible(s, search);
    },
    search_atom::value, search->query.mask, search->page.last, people_at_once);
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
  next_page(s, std::make_shared<who_search>(who_search{query}));
}

/// Whoever knows a nick may ask for it.
void who_by_nick(irc_session& s, const who_query& query) {
  s.people().ask_directory<std::vector<person>>(
    [&s, query](caf::expected<std::vector<person>> found) {
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
