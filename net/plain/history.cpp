// /history and /search: what was said, marked as past.
#include <charconv>
#include <memory>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "net/plain/encode.hpp"
#include "net/plain/session.hpp"

namespace hubbub {

namespace {

/// What /history shows if nobody says how much.
constexpr uint32_t usual_history = 20;

/// The mark of what is past: "(2026-01-31 23:59) ". UTC, like all times of the server.
std::string past_mark(int64_t time) {
  return fmt::format("({:%Y-%m-%d %H:%M}) ", fmt::gmtime(time / 1000));
}

} // namespace

void plain_session::history(std::string_view count) {
  history_query what;
  what.limit = usual_history;
  if (!count.empty()) {
    auto end = count.data() + count.size();
    auto [stop, failed] = std::from_chars(count.data(), end, what.limit);
    if (failed != std::errc{} || stop != end || what.limit == 0
        || what.limit > host_.config().history_page) {
      info(
        fmt::format("/history takes a number from 1 to {}", host_.config().history_page));
      return;
    }
  }
  show_past(std::move(what), "Nothing was said here yet that you may see");
}

void plain_session::search(std::string_view words) {
  history_query what;
  what.limit = usual_history;
  what.words = words;
  show_past(std::move(what), "Nothing that you may see has these words in it");
}

void plain_session::show_past(history_query what, std::string_view nothing) {
  auto room = current_room();
  if (room == nullptr)
    return;
  people().ask_room<event_batch>(
    room->name,
    [this, name = room->name, nothing](caf::expected<event_batch> page) {
      if (!page) {
        info(fmt::format("{}: {}", name, to_string(code_of(page.error()))));
        return;
      }
      auto size = (*page)->events.size();
      if (size == 0) {
        info(nothing);
        return;
      }
      info(fmt::format("{} of {}, in UTC:", size == 1 ? "A message" : "Messages", name));
      auto as = std::make_shared<event_list>();
      as->target = name;
      people().in_pieces(
        size,
        [this, page = *page, as](size_t i) {
          auto& x = page->events[i];
          std::string lines;
          encode_plain(lines, style_.words, *as, x);
          std::string out;
          for (std::string_view rest{lines}; !rest.empty();) {
            auto line = rest.substr(0, rest.find('\n') + 1);
            out += past_mark(x.time);
            out += line;
            rest.remove_prefix(line.size());
          }
          host_.write(out);
        },
        [this, name] { info(fmt::format("That was the past of {}", name)); });
    },
    history_atom::value, std::move(what));
}

} // namespace hubbub
