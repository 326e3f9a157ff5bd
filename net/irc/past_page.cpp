#include "net/irc/past_page.hpp"

#include <memory>
#include <utility>

#include <fmt/format.h>

#include "actors/event_numbers.hpp"
#include "actors/names.hpp"
#include "net/codec/msgid.hpp"
#include "net/codec/server_time.hpp"
#include "net/irc/encode.hpp"

namespace hubbub::irc {

namespace {

/// There is never more than one under way on a connection.
constexpr std::string_view past_batch_name = "h";

} // namespace

past_batch::past_batch(irc_session& s, std::string_view type, std::string_view param)
    : session_(s), name_(s.has(cap::batch) ? past_batch_name : "") {
  if (name_.empty())
    return;
  auto line = s.line(s.config().server_name, "BATCH");
  line.param('+' + name_).param(type);
  if (!param.empty())
    line.param(param);
  line.end();
}

void past_batch::write(std::string_view lines) {
  if (name_.empty()) {
    session_.write(lines);
    return;
  }
  std::string out;
  while (!lines.empty()) {
    auto line = lines.substr(0, lines.find('\n') + 1);
    auto is_tagged = line.front() == '@';
    // What is in a batch of its own is in this one by way of that.
    if (line.substr(0, 7) != "@batch=")
      out += "@batch=" + name_ + (is_tagged ? ';' : ' ');
    else
      is_tagged = false;
    out += line.substr(is_tagged ? 1 : 0);
    lines.remove_prefix(line.size());
  }
  session_.write(out);
}

void past_batch::end() {
  if (!name_.empty())
    session_.line(session_.config().server_name, "BATCH").param('-' + name_).end();
}

void show_events(irc_session& s, std::shared_ptr<past_batch> batch,
                 const std::string& target, event_batch page,
                 std::function<void()> done) {
  // Whoever is away now was not perhaps.
  auto variant = static_cast<format_variant>(s.variant() & ~cap::away_notify);
  auto as = std::make_shared<event_list>();
  auto size = page->events.size();
  // As it was written when that happened, not as it is asked for.
  auto is_room = names_room(target);
  auto joined = s.people().find_room(target);
  auto name = !is_room ? page->target : joined != nullptr ? joined->name : target;
  s.people().in_pieces(
    size,
    [&s, batch, page = std::move(page), variant, as, is_room, name](size_t i) {
      auto& x = page->events[i];
      auto& own = *s.people().who();
      auto is_own = x.who->owner != 0 && x.who->owner == own.owner;
      as->target = is_room || is_own ? name : own.nick;
      std::string out;
      encode_irc(out, *as, x, variant);
      batch->write(out);
    },
    std::move(done));
}

void show_past(irc_session& s, std::string_view type, const std::string& target,
               event_batch page) {
  auto batch = std::make_shared<past_batch>(s, type, target);
  show_events(s, batch, target, std::move(page), [batch] { batch->end(); });
}

void ask_past(irc_session& s, const std::string& target, history_query what,
              participant::on_answer<event_batch> done) {
  if (names_room(target))
    s.people().ask_room<event_batch>(target, std::move(done), history_atom::value,
                                     std::move(what));
  else
    s.people().ask_directory<event_batch>(std::move(done), history_atom::value, target,
                                          std::move(what));
}

std::optional<reference> parse_reference(std::string_view text) {
  auto is = [&](std::string_view key) { return text.substr(0, key.size()) == key; };
  if (is("msgid=")) {
    auto number = parse_msgid(text.substr(6));
    return number ? std::optional{reference{*number, *number}} : std::nullopt;
  }
  if (!is("timestamp="))
    return std::nullopt;
  auto time = parse_server_time(text.substr(10));
  if (!time)
    return std::nullopt;
  return reference{event_numbers::first_at(*time),
                   event_numbers::first_at(*time + 1) - 1};
}

} // namespace hubbub::irc
