// What people type: a table of commands.
#include "apps/client/commands.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "apps/client/aliases.hpp"
#include "apps/client/context.hpp"
#include "apps/client/past_commands.hpp"
#include "apps/client/people_commands.hpp"
#include "apps/client/room_commands.hpp"
#include "apps/client/settings.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

void help(context& all, std::string_view what) {
  constexpr size_t width = 20;
  auto any = false;
  for (auto& x : commands()) {
    if (!x.offered(all.options.interactive)
        || (!what.empty() && !equal_ignoring_case(x.name.substr(1), what)
            && !equal_ignoring_case(x.name, what)))
      continue;
    any = true;
    std::string line{x.name};
    line += ' ';
    line += x.arguments;
    line.resize(std::max(line.size() + 1, width), ' ');
    all.shown.tell(line + std::string{x.help});
  }
  if (!any)
    all.shown.complain("There is no command " + std::string{what} + ": /help lists them");
  if (!what.empty())
    return;
  all.shown.tell("//text              say \"/text\"");
  if (all.options.interactive)
    all.shown.tell(
      "Tab completes names, rooms and commands; Alt+1 to Alt+9 go to your rooms.");
}

void clear(context& all, std::string_view) {
  all.shown.wipe();
}

void quote(context& all, std::string_view line) {
  constexpr std::string_view end = "\r\n";
  irc_message m;
  if (parse_irc_message(line, m) != irc_parse_result::message)
    all.shown.complain("That is no line of IRC");
  else if (line.size() + end.size() > irc_line_limit)
    all.shown.complain("That is too long for a line of IRC");
  else
    (all.out.wire += line) += end;
}

void find(context& all, std::string_view words) {
  if (all.options.full_screen)
    all.out.find = words;
  else
    all.shown.find(words);
}

void take_screen(context& all, std::string_view how) {
  set_option(all, std::string{"screen "}.append(how));
}

std::string duration(int64_t ms) {
  return ms < 1000 ? std::to_string(ms) + " ms" : std::to_string(ms / 1000) + " s";
}

// What a line at the bottom would say, for who asks.
void status(context& all, std::string_view) {
  auto& server = all.with_server;
  auto line = "You are " + all.me.name();
  if (auto where = all.rooms.current(); where == nullptr)
    line += ", in no room";
  else if (where->is_private())
    line += ", and talk to " + all.shown.place_name() + " alone";
  else
    line = "You are " + ranked_name(all, *where) + " in " + all.shown.place_name()
           + ", one of " + std::to_string(where->who.size());
  if (all.me.is_away())
    line += ", and away";
  all.shown.answer(line);
  if (auto unread = all.rooms.unread_elsewhere() + all.shown.stands().unread; unread > 0)
    all.shown.answer(std::to_string(unread) + " unread elsewhere: /switch says where");
  if (auto lag = all.lag(); lag >= 0)
    all.shown.answer("The server answers within " + duration(lag));
  if (server.returning())
    all.shown.answer("Not connected");
  else if (server.reclaiming())
    all.shown.answer("Your name is " + all.me.wanted() + " again once it is free");
}

void quit(context& all, std::string_view words) {
  all.with_server.quit(words);
  all.leave_others({std::string{words}});
}

// The switchboard takes these before anybody else sees them.
void connect(context& all, std::string_view) {
  all.shown.complain("There can be one server only here");
}

} // namespace

