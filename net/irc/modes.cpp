#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "actors/address.hpp"
#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/acts.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

/// Who changes a user mode.
enum class owner {
  user,   ///< its user
  oper,   ///< OPER sets it, its user may take it away
  server, ///< what the connection is
};

/// A user mode, and its letter.
struct user_mode_letter {
  char letter;
  user_modes bit;
  owner of;
};

constexpr user_mode_letter all_user_modes[] = {
  {'B', user_mode::bot, owner::user},       {'R', user_mode::accounts_only, owner::user},
  {'Z', user_mode::secure, owner::server},  {'g', user_mode::caller_id, owner::user},
  {'i', user_mode::invisible, owner::user}, {'o', user_mode::server_op, owner::oper},
  {'w', user_mode::wallops, owner::user},
};

bool is_list_mode(char letter) {
  return list_modes.find(letter) != std::string_view::npos;
}

/// What a MODE asks for: changes, and lists to be shown.
struct mode_request {
  std::vector<mode_change> changes;
  std::vector<mode_refusal> refused; // before anybody is asked
  std::string lists;                 // letters
};

/// Whether a key or mask would not be what it was: it has what nobody may send.
bool is_odd(const mode_change& x) {
  return (is_list_mode(x.mode) || key_modes.find(x.mode) != std::string_view::npos)
         && has_controls(x.param);
}

/// Whether a mask is one of addresses: "192.0.2.0/24", "a!b@192.0.2.*", "2001:db8:*".
/// @param list the letter of its list.
bool is_of_addresses(std::string_view mask, char list) {
  if (take_prefixes(mask, list).account)
    return false; // "a:b" is no address, though it has a colon
  auto full = full_mask(mask);
  auto host = std::string_view{full}.substr(full.rfind('@') + 1);
  constexpr auto digits = "0123456789";
  auto like_ipv4 = host.size() <= std::string_view{"255.255.255.255"}.size()
                   && host.find_first_of(digits) != std::string_view::npos
                   && host.find_first_not_of("0123456789.*?") == std::string_view::npos;
  return like_ipv4 || parse_network(host) || host.find(':') != std::string_view::npos;
}

/// Whether that would have masks compared with addresses that this user may not see.
bool pries(irc_session& s, const mode_change& x) {
  return x.add && is_list_mode(x.mode) && s.config().cloaks && !may(s, op_right::watch)
         && is_of_addresses(x.param, x.mode);
}

mode_request parse_modes(irc_session& s, const irc_message& msg) {
  mode_request result;
  auto add = true;
  size_t next = 2;
  for (auto letter : msg.param(1)) {
    if (letter == '+' || letter == '-') {
      add = letter == '+';
      continue;
    }
    if ((static_cast<unsigned char>(letter) & 0xC0) == 0x80)
      continue; // the rest of a longer character (RFC 3629 3)
    mode_change x{add, letter, {}};
    if (takes_param(letter, add) && next < msg.num_params)
      x.param = msg.param(next++);
    if (is_odd(x)) {
      result.refused.push_back({errc::bad_param, std::move(x)});
      continue;
    }
    x.param = clean(x.param);
    if (pries(s, x))
      result.refused.push_back({errc::hidden_address, std::move(x)});
    else if (!is_list_mode(letter) || !x.param.empty())
      result.changes.push_back(std::move(x));
    else if (result.lists.find(letter) == std::string::npos)
      result.lists += letter;
  }
  return result;
}

/// The numerics for one list of masks.
struct list_numerics {
  numeric::code entry;
  numeric::code end;
  std::string_view end_text;
};

list_numerics numerics_of(char letter) {
  switch (letter) {
    case 'e':
      return {numeric::RPL_EXCEPTLIST, numeric::RPL_ENDOFEXCEPTLIST,
              "End of channel exception list"};
    case 'I':
      return {numeric::RPL_INVEXLIST, numeric::RPL_ENDOFINVEXLIST,
              "End of channel invite exception list"};
    case 'q':
      return {numeric::RPL_QUIETLIST, numeric::RPL_ENDOFQUIETLIST,
              "End of channel quiet list"};
    default:
      return {numeric::RPL_BANLIST, numeric::RPL_ENDOFBANLIST, "End of channel ban list"};
  }
}

/// What a parameter of that mode has to be like.
std::string_view allowed_param(char mode) {
  switch (mode) {
    case 'f':
      return "Give LINES:SECONDS, 1 to 1000 lines in 1 to 3600 seconds";
    case 'j':
      return "Give JOINS:SECONDS, 1 to 1000 joins in 1 to 3600 seconds";
    case 'k':
      return "A key has no spaces, commas and control characters, at most 32 bytes";
    case 'l':
      return "The limit must be a number, 1 or more";
    default:
      return "A mask has no spaces, commas and control characters, at most 128 bytes";
  }
}

