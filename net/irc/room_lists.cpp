#include <charconv>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "actors/clock.hpp"
#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

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

void names_next(irc_session& s, std::vector<std::string> rooms, size_t index,
                const std::string& asked) {
  if (index == rooms.size()) {
    end_names(s, asked);
    return;
  }
  auto room = rooms[index];
  s.people().ask_room<room_view>(
    room,
    [&s, rooms = std::move(rooms), index, asked](caf::expected<room_view> answer) {
      auto next = [&s, rooms, index, asked] {
        s.people().go_on_when_writable(
          [&s, rooms, index, asked] { names_next(s, rooms, index + 1, asked); });
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
  void add(std::string_view condition) {
    auto kind = condition.front();
    auto rest = condition.substr(1);
    if (kind == '>' || kind == '<') {
      bounds_.push_back({kind == '>', 'U', number(rest)});
    } else if ((kind == 'C' || kind == 'T') && !rest.empty()
               && (rest.front() == '<' || rest.front() == '>')) {
      bounds_.push_back({rest.front() == '>', kind, number(rest.substr(1))});
    } else if (kind == '!') {
      unwanted_.emplace_back(rest);
    } else {
      wanted_.emplace_back(condition);
    }
  }

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

  static int64_t number(std::string_view text) {
    int64_t result = 0;
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
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
  std::vector<std::string> rooms;
  for_each_target(msg.param(0), [&](std::string_view x) { rooms.emplace_back(x); });
  names_next(s, std::move(rooms), 0, std::string{msg.param(0)});
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
  for (size_t i = 0; i < msg.num_params; ++i)
    for_each_target(msg.param(i), [&](std::string_view x) { filter->add(x); });
  s.reply(numeric::RPL_LISTSTART, {"Channel", "Users  Name"});
  s.people().list(
    [&s, filter, now = seconds_since_1970()](const room_summary& x) {
      if (filter->accepts(x, now))
        s.reply(numeric::RPL_LIST, {x.name, std::to_string(x.num_members), x.topic.text});
    },
    [&s] { s.reply(numeric::RPL_LISTEND, {"End of /LIST"}); });
}

} // namespace hubbub::irc
