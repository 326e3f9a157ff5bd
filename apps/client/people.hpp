#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hubbub::client {

/// Who is in a room, in order of arrival. Names are compared without the case of ASCII
/// letters. To find one takes the same time among twenty thousand as among two.
class people {
public:
  /// Adds a name.
  /// @returns whether it is new.
  bool add(std::string_view name);

  /// @returns whether it was there.
  bool remove(std::string_view name);

  /// Gives somebody a new name and lets them keep their place.
  /// @returns whether the old one was there.
  bool rename(std::string_view name, std::string_view new_name);

  bool contains(std::string_view name) const;

  size_t size() const { return names_.size(); }

  /// The names by number, in order of arrival.
  const std::map<uint64_t, std::string>& all() const { return names_; }

private:
  std::map<uint64_t, std::string> names_;
  std::unordered_map<std::string, uint64_t> numbers_; // by the name in lower case
  uint64_t last_ = 0;
};

} // namespace hubbub::client
