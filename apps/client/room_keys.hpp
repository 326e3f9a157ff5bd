#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hubbub::client {

/// The keys with which one enters rooms, and enters them again.
class room_keys {
public:
  /// @param key empty: it needs none any more.
  void keep(std::string_view room, std::string_view key);

  /// Appends what enters a room.
  void append_join(std::string& wire, std::string_view room) const;

private:
  std::vector<std::pair<std::string, std::string>> keys_; // by room
};

} // namespace hubbub::client
