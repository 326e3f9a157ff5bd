#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "net/framing/framing.hpp"
#include "net/framing/telnet.hpp"

namespace hubbub {

/// Lines on a byte stream, with telnet's commands between and within them where people
/// come with telnet clients: what is left when both are taken apart.
class line_framing final : public framing {
public:
  /// @param limit longest line accepted, in bytes, its end not counted.
  /// @param telnet whether the peer may speak telnet.
  line_framing(size_t limit, bool telnet) : framing(limit), telnet_(telnet) {}

  void feed(std::vector<char>& bytes) override {
    auto size = telnet_ ? filter_.strip(bytes.data(), bytes.size()) : bytes.size();
    lines_.feed({bytes.data(), size});
  }

  /// What came last is a line, though it has no end.
  void end(std::vector<char>& bytes) override {
    if (lines_.within_line())
      bytes.push_back('\n');
    feed(bytes);
  }

  bool owes_answer() const override { return filter_.owes_answer(); }

  /// `telnet_filter::take_answers`
  std::string take_answers() override { return filter_.take_answers(); }

  /// `telnet_filter::hide_input`
  std::string hide_input(bool hidden) override { return filter_.hide_input(hidden); }

private:
  telnet_filter filter_;
  bool telnet_;
};

} // namespace hubbub
