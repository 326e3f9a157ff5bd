// What takes the place of the line being edited: a question about a paste, or one whose
// answer nobody is to see.
#include <algorithm>
#include <utility>

// readline.h expects stdio.h before it.
#include <cstdio>
#include <readline/readline.h>

#include "apps/client/hygiene.hpp"
#include "apps/client/keys.hpp"
#include "apps/client/line_editor.hpp"

namespace hubbub::client {

// Many lines are asked about: they may have been pasted by mistake.
void line_editor::look_at_paste() {
  auto end = pasted_.find_last_not_of("\r\n");
  auto text = std::string_view{pasted_}.substr(0, end == std::string::npos ? 0 : end);
  auto breaks = [&](char c) { return std::count(text.begin(), text.end(), c); };
  // CR, LF or CRLF.
  auto lines = static_cast<size_t>(std::max(breaks('\r'), breaks('\n'))) + 1;
  if (question_ && question_->secret) {
    question_->entered += sendable(std::exchange(pasted_, {}));
  } else if (question_) {
    pasted_.clear(); // no answer
  } else if (paste_limit_ > 0 && lines > paste_limit_) {
    asked_about_ = std::exchange(pasted_, {});
    ask("Send " + std::to_string(lines) + " lines? (y/n) ");
  } else {
    enter_pasted(std::exchange(pasted_, {}));
  }
}

void line_editor::ask(const std::string& words) {
  begin_question(words, false);
}

void line_editor::ask_secret(const std::string& words) {
  if (open_ && !words.empty())
    begin_question(words, true);
  else if (open_ && question_ && question_->secret) {
    hide();
    end_question();
    surface_->settle();
  }
}

void line_editor::begin_question(const std::string& words, bool secret) {
  if (question_)
    end_question();
  hide();
  question_ = question{
    words,
    {{rl_line_buffer, static_cast<size_t>(rl_end)}, static_cast<size_t>(rl_point)},
    secret};
  rl_replace_line("", 0);
  show_prompt();
  surface_->settle();
}

// Brings back the line that was being edited.
void line_editor::end_question() {
  auto draft = std::move(question_->draft);
  question_.reset();
  rl_replace_line(draft.text.c_str(), 0);
  rl_point = static_cast<int>(draft.cursor);
  show_prompt();
}

// Takes an answer; of a key that sends several bytes, none is one.
void line_editor::step_in_question() {
  auto key = keys_[next_key_++];
  if (key == '\033') {
    next_key_ = keys_.size();
    return;
  }
  auto yes = key == 'y' || key == 'Y';
  if (!yes && key != 'n' && key != 'N' && !meaning_of(key) && key != ctrl_d)
    return;
  end_question();
  auto paste = std::exchange(asked_about_, {});
  if (paste.empty())
    events_.push_back({screen_event::answer, {}, yes ? size_t{1} : size_t{0}});
  else if (yes)
    enter_pasted(paste);
}

// Takes one key of what is not shown; readline never sees it, nor does its history.
void line_editor::step_in_secret() {
  auto key = keys_[next_key_++];
  auto& entered = question_->entered;
  if (key == '\033') {
    // Alt and a digit go elsewhere, where nothing is asked.
    auto digit = keys_.size() - next_key_ == 1 ? keys_[next_key_] - '0' : 0;
    next_key_ = keys_.size();
    if (digit >= 1 && digit <= 9)
      events_.push_back({screen_event::choose, {}, static_cast<size_t>(digit)});
  } else if (auto meaning = meaning_of(key)) {
    events_.push_back({*meaning, {}});
  } else if (key == '\b' || key == '\177') {
    while (!entered.empty() && (entered.back() & 0xC0) == 0x80)
      entered.pop_back();
    if (!entered.empty())
      entered.pop_back();
  } else if (key == ctrl_u) {
    entered.clear();
  } else if (key == ctrl_d && entered.empty()) {
    events_.push_back({screen_event::end, {}});
  } else if (key == '\r' || key == '\n') {
    auto text = std::move(entered);
    end_question();
    events_.push_back({screen_event::secret, std::move(text)});
  } else if (static_cast<unsigned char>(key) >= ' '
             && entered.size() < input_line_limit) {
    entered += key;
  }
}

void line_editor::enter_pasted(const std::string& pasted) {
  auto text = std::string_view{pasted};
  auto several = text.find_first_of("\r\n") < text.find_last_not_of("\r\n");
  for (auto end = text.find_first_of("\r\n"); end != std::string_view::npos;
       end = text.find_first_of("\r\n")) {
    // One line may well be a command; of several none is meant to be.
    literal_ = several && rl_end == 0;
    insert(text.substr(0, end));
    press('\r');
    literal_ = false;
    text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
  }
  insert(text);
}

} // namespace hubbub::client
