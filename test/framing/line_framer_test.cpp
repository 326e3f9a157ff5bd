#include "net/framing/line_framer.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

using hubbub::line_framer;
using namespace std::string_literals;

namespace {

using lines = std::vector<std::string>;

// What a long line looks like in the tables below: no input spells it.
const std::string too_long = "<too long>";

constexpr size_t limit = 8;

// Takes all there is, and appends it to `into`.
void take_all(line_framer& framer, lines& into) {
  for (;;) {
    auto [kind, text] = framer.peek();
    if (kind == line_framer::status::incomplete)
      return;
    into.push_back(kind == line_framer::status::line ? std::string{text} : too_long);
    framer.pop();
  }
}

// Feeds `input` in pieces of `piece` bytes. Each piece lives in memory of its own
// that is overwritten after `settle`, so that a view kept too long shows.
lines frame(const std::string& input, size_t piece) {
  line_framer framer{limit};
  lines result;
  for (size_t i = 0; i < input.size(); i += piece) {
    auto bytes = input.substr(i, piece);
    framer.feed(bytes);
    take_all(framer, result);
    framer.settle();
    std::fill(bytes.begin(), bytes.end(), '#');
  }
  return result;
}

struct row {
  std::string input;
  lines expected;
};

const std::vector<row> table = {
  {"", {}},
  {"hello", {}},
  {"hello\n", {"hello"}},
  {"hello\r\n", {"hello"}},
  {"\n", {""}},
  {"\r\n", {""}},
  {"\n\n\r\n\n", {"", "", "", ""}},
  {"a\nb\r\nc\nd", {"a", "b", "c"}},
  // Only the CR right before the LF belongs to the line's end.
  {"a\rb\n", {"a\rb"}},
  {"a\r\r\n", {"a\r"}},
  {"\ra\n", {"\ra"}},
  {"a\n\rb\n", {"a", "\rb"}},
  // Other bytes, NUL among them, are text to the framer.
  {"a\0b\n"s, {"a\0b"s}},
  {"\0\n"s, {"\0"s}},
  {"\xff\xfe\n", {"\xff\xfe"}},
  // Up to the limit of eight, and beyond. The line's end does not count.
  {"12345678\n", {"12345678"}},
  {"12345678\r\n", {"12345678"}},
  {"123456789\n", {too_long}},
  {"123456789\r\n", {too_long}},
  {"12345678\r\r\n", {too_long}},
  {"12345678\rx\n", {too_long}},
  {"1234567\r\r\n", {"1234567\r"}},
  {"1234567890123456789012345678901234567890\n", {too_long}},
  {"1234567890123456789012345678901234567890\r\n", {too_long}},
  // A long line is one event, and the next line is whole.
  {"1234567890123456789012345678901234567890\nnext\n", {too_long, "next"}},
  {"123456789\n12345678\n", {too_long, "12345678"}},
  {"123456789\n\n", {too_long, ""}},
  {"123456789\n123456789\n123456789\nx\n", {too_long, too_long, too_long, "x"}},
  {"a\n1234567890\nb\n", {"a", too_long, "b"}},
  // Reported before its end is seen: nobody can make us wait with a full buffer.
  {"1234567890", {too_long}},
  {"a\n1234567890", {"a", too_long}},
  // Nine bytes without an end may still become eight and a CRLF.
  {"12345678\r", {}},
  {"123456789", {}},
};

} // namespace

TEST_CASE("lines are cut the same whatever the pieces they arrive in") {
  for (auto& [input, expected] : table)
    for (size_t piece : {std::max<size_t>(input.size(), 1), size_t{1}, size_t{2},
                         size_t{3}, size_t{7}}) {
      CAPTURE(input, piece);
      CHECK(frame(input, piece) == expected);
    }
}

TEST_CASE("random streams are cut as a plain loop would cut them") {
  std::mt19937 random{20260}; // a fixed seed: a failure repeats
  const std::string alphabet = "ab\r\n\n";
  for (int round = 0; round < 2000; ++round) {
    std::string input;
    for (auto n = random() % 60; n > 0; --n)
      input += alphabet[random() % alphabet.size()];
    input += '\n';
    lines expected;
    for (size_t begin = 0; begin < input.size();) {
      auto end = input.find('\n', begin);
      auto line = input.substr(begin, end - begin);
      if (!line.empty() && line.back() == '\r')
        line.pop_back();
      expected.push_back(line.size() > limit ? too_long : line);
      begin = end + 1;
    }
    auto piece = 1 + random() % 9;
    CAPTURE(input, piece);
    CHECK(frame(input, piece) == expected);
    CHECK(frame(input, input.size()) == expected);
  }
}

