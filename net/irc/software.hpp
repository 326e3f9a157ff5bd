#pragma once

#include <string_view>

namespace hubbub::irc {

/// What the server calls itself in VERSION, 002 and 004, with the version that CMake has.
extern const std::string_view software;

} // namespace hubbub::irc
