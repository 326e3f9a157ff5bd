#include "apps/client/switchboard.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "apps/client/hygiene.hpp"
#include "apps/client/room_list.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

// -- servers come and go ----------------------------------------------------------

server_number switchboard::start(const address& where) {
  auto number = add(where, false);
  steps_.pop_back();
  auto& x = *find(number);
  x.now = phase::open;
  x.visited = ++visits_;
  current_ = number;
  x.told = standing_of(x);
  steps_.push_back(begin_step{number, x.name, *x.told});
  return number;
}

server_number switchboard::add(const address& where, bool go) {
  if (servers_.size() >= most_servers) {
    complain("You are on " + std::to_string(most_servers)
             + " servers, and there can be no more: /disconnect one first");
    return 0;
  }
  server fresh{++last_number_, where};
  fresh.go = go;
  fresh.name = where.name.empty() ? options_.name : where.name;
  if (auto here = current(); here != nullptr && fresh.name.empty())
    fresh.name = here->report.me;
  servers_.push_back(std::move(fresh));
  steps_.push_back(dial_step{last_number_, where, false, {}});
  update();
  return last_number_;
}

void switchboard::dialed(server_number which) {
  auto x = find(which);
  if (x == nullptr || x->now != phase::dialing)
    return;
  x->now = phase::open;
  if (x->name.empty())
    if (auto here = current(); here != nullptr && here != x)
      x->name = here->report.me;
  auto goes = x->go || current() == nullptr;
  x->told = standing_of(*x);
  steps_.push_back(begin_step{which, x->name, *x->told});
  if (current_ == which)
    return; // one has waited for it
  if (goes)
    go_to(*x);
  else
    say("Connected to " + name_of(*x) + ": /switch " + name_of(*x) + " goes there");
  update();
}

void switchboard::failed(server_number which, const std::string& why) {
  auto x = find(which);
  if (x == nullptr)
    return;
  auto name = name_of(*x);
  remove(which);
  if (servers_.empty()) {
    farewells_.emplace_back(
      name, farewell{static_cast<int32_t>(ending::no_server), harmless(why)});
    end_if_none();
    return;
  }
  complain(harmless(why));
  go_back();
  update();
}

void switchboard::doubted(server_number which, const std::string& question) {
  auto x = find(which);
  if (x == nullptr || x->now != phase::dialing)
    return;
  x->now = phase::doubted;
  x->question = question;
  if (current_ == which)
    look_at(*x);
  else if (x->go || current() == nullptr)
    go_to(*x);
  else
    complain(name_of(*x) + " has a certificate that nobody vouches for: /switch "
             + name_of(*x) + " to look at it");
  update();
}

void switchboard::ended(server_number which, const farewell& end) {
  auto x = find(which);
  if (x == nullptr)
    return;
  auto port = port_of(x->where);
  if (x->where.tls && end.tls_duration >= 0)
    steps_.push_back(promise_step{{x->where.host, port, end.tls_duration}});
  if (end.tls_port != 0 && !x->where.tls && !leaving_all_ && is_there(*x)) {
    steps_.push_back(end_step{which});
    say(name_of(*x) + " is to be reached over TLS: connecting to port "
        + std::to_string(end.tls_port));
    x->where.tls = x->vouched = true;
    x->where.port = end.tls_port;
    x->name = end.name;
    x->now = phase::dialing;
    x->go = false;
    x->report = {};
    x->told.reset();
    x->prompt.reset();
    x->secret.reset();
    steps_.push_back(dial_step{which, x->where, true, {}});
    if (current_ == which)
      steps_.push_back(prompt_step{});
    update();
    return;
  }
  auto name = name_of(*x);
  remove(which);
  if (leaving_all_ || servers_.empty()) {
    farewells_.emplace_back(name, end);
    end_if_none();
    return;
  }
  if (end.words.empty())
    say("Left " + name);
  else
    complain("Left " + name + ": " + end.words);
  go_back();
  update();
}

void switchboard::remove(server_number which) {
  if (current_ == which && find(which)->secret)
    steps_.push_back(ask_step{});
  steps_.push_back(end_step{which});
  servers_.erase(std::find_if(servers_.begin(), servers_.end(),
                              [=](auto& x) { return x.number == which; }));
  if (current_ == which)
    current_ = 0;
}

// -- what conversations say -----------------------------------------------------------

void switchboard::reported(server_number which, server_report now) {
  auto x = find(which);
  if (x == nullptr)
    return;
  auto waits = !now.wants.empty() && now.wants != x->report.wants;
  x->report = std::move(now);
  if (waits && current_ != which && is_there(*x))
    say(name_of(*x) + " waits for " + x->report.wants + ": /switch " + name_of(*x)
        + " goes there");
  update();
}

void switchboard::prompted(server_number which, std::string text, std::string waiting) {
  auto x = find(which);
  if (x == nullptr)
    return;
  x->prompt = prompt_step{std::move(text), std::move(waiting)};
  if (current_ == which)
    steps_.push_back(*x->prompt);
}

