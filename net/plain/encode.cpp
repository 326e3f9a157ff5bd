#include "net/plain/encode.hpp"

#include <fmt/format.h>

#include "actors/long_text.hpp"
#include "actors/modes.hpp"
#include "net/codec/irc_message.hpp"

namespace hubbub {

namespace {

std::string topic_news(const std::string& room, const event& x) {
  if (x.text.empty())
    return fmt::format("{} cleared the topic of {}", x.who->nick, room);
  return fmt::format("{} changed the topic of {} to: {}", x.who->nick, room, x.text);
}

std::string kick_news(const std::string& room, const event& x) {
  return fmt::format("{} threw {} out of {} ({})", x.who->nick,
                     x.subjects.front().who->nick, room, x.text);
}

std::string move_news(const std::string& room, const event& x) {
  auto end = x.text.find(' ');
  auto reason = x.text.substr(end + 1);
  return fmt::format("{} renamed {} to {}{}{}", x.who->nick, room, x.text.substr(0, end),
                     reason.empty() ? "" : ": ", reason);
}

/// Marks what not everybody gets: what is for one person only, or for those of some rank
/// in the room.
void append_mark(std::string& out, const event_list& list, const event& x) {
  if (list.is_private()) {
    out += private_mark;
    return;
  }
  for (auto& sign : rank_signs)
    if (sign.bit == x.to_ranks)
      out += fmt::format("({}{}) ", sign.prefix, list.target);
}

} // namespace

author_view encode_plain(std::string& out, const plain_words& words,
                         const event_list& list, const event& x) {
  auto& nick = x.who->nick;
  switch (x.kind) {
    case event_kind::joined:
      append_joined(out, words, nick);
      if (x.by_power)
        append_info(out, fmt::format("{} entered past {} as an operator of the server",
                                     nick, x.text));
      return author_view::never;
    case event_kind::parted:
    case event_kind::quit:
      append_left(out, words, nick);
      return author_view::never;
    case event_kind::kicked:
      append_info(out, kick_news(list.target, x));
      append_left(out, words, x.subjects.front().who->nick);
      return author_view::always;
    case event_kind::renamed:
      append_renamed(out, nick, x.text);
      return author_view::never;
    case event_kind::said:
      if (is_ctcp(x.text)) // one IRC client's question to another
        return author_view::never;
      for_each_line(x.text, [&](std::string_view line) {
        append_mark(out, list, x);
        append_said(out, words, nick, line);
      });
      return author_view::never;
    case event_kind::acted:
      append_mark(out, list, x);
      append_acted(out, nick, x.text);
      return author_view::never;
    case event_kind::noticed:
      if (is_ctcp(x.text))
        return author_view::never;
      append_mark(out, list, x);
      append_noticed(out, nick, x.text);
      return author_view::never;
    case event_kind::new_topic:
      append_info(out, topic_news(list.target, x));
      return author_view::always;
    case event_kind::mode_changed:
      append_info(out,
                  fmt::format("{} changed modes of {}: {}", nick, list.target, x.text));
      return author_view::always;
    case event_kind::moved:
      append_info(out, move_news(list.target, x));
      return author_view::always;
    case event_kind::redacted:
      return author_view::never; // it stands on the screens of others, and stays there
    case event_kind::invited:
      if (list.is_private())
        append_info(out,
                    fmt::format("{0} invites you to {1}. Try /join {1}", nick, x.text));
      return author_view::never;
    case event_kind::wallops:
      append_info(out, fmt::format("{} to everybody: {}", nick, x.text));
      return author_view::never;
    case event_kind::tagged:
    case event_kind::went_away:
    case event_kind::new_realname:
    case event_kind::new_host:
    case event_kind::new_account:
    case event_kind::refreshed:
    case event_kind::new_metadata:
    case event_kind::room_metadata:
      return author_view::never; // nothing a plain user needs to know
  }
  return author_view::never;
}

} // namespace hubbub
