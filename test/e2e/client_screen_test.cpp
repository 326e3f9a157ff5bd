// The client on a full screen, as a person sees it.
#include <algorithm>
#include <string>
#include <vector>

#include "test/e2e/client.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

const std::string prompt = "[you] > ";

// What terminfo(5) calls smcup and rmcup: what is on the terminal is kept aside.
const std::string takes_screen = "\033[?1049h";
const std::string gives_it_back = "\033[?1049l";

// Rows of the screen, without blanks at their ends.
std::vector<std::string> rows_of(const std::string& screen) {
  std::vector<std::string> result;
  for (size_t at = 0; at < screen.size();) {
    auto end = std::min(screen.find('\n', at), screen.size());
    result.push_back(screen.substr(at, end - at));
    at = end + 1;
  }
  return result;
}

// Whether the row above the line that is typed becomes this, as far as the first '|'.
bool tells(terminal& who, const std::string& words) {
  return eventually([&] {
    auto rows = rows_of(who.screen());
    return rows.size() > 1
           && rows[rows.size() - 2].substr(0, words.size() + 1) == " " + words;
  });
}

} // namespace

TEST_CASE("a full screen says where one is and gives the terminal back as it was") {
  server_fixture hub;
  bracket_user omar{hub.bracket(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  alice.enter("before");
  REQUIRE(alice.shows("[you] > before"));
  alice.enter("/screen full");
  REQUIRE(tells(alice, "Alice in #lobby (2)"));
  CHECK(alice.wrote(takes_screen));
  // What was shown before is there as well, and at the side who is here.
  auto rows = rows_of(alice.screen());
  CHECK(rows.front().find("Welcome to the chatroom, Alice!") == 0);
  CHECK(rows.front().find("\u2502 Alice") != std::string::npos);
  omar.say("hello Alice");
  CHECK(alice.shows("[Omar]: hello Alice"));
  alice.type("half a li");
  CHECK(alice.ends_with_line("[you] > half a li"));
  alice.press("C-u");
  alice.enter("/screen plain");
  // What came meanwhile is below what was there.
  REQUIRE(alice.shows("[you] > before"));
  CHECK(alice.shows("[Omar]: hello Alice"));
  CHECK(alice.ends_with_line(prompt));
  alice.enter("/screen full");
  REQUIRE(tells(alice, "Alice in #lobby (2)"));
  alice.press("C-\\"); // the end, whatever happens
  CHECK(alice.exit_code() == 0);
  CHECK(alice.wrote(gives_it_back));
  CHECK(alice.screen().find("in #lobby (2)") == std::string::npos);
  CHECK(alice.screen().find("[you] > before") != std::string::npos);
}

TEST_CASE("one can go up on a full screen, find lines, and come back") {
  server_fixture hub;
  bracket_user omar{hub.bracket(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice", "--screen=full"})};
  REQUIRE(tells(alice, "Alice in #lobby (2)"));
  omar.say("tea at five");
  for (int i = 1; i <= 100; ++i)
    omar.say("line " + std::to_string(i));
  REQUIRE(alice.shows("[Omar]: line 100"));
  CHECK(alice.screen().find("[Omar]: line 72\n") == std::string::npos);
  alice.press("PPage");
  REQUIRE(alice.shows("-- End: back to the newest line --"));
  CHECK(alice.shows("[Omar]: line 60 "));
  omar.say("one more");
  CHECK(alice.shows("-- 1 new line below (End) --"));
  alice.press("End");
  CHECK(alice.shows("[Omar]: one more"));
  alice.enter("/find TEA");
  REQUIRE(tells(alice, "TEA: 1 of 1"));
  CHECK(alice.shows("[Omar]: tea at five"));
  alice.press("NPage");
  alice.press("End");
  CHECK(tells(alice, "Alice in #lobby (2)"));
  // Of any width, and back.
  alice.resize(37);
  CHECK(tells(alice, "Alice in #lobby (2)"));
  CHECK(alice.shows("[Omar]: one more"));
  CHECK(alice.screen().find("\u2502") == std::string::npos);
  alice.resize(120);
  CHECK(alice.shows("\u2502 Omar"));
  CHECK(alice.shows("[Omar]: line 90 "));
  alice.enter("exit");
  CHECK(alice.exit_code() == 0);
}
