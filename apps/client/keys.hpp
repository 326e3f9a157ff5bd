#pragma once

#include <optional>

#include "apps/client/screen.hpp"

namespace hubbub::client {

// Keys that mean something of their own, wherever one is (ASCII).
constexpr char ctrl_c = 3;
constexpr char ctrl_d = 4;
constexpr char ctrl_l = 12;
constexpr char ctrl_u = 21;
constexpr char ctrl_z = 26;
constexpr char ctrl_backslash = 28;

/// What a terminal would make signals of.
inline std::optional<screen_event::kind> meaning_of(char key) {
  if (key == ctrl_c)
    return screen_event::interrupt;
  if (key == ctrl_z)
    return screen_event::pause;
  if (key == ctrl_backslash)
    return screen_event::stop;
  return std::nullopt;
}

} // namespace hubbub::client
