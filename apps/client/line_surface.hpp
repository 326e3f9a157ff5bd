#pragma once

#include <cstddef>
#include <vector>

#include "apps/client/shown_line.hpp"

namespace hubbub::client {

/// Where the line being edited stands, and what is shown beside it: below all that a
/// terminal keeps by itself, or at the bottom of a full screen.
class line_surface {
public:
  virtual ~line_surface() = default;

  /// Takes the terminal over, before its mode is changed. @returns whether that is
  /// possible.
  virtual bool occupy() { return true; }

  /// Gives it back, after that.
  virtual void vacate() {}

  /// The line is going to be changed by other means than its keys, or something shown.
  virtual void hide() {}

  /// What stands before the line from now on. Drawn with it.
  virtual void prompt(const styled_text& text) = 0;

  /// Draws the line, which has changed.
  virtual void redraw() = 0;

  /// Shows lines. @pre The line is hidden.
  virtual void show(const std::vector<shown_line>& lines) = 0;

  /// Clears it, but for the line.
  virtual void wipe() = 0;

  /// All has happened that was to happen at once.
  virtual void settle() {}
};

} // namespace hubbub::client
