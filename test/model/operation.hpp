#pragma once

#include <chrono>
#include <ostream>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include "actors/events.hpp"
#include "actors/modes.hpp"

namespace hubbub::test {

/// How many people act in a history.
constexpr unsigned num_people = 4;

/// What somebody in a history can do.
enum class verb {
  join,
  say,  ///< in a room, from inside or from outside
  part, ///< leave one room
  rename,
  move, ///< give a room another name
  knock,
  mode,
  kick,
  topic,
  invite,
  tell,  ///< a private message
  away,  ///< go away, or come back
  quit,  ///< leave the server properly
  die,   ///< the connection ends without a word, when nothing was asked
  come,  ///< back, after having left
  crash, ///< the connection ends without a word, whatever it was doing
  wait   ///< time passes
};

/// One thing that one of the people does. Numbers choose from the small worlds below,
/// so that people meet.
struct operation {
  verb what = verb::join;
  unsigned who = 0;
  unsigned room = 0;
  unsigned other = 0;  ///< whom it is done to
  unsigned detail = 0; ///< which name, key, mode or kind of message
  /// What happens before the next operation: each number chooses who of those that
  /// have a message takes one, or lets a moment pass. Only histories in which people act
  /// at once have this.
  std::vector<unsigned> order{};
};

/// Everything that happens in one test.
struct history {
  std::vector<operation> operations;
  std::vector<unsigned> order{}; ///< after the last operation, as in `operation`
  uint32_t crowd = 64;           ///< as in `room_rules`
};

/// How the people are called at first.
const std::string& first_nick(unsigned person);

/// The name that a `rename` or `come` wants: some collide, some are no names at all.
const std::string& wanted_nick(const operation& x);

/// The name of the room as this operation writes it: two rooms, in several spellings.
const std::string& room_name(const operation& x);

/// The name that a `move` wants for the room.
const std::string& wanted_room(const operation& x);

/// The key that a `join` gives.
const std::string& given_key(const operation& x);

/// What a `say` or `tell` says, where it says this as the `number`-th of all; its tags
/// are the number.
utterance spoken(const operation& x, size_t number);

/// How long a `wait` takes.
std::chrono::seconds waiting_time(const operation& x);

/// The text that a `topic` sets; it may be empty.
std::string wanted_topic(const operation& x);

/// The changes that a `mode` makes.
/// @param nick of whom it is done to.
std::vector<mode_change> wanted_changes(const operation& x, const std::string& nick);

/// "Ann joins #a", with the choices of the order behind it.
std::ostream& operator<<(std::ostream& out, const operation& x);

/// One operation a line.
std::ostream& operator<<(std::ostream& out, const history& x);

/// Histories of people who act one after another.
rc::Gen<history> sequential_histories();

/// Histories of people who act at once, whose connections may break while nothing is
/// under way.
rc::Gen<history> concurrent_histories();

/// Histories of people who act at once and whose connections break at any moment;
/// nobody takes the name of another.
rc::Gen<history> crashing_histories();

/// Histories of who comes in, knocks, and gives rooms other names.
/// @param at_once whether people act at once; else one after another.
rc::Gen<history> door_histories(bool at_once);

} // namespace hubbub::test
