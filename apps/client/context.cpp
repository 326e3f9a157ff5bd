#include "apps/client/context.hpp"

#include <utility>

namespace hubbub::client {

context::context(conversation_options how)
    : options(std::move(how)),
      offers(options.history_lines > 0),
      past(options.history_lines) {
  options.room = room_name(options.room);
  keys.keep(options.room, options.key);
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

void context::say(speech what) {
  append_speech(out.wire, me, what);
}

void context::refuse_more_rooms() {
  shown.complain("You are in " + std::to_string(room_list::most_rooms)
                 + " rooms, and more are not shown: /leave one first");
}

} // namespace hubbub::client
