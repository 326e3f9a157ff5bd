// Whatever comes from the wire, and however it is cut: the lines, the end and the last
// words are the same; a text that becomes a line is UTF-8; nothing grows beyond a
// message; and what we send can be read back.
#include <string>
#include <vector>

#include "net/codec/text.hpp"
#include "net/framing/websocket_framing.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

constexpr size_t limit = 64;

struct outcome {
  std::vector<std::string> lines{};
  bool ended = false;
  std::string fault{};
  std::string last{};

  bool operator==(const outcome& x) const {
    return lines == x.lines && ended == x.ended && fault == x.fault && last == x.last;
  }
};

/// @param sizes of the pieces, less one; empty: as a whole.
outcome taken(std::string_view stream, std::string_view sizes) {
  websocket_framing framing{limit};
  outcome result;
  for (size_t i = 0; !stream.empty(); ++i) {
    auto size =
      sizes.empty() ? stream.size() : static_cast<uint8_t>(sizes[i % sizes.size()]) + 1u;
    auto piece = stream.substr(0, size);
    stream.remove_prefix(piece.size());
    std::vector<char> bytes{piece.begin(), piece.end()};
    framing.feed(bytes);
    for (auto next = framing.peek(); next.kind != line_framer::status::incomplete;
         next = framing.peek()) {
      expect(next.text.size() <= limit, "a line is not longer than it may be");
      result.lines.emplace_back(next.text);
      framing.pop();
    }
    framing.settle();
    if (framing.owes_answer())
      expect(framing.take_answers().size() <= 127, "a pong is a control frame");
    expect(!framing.owes_answer(), "an answer answers all that was asked");
  }
  expect(framing.buffered() == 0, "no part of a line is left between messages");
  result.ended = framing.ended();
  result.fault = framing.fault();
  result.last = framing.last_bytes(farewell::done, "bye");
  expect(result.last.size() <= 127
           && is_utf8(result.last.substr(std::min<size_t>(4, result.last.size()))),
         "a farewell is a control frame with a text");
  return result;
}

/// The same frames as a client sends them.
std::string masked(std::string_view frames) {
  std::string result;
  constexpr std::string_view mask = "\x11\x22\x33\x44";
  while (frames.size() >= 2) {
    auto at = [&](size_t i) { return static_cast<uint8_t>(frames[i]); };
    size_t head = at(1) < 126 ? 2 : at(1) == 126 ? 4 : 10;
    size_t size = at(1);
    if (head > 2)
      size = 0;
    for (size_t i = 2; i < head; ++i)
      size = size << 8 | at(i);
    expect(head + size <= frames.size(), "a frame is whole");
    result += frames.substr(0, head);
    result[result.size() - head + 1] |= static_cast<char>(0x80);
    result += mask;
    for (size_t i = 0; i < size; ++i)
      result += static_cast<char>(frames[head + i] ^ mask[i % 4]);
    frames.remove_prefix(head + size);
  }
  expect(frames.empty(), "nothing is behind the last frame");
  return result;
}

} // namespace

FUZZ_TARGET(websocket) {
  input in{bytes};
  auto sizes = in.line();
  auto said = input::own(in.line().substr(0, limit));
  auto stream = in.rest();
  auto whole = taken(stream, {});
  expect(taken(stream, sizes) == whole, "the lines of a stream in pieces");
  expect(taken(stream, std::string_view{"\0", 1}) == whole,
         "the lines of a stream byte by byte");
  std::string sent;
  append_messages(sent, said + "\r\n", message_kind::text);
  auto back = taken(masked(sent), sizes);
  expect(!back.ended, "what we send is in order");
  if (is_utf8(said) && (said.empty() || said.back() != '\r'))
    expect(back.lines == std::vector{said}, "what we send is what was said");
}
