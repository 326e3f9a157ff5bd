#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::client {

/// A colour of a terminal's: none of its own, one of its 256, or red, green and
/// blue.
class colour {
public:
  constexpr colour() = default;

  /// One of the 256 of xterm, of which the first 16 are everybody's.
  static constexpr colour indexed(uint8_t index) { return colour{index}; }

  /// 0xRRGGBB.
  static constexpr colour rgb(uint32_t value) {
    return colour{rgb_flag | int32_t(value)};
  }

  constexpr bool operator==(colour other) const { return code_ == other.code_; }

  /// The one of a terminal's `available` ones (8, 16 or 256) that comes nearest; -1: none
  /// of its own, or a terminal that has none.
  int nearest(int available) const;

  /// Its parameters for Select Graphic Rendition (ECMA-48 8.3.117), each behind
  /// a ';'; empty for none.
  std::string parameters(bool background) const;

private:
  static constexpr int32_t none = -1;
  static constexpr int32_t rgb_flag = 1 << 24;

  explicit constexpr colour(int32_t code) : code_(code) {}

  int32_t code_ = none;
};

/// What letters look like.
struct style {
  colour foreground;
  colour background;
  bool bold = false;
  bool italic = false;
  bool underlined = false;
  bool struck = false;
  bool reversed = false;

  bool operator==(const style& other) const;
  bool operator!=(const style& other) const { return !(*this == other); }

  /// The sequence that makes a terminal that shows plain letters show these;
  /// empty if they are plain.
  std::string sequence() const;
};

/// A text without any control character, and what each part of it looks like.
class styled_text {
public:
  styled_text() = default;
  explicit styled_text(std::string_view text, const style& look = {}) {
    append(text, look);
  }

  /// Adds text that looks like this.
  void append(std::string_view text, const style& look);
  void append(const styled_text& other);

  /// Makes `count` bytes from `start` on look different.
  template <class Change>
  void restyle(size_t start, size_t count, Change change) {
    split(start);
    split(start + count);
    for (auto& x : parts_)
      if (x.start >= start && x.start < start + count)
        change(x.look);
  }

  /// The letters.
  const std::string& text() const { return text_; }

  /// What the one at this offset looks like.
  const style& look_at(size_t offset) const;

  /// The same letters, which all look plain.
  styled_text plain() const { return styled_text{text_}; }

  /// How many bytes of memory it takes, about.
  size_t weight() const { return text_.size() + parts_.size() * sizeof(part); }

  /// `count` bytes from `start` on as a terminal is to get them: each change of
  /// looks as a sequence, and plain letters at the end.
  std::string painted(size_t start, size_t count) const;

private:
  struct part {
    size_t start; // up to the next one's, or the end
    style look;
  };

  void split(size_t at);

  std::string text_;
  std::vector<part> parts_;
};

} // namespace hubbub::client
