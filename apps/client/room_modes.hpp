#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Somebody's rank in a room has changed.
struct rank_change {
  std::string who;
  char mark;  ///< of the rank: '@'
  bool given; ///< or taken
};

/// What the modes of rooms are on a server (005: PREFIX, CHANMODES;
/// modern.ircdocs.horse/#rplisupport-parameters): which of them are ranks, and which have
/// an argument. Until the server says so, what RFC 2811 4 has.
class room_modes {
public:
  /// How many ranks, and letters of each kind of mode, are kept.
  static constexpr size_t most = 64;

  /// Takes note of a 005.
  void learn(const server_message& support);

  /// The marks of the ranks, the highest first.
  const std::string& marks() const { return marks_; }

  /// Takes the marks in front of a name off it (353). @returns these.
  std::string take_marks(std::string_view& name) const;

  /// The mark of the highest of these ranks; 0 if there is none.
  char highest(std::string_view marks) const;

  /// Whose ranks a MODE of a room changes.
  std::vector<rank_change> ranks_in(const server_message& mode) const;

private:
  std::string ranks_ = "ov"; // letters, in the order of their marks
  std::string marks_ = "@+";
  std::string lists_ = "beI";  // have an argument (CHANMODES, type A)
  std::string always_ = "k";   // ... too (B)
  std::string when_set_ = "l"; // ... when they are set (C)
};

} // namespace hubbub::client
