#pragma once

#include <string>
#include <vector>

#include "test/e2e/deadline.hpp"
#include "test/e2e/process.hpp"
#include "test/e2e/temporary_folder.hpp"

namespace e2e {

/// A terminal with a program in it, as a person sees it: a tmux of its own, with
/// a socket in a folder of its own and nobody's configuration.
class terminal {
public:
  /// @param command The program and its arguments. It finds an empty folder in
  ///   HOME.
  explicit terminal(const std::vector<std::string>& command);
  ~terminal();

  /// Types `text` as it is.
  void type(const std::string& text);

  /// Presses a key by tmux's name for it: "Enter", "C-c", "Up".
  void press(const std::string& key);

  /// Types `text` and presses Enter.
  void enter(const std::string& text);

  /// Pastes `text` as a terminal does: marked as pasted, if the program likes.
  void paste(const std::string& text);

  /// Makes the terminal so wide.
  void resize(int columns);

  /// What is on the screen, lines without the spaces at their ends.
  std::string screen();

  /// The same with the escape sequences for colours.
  std::string screen_with_colours();

  /// What is on the screen and what has scrolled away above it.
  std::string screen_and_above();

  /// All that the program has written since shortly after its start, as it is. It
  /// may come a moment after it is on the screen: `wrote` waits for it.
  std::string output();

  /// Waits until `output` has `text`. @returns whether it came to that.
  bool wrote(const std::string& text);

  /// The last line on the screen that is not empty.
  std::string last_line();

  /// Waits until the screen has `text`. @returns whether it came to that.
  bool shows(const std::string& text);

  /// Waits until the last line is `text`.
  bool ends_with_line(const std::string& text);

  /// Waits for the program's end.
  int exit_code();

private:
  std::string tmux(std::vector<std::string> arguments);

  temporary_folder folder_;
  process server_;
};

} // namespace e2e
