#pragma once

#include <string>
#include <string_view>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// What the person wants of colours.
enum class colour_mode {
  automatic, ///< on a terminal that has them, unless NO_COLOR is set
  always,
  never,
};

/// What the surroundings say about colours.
struct colour_hints {
  bool terminal = false;     ///< standard output is one
  const char* no_color = ""; ///< the environment's NO_COLOR, null if not set
  const char* term = "";     ///< the environment's TERM, null if not set
};

/// Whether to use colours (https://no-color.org).
bool wants_colour(colour_mode mode, const colour_hints& hints);

/// Turns lines into the bytes a terminal gets. Whatever passes through here is
/// made harmless first, so that no text from the network can reach the terminal
/// with an escape sequence in it.
class palette {
public:
  explicit palette(bool colour) : colour_(colour) {}

  /// The line in its colour, without a line end.
  std::string paint(line_kind kind, std::string_view text) const;

private:
  bool colour_;
};

} // namespace hubbub::client
