#include "apps/client/speech_events.hpp"

#include <string>
#include <utility>

#include "apps/client/context.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Takes note of a message, and puts in front of it what it answers.
server_message with_quote(context& all, const server_message& m) {
  auto result = m;
  auto quoted = m.reply.empty() ? std::string{} : all.said.find(m.reply);
  if (!quoted.empty() && !is_ctcp(m.param(1)))
    result.params[1] = "(to " + quoted + ") " + m.param(1);
  all.said.remember(m);
  return result;
}

// One's own line as others get it: it was shown as it was typed.
void on_echo(context& all, const server_message& m) {
  all.said.remember(m);
  auto where = all.rooms.find_target(m.param(0));
  if (where != nullptr && !m.time_tag.empty())
    where->last_time = m.time_tag;
  auto sent = said_in(m.answers);
  if (sent && trimmed(sent->sent) != trimmed(m.param(1)))
    all.shown.tell_in(where,
                      "** Others read: " + all.shown.said(m, {}, false).text + " **");
}

} // namespace

void on_message(context& all, const server_message& as_it_came) {
  if (all.ignored.covers(as_it_came.source))
    return;
  if (!action_in_ctcp(as_it_came.param(1)) && is_ctcp(as_it_came.param(1)))
    return; // questions from program to program
  if (all.me.is(as_it_came.nick()) && !as_it_came.label.empty()) {
    on_echo(all, as_it_came);
    return;
  }
  auto m = with_quote(all, as_it_came);
  auto& shown = all.shown;
  if (!all.me.is(m.param(0))) {
    auto where = all.rooms.find_target(m.param(0));
    if (where != nullptr && !all.me.is(m.nick()))
      where->heard(m.nick());
    if (where != nullptr && !m.time_tag.empty())
      where->last_time = m.time_tag;
    shown.note_typing(m.nick(), m.param(0), "done");
    auto line = shown.said(m, shown.lead_of(m, where), false);
    shown.raise_alert(line, where, m.param(1));
    shown.print_in(where, std::move(line), true);
    return;
  }
  shown.note_typing(m.nick(), m.nick(), "done");
  // What is for oneself alone is shown at once, wherever one is.
  if (!all.me.is(m.nick()))
    all.last_writer = m.nick();
  auto line = shown.said(m, shown.lead_of(m, all.rooms.find(m.nick())), true);
  shown.raise_alert(line, nullptr, m.param(1));
  if (!all.me.is(m.nick()))
    shown.record_private(m);
  shown.print_in(nullptr, std::move(line), true);
}

void on_notice(context& all, const server_message& m) {
  // Servers greet with notices about looking up names, and part with statistics.
  if (is_ctcp(m.param(1)) || (!m.from_person() && !all.with_server.talking())
      || all.ignored.covers(m.source) || (all.me.is(m.nick()) && !m.label.empty()))
    return;
  auto& shown = all.shown;
  auto mine = all.me.is(m.param(0));
  auto where = mine ? nullptr : all.rooms.find_target(m.param(0));
  auto lead = mine && !m.from_person()
                ? std::string{}
                : shown.lead_of(m, mine ? all.rooms.find(m.nick()) : where);
  auto line = shown.said(m, std::move(lead), mine && m.from_person());
  if (!m.from_person())
    line.kind = line_kind::system;
  shown.print_in(where, std::move(line), m.from_person());
}

void on_tags(context& all, const server_message& m) {
  if (all.ignored.covers(m.source) || all.me.is(m.nick()))
    return;
  auto mine = all.me.is(m.param(0));
  if (!m.typing.empty())
    all.shown.note_typing(m.nick(), mine ? m.nick() : m.param(0), m.typing);
  auto quoted = all.said.find(m.reply);
  if (!m.reaction.empty() && !quoted.empty())
    all.shown.tell_in(all.rooms.find(mine ? m.nick() : m.param(0)),
                      m.nick() + " reacts with " + m.reaction + " to " + quoted);
}

} // namespace hubbub::client
