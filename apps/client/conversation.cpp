#include "apps/client/conversation.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "apps/client/hygiene.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// As the first chat server of this kind printed it.
constexpr std::string_view rule = "------------------------------------";

} // namespace

conversation::conversation(conversation_options options)
    : options_(std::move(options)), past_(options_.history_lines) {
  options_.room = room_name(options_.room);
  keep_key(options_.room, options_.key);
}

bool less_without_case::operator()(const std::string& x, const std::string& y) const {
  return less_ignoring_case(x, y);
}

// -- what happens -------------------------------------------------------------

void conversation::begin() {
  if (options_.name.empty())
    ask_for_name();
  else
    try_name(options_.name);
}

void conversation::typed(std::string_view line, bool literal) {
  auto entering = phase_ == phase::registering || phase_ == phase::joining;
  if (returning_ && !literal && leaves_offline(line))
    leave(departure::at_once);
  else if (!returning_ && !entering && !settling_)
    handle(line, literal);
  else if (literal || (settling_ && !returning_) || !obey_offline(line))
    hold(line, literal);
}

void conversation::hold(std::string_view line, bool literal) {
  if (trimmed(line).empty())
    return;
  if (returning_ && options_.interactive && !std::exchange(told_to_wait_, true))
    answer("Not connected: what you type is sent once the connection is back");
  held_.push_back({std::string{line}, literal});
}

void conversation::end_of_input() {
  input_ended_ = true;
  if (options_.interactive)
    leave(phase_ == phase::talking ? departure::after_sending : departure::at_once);
  else if (phase_ == phase::naming)
    fail(ending::bad_usage,
         "no name: give one with --name, or as the first line of the input");
  else
    handle_held();
}

void conversation::interrupt(bool sending) {
  auto stoppable = phase_ == phase::talking && (sending || !held_.empty());
  if (options_.interactive && stoppable)
    outcome_.stop = true;
  else
    leave_now();
}

void conversation::stopped(const lost_lines& dropped) {
  note_loss(dropped);
  for (auto& line : std::exchange(held_, {}))
    unsent_.push_back(std::move(line.text));
  answer("Stopped: " + (unsent_.empty() ? "all was sent" : unsent_words())
         + ". Ctrl+C once more leaves");
  unsent_.clear();
}

void conversation::leave_now() {
  interrupted_ = true;
  leave(departure::at_once);
}

void conversation::choose(size_t number) {
  if (phase_ != phase::talking && !returning_)
    return;
  if (number >= 1 && number <= rooms_.all().size())
    typed("/switch " + rooms_.all()[number - 1].name);
  else
    complain("There is no room " + std::to_string(number) + ": /switch lists yours");
}

void conversation::mute(int32_t error) {
  // A reader that has seen enough (head, less) is nothing to talk about.
  auto why =
    error == EPIPE ? std::string{} : std::string{"cannot write: "} + std::strerror(error);
  fail(ending::no_server, std::move(why));
}

// -- what follows -------------------------------------------------------------

outcome conversation::take_outcome() {
  return std::exchange(outcome_, {});
}

// -- entering and leaving -----------------------------------------------------

void conversation::handle(std::string_view line, bool literal) {
  auto text = sendable(line);
  auto bare = trimmed(text);
  if (phase_ == phase::naming)
    options_.interactive&& bare == "exit" ? leave(departure::at_once) : try_name(bare);
  else if (phase_ == phase::talking && !bare.empty())
    literal ? say(text) : obey(text);
  else if (phase_ == phase::leaving && !bare.empty())
    ++late_;
}

void conversation::try_name(std::string_view name) {
  if (name.empty() || name.front() == ':' || name.find(' ') != std::string_view::npos) {
    if (!options_.interactive) {
      fail(ending::bad_usage,
           "a name is one word; give one with --name, or as the first line of the input");
      return;
    }
    if (!name.empty())
      complain("A name is one word");
    ask_for_name();
    return;
  }
  name_ = name;
  phase_ = phase::registering;
  outcome_.prompt = "";
  if (!user_sent_)
    outcome_.wire += past_.begin();
  append_irc_message(outcome_.wire, {}, "NICK", {name});
  if (!std::exchange(user_sent_, true))
    append_irc_message(outcome_.wire, {}, "USER", {user_name, "0", "*", name});
}

void conversation::ask_for_name() {
  phase_ = phase::naming;
  if (options_.interactive)
    outcome_.prompt = "Enter your username: ";
}

void conversation::start_talking() {
  phase_ = phase::talking;
  was_in_ = true;
  auto where = rooms_.current();
  if (options_.interactive) {
    print(line_kind::plain, "Welcome to the chatroom, " + name_ + "!");
    print(line_kind::plain, "Type 'exit' to quit or press Ctrl+C.");
    print(line_kind::plain, std::string{rule});
    if (where != nullptr) {
      answer(people_line(*where, most_greeted));
      print(line_kind::plain, {});
      if (!where->topic.empty())
        answer("Topic: " + where->topic);
    }
  }
  show_prompt();
  handle_held();
}

void conversation::handle_held() {
  auto open = [this] {
    return !settling_ && (phase_ == phase::talking || phase_ == phase::naming);
  };
  while (!held_.empty() && open()) {
    auto line = std::move(held_.front());
    held_.pop_front();
    handle(line.text, line.literal);
  }
  if (input_ended_ && open() && phase_ == phase::talking)
    leave(departure::after_arrival);
}

