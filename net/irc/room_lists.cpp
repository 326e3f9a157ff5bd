#include <algorithm>
#include <charconv>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "actors/clock.hpp"
#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/limits.hpp"

namespace hubbub::irc {

namespace {

/// How one member stands in a list of names: "@Alice!a@host" with all the
/// capabilities for it, "@Alice" with none.
std::string shown_member(const irc_session& s, const room_member& x) {
  auto prefixes = prefixes_of(x.standing);
  if (!s.has(cap::multi_prefix) && prefixes.size() > 1)
    prefixes.resize(1);
  return prefixes + (s.has(cap::userhost_in_names) ? mask_of(*x.who) : x.who->nick);
}

/// Sends the names of a room, line by line, in pieces.
void send_name_lines(irc_session& s, std::shared_ptr<room_view> view,
                     std::function<void()> done) {
  auto line = std::make_shared<std::string>();
  auto overhead =
    s.config().server_name.size() + max_nick_length + view->name.size() + 20;
  auto send = [&s, view, line] {
    if (!line->empty())
      s.reply(numeric::RPL_NAMREPLY, {view->secret ? "@" : "=", view->name, *line});
    line->clear();
  };
  s.people().in_pieces(
    view->members.size(),
    [&s, view, line, overhead, send](size_t i) {
      auto name = shown_member(s, view->members[i]);
      if (overhead + line->size() + name.size() > irc_line_limit)
        send();
      if (!line->empty())
        *line += ' ';
      *line += name;
    },
    [send, done = std::move(done)] {
      send();
      done();
    });
}

void end_names(irc_session& s, std::string_view what) {
  s.end_list(numeric::RPL_ENDOFNAMES, what, "End of /NAMES list");
}

/// A NAMES under way.
struct names_query {
  std::vector<std::string> rooms;
  std::string asked; // as it was given
  size_t next = 0;   // index of the room to be asked
};

void names_next(irc_session& s, std::shared_ptr<names_query> query) {
  if (query->next == query->rooms.size()) {
    end_names(s, query->asked);
    return;
  }
  s.people().ask_room<room_view>(
    query->rooms[query->next++],
    [&s, query](caf::expected<room_view> answer) {
      auto next = [&s, query] {
        s.people().go_on_when_writable([&s, query] { names_next(s, query); });
      };
      if (answer)
        send_name_lines(s, std::make_shared<room_view>(std::move(*answer)), next);
      else
        next();
    },
    view_atom::value);
}

/// What LIST is asked for (modern.ircdocs.horse, "ELIST").
class list_filter {
public:
  /// @returns whether that makes sense.
  bool add(std::string_view condition) {
    ++size_;
    auto kind = condition.front();
    auto rest = condition.substr(1);
    if (kind == '>' || kind == '<')
      return add_bound('U', condition);
    if ((kind == 'C' || kind == 'T') && !rest.empty()
        && (rest.front() == '<' || rest.front() == '>'))
      return add_bound(kind, rest);
    if (kind == '!')
      unwanted_.emplace_back(rest);
    else
      wanted_.emplace_back(condition);
    return true;
  }

  /// How many conditions there are.
  size_t size() const { return size_; }

  bool accepts(const room_summary& room, int64_t now) const {
    for (auto& x : bounds_)
      if (!fits(x, room, now))
        return false;
    for (auto& mask : unwanted_)
      if (matches(mask, room.name))
        return false;
    if (wanted_.empty())
      return true;
    for (auto& mask : wanted_)
      if (matches(mask, room.name))
        return true;
    return false;
  }

private:
  struct bound {
    bool more;
    char of; // Users, minutes since Creation, minutes since the Topic was set
    int64_t value;
  };

  /// @param text "<" or ">" and a number.
  bool add_bound(char of, std::string_view text) {
    auto begin = text.data() + 1;
    auto end = text.data() + text.size();
    int64_t value = 0;
    auto [stop, failed] = std::from_chars(begin, end, value);
    bounds_.push_back({text.front() == '>', of, value});
    return failed == std::errc{} && stop == end;
  }

  static bool fits(const bound& x, const room_summary& room, int64_t now) {
    if (x.of == 'U')
      return x.more ? room.num_members > x.value : room.num_members < x.value;
    auto since = x.of == 'C' ? room.created_at : room.topic.set_at;
    if (since == 0)
      return false;
    auto age = (now - since) / 60; // seconds to minutes; 60 times x.value may be too much
    return x.more ? age >= x.value : age < x.value;
  }

  std::vector<bound> bounds_;
  std::vector<std::string> unwanted_;
  std::vector<std::string> wanted_;
  size_t size_ = 0;
};

} // namespace

void send_names(irc_session& s, std::shared_ptr<room_view> view,
                std::function<void()> done) {
  send_name_lines(s, view, [&s, view, done = std::move(done)] {
    end_names(s, view->name);
    done();
  });
}

// RFC 2812 3.2.5
void names(irc_session& s, const irc_message& msg) {
  // Without a room, RFC 2812 asks for all of them: nobody's client does.
  if (msg.param(0).empty()) {
    end_names(s, "*");
    return;
  }
  names_next(
    s, std::make_shared<names_query>(names_query{
         distinct_targets(s, msg.param(0), max_targets), std::string{msg.param(0)}}));
}

void send_topic(irc_session& s, const std::string& room, const topic_info& topic,
                bool say_if_none) {
  if (!topic.text.empty()) {
    s.reply(numeric::RPL_TOPIC, {room, topic.text});
    auto writer = s.line(s.config().server_name, numeric::RPL_TOPICWHOTIME);
    writer.param(s.client_name()).param(room).param(topic.set_by);
    writer.param(std::to_string(topic.set_at)).end();
  } else if (say_if_none) {
    s.reply(numeric::RPL_NOTOPIC, {room, "No topic is set"});
  }
}

// RFC 2812 3.2.6
void list(irc_session& s, const irc_message& msg) {
  auto filter = std::make_shared<list_filter>();
  std::string wrong;
  for (size_t i = 0; i < msg.num_params; ++i)
    for (auto& x : distinct_targets(s, msg.param(i), max_list_targets))
      if (!filter->add(x) && wrong.empty())
        wrong = x;
  if (!wrong.empty()) {
    s.fail("LIST", "INVALID_PARAMS", {shown(wrong)},
           fmt::format("What follows < or > is a whole number of at most {} digits",
                       std::numeric_limits<int64_t>::digits10));
    return;
  }
  s.reply(numeric::RPL_LISTSTART, {"Channel", "Users  Name"});
  // The more there is to look at, the fewer at once.
  auto at_once = rooms_at_once / static_cast<uint32_t>(filter->size() + 1);
  s.people().list(
    std::max<uint32_t>(at_once, 1),
    [&s, filter, now = seconds_since_1970()](const room_summary& x) {
      if (filter->accepts(x, now))
        s.reply(numeric::RPL_LIST, {x.name, std::to_string(x.num_members), x.topic.text});
    },
    [&s] { s.reply(numeric::RPL_LISTEND, {"End of /LIST"}); });
}

} // namespace hubbub::irc
