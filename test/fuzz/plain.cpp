// Whatever is said, a plain line is one line, shows no control character, and nobody's
// text can make it look like somebody else's.
#include <string>

#include "net/codec/plain.hpp"
#include "net/codec/text.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

void check_line(const std::string& line, std::string_view begin) {
  expect(!line.empty() && line.find('\n') == line.size() - 1, "one line is one line",
         line);
  auto text = std::string_view{line}.substr(0, line.size() - 1);
  expect(is_utf8(text) && !has_controls(text), "a line is safe for a terminal", line);
  expect(text.substr(0, begin.size()) == begin, "a line says whose it is", line);
}

void check_output(std::string_view text) {
  std::string line;
  auto begins_with = [&](std::string_view begin) {
    check_line(line, begin);
    line.clear();
  };
  append_said(line, colon_words, "Alice", text);
  begins_with("Alice: ");
  append_said(line, bracket_words, "Alice", text);
  begins_with("[Alice]: ");
  append_acted(line, "Alice", text);
  begins_with("* Alice ");
  append_noticed(line, "Alice", text);
  begins_with("-Alice- ");
  append_info(line, text);
  expect(line.size() >= 7 && line.compare(line.size() - 4, 4, " **\n") == 0,
         "what the server says ends as it begins", line);
  begins_with("** ");
}

void check_input(const std::string& line) {
  auto seen = parse_plain_line(line);
  auto within = [&](std::string_view part) {
    return part.empty() || part == "quit"
           || (part.data() >= line.data()
               && part.data() + part.size() <= line.data() + line.size());
  };
  expect(within(seen.command) && within(seen.text), "what is read is part of the line",
         line);
  switch (seen.what) {
    case plain_input::kind::empty:
      expect(trimmed(line).empty(), "only spaces are nothing", line);
      break;
    case plain_input::kind::text:
      expect(!trimmed(seen.text).empty(), "a message is not empty", line);
      expect(seen.text == line || seen.text.front() == '/', "a message is as written",
             line);
      break;
    case plain_input::kind::command:
      expect(seen.command.find(' ') == std::string_view::npos, "a command is a word",
             line);
      expect(seen.text.empty() || (seen.text.front() != ' ' && seen.text.back() != ' '),
             "an argument is trimmed", line);
      break;
  }
}

} // namespace

FUZZ_TARGET(plain) {
  auto text = input::own(bytes);
  check_input(text);
  if (is_utf8(text))
    check_output(text);
}
