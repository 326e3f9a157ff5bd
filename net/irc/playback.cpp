// znc.in/playback (wiki.znc.in/Playback): clients of bouncers ask for what they have
// missed, of all conversations at once, by a message to "*playback".
#include <charconv>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "actors/event_numbers.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/limits.hpp"
#include "net/irc/past_page.hpp"

namespace hubbub::irc {

namespace {

/// What is still to be shown.
struct playback {
  history_query what;
  std::vector<std::string> targets; // the next one is the last
};

void answer(irc_session& s, std::string_view text) {
  s.line(fmt::format("{0}!{0}@{1}", playback_name, s.config().server_name), "NOTICE")
    .param(s.client_name())
    .trailing(text);
}

/// Seconds since 1970, with a fraction, as the number of the first event at that time.
std::optional<uint64_t> parse_time(std::string_view text) {
  constexpr double latest = 1e10; // seconds: in three centuries
  double seconds = 0;
  auto end = text.data() + text.size();
  auto [stop, failed] = std::from_chars(text.data(), end, seconds);
  if (failed != std::errc{} || stop != end || !(seconds >= 0 && seconds < latest))
    return std::nullopt;
  return event_numbers::first_at(std::llround(seconds * 1000));
}

void show_next(irc_session& s, std::shared_ptr<playback> x) {
  if (x->targets.empty())
    return;
  auto target = std::move(x->targets.back());
  x->targets.pop_back();
  ask_past(s, target, x->what, [&s, x, target](caf::expected<event_batch> page) {
    auto go_on = [&s, x] {
      s.people().go_on_when_writable([&s, x] { show_next(s, x); });
    };
    // Of what one may not know the past there is nothing.
    if (!page || (*page)->events.empty()) {
      go_on();
      return;
    }
    auto batch = std::make_shared<past_batch>(s, "znc.in/playback", target);
    show_events(s, batch, target, std::move(*page), [batch, go_on] {
      batch->end();
      go_on();
    });
  });
}

/// All conversations in which something was said: the rooms it is in, and people.
void show_all(irc_session& s, std::shared_ptr<playback> x) {
  for (auto& room : s.people().rooms())
    x->targets.push_back(room.name);
  s.people().ask_directory<std::vector<correspondent>>(
    [&s, x](caf::expected<std::vector<correspondent>> found) {
      if (found)
        for (auto& y : *found)
          x->targets.push_back(y.nick);
      show_next(s, x);
    },
    history_atom::value, x->what.after, x->what.before, x->what.limit);
}

} // namespace

void play_back(irc_session& s, std::string_view text) {
  auto command = take_word(text);
  auto targets = take_word(text);
  auto from = take_word(text);
  auto to = take_word(text);
  auto first = from.empty() ? std::optional<uint64_t>{1} : parse_time(from);
  auto behind = to.empty() ? std::optional<uint64_t>{UINT64_MAX} : parse_time(to);
  if (!equal_ignoring_case(command, "PLAY") || targets.empty() || !first || !behind) {
    answer(s, "Usage: play <target>[,...]|* [<from> [<to>]], in seconds since 1970");
    return;
  }
  auto x = std::make_shared<playback>();
  x->what.after = *first == 0 ? 0 : *first - 1;
  x->what.before = *behind;
  x->what.limit = s.config().history_page;
  if (targets == "*") {
    show_all(s, std::move(x));
    return;
  }
  size_t count = 0;
  for_each_target(targets, [&](std::string_view target) {
    if (++count <= max_targets)
      x->targets.insert(x->targets.begin(), std::string{target});
  });
  if (count > max_targets)
    answer(s, fmt::format("{} targets at once are allowed, or *", max_targets));
  show_next(s, std::move(x));
}

} // namespace hubbub::irc
