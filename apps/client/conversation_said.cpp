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

// In front of a room: what is said is for those of that rank alone.
constexpr std::string_view rank_marks = "~&@%+";

} // namespace

// "[Omar]: Hi", "* Omar waves" or "-Omar- careful", and whether it is about me.
screen_line conversation::said(const server_message& m, std::string lead,
                               bool to_me) const {
  auto name = m.nick();
  auto action = action_in_ctcp(m.param(1));
  auto notice = m.command == "NOTICE";
  std::string_view before = action ? "* " : notice ? "-" : "[";
  std::string_view after = action ? " " : notice ? "- " : "]: ";
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

void conversation::on_message(const server_message& m) {
  if (ignored_.covers(m.source))
    return;
  if (!action_in_ctcp(m.param(1)) && is_ctcp(m.param(1)))
    return; // questions from program to program
  std::string_view target = m.param(0);
  target.remove_prefix(std::min(target.find_first_not_of(rank_marks), target.size()));
  auto where = rooms_.find(m.param(0));
  if (where == nullptr)
    where = rooms_.find(target);
  if (!is_me(m.param(0))) {
    auto lead = is_elsewhere(where) ? where->name + ' ' : std::string{};
    print_in(where, said(m, std::move(lead), false), true);
    return;
  }
  // What is for oneself alone is shown at once, wherever one is.
  if (!is_me(m.nick()))
    last_writer_ = m.nick();
  auto here = rooms_.current();
  auto talking =
    here != nullptr && here->is_private() && equal_ignoring_case(here->name, m.nick());
  print_in(nullptr, said(m, talking ? "" : "(private) ", true), true);
}

void conversation::on_notice(const server_message& m) {
  // Servers greet with notices about looking up names, and part with statistics.
  if (is_ctcp(m.param(1)) || (!m.from_person() && phase_ != phase::talking)
      || ignored_.covers(m.source))
    return;
  auto where = rooms_.find(m.param(0));
  auto lead = is_elsewhere(where) ? where->name + ' ' : std::string{};
  auto line = said(m, std::move(lead), m.from_person() && is_me(m.param(0)));
  if (!m.from_person())
    line.kind = line_kind::system;
  print_in(where, std::move(line), m.from_person());
}

} // namespace hubbub::client
