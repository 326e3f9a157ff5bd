#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "apps/client/people.hpp"
#include "apps/client/unread_lines.hpp"

namespace hubbub::client {

/// `name` as the name of a room: with '#' in front, unless it has one of the
/// prefixes that rooms have (RFC 2812 1.3).
std::string room_name(std::string_view name);

/// Whether `name` has a room's prefix.
bool is_room_name(std::string_view name);

/// Whom what is said to "@#room" is for: "operators"; empty if it is no mark of a rank.
std::string_view rank_name(char mark);

/// One room one is in, and who else is there, in order of arrival; or a talk with
/// one person alone, which has that person's name.
struct room {
  std::string name;
  std::string topic = {};
  people who = {};           ///< oneself included
  unread_lines waiting = {}; ///< what happened while one was elsewhere
  uint64_t visited = 0;      ///< the higher, the later one was there
  bool crowded = false;      ///< whether there were more people than are kept

  std::string last_time = {};  ///< when the newest message was said (server-time)
  std::string read_until = {}; ///< ... of those that one has read, as the server knows

  std::deque<std::string> speakers = {}; ///< who spoke last, the latest first

  /// Takes note of who has said something.
  void heard(const std::string& name);

  /// Whether it is a talk with one person.
  bool is_private() const { return !is_room_name(name); }
};

/// The rooms one is in; what is typed goes to the current one. Names of rooms
/// and people are compared without the case of ASCII letters.
class room_list {
public:
  /// How many rooms, and how many people in all of them together, are kept: no server
  /// can make us keep more.
  static constexpr size_t most_rooms = 250;
  static constexpr size_t most_people = 200'000;

  /// Adds a room, or finds it if it is there, and makes it the current one.
  /// @returns null if there are too many.
  room* enter(std::string_view name);

  /// Removes a room. If it was the current one, the one where one was before follows.
  void leave(std::string_view name);

  /// Makes a room the current one.
  /// @returns whether one is in it.
  bool choose(std::string_view name);

  /// The room of that name, or null.
  room* find(std::string_view name);

  /// ... or of that name with a '#' in front.
  room* find_called(std::string_view name);

  /// The room or talk that a message to `target` belongs to; of "@#room" that is #room.
  room* find_target(std::string_view target);

  /// The current room, or null if one is in none.
  room* current();
  const room* current() const;

  /// Those that a person is in.
  std::vector<room*> with(std::string_view person);

  /// How many lines wait in all the rooms but the current one.
  size_t unread_elsewhere() const;

  /// All of them, in the order they were entered.
  const std::vector<room>& all() const { return rooms_; }

  /// Adds a person to one of these rooms, unless there already.
  void add(room& where, std::string_view person);

  /// Takes a person out of every room.
  /// @returns whether the person was in any.
  bool remove_everywhere(std::string_view person);

  /// Gives a person a new name in every room, and in the talk with that person.
  /// @returns whether the person was in any.
  bool rename(std::string_view person, std::string_view new_name);

private:
  void visit(size_t index);

  std::vector<room> rooms_;
  size_t current_ = 0;
  uint64_t visits_ = 0;
};

} // namespace hubbub::client
