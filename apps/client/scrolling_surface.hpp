#pragma once

#include <cstdio>
#include <vector>

#include "apps/client/line_surface.hpp"

namespace hubbub::client {

/// The line below all else that the terminal has: readline draws it, and the terminal
/// keeps what scrolls away above.
class scrolling_surface final : public line_surface {
public:
  explicit scrolling_surface(std::FILE* out) : out_(out) {}

  bool occupy() override;
  void hide() override;
  void prompt(const styled_text& text) override;
  void redraw() override;
  void show(const std::vector<shown_line>& lines) override;
  void wipe() override;

private:
  void clear_rewrapped();

  std::FILE* out_;
  int drawn_columns_ = 0; // of the screen when the line was drawn last
};

/// Tells readline how large the terminal behind this file is, if it is one.
void measure_screen(std::FILE* out);

} // namespace hubbub::client
