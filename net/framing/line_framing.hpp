#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "net/framing/framing.hpp"
#include "net/framing/telnet.hpp"

namespace hubbub {

/// Lines on a byte stream.
class line_framing : public framing {
public:
  /// @param limit longest line accepted, in bytes, its end not counted.
  explicit line_framing(size_t limit) : framing(limit) {}

  void feed(std::vector<char>& bytes) override {
    lines_.feed({bytes.data(), bytes.size()});
  }

  /// What came last is a line, though it has no end.
  void end(std::vector<char>& bytes) override {
    if (lines_.within_line())
      bytes.push_back('\n');
    feed(bytes);
  }
};

/// The same where people come with telnet clients, whose commands are between the lines
/// and within them: what is left when both are taken apart.
class telnet_framing final : public line_framing {
public:
  using line_framing::line_framing;

  void feed(std::vector<char>& bytes) override {
    lines_.feed({bytes.data(), filter_.strip(bytes.data(), bytes.size())});
  }

  bool owes_answer() const override { return filter_.owes_answer(); }

  /// `telnet_filter::take_answers`
  std::string take_answers() override { return filter_.take_answers(); }

  /// `telnet_filter::hide_input`
  std::string hide_input(bool hidden) override { return filter_.hide_input(hidden); }

private:
  telnet_filter filter_;
};

} // namespace hubbub
