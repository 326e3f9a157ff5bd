#pragma once

#include <cstdio>
#include <string_view>
#include <vector>

#include "apps/client/curses_terminal.hpp"
#include "apps/client/input_row.hpp"
#include "apps/client/line_surface.hpp"
#include "apps/client/pager.hpp"
#include "apps/client/screen_status.hpp"
#include "apps/client/scrollback.hpp"

namespace hubbub::client {

/// A screen of its own: lines that can be gone through, a row that says where one is,
/// names at the side, the line at the bottom. What it looks like is `draw`, what shows it
/// `curses_terminal`.
class full_surface final : public line_surface {
public:
  /// @param lines what was shown before counts as well; has to live as long as it does.
  full_surface(std::FILE* out, const scrollback& lines)
      : terminal_(out), where_(lines), lines_(lines), out_(out) {}

  bool occupy() override;
  void vacate() override { terminal_.leave(); }
  void prompt(const styled_text& text) override;
  void redraw() override { stale_ = true; }
  void show(const std::vector<shown_line>& lines) override;
  void wipe() override;
  void settle() override;

  void tell(const screen_status& status);
  void colour_names(bool on);

  void page_up();
  void page_down();

  /// @returns whether one was not there already.
  bool go_to_end();
  void find(std::string_view words);

private:
  pane_size pane() const { return pane_on(terminal_.size(), status_); }
  edited_row input() const;

  curses_terminal terminal_;
  pager where_;
  const scrollback& lines_;
  std::FILE* out_;
  screen_status status_;
  styled_text prompt_;
  bool coloured_names_ = false;
  bool stale_ = true; // it shows something that is not so any more
};

} // namespace hubbub::client
