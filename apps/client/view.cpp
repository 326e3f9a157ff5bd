#include "apps/client/view.hpp"

#include <utility>

#include "apps/client/hygiene.hpp"
#include "apps/client/mentions.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

view::view(const conversation_options& options, const identity& me, room_list& rooms,
           outcome& out)
    : options_(options), me_(me), rooms_(rooms), out_(out), words_(options.style) {}

// -- lines ------------------------------------------------------------------------

void view::print(line_kind kind, std::string text) {
  out_.lines.push_back({kind, std::move(text)});
}

void view::tell(std::string text) {
  print(line_kind::system, std::move(text));
}

void view::answer(std::string text) {
  print(line_kind::system, "** " + std::move(text) + " **");
}

void view::complain(std::string text) {
  complained_ = true;
  print(line_kind::error, "** " + std::move(text) + " **");
}

void view::print_in(room* where, screen_line line, bool said) {
  if (!options_.interactive || where == nullptr || where == rooms_.current()) {
    out_.lines.push_back(std::move(line));
    return;
  }
  if (line.alert) {
    auto at_once = line;
    at_once.text.insert(0, where->name + ' ');
    at_once.from_at += static_cast<uint32_t>(where->name.size() + 1);
    out_.lines.push_back(std::move(at_once));
  }
  where->waiting.add(std::move(line), said);
  if (said)
    show_prompt();
}

void view::tell_in(room* where, std::string text) {
  print_in(where, {line_kind::system, std::move(text)}, false);
}

void view::tell_in(const std::vector<room*>& places, const std::string& text) {
  for (auto where : places) {
    tell_in(where, text);
    // A pipe has it all in one place.
    if (!options_.interactive)
      break;
  }
}

screen_line view::said(const server_message& m, std::string lead, bool to_me) const {
  auto line = words_.said(m, std::move(lead));
  if (me_.is(line.from)) {
    line.kind = line_kind::own;
  } else {
    auto action = action_in_ctcp(m.param(1));
    if (!mentions(harmless(action ? *action : m.param(1)), me_.name()).empty())
      line.mention = me_.name();
    line.alert = to_me || !line.mention.empty();
  }
  return line;
}

std::string view::lead_of(const server_message& m, const room* where) const {
  if (me_.is(m.param(0)))
    return where != nullptr && where == rooms_.current() ? "" : "(private) ";
  auto lead = is_elsewhere(where) ? where->name + ' ' : std::string{};
  auto whole = where != nullptr && equal_ignoring_case(where->name, m.param(0));
  auto rank = whole || m.param(0).empty() ? "" : rank_name(m.param(0).front());
  if (!rank.empty())
    lead += '(' + std::string{rank} + " only) ";
  return lead;
}

std::string view::moved(std::string_view who, std::string_view how,
                        const room* where) const {
  return words_.moved(who, how, is_elsewhere(where) ? std::string_view{where->name} : "");
}

bool view::is_elsewhere(const room* where) const {
  return !options_.interactive && where != nullptr && where != rooms_.current();
}

std::string view::people_line(const room& where, size_t most) const {
  std::string names;
  size_t left = 0;
  for (auto& [number, person] : where.who.all()) {
    if (most != everybody && me_.is(person))
      continue;
    if (most == 0) {
      ++left;
      continue;
    }
    --most;
    names += (names.empty() ? "" : ", ") + person;
  }
  if (left > 0)
    names += " and " + std::to_string(left) + " more (/who lists them)";
  if (where.crowded)
    names += " and more";
  auto place = rooms_.all().size() > 1 ? where.name : "chat";
  return "Current users in " + place + ": " + (names.empty() ? "none" : names);
}

void view::wipe() {
  if (!options_.interactive)
    return;
  out_.wipe = true;
  out_.lines.clear(); // they would be wiped, too
}

// -- where one is -------------------------------------------------------------------

void view::go_to(const room& where) {
  rooms_.choose(where.name);
  show_waiting();
  show_prompt();
}

void view::show_waiting() {
  auto where = rooms_.current();
  if (where == nullptr)
    return;
  if (auto unread = where->waiting.unread(); unread > 0)
    answer(where->name + ": " + std::to_string(unread) + " unread");
  for (auto& line : where->waiting.take()) {
    line.alert = false; // rung for already
    out_.lines.push_back(std::move(line));
  }
}

void view::ask(std::string prompt) {
  if (options_.interactive)
    out_.prompt = std::move(prompt);
}

void view::show_prompt() {
  if (!options_.interactive || !prompting_)
    return;
  auto where = rooms_.current();
  auto ambiguous = where != nullptr && (rooms_.all().size() > 1 || where->is_private());
  out_.prompt = words_.prompt(ambiguous ? where->name : std::string_view{});
  auto unread = rooms_.unread_elsewhere();
  out_.waiting = unread == 0 ? "" : '(' + std::to_string(unread) + " unread) ";
}

} // namespace hubbub::client
