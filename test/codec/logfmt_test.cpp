#include <catch2/catch.hpp>

#include "net/codec/logfmt.hpp"

using namespace hubbub;

namespace {

struct row {
  std::string value;
  std::string written;
};

std::string pair(std::string_view value) {
  std::string line{"a=b"};
  append_log_pair(line, "key", value);
  return line;
}

} // namespace

TEST_CASE("a value in the log cannot become another pair or another line") {
  const row rows[] = {
    {"Alice", "Alice"},
    {"127.0.0.1:4711", "127.0.0.1:4711"},
    {"#lobby", "#lobby"},
    {"", "\"\""},
    {"two words", "\"two words\""},
    {"x level=error", "\"x level=error\""},
    {"a=b", "\"a=b\""},
    {"say \"hi\"", R"("say \"hi\"")"},
    {R"(back\slash)", R"("back\\slash")"},
    {R"(\")", R"("\\\"")"},
    {"a\nb", R"("a\u{a}b")"},
    {"a\r\n\tb", R"("a\u{d}\u{a}\u{9}b")"},
    {std::string("a\0b", 3), R"("a\u{0}b")"},
    {"\x1b[31mred", R"("\u{1b}[31mred")"},
    {"\x7f", R"("\u{7f}")"},
    {"\xc2\x9b", R"("\u{9b}")"},            // C1: CSI
    {"\xe2\x80\xae", R"("\u{202e}")"},      // right-to-left override
    {"\xe2\x81\xa6", R"("\u{2066}")"},      // isolate
    {"\xe2\x80\x8b", R"("\u{200b}")"},      // zero-width space
    {"\xe2\x80\xa8", R"("\u{2028}")"},      // line separator
    {"\xc2\xa0", R"("\u{a0}")"},            // no-break space
    {"\xef\xbb\xbf", R"("\u{feff}")"},      // byte order mark
    {"\xe3\x85\xa4", R"("\u{3164}")"},      // Hangul filler: a letter without a shape
    {"\xf3\xa0\x80\xa0", R"("\u{e0020}")"}, // a tag character
    {"\xee\x80\x80", R"("\u{e000}")"},      // private use
    {"\xff\xfe", R"("\xff\xfe")"},          // no UTF-8
    {"\xc3", R"("\xc3")"},                  // the half of a character
    {"\xed\xa0\x80", R"("\xed\xa0\x80")"},  // a surrogate
    {"\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85", "\"\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85\""},
    {"\xf0\x9f\x98\x80", "\"\xf0\x9f\x98\x80\""},
  };
  for (auto& x : rows) {
    CAPTURE(x.value);
    CHECK(pair(x.value) == "a=b key=" + x.written);
  }
}

TEST_CASE("no single character gets out of its quotes") {
  for (int c = 0; c < 256; ++c) {
    CAPTURE(c);
    auto line = pair(std::string{"x"} + static_cast<char>(c) + " y");
    CHECK(line.substr(0, 10) == "a=b key=\"x");
    CHECK(line.find_first_of("\r\n") == std::string::npos);
    // All quotes but the outer two are escaped.
    for (size_t i = 9; i + 1 < line.size(); ++i)
      if (line[i] == '"')
        CHECK(line[i - 1] == '\\');
  }
}
