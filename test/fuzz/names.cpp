// A name that is allowed is one word that no wire format can take for anything else.
#include <string>

#include "actors/names.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

/// Whether IRC reads the name back out of a line that has it in the middle.
bool survives_irc(std::string_view name) {
  std::string line;
  append_irc_message(line, name, "MODE", {name, "+o", name});
  irc_message m;
  line.resize(line.size() - 2);
  return parse_irc_message(line, m) == irc_parse_result::message && m.source == name
         && m.num_params == 3 && m.param(0) == name && m.param(2) == name;
}

void check(const std::string& name) {
  auto nick = is_nick(name);
  auto room = is_room_name(name);
  expect(!(nick && room), "a name is a nick's or a room's", name);
  if (!nick && !room)
    return;
  expect(survives_irc(name), "a name stands in a message", name);
  expect(name.find_first_of(std::string_view{" ,\r\n\0\x07", 6}) == std::string::npos,
         "a name is one word", name);
  // Rooms' names are checked for being UTF-8 together with the line they come in.
  if (is_utf8(name))
    expect(!has_controls(name), "a name has no control characters", name);
  if (nick)
    expect(name.size() <= max_nick_length
             && name.find_first_of("!@:#&*?.$/<>\"'") == std::string::npos,
           "a nick is no mask, address or room", name);
  else
    expect(name.size() <= max_room_name_length && names_room(name), "a room's name",
           name);
  auto same = folded(name);
  expect(is_nick(same) == nick && is_room_name(same) == room, "case makes no difference",
         name);
  expect(folded(same) == same && equal_ignoring_case(name, same), "folding is done once",
         name);
}

} // namespace

FUZZ_TARGET(names) {
  check(input::own(bytes));
  check("#" + input::own(bytes));
}
