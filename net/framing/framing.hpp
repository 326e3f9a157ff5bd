#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "net/framing/line_framer.hpp"

namespace hubbub {

/// Why a connection comes to its end, as far as the peer's end of it needs to know.
enum class farewell : uint8_t {
  done,     ///< nobody has anything more to say
  refused,  ///< the peer may not stay
  shutdown, ///< the server ends
};

/// What is between lines and a byte stream: where a line of the peer ends and the next
/// one begins, and what the two ends say to each other besides lines.
///
/// Usage: as of a `line_framer`. What is sent is framed elsewhere, once for all who get
/// it (`wire_format::frame`).
class framing {
public:
  virtual ~framing() = default;

  framing(const framing&) = delete;
  framing& operator=(const framing&) = delete;

  /// Adds bytes, which are changed in place. They must stay as they are until `settle`.
  virtual void feed(std::vector<char>& bytes) = 0;

  /// Nothing will follow.
  /// @param bytes empty; as those of `feed`.
  virtual void end(std::vector<char>& bytes) = 0;

  line_framer::result peek() { return lines_.peek(); }
  void pop() { lines_.pop(); }
  void settle() { lines_.settle(); }

  /// Bytes received but not yet taken.
  size_t buffered() const { return lines_.buffered(); }

  /// How much of the last line that was too long has been thrown away, in bytes.
  size_t skipped() const { return lines_.skipped(); }

  /// Whether the peer's end waits for an answer, or has said something that is to be paid
  /// for like a question.
  virtual bool owes_answer() const { return false; }

  /// The answers, as bytes for the wire; there may be none.
  virtual std::string take_answers() { return {}; }

  /// Asks the peer's terminal not to show what is typed (true), or to show it again.
  /// @returns bytes for the wire; none: it cannot be asked.
  virtual std::string hide_input(bool) { return {}; }

  /// Whether the peer has said that nothing more will come, or made a mistake after which
  /// nothing more is read.
  virtual bool ended() const { return false; }

  /// That mistake, one sentence without a period; empty: there was none.
  virtual std::string_view fault() const { return {}; }

  /// The last bytes for the wire; there may be none.
  /// @param words why, in UTF-8.
  virtual std::string last_bytes(farewell, std::string_view) { return {}; }

protected:
  /// @param limit longest line accepted, in bytes, its end not counted.
  explicit framing(size_t limit) : lines_(limit) {}

  line_framer lines_;
};

} // namespace hubbub
