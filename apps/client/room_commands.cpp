#include "apps/client/room_commands.hpp"

#include <string>
#include <utility>

#include "apps/client/context.hpp"
#include "apps/client/settings.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

std::string for_you(const room& where) {
  auto mentions = where.waiting.mentions();
  return mentions == 0 ? "" : ", " + std::to_string(mentions) + " for you";
}

void list_places(context& all) {
  size_t number = 0;
  for (auto& where : all.rooms.all()) {
    auto line = std::to_string(++number) + ' ' + where.name;
    if (&where == all.rooms.current())
      line += " (here)";
    else if (auto unread = where.waiting.unread(); unread > 0)
      line += " (" + std::to_string(unread) + " unread" + for_you(where) + ')';
    all.shown.answer(line);
  }
  if (number == 0)
    all.shown.answer("You are in no room: /join ROOM enters one, /rooms lists them");
}

void change_rank(context& all, std::string_view mode, std::string_view name) {
  if (auto where = all.this_room())
    append_irc_message(all.out.wire, {}, "MODE", {where->name, mode, take_word(name)});
}

} // namespace

void join(context& all, std::string_view arguments) {
  auto name = room_name(take_word(arguments));
  auto key = take_word(arguments);
  if (auto known = all.rooms.find(name)) {
    all.go_to(*known);
    return;
  }
  all.keys.keep(name, key);
  all.keys.append_join(all.out.wire, name);
  all.input.await_answer(all.out.wire);
}

void leave_room(context& all, std::string_view name) {
  auto where = name.empty() ? all.rooms.current() : all.rooms.find_called(name);
  if (where == nullptr) {
    all.shown.complain(name.empty() ? "You are in no room"
                                    : "You are not in " + room_name(name));
  } else if (where->is_private()) {
    auto whom = where->name;
    all.shown.answer("You left the talk with " + whom);
    all.forget_room(whom);
  } else {
    append_irc_message(all.out.wire, {}, "PART", {where->name});
    all.input.await_answer(all.out.wire);
  }
}

void switch_to(context& all, std::string_view place) {
  auto digits = place.find_first_not_of("0123456789") == std::string_view::npos;
  if (place.empty())
    list_places(all);
  else if (auto known = all.rooms.find_called(place))
    all.go_to(*known);
  else if (digits && place.size() <= 4)
    choose_room(all, static_cast<size_t>(std::stoi(std::string{place})));
  else
    all.shown.complain("You are not in " + room_name(place) + ": /join it first");
}

void choose_room(context& all, size_t number) {
  auto& rooms = all.rooms.all();
  if (number >= 1 && number <= rooms.size())
    all.go_to(rooms[number - 1]);
  else
    all.shown.complain("There is no room " + std::to_string(number)
                       + ": /switch lists yours");
}

void list_rooms(context& all, std::string_view mask) {
  all.directory.begin();
  if (mask.empty())
    append_irc_message(all.out.wire, {}, "LIST", {});
  else
    append_irc_message(all.out.wire, {}, "LIST", {take_word(mask)});
}

void topic(context& all, std::string_view text) {
  auto where = all.this_room();
  if (where == nullptr)
    return;
  if (text.empty())
    append_irc_message(all.out.wire, {}, "TOPIC", {where->name});
  else
    irc_writer{all.out.wire, {}, "TOPIC"}.param(where->name).trailing(text);
}

void who(context& all, std::string_view name) {
  auto where = name.empty() ? all.rooms.current() : all.rooms.find_called(name);
  if (where != nullptr)
    all.shown.answer(all.shown.people_line(*where, view::everybody));
  else if (name.empty())
    all.shown.complain("You are in no room: /join ROOM first");
  else
    append_irc_message(all.out.wire, {}, "NAMES", {room_name(name)});
}

void names(context& all, std::string_view name) {
  if (name == "on" || name == "off") {
    set_option(all, std::string{"names "}.append(name));
    return;
  }
  auto where = name.empty() ? all.this_room() : nullptr;
  if (name.empty() && where == nullptr)
    return;
  auto asked = where != nullptr ? where->name : room_name(take_word(name));
  append_irc_message(all.out.wire, {}, "NAMES", {asked});
  all.names_asked.ask(std::move(asked));
}

void invite(context& all, std::string_view arguments) {
  auto whom = take_word(arguments);
  if (!arguments.empty())
    append_irc_message(all.out.wire, {}, "INVITE", {whom, room_name(arguments)});
  else if (auto where = all.this_room())
    append_irc_message(all.out.wire, {}, "INVITE", {whom, where->name});
}

void kick(context& all, std::string_view arguments) {
  auto whom = take_word(arguments);
  auto where = all.this_room();
  if (where == nullptr)
    return;
  irc_writer line{all.out.wire, {}, "KICK"};
  line.param(where->name).param(whom);
  if (arguments.empty())
    line.end();
  else
    line.trailing(arguments);
}

void make_operator(context& all, std::string_view name) {
  change_rank(all, "+o", name);
}

void unmake_operator(context& all, std::string_view name) {
  change_rank(all, "-o", name);
}

} // namespace hubbub::client
