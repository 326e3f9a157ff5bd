#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// A line being edited.
struct edited_line {
  std::string text;
  size_t cursor = 0; ///< in bytes
};

/// The line with its word completed as far as the choices agree; with the
/// suffix when there is only one.
edited_line completed(const edited_line& line, const completion& choices);

} // namespace hubbub::client
