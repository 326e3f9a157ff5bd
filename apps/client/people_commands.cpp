#include "apps/client/people_commands.hpp"

#include <string>

#include "apps/client/context.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

void act(context& all, std::string_view text) {
  if (auto where = all.rooms.current())
    all.say({where->name, text, true});
  else
    all.shown.complain("You are in no room: /join ROOM first");
}

void message(context& all, std::string_view arguments) {
  auto whom = take_word(arguments);
  if (arguments.empty())
    all.shown.complain("Usage: /msg NAME TEXT");
  else
    all.say({whom, arguments});
}

void query(context& all, std::string_view arguments) {
  auto whom = take_word(arguments);
  if (is_room_name(whom)) {
    all.shown.complain(std::string{whom} + " is a room: /join it");
    return;
  }
  if (auto known = all.rooms.find(whom)) {
    all.go_to(*known);
  } else if (auto talk = all.rooms.enter(whom)) {
    all.rooms.add(*talk, whom);
    all.rooms.add(*talk, all.me.name());
    all.shown.show_prompt();
  } else {
    all.refuse_more_rooms();
    return;
  }
  if (!arguments.empty())
    all.say({whom, arguments});
}

void reply(context& all, std::string_view text) {
  auto& whom = all.last_writer;
  if (whom.empty()) {
    all.shown.complain("Nobody has written to you alone yet");
    return;
  }
  // Somebody else may have written while one typed.
  if (all.options.interactive)
    all.shown.print(line_kind::own, "(private to " + whom + ") " + std::string{text});
  all.say({whom, text});
}

void rename(context& all, std::string_view name) {
  all.me.want_no_other();
  append_irc_message(all.out.wire, {}, "NICK", {take_word(name)});
}

void away(context& all, std::string_view words) {
  all.me.be_away(words);
  all.me.append_away(all.out.wire);
}

void ignore(context& all, std::string_view mask) {
  mask = take_word(mask);
  if (!mask.empty()) {
    auto fresh = all.ignored.add(mask);
    all.shown.answer(fresh ? "You will not hear " + std::string{mask} + " any more"
                           : "You do not hear " + std::string{mask} + " as it is");
    if (fresh)
      all.keep_ignored({std::string{mask}, true});
    return;
  }
  std::string list;
  for (auto& x : all.ignored.all())
    list += (list.empty() ? "" : ", ") + x;
  all.shown.answer("You do not hear: " + (list.empty() ? "nobody" : list));
}

void unignore(context& all, std::string_view mask) {
  mask = take_word(mask);
  if (all.ignored.remove(mask)) {
    all.shown.answer("You will hear " + std::string{mask} + " again");
    all.keep_ignored({std::string{mask}, false});
  } else {
    all.shown.complain("You do not ignore " + std::string{mask}
                       + ": /ignore lists whom you do");
  }
}

void whois(context& all, std::string_view name) {
  append_irc_message(all.out.wire, {}, "WHOIS", {take_word(name)});
}

} // namespace hubbub::client
