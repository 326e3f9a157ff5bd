#include "apps/client/full_surface.hpp"

#include <algorithm>
#include <string>

// readline.h expects stdio.h before it.
#include <readline/readline.h>

namespace hubbub::client {

bool full_surface::occupy() {
  stale_ = true;
  return terminal_.enter();
}

void full_surface::show(const std::vector<shown_line>& lines) {
  stale_ = true;
  if (std::all_of(lines.begin(), lines.end(), [](auto& x) { return x.signals.empty(); }))
    return;
  settle(); // what rings is there to be seen
  for (auto& line : lines)
    std::fwrite(line.signals.data(), 1, line.signals.size(), out_);
  std::fflush(out_);
}

void full_surface::wipe() {
  where_.go_to_end();
  where_.wipe();
  terminal_.forget();
  stale_ = true;
}

// Readline shows questions and searches in place of the prompt, as a text of its own.
edited_row full_surface::input() const {
  auto is_prompt = rl_display_prompt == nullptr || rl_display_prompt == rl_prompt;
  return {is_prompt ? prompt_ : styled_text{rl_display_prompt},
          {rl_line_buffer, static_cast<size_t>(rl_end)},
          static_cast<size_t>(rl_point)};
}

void full_surface::settle() {
  // While it is somebody else's, nothing is painted.
  if (!stale_ || !terminal_.is_entered())
    return;
  stale_ = false;
  auto size = terminal_.size();
  terminal_.paint(draw({lines_, where_, status_, input(), coloured_names_}, size));
}

void full_surface::tell(const screen_status& status) {
  status_ = status;
  stale_ = true;
}

void full_surface::prompt(const styled_text& text) {
  prompt_ = text;
  rl_set_prompt(text.text().c_str());
  stale_ = true;
}

void full_surface::colour_names(bool on) {
  coloured_names_ = on;
  stale_ = true;
}

void full_surface::page_up() {
  where_.page_up(pane());
  stale_ = true;
}

void full_surface::page_down() {
  where_.page_down(pane());
  stale_ = true;
}

bool full_surface::go_to_end() {
  if (where_.at_end() && where_.verdict().empty())
    return false;
  where_.go_to_end();
  stale_ = true;
  return true;
}

void full_surface::find(std::string_view words) {
  where_.find(words, pane());
  stale_ = true;
}

} // namespace hubbub::client
