#include "apps/client/line_editor.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <utility>

#include <unistd.h>
// readline.h expects stdio.h before it.
#include <readline/history.h>
#include <readline/readline.h>

#include "apps/client/hygiene.hpp"
#include "apps/client/keys.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Bracketed paste, from xterm: the terminal marks what was pasted.
constexpr std::string_view paste_begin = "\033[200~";
constexpr std::string_view paste_end = "\033[201~";
constexpr std::string_view paste_on = "\033[?2004h";
constexpr std::string_view paste_off = "\033[?2004l";

bool is_prefix(std::string_view text, std::string_view of) {
  return text == of.substr(0, text.size());
}

} // namespace

line_editor::line_editor(std::FILE* out, int tty, history kept, size_t paste_limit)
    : out_(out),
      mode_(tty),
      scrolling_(out),
      history_(std::move(kept)),
      paste_limit_(paste_limit) {}

line_editor::~line_editor() {
  close();
}

void line_editor::open() {
  install();
  stifle_history(static_cast<int>(history::limit));
  clear_history();
  for (auto& line : history_.load())
    add_history(line.c_str());
  bind_keys();
  occupy();
  rl_tty_set_echoing(1);
  install_line();
  open_ = true;
  if (!history_.error().empty())
    show({{styled_text{"** " + harmless(history_.error()) + " **"}}});
}

void line_editor::close() {
  if (!std::exchange(open_, false))
    return;
  hide();
  uninstall();
  vacate();
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
    surface_->settle();
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
  surface_->settle();
}

void line_editor::remember(const std::string& line) {
  auto last = history_get(history_base + history_length - 1);
  if (last != nullptr && line == last->line)
    return;
  add_history(line.c_str());
  history_.add(line);
}

int line_editor::show(const std::vector<shown_line>& lines) {
  for (auto& line : lines)
    shown_.add(line);
  if (open_)
    hide();
  surface_->show(lines);
  if (open_)
    redraw();
  surface_->settle();
  // A terminal that is gone hangs up, which the keyboard hears of.
  std::fflush(out_);
  return 0;
}

void line_editor::wipe() {
  if (!open_)
    return;
  // What scrolls away must not take the unfinished line along.
  hide();
  surface_->wipe();
  redraw();
  surface_->settle();
  std::fflush(out_);
}

void line_editor::prompt(const styled_text& text) {
  prompt_ = text;
  // A search has a prompt of its own.
  prompt_waits_ = RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH) != 0;
  if (!open_ || prompt_waits_ || question_)
    return;
  show_prompt();
  surface_->settle();
}

void line_editor::show_prompt() {
  prompt_waits_ = false;
  hide();
  surface_->prompt(question_ ? styled_text{question_->words} : prompt_);
  redraw();
}

// -- a full screen ------------------------------------------------------------------

bool line_editor::fill(bool whole_screen) {
  if (!open_ || whole_screen == is_full())
    return whole_screen == is_full();
  hide();
  vacate();
  if (whole_screen && !full_)
    full_ = std::make_unique<full_surface>(out_, shown_);
  surface_ = whole_screen ? static_cast<line_surface*>(full_.get()) : &scrolling_;
  auto possible = occupy();
  if (!possible) {
    surface_ = &scrolling_;
    occupy();
  }
  let_readline_draw(!is_full());
  if (is_full()) {
    full_->tell(status_);
    full_->colour_names(coloured_names_);
    filled_at_ = shown_.end();
  } else {
    rl_on_new_line();
    if (possible)
      show_missed();
  }
  show_prompt();
  surface_->settle();
  std::fflush(out_);
  return possible;
}

// The newest lines that came while the screen was full, as many as it has rows: the
// terminal itself has none of them.
void line_editor::show_missed() {
  int rows = 0;
  int columns = 0;
  rl_get_screen_size(&rows, &columns);
  auto most = static_cast<uint64_t>(std::max(rows, 0));
  auto from =
    std::max({filled_at_, shown_.begin(), shown_.end() - std::min(shown_.end(), most)});
  std::vector<shown_line> missed;
  for (auto i = from; i < shown_.end(); ++i)
    missed.push_back(shown_.at(i));
  scrolling_.show(missed);
}

void line_editor::tell(const screen_status& status) {
  status_ = status;
  if (!is_full())
    return;
  full_->tell(status);
  full_->settle();
}

void line_editor::colour_names(bool on) {
  coloured_names_ = on;
  if (is_full())
    full_->colour_names(on);
}

void line_editor::find(std::string_view words) {
  if (!is_full())
    return;
  full_->find(words);
  full_->settle();
}

void line_editor::resize() {
  if (!open_)
    return;
  hide();
  redraw();
  surface_->settle();
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
  rl_on_new_line();
  redraw();
  surface_->settle();
}

bool line_editor::occupy() {
  auto done = surface_->occupy();
  mode_.enter();
  std::fwrite(paste_on.data(), 1, paste_on.size(), out_);
  std::fflush(out_);
  return done;
}

void line_editor::vacate() {
  std::fwrite(paste_off.data(), 1, paste_off.size(), out_);
  std::fflush(out_);
  mode_.restore();
  surface_->vacate();
}

} // namespace hubbub::client
