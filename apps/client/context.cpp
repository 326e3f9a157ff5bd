#include "apps/client/context.hpp"

#include <utility>

#include "apps/client/message_words.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

context::context(conversation_options how)
    : options(std::move(how)),
      offers({options.history_lines > 0, !options.login.account.empty(), options.extras,
              options.echo}),
      past(options.history_lines) {
  auto given = split_list(options.key);
  for (auto& name : split_list(options.room)) {
    first_rooms.push_back(room_name(name));
    if (first_rooms.size() <= given.size())
      keys.keep(first_rooms.back(), given[first_rooms.size() - 1]);
  }
  if (first_rooms.empty())
    first_rooms.push_back(room_name(options.room));
  for (auto& mask : options.ignored)
    ignored.add(mask);
}

room* context::this_room() {
  auto where = rooms.current();
  if (where == nullptr)
    shown.complain("You are in no room: /join ROOM first");
  else if (where->is_private())
    shown.complain("You are talking to " + where->name
                   + " alone: /switch to a room first");
  else
    return where;
  return nullptr;
}

void context::forget_room(std::string_view name) {
  rooms.leave(name);
  if (rooms.current() == nullptr && options.interactive)
    shown.answer("You are in no room: /join ROOM enters one, /rooms lists them");
  shown.show_waiting();
  shown.show_prompt();
}

void context::mark_read(room& where) {
  if (!offers.has(capabilities::read_marker) || where.last_time.empty()
      || where.last_time <= where.read_until)
    return;
  where.read_until = where.last_time;
  append_irc_message(out.wire, {}, "MARKREAD",
                     {where.name, "timestamp=" + where.last_time});
}

void context::go_to(const room& where) {
  if (auto here = rooms.current())
    mark_read(*here);
  shown.go_to(where);
  mark_read(*rooms.current());
}

void context::say(speech what) {
  append_speech(out.wire, me, what);
  note_said(what.target, what.action ? as_action(what.text) : std::string{what.text});
}

void context::note_said(std::string_view target, std::string text) {
  // Who answers has read.
  if (auto where = rooms.find(target))
    mark_read(*where);
  server_message m;
  m.source = me.name();
  m.command = "PRIVMSG";
  m.params = {std::string{target}, std::move(text)};
  shown.record_own(m);
}

void context::say_rows(std::string_view target, std::string_view text) {
  auto rows = rows_of(text);
  auto longest = offers.longest();
  std::string wire;
  if (text.size() > longest.bytes || trimmed(in_one_row(std::string{text})).empty()
      || append_batch(wire, me, {target, text}, ++batches) > longest.lines) {
    for (auto row : rows)
      if (!trimmed(row).empty())
        say({target, row});
    return;
  }
  out.wire += wire;
  note_said(target, std::string{text});
}

void context::keep_ignored(ignored_change change) {
  if (options.interactive)
    out.ignored.push_back(std::move(change));
}

void context::leave_others(leaving how) {
  if (!shown.stands().server.empty())
    out.leave_others = std::move(how);
}

void context::refuse_more_rooms() {
  shown.complain("You are in " + std::to_string(room_list::most_rooms)
                 + " rooms, and more are not shown: /leave one first");
}

int64_t context::lag() const {
  return options.stopwatch ? pulse.lag(options.stopwatch()) : -1;
}

void context::look_at_lag() {
  if (!options.stopwatch || !with_server.talking() || with_server.returning())
    return;
  if (auto token = pulse.tick(options.stopwatch()); !token.empty())
    append_irc_message(out.hurry, {}, "PING", {token});
  shown.note_lag(lag());
}

bool context::takes_lag(const server_message& pong) {
  auto ours = options.stopwatch && !pong.params.empty()
              && pulse.answered(pong.params.back(), options.stopwatch());
  if (ours)
    shown.note_lag(lag());
  return ours;
}

void context::forget_lag() {
  pulse.forget();
  shown.note_lag(-1);
}

} // namespace hubbub::client