/// Shows one list of a room's masks after the other, then calls `done`.
/// @param letters which are left.
void show_lists(irc_session& s, const std::string& room, const std::string& letters,
                std::function<void()> done) {
  if (letters.empty()) {
    done();
    return;
  }
  auto next = [&s, room, rest = letters.substr(1), done = std::move(done)] {
    s.people().go_on_when_writable(
      [&s, room, rest, done] { show_lists(s, room, rest, done); });
  };
  using entries = std::vector<mask_entry>;
  s.people().ask_room<entries>(
    room,
    [&s, room, codes = numerics_of(letters.front()),
     next = std::move(next)](caf::expected<entries> answer) {
      if (!answer) {
        explain(s, room, answer.error());
        next();
        return;
      }
      auto all = std::make_shared<entries>(std::move(*answer));
      s.people().in_pieces(
        all->size(),
        [&s, room, codes, all](size_t i) {
          auto& x = (*all)[i];
          auto writer = s.line(s.config().server_name, codes.entry);
          writer.param(s.client_name()).param(room);
          if (codes.entry == numeric::RPL_QUIETLIST)
            writer.param("q");
          writer.param(x.mask).param(x.set_by);
          writer.param(std::to_string(x.set_at)).end();
        },
        [&s, room, codes, next] {
          if (codes.end == numeric::RPL_ENDOFQUIETLIST)
            s.reply(codes.end, {room, "q", codes.end_text});
          else
            s.reply(codes.end, {room, codes.end_text});
          next();
        });
    },
    masks_atom::value, static_cast<uint8_t>(letters.front()));
}

/// Says that a nick is in no room of that name, or nowhere at all.
void explain_absence(irc_session& s, const std::string& room, const std::string& nick) {
  using people = std::vector<person>;
  s.people().ask_directory<people>(
    [&s, room, nick](caf::expected<people> answer) {
      if (answer && !answer->empty())
        s.reply(numeric::ERR_USERNOTINCHANNEL,
                {shown(nick), room, "They aren't on that channel"});
      else
        s.reply(numeric::ERR_NOSUCHNICK, {shown(nick), "No such nick"});
    },
    person_atom::value, std::vector<std::string>{nick});
}

void explain_refusal(irc_session& s, const std::string& room, const mode_refusal& x) {
  // The first byte of a longer character cannot be sent alone.
  auto is_ascii = static_cast<unsigned char>(x.what.mode) < 0x80;
  std::string letter(1, is_ascii ? x.what.mode : '?');
  switch (x.why) {
    case errc::no_such_member:
      explain_absence(s, room, x.what.param);
      break;
    case errc::unknown_mode:
      s.reply(numeric::ERR_UNKNOWNMODE, {shown(letter), "is not a mode here"});
      break;
    case errc::missing_param:
      s.reply(numeric::ERR_INVALIDMODEPARAM,
              {room, letter, "*", "You must give a parameter"});
      break;
    case errc::bad_param:
      s.reply(numeric::ERR_INVALIDMODEPARAM,
              {room, letter, x.what.mode == 'k' ? "*" : shown(x.what.param),
               allowed_param(x.what.mode)});
      break;
    case errc::useless_mask:
      s.reply(numeric::ERR_INVALIDMODEPARAM,
              {room, letter, shown(x.what.param),
               "That mask can fit nobody: a mask is nick!user@host, nick, or host"});
      break;
    case errc::hidden_address:
      s.reply(numeric::ERR_INVALIDMODEPARAM,
              {room, letter, shown(x.what.param),
               "Addresses are hidden, and masks of them only for operators of the "
               "server: use hosts as you see them, the first parts as * for a network"});
      break;
    case errc::list_full:
      s.reply(numeric::ERR_BANLISTFULL,
              {room, letter,
               fmt::format("Channel list is full: {} entries are allowed",
                           s.config().rooms.max_list_entries)});
      break;
    default:
      explain(s, room, make_error(x.why));
  }
}

void show_modes(irc_session& s, const std::string& room) {
  s.people().ask_room<room_modes>(
    room,
    [&s, room](caf::expected<room_modes> answer) {
      if (!answer) {
        explain(s, room, answer.error());
        return;
      }
      auto letters = "+" + answer->flags;
      std::string params;
      if (answer->lines.limited()) {
        letters += 'f';
        params += ' ' + to_string(answer->lines);
      }
      if (answer->joins.limited()) {
        letters += 'j';
        params += ' ' + to_string(answer->joins);
      }
      if (!answer->key.empty()) {
        letters += 'k';
        params += ' ' + answer->key;
      }
      if (answer->limit != 0) {
        letters += 'l';
        params += fmt::format(" {}", answer->limit);
      }
      auto& server = s.config().server_name;
      s.line(server, numeric::RPL_CHANNELMODEIS)
        .param(s.client_name())
        .param(room)
        .param(letters + params)
        .end();
      s.line(server, numeric::RPL_CREATIONTIME)
        .param(s.client_name())
        .param(room)
        .param(std::to_string(answer->created_at))
        .end();
    },
    modes_atom::value);
}

