#pragma once

#include <string>
#include <string_view>

#include "apps/client/messages.hpp"
#include "apps/client/shown_line.hpp"
#include "apps/client/styled_text.hpp"

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

/// Somebody's colour: the same every day, and for however the name is written.
colour colour_of_name(std::string_view name);

/// Turns lines into the bytes a terminal gets. Whatever passes through here is
/// made harmless first, so that no text from the network can reach the terminal
/// with an escape sequence in it.
class palette {
public:
  /// @param names Whether each person's name has a colour of its own.
  explicit palette(bool colour, bool names = false) : colour_(colour), names_(names) {}

  /// A text in the colour of its kind.
  styled_text paint(line_kind kind, std::string_view text) const;

  /// A line with all that is to be seen in it.
  /// @param stamp Stands in front of its first row.
  shown_line show(const screen_line& line, std::string stamp) const;

private:
  styled_text styled(const screen_line& line) const;

  bool colour_;
  bool names_;
};

} // namespace hubbub::client
