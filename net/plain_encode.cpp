#include "net/plain_encode.hpp"

#include <fmt/format.h>

#include "net/codec/irc_message.hpp"

namespace hubbub {

namespace {

std::string topic_news(const std::string& room, const event& x) {
  if (x.text.empty())
    return fmt::format("{} cleared the topic of {}", x.who->nick, room);
  return fmt::format("{} changed the topic of {} to: {}", x.who->nick, room, x.text);
}

} // namespace

bool encode_plain(std::string& out, const plain_words& words, const event_list& list,
                  const event& x) {
  auto& nick = x.who->nick;
  switch (x.kind) {
    case event_kind::joined:
      append_joined(out, words, nick);
      return false;
    case event_kind::parted:
    case event_kind::quit:
      append_left(out, words, nick);
      return false;
    case event_kind::renamed:
      append_renamed(out, nick, x.text);
      return false;
    case event_kind::said:
      if (is_ctcp(x.text)) // one IRC client's question to another
        return false;
      if (list.is_private())
        append_whispered(out, words, nick, x.text);
      else
        append_said(out, words, nick, x.text);
      return false;
    case event_kind::acted:
      if (list.is_private())
        out += private_mark;
      append_acted(out, nick, x.text);
      return false;
    case event_kind::noticed:
      if (is_ctcp(x.text))
        return false;
      if (list.is_private())
        out += private_mark;
      append_noticed(out, nick, x.text);
      return false;
    case event_kind::new_topic:
      append_info(out, topic_news(list.target, x));
      return true;
  }
  return false;
}

} // namespace hubbub