void switchboard::asked(server_number which, std::string words) {
  auto x = find(which);
  if (x == nullptr)
    return;
  x->secret = std::move(words);
  if (current_ == which)
    steps_.push_back(ask_step{*x->secret});
}

void switchboard::told(server_number which, screen_status status) {
  auto x = find(which);
  if (x == nullptr)
    return;
  x->status = std::move(status);
  if (current_ == which)
    steps_.push_back(status_step{*x->status});
}

void switchboard::leave_others(server_number which, const leaving& how) {
  if (auto x = find(which))
    x->now = phase::leaving;
  leave_all(how);
}

screen_lines switchboard::marked(server_number which, screen_lines lines) const {
  auto x = find(which);
  if (current_ == which || x == nullptr)
    return lines;
  auto name = name_of(*x);
  for (auto& line : lines.items) {
    if (line.kind == line_kind::data)
      continue; // whoever reads it wants it as it is
    auto room = is_room_name(line.text);
    line.text.insert(0, name + (room ? '/' : ' '));
    line.from_at += static_cast<uint32_t>(name.size() + 1);
  }
  return lines;
}

// -- servers -------------------------------------------------------------------

switchboard::server* switchboard::find(server_number which) {
  auto found = std::find_if(servers_.begin(), servers_.end(),
                            [=](auto& x) { return x.number == which; });
  return found == servers_.end() ? nullptr : &*found;
}

const switchboard::server* switchboard::find(server_number which) const {
  return const_cast<switchboard*>(this)->find(which);
}

std::optional<server_number> switchboard::talking_to() const {
  auto here = find(current_);
  if (here == nullptr || here->now == phase::dialing || here->now == phase::doubted)
    return std::nullopt;
  return current_;
}

size_t switchboard::count() const {
  return static_cast<size_t>(std::count_if(servers_.begin(), servers_.end(),
                                           [this](auto& x) { return is_there(x); }));
}

// Its host, as far as that tells it from the others.
std::string switchboard::name_of(const server& x) const {
  auto& host = x.where.host;
  auto several = std::any_of(servers_.begin(), servers_.end(), [&](auto& other) {
    return other.number != x.number && equal_ignoring_case(other.where.host, host);
  });
  if (!several)
    return harmless(host);
  return harmless(host) + ':' + std::to_string(port_of(x.where));
}

const switchboard::server* switchboard::named(std::string_view name,
                                              std::string& problem) const {
  const server* result = nullptr;
  std::string names;
  for (auto& x : servers_) {
    auto own = name_of(x);
    if (!is_there(x) || name.empty())
      continue;
    if (equal_ignoring_case(own, name))
      return &x;
    if (!equal_ignoring_case(std::string_view{own}.substr(0, name.size()), name))
      continue;
    result = &x;
    names += (names.empty() ? "" : ", ") + own;
  }
  if (names.find(',') == std::string::npos)
    return result;
  problem = "Several servers are called like that: " + names;
  return nullptr;
}

void switchboard::say(std::string text) {
  steps_.push_back(show_step{{line_kind::system, "** " + std::move(text) + " **"}});
}

void switchboard::complain(std::string text) {
  steps_.push_back(show_step{{line_kind::error, "** " + std::move(text) + " **"}});
}

// The first that ended with a fault tells the status; each has its last words.
void switchboard::end_if_none() {
  if (!servers_.empty() || std::exchange(over_, true))
    return;
  farewell result;
  for (auto& [name, end] : farewells_) {
    if (result.status == 0)
      result.status = end.status;
    result.interrupted |= end.interrupted;
    if (end.words.empty())
      continue;
    result.words += result.words.empty() ? "" : "; ";
    result.words += (farewells_.size() > 1 ? name + ": " : std::string{}) + end.words;
  }
  steps_.push_back(over_step{std::move(result)});
}

// -- what each is told of the others --------------------------------------------

standing switchboard::standing_of(const server& x) const {
  standing result;
  result.watched = current_ == x.number;
  if (count() < 2)
    return result;
  result.server = name_of(x);
  uint32_t number = 0;
  for (auto& other : servers_) {
    if (!is_there(other))
      continue;
    result.servers.push_back(name_of(other));
    if (other.number == x.number)
      result.numbers_before = number;
    else if (result.watched)
      result.unread += other.report.unread;
    for (auto& place : other.report.places) {
      ++number;
      if (result.watched && other.number != x.number && place.unread > 0
          && result.waiting.size() < screen_status::most_places)
        result.waiting.push_back(
          {number, name_of(other) + '/' + place.name, place.unread, place.mentions});
    }
  }
  if (!result.watched)
    result.numbers_before = 0;
  return result;
}

// The one that one has left first, so that what it still shows is marked as its own.
void switchboard::update() {
  for (auto watched : {false, true})
    for (auto& x : servers_) {
      if (x.now != phase::open || (current_ == x.number) != watched || !x.told)
        continue;
      auto now = standing_of(x);
      if (*x.told == now)
        continue;
      x.told = now;
      steps_.push_back(stand_step{x.number, std::move(now)});
    }
}

} // namespace hubbub::client
