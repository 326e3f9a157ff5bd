// What the user does: keys, lines for the server one is on, and those about servers.
#include <algorithm>
#include <optional>
#include <utility>

#include "apps/client/room_list.hpp"
#include "apps/client/switchboard.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// The number of the place of that name, with or without its '#'.
std::optional<uint32_t> place_called(const server_report& report, std::string_view name) {
  for (auto& wanted : {std::string{name}, room_name(name)})
    for (auto& x : report.places)
      if (equal_ignoring_case(x.name, wanted))
        return x.number;
  return std::nullopt;
}

std::string unread_words(uint32_t unread, uint32_t mentions) {
  return std::to_string(unread) + " unread"
         + (mentions == 0 ? "" : ", " + std::to_string(mentions) + " for you");
}

} // namespace

// -- keys and lines -------------------------------------------------------------

void switchboard::typed(std::string_view line, bool literal) {
  auto first = line.substr(0, line.find('\n'));
  if (!literal && options_.commands && obeys(first)) {
    // What stands below a command is text.
    if (first.size() < line.size())
      typed(line.substr(first.size() + 1), true);
    return;
  }
  auto here = current();
  if (here != nullptr && !trimmed(line).empty())
    for (auto& x : servers_)
      x.go = false; // the talk goes on here
  if (here != nullptr && here->now == phase::open)
    hand_over(std::string{line}, literal);
  else if (here != nullptr && here->now == phase::doubted)
    decide(line);
  else if (!trimmed(line).empty())
    complain("Not sent, since there is no connection yet: " + std::string{first});
}

// Lines that come together stay together.
void switchboard::hand_over(std::string line, bool literal) {
  auto last = steps_.empty() ? nullptr : std::get_if<typed_step>(&steps_.back());
  if (last == nullptr || last->server != current_ || last->lines.literal != literal) {
    steps_.push_back(typed_step{current_, {{}, literal}});
    last = std::get_if<typed_step>(&steps_.back());
  }
  last->lines.items.push_back(std::move(line));
}

void switchboard::choose(uint32_t number) {
  if (count() < 2) {
    if (talking_to())
      steps_.push_back(told_step{current_, told_step::choose, {}, number});
    return;
  }
  auto left = number;
  for (auto& x : servers_) {
    auto places = static_cast<uint32_t>(x.report.places.size());
    if (x.now != phase::open)
      continue;
    if (left >= 1 && left <= places) {
      go_to(x);
      steps_.push_back(told_step{x.number, told_step::choose, {}, left});
      return;
    }
    left -= std::min(left, places);
  }
  complain("There is no room " + std::to_string(number) + ": /switch lists yours");
}

void switchboard::answered(std::string secret) {
  auto here = current();
  if (here == nullptr)
    return;
  here->secret.reset();
  steps_.push_back(told_step{current_, told_step::answer, std::move(secret)});
}

// Where one is not in yet, one means that server.
void switchboard::interrupt() {
  auto here = current();
  if (leaving_all_ || here == nullptr) {
    leave_all({{}, true});
  } else if (count() > 1 && !(here->now == phase::open && here->report.entered)) {
    leave(*here, {});
  } else if (here->now == phase::open) {
    steps_.push_back(told_step{current_, told_step::interrupt});
  } else {
    leave_all({{}, true});
  }
}

void switchboard::finish() {
  leaving_all_ = true;
  for (auto& x : servers_)
    if (x.now == phase::open)
      steps_.push_back(told_step{x.number, told_step::finish});
  leave_all({});
}

void switchboard::stop() {
  leave_all({{}, true});
}

void switchboard::mute(int32_t error) {
  leaving_all_ = true;
  for (auto& x : servers_)
    if (x.now == phase::open)
      steps_.push_back(
        told_step{x.number, told_step::mute, {}, static_cast<uint32_t>(error)});
  leave_all({});
}

// An answer to the question about a certificate.
void switchboard::decide(std::string_view line) {
  auto answer = ascii_lower(trimmed(line));
  auto& here = *current();
  if (answer == "yes" || answer == "y") {
    here.now = phase::dialing;
    here.go = true;
    steps_.push_back(dial_step{current_, here.where, here.vouched, here.question});
    look_at(here);
  } else if (answer == "no" || answer == "n") {
    failed(current_,
           "not connected to " + here.where.host + ": its certificate is not trusted");
  } else if (!answer.empty()) {
    complain("yes or no?");
  }
}

// -- lines about servers ---------------------------------------------------------

// Whether the line is about servers.
bool switchboard::obeys(std::string_view line) {
  auto text = without_alias(options_.aliases, line);
  auto rest = trimmed(text);
  auto exits = rest == "exit";
  auto word = take_word(rest);
  if (equal_ignoring_case(word, "/connect"))
    connect(rest);
  else if (equal_ignoring_case(word, "/disconnect"))
    disconnect(rest);
  else if (equal_ignoring_case(word, "/switch")) {
    if (switch_to(rest))
      return true;
    if (talking_to())
      return false; // the server one is on knows
    complain("There is nothing called " + std::string{rest}
             + ": /switch lists your rooms");
  } else if ((exits || equal_ignoring_case(word, "/quit")) && !talking_to())
    leave_all({exits ? std::string{} : std::string{rest}});
  else
    return false;
  return true;
}

