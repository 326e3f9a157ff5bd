#include "apps/client/outbox.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace hubbub::client {

namespace {

constexpr std::string_view token_prefix = "hubbub-";

// Short: every line has it.
constexpr std::string_view label_prefix = "h";

// One's own batches (speech.hpp).
constexpr std::string_view batch_begin = "BATCH +hubbub";
constexpr std::string_view batch_end = "BATCH -hubbub";
constexpr std::string_view batch_tag = "@batch=hubbub";

bool begins_with(std::string_view text, std::string_view begin) {
  return text.substr(0, begin.size()) == begin;
}

bool is_speech(std::string_view line) {
  for (std::string_view command : {"PRIVMSG ", "NOTICE "})
    if (begins_with(line, command))
      return true;
  return false;
}

void append_lines(std::string_view text, std::vector<std::string>& to) {
  for (size_t at = 0; at < text.size();) {
    auto end = std::min(text.find("\r\n", at), text.size());
    to.emplace_back(text.substr(at, end - at));
    at = end + 2;
  }
}

} // namespace

void outbox::push(std::string_view lines) {
  waiting_ += lines;
}

void outbox::finish(std::string last_line, bool fenced) {
  last_line_ = std::move(last_line);
  fenced_ = fenced;
  finishing_ = true;
}

std::vector<std::string> outbox::discard() {
  auto result = unsent();
  waiting_.clear();
  next_ = 0;
  return result;
}

std::vector<std::string> outbox::unsent() const {
  std::vector<std::string> result;
  append_lines(std::string_view{waiting_}.substr(next_), result);
  return result;
}

std::string outbox::release() {
  std::string out;
  if (shut_)
    return out;
  while (!finished_ && !empty() && in_flight_ < window && lines_.size() < window_lines) {
    for (auto unit = end_of_unit(); next_ < unit;) {
      auto end = end_of_line(next_);
      send(std::string_view{waiting_}.substr(next_, end - next_), out);
      next_ = end;
    }
    if (unfenced_ >= fence_interval || num_unfenced_ >= fence_lines)
      add_fence(out);
  }
  if (empty())
    discard();
  if (finishing_ && !finished_ && empty()) {
    if (fenced_ && unasked())
      add_fence(out);
    if (!fenced_ || fences_.empty()) {
      out += last_line_;
      finished_ = true;
    }
  }
  return out;
}

std::string outbox::ask() {
  std::string out;
  if (unasked() && !shut_ && !finished_)
    add_fence(out);
  return out;
}

bool outbox::pong(std::string_view token) {
  if (token.substr(0, token_prefix.size()) != token_prefix)
    return false;
  token.remove_prefix(token_prefix.size());
  auto answered = std::find_if(fences_.begin(), fences_.end(), [=](const fence& x) {
    return std::to_string(x.number) == token;
  });
  if (answered == fences_.end())
    return false;
  // Answers come in order, so this one covers the fences before it as well.
  for (auto i = fences_.begin(); i != answered + 1; ++i)
    for (size_t n = 0; n < i->num_lines; ++n) {
      in_flight_ -= lines_.front().size;
      lines_.pop_front();
    }
  fences_.erase(fences_.begin(), answered + 1);
  return true;
}

std::vector<std::string> outbox::settle(std::string_view label) {
  if (label.substr(0, label_prefix.size()) != label_prefix)
    return {};
  label.remove_prefix(label_prefix.size());
  uint64_t number = 0;
  auto end = label.data() + label.size();
  auto [read, error] = std::from_chars(label.data(), end, number);
  if (error != std::errc{} || read != end || number == 0)
    return {};
  auto known = std::find_if(lines_.begin(), lines_.end(),
                            [=](const released& x) { return x.label == number; });
  if (known == lines_.end())
    return {};
  std::vector<std::string> result;
  auto in_batch = begins_with(known->text, batch_begin);
  for (; known != lines_.end(); ++known) {
    known->answered = true;
    append_lines(known->text, result);
    if (!in_batch || begins_with(known->text, batch_end))
      break;
  }
  return result;
}

std::vector<std::string> outbox::interrupt() {
  std::vector<std::string> result;
  for (auto& x : lines_)
    if (!x.answered)
      append_lines(x.text, result);
  fences_.clear();
  lines_.clear();
  unfenced_ = 0;
  num_unfenced_ = 0;
  in_flight_ = 0;
  labels_ = false;
  batches_ = false;
  shut_ = true;
  return result;
}

size_t outbox::end_of_line(size_t at) const {
  return std::min(waiting_.find('\n', at), waiting_.size() - 1) + 1;
}

// Of the line that comes next; or of the batch that begins with it.
size_t outbox::end_of_unit() const {
  auto end = end_of_line(next_);
  auto line = std::string_view{waiting_}.substr(next_, end - next_);
  if (!batches_ || !begins_with(line, batch_begin))
    return end;
  auto name = line.substr(batch_begin.size());
  name = name.substr(0, name.find(' '));
  auto last = '\n' + std::string{batch_end} + std::string{name} + "\r\n";
  auto at = waiting_.find(last, end - 1);
  return at == std::string::npos ? end : at + last.size();
}

void outbox::send(std::string_view line, std::string& out) {
  auto around = begins_with(line, batch_begin) || begins_with(line, batch_end);
  if (!batches_ && around)
    return;
  if (!batches_ && begins_with(line, batch_tag)) {
    line.remove_prefix(std::min(line.find(' ') + 1, line.size()));
    constexpr std::string_view blank = " :\r\n";
    if (line.size() >= blank.size() && line.substr(line.size() - blank.size()) == blank)
      return; // there is nothing to say by itself
  }
  auto before = out.size();
  uint64_t label = 0;
  if (labels_ && (is_speech(line) || begins_with(line, batch_begin))) {
    label = ++last_label_;
    out += "@label=";
    out += label_prefix;
    out += std::to_string(label);
    out += ' ';
  }
  out += line;
  auto size = out.size() - before;
  lines_.push_back({std::string{line}, size, label, false});
  unfenced_ += size;
  ++num_unfenced_;
  in_flight_ += size;
}

void outbox::add_fence(std::string& out) {
  fences_.push_back({++last_number_, std::exchange(num_unfenced_, 0)});
  unfenced_ = 0;
  out += "PING :";
  out += token_prefix;
  out += std::to_string(last_number_);
  out += "\r\n";
}

} // namespace hubbub::client
