// What people type: a table of commands, and what each does.
#include <algorithm>
#include <utility>

#include "apps/client/conversation.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// "user@host" at its longest, for as long as the server has not told ours:
// a user name of ten bytes with a '~', and a host of 63 (RFC 1035 2.3.4).
constexpr size_t longest_user_host = 11 + 1 + 63;

// However long a target is, so much text goes into one line.
constexpr size_t shortest_text = 64;

// CTCP: \x01ACTION text\x01
constexpr std::string_view action_begin = "\x01"
                                          "ACTION ";
constexpr std::string_view action_end = "\x01";

} // namespace

const std::vector<conversation::command>& conversation::commands() {
  using self = conversation;
  static const std::vector<command> table = {
    {"/help", "[COMMAND]", "this list", &self::help, true},
    // Talking.
    {"/me", "TEXT", "say what you do: * Alice waves", &self::act},
    {"/msg", "NAME TEXT", "say something to one person alone", &self::message},
    {"/reply", "TEXT", "answer who wrote to you alone last", &self::reply},
    {"/query", "NAME [TEXT]", "talk with one person alone", &self::query},
    // Rooms.
    {"/join", "ROOM [KEY]", "enter a room, or go back to it", &self::join},
    {"/leave", "[ROOM]", "leave the room", &self::part},
    {"/switch", "[ROOM]", "list your rooms, or go to one by name or number",
     &self::switch_to, true},
    {"/rooms", "", "which rooms there are", &self::list_rooms},
    {"/topic", "[TEXT]", "show the room's topic, or set it", &self::topic},
    {"/who", "[ROOM]", "who is in the room", &self::who},
    {"/names", "[ROOM]", "who is in the room, with ranks", &self::names},
    {"/history", "[LINES]", "show what was said here last", &self::history},
    {"/search", "WORDS", "show what was said here with these words in it", &self::search},
    {"/invite", "NAME [ROOM]", "ask somebody in", &self::invite},
    {"/kick", "NAME [WHY]", "throw somebody out of the room", &self::kick},
    {"/op", "NAME", "make somebody an operator of the room", &self::make_operator},
    {"/deop", "NAME", "make somebody no operator any more", &self::unmake_operator},
    // People.
    {"/nick", "NAME", "take another name", &self::rename},
    {"/away", "[WORDS]", "say that you are away; without words, back", &self::away},
    {"/whois", "NAME", "what the server knows of somebody", &self::whois},
    {"/ignore", "[NAME]", "hear somebody no more, or list whom", &self::ignore, true},
    {"/unignore", "NAME", "hear somebody again", &self::unignore, true},
    // The rest.
    {"/clear", "", "clear the screen", &self::wipe, true},
    {"/quit", "[WORDS]", "leave; so do 'exit', Ctrl+C and Ctrl+D", &self::quit},
  };
  return table;
}

void conversation::obey(std::string_view line) {
  auto rest = trimmed(line);
  if (!options_.commands) {
    say(line);
  } else if (rest == "exit") {
    quit({});
  } else if (rest.substr(0, 2) == "//") {
    say(rest.substr(1));
  } else if (rest.front() != '/') {
    say(line);
  } else {
    auto word = take_word(rest);
    auto& table = commands();
    auto found = std::find_if(table.begin(), table.end(),
                              [=](auto& x) { return equal_ignoring_case(x.name, word); });
    if (found == table.end())
      complain("Unknown command " + std::string{word} + ": /help lists the commands");
    else if (found->needs_argument() && rest.empty())
      complain("Usage: " + std::string{found->name} + " "
               + std::string{found->arguments});
    else
      (this->*found->run)(rest);
  }
}

// Obeys what needs no server, though there is none.
// @returns whether there is nothing more to do about it.
bool conversation::obey_offline(std::string_view line) {
  if (!options_.commands || !options_.interactive)
    return false;
  auto rest = trimmed(line);
  auto word = take_word(rest);
  for (auto& x : commands())
    if (x.offline && equal_ignoring_case(x.name, word)) {
      obey(line);
      // What was entered before is for where one was: there and back again, later.
      return rest.empty() || x.run != &conversation::switch_to;
    }
  return false;
}

void conversation::help(std::string_view what) {
  constexpr size_t width = 20;
  auto any = false;
  for (auto& x : commands()) {
    if (!what.empty() && !equal_ignoring_case(x.name.substr(1), what)
        && !equal_ignoring_case(x.name, what))
      continue;
    any = true;
    std::string line{x.name};
    line += ' ';
    line += x.arguments;
    line.resize(std::max(line.size(), width), ' ');
    tell(line + std::string{x.help});
  }
  if (!any)
    complain("There is no command " + std::string{what} + ": /help lists them");
  if (!what.empty())
    return;
  tell("//text              say \"/text\"");
  if (options_.interactive)
    tell("Tab completes names, rooms and commands; Alt+1 to Alt+9 go to your rooms.");
}

