// Going from one server to the other, and leaving them.
#include <utility>

#include "apps/client/hygiene.hpp"
#include "apps/client/switchboard.hpp"

namespace hubbub::client {

void switchboard::go_to(server& to) {
  to.visited = ++visits_;
  to.go = false;
  if (current_ == to.number)
    return;
  if (auto from = current()) {
    current_ = to.number;
    if (from->secret)
      steps_.push_back(ask_step{});
  }
  current_ = to.number;
  update(); // the one that was left first
  look_at(to);
}

// Where one was before, if one is nowhere.
void switchboard::go_back() {
  if (current_ != 0)
    return;
  server* last = nullptr;
  for (auto& x : servers_) {
    auto rank = [](auto& s) { return std::pair{s.now == phase::open, s.visited}; };
    if (is_there(x) && (last == nullptr || rank(*last) < rank(x)))
      last = &x;
  }
  if (last != nullptr)
    go_to(*last);
}

void switchboard::look_at(server& x) {
  if (x.now == phase::doubted) {
    auto& text = x.question;
    auto end = text.rfind('\n');
    for (size_t at = 0; at < text.size() && end != std::string::npos && at <= end;) {
      auto stop = std::min(text.find('\n', at), text.size());
      steps_.push_back(
        show_step{{line_kind::system, harmless(text.substr(at, stop - at))}});
      at = stop + 1;
    }
    steps_.push_back(
      prompt_step{harmless(text.substr(end == std::string::npos ? 0 : end + 1)), {}});
  } else if (x.now == phase::dialing) {
    steps_.push_back(prompt_step{});
  } else {
    steps_.push_back(x.prompt.value_or(prompt_step{}));
    if (x.secret)
      steps_.push_back(ask_step{*x.secret});
  }
  if (x.status)
    steps_.push_back(status_step{*x.status});
  else
    steps_.push_back(status_step{{x.name, name_of(x), {}, 0, {}, {}, -1, false, false}});
}

void switchboard::leave(server& x, const std::string& words) {
  auto name = name_of(x);
  auto number = x.number;
  auto open = x.now == phase::open;
  if (count() == 1) {
    leave_all({words});
    return;
  }
  x.now = phase::leaving;
  if (current_ == number) {
    if (x.secret)
      steps_.push_back(ask_step{});
    current_ = 0;
  }
  if (open) {
    steps_.push_back(told_step{number, told_step::quit, words});
  } else {
    remove(number);
    say("Left " + name);
  }
  go_back();
  update();
}

void switchboard::leave_all(const leaving& how) {
  auto again = leaving_all_;
  leaving_all_ = true;
  std::vector<server_number> undone;
  for (auto& x : servers_)
    if (x.now == phase::open && how.at_once)
      steps_.push_back(told_step{x.number, told_step::stop});
    else if (x.now == phase::leaving && how.at_once && again)
      steps_.push_back(told_step{x.number, told_step::stop});
    else if (x.now == phase::open && !again)
      steps_.push_back(told_step{x.number, told_step::quit, how.words});
    else if (x.now == phase::dialing || x.now == phase::doubted)
      undone.push_back(x.number);
  for (auto x : undone)
    remove(x);
  end_if_none();
}

} // namespace hubbub::client
