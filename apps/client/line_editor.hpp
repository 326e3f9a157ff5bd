#pragma once

#include <cstdio>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "apps/client/history.hpp"
#include "apps/client/screen.hpp"
#include "apps/client/tty_mode.hpp"

namespace hubbub::client {

/// A terminal whose last line is being edited, with history and all the keys
/// that people have in their fingers, by GNU readline.
///
/// Readline, because its callback interface keeps a half-typed line in place,
/// cursor included, while other text is printed above it, and knows UTF-8 and
/// wide characters; libedit's imitation of it has no rl_clear_visible_line.
/// Readline is under the GPL, version 3: our sources stay under their own
/// licence, but whoever passes on a binary linked with it does so under the
/// GPL's terms. No other file knows of it, so that it can be replaced.
///
/// Readline keeps its state in globals: there can be one editor at a time, and
/// its functions must be called by one thread at a time.
class line_editor final : public screen {
public:
  /// @param out Where the terminal's picture goes.
  /// @param tty The terminal whose mode is taken over; -1 if there is none.
  /// @param kept What was entered before, and where to keep what is entered now.
  /// @param paste_limit So many lines are pasted without a question; 0: any number.
  line_editor(std::FILE* out, int tty, history kept = {}, size_t paste_limit = 0);
  ~line_editor() override;
  line_editor(const line_editor&) = delete;
  line_editor& operator=(const line_editor&) = delete;

  void open() override;
  void close() override;
  void feed(std::optional<std::string_view> bytes) override;
  std::optional<screen_event> next() override;
  void edit(const edited_line& line) override;
  void ask(const std::string& question) override;
  void ask_secret(const std::string& question) override;
  int show(std::string_view lines) override;
  void wipe() override;
  size_t columns() const override;
  void prompt(std::string_view text) override;
  void resize() override;
  void suspend() override;
  void resume() override;

private:
  // What readline calls back.
  struct hooks;
  friend struct hooks;

  bool step();
  bool step_in_paste();
  void step_in_question();
  void step_in_secret();
  void begin_question(const std::string& words, bool secret);
  void end_question();
  void look_at_paste();
  void enter_pasted(const std::string& pasted);
  void insert(std::string_view text);
  void press(char key);
  void remember(const std::string& line);
  void show_prompt();
  void measure();
  void hide();
  void clear_rewrapped();
  void redraw();
  void occupy();
  void vacate();

  std::FILE* out_;
  tty_mode mode_;
  history history_;
  std::string keys_; // read and not yet looked at, from next_key_ on
  size_t next_key_ = 0;
  std::deque<screen_event> events_;
  std::string pasted_;      // of a paste that has not ended
  std::string asked_about_; // a paste
  size_t paste_limit_;

  // What is asked, and the line that was being edited.
  struct question {
    std::string words;
    edited_line draft;
    bool secret = false; ///< what is entered is not shown, and kept nowhere
    std::string entered = {};
  };
  std::optional<question> question_;
  std::string prompt_;
  bool prompt_waits_ = false; // until a search is over
  int drawn_columns_ = 0;     // of the screen when the line was drawn last
  bool open_ = false;
  bool pasting_ = false;    // between a paste's begin and end
  bool literal_ = false;    // what is being entered is nothing but text
  bool suspended_ = false;  // since `suspend`
  bool completing_ = false; // Tab was hit, and `edit` not called yet
  bool ended_ = false;      // no byte will follow
};

} // namespace hubbub::client
