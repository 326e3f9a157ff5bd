#include "apps/client/word_offer.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "apps/client/commands.hpp"
#include "apps/client/context.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

bool begins_as(std::string_view text, std::string_view beginning) {
  return equal_ignoring_case(text.substr(0, beginning.size()), beginning);
}

// The commands whose first argument is a room.
bool wants_room(std::string_view command) {
  for (auto name : {"/join", "/leave", "/switch", "/who", "/names"})
    if (equal_ignoring_case(command, name))
      return true;
  return false;
}

// ... or a server.
bool wants_server(std::string_view command) {
  return equal_ignoring_case(command, "/switch")
         || equal_ignoring_case(command, "/disconnect");
}

// Rooms may be called without their '#'.
void offer_rooms(const context& all, std::string_view word, completion& into) {
  auto offer = [&](const std::string& name) {
    if (begins_as(name, word) || begins_as(name, room_name(word)))
      into.words.push_back(name);
  };
  for (auto& where : all.rooms.all())
    offer(where.name);
  for (auto& name : all.directory.names())
    offer(name);
}

// Who is here; in a command, also who is elsewhere.
void offer_people(const context& all, std::string_view word, bool everywhere,
                  completion& into) {
  // "@Omar" is how people name somebody elsewhere.
  auto mark = word.substr(0, 1) == "@" ? std::string{"@"} : std::string{};
  word.remove_prefix(mark.size());
  auto offer = [&](const std::string& name) {
    if (begins_as(name, word) && !all.me.is(name))
      into.words.push_back(mark + name);
  };
  for (auto& where : all.rooms.all())
    if (everywhere || &where == all.rooms.current())
      for (auto& [number, person] : where.who.all())
        offer(person);
  if (everywhere && !all.last_writer.empty())
    offer(all.last_writer);
}

} // namespace

completion offer_words(const context& all, std::string_view line, size_t cursor) {
  auto before = line.substr(0, cursor);
  auto start = before.rfind(' ') + 1; // npos + 1 is 0
  auto word = before.substr(start);
  auto verb = before.substr(0, 1) == "/" ? before.substr(0, before.find(' ')) : "";
  completion result;
  result.start = static_cast<uint32_t>(start);
  result.suffix = std::string{" "};
  auto offer = [&](std::string_view candidate) {
    if (begins_as(candidate, word))
      result.words.emplace_back(candidate);
  };
  if (wants_server(verb) && start == verb.size() + 1)
    for (auto& name : all.shown.stands().servers)
      offer(name);
  if (!all.with_server.talking() || (word.empty() && start == 0))
    return result;
  if (start == 0 && word.front() == '/') {
    for (auto& x : commands())
      if (x.offered(all.options.interactive))
        offer(x.name);
  } else if (equal_ignoring_case(verb, "/help")) {
    for (auto& x : commands())
      offer(x.name.substr(1));
  } else if (equal_ignoring_case(verb, "/disconnect")) {
    // a server, and words
  } else if (is_room_name(word) || (wants_room(verb) && start == verb.size() + 1)) {
    offer_rooms(all, word, result);
  } else {
    if (start == 0 && word.front() != '@')
      result.suffix = ": ";
    offer_people(all, word, !verb.empty(), result);
  }
  auto& words = result.words;
  // A name may have IRC's formatting codes in it, if a server is out to tease.
  words.erase(std::remove_if(words.begin(), words.end(),
                             [](const std::string& x) { return has_controls(x); }),
              words.end());
  std::sort(words.begin(), words.end(), less_ignoring_case);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  // Who spoke last is meant most often.
  if (auto where = all.rooms.current())
    for (auto i = where->speakers.rbegin(); i != where->speakers.rend(); ++i)
      for (auto& name : {*i, '@' + *i})
        if (auto at = std::find(words.begin(), words.end(), name); at != words.end())
          std::rotate(words.begin(), at, at + 1);
  return result;
}

} // namespace hubbub::client
