#include "net/irc/encode.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <fmt/format.h>

#include "actors/long_text.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/msgid.hpp"
#include "net/codec/server_time.hpp"
#include "net/codec/text.hpp"
#include "net/irc/capabilities.hpp"

namespace hubbub {

namespace {

using irc::capabilities;
namespace cap = irc::cap;

constexpr std::string_view action_begin = "\x01"
                                          "ACTION ";
constexpr std::string_view ctcp_end = "\x01";

static_assert(action_begin.size() + ctcp_end.size() == action_overhead);

/// Largest tags of a client's that each piece of a text has, in bytes; greater ones only
/// the first one has.
constexpr size_t max_repeated_tags = 512;

/// Appends the event's tags.
/// @param with_id whether this is the first message about it: no other one has its msgid.
void append_tags(std::string& out, const event& x, capabilities variant, bool with_id) {
  if ((variant & (cap::server_time | cap::message_tags | cap::account_tag)) == 0)
    return;
  auto separator = '@';
  auto tag = [&](std::string_view text) {
    out += std::exchange(separator, ';');
    out += text;
  };
  if ((variant & cap::server_time) != 0) {
    tag("time=");
    append_server_time(out, x.time);
  }
  if ((variant & cap::account_tag) != 0 && !x.who->account.empty())
    tag("account=" + x.who->account);
  if ((variant & cap::message_tags) != 0) {
    if (with_id && x.id != 0) {
      tag("msgid=");
      append_msgid(out, x.id);
    }
    if (x.who->is(user_mode::bot))
      tag("bot");
    if (!x.tags.empty() && (with_id || x.tags.size() <= max_repeated_tags))
      tag(x.tags);
  }
  if (separator != '@')
    out += ' ';
}

void append_message(std::string& out, std::string_view source, std::string_view command,
                    std::string_view target, std::string_view text) {
  for (auto x : {std::string_view{":"}, source, std::string_view{" "}, command,
                 std::string_view{" "}, target, std::string_view{" :"}, text,
                 std::string_view{"\r\n"}})
    out += x;
}

/// A text of several lines: as a batch (IRCv3 draft/multiline) for those who know of
/// that, else in as many messages as it needs, without those that are blank.
void append_long_text(std::string& out, const event& x, std::string_view source,
                      std::string_view command, std::string_view target,
                      capabilities variant) {
  auto limit = room_for_text(source.size(), command, target.size());
  auto in_batch = (variant & cap::multiline) != 0;
  std::string name;
  append_msgid(name, x.id);
  if (in_batch) {
    append_tags(out, x, variant, true);
    out += fmt::format(":{} BATCH +{} draft/multiline {}\r\n", source, name, target);
  }
  auto is_first = true;
  auto append_piece = [&](std::string_view text, bool goes_on) {
    if (in_batch)
      out += fmt::format("@batch={}{} ", name, goes_on ? ";draft/multiline-concat" : "");
    else if (text.empty())
      return;
    else
      append_tags(out, x, variant, std::exchange(is_first, false));
    append_message(out, source, command, target, text);
  };
  std::string_view rest{x.text};
  auto goes_on = false;
  char end = 0;
  do {
    auto piece = take_piece(rest, end);
    do {
      auto length = piece_length(piece, limit);
      append_piece(piece.substr(0, length), goes_on);
      piece.remove_prefix(length);
      goes_on = true;
    } while (!piece.empty());
    goes_on = end == line_joint;
  } while (end != '\0');
  if (in_batch)
    out += fmt::format(":{} BATCH -{}\r\n", source, name);
}

/// A text in as many messages as it needs.
void append_text(std::string& out, const event& x, std::string_view source,
                 std::string_view command, std::string_view target,
                 capabilities variant) {
  if (is_long(x.text)) {
    append_long_text(out, x, source, command, target, variant);
    return;
  }
  auto text = std::string_view{x.text};
  auto is_action = x.kind == event_kind::acted;
  auto limit = room_for_text(source.size(), command, target.size())
               - (is_action ? action_overhead : 0);
  auto is_first = true;
  do {
    // A CTCP question means nothing in pieces: it is cut instead.
    auto length = piece_length(text, limit);
    append_tags(out, x, variant, is_first);
    out += ':';
    out += source;
    out += ' ';
    out += command;
    out += ' ';
    out += target;
    out += " :";
    if (is_action)
      out += action_begin;
    out += text.substr(0, length);
    if (is_action)
      out += ctcp_end;
    out += "\r\n";
    text.remove_prefix(length);
    is_first = false;
  } while (!text.empty() && !is_ctcp(x.text));
}

/// The target of a message: a room, people of some rank in it, or a person.
std::string target_of(const event_list& list, const event& x) {
  for (auto& sign : rank_signs)
    if (sign.bit == x.to_ranks)
      return sign.prefix + list.target;
  return list.target;
}

} // namespace

std::string_view account_or_star(const user& x) {
  return x.account.empty() ? std::string_view{"*"} : std::string_view{x.account};
}

size_t room_for_text(size_t source, std::string_view command, size_t target) {
  constexpr size_t punctuation = 7; // ":", two spaces, " :" and CRLF
  auto used = source + command.size() + target + punctuation;
  // Names are bounded so that this never gets close to its floor.
  return used + 64 < irc_line_limit ? irc_line_limit - used : 64;
}

author_view encode_irc(std::string& out, const event_list& list, const event& x,
                       format_variant variant) {
  auto source = mask_of(*x.who);
  auto has = [&](capabilities wanted) { return (variant & wanted) != 0; };
  auto is_first = true;
  auto line = [&](std::string_view command) {
    append_tags(out, x, variant, std::exchange(is_first, false));
    return irc_writer{out, source, command, irc_line_limit};
  };
  switch (x.kind) {
    case event_kind::joined:
      if (has(cap::extended_join))
        line("JOIN")
          .param(list.target)
          .param(account_or_star(*x.who))
          .trailing(x.who->realname);
      else
        line("JOIN").param(list.target).end();
      if (has(cap::away_notify) && !x.who->away.empty())
        line("AWAY").trailing(x.who->away);
      if (x.by_power)
        line("NOTICE")
          .param(list.target)
          .trailing(fmt::format("Entered past {} as an operator of the server", x.text));
      return author_view::never;
    case event_kind::parted:
      if (x.text.empty())
        line("PART").param(list.target).end();
      else
        line("PART").param(list.target).trailing(x.text);
      return author_view::always;
    case event_kind::quit:
      line("QUIT").trailing(x.text);
      return author_view::never;
    case event_kind::kicked:
      line("KICK")
        .param(list.target)
        .param(x.subjects.front().who->nick)
        .trailing(x.text);
      return author_view::always;
    case event_kind::renamed:
      line("NICK").param(x.text).end();
      return author_view::never;
    case event_kind::said:
    case event_kind::acted:
      append_text(out, x, source, "PRIVMSG", target_of(list, x), variant);
      return author_view::echo;
    case event_kind::noticed:
      append_text(out, x, source, "NOTICE", target_of(list, x), variant);
      return author_view::echo;
    case event_kind::tagged:
      if (has(cap::message_tags))
        line("TAGMSG").param(target_of(list, x)).end();
      return author_view::echo;
    case event_kind::new_topic:
      line("TOPIC").param(list.target).trailing(x.text);
      return author_view::always;
    case event_kind::mode_changed:
      line("MODE").param(list.target).param(x.text).end();
      return author_view::always;
    case event_kind::moved:
      if (has(cap::channel_rename)) {
        auto end = x.text.find(' ');
        line("RENAME")
          .param(list.target)
          .param(std::string_view{x.text}.substr(0, end))
          .trailing(std::string_view{x.text}.substr(end + 1));
      }
      return author_view::always;
    case event_kind::invited:
      if (list.is_private() || has(cap::invite_notify))
        line("INVITE").param(x.subjects.front().who->nick).param(x.text).end();
      return author_view::never;
    case event_kind::went_away:
      if (has(cap::away_notify) && x.text.empty())
        line("AWAY").end();
      else if (has(cap::away_notify))
        line("AWAY").trailing(x.text);
      return author_view::never;
    case event_kind::new_realname:
      if (has(cap::setname))
        line("SETNAME").trailing(x.text);
      return author_view::never;
    case event_kind::new_host:
      if (has(cap::chghost))
        line("CHGHOST").param(x.text).end();
      return author_view::never;
    case event_kind::new_account:
      if (has(cap::account_notify))
        line("ACCOUNT").param(account_or_star(*x.who)).end();
      return author_view::never;
    case event_kind::wallops:
      line("WALLOPS").trailing(x.text);
      return author_view::never;
    case event_kind::redacted:
      if (has(cap::message_redaction)) {
        auto end = x.text.find(' ');
        std::string msgid;
        append_msgid(msgid, std::strtoull(x.text.c_str(), nullptr, 10));
        auto writer = line("REDACT");
        writer.param(target_of(list, x)).param(msgid);
        if (end + 1 < x.text.size())
          writer.trailing(std::string_view{x.text}.substr(end + 1));
        else
          writer.end();
      }
      return author_view::echo;
    case event_kind::refreshed:
    case event_kind::new_metadata: // the session writes these
    case event_kind::room_metadata:
      return author_view::never;
  }
  return author_view::never;
}

} // namespace hubbub