TEST_CASE("peeking does not consume a line") {
  line_framer framer{limit};
  framer.feed("one\ntwo\n");
  for (int i = 0; i < 3; ++i) {
    CHECK(framer.peek().kind == line_framer::status::line);
    CHECK(framer.peek().text == "one");
  }
  framer.pop();
  CHECK(framer.peek().text == "two");
}

TEST_CASE("peeking does not consume the fact of a long line") {
  line_framer framer{limit};
  framer.feed("1234567890\nnext\n");
  for (int i = 0; i < 3; ++i)
    CHECK(framer.peek().kind == line_framer::status::too_long);
  framer.pop();
  CHECK(framer.peek().text == "next");
}

TEST_CASE("popping when there is no line loses nothing") {
  line_framer framer{limit};
  framer.pop();
  framer.feed("ab");
  framer.pop();
  framer.settle();
  framer.feed("c\n");
  CHECK(framer.peek().text == "abc");
}

TEST_CASE("lines left untaken survive settle and later feeds") {
  line_framer framer{limit};
  {
    std::string first = "one\ntwo\nthr";
    framer.feed(first);
    CHECK(framer.peek().text == "one");
    framer.pop();
    framer.settle();
    first.assign(first.size(), '#');
  }
  CHECK(framer.buffered() == 7);
  std::string second = "ee\nfour\n";
  framer.feed(second);
  lines rest;
  take_all(framer, rest);
  CHECK(rest == lines{"two", "three", "four"});
}

TEST_CASE("feeding twice without settling joins the pieces") {
  line_framer framer{limit};
  framer.feed("ab");
  framer.feed("cd");
  framer.feed("\n1234567890");
  lines result;
  take_all(framer, result);
  CHECK(result == lines{"abcd", too_long});
}

TEST_CASE("how a line that is too long begins can be seen until it is thrown away") {
  for (std::string rest : {"", "\n", "56\nnext\n"}) {
    line_framer framer{limit};
    auto bytes = "123456781234" + rest;
    framer.feed(bytes);
    CHECK(framer.peek().text == "12345678");
    CHECK(framer.peek().text == "12345678");
  }
  line_framer framer{limit};
  framer.feed("123456789\nab\n");
  CHECK(framer.peek().text == "12345678");
  framer.pop();
  CHECK(framer.peek().text == "ab");
}

TEST_CASE("it is known whether a line has begun") {
  line_framer framer{limit};
  CHECK_FALSE(framer.within_line());
  framer.feed("ab");
  CHECK(framer.within_line());
  framer.feed("c\n");
  CHECK_FALSE(framer.within_line());
}

TEST_CASE("more bytes between peek and pop of a long line change nothing") {
  line_framer framer{limit};
  framer.feed("1234567890");
  CHECK(framer.peek().kind == line_framer::status::too_long);
  framer.settle();
  framer.feed("12\nnext\n");
  CHECK(framer.peek().kind == line_framer::status::too_long);
  framer.pop();
  CHECK(framer.peek().text == "next");
}

TEST_CASE("a line without an end takes no memory once it is known to be too long") {
  line_framer framer{limit};
  lines result;
  const std::string piece(64 * 1024, 'x');
  for (int i = 0; i < 160; ++i) {
    framer.feed(piece);
    take_all(framer, result);
    framer.settle();
    CHECK(framer.buffered() == 0);
  }
  framer.feed("\nhello\n");
  take_all(framer, result);
  CHECK(result == lines{too_long, "hello"});
}

TEST_CASE("what is buffered is what was fed and not yet taken") {
  line_framer framer{limit};
  CHECK(framer.buffered() == 0);
  framer.feed("abc\r\nde");
  CHECK(framer.buffered() == 7);
  CHECK(framer.peek().text == "abc");
  CHECK(framer.buffered() == 7);
  framer.pop();
  CHECK(framer.buffered() == 2);
  framer.settle();
  CHECK(framer.buffered() == 2);
}

TEST_CASE("how much of a line too long was thrown away is known") {
  line_framer framer{limit};
  lines result;
  for (auto piece : {std::string(limit + 2, 'x'), std::string(10, 'x')}) {
    framer.feed(piece);
    take_all(framer, result);
    framer.settle();
  }
  CHECK(framer.skipped() == limit + 12);
  auto rest = "\nok\n" + std::string(limit + 5, 'y');
  framer.feed(rest);
  take_all(framer, result);
  CHECK(framer.skipped() == limit + 5);
  CHECK(result == lines{too_long, "ok", too_long});
}

TEST_CASE("a limit of nothing accepts empty lines only") {
  line_framer framer{0};
  framer.feed("\n\r\nx\n\n");
  lines result;
  take_all(framer, result);
  CHECK(result == lines{"", "", too_long, ""});
}
