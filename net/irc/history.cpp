// IRCv3 draft/chathistory (ircv3.net/specs/extensions/chathistory).
#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "actors/event_numbers.hpp"
#include "net/codec/server_time.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/past_page.hpp"

namespace hubbub::irc {

namespace {

/// What one CHATHISTORY asks: a page, or two that are shown as one.
struct question {
  std::string subcommand;
  std::string target;
  history_query first;
  std::optional<history_query> second{}; // what follows the first
  std::string name{};                    // as the answer has it
  std::vector<event> found{};
};

void refuse(irc_session& s, std::string_view code, std::string_view subcommand,
            std::string_view what, std::string_view text) {
  s.fail("CHATHISTORY", code, {shown(subcommand), shown(what)}, text);
}

/// Says why there is no answer. Whether there is a room of which one may not know the
/// past, or none at all, is the same.
void explain_nothing(irc_session& s, const question& x, const caf::error& why) {
  switch (code_of(why)) {
    case errc::no_history:
    case errc::store_failed:
      refuse(s, "MESSAGE_ERROR", x.subcommand, x.target,
             "Messages could not be retrieved");
      break;
    case errc::need_account:
      refuse(
        s, "INVALID_TARGET", x.subcommand, x.target,
        "Messages could not be retrieved: log in first; what is private is kept only "
        "between accounts");
      break;
    default:
      refuse(s, "INVALID_TARGET", x.subcommand, x.target,
             "Messages could not be retrieved: you are not there, or it does not exist");
  }
}

void show(irc_session& s, std::shared_ptr<question> x) {
  show_past(s, "chathistory", x->target,
            event_batch{event_list{x->name, std::move(x->found)}});
}

void ask_second(irc_session& s, std::shared_ptr<question> x) {
  if (!x->second) {
    show(s, std::move(x));
    return;
  }
  ask_past(s, x->target, *x->second, [&s, x](caf::expected<event_batch> page) {
    if (!page) {
      explain_nothing(s, *x, page.error());
      return;
    }
    x->name = (*page)->target;
    x->found.insert(x->found.end(), (*page)->events.begin(), (*page)->events.end());
    show(s, x);
  });
}

void ask_first(irc_session& s, std::shared_ptr<question> x) {
  ask_past(s, x->target, x->first, [&s, x](caf::expected<event_batch> page) {
    if (!page) {
      explain_nothing(s, *x, page.error());
      return;
    }
    x->name = (*page)->target;
    x->found = (*page)->events;
    ask_second(s, x);
  });
}

/// The limit that was asked for, or as much as may be; 0 if it is no number.
uint32_t parse_limit(irc_session& s, std::string_view text) {
  uint32_t value = 0;
  auto end = text.data() + text.size();
  auto [stop, failed] = std::from_chars(text.data(), end, value);
  if (failed == std::errc::result_out_of_range)
    return s.config().history_page;
  return failed == std::errc{} && stop == end ? std::min(value, s.config().history_page)
                                              : 0;
}

/// TARGETS under way.
struct targets_query {
  uint64_t after;
  uint64_t before;
  uint32_t limit;
  bool newest;
  std::vector<std::string> rooms{};
  std::vector<correspondent> found{};
};

void show_targets(irc_session& s, targets_query& x) {
  std::sort(x.found.begin(), x.found.end(), [&](auto& one, auto& other) {
    return x.newest ? one.time > other.time : one.time < other.time;
  });
  if (x.found.size() > x.limit)
    x.found.resize(x.limit);
  past_batch batch{s, "draft/chathistory-targets"};
  for (auto& y : x.found) {
    std::string time;
    append_server_time(time, y.time);
    std::string out;
    irc_writer{out, s.config().server_name, "CHATHISTORY", irc_line_limit}
      .param("TARGETS")
      .param(y.nick)
      .param(time)
      .end();
    batch.write(out);
  }
  batch.end();
}

void next_target(irc_session& s, std::shared_ptr<targets_query> x) {
  if (x->rooms.empty()) {
    s.people().ask_directory<std::vector<correspondent>>(
      [&s, x](caf::expected<std::vector<correspondent>> found) {
        if (found)
          x->found.insert(x->found.end(), found->begin(), found->end());
        show_targets(s, *x);
      },
      history_atom::value, x->after, x->before, x->limit);
    return;
  }
  auto room = std::move(x->rooms.back());
  x->rooms.pop_back();
  history_query latest;
  latest.limit = 1;
  ask_past(s, room, latest, [&s, x, room](caf::expected<event_batch> page) {
    if (page && !(*page)->events.empty()) {
      auto& last = (*page)->events.back();
      if (last.id > x->after && last.id < x->before)
        x->found.push_back({room, last.time});
    }
    s.people().go_on_when_writable([&s, x] { next_target(s, x); });
  });
}

void targets(irc_session& s, const irc_message& msg) {
  auto first = parse_reference(msg.param(1));
  auto second = parse_reference(msg.param(2));
  auto limit = parse_limit(s, msg.param(3));
  if (!first || !second || limit == 0) {
    refuse(s, "INVALID_PARAMS", "TARGETS", "*",
           "Give two times, timestamp=YYYY-MM-DDThh:mm:ss.sssZ, and how many");
    return;
  }
  auto x = std::make_shared<targets_query>();
  x->newest = first->after > second->after;
  x->after = x->newest ? second->after : first->after;
  x->before = x->newest ? first->before : second->before;
  x->limit = limit;
  for (auto& room : s.people().rooms())
    x->rooms.push_back(room.name);
  next_target(s, std::move(x));
}

} // namespace

void chathistory(irc_session& s, const irc_message& msg) {
  auto subcommand = msg.param(0);
  auto is = [&](std::string_view name) { return equal_ignoring_case(subcommand, name); };
  if (is("TARGETS")) {
    targets(s, msg);
    return;
  }
  auto is_between = is("BETWEEN");
  if (!is_between && !is("LATEST") && !is("BEFORE") && !is("AFTER") && !is("AROUND")) {
    s.fail("CHATHISTORY", "INVALID_PARAMS", {shown(subcommand)}, "Unknown command");
    return;
  }
  if (msg.num_params < (is_between ? 5u : 4u)) {
    s.fail("CHATHISTORY", "NEED_MORE_PARAMS", {shown(subcommand)}, "Missing parameters");
    return;
  }
  auto x = std::make_shared<question>();
  x->subcommand = subcommand;
  x->target = msg.param(1);
  auto limit = parse_limit(s, msg.param(is_between ? 4 : 3));
  if (limit == 0) {
    refuse(s, "INVALID_PARAMS", subcommand, msg.param(is_between ? 4 : 3),
           fmt::format("The limit is a number from 1 to {}", s.config().history_page));
    return;
  }
  auto from_any = is("LATEST") && msg.param(2) == "*";
  auto from = from_any ? reference{UINT64_MAX, 0} : parse_reference(msg.param(2));
  auto to = is_between ? parse_reference(msg.param(3)) : from;
  if (!from || !to) {
    refuse(s, "INVALID_PARAMS", subcommand, msg.param(from ? 3 : 2),
           "A message is named by msgid=ID or timestamp=YYYY-MM-DDThh:mm:ss.sssZ");
    return;
  }
  auto& what = x->first;
  what.limit = limit;
  what.messages_only = !s.has(cap::event_playback);
  if (is("LATEST")) {
    what.after = from->after;
  } else if (is("BEFORE")) {
    what.before = from->before;
  } else if (is("AFTER")) {
    what.after = from->after;
    what.newest = false;
  } else if (is_between) {
    what.newest = from->after > to->after;
    what.after = what.newest ? to->after : from->after;
    what.before = what.newest ? from->before : to->before;
  } else {
    // Half of them before it; the message itself is the first of the others.
    what.limit = limit / 2;
    what.before = from->before;
    x->second = what;
    x->second->before = UINT64_MAX;
    x->second->after = from->before == 0 ? 0 : from->before - 1;
    x->second->limit = limit - limit / 2;
    x->second->newest = false;
    if (what.limit == 0) {
      ask_second(s, x);
      return;
    }
  }
  ask_first(s, std::move(x));
}

} // namespace hubbub::irc
