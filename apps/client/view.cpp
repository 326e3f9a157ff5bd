#include "apps/client/view.hpp"

#include <algorithm>
#include <utility>

#include "apps/client/hygiene.hpp"
#include "apps/client/message_words.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Rows after the first one of a message begin with this, as those of a line that is too
// long for one do.
constexpr std::string_view row_margin = "  ";

} // namespace

view::view(const conversation_options& options, const identity& me, room_list& rooms,
           outcome& out)
    : options_(options), me_(me), rooms_(rooms), out_(out) {}

// -- lines ------------------------------------------------------------------------

void view::print(line_kind kind, std::string text) {
  emit({kind, std::move(text)});
}

// The last thing that is done with a line.
void view::emit(screen_line line, bool said) {
  if (standing_.watched) {
    out_.lines.push_back(std::move(line));
    return;
  }
  stamp(line);
  missed_.add(std::move(line), said);
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

// What has several rows is one message: the rows behind the first belong to nobody else.
void view::print_in(room* where, screen_line line, bool said) {
  if (line.text.find('\n') == std::string::npos) {
    print_row(where, std::move(line), said);
    return;
  }
  auto rest = line;
  rest.alert = false;
  rest.from.clear();
  rest.from_at = 0;
  auto first = true;
  for (auto row : rows_of(line.text)) {
    auto& next = first ? line : rest;
    auto text = (first ? "" : std::string{row_margin}) + std::string{row};
    auto shown = next;
    shown.text = std::move(text);
    print_row(where, std::move(shown), said && first);
    first = false;
  }
}

void view::print_row(room* where, screen_line line, bool said) {
  record(where, line);
  if (!options_.interactive || looks_at(where)) {
    show(std::move(line));
    return;
  }
  if (line.alert) {
    auto at_once = line;
    auto lead = where != nullptr ? where->name + ' ' : std::string{};
    at_once.text.insert(0, lead);
    at_once.from_at += static_cast<uint32_t>(lead.size());
    remember(at_once);
    out_.lines.push_back(std::move(at_once));
  }
  if (where == nullptr || where == rooms_.current()) {
    show(std::move(line), said);
  } else {
    stamp(line);
    where->waiting.add(std::move(line), said);
  }
  if (said)
    show_prompt();
}

bool view::looks_at(const room* where) const {
  return standing_.watched && (where == nullptr || where == rooms_.current());
}

// Shows a line, which can be found again.
void view::show(screen_line line, bool said) {
  remember(line);
  emit(std::move(line), said);
}

void view::remember(const screen_line& line) {
  if (!options_.interactive)
    return;
  kept_.push_back(line);
  kept_.back().alert = false;
  stamp(kept_.back());
  if (kept_.size() > most_kept)
    kept_.pop_front();
}

// It came now, whenever one looks at it.
void view::stamp(screen_line& line) const {
  if (line.time == 0 && options_.clock)
    line.time = options_.clock();
}

// What was said before one came has a time of its own: others have kept it. What the
// client itself has to say is no part of the talk.
void view::record(const room* where, const screen_line& line) {
  auto own_words = line.text.compare(0, 3, "** ") == 0;
  if (options_.logs && where != nullptr && line.time == 0 && !own_words
      && (options_.private_logs || !where->is_private()))
    out_.records.push_back({where->name, line.text, options_.log_server});
}

void view::record_own(const server_message& m) {
  if (!options_.logs || (!options_.private_logs && !is_room_name(m.param(0))))
    return;
  record_rows(m.param(0), m);
}

void view::record_undelivered(const own_words& words) {
  if (options_.logs && (options_.private_logs || is_room_name(words.target)))
    out_.records.push_back(
      {words.target, "Not delivered: " + words.text, options_.log_server});
}

void view::record_private(const server_message& m) {
  if (options_.logs && options_.private_logs)
    record_rows(m.nick(), m);
}

void view::record_rows(const std::string& place, const server_message& m) {
  auto text = wording{options_.style}.said(m, {}).text;
  std::string margin;
  for (auto row : rows_of(text)) {
    out_.records.push_back({place, margin + std::string{row}, options_.log_server});
    margin = row_margin;
  }
}

void view::raise_alert(const screen_line& line, const room* where,
                       const std::string& text) {
  if (line.alert)
    out_.alerts.push_back({line.from, where != nullptr ? where->name : "",
                           in_one_row(text), standing_.server});
}

bool view::tells_presence(const room& where, const std::string& who) const {
  auto busy = options_.comings == presence::smart && where.who.size() > busy_room;
  auto spoke =
    std::find(where.speakers.begin(), where.speakers.end(), who) != where.speakers.end();
  return !options_.interactive
         || (options_.comings != presence::none && (!busy || spoke));
}

void view::find(std::string_view words) {
  auto lower = ascii_lower(words);
  std::deque<const screen_line*> found;
  for (auto& line : kept_)
    if (ascii_lower(harmless(line.text)).find(lower) != std::string::npos) {
      found.push_back(&line);
      if (found.size() > most_found)
        found.pop_front();
    }
  if (found.empty()) {
    answer("There is no line with " + std::string{words}
           + " in it here: /search asks the server");
    return;
  }
  answer("With " + std::string{words} + ":");
  for (auto line : found)
    out_.lines.push_back(*line);
  answer("That is all");
}

void view::tell_in(room* where, std::string text) {
  print_in(where, {line_kind::system, std::move(text)}, false);
}

void view::tell_presence(const std::vector<room*>& places, const std::string& who,
                         const std::string& text) {
  auto told = false;
  for (auto where : places)
    // A pipe has it all in one place.
    if (tells_presence(*where, who) && (options_.interactive || !told)) {
      tell_in(where, text);
      told = true;
    } else {
      record(where, {line_kind::system, text});
    }
}

screen_line view::said(const server_message& m, std::string lead, bool to_me) const {
  auto line = wording{options_.style}.said(m, std::move(lead));
  if (me_.is(line.from)) {
    line.kind = line_kind::own;
  } else {
    auto action = action_in_ctcp(m.param(1));
    line.mention = options_.words.find(
      harmless(in_one_row(action ? *action : m.param(1))), me_.name());
    line.alert = to_me || !line.mention.empty();
  }
  return line;
}

std::string view::lead_of(const server_message& m, const room* where) const {
  if (me_.is(m.param(0)))
    return where != nullptr && looks_at(where) ? "" : "(private) ";
  // Said by oneself, in another window.
  auto alone = where != nullptr ? where->is_private()
                                : !is_room_name(m.param(0)) && !m.param(0).empty()
                                    && rank_name(m.param(0).front()).empty();
  if (me_.is(m.nick()) && alone && (where == nullptr || where != rooms_.current()))
    return "(private to " + m.param(0) + ") ";
  auto lead = is_elsewhere(where) ? where->name + ' ' : std::string{};
  auto whole = where != nullptr && equal_ignoring_case(where->name, m.param(0));
  auto rank = whole || m.param(0).empty() ? "" : rank_name(m.param(0).front());
  if (!rank.empty())
    lead += '(' + std::string{rank} + " only) ";
  return lead;
}

std::string view::moved(std::string_view who, std::string_view how,
                        const room* where) const {
  return wording{options_.style}.moved(
    who, how, is_elsewhere(where) ? std::string_view{where->name} : "");
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
  if (where == nullptr || !standing_.watched)
    return;
  if (auto unread = where->waiting.unread(); unread > 0)
    answer(place_name() + ": " + std::to_string(unread) + " unread");
  for (auto& line : where->waiting.take()) {
    line.alert = false; // rung for already
    show(std::move(line));
  }
}

void view::stand(standing now) {
  auto comes = now.watched && !standing_.watched;
  standing_ = std::move(now);
  if (comes) {
    show_missed();
    show_waiting();
  }
  show_prompt();
}

void view::show_missed() {
  if (auto unread = missed_.unread(); unread > 0)
    answer(place_name() + ": " + std::to_string(unread) + " unread");
  for (auto& line : missed_.take()) {
    line.alert = false; // rung for already
    emit(std::move(line));
  }
}

std::string view::place_name() const {
  auto where = rooms_.current();
  auto& server = standing_.server;
  if (where == nullptr || server.empty())
    return where == nullptr ? server : where->name;
  return server + '/' + where->name;
}

void view::ask(std::string prompt) {
  if (options_.interactive)
    out_.prompt = std::move(prompt);
}

void view::show_prompt() {
  if (!options_.interactive || !prompting_)
    return;
  auto where = rooms_.current();
  auto ambiguous =
    !standing_.server.empty()
    || (where != nullptr && (rooms_.all().size() > 1 || where->is_private()));
  out_.prompt = wording{options_.style}.prompt(ambiguous ? place_name() : std::string{});
  auto unread = rooms_.unread_elsewhere() + standing_.unread;
  out_.waiting = lag_shown_;
  if (unread > 0)
    out_.waiting += '(' + std::to_string(unread) + " unread) ";
  typing_shown_ = where == nullptr ? std::string{} : typing_.words(where->name);
  if (!typing_shown_.empty())
    out_.waiting += '(' + typing_shown_ + ") ";
}

void view::note_lag(int64_t lag) {
  auto words = lag < 1000 ? std::string{} : "(lag " + std::to_string(lag / 1000) + " s) ";
  if (words != std::exchange(lag_shown_, words))
    show_prompt();
}

void view::note_typing(std::string_view who, std::string_view place,
                       std::string_view state) {
  if (!options_.clock)
    return;
  typing_.note(who, place, state, options_.clock());
  expire_typing();
}

void view::expire_typing() {
  if (options_.clock)
    typing_.expire(options_.clock());
  auto where = rooms_.current();
  // The prompt is drawn anew only if it says something else.
  if (where != nullptr && typing_.words(where->name) != typing_shown_)
    show_prompt();
}

} // namespace hubbub::client
