// What readline calls back, and what each key means.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

// readline.h expects stdio.h before it.
#include <readline/history.h>
#include <readline/readline.h>

#include "apps/client/keys.hpp"
#include "apps/client/line_editor.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// The one editor there can be.
line_editor* the_editor = nullptr;

// Readline completes names of files by itself, with a dozen keys; Alt+# says the line
// behind a '#', and Alt+& puts one's home folder into it.
char* complete_nothing(const char*, int) {
  return nullptr;
}

void forget_file_names() {
  rl_completion_entry_function = complete_nothing;
  for (auto name :
       {"emacs-standard", "emacs-meta", "emacs-ctlx", "vi-insert", "vi-command"})
    for (auto unwanted : {rl_complete, rl_possible_completions, rl_insert_completions,
                          rl_menu_complete, rl_backward_menu_complete, rl_vi_complete,
                          rl_tilde_expand, rl_vi_tilde_expand, rl_insert_comment})
      rl_unbind_function_in_map(unwanted, rl_get_keymap_by_name(name));
}

// What these keys were before: null for nothing.
rl_command_func_t* page_up_before = nullptr;
rl_command_func_t* page_down_before = nullptr;

} // namespace

struct line_editor::hooks {
  // Instead of a read from the terminal, which only the keyboard may do.
  static int read_key(std::FILE*) {
    auto& self = *the_editor;
    if (self.next_key_ == self.keys_.size())
      return EOF;
    return static_cast<unsigned char>(self.keys_[self.next_key_++]);
  }

  // Readline inserts all the typed characters it can get in one go. What `step`
  // has to look at first is none of them.
  static int key_waiting() {
    auto& self = *the_editor;
    if (self.next_key_ == self.keys_.size())
      return 0;
    auto key = self.keys_[self.next_key_];
    return key != ctrl_d && key != '\033' && !meaning_of(key) ? 1 : 0;
  }

  // Enter. Wipes the line off the screen, where it will be shown again as
  // something said, then lets readline accept it without drawing.
  static int on_enter(int, int key) {
    the_editor->hide();
    rl_tty_set_echoing(0);
    return rl_newline(1, key);
  }

  static int on_tab(int, int) {
    auto& self = *the_editor;
    self.completing_ = true;
    std::string text{rl_line_buffer, static_cast<size_t>(rl_end)};
    self.events_.push_back(
      {screen_event::complete, std::move(text), static_cast<size_t>(rl_point)});
    return 0;
  }

  // Alt and a digit.
  static int on_number(int, int key) {
    the_editor->events_.push_back(
      {screen_event::choose, {}, static_cast<size_t>(key - '0')});
    return 0;
  }

  // Alt+Enter: the line goes on below.
  static int on_line_break(int, int) {
    rl_insert_text("\n");
    return 0;
  }

  static int on_wipe(int, int) {
    the_editor->wipe();
    return 0;
  }

  // Of a full screen: elsewhere these keys are what they are in a shell.
  static int on_page_up(int count, int key) {
    if (the_editor->is_full())
      the_editor->full_->page_up();
    else if (page_up_before != nullptr)
      page_up_before(count, key);
    return 0;
  }

  static int on_page_down(int count, int key) {
    if (the_editor->is_full())
      the_editor->full_->page_down();
    else if (page_down_before != nullptr)
      page_down_before(count, key);
    return 0;
  }

  // At the end of the line already, it goes to the newest of the lines above.
  static int on_end(int count, int key) {
    auto there = rl_point == rl_end && the_editor->is_full();
    if (!there || !the_editor->full_->go_to_end())
      rl_end_of_line(count, key);
    return 0;
  }

  // In place of readline's own drawing.
  static void on_redisplay() { the_editor->full_->redraw(); }

  static void on_line(char* line) {
    rl_tty_set_echoing(1);
    if (line == nullptr)
      return;
    std::string text{line};
    std::free(line);
    if (trimmed(text).empty())
      return;
    auto& self = *the_editor;
    if (!self.literal_)
      self.remember(text);
    self.events_.push_back({screen_event::line, std::move(text), 0, self.literal_});
  }

