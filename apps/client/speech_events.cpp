#include "apps/client/speech_events.hpp"

#include <string>
#include <utility>

#include "apps/client/context.hpp"
#include "net/codec/irc_message.hpp"

namespace hubbub::client {

void on_message(context& all, const server_message& m) {
  if (all.ignored.covers(m.source))
    return;
  if (!action_in_ctcp(m.param(1)) && is_ctcp(m.param(1)))
    return; // questions from program to program
  auto& shown = all.shown;
  if (!all.me.is(m.param(0))) {
    auto where = all.rooms.find_target(m.param(0));
    if (where != nullptr && !all.me.is(m.nick()))
      where->heard(m.nick());
    shown.print_in(where, shown.said(m, shown.lead_of(m, where), false), true);
    return;
  }
  // What is for oneself alone is shown at once, wherever one is.
  if (!all.me.is(m.nick()))
    all.last_writer = m.nick();
  auto talk = all.rooms.find(m.nick());
  shown.print_in(nullptr, shown.said(m, shown.lead_of(m, talk), true), true);
}

void on_notice(context& all, const server_message& m) {
  // Servers greet with notices about looking up names, and part with statistics.
  if (is_ctcp(m.param(1)) || (!m.from_person() && !all.with_server.talking())
      || all.ignored.covers(m.source))
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

} // namespace hubbub::client