void switchboard::connect(std::string_view where) {
  if (where.empty()) {
    list_servers();
    return;
  }
  auto place = take_word(where);
  auto port = take_word(where);
  auto wanted = parse_address(place);
  if (wanted.error.empty() && !port.empty())
    wanted = parse_port_behind(std::move(wanted), port);
  if (!wanted.error.empty()) {
    complain(wanted.error);
    return;
  }
  auto known = std::find_if(servers_.begin(), servers_.end(), [&](auto& x) {
    return is_there(x) && same_server(x.where, wanted);
  });
  if (known == servers_.end()) {
    add(wanted, true);
    return;
  }
  if (current_ != known->number)
    go_to(*known);
  else if (wanted.room.empty())
    say("You are there");
  if (!wanted.room.empty() && known->now == phase::open)
    hand_over("/join " + wanted.room + (wanted.key.empty() ? "" : ' ' + wanted.key),
              false);
}

void switchboard::disconnect(std::string_view arguments) {
  auto rest = arguments;
  std::string problem;
  auto named_one = named(take_word(rest), problem);
  if (!problem.empty())
    complain(problem);
  else if (named_one != nullptr)
    leave(*find(named_one->number), std::string{rest});
  else if (auto here = current())
    leave(*here, std::string{arguments});
  else
    leave_all({std::string{arguments}});
}

bool switchboard::switch_to(std::string_view place) {
  if (count() < 2)
    return false;
  auto here = current();
  constexpr size_t longest_number = 4;
  if (place.empty())
    list_places();
  else if (here != nullptr && place_called(here->report, place))
    return false;
  else if (!is_number(place) || place.size() > longest_number)
    return switch_to_room(place);
  else if (auto number = static_cast<uint32_t>(std::stoul(std::string{place}));
           number <= count_places() || !switch_to_room(place))
    choose(number);
  return true;
}

size_t switchboard::count_places() const {
  size_t result = 0;
  for (auto& x : servers_)
    result += x.now == phase::open ? x.report.places.size() : 0;
  return result;
}

// To "server/room", "server", or a room that only one of the others has.
bool switchboard::switch_to_room(std::string_view place) {
  std::string problem;
  auto slash = std::min(place.find('/'), place.size());
  auto whose = named(place.substr(0, slash), problem);
  auto room = place.substr(std::min(slash + 1, place.size()));
  if (slash < place.size() && whose != nullptr && !room.empty()) {
    auto number = place_called(whose->report, room);
    go_to(*find(whose->number));
    if (number)
      steps_.push_back(told_step{current_, told_step::choose, {}, *number});
    else
      complain("You are not in " + room_name(room) + " there: /join it first");
    return true;
  }
  auto exact = whose != nullptr && equal_ignoring_case(name_of(*whose), place);
  std::vector<std::pair<server_number, uint32_t>> rooms;
  for (auto& x : servers_)
    if (auto number = place_called(x.report, place); number && x.now == phase::open)
      rooms.emplace_back(x.number, *number);
  if (!exact && rooms.size() > 1) {
    complain("Several servers have " + room_name(place) + ": /switch SERVER/"
             + room_name(place));
  } else if (!exact && rooms.size() == 1) {
    go_to(*find(rooms.front().first));
    steps_.push_back(told_step{current_, told_step::choose, {}, rooms.front().second});
  } else if (whose == nullptr) {
    if (!problem.empty())
      complain(problem);
    return !problem.empty(); // else the server one is on says that there is none
  } else if (whose->now == phase::dialing) {
    say("Not connected to " + name_of(*whose) + " yet");
  } else if (whose->number == current_) {
    say("You are there");
  } else {
    go_to(*find(whose->number));
  }
  return true;
}

std::string switchboard::words_of(const server& x) const {
  if (x.now == phase::dialing)
    return "connecting";
  if (x.now == phase::doubted)
    return "nobody vouches for its certificate";
  std::string result;
  auto add = [&](const std::string& words) {
    result += (result.empty() ? "" : ", ") + words;
  };
  if (!x.report.connected)
    add("not connected");
  if (!x.report.wants.empty())
    add("waits for " + x.report.wants);
  if (x.number != current_ && x.report.unread > 0) {
    uint32_t mentions = 0;
    for (auto& place : x.report.places)
      mentions += place.mentions;
    add(unread_words(x.report.unread, mentions));
  }
  return result;
}

void switchboard::list_servers() {
  for (auto& x : servers_) {
    if (!is_there(x))
      continue;
    auto line = name_of(x);
    if (!x.report.me.empty())
      (line += " as ") += x.report.me;
    auto words = words_of(x);
    if (x.number == current_)
      words.insert(0, words.empty() ? "here" : "here, ");
    if (!words.empty())
      ((line += " (") += words) += ')';
    say(line);
  }
}

void switchboard::list_places() {
  uint32_t number = 0;
  for (auto& x : servers_) {
    if (!is_there(x))
      continue;
    for (auto& place : x.report.places) {
      auto line = std::to_string(++number) + ' ' + name_of(x) + '/' + place.name;
      if (x.number == current_ && place.name == x.report.place)
        line += " (here)";
      else if (place.unread > 0)
        line += " (" + unread_words(place.unread, place.mentions) + ')';
      say(line);
    }
    if (x.report.places.empty()) {
      auto words = words_of(x);
      say("- " + name_of(x) + " (" + (words.empty() ? "in no room" : words) + ')');
    }
  }
}

} // namespace hubbub::client
