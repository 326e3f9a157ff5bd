#pragma once

#include <cstdint>
#include <cstdio>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apps/client/full_surface.hpp"
#include "apps/client/history.hpp"
#include "apps/client/screen.hpp"
#include "apps/client/scrollback.hpp"
#include "apps/client/scrolling_surface.hpp"
#include "apps/client/tty_mode.hpp"

namespace hubbub::client {

/// A terminal whose last line is being edited, with history and all the keys
/// that people have in their fingers, by GNU readline: below all that the terminal keeps,
/// or, if that is wanted, on a full screen (`full_surface`), where readline keeps the
/// line and draws nothing (rl_redisplay_function).
///
/// Readline, because its callback interface keeps a half-typed line in place,
/// cursor included, while other text is printed above it, and knows UTF-8 and
/// wide characters; libedit's imitation of it has no rl_clear_visible_line.
/// Readline is under the GPL, version 3: our sources stay under their own
/// licence, but whoever passes on a binary linked with it does so under the
/// GPL's terms. Only the editor and its surfaces know of it, so that it can be replaced.
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
  int show(const std::vector<shown_line>& lines) override;
  void wipe() override;
  void prompt(const styled_text& text) override;
  bool fill(bool whole_screen) override;
  void tell(const screen_status& status) override;
  void colour_names(bool on) override;
  void find(std::string_view words) override;
  void resize() override;
  void suspend() override;
  void resume() override;

private:
  // What readline calls back.
  struct hooks;
  friend struct hooks;

  void install();
  void install_line();
  void uninstall();
  void let_readline_draw(bool draws);
  void bind_keys();
  static void bind_pages();
  bool is_full() const { return surface_ != &scrolling_; }
  void show_missed();
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
  void hide() { surface_->hide(); }
  void redraw() { surface_->redraw(); }
  bool occupy();
  void vacate();

  std::FILE* out_;
  tty_mode mode_;
  scrollback shown_; // what was shown, newest last
  scrolling_surface scrolling_;
  std::unique_ptr<full_surface> full_; // since it was wanted first
  line_surface* surface_ = &scrolling_;
  uint64_t filled_at_ = 0; // the lines before it were shown before the screen was filled
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
  styled_text prompt_;
  screen_status status_;
  bool coloured_names_ = false;
  bool prompt_waits_ = false; // until a search is over
  bool open_ = false;
  bool pasting_ = false;    // between a paste's begin and end
  bool literal_ = false;    // what is being entered is nothing but text
  bool suspended_ = false;  // since `suspend`
  bool completing_ = false; // Tab was hit, and `edit` not called yet
  bool ended_ = false;      // no byte will follow
};

} // namespace hubbub::client
