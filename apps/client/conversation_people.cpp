// What people type about other people.
#include "apps/client/conversation.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

void conversation::query(std::string_view arguments) {
  auto whom = take_word(arguments);
  if (is_room_name(whom)) {
    complain(std::string{whom} + " is a room: /join it");
    return;
  }
  if (auto known = rooms_.find(whom)) {
    go_to(*known);
  } else if (auto talk = rooms_.enter(whom)) {
    rooms_.add(*talk, whom);
    rooms_.add(*talk, name_);
    show_prompt();
  } else {
    complain(too_many_rooms());
    return;
  }
  if (!arguments.empty())
    send_text(whom, arguments, false);
}

void conversation::reply(std::string_view text) {
  if (last_writer_.empty()) {
    complain("Nobody has written to you alone yet");
    return;
  }
  // Somebody else may have written while one typed.
  if (options_.interactive)
    print(line_kind::own, "(private to " + last_writer_ + ") " + std::string{text});
  send_text(last_writer_, text, false);
}

void conversation::names(std::string_view name) {
  auto where = name.empty() ? this_room() : nullptr;
  if (name.empty() && where == nullptr)
    return;
  auto asked = where != nullptr ? where->name : room_name(take_word(name));
  append_irc_message(outcome_.wire, {}, "NAMES", {asked});
  names_asked_.push_back(std::move(asked));
}

void conversation::invite(std::string_view arguments) {
  auto whom = take_word(arguments);
  if (!arguments.empty())
    append_irc_message(outcome_.wire, {}, "INVITE", {whom, room_name(arguments)});
  else if (auto where = this_room())
    append_irc_message(outcome_.wire, {}, "INVITE", {whom, where->name});
}

void conversation::kick(std::string_view arguments) {
  auto whom = take_word(arguments);
  auto where = this_room();
  if (where == nullptr)
    return;
  irc_writer line{outcome_.wire, {}, "KICK"};
  line.param(where->name).param(whom);
  if (arguments.empty())
    line.end();
  else
    line.trailing(arguments);
}

void conversation::make_operator(std::string_view name) {
  if (auto where = this_room())
    append_irc_message(outcome_.wire, {}, "MODE", {where->name, "+o", take_word(name)});
}

void conversation::unmake_operator(std::string_view name) {
  if (auto where = this_room())
    append_irc_message(outcome_.wire, {}, "MODE", {where->name, "-o", take_word(name)});
}

void conversation::away(std::string_view words) {
  away_ = words;
  append_away(outcome_.wire);
}

void conversation::append_away(std::string& to) const {
  irc_writer line{to, {}, "AWAY"};
  if (away_.empty())
    line.end();
  else
    line.trailing(away_);
}

void conversation::ignore(std::string_view mask) {
  mask = take_word(mask);
  if (!mask.empty()) {
    auto fresh = ignored_.add(mask);
    answer(fresh ? "You will not hear " + std::string{mask} + " any more"
                 : "You do not hear " + std::string{mask} + " as it is");
    return;
  }
  std::string list;
  for (auto& x : ignored_.all())
    list += (list.empty() ? "" : ", ") + x;
  answer("You do not hear: " + (list.empty() ? "nobody" : list));
}

void conversation::unignore(std::string_view mask) {
  mask = take_word(mask);
  if (ignored_.remove(mask))
    answer("You will hear " + std::string{mask} + " again");
  else
    complain("You do not ignore " + std::string{mask} + ": /ignore lists whom you do");
}

void conversation::whois(std::string_view name) {
  append_irc_message(outcome_.wire, {}, "WHOIS", {take_word(name)});
}

} // namespace hubbub::client
