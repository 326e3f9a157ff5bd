#include "apps/client/styled_text.hpp"

#include <algorithm>

namespace hubbub::client {

std::string colour::parameters(bool background) const {
  if (code_ == none)
    return {};
  auto shift = background ? 10 : 0;
  if ((code_ & rgb_flag) != 0)
    return ";" + std::to_string(38 + shift) + ";2;" + std::to_string(code_ >> 16 & 0xFF)
           + ";" + std::to_string(code_ >> 8 & 0xFF) + ";" + std::to_string(code_ & 0xFF);
  // The first 16 in the way that also a terminal without the others knows.
  if (code_ < 16)
    return ";" + std::to_string((code_ < 8 ? 30 : 90 - 8) + code_ + shift);
  return ";" + std::to_string(38 + shift) + ";5;" + std::to_string(code_);
}

namespace {

// Where the 6 levels of the colour cube begin (xterm: 0, 95, 135 ... 255).
int cube_level(int value) {
  return value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40;
}

// Red, green and blue of one of xterm's colours from 16 on, as 0xRRGGBB.
int rgb_of(int index) {
  if (index >= 232)
    return (8 + (index - 232) * 10) * 0x010101;
  auto level = [](int i) { return i == 0 ? 0 : 55 + i * 40; };
  auto i = index - 16;
  return level(i / 36) << 16 | level(i / 6 % 6) << 8 | level(i % 6);
}

} // namespace

int colour::nearest(int available) const {
  if (code_ == none || available < 8)
    return -1;
  auto is_rgb = (code_ & rgb_flag) != 0;
  if (!is_rgb && code_ < available)
    return code_;
  if (!is_rgb && code_ < 16)
    return code_ - 8;
  auto rgb = is_rgb ? code_ & 0xFFFFFF : rgb_of(code_);
  auto red = rgb >> 16 & 0xFF;
  auto green = rgb >> 8 & 0xFF;
  auto blue = rgb & 0xFF;
  if (available >= 256)
    return 16 + 36 * cube_level(red) + 6 * cube_level(green) + cube_level(blue);
  auto on = [](int value) { return value >= 96 ? 1 : 0; };
  return on(red) | on(green) << 1 | on(blue) << 2;
}

bool style::operator==(const style& other) const {
  return foreground == other.foreground && background == other.background
         && bold == other.bold && italic == other.italic && underlined == other.underlined
         && struck == other.struck && reversed == other.reversed;
}

std::string style::sequence() const {
  std::string codes;
  for (auto [on, code] :
       {std::pair{bold, ";1"}, std::pair{italic, ";3"}, std::pair{underlined, ";4"},
        std::pair{reversed, ";7"}, std::pair{struck, ";9"}})
    if (on)
      codes += code;
  codes += foreground.parameters(false) + background.parameters(true);
  return codes.empty() ? codes : "\033[" + codes.substr(1) + 'm';
}

void styled_text::append(std::string_view text, const style& look) {
  if (text.empty())
    return;
  if (parts_.empty() || parts_.back().look != look)
    parts_.push_back({text_.size(), look});
  text_ += text;
}

void styled_text::append(const styled_text& other) {
  for (size_t i = 0; i < other.parts_.size(); ++i) {
    auto start = other.parts_[i].start;
    auto end =
      i + 1 < other.parts_.size() ? other.parts_[i + 1].start : other.text_.size();
    append(std::string_view{other.text_}.substr(start, end - start),
           other.parts_[i].look);
  }
}

const style& styled_text::look_at(size_t offset) const {
  static const style plain_letters;
  auto after = std::upper_bound(parts_.begin(), parts_.end(), offset,
                                [](size_t at, const part& x) { return at < x.start; });
  return after == parts_.begin() ? plain_letters : (after - 1)->look;
}

std::string styled_text::painted(size_t start, size_t count) const {
  auto end = std::min(start + count, text_.size());
  std::string result;
  for (size_t i = 0; i < parts_.size(); ++i) {
    auto from = std::max(parts_[i].start, start);
    auto to = std::min(i + 1 < parts_.size() ? parts_[i + 1].start : text_.size(), end);
    if (from >= to)
      continue;
    auto sequence = parts_[i].look.sequence();
    result += sequence;
    result.append(text_, from, to - from);
    if (!sequence.empty())
      result += "\033[0m";
  }
  return result;
}

// Makes a part begin at this offset.
void styled_text::split(size_t at) {
  if (at >= text_.size())
    return;
  auto after = std::find_if(parts_.begin(), parts_.end(),
                            [=](const part& x) { return x.start > at; });
  auto before = after - 1; // the first part begins at 0
  if (before->start != at)
    parts_.insert(after, {at, before->look});
}

} // namespace hubbub::client
