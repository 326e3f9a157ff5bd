#include "apps/client/line_editor.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>
// readline.h expects stdio.h before it.
#include <readline/history.h>
#include <readline/readline.h>

#include "apps/client/hygiene.hpp"
#include "apps/client/keys.hpp"
#include "apps/client/row_layout.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Bracketed paste, from xterm: the terminal marks what was pasted.
constexpr std::string_view paste_begin = "\033[200~";
constexpr std::string_view paste_end = "\033[201~";
constexpr std::string_view paste_on = "\033[?2004h";
constexpr std::string_view paste_off = "\033[?2004l";

// The one editor there can be.
line_editor* the_editor = nullptr;

// Readline must know which bytes of a prompt take no room on the screen.
std::string with_invisible_marked(std::string_view prompt) {
  std::string result;
  for (size_t i = 0; i < prompt.size();) {
    if (prompt[i] != '\033') {
      result += prompt[i++];
      continue;
    }
    auto end = std::min(prompt.find('m', i), prompt.size() - 1) + 1;
    result += RL_PROMPT_START_IGNORE;
    result += prompt.substr(i, end - i);
    result += RL_PROMPT_END_IGNORE;
    i = end;
  }
  return result;
}

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

bool is_prefix(std::string_view text, std::string_view of) {
  return text == of.substr(0, text.size());
}

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

line_editor::line_editor(std::FILE* out, int tty, history kept, size_t paste_limit)
    : out_(out), mode_(tty), history_(std::move(kept)), paste_limit_(paste_limit) {}

line_editor::~line_editor() {
  close();
}

void line_editor::open() {
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
  stifle_history(static_cast<int>(history::limit));
  clear_history();
  for (auto& line : history_.load())
    add_history(line.c_str());
  forget_file_names();
  for (auto keymap : {"emacs-standard", "vi-insert", "vi-command"}) {
    auto map = rl_get_keymap_by_name(keymap);
    rl_bind_key_in_map('\r', hooks::on_enter, map);
    rl_bind_key_in_map('\n', hooks::on_enter, map);
    rl_bind_key_in_map('\t', hooks::on_tab, map);
    rl_bind_key_in_map(ctrl_l, hooks::on_wipe, map);
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
  occupy();
  rl_tty_set_echoing(1);
  measure();
  rl_callback_handler_install("", hooks::on_line);
  open_ = true;
  drawn_columns_ = static_cast<int>(columns());
  if (!history_.error().empty())
    show("** " + harmless(history_.error()) + " **\n");
}

void line_editor::close() {
  if (!std::exchange(open_, false))
    return;
  hide();
  rl_callback_handler_remove();
  vacate();
  the_editor = nullptr;
}

void line_editor::feed(std::optional<std::string_view> bytes) {
  keys_.erase(0, next_key_);
  next_key_ = 0;
  if (bytes)
    keys_ += *bytes;
  else
    ended_ = true;
}

std::optional<screen_event> line_editor::next() {
  while (open_ && events_.empty() && !completing_ && step())
    ;
  if (events_.empty()) {
    if (!ended_ || completing_)
      return std::nullopt;
    ended_ = false; // to be told once
    return screen_event{screen_event::end, {}};
  }
  auto event = std::move(events_.front());
  events_.pop_front();
  return event;
}

// Uses some of the keys. Returns whether there may be more to do.
bool line_editor::step() {
  if (pasting_)
    return step_in_paste();
  auto rest = std::string_view{keys_}.substr(next_key_);
  if (rest.empty())
    return false;
  if (rest.substr(0, paste_begin.size()) == paste_begin) {
    next_key_ += paste_begin.size();
    pasting_ = true;
  } else if (is_prefix(rest, paste_begin)) {
    // Readline could not do anything with a lone Escape yet, either.
    return false;
  } else if (question_) {
    question_->secret ? step_in_secret() : step_in_question();
  } else if (rest.front() == ctrl_d && rl_end == 0) {
    ++next_key_;
    events_.push_back({screen_event::end, {}});
  } else if (auto meaning = meaning_of(rest.front())) {
    ++next_key_;
    events_.push_back({*meaning, {}});
  } else {
    rl_callback_read_char();
    if (prompt_waits_ && !RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH))
      show_prompt();
  }
  return true;
}

// A paste is text, whatever keys it looks like: a tab completes nothing. Looked at
// once it is all there.
bool line_editor::step_in_paste() {
  auto rest = std::string_view{keys_}.substr(next_key_);
  auto end = rest.find(paste_end);
  if (end != std::string_view::npos) {
    pasted_ += rest.substr(0, end);
    next_key_ += end + paste_end.size();
    pasting_ = false;
    look_at_paste();
    return true;
  }
  // What is left may be a piece of the end.
  auto left = std::min(rest.size(), paste_end.size() - 1);
  pasted_ += rest.substr(0, rest.size() - left);
  next_key_ += rest.size() - left;
  return false;
}

