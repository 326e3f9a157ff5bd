#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "actors/clock.hpp"
#include "net/acts.hpp"
#include "net/bans.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

// Bans of the server, under the names that Hybrid and its descendants have for them;
// FILTER is InspIRCd's.

namespace hubbub::irc {

namespace {

/// What each of these commands is about, and its letter in STATS.
struct ban_command {
  std::string_view name;
  ban_kind kind;
  std::string_view mask; ///< what it takes
};

constexpr ban_command ban_commands[] = {
  {"KLINE", ban_kind::user, "user@host, nick!user@host, or a:account"},
  {"DLINE", ban_kind::address, "an address, or a network: 192.0.2.0/24, 2001:db8::/32"},
  {"XLINE", ban_kind::realname, "a realname, a space as ?"},
  {"RESV", ban_kind::name, "a nick, or a channel"},
  {"FILTER", ban_kind::text, "a text, a space as ?"},
};

const ban_command* find_ban_command(std::string_view name) {
  auto i =
    std::find_if(std::begin(ban_commands), std::end(ban_commands),
                 [&](const ban_command& x) { return equal_ignoring_case(x.name, name); });
  return i != std::end(ban_commands) ? i : nullptr;
}

const ban_command& of_kind(ban_kind kind) {
  return *std::find_if(std::begin(ban_commands), std::end(ban_commands),
                       [kind](const ban_command& x) { return x.kind == kind; });
}

void tell(irc_session& s, std::string_view text) {
  s.line(s.config().server_name, "NOTICE").param(s.client_name()).trailing(text);
}

std::string explain(irc_session& s, const ban_command& cmd, const caf::error& why) {
  switch (code_of(why)) {
    case errc::bad_param:
    case errc::useless_mask:
      return fmt::format("{} takes {}, with * and ? for what may vary, at most {} bytes, "
                         "and not what fits everybody",
                         cmd.name, cmd.mask, max_mask_length);
    case errc::own_ban:
      return "Not set: that would be a ban of yourself";
    case errc::too_many_bans:
      return fmt::format("Not set: {} bans are allowed (limits.server-bans), of texts {}",
                         s.config().server_bans, max_text_bans);
    case errc::not_known:
      return fmt::format("There is no such {}. {} without a mask lists them", cmd.name,
                         cmd.name);
    default:
      return "It could not be kept, and nothing has changed. Try again later";
  }
}

/// The rest of the parameters, as one text.
std::string text_from(const irc_message& msg, size_t first) {
  std::string result;
  for (auto i = first; i < msg.num_params; ++i)
    result += (result.empty() ? "" : " ") + clean(msg.param(i));
  return result;
}

/// Whether that ban would be one of the operator who sets it.
bool fits_own(irc_session& s, const ban& x) {
  ban_list one;
  one.set(x);
  auto now = x.set_at;
  auto& me = *s.people().who();
  return one.find_user(me, now) != nullptr
         || one.find_address(s.host().peer(), now) != nullptr
         || one.find_name(me.nick, now) != nullptr;
}

void set_ban(irc_session& s, const ban_command& cmd, ban x) {
  auto why = ban_list::normalize(x);
  if (why == errc{} && fits_own(s, x))
    why = errc::own_ban;
  if (why != errc{}) {
    tell(s, explain(s, cmd, make_error(why)));
    return;
  }
  s.people().ask_bans<void>(
    [&s, &cmd, x](caf::expected<void> answer) {
      if (!answer) {
        tell(s, explain(s, cmd, answer.error()));
        return;
      }
      note_act(s.host(), "ban_set",
               {{"kind", std::string{cmd.name}},
                {"mask", x.mask},
                {"until", std::to_string(x.until)},
                {"reason", x.reason}});
      tell(s, fmt::format("{} {} is set, {}", cmd.name, x.mask, until_when(x)));
    },
    ban_atom::value, x);
}

} // namespace

void list_bans(irc_session& s, ban_kind kind, std::function<void()> done) {
  auto all = s.people().ban_list();
  auto& cmd = of_kind(kind);
  s.people().in_pieces(
    all->all().size(),
    [&s, &cmd, all](size_t i) {
      auto& x = all->all()[i];
      if (x.kind == cmd.kind && !x.is_over(seconds_since_1970()))
        s.reply(numeric::RPL_STATSDEBUG,
                {std::string{static_cast<char>(cmd.kind)}, describe(x)});
    },
    std::move(done));
}

void ban_(irc_session& s, const irc_message& msg) {
  if (!may(s, op_right::ban)) {
    refuse_non_operator(s);
    return;
  }
  auto& cmd = *find_ban_command(msg.command);
  if (msg.num_params == 0) {
    list_bans(s, cmd.kind, [&s, &cmd] {
      s.reply(numeric::RPL_ENDOFSTATS, {std::string{static_cast<char>(cmd.kind)},
                                        fmt::format("End of {} list", cmd.name)});
    });
    return;
  }
  ban x;
  x.kind = cmd.kind;
  x.set_by = s.people().operator_name();
  x.set_at = seconds_since_1970();
  size_t next = 0;
  if (auto seconds = parse_duration(msg.param(0)); seconds && msg.num_params > 1) {
    x.until = *seconds == 0 ? 0 : x.set_at + *seconds;
    ++next;
  }
  if (cmd.kind == ban_kind::text) {
    auto action = msg.param(next++);
    x.silent = equal_ignoring_case(action, "drop");
    if (!x.silent && !equal_ignoring_case(action, "refuse")) {
      tell(s, "FILTER needs what to do with the text: FILTER [<time>] refuse|drop <mask> "
              "[:<reason>]");
      return;
    }
  }
  x.mask = clean(msg.param(next++));
  x.reason = text_from(msg, next);
  x.reason.resize(piece_length(x.reason, max_ban_reason));
  if (x.reason.empty())
    x.reason = "no reason given";
  set_ban(s, cmd, std::move(x));
}

void unban(irc_session& s, const irc_message& msg) {
  if (!may(s, op_right::ban)) {
    refuse_non_operator(s);
    return;
  }
  auto& cmd = *find_ban_command(msg.command.substr(2)); // without UN
  ban x;
  x.kind = cmd.kind;
  x.mask = clean(msg.param(0));
  // What is not the mask of a ban may be one that an earlier program has kept.
  ban_list::normalize(x);
  s.people().ask_bans<void>(
    [&s, &cmd, mask = x.mask](caf::expected<void> answer) {
      if (!answer) {
        tell(s, explain(s, cmd, answer.error()));
        return;
      }
      note_act(s.host(), "ban_lifted", {{"kind", std::string{cmd.name}}, {"mask", mask}});
      tell(s, fmt::format("{} {} is lifted", cmd.name, mask));
    },
    unban_atom::value, x.kind, x.mask);
}

} // namespace hubbub::irc
