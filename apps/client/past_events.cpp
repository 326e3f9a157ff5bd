#include "apps/client/past_events.hpp"

#include <string>
#include <utility>
#include <vector>

#include "apps/client/answer_events.hpp"
#include "apps/client/context.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// It was heard by others when it was said: nothing rings for it, and only what one has
// missed counts as unread.
void show_past(context& all, const past_talk& past) {
  auto where = all.rooms.find(past.room);
  if (where == nullptr)
    return;
  // Where each line has its time anyway, one is enough.
  auto& looks = all.options.looks;
  auto stamps = looks.find("timestamps");
  auto stamped = stamps != looks.end() && stamps->second != "off";
  auto stamp = stamped ? nullptr : all.options.past_stamp;
  std::vector<screen_line> lines;
  for (auto& m : past.messages) {
    if (all.ignored.covers(m.source)
        || (is_ctcp(m.param(1)) && !action_in_ctcp(m.param(1))))
      continue;
    auto line = all.shown.said(m, stamp ? stamp(m.time) : std::string{}, false);
    line.alert = false;
    line.time = m.time;
    lines.push_back(std::move(line));
  }
  if (lines.empty()) {
    if (past.wanted)
      all.shown.answer("There is nothing of the kind in " + past.room);
    return;
  }
  auto since = stamp && past.missed
                 ? " since " + std::string{trimmed(stamp(lines[0].time))}
                 : std::string{};
  all.shown.tell_in(where, past.missed   ? "** New" + since + ": **"
                           : past.wanted ? "** In " + past.room + ": **"
                                         : "** Said before you came: **");
  for (auto& line : lines)
    all.shown.print_in(where, std::move(line), past.missed);
  all.shown.tell_in(where,
                    past.missed ? "** You are up to date **" : "** That was before **");
}

} // namespace

void on_capabilities(context& all, const server_message& m) {
  auto answer = all.offers.negotiate(m);
  if (m.param(1) == "LS" && all.with_server.goes_by_tls(all.offers.sts()))
    return;
  if (all.offers.has(capabilities::history))
    all.past.offer(all.offers.has(capabilities::searching));
  all.with_server.urgent_wire() += answer;
  if (m.param(1) != "ACK")
    return;
  all.out.label = all.offers.confirms();
  all.out.batch = all.offers.longest().bytes > 0;
  all.with_server.log_in();
}

void on_batch(context& all, const server_message& m) {
  if (auto found = all.past.batch(m))
    show_past(all, *found);
}

void on_fail(context& all, const server_message& m) {
  // Of what nobody has asked for by hand, nobody has to know that it is not there.
  auto unasked = m.param(0) == "CHATHISTORY" || m.param(0) == "MARKREAD";
  if (!unasked && !m.params.empty())
    tell_refusal(all, m, m.params.back());
}

} // namespace hubbub::client
