#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "test/model/citizen.hpp"

namespace hubbub::test {

/// How many masks a list takes in these tests: few, so that lists get full.
constexpr uint32_t max_masks = 2;

/// How many people a room hears knock in a minute.
constexpr uint32_t max_knocks = 2;

/// A directory and some people, all with their names when it begins.
struct town : deterministic_system {
  /// @param crowd as in `room_rules`.
  explicit town(uint32_t crowd);

  /// Lets somebody do something. Nobody takes a message yet.
  void post(const operation& x, size_t number);

  /// Lets those take their messages whom the numbers choose, and time pass.
  void follow(const std::vector<unsigned>& order);

  /// Runs until nobody has anything left to do or to wait for.
  void settle();

  citizen& at(unsigned person) { return *people[person]; }

  /// What is wrong now that nobody has anything left to do: whether what all believe
  /// about the rooms, the rooms, and the directory are one story. Empty: nothing.
  std::string contradiction();

  /// Lets everybody leave.
  /// @returns what is left of them, or nothing.
  std::string remains();

private:
  void settle_complaints();
  void check_directory();
  void check_rooms();
  void check_room(citizen& who, const belief& in);

  /// Whether all heard the same things in the same order, and nothing is missing.
  void check_stays();
  void complain(std::string what);

  size_t num_at_first_ = 0;
  std::string complaints_;

public:
  directory_actor directory;
  std::array<std::shared_ptr<citizen>, num_people> people;
  std::vector<std::shared_ptr<citizen>> all; ///< those who are gone included
};

} // namespace hubbub::test
