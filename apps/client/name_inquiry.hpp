#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::client {

/// Who is in a room, as the server tells it to who asked: with ranks, and of rooms that
/// one is not in.
class name_inquiry {
public:
  /// Names that are kept: no server can make us keep more.
  static constexpr size_t most_names = 20'000;

  /// Somebody asks for a room's names.
  void ask(std::string room) { asked_.push_back(std::move(room)); }

  /// Whether somebody has asked for those of that room.
  bool awaits(std::string_view room) const;

  void add(std::string_view name);

  /// All names of a room are there.
  /// @returns them, with commas in between; "none" if there are none.
  std::string finish(std::string_view room);

private:
  std::vector<std::string> asked_;
  std::vector<std::string> names_;
};

} // namespace hubbub::client
