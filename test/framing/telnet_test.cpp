#include "net/framing/telnet.hpp"

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
  std::string answers = "";
};

const std::vector<row> table = {
  {"", ""},
  {"hello\r\n", "hello\r\n"},
  // What Debian's telnet says first when it talks to a port other than 23.
  {"\xff\xfd\x03\xff\xfb\x18\xff\xfb\x1f\xff\xfb\x20\xff\xfb\x21\xff\xfb\x22\xff\xfb"
   "\x27"
   "\xff\xfd\x05"
   "Bob\r\n",
   "Bob\r\n",
   "\xff\xfc\x03\xff\xfe\x18\xff\xfe\x1f\xff\xfe\x20\xff\xfe\x21\xff\xfe\x22\xff\xfe"
   "\x27"
   "\xff\xfc\x05"},
  {"\xff\xfb\x01"
   "a\xff\xfc\x01"
   "b\xff\xfd\x01"
   "c\xff\xfe\x01"
   "d",
   "abcd", "\xff\xfe\x01\xff\xfc\x01"},
  // The option byte may look like anything, IAC and LF included.
  {"\xff\xfb\xff"
   "a",
   "a", "\xff\xfe\xff"},
  {"\xff\xfd\n"
   "a",
   "a", "\xff\xfc\n"},
  {"\xff\xfb\0"
   "a"s,
   "a", "\xff\xfe\0"s},
  // Each option is refused once, however often it comes, in each direction for itself.
  {"\xff\xfd\x01\xff\xfd\x01\xff\xfb\x01\xff\xfd\x01\xff\xfb\x01", "",
   "\xff\xfc\x01\xff\xfe\x01"},
  // What confirms that an option is off is confirmed by nobody (RFC 854, RFC 1143).
  {"\xff\xfc\x01\xff\xfe\x01\xff\xfe\x06\xff\xfc\x06", ""},
  // Ctrl+C: IP, DO TIMING-MARK; with a "synch", DM comes between (RFC 854, 860).
  {"a\xff\xf4\xff\xfd\x06"
   "b",
   "ab", "\xff\xfb\x06"},
  {"\xff\xf4\xff\xf2\xff\xfd\x06", "", "\xff\xfb\x06"},
  // A mark that nobody asked for is an option like others.
  {"\xff\xfb\x06\xff\xfb\x06", "", "\xff\xfe\x06"},
  // Commands of two bytes: NOP, break, interrupt, are-you-there, a stray SE.
  {"a\xff\xf1"
   "b\xff\xf3"
   "c\xff\xf4"
   "d\xff\xf6"
   "e\xff\xf0"
   "f",
   "abcdef", "[Yes]\r\n"},
  // Abort output, erase character, erase line, go ahead.
  {"a\xff\xf5"
   "b\xff\xf7"
   "c\xff\xf8"
   "d\xff\xf9"
   "e",
   "abcde"},
  // As many questions as there may be until the first is answered are one.
  {"\xff\xf6\xff\xf6\xff\xfd\x06\xff\xf6\xff\xfd\x06", "", "[Yes]\r\n\xff\xfb\x06"},
  // Line ends: CR NUL is one (RFC 1123 3.3.1), whatever commands are in between.
  {"Bob\r\0hi\r\0"s, "Bob\r\nhi\r\n"},
  {"\r\r\0\0"s, "\r\r\n\0"s},
  {"a\r\xff\xf1\0"
   "b"s,
   "a\r\nb"},
  {"a\r\n\0b\0"s, "a\r\n\0b\0"s},
  {"a\rb\n", "a\rb\n"},
  // An escaped 0xFF is one byte of data.
  {"a\xff\xff"
   "b",
   "a\xff"
   "b"},
  {"\xff\xff\xff\xff", "\xff\xff"},
  {"\xff\xff\xff\xfb\x01x", "\xffx", "\xff\xfe\x01"},
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

struct result {
  std::string left;
  std::string answers;
};

result filter(const std::string& input, size_t piece) {
  telnet_filter filter;
  result x;
  for (size_t i = 0; i < input.size(); i += piece) {
    auto bytes = input.substr(i, piece);
    bytes.resize(filter.strip(bytes.data(), bytes.size()));
    x.left += bytes;
  }
  auto owes = filter.owes_answer();
  x.answers = filter.take_answers();
  CHECK(owes == !x.answers.empty());
  CHECK_FALSE(filter.owes_answer());
  return x;
}

std::string take_answers(telnet_filter& filter, std::string question) {
  CHECK(filter.strip(question.data(), question.size()) == 0);
  return filter.take_answers();
}

} // namespace

TEST_CASE("telnet commands are taken out of the stream and answered, however it is cut") {
  for (auto& [input, expected, answers] : table)
    for (size_t piece : {input.size() + 1, size_t{1}, size_t{2}, size_t{3}}) {
      CAPTURE(input, piece);
      auto x = filter(input, piece);
      CHECK(x.left == expected);
      CHECK(x.answers == answers);
    }
}

TEST_CASE("questions are answered whenever they are asked, offers only once") {
  telnet_filter filter;
  for (auto i = 0; i < 3; ++i) {
    CHECK(take_answers(filter, "\xff\xfd\x06") == "\xff\xfb\x06");
    CHECK(take_answers(filter, "\xff\xf6") == "[Yes]\r\n");
    CHECK(take_answers(filter, "\xff\xfd\x03\xff\xfb\x03")
          == (i == 0 ? "\xff\xfc\x03\xff\xfe\x03" : ""));
  }
}

TEST_CASE("all that can be asked has few bytes of answers") {
  std::string all;
  for (auto command : {'\xfb', '\xfd', '\xfc', '\xfe'})
    for (auto option = 0; option < 256; ++option)
      all += {'\xff', command, static_cast<char>(option), '\xff', '\xf6'};
  CHECK(filter(all + all, all.size()).answers.size() == 1543);
}

TEST_CASE("two connections' filters know nothing of each other") {
  telnet_filter first, second;
  std::string open = "\xff";
  std::string letter = "\xfb";
  CHECK(first.strip(open.data(), 1) == 0);
  CHECK(second.strip(letter.data(), 1) == 1);
  CHECK(first.strip(letter.data(), 1) == 0);
}

TEST_CASE("a password is hidden from whoever has spoken telnet") {
  telnet_filter peer;
  CHECK(peer.hide_input(true).empty());
  std::string question = "\xff\xfb\x18"; // WILL TERMINAL-TYPE
  peer.strip(question.data(), question.size());
  peer.take_answers();
  CHECK(peer.hide_input(true) == "\xff\xfb\x01");
  // It agrees: that is no question.
  std::string agreed = "\xff\xfd\x01";
  CHECK(peer.strip(agreed.data(), agreed.size()) == 0);
  CHECK_FALSE(peer.owes_answer());
  CHECK(peer.hide_input(false) == "\xff\xfc\x01");
  agreed = "\xff\xfe\x01";
  CHECK(peer.strip(agreed.data(), agreed.size()) == 0);
  CHECK_FALSE(peer.owes_answer());
}