const std::vector<command>& commands() {
  static const std::vector<command> table = {
    {"/help", "[COMMAND]", "this list", help, true},
    // Talking.
    {"/me", "TEXT", "say what you do: * Alice waves", act},
    {"/msg", "NAME TEXT", "say something to one person alone", message},
    {"/reply", "TEXT", "answer who wrote to you alone last", reply},
    {"/query", "NAME [TEXT]", "talk with one person alone", query},
    // Rooms.
    {"/join", "ROOM [KEY]", "enter a room, or go back to it", join},
    {"/leave", "[ROOM]", "leave the room", leave_room},
    {"/switch", "[ROOM]", "list your rooms, or go to one by name or number", switch_to,
     true},
    {"/rooms", "[MASK]", "which rooms there are", list_rooms},
    {"/topic", "[TEXT]", "show the room's topic, or set it", topic},
    {"/who", "[ROOM]", "who is in the room", who},
    {"/names", "[ROOM]", "who is in the room, with ranks; on, off: at the side", names},
    {"/history", "[LINES]", "show what was said here last", show_history},
    {"/search", "WORDS", "show what was said here with these words in it",
     search_history},
    {"/find", "WORDS", "show lines again that this window has had", find, true},
    {"/invite", "NAME [ROOM]", "ask somebody in", invite},
    {"/kick", "NAME [WHY]", "throw somebody out of the room", kick},
    {"/op", "NAME", "make somebody an operator of the room", make_operator},
    {"/deop", "NAME", "make somebody no operator any more", unmake_operator},
    // Servers.
    {"/connect", "[ADDRESS]", "one more server, or list yours: /switch goes to one",
     connect, true, true},
    {"/disconnect", "[SERVER] [WORDS]", "leave one server", connect, true, true},
    // People.
    {"/nick", "NAME", "take another name", rename},
    {"/away", "[WORDS]", "say that you are away; without words, back", away},
    {"/whois", "NAME", "what the server knows of somebody", whois},
    {"/ignore", "[NAME]", "hear somebody no more, or list whom", ignore, true},
    {"/unignore", "NAME", "hear somebody again", unignore, true},
    // The rest.
    {"/clear", "", "clear the screen", clear, true},
    {"/status", "", "who and where you are, and what is unread", status, true},
    {"/screen", "[full|plain]", "take the whole screen, or give it back", take_screen,
     true},
    {"/set", "[NAME] [VALUE]", "show how things look, or change it", set_option, true},
    {"/quote", "LINE", "send a line of IRC as it is", quote},
    {"/quit", "[WORDS]", "leave; so do 'exit', Ctrl+C and Ctrl+D", quit},
  };
  return table;
}

void say_here(context& all, std::string_view text) {
  auto where = all.rooms.current();
  if (where == nullptr)
    all.shown.complain("You are in no room: /join ROOM first");
  else if (text.find('\n') == std::string_view::npos)
    all.say({where->name, text});
  else
    all.say_rows(where->name, text);
}

void obey(context& all, std::string_view typed) {
  auto line =
    all.options.commands ? without_alias(all.options.aliases, typed) : std::string{typed};
  auto rest = trimmed(line);
  if (!all.options.commands) {
    say_here(all, line);
  } else if (rest == "exit") {
    quit(all, {});
  } else if (rest.substr(0, 2) == "//") {
    say_here(all, rest.substr(1));
  } else if (rest.front() != '/') {
    say_here(all, line);
  } else {
    auto word = take_word(rest);
    auto& table = commands();
    auto found = std::find_if(table.begin(), table.end(), [&](auto& x) {
      return equal_ignoring_case(x.name, word) && x.offered(all.options.interactive);
    });
    if (found == table.end())
      all.shown.complain("Unknown command " + std::string{word}
                         + ": /help lists the commands");
    else if (found->needs_argument() && rest.empty())
      all.shown.complain("Usage: " + std::string{found->name} + " "
                         + std::string{found->arguments});
    else
      found->run(all, rest);
  }
}

bool obey_offline(context& all, std::string_view typed) {
  if (!all.options.commands || !all.options.interactive)
    return false;
  auto line = without_alias(all.options.aliases, typed);
  auto rest = trimmed(line);
  auto word = take_word(rest);
  for (auto& x : commands())
    if (x.offline && equal_ignoring_case(x.name, word)) {
      obey(all, line);
      // What was entered before is for where one was: there and back again, later.
      return rest.empty() || x.run != switch_to;
    }
  return false;
}

} // namespace hubbub::client
