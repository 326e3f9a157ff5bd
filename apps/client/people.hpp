#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hubbub::client {

/// Who is in a room, in order of arrival. Names are compared without the case of ASCII
/// letters. To find one takes the same time among twenty thousand as among two.
class people {
public:
  /// Adds a name.
  /// @returns whether it is new.
  bool add(std::string_view name);

  /// Removes all of them.
  void clear();

  /// @returns whether it was there.
  bool remove(std::string_view name);

  /// Gives somebody a new name and lets them keep their place.
  /// @returns whether the old one was there.
  bool rename(std::string_view name, std::string_view new_name);

  bool contains(std::string_view name) const;

  /// Somebody's marks of rank ("@+"), in no order; empty for most people.
  std::string_view marks(std::string_view name) const;

  /// Gives somebody who is there just these marks.
  void set_marks(std::string_view name, std::string marks);

  /// Gives somebody who is there a mark, or takes it.
  void set_mark(std::string_view name, char mark, bool given);

  /// As many names as are wanted, those first whose mark is the higher one, then in the
  /// order of the alphabet.
  /// @param order the marks, the highest first.
  /// @returns each with its highest mark in front.
  std::vector<std::string> by_rank(std::string_view order, size_t most) const;

  /// Changes whenever anything of this does.
  uint64_t version() const { return version_; }

  size_t size() const { return names_.size(); }

  /// The names by number, in order of arrival.
  const std::map<uint64_t, std::string>& all() const { return names_; }

private:
  std::map<uint64_t, std::string> names_;
  std::unordered_map<std::string, uint64_t> numbers_; // by the name in lower case
  std::unordered_map<uint64_t, std::string> marks_;   // of those who have any
  uint64_t last_ = 0;
  uint64_t version_ = 0;
};

} // namespace hubbub::client
