#pragma once

#include <cstddef>
#include <set>
#include <string>

namespace hubbub::client {

/// Orders names without the case of ASCII letters.
struct less_without_case {
  bool operator()(const std::string& x, const std::string& y) const;
};

/// The rooms that there are, as far as the server has listed them.
class room_directory {
public:
  /// Names that are kept: no server can make us keep more.
  static constexpr size_t most_names = 20'000;

  /// A new list begins.
  void begin() { listed_ = 0; }

  void add(const std::string& name);

  /// How many the list has.
  size_t listed() const { return listed_; }

  /// The names of all that were ever listed.
  const std::set<std::string, less_without_case>& names() const { return names_; }

private:
  std::set<std::string, less_without_case> names_;
  size_t listed_ = 0;
};

} // namespace hubbub::client
