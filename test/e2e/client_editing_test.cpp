// Entering lines, as a person does it: in a terminal.
#include <fstream>
#include <sstream>

#include <sys/stat.h>

#include "test/e2e/client.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tcp_client.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

const std::string prompt = "[you] > ";

size_t count(const std::string& text, const std::string& what) {
  size_t result = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
    ++result;
  return result;
}

std::string without_blanks(const std::string& text) {
  std::string result;
  for (auto c : text)
    if (c != ' ' && c != '\n')
      result += c;
  return result;
}

} // namespace

TEST_CASE("a paste of 200 lines arrives whole and in order") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  omar.lines_until("User Alice joined");
  std::string text;
  for (int i = 0; i < 200; ++i)
    text += "line " + std::to_string(i) + "\twith \u65e5\u672c and /slashes\n";
  text += "/quit\nexit\n";
  alice.type("first ");
  alice.paste(text + "and a half");
  REQUIRE(alice.ends_with_line("Send 203 lines? (y/n)"));
  alice.press("y");
  for (int i = 0; i < 200; ++i) {
    auto expected = "line " + std::to_string(i) + " with \u65e5\u672c and /slashes";
    REQUIRE(omar.line() == "Alice: " + std::string{i == 0 ? "first " : ""} + expected);
  }
  // No line of a paste is a command.
  CHECK(omar.line() == "Alice: /quit");
  CHECK(omar.line() == "Alice: exit");
  // The last one has no end yet: it waits to be edited.
  REQUIRE(alice.ends_with_line(prompt + "and a half"));
  CHECK(omar.fence().empty());
  alice.press("Enter");
  CHECK(omar.line() == "Alice: and a half");
}

TEST_CASE("the cursor moves by words") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  omar.lines_until("User Alice joined");
  alice.type("one three four");
  for (auto key : {"C-Left", "M-b", "C-Right", "C-Left", "M-b", "M-f", "C-Left",
                   "C-Right", "C-Left"})
    alice.press(key);
  alice.press("Home");
  alice.press("C-Right");
  alice.type(" two");
  alice.press("End");
  alice.type("!");
  REQUIRE(alice.ends_with_line(prompt + "one two three four!"));
  alice.press("M-BSpace"); // and "four" with it
  alice.type("five");
  alice.press("Enter");
  CHECK(omar.line() == "Alice: one two three five");
}

TEST_CASE("the line stays whole when the window changes its size") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  omar.lines_until("User Alice joined");
  // So that the line is at the bottom, as it mostly is.
  for (int i = 0; i < 40; ++i)
    omar.say("message " + std::to_string(i));
  REQUIRE(alice.shows("message 39"));
  auto before = count(alice.screen_and_above(), "[you] >");
  std::string text;
  SECTION("narrow characters") {
    for (int i = 0; i < 15; ++i)
      text += "word" + std::to_string(i) + "-";
  }
  SECTION("wide ones, some of which do not fit at a row's end") {
    for (int i = 0; i < 15; ++i)
      text += "\u65e5\u672ca\u8a9e\u65e5bc\u672c";
  }
  alice.type(text);
  for (auto key : {"Left", "Left", "Left"})
    alice.press(key);
  auto line = without_blanks(prompt + text);
  auto is_whole = [&] {
    auto screen = alice.screen_and_above();
    auto shown = screen.substr(screen.rfind("[you] >"));
    return without_blanks(shown) == line && count(screen, "[you] >") == before;
  };
  REQUIRE(eventually(is_whole));
  for (auto columns : {61, 40, 117, 53, 38, 100, 45, 99}) {
    CAPTURE(columns);
    auto seen = alice.output().size();
    alice.resize(columns);
    // The client has drawn the line for the new width.
    REQUIRE(eventually([&] { return alice.output().size() > seen; }));
    REQUIRE(eventually(is_whole));
  }
  alice.press("End");
  alice.press("Enter");
  CHECK(omar.line() == "Alice: " + text);
}

