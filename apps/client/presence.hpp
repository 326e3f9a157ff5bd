#pragma once

#include <cstddef>
#include <cstdint>

namespace hubbub::client {

/// Whose coming and going is shown.
enum class presence : uint8_t {
  all,
  smart, ///< in a room with many people, only of those who have spoken lately
  none,
};

/// From how many people on a room is a busy one.
constexpr size_t busy_room = 20;

} // namespace hubbub::client