void conversation::who(std::string_view name) {
  auto where = name.empty() ? rooms_.current() : find_place(name);
  if (where != nullptr)
    answer(people_line(*where, everybody));
  else if (name.empty())
    complain("You are in no room: /join ROOM first");
  else
    append_irc_message(outcome_.wire, {}, "NAMES", {room_name(name)});
}

void conversation::list_rooms(std::string_view) {
  rooms_listed_ = 0;
  append_irc_message(outcome_.wire, {}, "LIST", {});
}

void conversation::join(std::string_view arguments) {
  auto name = room_name(take_word(arguments));
  auto key = take_word(arguments);
  if (auto known = rooms_.find(name)) {
    go_to(*known);
    return;
  }
  keep_key(name, key);
  append_join(outcome_.wire, name);
  settle();
}

void conversation::part(std::string_view name) {
  auto where = name.empty() ? rooms_.current() : find_place(name);
  if (where == nullptr) {
    complain(name.empty() ? "You are in no room" : "You are not in " + room_name(name));
  } else if (where->is_private()) {
    auto whom = where->name;
    answer("You left the talk with " + whom);
    forget_room(whom);
  } else {
    append_irc_message(outcome_.wire, {}, "PART", {where->name});
    settle();
  }
}

void conversation::switch_to(std::string_view place) {
  auto digits = place.find_first_not_of("0123456789") == std::string_view::npos;
  if (place.empty())
    list_places();
  else if (auto known = find_place(place))
    go_to(*known);
  else if (digits && place.size() <= 4)
    choose(static_cast<size_t>(std::stoi(std::string{place})));
  else
    complain("You are not in " + room_name(place) + ": /join it first");
}

void conversation::list_places() {
  size_t number = 0;
  for (auto& where : rooms_.all()) {
    auto line = std::to_string(++number) + ' ' + where.name;
    if (&where == rooms_.current())
      line += " (here)";
    else if (auto unread = where.waiting.unread(); unread > 0)
      line += " (" + std::to_string(unread) + " unread)";
    answer(line);
  }
  if (number == 0)
    answer("You are in no room: /join ROOM enters one, /rooms lists them");
}

void conversation::rename(std::string_view name) {
  wanted_name_.clear();
  append_irc_message(outcome_.wire, {}, "NICK", {take_word(name)});
}

void conversation::message(std::string_view arguments) {
  auto whom = take_word(arguments);
  if (arguments.empty())
    complain("Usage: /msg NAME TEXT");
  else
    send_text(whom, arguments, false);
}

void conversation::act(std::string_view text) {
  if (auto where = rooms_.current())
    send_text(where->name, text, true);
  else
    complain("You are in no room: /join ROOM first");
}

void conversation::topic(std::string_view text) {
  auto where = this_room();
  if (where == nullptr)
    return;
  if (text.empty())
    append_irc_message(outcome_.wire, {}, "TOPIC", {where->name});
  else
    irc_writer{outcome_.wire, {}, "TOPIC"}.param(where->name).trailing(text);
}

void conversation::wipe(std::string_view) {
  if (!options_.interactive)
    return;
  outcome_.wipe = true;
  outcome_.lines.clear(); // they would be wiped, too
}

void conversation::quit(std::string_view words) {
  if (!words.empty())
    quit_words_ = words;
  late_ += std::exchange(held_, {}).size();
  leave(options_.interactive ? departure::after_sending : departure::after_arrival);
}

void conversation::say(std::string_view text) {
  if (auto where = rooms_.current())
    send_text(where->name, text, false);
  else
    complain("You are in no room: /join ROOM first");
}

void conversation::send_text(std::string_view target, std::string_view text,
                             bool action) {
  // The server puts ":name!user@host " in front for the others, and their lines
  // may not be longer than ours (RFC 2812 2.3).
  auto user_host = user_host_.empty() ? longest_user_host : user_host_.size();
  auto overhead = 1 + name_.size() + 1 + user_host + 1
                  + std::string_view{"PRIVMSG "}.size() + target.size()
                  + std::string_view{" :\r\n"}.size();
  if (action)
    overhead += action_begin.size() + action_end.size();
  auto limit =
    std::max(irc_line_limit - std::min(overhead, irc_line_limit), shortest_text);
  while (!text.empty()) {
    std::string piece{text.substr(0, piece_length(text, limit))};
    text.remove_prefix(piece.size());
    if (action)
      piece.insert(0, action_begin).append(action_end);
    irc_writer{outcome_.wire, {}, "PRIVMSG"}.param(target).trailing(piece);
  }
}

// What is typed next may be for the room that one is about to enter: asks for a
// PONG, which comes after the answer, and holds the lines until then.
void conversation::settle() {
  settling_ = true;
  append_irc_message(outcome_.wire, {}, "PING", {settle_token});
}

} // namespace hubbub::client