TEST_CASE("Tab completes names and commands and rooms") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  colon_user omaha{hub.colon(), "Omaha"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  alice.type("omar");
  alice.press("Tab");
  CHECK(alice.ends_with_line(prompt + "Omar:"));
  alice.press("C-u");
  // As far as they agree; then the choices.
  alice.type("om");
  alice.press("Tab");
  REQUIRE(alice.ends_with_line(prompt + "Oma"));
  alice.press("Tab");
  CHECK(alice.shows("Omaha  Omar"));
  CHECK(alice.ends_with_line(prompt + "Oma"));
  // One after the other, and round again.
  for (auto name : {"Omaha:", "Omar:", "Omaha:"}) {
    alice.press("Tab");
    CHECK(alice.ends_with_line(prompt + name));
  }
  alice.press("C-u");
  alice.type("omah");
  alice.press("Tab");
  CHECK(alice.ends_with_line(prompt + "Omaha:"));
  alice.press("C-u");
  alice.type("/wh");
  alice.press("Tab");
  REQUIRE(alice.ends_with_line(prompt + "/who"));
  alice.type("i");
  alice.press("Tab");
  alice.type("omah");
  alice.press("Tab");
  CHECK(alice.ends_with_line(prompt + "/whois Omaha"));
  alice.press("C-u");
  alice.type("see #l");
  alice.press("Tab");
  alice.type("omar");
  alice.press("Tab");
  alice.type("!");
  CHECK(alice.ends_with_line(prompt + "see #lobby Omar !"));
}

TEST_CASE("what was entered is there the next time and nobody else can read it") {
  server_fixture hub;
  temporary_folder folder;
  auto file = folder / "state/history";
  auto start = [&](const std::string& option) {
    auto result = std::make_unique<terminal>(
      client_command(hub.irc(), {"--name=Alice", "--history=" + option}));
    REQUIRE(result->ends_with_line(prompt));
    return result;
  };
  auto leave = [](terminal& from) {
    from.press("C-u");
    from.press("C-d");
    CHECK(from.exit_code() == 0);
  };
  {
    auto monday = start(file);
    monday->enter("first \u65e5\u672c");
    monday->enter("second");
    monday->enter("second");
    REQUIRE(eventually([&] { return count(monday->screen(), "second") == 2; }));
    leave(*monday);
  }
  struct stat found {};
  REQUIRE(::stat(file.c_str(), &found) == 0);
  CHECK((found.st_mode & 0777) == 0600);
  {
    auto tuesday = start(file);
    tuesday->press("Up");
    CHECK(tuesday->ends_with_line(prompt + "second"));
    tuesday->press("Up");
    CHECK(tuesday->ends_with_line(prompt + "first \u65e5\u672c"));
    leave(*tuesday);
  }
  {
    auto nobody = start("off");
    nobody->type("nothing before this");
    nobody->press("Up");
    CHECK(nobody->ends_with_line(prompt + "nothing before this"));
    leave(*nobody);
  }
  std::ostringstream kept;
  kept << std::ifstream{file}.rdbuf();
  CHECK(kept.str() == "#hubbub-client history\nfirst \u65e5\u672c\nsecond\n");
}

TEST_CASE("the screen can be cleared and the line stays") {
  server_fixture hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  SECTION("by Ctrl+L") {
    alice.type("half a line");
    REQUIRE(alice.ends_with_line(prompt + "half a line"));
    alice.press("C-l");
    CHECK(eventually([&] { return alice.screen().find(prompt + "half a line") == 0; }));
  }
  SECTION("by /clear") {
    alice.enter("/clear");
    CHECK(eventually([&] { return alice.screen().find("[you] >") == 0; }));
  }
}

TEST_CASE("a search in the history is not lost when a message arrives") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  alice.enter("an apple");
  alice.enter("a pear");
  omar.lines_until("Alice: a pear");
  alice.press("C-r");
  alice.type("app");
  REQUIRE(alice.shows("`app': an apple"));
  omar.say("hello");
  REQUIRE(alice.shows("[Omar]: hello"));
  alice.press("Enter");
  CHECK(omar.line() == "Alice: an apple");
}
