#include "apps/client/answer_events.hpp"

#include <string>

#include "apps/client/context.hpp"
#include "apps/client/message_words.hpp"
#include "apps/client/refusals.hpp"
#include "apps/client/whois.hpp"

namespace hubbub::client {

void on_no_topic(context& all, const server_message& m) {
  if (auto where = all.rooms.find(m.param(1)))
    where->topic.clear();
  all.shown.answer(m.param(1) + " has no topic");
}

void on_topic_is(context& all, const server_message& m) {
  if (auto where = all.rooms.find(m.param(1)))
    where->topic = m.param(2);
  if (all.with_server.talking())
    all.shown.answer("Topic of " + m.param(1) + ": " + m.param(2));
}

void on_list(context& all, const server_message& m) {
  all.directory.add(m.param(1));
  auto line = m.param(1) + " (" + m.param(2) + ")";
  all.shown.answer(m.param(3).empty() ? line : line + ": " + m.param(3));
}

void on_end_of_list(context& all, const server_message&) {
  if (all.directory.listed() == 0)
    all.shown.answer("There are no rooms");
}

void on_invite(context& all, const server_message& m) {
  if (!all.ignored.covers(m.source))
    all.shown.tell("User " + m.nick() + " invites you to " + m.param(1) + ": /join "
                   + m.param(1));
}

// RFC 2812 5.1 has the two the other way round, but no server does.
void on_invited(context& all, const server_message& m) {
  all.shown.answer("You invited " + m.param(1) + " to " + m.param(2));
}

void on_away(context& all, const server_message& m) {
  all.shown.answer(m.param(1) + " is away: " + m.param(2));
}

// Worth a word only to who talks with that person alone.
void on_gone_away(context& all, const server_message& m) {
  auto talk = all.rooms.find(m.nick());
  if (talk != nullptr && !all.ignored.covers(m.source))
    all.shown.tell_in(talk,
                      "User " + m.nick()
                        + (m.param(0).empty() ? " is back" : " is away: " + m.param(0)));
}

// The same.
void on_account(context& all, const server_message& m) {
  all.accounts.learn(m.nick(), m.account);
  auto talk = all.rooms.find(m.nick());
  if (talk != nullptr && !all.ignored.covers(m.source))
    all.shown.tell_in(talk, "User " + m.nick()
                              + (m.account.empty() ? " is not logged in any more"
                                                   : " is logged in as " + m.account));
}

void on_read(context& all, const server_message& m) {
  constexpr std::string_view begin = "timestamp=";
  auto where = all.rooms.find(m.param(0));
  auto& text = m.param(1);
  if (where == nullptr || text.compare(0, begin.size(), begin) != 0)
    return;
  auto until = text.substr(begin.size());
  if (until == "*" || until <= where->read_until)
    return;
  where->read_until = until;
  if (where->last_time > until)
    return;
  if (where != all.rooms.current())
    where->waiting.forget_unread();
  else if (!all.shown.stands().watched)
    all.shown.forget_unread();
  else
    return;
  all.shown.show_prompt();
}

void on_whois(context& all, const server_message& m) {
  if (auto sentence = whois_sentence(m))
    all.shown.answer(*sentence);
}

void on_closing(context& all, const server_message& m) {
  all.with_server.closing(readable_words(m, 0));
}

void tell_refusal(context& all, const server_message& m, const std::string& why) {
  auto said = said_in(m.answers);
  if (!said) {
    all.shown.complain(why);
    return;
  }
  all.shown.complain(why + ". Not delivered: " + said->text);
  all.shown.record_undelivered(*said);
}

void on_unknown(context& all, const server_message& m) {
  if (m.command == "421" && m.param(1) == "CAP")
    return; // a server of the old days: it keeps nothing
  auto& server = all.with_server;
  auto text = refusal_sentence(m).value_or(readable_words(m, is_numeric(m) ? 1 : 0));
  if (!is_numeric(m)) {
    all.shown.answer(m.command + ' ' + text);
  } else if (!is_error(m)) {
    all.shown.answer(text);
  } else if (server.joining() && !all.options.interactive) {
    // Without its room a pipe has nowhere to go.
    server.fail(ending::room_refused, text);
  } else {
    tell_refusal(all, m, text);
    if (server.joining() && !server.returning())
      server.start_talking();
  }
}

} // namespace hubbub::client
