// The command of the draft of soju and senpai (soju.im/search): SEARCH, with what is
// wanted written like tags; what is found comes in a batch.
#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "actors/names.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/past_page.hpp"

namespace hubbub::irc {

namespace {

/// A SEARCH under way.
struct search_query {
  history_query what;
  std::vector<std::string> where; // conversations that were not asked yet
  std::shared_ptr<past_batch> batch;
};

void search_next(irc_session& s, std::shared_ptr<search_query> x);

/// Shows what was found in one conversation; then goes on with the next one.
void show_found(irc_session& s, std::shared_ptr<search_query> x,
                const std::string& target, const event_batch& page) {
  auto left = x->what.limit - std::min<size_t>(x->what.limit, page->events.size());
  x->what.limit = static_cast<uint32_t>(left);
  show_events(s, x->batch, target, page, [&s, x] { search_next(s, x); });
}

void search_next(irc_session& s, std::shared_ptr<search_query> x) {
  if (x->where.empty() || x->what.limit == 0) {
    x->batch->end();
    return;
  }
  auto target = std::move(x->where.back());
  x->where.pop_back();
  ask_past(s, target, x->what, [&s, x, target](caf::expected<event_batch> page) {
    if (page)
      show_found(s, x, target, *page);
    else
      search_next(s, x);
  });
}

} // namespace

void search(irc_session& s, const irc_message& msg) {
  auto attribute = [&](std::string_view name) {
    return without_controls(unescape_tag_value(find_tag(msg.param(0), name)));
  };
  auto x = std::make_shared<search_query>();
  auto& what = x->what;
  what.words = attribute("text");
  what.by = attribute("from");
  what.limit = s.config().history_page;
  auto refuse = [&](std::string_view name, std::string_view text) {
    s.fail("SEARCH", "INVALID_PARAMS", {name}, text);
  };
  if (auto limit = attribute("limit"); !limit.empty()) {
    uint32_t value = 0;
    auto end = limit.data() + limit.size();
    auto [stop, failed] = std::from_chars(limit.data(), end, value);
    if (failed != std::errc{} || stop != end || value == 0)
      return refuse("limit", "That is no number");
    what.limit = std::min(value, what.limit);
  }
  for (auto name : {"after", "before"}) {
    auto time = attribute(name);
    if (time.empty())
      continue;
    auto at = parse_reference("timestamp=" + time);
    if (!at)
      return refuse(name, "A time is YYYY-MM-DDThh:mm:ss.sssZ");
    (name == std::string_view{"after"} ? what.after : what.before) =
      name == std::string_view{"after"} ? at->after : at->before;
  }
  if (what.words.empty() && what.by.empty())
    return refuse("text", "Say what to look for: text= or from=");
  if (auto room = attribute("in"); !room.empty())
    x->where.push_back(std::move(room));
  else
    for (auto& y : s.people().rooms())
      x->where.push_back(y.name);
  x->batch = std::make_shared<past_batch>(s, "soju.im/search");
  search_next(s, std::move(x));
}

} // namespace hubbub::irc
