#include "net/codec/plain.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

using namespace hubbub;
using namespace std::string_literals;

namespace {

// What one of the functions below appends, seen from a buffer that has something
// in it already.
template <class Append>
std::string appended(Append append) {
  std::string out = "before\n";
  append(out);
  REQUIRE(out.compare(0, 7, "before\n") == 0);
  return out.substr(7);
}

std::string said(const plain_words& words, std::string_view nick, std::string_view text) {
  return appended([&](auto& out) { append_said(out, words, nick, text); });
}

const std::vector<std::string> evil_texts = {"a\nb",
                                             "a\r\nUser Bob left",
                                             "\n",
                                             "a\0b"s,
                                             "\x1b[2J",
                                             "\xc2\x9b"
                                             "2J",
                                             "\x7f",
                                             "\x02\x03"
                                             "04\x0f"};

} // namespace

TEST_CASE("colon and bracket say the same in their own words") {
  CHECK(said(colon_words, "Alice", "Hello everyone!") == "Alice: Hello everyone!\n");
  CHECK(said(bracket_words, "Omar", "Hi Ahmed!") == "[Omar]: Hi Ahmed!\n");
  CHECK(said(bracket_words, "[x]", "hi") == "[[x]]: hi\n");
  CHECK(colon_words.prompt.empty());
  CHECK(bracket_words.prompt == "Enter your ID: ");
  auto joined = [](auto& words) {
    return appended([&](auto& out) { append_joined(out, words, "Al"); });
  };
  CHECK(joined(colon_words) == "User Al joined\n");
  CHECK(joined(bracket_words) == "User Al joined the chat\n");
  auto left = [](auto& words) {
    return appended([&](auto& out) { append_left(out, words, "Al"); });
  };
  CHECK(left(colon_words) == "User Al left\n");
  CHECK(left(bracket_words) == "User Al left the chat\n");
}

TEST_CASE("what both formats say is the same in both") {
  CHECK(appended([](auto& out) { append_acted(out, "Al", "waves"); }) == "* Al waves\n");
  CHECK(appended([](auto& out) { append_noticed(out, "Al", "hm"); }) == "-Al- hm\n");
  CHECK(appended([](auto& out) { append_renamed(out, "Al", "Bo"); })
        == "User Al is now known as Bo\n");
  CHECK(appended([](auto& out) { append_info(out, "so it is"); }) == "** so it is **\n");
}

TEST_CASE("every kind of line is one line whatever its text") {
  for (auto& text : evil_texts)
    for (auto& line : {said(colon_words, "Al", text), said(bracket_words, "Al", text),
                       appended([&](auto& out) { append_acted(out, "Al", text); }),
                       appended([&](auto& out) { append_noticed(out, "Al", text); }),
                       appended([&](auto& out) { append_info(out, text); })}) {
      CAPTURE(line);
      CHECK(line.find('\n') == line.size() - 1);
      for (size_t i = 0; i + 1 < line.size(); ++i) {
        auto byte = static_cast<unsigned char>(line[i]);
        CHECK((byte >= 0x20 && byte != 0x7f && byte != 0xc2));
      }
    }
}

TEST_CASE("messages are told from commands") {
  using kind = plain_input::kind;
  struct row {
    std::string line;
    kind what;
    std::string command, text;
  };
  const std::vector<row> table = {
    {"", kind::empty, "", ""},
    {" ", kind::empty, "", ""},
    {"     ", kind::empty, "", ""},
    {"hello", kind::text, "", "hello"},
    {"  hello  there ", kind::text, "", "  hello  there "}, // as it was typed
    {"and/or", kind::text, "", "and/or"},
    {":/", kind::text, "", ":/"},
    {"** hm **", kind::text, "", "** hm **"},
    {"مرحبا", kind::text, "", "مرحبا"},
    // Only the bare word leaves.
    {"exit", kind::command, "quit", ""},
    {" exit ", kind::command, "quit", ""},
    {"exit now", kind::text, "", "exit now"},
    {"exits", kind::text, "", "exits"},
    {"Exit", kind::text, "", "Exit"},
    {"/quit", kind::command, "quit", ""},
    {"/who", kind::command, "who", ""},
    {"/WHO", kind::command, "WHO", ""}, // whoever looks it up ignores case
    {"  /who", kind::command, "who", ""},
    {"/join #den", kind::command, "join", "#den"},
    {"/join   #den  ", kind::command, "join", "#den"},
    {"/msg Bob hi  there", kind::command, "msg", "Bob hi  there"},
    {"/me /waves", kind::command, "me", "/waves"},
    {"/", kind::command, "", ""},
    {"/exit", kind::command, "exit", ""},
    // Two slashes say one.
    {"//", kind::text, "", "/"},
    {"//who", kind::text, "", "/who"},
    {"//help me", kind::text, "", "/help me"},
    {"///", kind::text, "", "//"},
  };
  for (auto& [line, what, command, text] : table) {
    CAPTURE(line);
    auto input = parse_plain_line(line);
    CHECK(input.what == what);
    CHECK(input.command == command);
    CHECK(input.text == text);
  }
}

TEST_CASE("what is said by one is what is heard by another") {
  for (std::string text : {"hello", "  spaces inside  and out ", "and/or", "** hm **",
                           "[Omar]: me", "Alice: me", "مرحبا 👋", "100% {} \\n"}) {
    auto input = parse_plain_line(text);
    REQUIRE(input.what == plain_input::kind::text);
    CHECK(said(colon_words, "Al", input.text) == "Al: " + text + "\n");
    CHECK(said(bracket_words, "Al", input.text) == "[Al]: " + text + "\n");
  }
}
