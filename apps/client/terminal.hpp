#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "apps/client/interfaces.hpp"
#include "apps/client/palette.hpp"
#include "apps/client/screen.hpp"
#include "apps/client/timestamps.hpp"

namespace hubbub::client {

/// How a terminal tells the desktop that something is worth it.
enum class desktop_notification : uint8_t {
  none,
  osc9,   ///< of iTerm2, kitty, WezTerm, foot, Windows Terminal
  osc777, ///< of urxvt, foot, Ghostty, and VTE where it is patched
};

/// The one that an option calls "osc9" or "osc777"; else none.
desktop_notification notification_called(const std::string& value);

/// How a terminal is to be.
struct terminal_options {
  bool interactive = true; ///< what is entered stays on the screen
  bool colour = false;
  int bell = -1;      ///< ends the keyboard's wait
  bool names = false; ///< each person's name has a colour of its own
  bool rings = false; ///< the terminal's bell, for what is worth it
  timestamp_form stamps = timestamp_form::none;
  desktop_notification notification = desktop_notification::none;
  std::function<int64_t()> clock = {}; ///< seconds since 1970; needed for stamps
  std::function<void()> pause = {};    ///< has all of our job stopped, as Ctrl+Z does
  bool onto_terminal = true;           ///< what is shown has to be made harmless
  bool full = false;                   ///< it takes the whole screen
};

/// What Tab goes through when it is hit again and again.
struct tab_cycle {
  completion choices;
  edited_line begun; ///< the line as it was before the first choice
  edited_line shown; ///< ... as it is now
  size_t next = 0;   ///< choice
};

/// What the terminal's actor owns.
struct terminal_state {
  terminal_actor::pointer self = nullptr;
  std::shared_ptr<screen> display;
  keyboard_actor keyboard;
  terminal_options options;
  palette colours{false};
  input_actor conversation;
  std::string prompt;           // what stays in front of what was entered
  std::vector<shown_line> echo; // what was entered and not shown yet
  typed_lines entered;          // ... and not handed over yet
  size_t bytes_ahead = 0;       // handed over and not taken yet
  bool completing = false;
  std::optional<tab_cycle> tabs; // since Tab was hit and nothing else
  bool input_ended = false;
  bool keys_wanted = false; // in the wait that is going on
  bool broken = false;      // nothing can be shown any more

  static inline const char* name = "terminal";

  void listen(input_actor to);
  void print(const screen_lines& lines);
  void set_prompt(std::string text, const std::string& waiting);
  void set(const std::string& look, const std::string& value);

private:
  void watch();
  void fill(bool whole_screen);
  void handle(const input_event& event);
  void handle_signal(int32_t signal);
  void handle_keys();
  void enter(const screen_event& event);
  void hand_over();
  void complete(const screen_event& event);
  void offer(const screen_event& event, const completion& choices);
  void list(const completion& choices);
  void check(int error);
  shown_line looks_of(const screen_line& line) const;
  std::string signals_of(const screen_line& line) const;
  bool wants_keys() const;
};

/// The actor between the keyboard, a screen and the conversation. Spawn it
/// detached: its writing blocks when a screen is slow.
terminal_actor::behavior_type
terminal(terminal_actor::stateful_pointer<terminal_state> self,
         std::shared_ptr<screen> display, keyboard_actor keyboard,
         terminal_options options);

} // namespace hubbub::client
