#include "apps/client/status.hpp"

#include <algorithm>

#include "apps/client/context.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Of a longer topic, the rest finds no room on any screen. Bytes.
constexpr size_t longest_topic = 1000;

uint32_t count_of(size_t x) {
  return static_cast<uint32_t>(std::min<size_t>(x, UINT32_MAX));
}

} // namespace

std::string ranked_name(const context& all, const room& where) {
  auto mark = all.modes.highest(where.who.marks(all.me.name()));
  return (mark == '\0' ? std::string{} : std::string(1, mark)) + all.me.name();
}

server_report report_of(const context& all) {
  server_report result;
  auto& server = all.with_server;
  auto& missed = all.shown.missed();
  result.me = all.me.name();
  result.unread = count_of(missed.unread());
  for (auto& x : all.rooms.all()) {
    waiting_place place{count_of(result.places.size() + 1), x.name,
                        count_of(x.waiting.unread()), count_of(x.waiting.mentions())};
    result.unread += place.unread;
    if (&x == all.rooms.current()) {
      result.place = x.name;
      place.unread += count_of(missed.unread());
      place.mentions += count_of(missed.mentions());
    }
    result.places.push_back(std::move(place));
  }
  result.entered = server.was_in();
  result.connected = !server.returning();
  result.wants = server.naming() ? "a name" : server.unlocking() ? "a password" : "";
  return result;
}

// To sort them takes time if there are many: only when somebody comes, goes or rises.
void status_board::list_names(const context& all, const room& where) {
  if (names_of_ == where.name && names_version_ == where.who.version())
    return;
  names_of_ = where.name;
  names_version_ = where.who.version();
  names_ = where.who.by_rank(all.modes.marks(), screen_status::most_names);
}

std::optional<screen_status> status_board::news(const context& all) {
  screen_status now;
  now.me = all.me.name();
  if (auto where = all.rooms.current()) {
    now.me = ranked_name(all, *where);
    now.place = all.shown.place_name();
    now.topic = where->topic.substr(0, piece_length(where->topic, longest_topic));
    if (!where->is_private()) {
      now.people = count_of(where->who.size());
      if (all.options.names_aside) {
        list_names(all, *where);
        now.names = names_;
      }
    }
  }
  auto& stands = all.shown.stands();
  auto number = stands.numbers_before;
  for (auto& x : all.rooms.all()) {
    ++number;
    if (&x == all.rooms.current() || x.waiting.unread() == 0
        || now.waiting.size() == screen_status::most_places)
      continue;
    now.waiting.push_back(
      {number, x.name, count_of(x.waiting.unread()), count_of(x.waiting.mentions())});
  }
  for (auto& x : stands.waiting)
    if (now.waiting.size() < screen_status::most_places)
      now.waiting.push_back(x);
  now.lag = all.with_server.returning() ? -1 : all.lag();
  now.away = all.me.is_away();
  now.connected = !all.with_server.returning();
  if (told_ && *told_ == now)
    return std::nullopt;
  told_ = now;
  return now;
}

} // namespace hubbub::client
