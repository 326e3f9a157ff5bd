// Whatever the cut of the stream, its lines are the same, and the same as a plain reading
// of the bytes gives.
#include <string>
#include <vector>

#include "net/framing/line_framer.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

using lines = std::vector<std::string>;

constexpr const char* too_long = "\n"; // no line is that

void take(line_framer& framer, lines& into) {
  for (;;) {
    auto seen = framer.peek();
    auto again = framer.peek();
    expect(seen.kind == again.kind && seen.text == again.text,
           "asking twice gives the same answer");
    if (seen.kind == line_framer::status::incomplete)
      return;
    into.push_back(seen.kind == line_framer::status::line ? std::string{seen.text}
                                                          : too_long);
    framer.pop();
  }
}

/// The lines of a stream that comes in pieces; each in a block of its own.
lines framed(std::string_view stream, size_t limit, std::string_view sizes) {
  line_framer framer{limit};
  lines result;
  for (size_t i = 0; !stream.empty(); ++i) {
    size_t size =
      sizes.empty() ? stream.size() : static_cast<uint8_t>(sizes[i % sizes.size()]);
    auto piece = input::own(stream.substr(0, size + (sizes.empty() ? 0 : 1)));
    stream.remove_prefix(piece.size());
    framer.feed(piece);
    // Now and then lines are left for later.
    if (piece.size() % 3 != 2 || stream.empty())
      take(framer, result);
    framer.settle();
  }
  return result;
}

lines read_plainly(std::string_view stream, size_t limit) {
  lines result;
  for (;;) {
    auto end = stream.find('\n');
    if (end == std::string_view::npos)
      break;
    auto line = stream.substr(0, end);
    stream.remove_prefix(end + 1);
    if (!line.empty() && line.back() == '\r')
      line.remove_suffix(1);
    result.push_back(line.size() > limit ? too_long : std::string{line});
  }
  // That a line is too long is known before it ends.
  if (stream.size() > limit + 1)
    result.push_back(too_long);
  return result;
}

} // namespace

FUZZ_TARGET(line_framer) {
  input in{bytes};
  size_t limit = in.byte() % 32;
  auto sizes = in.line();
  auto stream = in.rest();
  auto expected = read_plainly(stream, limit);
  expect(framed(stream, limit, {}) == expected, "the lines of a stream as a whole");
  expect(framed(stream, limit, std::string_view{"\0", 1}) == expected,
         "the lines of a stream byte by byte");
  expect(framed(stream, limit, sizes) == expected, "the lines of a stream in pieces");
}
