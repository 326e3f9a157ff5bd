#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "net/framing/line_framer.hpp"
#include "net/framing/telnet.hpp"

namespace hubbub {

/// Lines on a byte stream, with telnet's commands between and within them where people
/// come with telnet clients: what is left when both are taken apart.
///
/// Usage: as of a `line_framer`.
class line_framing {
public:
  /// @param limit longest line accepted, in bytes, its end not counted.
  /// @param telnet whether the peer may speak telnet.
  line_framing(size_t limit, bool telnet) : lines_(limit), telnet_(telnet) {}

  /// Adds bytes, which are changed in place. They must stay as they are until `settle`.
  void feed(std::vector<char>& bytes) {
    auto size = telnet_ ? filter_.strip(bytes.data(), bytes.size()) : bytes.size();
    lines_.feed({bytes.data(), size});
  }

  /// Nothing will follow: what came last is a line, though it has no end.
  /// @param bytes empty; as those of `feed`.
  void end(std::vector<char>& bytes) {
    if (lines_.within_line())
      bytes.push_back('\n');
    feed(bytes);
  }

  line_framer::result peek() { return lines_.peek(); }
  void pop() { lines_.pop(); }
  void settle() { lines_.settle(); }

  /// Bytes received but not yet taken.
  size_t buffered() const { return lines_.buffered(); }

  /// How much of the last line that was too long has been thrown away, in bytes.
  size_t skipped() const { return lines_.skipped(); }

  /// Whether the peer's telnet client waits for an answer.
  bool owes_answer() const { return filter_.owes_answer(); }

  /// `telnet_filter::take_answers`
  std::string take_answers() { return filter_.take_answers(); }

  /// `telnet_filter::hide_input`
  std::string hide_input(bool hidden) { return filter_.hide_input(hidden); }

private:
  line_framer lines_;
  telnet_filter filter_;
  bool telnet_;
};

} // namespace hubbub
