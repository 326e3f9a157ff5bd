#include "apps/client/past_commands.hpp"

#include <charconv>

#include "apps/client/context.hpp"

namespace hubbub::client {

namespace {

// What /history shows if nobody says how much.
constexpr size_t usual_history = 50;

} // namespace

void show_history(context& all, std::string_view count) {
  auto where = all.this_room();
  if (where == nullptr)
    return;
  auto lines = usual_history;
  auto end = count.data() + count.size();
  auto [stop, failed] = std::from_chars(count.data(), end, lines);
  if (!count.empty() && (failed != std::errc{} || stop != end || lines == 0))
    all.shown.complain("/history takes a number of lines");
  else if (!all.past.offered())
    all.shown.complain(
      "This server keeps nothing of what was said, or --history-lines is 0");
  else
    all.out.wire += all.past.ask(where->name, lines);
}

void search_history(context& all, std::string_view words) {
  auto where = all.this_room();
  if (where == nullptr)
    return;
  if (all.past.can_search())
    all.out.wire += all.past.search(where->name, words);
  else
    all.shown.complain(
      "This server cannot search in what was said, or --history-lines is 0");
}

} // namespace hubbub::client
