// What people say, and what it looks like.
#include <algorithm>
#include <utility>

#include "apps/client/conversation.hpp"
#include "apps/client/hygiene.hpp"
#include "apps/client/mentions.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// In front of a room: what is said is for those of that rank, and of those above.
constexpr std::pair<char, std::string_view> ranks[] = {{'~', "founders"},
                                                       {'&', "admins"},
                                                       {'@', "operators"},
                                                       {'%', "half-operators"},
                                                       {'+', "voiced"}};

std::string_view rank_of(char mark) {
  for (auto& [x, name] : ranks)
    if (x == mark)
      return name;
  return {};
}

} // namespace

// "[Omar]: Hi", "* Omar waves" or "-Omar- careful", and whether it is about me.
screen_line conversation::said(const server_message& m, std::string lead,
                               bool to_me) const {
  auto name = m.nick();
  auto action = action_in_ctcp(m.param(1));
  auto notice = m.command == "NOTICE";
  auto colon = options_.style == chat_style::colon;
  std::string_view before = action ? "* " : notice ? "-" : colon ? "" : "[";
  std::string_view after = action ? " " : notice ? "- " : colon ? ": " : "]: ";
  auto& text = action ? *action : m.param(1);
  screen_line line{line_kind::message, std::move(lead)};
  line.text += before;
  line.from = name;
  line.from_at = static_cast<uint32_t>(line.text.size());
  ((line.text += name) += after) += text;
  if (is_me(name)) {
    line.kind = line_kind::own;
  } else {
    if (!mentions(harmless(text), name_).empty())
      line.mention = name_;
    line.alert = to_me || !line.mention.empty();
  }
  return line;
}

// The room or talk that a message to `target` belongs to; of "@#room" that is #room.
room* conversation::find_target(std::string_view target) {
  auto found = rooms_.find(target);
  while (found == nullptr && !target.empty() && !rank_of(target.front()).empty()) {
    target.remove_prefix(1);
    found = rooms_.find(target);
  }
  return found;
}

// Where something was said, as far as that is not plain: it was elsewhere, or is not
// for everybody's ears.
std::string conversation::lead_of(const server_message& m, const room* where) const {
  if (is_me(m.param(0)))
    return where != nullptr && where == rooms_.current() ? "" : "(private) ";
  auto lead = is_elsewhere(where) ? where->name + ' ' : std::string{};
  auto whole = where != nullptr && equal_ignoring_case(where->name, m.param(0));
  auto rank = whole || m.param(0).empty() ? "" : rank_of(m.param(0).front());
  if (!rank.empty())
    lead += '(' + std::string{rank} + " only) ";
  return lead;
}

void conversation::on_message(const server_message& m) {
  if (ignored_.covers(m.source))
    return;
  if (!action_in_ctcp(m.param(1)) && is_ctcp(m.param(1)))
    return; // questions from program to program
  if (!is_me(m.param(0))) {
    auto where = find_target(m.param(0));
    if (where != nullptr && !is_me(m.nick()))
      where->heard(m.nick());
    print_in(where, said(m, lead_of(m, where), false), true);
    return;
  }
  // What is for oneself alone is shown at once, wherever one is.
  if (!is_me(m.nick()))
    last_writer_ = m.nick();
  print_in(nullptr, said(m, lead_of(m, rooms_.find(m.nick())), true), true);
}

void conversation::on_notice(const server_message& m) {
  // Servers greet with notices about looking up names, and part with statistics.
  if (is_ctcp(m.param(1)) || (!m.from_person() && phase_ != phase::talking)
      || ignored_.covers(m.source))
    return;
  auto mine = is_me(m.param(0));
  auto where = mine ? nullptr : find_target(m.param(0));
  auto lead = mine && !m.from_person() ? std::string{}
                                       : lead_of(m, mine ? rooms_.find(m.nick()) : where);
  auto line = said(m, std::move(lead), mine && m.from_person());
  if (!m.from_person())
    line.kind = line_kind::system;
  print_in(where, std::move(line), m.from_person());
}

} // namespace hubbub::client
