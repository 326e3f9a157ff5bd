// IRCv3 draft/message-redaction (ircv3.net/specs/extensions/message-redaction).
#include <utility>

#include "actors/names.hpp"
#include "net/codec/msgid.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

void refuse(irc_session& s, const std::string& target, const std::string& msgid,
            const caf::error& why) {
  switch (code_of(why)) {
    case errc::need_halfop:
      s.fail("REDACT", "REDACT_FORBIDDEN", {shown(target), shown(msgid)},
             "You may take back your own messages; for those of others you need halfop");
      break;
    case errc::no_such_message:
      s.fail("REDACT", "UNKNOWN_MSGID", {shown(target), shown(msgid)},
             "This message does not exist or is too old");
      break;
    default:
      s.fail("REDACT", "INVALID_TARGET", {shown(target)},
             "You cannot delete messages there");
  }
}

} // namespace

void redact(irc_session& s, const irc_message& msg) {
  std::string target{msg.param(0)};
  std::string msgid{msg.param(1)};
  // What is no id is that of no message; but first of all it matters who may ask at all.
  auto number = parse_msgid(msgid).value_or(0);
  auto reason = clean(msg.param(2));
  reason.resize(piece_length(reason, max_kick_length));
  if (names_room(target)) {
    s.people().act(
      target,
      [&s, target, msgid](const caf::error& why) {
        if (why)
          refuse(s, target, msgid, why);
      },
      redact_atom::value, s.people().who(), number, std::move(reason));
    return;
  }
  s.people().ask_directory<told>(
    [&s, target, msgid](caf::expected<told> answer) {
      if (!answer)
        refuse(s, target, msgid, answer.error());
      else if (s.has(cap::echo_message))
        s.show({answer->addressee->nick, {answer->what}});
    },
    redact_atom::value, target, number, std::move(reason));
}

} // namespace hubbub::irc