/// The bans among some changes, as they are written.
std::string bans_in(const std::vector<mode_change>& changes) {
  std::string result;
  for (auto& x : changes)
    if (x.mode == 'b' && !x.param.empty())
      result +=
        fmt::format("{}{}b {}", result.empty() ? "" : " ", x.add ? '+' : '-', x.param);
  return result;
}

void change_modes(irc_session& s, const std::string& room,
                  std::vector<mode_change> changes) {
  auto bans = bans_in(changes);
  s.people().change_modes(
    room, std::move(changes), [&s, room, bans](caf::expected<mode_result> answer) {
      if (!answer) {
        explain(s, room, answer.error());
        return;
      }
      if (!bans.empty() && answer->num_events > 0)
        note_act(s.host(), "room_ban", {{"room", room}, {"what", bans}});
      for (auto& x : answer->refused)
        explain_refusal(s, room, x);
    });
}

void room_mode(irc_session& s, const irc_message& msg) {
  std::string room{msg.param(0)};
  auto request = parse_modes(s, msg);
  if (request.changes.empty() && request.lists.empty() && request.refused.empty()) {
    show_modes(s, room);
    return;
  }
  auto change = [&s, room, changes = std::move(request.changes),
                 refused = std::move(request.refused)] {
    for (auto& x : refused)
      explain_refusal(s, room, x);
    if (!changes.empty())
      change_modes(s, room, changes);
  };
  show_lists(s, room, request.lists, std::move(change));
}

void user_mode(irc_session& s, std::string_view wanted) {
  auto me = *s.people().who();
  auto before = me.modes;
  auto add = true;
  auto unknown = false;
  for (auto letter : wanted) {
    if (letter == '+' || letter == '-') {
      add = letter == '+';
      continue;
    }
    auto x = std::find_if(std::begin(all_user_modes), std::end(all_user_modes),
                          [&](const user_mode_letter& y) { return y.letter == letter; });
    if (x == std::end(all_user_modes))
      unknown = true;
    else if (!add && x->of != owner::server)
      me.modes = static_cast<user_modes>(me.modes & ~x->bit);
    else if (add && x->of == owner::user)
      me.modes = static_cast<user_modes>(me.modes | x->bit);
  }
  if (unknown)
    s.reply(numeric::ERR_UMODEUNKNOWNFLAG, {"Unknown mode flag"});
  if (me.modes != before)
    change_user_modes(s, me.modes);
  if ((before & ~me.modes & user_mode::server_op) != 0)
    show_host(s, s.host().shown_host()); // whoever has no power looks like it
}

} // namespace

void mode(irc_session& s, const irc_message& msg) {
  auto target = msg.param(0);
  if (names_room(target)) {
    room_mode(s, msg);
    return;
  }
  auto& me = *s.people().who();
  if (folded(target) == folded(me.nick)) {
    if (msg.num_params == 1)
      s.reply(numeric::RPL_UMODEIS, {letters_of(me.modes)});
    else
      user_mode(s, msg.param(1));
    return;
  }
  std::string nick{target};
  using people = std::vector<person>;
  s.people().ask_directory<people>(
    [&s, nick](caf::expected<people> answer) {
      if (answer && !answer->empty())
        s.reply(numeric::ERR_USERSDONTMATCH, {"Cannot change mode for other users"});
      else
        s.reply(numeric::ERR_NOSUCHNICK, {shown(nick), "No such nick"});
    },
    person_atom::value, std::vector<std::string>{nick});
}

std::string user_mode_letters() {
  std::string result;
  for (auto& x : all_user_modes)
    result += x.letter;
  return result;
}

std::optional<user_modes> settable_user_modes(std::string_view letters) {
  user_modes result = 0;
  for (auto letter : letters) {
    auto x = std::find_if(std::begin(all_user_modes), std::end(all_user_modes),
                          [&](const user_mode_letter& y) { return y.letter == letter; });
    if (x == std::end(all_user_modes) || x->of != owner::user)
      return std::nullopt;
    result = static_cast<user_modes>(result | x->bit);
  }
  return result;
}

std::string letters_of(user_modes x) {
  std::string result{"+"};
  for (auto& y : all_user_modes)
    if ((x & y.bit) != 0)
      result += y.letter;
  return result;
}

void change_user_modes(irc_session& s, user_modes wanted) {
  auto me = *s.people().who();
  auto before = std::exchange(me.modes, wanted);
  std::string added;
  std::string removed;
  for (auto& x : all_user_modes) {
    if ((wanted & ~before & x.bit) != 0)
      added += x.letter;
    if ((before & ~wanted & x.bit) != 0)
      removed += x.letter;
  }
  s.people().change(event_kind::refreshed, me);
  s.line(mask_of(me), "MODE")
    .param(me.nick)
    .param((added.empty() ? "" : "+" + added) + (removed.empty() ? "" : "-" + removed))
    .end();
}

} // namespace hubbub::irc
