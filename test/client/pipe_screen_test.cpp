#include "apps/client/pipe_screen.hpp"

#include <catch2/catch.hpp>

#include "apps/client/hygiene.hpp"
#include "net/codec/text.hpp"

using namespace hubbub::client;

using strings = std::vector<std::string>;

namespace {

strings lines_of(std::string_view input, size_t step) {
  input_splitter splitter;
  strings result;
  auto take = [&] {
    while (auto line = splitter.next())
      result.push_back(*line);
  };
  for (size_t at = 0; at < input.size(); at += step) {
    splitter.feed(input.substr(at, step));
    take();
  }
  CHECK_FALSE(splitter.exhausted());
  splitter.finish();
  take();
  CHECK(splitter.exhausted());
  return result;
}

} // namespace

TEST_CASE("a pipe is cut into lines however it is read") {
  const std::vector<std::pair<std::string, strings>> table = {
    {"", {}},
    {"one\n", {"one"}},
    {"one", {"one"}},
    {"one\r\ntwo\n\nthree", {"one", "two", "", "three"}},
    {"\n\n", {"", ""}},
    {std::string(input_line_limit, 'x') + "\n", {std::string(input_line_limit, 'x')}},
    {std::string(input_line_limit + 1, 'x') + "\ny",
     {std::string(input_line_limit, 'x'), "x", "y"}},
    {std::string(3 * input_line_limit, 'x'),
     {std::string(input_line_limit, 'x'), std::string(input_line_limit, 'x'),
      std::string(input_line_limit, 'x')}},
  };
  for (auto& [input, lines] : table)
    for (size_t step : {1u, 2u, 3u, 1000u, 100'000u})
      CHECK(lines_of(input, step) == lines);
}

TEST_CASE("a line that is too long is not cut inside a character") {
  std::string input;
  while (input.size() < 3 * input_line_limit)
    input += "\u65e5";
  std::string together;
  for (auto& line : lines_of(input, 1000)) {
    CHECK(hubbub::is_utf8(line));
    CHECK(line.size() <= input_line_limit);
    together += line;
  }
  CHECK(together == input);
}

TEST_CASE("the end of a pipe comes once and after its lines") {
  pipe_screen pipe;
  pipe.feed("one\ntwo");
  pipe.feed(std::nullopt);
  CHECK(pipe.next()->text == "one");
  CHECK(pipe.next()->text == "two");
  CHECK(pipe.next()->what == screen_event::end);
  CHECK_FALSE(pipe.next());
}