void conversation::leave(departure how) {
  if (phase_ == phase::over)
    return;
  phase_ = phase::leaving;
  departure_ = how;
  for (auto& line : std::exchange(held_, {}))
    unsent_.push_back(std::move(line.text));
  outcome_.leave = how;
  outcome_.quit_words = quit_words_;
}

void conversation::fail(ending how, std::string why) {
  ending_ = how;
  last_words_ = std::move(why);
  leave(departure::at_once);
}

void conversation::finish(ending how, std::string_view last_words) {
  phase_ = phase::over;
  std::string words{last_words};
  if (auto unsent = unsent_words(); !unsent.empty())
    words += (words.empty() ? "" : "; ") + unsent;
  // They may quote what the server said: it is shown without its colours.
  outcome_.end = farewell{static_cast<int32_t>(how), harmless(words), interrupted_};
  outcome_.end->tls_duration = tls_duration_;
}

void conversation::forget_room(std::string_view name) {
  rooms_.leave(name);
  if (rooms_.current() == nullptr && options_.interactive)
    answer("You are in no room: /join ROOM enters one, /rooms lists them");
  show_waiting();
  show_prompt();
}

void conversation::go_to(const room& where) {
  rooms_.choose(where.name);
  show_waiting();
  show_prompt();
}

void conversation::show_waiting() {
  auto where = rooms_.current();
  if (where == nullptr)
    return;
  if (auto unread = where->waiting.unread(); unread > 0)
    answer(where->name + ": " + std::to_string(unread) + " unread");
  for (auto& line : where->waiting.take()) {
    line.alert = false; // rung for already
    outcome_.lines.push_back(std::move(line));
  }
}

void conversation::show_prompt() {
  if (!options_.interactive || (phase_ != phase::talking && !returning_))
    return;
  auto where = rooms_.current();
  auto ambiguous = where != nullptr && (rooms_.all().size() > 1 || where->is_private());
  outcome_.prompt = prompt_for(ambiguous ? where->name : std::string_view{});
  auto unread = rooms_.unread_elsewhere();
  outcome_.waiting = unread == 0 ? "" : '(' + std::to_string(unread) + " unread) ";
}

std::string conversation::prompt_for(std::string_view place) const {
  auto colon = options_.style == chat_style::colon;
  std::string result = colon ? "You" : "[you";
  if (!place.empty())
    (result += " @ ") += place;
  return result += colon ? ": " : "] > ";
}

// The current room, if it is one; if not, says what to do.
room* conversation::this_room() {
  auto where = rooms_.current();
  if (where == nullptr)
    complain("You are in no room: /join ROOM first");
  else if (where->is_private())
    complain("You are talking to " + where->name + " alone: /switch to a room first");
  else
    return where;
  return nullptr;
}

// The room or the talk with a person that goes by this name.
room* conversation::find_place(std::string_view name) {
  auto found = rooms_.find(name);
  return found != nullptr ? found : rooms_.find(room_name(name));
}

std::string conversation::too_many_rooms() {
  return "You are in " + std::to_string(rooms::most_rooms)
         + " rooms, and more are not shown: /leave one first";
}

// -- words --------------------------------------------------------------------

void conversation::print(line_kind kind, std::string text) {
  outcome_.lines.push_back({kind, std::move(text)});
}

// Prints what happened in a room; if one is in another, it waits there.
void conversation::print_in(room* where, screen_line line, bool said) {
  if (!options_.interactive || where == nullptr || where == rooms_.current()) {
    outcome_.lines.push_back(std::move(line));
    return;
  }
  if (line.alert) {
    auto at_once = line;
    at_once.text.insert(0, where->name + ' ');
    at_once.from_at += static_cast<uint32_t>(where->name.size() + 1);
    outcome_.lines.push_back(std::move(at_once));
  }
  where->waiting.add(std::move(line), said);
  if (said)
    show_prompt();
}

void conversation::tell_in(room* where, std::string text) {
  print_in(where, {line_kind::system, std::move(text)}, false);
}

void conversation::tell_in(const std::vector<room*>& places, const std::string& text) {
  for (auto where : places) {
    tell_in(where, text);
    // A pipe has it all in one place.
    if (!options_.interactive)
      break;
  }
}

void conversation::tell(std::string text) {
  print(line_kind::system, std::move(text));
}

void conversation::answer(std::string text) {
  print(line_kind::system, "** " + std::move(text) + " **");
}

void conversation::complain(std::string text) {
  complained_ = true;
  print(line_kind::error, "** " + std::move(text) + " **");
}

bool conversation::is_me(std::string_view name) const {
  return equal_ignoring_case(name, name_);
}

// Whether a line about this room must say so.
bool conversation::is_elsewhere(const room* where) const {
  return !options_.interactive && where != nullptr && where != rooms_.current();
}

// The names of so many at most, without one's own unless all are wanted.
std::string conversation::people_line(const room& where, size_t most) const {
  std::string names;
  size_t left = 0;
  for (auto& [number, person] : where.who.all()) {
    if (most != everybody && is_me(person))
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

} // namespace hubbub::client
