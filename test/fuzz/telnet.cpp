// Whatever the cut of the stream, the filter leaves the same bytes and has the same
// answers; a stream without commands comes through as it is but for the line end CR NUL,
// and commands in front of it leave no trace. Answers are bounded, and two filters that
// answer each other are soon done.
#include <algorithm>
#include <string>

#include "net/framing/telnet.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

constexpr char iac = '\xFF';

/// All options refused in both directions, and an answer to each question.
constexpr size_t most_answers = 1543;

std::string strip(telnet_filter& filter, std::string_view bytes) {
  auto piece = input::own(bytes);
  auto left = filter.strip(piece.data(), piece.size());
  expect(left <= piece.size(), "a filter adds nothing");
  return {piece.data(), left};
}

struct result {
  std::string left;
  std::string answers;

  bool operator==(const result& x) const {
    return left == x.left && answers == x.answers;
  }
};

result filtered(std::string_view stream, std::string_view sizes) {
  telnet_filter filter;
  result x;
  for (size_t i = 0; !stream.empty(); ++i) {
    size_t size =
      sizes.empty() ? stream.size() : static_cast<uint8_t>(sizes[i % sizes.size()]) + 1u;
    auto piece = stream.substr(0, size);
    stream.remove_prefix(piece.size());
    x.left += strip(filter, piece);
  }
  x.answers = filter.take_answers();
  expect(x.answers.size() <= most_answers, "answers are bounded");
  return x;
}

/// The filter talks with another one that answers as it does.
void converse(std::string_view stream) {
  telnet_filter one;
  telnet_filter other;
  strip(one, stream);
  auto rounds = 0;
  for (auto said = one.take_answers(); !said.empty(); ++rounds) {
    strip(other, said);
    said = other.take_answers();
    strip(one, said);
    said = one.take_answers();
  }
  expect(rounds <= 2, "nobody answers for ever");
}

std::string with_line_ends(std::string_view text) {
  std::string result{text};
  for (size_t i = 1; i < result.size(); ++i)
    if (result[i] == '\0' && result[i - 1] == '\r')
      result[i] = '\n';
  return result;
}

std::string escaped(std::string_view text) {
  std::string result;
  for (auto c : text)
    result.append(c == iac ? 2 : 1, c);
  return result;
}

} // namespace

FUZZ_TARGET(telnet) {
  input in{bytes};
  auto sizes = in.line();
  auto stream = in.rest();
  auto whole = filtered(stream, {});
  expect(filtered(stream, std::string_view{"\0", 1}) == whole,
         "byte by byte is as whole");
  expect(filtered(stream, sizes) == whole, "in pieces is as whole");
  auto plain = with_line_ends(stream);
  if (stream.find(iac) == std::string_view::npos) {
    expect(whole.left == plain, "a stream without commands stays");
    expect(whole.answers.empty(), "who asks nothing is told nothing");
  }
  expect(filtered(escaped(stream), sizes) == result{plain, {}}, "escaping is undone");
  auto negotiated =
    "\xFF\xFB\x01\xFF\xFA\x18\xFF\xFF junk\xFF\xF0\xFF\xF1" + escaped(stream);
  expect(filtered(negotiated, sizes) == result{plain, "\xFF\xFE\x01"},
         "commands leave no trace");
  converse(stream);
}
