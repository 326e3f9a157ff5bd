#include "apps/config_file.hpp"

#include <sstream>

#include <catch2/catch.hpp>

using namespace hubbub;

namespace {

// "host@1 limits@2 limits.monitored@3"
std::string places(const std::string& text) {
  std::istringstream file{text};
  std::string result;
  for (auto& x : outline(file).options)
    result += (result.empty() ? "" : " ") + x.option + "@" + std::to_string(x.line);
  return result;
}

std::string mistake(const std::string& text) {
  std::istringstream file{text};
  auto found = outline(file);
  return found.mistake.empty()
           ? ""
           : std::to_string(found.mistake_line) + ": " + found.mistake;
}

} // namespace

TEST_CASE("options in a file are found with their sections and lines") {
  auto [text, found] = GENERATE(table<std::string, std::string>({
    {"", ""},
    {"host = \"a\"\n", "host@1"},
    {"; host = 1\n\n  port=3", "port@3"},
    {"[limits]\nmonitored = 1\n; x = 2\nsend-queue=3\n",
     "limits@1 limits.monitored@2 limits.send-queue@4"},
    {"[ limits ] monitored = 1\n[oper]\r\nname = \"[x]\"\r\n",
     "limits@1 limits.monitored@1 oper@2 oper.name@3"},
    {"[global]\nport = 3\n", "global@1 port@2"},
    {"name = \"port = 3\"\n", "name@1"},
    {std::string(100'000, 'a') + "\nport = 3\n", "port@2"},
  }));
  CAPTURE(text.substr(0, 100));
  CHECK(places(text) == found);
}

TEST_CASE("what would be read otherwise than meant is a mistake") {
  CHECK(mistake("a = 1\n[b]\na = 1\n[c]\na = 1\n").empty());
  CHECK(mistake("[b]\na = 1\n[c]\n[b]\na = 2\n")
        == "5: b.a is there twice: line 2 has it already");
  CHECK(mistake("\nlimits {\nsend-queue = 5\n}\n")
        == "2: options of limits in braces are not read: write [limits] above them "
           "instead");
}

TEST_CASE("a slip of the fingers is recognized and another word is not") {
  std::vector<std::string> words{"host", "port", "limits.send-queue", "limits.monitored"};
  auto [typed, meant] = GENERATE(table<std::string, std::string>({
    {"hsot", "host"},
    {"pot", "port"},
    {"limits.send-queu", "limits.send-queue"},
    {"limit.sendqueue", "limits.send-queue"},
    {"limits.monitor", "limits.monitored"},
    {"listen.irc", ""},
    {"x", ""},
    {"", ""},
  }));
  CAPTURE(typed);
  CHECK(nearest(typed, words) == meant);
}