  // The mode of the terminal is the business of `tty_mode`: readline would set
  // it anew for every line.
  static void leave_mode(int) {}
  static void leave_mode() {}
};

// Readline's globals.
void line_editor::install() {
  the_editor = this;
  rl_readline_name = "hubbub";
  rl_instream = stdin;
  rl_outstream = out_;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0; // setenv is not for a process with threads
  rl_getc_function = hooks::read_key;
  rl_input_available_hook = hooks::key_waiting;
  rl_prep_term_function = hooks::leave_mode;
  rl_deprep_term_function = hooks::leave_mode;
  rl_initialize();
  rl_variable_bind("enable-bracketed-paste", "off"); // done here, line by line
  rl_variable_bind("bell-style", "none");
}

void line_editor::install_line() {
  rl_callback_handler_install("", hooks::on_line);
}

void line_editor::uninstall() {
  rl_callback_handler_remove();
  rl_redisplay_function = rl_redisplay;
  the_editor = nullptr;
}

void line_editor::let_readline_draw(bool draws) {
  rl_redisplay_function = draws ? rl_redisplay : hooks::on_redisplay;
}

void line_editor::bind_keys() {
  forget_file_names();
  for (auto keymap : {"emacs-standard", "vi-insert", "vi-command"}) {
    auto map = rl_get_keymap_by_name(keymap);
    rl_bind_key_in_map('\r', hooks::on_enter, map);
    rl_bind_key_in_map('\n', hooks::on_enter, map);
    rl_bind_key_in_map('\t', hooks::on_tab, map);
    rl_bind_key_in_map(ctrl_l, hooks::on_wipe, map);
    // It would write to the terminal by itself.
    rl_unbind_function_in_map(rl_clear_display, map);
  }
  auto emacs = rl_get_keymap_by_name("emacs-standard");
  for (auto digit = '1'; digit <= '9'; ++digit)
    rl_bind_keyseq_in_map((std::string{"\\e"} + digit).c_str(), hooks::on_number, emacs);
  for (auto sequence : {"\\e\\r", "\\e\\n"})
    rl_bind_keyseq_in_map(sequence, hooks::on_line_break, emacs);
  // What xterm and its like send for Ctrl and Alt with an arrow, and for Delete.
  for (auto modifier : {"3", "5"}) {
    auto sequence = std::string{"\\e[1;"} + modifier;
    rl_bind_keyseq_if_unbound((sequence + "C").c_str(), rl_forward_word);
    rl_bind_keyseq_if_unbound((sequence + "D").c_str(), rl_backward_word);
  }
  rl_bind_keyseq_if_unbound("\\e[3~", rl_delete);
  bind_pages();
}

// PageUp, PageDown and End, unless somebody has texts on them.
void line_editor::bind_pages() {
  auto bind = [](const char* bytes, const char* name, rl_command_func_t* to,
                 rl_command_func_t** before) {
    auto map = rl_get_keymap();
    auto kind = ISFUNC;
    auto found = rl_function_of_keyseq(bytes, map, &kind);
    // Keymaps outlive an editor: the one before may have been here.
    if (found == to || (found != nullptr && kind != ISFUNC))
      return;
    if (before != nullptr)
      *before = found;
    else if (found != nullptr && found != rl_end_of_line)
      return;
    rl_bind_keyseq_in_map(name, to, map);
  };
  bind("\033[5~", "\\e[5~", hooks::on_page_up, &page_up_before);
  bind("\033[6~", "\\e[6~", hooks::on_page_down, &page_down_before);
  bind("\033[F", "\\e[F", hooks::on_end, nullptr);
  bind("\033OF", "\\eOF", hooks::on_end, nullptr);
  bind("\033[4~", "\\e[4~", hooks::on_end, nullptr);
}

} // namespace hubbub::client
