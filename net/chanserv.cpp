#include <algorithm>
#include <charconv>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/service_table.hpp"

// Registered rooms, as people know it from other servers: /msg ChanServ, /cs. What a
// secret room is called, and that there is one, nobody learns here who may not know.

namespace hubbub {

namespace {

constexpr std::string_view no_such_room =
  "There is no registered room of that name that you may know of";

std::string explain_room(const client_ptr& x, const caf::error& why) {
  auto& config = x->host.config();
  switch (code_of(why)) {
    case errc::no_such_room:
    case errc::not_registered:
      return std::string{no_such_room};
    case errc::not_a_member:
      return "Enter the room first";
    case errc::not_operator:
      return "That room belongs to the server: only its operators may register it";
    case errc::need_op:
      return "Only operators of the room may do that";
    case errc::need_founder:
      return "Only the founder of the room may do that";
    case errc::need_account:
      return "Log in first: /msg NickServ IDENTIFY [<account>] <password>";
    case errc::no_history:
      return "This server keeps nothing of what is said";
    case errc::too_many_own_rooms:
      return fmt::format(
        "You have registered as many rooms as you may: {}. DROP one first",
        config.rooms_per_account);
    case errc::list_full:
      return fmt::format("The access list is full: {} accounts are allowed. Take one off "
                         "it first",
                         config.max_room_access);
    default:
      return explain(x, why);
  }
}

/// Says what was done, and writes it into the log; or why it was not.
participant::on_answer<void> noted(client_ptr x, std::string event, log_fields fields,
                                   std::string done) {
  return [=](caf::expected<void> answer) {
    if (answer)
      note_act(x->host, event, fields);
    x->say(answer ? done : explain_room(x, answer.error()));
  };
}

// -- what people do with their rooms ---------------------------------------------

void register_(client_ptr x, std::string_view arguments) {
  std::string room{take_word(arguments)};
  auto& people = x->host.people();
  people.ask_room_slowly<void>(
    room,
    noted(x, "room_registered", {{"room", room}},
          fmt::format("{} is yours now: it stays when everybody has left, and you are "
                      "its operator whenever you come in logged in",
                      room)),
    register_atom::value, people.who());
}

void grant(const client_ptr& x, std::string_view arguments, bool give) {
  std::string room{take_word(arguments)};
  std::string nick{take_word(arguments)};
  auto& people = x->host.people();
  people.ask_room<void>(
    room,
    noted(x, give ? "room_op" : "room_deop",
          {{"room", room}, {"whom", nick.empty() ? who(x).nick : nick}}, "Done"),
    grant_atom::value, people.who(), nick, give);
}

void op(client_ptr x, std::string_view arguments) {
  grant(x, arguments, true);
}

void deop(client_ptr x, std::string_view arguments) {
  grant(x, arguments, false);
}

/// The rank that a mode stands for, "+o"; nothing, if it is none.
std::optional<ranks> parse_rank(std::string_view text) {
  if (!text.empty() && text.front() == '-')
    return rank::none;
  text.remove_prefix(!text.empty() && text.front() == '+' ? 1 : 0);
  for (auto& sign : rank_signs)
    if (text.size() == 1 && sign.letter == text.front())
      return sign.bit;
  return std::nullopt;
}

std::string rank_name(ranks x) {
  for (auto& sign : rank_signs)
    if (at_least(x, sign.bit))
      return fmt::format("+{}", sign.letter);
  return "none";
}

/// Shows who has access to a room, then calls `done`.
void show_access(const client_ptr& x, const room_record_ptr& room) {
  std::vector<account_id> ids{room->founder};
  for (auto& y : room->access)
    ids.push_back(y.who);
  x->host.people().ask_accounts<std::vector<std::string>>(
    [x, room](caf::expected<std::vector<std::string>> names) {
      if (!names || names->size() <= room->access.size())
        return;
      x->say(fmt::format("Founder: {}", names->front()));
      for (size_t i = 0; i < room->access.size(); ++i)
        x->say(
          fmt::format("{} {}", (*names)[i + 1], rank_name(room->access[i].standing)));
      x->say("End of access list");
    },
    person_atom::value, std::move(ids));
}

/// Calls `f` with what is kept of a room, if this one may know of it.
template <class F>
void with_record(const client_ptr& x, std::string room, F f) {
  auto& people = x->host.people();
  people.ask_directory<room_record_ptr>(
    [x, f](caf::expected<room_record_ptr> found) {
      if (found)
        f(*found);
      else
        x->say(explain_room(x, found.error()));
    },
    record_atom::value, room, people.find_room(room) != nullptr);
}

/// Whether somebody may see who has access: who has it, and operators of the server.
bool sees_access(const client_ptr& x, const room_record& room) {
  return room.standing_of(who(x).owner) != rank::none || who(x).may(op_right::rooms);
}

void amode(client_ptr x, std::string_view arguments) {
  std::string room{take_word(arguments)};
  auto what = take_word(arguments);
  std::string account{take_word(arguments)};
  if (what.empty()) {
    with_record(x, room, [x](const room_record_ptr& found) {
      if (sees_access(x, *found))
        show_access(x, found);
      else
        x->say("Only who is on that list may see it");
    });
    return;
  }
  auto standing = parse_rank(what);
  if (!standing || account.empty()) {
    x->say("Usage: AMODE <room> [+o|+h|+v|-o|-h|-v <account>]");
    return;
  }
  x->host.people().change_account<void>(
    noted(x, "room_access",
          {{"room", room}, {"account", account}, {"rank", rank_name(*standing)}},
          *standing == rank::none
            ? fmt::format("{} has no rank in {} any more", account, room)
            : fmt::format("{} has {} in {} from now on", account, rank_name(*standing),
                          room)),
    access_atom::value, room, account, *standing);
}

void transfer(client_ptr x, std::string_view arguments) {
  std::string room{take_word(arguments)};
  std::string account{take_word(arguments)};
  if (account.empty()) {
    x->say("Usage: TRANSFER <room> <account>");
    return;
  }
  x->host.people().change_account<bool>(
    [x, room, account](caf::expected<bool> is_done) {
      if (!is_done) {
        x->say(explain_room(x, is_done.error()));
        return;
      }
      note_act(x->host, *is_done ? "room_transferred" : "room_offered",
               {{"room", room}, {"account", account}});
      x->say(*is_done ? fmt::format("{} belongs to {} now", room, account)
                      : fmt::format(
                        "{0} is offered to {1}, who has to say: /msg ChanServ ACCEPT "
                        "{0}. To take that back, offer it to yourself",
                        room, account));
    },
    transfer_atom::value, room, account);
}

void accept(client_ptr x, std::string_view arguments) {
  std::string room{take_word(arguments)};
  x->host.people().change_account<void>(
    noted(x, "room_transferred", {{"room", room}, {"account", who(x).account}},
          fmt::format("{} is yours now", room)),
    transfer_atom::value, room);
}

void drop(client_ptr x, std::string_view arguments) {
  std::string room{take_word(arguments)};
  std::string code{take_word(arguments)};
  x->host.people().change_account<void>(
    [x, room](caf::expected<void> answer) {
      if (answer) {
        note_act(x->host, "room_dropped", {{"room", room}});
        x->say(fmt::format("{} is registered no longer", room));
      } else if (code_of(answer.error()) == errc::unconfirmed) {
        x->say(fmt::format("This cannot be undone: its access list is forgotten, and how "
                           "it is set up when everybody has left. To do it: DROP {} {}",
                           room, reason_in(answer.error())));
      } else {
        x->say(explain_room(x, answer.error()));
      }
    },
    drop_atom::value, room, code);
}

void erase(client_ptr x, std::string_view arguments) {
  std::string room{take_word(arguments)};
  std::string code{take_word(arguments)};
  x->host.people().change_account<void>(
    [x, room](caf::expected<void> answer) {
      if (answer) {
        note_act(x->host, "room_erased", {{"room", room}});
        x->say(fmt::format("All that was said in {} is forgotten", room));
      } else if (code_of(answer.error()) == errc::unconfirmed) {
        x->say(fmt::format("This cannot be undone: all that was said in it is forgotten. "
                           "To do it: ERASE {} {}",
                           room, reason_in(answer.error())));
      } else {
        x->say(explain_room(x, answer.error()));
      }
    },
    forget_atom::value, room, code);
}

/// What a founder may say of a room's past, in the order of `past_rule`.
struct past_words {
  std::string_view name;
  std::string_view meaning;
};

constexpr past_words past_rules[] = {
  {"USUAL", "its members see as much of its past as this server shows"},
  {"JOINED", "its members see what has happened since they came in first"},
  {"NONE", "nothing is kept of what is said there, and what was is forgotten"},
};

constexpr uint32_t max_past_days = 36'500;

std::string meaning_of(const past_policy& x) {
  std::string result{past_rules[static_cast<size_t>(x.rule)].meaning};
  if (x.days != 0)
    result += fmt::format("; what is older than {} {} is forgotten", x.days,
                          x.days == 1 ? "day" : "days");
  return result;
}

/// What somebody wants who writes that, where that holds.
std::optional<past_policy> changed_policy(past_policy x, std::string_view wanted) {
  auto rule =
    std::find_if(std::begin(past_rules), std::end(past_rules), [&](const past_words& y) {
      return equal_ignoring_case(wanted, y.name);
    });
  if (rule != std::end(past_rules)) {
    x.rule = static_cast<past_rule>(rule - std::begin(past_rules));
    if (x.rule != past_rule::joined)
      x.days = 0;
    return x;
  }
  uint32_t days = 0;
  auto end = wanted.data() + wanted.size();
  auto [stop, failed] = std::from_chars(wanted.data(), end, days);
  if (failed != std::errc{} || stop != end || days == 0 || days > max_past_days)
    return std::nullopt;
  if (x.rule == past_rule::none)
    x.rule = past_rule::usual;
  x.days = days;
  return x;
}

void history(client_ptr x, std::string_view arguments) {
  std::string room{take_word(arguments)};
  std::string wanted{take_word(arguments)};
  with_record(x, room, [x, wanted](const room_record_ptr& found) {
    if (wanted.empty()) {
      x->say(fmt::format("{}: {}", found->name, meaning_of(found->past)));
      return;
    }
    auto now = changed_policy(found->past, wanted);
    if (!now) {
      x->say(fmt::format("Usage: HISTORY <room> [USUAL|JOINED|NONE|<days, 1 to {}>]",
                         max_past_days));
      return;
    }
    x->host.people().change_account<void>(
      noted(x, "room_history", {{"room", found->name}, {"past", ascii_lower(wanted)}},
            fmt::format("{}: {}", found->name, meaning_of(*now))),
      keep_atom::value, found->name, *now);
  });
}

void info(client_ptr x, std::string_view arguments) {
  with_record(x, std::string{take_word(arguments)}, [x](const room_record_ptr& found) {
    x->say(
      fmt::format("{} was registered on {}", found->name, date(found->registered_at)));
    if (sees_access(x, *found)) {
      show_access(x, found);
      return;
    }
    x->host.people().ask_accounts<std::vector<std::string>>(
      [x](caf::expected<std::vector<std::string>> names) {
        if (names && !names->empty())
          x->say(fmt::format("Founder: {}", names->front()));
      },
      person_atom::value, std::vector<account_id>{found->founder});
  });
}

void list_page(const client_ptr& x, const std::string& mask, const std::string& after) {
  constexpr uint32_t at_once = 1000;
  x->host.people().ask_directory<record_page>(
    [x, mask](caf::expected<record_page> page) {
      if (!page)
        return;
      for (auto& y : page->rooms)
        x->say(fmt::format("{} (registered on {}){}", y->name, date(y->registered_at),
                           y->founder == who(x).owner ? ", yours" : ""));
      if (page->last.empty())
        x->say("End of rooms");
      else
        x->host.people().go_on_when_writable(
          [x, mask, last = page->last] { list_page(x, mask, last); });
    },
    record_atom::value, mask, after, at_once);
}

void list(client_ptr x, std::string_view arguments) {
  auto mask = take_word(arguments);
  list_page(x, std::string{mask.empty() ? "*" : mask}, {});
}

void help(client_ptr x, std::string_view arguments);

/// Sorted by name.
const service_command chanserv_commands[] = {
  {"ACCEPT", allowed::owner, true, accept, "<room>", "Takes a room that is offered you."},
  {"AMODE", allowed::keeper, true, amode, "<room> [+o|+h|+v|-o|-h|-v <account>]",
   "Gives an account a rank whenever it comes in, or takes it; lists who has one."},
  {"DEOP", allowed::keeper, true, deop, "<room> [<nick>]",
   "Makes somebody in a room an operator no longer."},
  {"DROP", allowed::keeper, true, drop, "<room> [<code>]",
   "Registers a room of yours no longer."},
  {"ERASE", allowed::keeper, true, erase, "<room> [<code>]",
   "Has all that was said in a room of yours forgotten."},
  {"HELP", allowed::everybody, false, help, "", "Lists these commands."},
  {"HISTORY", allowed::keeper, true, history, "<room> [USUAL|JOINED|NONE|<days>]",
   "Says how much of a room's past is kept and shown; or tells."},
  {"INFO", allowed::everybody, true, info, "<room>", "Tells about a registered room."},
  {"LIST", allowed::keeper, false, list, "[<mask>]",
   "Lists the rooms in which your account has a rank."},
  {"OP", allowed::keeper, true, op, "<room> [<nick>]",
   "Makes you an operator in a room, or somebody else."},
  {"REGISTER", allowed::owner, true, register_, "<room>",
   "Makes a room that you operate yours: it stays when everybody has left."},
  {"TRANSFER", allowed::keeper, true, transfer, "<room> <account>",
   "Offers a room of yours to somebody else."},
};

void help(client_ptr x, std::string_view) {
  list_commands(x, chanserv_service());
}

} // namespace

service chanserv_service() {
  return {chanserv, op_right::rooms, std::begin(chanserv_commands),
          std::end(chanserv_commands)};
}

} // namespace hubbub
