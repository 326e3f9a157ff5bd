#include "net/codec/telnet.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using hubbub::telnet_filter;
using namespace std::string_literals;

namespace {

// RFC 854 and 855: 255 IAC, 254 DONT, 253 DO, 252 WONT, 251 WILL, 250 SB, 240 SE.
struct row {
  std::string input;
  std::string expected;
};

const std::vector<row> table = {
  {"", ""},
  {"hello\r\n", "hello\r\n"},
  // What Debian's telnet says first when it talks to a port other than 23.
  {"\xff\xfd\x03\xff\xfb\x18\xff\xfb\x1f\xff\xfb\x20\xff\xfb\x21\xff\xfb\x22\xff\xfb"
   "\x27"
   "\xff\xfd\x05"
   "Bob\r\n",
   "Bob\r\n"},
  {"\xff\xfb\x01"
   "a\xff\xfc\x01"
   "b\xff\xfd\x01"
   "c\xff\xfe\x01"
   "d",
   "abcd"},
  // The option byte may look like anything, IAC and LF included.
  {"\xff\xfb\xff"
   "a",
   "a"},
  {"\xff\xfd\n"
   "a",
   "a"},
  {"\xff\xfb\0"
   "a"s,
   "a"},
  // Commands of two bytes: NOP, break, interrupt, are-you-there, a stray SE.
  {"a\xff\xf1"
   "b\xff\xf3"
   "c\xff\xf4"
   "d\xff\xf6"
   "e\xff\xf0"
   "f",
   "abcdef"},
  // An escaped 0xFF is one byte of data.
  {"a\xff\xff"
   "b",
   "a\xff"
   "b"},
  {"\xff\xff\xff\xff", "\xff\xff"},
  {"\xff\xff\xff\xfb\x01x", "\xffx"},
  // Subnegotiation: window size (with an escaped 0xFF in it), terminal type.
  {"a\xff\xfa\x1f\0\x50\0\x18\xff\xf0"
   "b"s,
   "ab"},
  {"a\xff\xfa\x1f\0\xff\xff\0\x18\xff\xf0"
   "b"s,
   "ab"},
  {"a\xff\xfa\x18\0xterm\xff\xf0"
   "b\n"s,
   "ab\n"},
  {"a\xff\xfa\xff\xf0"
   "b",
   "ab"},
  // No data leaks out of a subnegotiation, whatever is inside.
  {"a\xff\xfa\x18\nBob\n\xff\xfb\x01\xff\xf0"
   "b",
   "ab"},
  // Cut off in the middle: nothing of it is data.
  {"a\xff", "a"},
  {"a\xff\xfb", "a"},
  {"a\xff\xfa\x18xterm", "a"},
  {"a\xff\xfa\x18xterm\xff", "a"},
  // Bytes below IAC are data, UTF-8 among them.
  {"\xc3\xa9\xf0\x9f\x98\x80\xfe\xfa", "\xc3\xa9\xf0\x9f\x98\x80\xfe\xfa"},
  {"\0\x01\x1b"s, "\0\x01\x1b"s},
};

std::string strip(std::string input, size_t piece) {
  telnet_filter filter;
  std::string result;
  for (size_t i = 0; i < input.size(); i += piece) {
    auto bytes = input.substr(i, piece);
    bytes.resize(filter.strip(bytes.data(), bytes.size()));
    result += bytes;
  }
  return result;
}

} // namespace

TEST_CASE("telnet commands are taken out of the stream, however it is cut") {
  for (auto& [input, expected] : table)
    for (size_t piece : {input.size() + 1, size_t{1}, size_t{2}, size_t{3}}) {
      CAPTURE(input, piece);
      CHECK(strip(input, piece) == expected);
    }
}

TEST_CASE("two connections' filters know nothing of each other") {
  telnet_filter first, second;
  std::string open = "\xff";
  std::string letter = "\xfb";
  CHECK(first.strip(open.data(), 1) == 0);
  CHECK(second.strip(letter.data(), 1) == 1);
  CHECK(first.strip(letter.data(), 1) == 0);
}
