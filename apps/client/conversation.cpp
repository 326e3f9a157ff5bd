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

constexpr std::string_view rule = "----------------------------------------";

} // namespace

conversation::conversation(conversation_options options) : options_(std::move(options)) {
  options_.room = room_name(options_.room);
  keep_key(options_.room, options_.key);
}

// -- what happens -------------------------------------------------------------

void conversation::begin() {
  if (options_.name.empty())
    ask_for_name();
  else
    try_name(options_.name);
}

void conversation::typed(std::string_view line) {
  if (returning_ && leaves_offline(line)) {
    leave(departure::at_once);
  } else if (returning_ && options_.interactive && !std::exchange(told_to_wait_, true)) {
    answer("Not connected: what you type is sent once the connection is back");
    held_.emplace_back(line);
  } else if (returning_ || phase_ == phase::registering || phase_ == phase::joining
             || settling_) {
    held_.emplace_back(line);
  } else {
    handle(line);
  }
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

void conversation::interrupt() {
  leave(departure::at_once);
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

completion conversation::complete(std::string_view line, size_t cursor) const {
  auto before = line.substr(0, cursor);
  auto start = before.rfind(' ') + 1; // npos + 1 is 0
  auto word = before.substr(start);
  completion result;
  result.start = static_cast<uint32_t>(start);
  result.suffix = " ";
  auto offer = [&](std::string_view candidate) {
    if (equal_ignoring_case(candidate.substr(0, word.size()), word))
      result.words.emplace_back(candidate);
  };
  if (phase_ != phase::talking || (word.empty() && start == 0))
    return result;
  if (start == 0 && word.front() == '/') {
    for (auto& x : commands())
      offer(x.name);
  } else if (is_room_name(word)) {
    for (auto& x : rooms_.all())
      offer(x.name);
  } else if (auto where = rooms_.current()) {
    if (start == 0)
      result.suffix = ": ";
    for (auto& person : where->people)
      if (!is_me(person))
        offer(person);
  }
  std::sort(result.words.begin(), result.words.end(), less_ignoring_case);
  return result;
}

// -- entering and leaving -----------------------------------------------------

void conversation::handle(std::string_view line) {
  auto text = sendable(line);
  auto bare = trimmed(text);
  if (phase_ == phase::naming)
    options_.interactive&& bare == "exit" ? leave(departure::at_once) : try_name(bare);
  else if (phase_ == phase::talking && !bare.empty())
    obey(text);
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
      answer(people_line(*where, false));
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
    handle(line);
  }
  if (input_ended_ && open() && phase_ == phase::talking)
    leave(departure::after_arrival);
}

void conversation::leave(departure how) {
  if (phase_ == phase::over)
    return;
  phase_ = phase::leaving;
  departure_ = how;
  held_.clear();
  outcome_.leave = how;
  outcome_.quit_words = quit_words_;
}

void conversation::fail(ending how, std::string why) {
  ending_ = how;
  last_words_ = std::move(why);
  leave(departure::at_once);
}

void conversation::finish(ending how, std::string last_words) {
  phase_ = phase::over;
  held_.clear();
  outcome_.exit_status = static_cast<int32_t>(how);
  outcome_.last_words = std::move(last_words);
}

void conversation::forget_room(std::string_view name) {
  rooms_.leave(name);
  if (rooms_.current() == nullptr && options_.interactive)
    answer("You are in no room: /join ROOM enters one, /rooms lists them");
  show_prompt();
}

void conversation::show_prompt() {
  if (!options_.interactive || phase_ != phase::talking)
    return;
  auto where = rooms_.current();
  auto several = rooms_.all().size() > 1;
  outcome_.prompt = several ? "[you @ " + where->name + "] > " : "[you] > ";
}

// -- words --------------------------------------------------------------------

void conversation::print(line_kind kind, std::string text) {
  outcome_.lines.push_back({kind, std::move(text)});
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

bool conversation::is_elsewhere(const room* where) const {
  return where != nullptr && where != rooms_.current();
}

std::string conversation::people_line(const room& where, bool with_me) const {
  std::string names;
  for (auto& person : where.people) {
    if (!with_me && is_me(person))
      continue;
    if (!names.empty())
      names += ", ";
    names += person;
  }
  auto place = rooms_.all().size() > 1 ? where.name : "chat";
  return "Current users in " + place + ": " + (names.empty() ? "none" : names);
}

} // namespace hubbub::client
