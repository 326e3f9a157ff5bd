#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "actors/modes.hpp"

namespace hubbub {

/// A list of masks: the bans of a room, say. Masks are compared without case.
class mask_list {
public:
  /// Whether one of the masks fits "nick!user@host".
  bool matches(const std::string& who) const;

  bool contains(const std::string& mask) const;

  void add(mask_entry entry);

  /// @returns the mask as it was written, or nothing if it is not there.
  std::string remove(const std::string& mask);

  const std::vector<mask_entry>& entries() const { return entries_; }

private:
  std::vector<mask_entry> entries_;
};

} // namespace hubbub
