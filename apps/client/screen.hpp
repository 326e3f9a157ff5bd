#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apps/client/completion.hpp"
#include "apps/client/screen_status.hpp"
#include "apps/client/shown_line.hpp"

namespace hubbub::client {

/// What came of the keys.
struct screen_event {
  enum kind {
    line,      ///< somebody entered `text`
    complete,  ///< ... wants the word before `cursor` in `text` completed
    interrupt, ///< ... wants to be gone at once: Ctrl+C
    stop,      ///< ... wants that whatever happens: Ctrl+Backslash
    pause,     ///< ... wants the process to stop for a while: Ctrl+Z
    end,       ///< nothing more will be entered
    choose,    ///< ... wants to be in the room of the number `cursor`
    answer,    ///< ... has answered what was asked: `cursor` is 1 for yes, 0 for no
    secret,    ///< ... has answered what nobody is to see: `text`
  };

  kind what;
  std::string text;
  size_t cursor = 0;
  bool literal = false; ///< `text` is nothing but text, whatever it looks like
};

/// Keys in, lines out: a terminal with a line being edited, or a pair of pipes,
/// or a fake in a test. Used by one actor only.
class screen {
public:
  virtual ~screen() = default;

  /// Takes the terminal over.
  virtual void open() {}

  /// Gives it back as it was. Harmless when done twice.
  virtual void close() {}

  /// Adds bytes that were read; null at the end of the input.
  virtual void feed(std::optional<std::string_view> bytes) = 0;

  /// Takes the bytes fed as far as the next event. After `complete` it wants a
  /// call of `edit` before it goes on.
  virtual std::optional<screen_event> next() = 0;

  /// Replaces the line being edited.
  virtual void edit(const edited_line&) {}

  /// Asks for y or n in place of the line being edited, which comes back after that.
  virtual void ask(const std::string&) {}

  /// Asks for something that nobody is to see, in the same way; without words, asks for
  /// it no more.
  virtual void ask_secret(const std::string&) {}

  /// Shows lines above the line being edited.
  /// @returns an errno, or 0 if all went well.
  virtual int show(const std::vector<shown_line>& lines) = 0;

  /// Shows lines where errors belong.
  virtual int show_error(const std::vector<shown_line>& lines) { return show(lines); }

  /// Clears it, but for the line being edited.
  virtual void wipe() {}

  /// Sets what stands before the line being edited.
  virtual void prompt(const styled_text&) {}

  /// Takes the whole screen, which can then go through its lines, or goes back to the
  /// last row of a terminal that keeps them by itself.
  /// @returns whether it does what was asked for.
  virtual bool fill(bool whole_screen) { return !whole_screen; }

  /// What a full screen tells besides lines.
  virtual void tell(const screen_status&) {}

  /// Whether names on a full screen have colours of their own.
  virtual void colour_names(bool) {}

  /// Goes, on a full screen, to the newest line that has these words in it, or, if it was
  /// there, to the next above.
  virtual void find(std::string_view) {}

  /// The terminal has another size.
  virtual void resize() {}

  /// Gives the terminal back and stops the process.
  virtual void suspend() = 0;

  /// The process goes on after a stop.
  virtual void resume() {}
};

} // namespace hubbub::client
