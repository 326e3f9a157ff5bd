#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hubbub::client {

/// Whom one does not want to hear: names, or masks like "*!*@192.0.2.*", in
/// which '*' stands for anything and '?' for any one character.
class ignore_list {
public:
  /// @returns whether it is new.
  bool add(std::string_view mask);

  /// @returns whether it was there.
  bool remove(std::string_view mask);

  /// Whether to ignore what comes from this "nick!user@host".
  bool covers(std::string_view source) const;

  /// Somebody has another name: who was ignored stays so.
  /// @returns whether that was so.
  bool rename(std::string_view name, std::string_view new_name);

  /// All of them, in the order they were added.
  const std::vector<std::string>& all() const { return masks_; }

private:
  std::vector<std::string> masks_;
};

} // namespace hubbub::client
