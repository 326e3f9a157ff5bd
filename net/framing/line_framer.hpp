#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hubbub {

/// Cuts a byte stream into lines ending in LF or CRLF.
///
/// Usage: `feed` what was read, take lines with `peek` and `pop` until nothing
/// is left that one wants to take now, then `settle`. Between `feed` and
/// `settle` lines point into the bytes fed, so that a whole line in one read is
/// never copied; `settle` keeps what was not taken. An idle framer owns no
/// memory.
class line_framer {
public:
  enum class status {
    incomplete, ///< no whole line yet
    line,       ///< a line, without its end
    too_long,   ///< how a line longer than the limit begins; `pop` skips it to its end
  };

  struct result {
    status kind;
    std::string_view text;
  };

  /// @param limit Longest line accepted, in bytes, its end not counted.
  /// Less than 4 GiB.
  explicit line_framer(size_t limit) : limit_(static_cast<uint32_t>(limit)) {}

  /// Adds bytes. They must stay valid until `settle`.
  void feed(std::string_view bytes);

  /// The next line. Does not consume it: asking twice gives the same answer.
  result peek();

  /// Consumes what `peek` last showed (a line, or the fact of a long one).
  void pop();

  /// Copies what is left of the bytes fed, and forgets them.
  void settle();

  /// Bytes received but not yet taken.
  size_t buffered() const { return input_.size(); }

  /// Whether what was received last is no whole line.
  bool within_line() const { return !input_.empty() && input_.back() != '\n'; }

  /// How much of the last line that was too long has been thrown away, in bytes.
  size_t skipped() const { return skipped_; }

private:
  void skip_rest_of_long_line();

  static constexpr uint32_t nowhere = UINT32_MAX;

  std::string kept_;            // bytes left over by earlier feeds
  std::string_view input_;      // what is not taken yet: in kept_ or in the bytes fed
  size_t skipped_ = 0;          // bytes of the last line that was too long
  uint32_t limit_;              // offsets are small: every connection has a framer
  uint32_t scanned_ = 0;        // no LF in input_ before this offset
  uint32_t line_end_ = nowhere; // offset of the LF that `peek` found
  bool overlong_ = false;       // `peek` found a line without an end within the limit
  bool skipping_ = false;       // inside a line already reported as too long
};

} // namespace hubbub