void line_editor::insert(std::string_view text) {
  hide();
  rl_insert_text(sendable(text).c_str());
  redraw();
}

void line_editor::press(char key) {
  keys_.insert(next_key_, 1, key);
  rl_callback_read_char();
}

void line_editor::edit(const edited_line& line) {
  completing_ = false;
  hide();
  rl_begin_undo_group();
  rl_delete_text(0, rl_end);
  rl_point = 0;
  rl_insert_text(line.text.c_str());
  rl_end_undo_group();
  rl_point = static_cast<int>(std::min(line.cursor, line.text.size()));
  redraw();
}

void line_editor::remember(const std::string& line) {
  auto last = history_get(history_base + history_length - 1);
  if (last != nullptr && line == last->line)
    return;
  add_history(line.c_str());
  history_.add(line);
}

int line_editor::show(std::string_view lines) {
  if (open_)
    hide();
  std::fwrite(lines.data(), 1, lines.size(), out_);
  if (open_)
    redraw();
  // A terminal that is gone hangs up, which the keyboard hears of.
  std::fflush(out_);
  return 0;
}

void line_editor::wipe() {
  if (!open_)
    return;
  // What scrolls away must not take the unfinished line along.
  hide();
  // ECMA-48: CUP, ED.
  std::fputs("\033[H\033[2J", out_);
  rl_on_new_line();
  redraw();
  std::fflush(out_);
}

size_t line_editor::columns() const {
  int rows = 0;
  int columns = 0;
  if (open_)
    rl_get_screen_size(&rows, &columns);
  return static_cast<size_t>(std::max(columns, 0));
}

void line_editor::prompt(std::string_view text) {
  prompt_ = with_invisible_marked(text);
  // A search has a prompt of its own.
  prompt_waits_ = RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH) != 0;
  if (!open_ || prompt_waits_ || question_)
    return;
  show_prompt();
}

void line_editor::show_prompt() {
  prompt_waits_ = false;
  hide();
  rl_set_prompt(prompt_.c_str());
  redraw();
}

void line_editor::resize() {
  if (!open_)
    return;
  hide();
  redraw();
}

void line_editor::measure() {
  winsize size{};
  if (::ioctl(::fileno(out_), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    rl_set_screen_size(size.ws_row, size.ws_col);
}

// Takes the line off the screen.
void line_editor::hide() {
  // Asked each time: the signal that tells of another size may come after this.
  measure();
  if (static_cast<int>(columns()) == drawn_columns_)
    rl_clear_visible_line();
  else
    clear_rewrapped();
  rl_on_new_line();
}

// Readline's own way leaves rows behind, or takes too many, when the line is longer than
// one row: it does not know that terminals have wrapped what they show anew.
void line_editor::clear_rewrapped() {
  auto shown = question_ ? question_->words : prompt_;
  auto line = shown + std::string{rl_line_buffer, static_cast<size_t>(rl_end)};
  auto up = row_of_cursor(line, shown.size() + static_cast<size_t>(rl_point),
                          {drawn_columns_, static_cast<int>(columns())});
  if (up > 0)
    std::fprintf(out_, "\033[%dA", up);
  // Clears the first row on its own, and what is below from its second column on:
  // to clear a whole screen at once is to tmux a reason to keep its picture, which
  // then comes back as the screen gets wider.
  std::fputs("\r\033[K\033[C\033[J\r", out_);
  drawn_columns_ = static_cast<int>(columns());
}

void line_editor::suspend() {
  if (!open_)
    return;
  hide();
  vacate();
  suspended_ = true;
  // SIGTSTP itself is blocked. What follows comes with SIGCONT.
  ::kill(::getpid(), SIGSTOP);
}

void line_editor::resume() {
  if (!open_)
    return;
  if (!mode_.in_foreground()) { // bg: the terminal is somebody else's
    ::kill(::getpid(), SIGSTOP);
    return;
  }
  // Whoever was stopped by another way has the line still on the screen.
  if (!std::exchange(suspended_, false))
    hide();
  vacate();
  occupy();
  measure();
  rl_on_new_line();
  redraw();
}

void line_editor::redraw() {
  drawn_columns_ = static_cast<int>(columns());
  rl_forced_update_display();
}

void line_editor::occupy() {
  mode_.enter();
  std::fwrite(paste_on.data(), 1, paste_on.size(), out_);
  std::fflush(out_);
}

void line_editor::vacate() {
  std::fwrite(paste_off.data(), 1, paste_off.size(), out_);
  std::fflush(out_);
  mode_.restore();
}

} // namespace hubbub::client
