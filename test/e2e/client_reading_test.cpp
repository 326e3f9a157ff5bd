// What a person sees of what others say, in a terminal.
#include <regex>

#include "test/e2e/client.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

const std::string prompt = "[you] > ";

} // namespace

TEST_CASE("each line can have its time in front of it") {
  server_fixture hub;
  irc_user omar{hub.irc(), "Omar"};
  const std::vector<std::pair<std::string, std::string>> table = {
    {"short", "\n[0-2][0-9]:[0-5][0-9] "},
    {"full", "\n20[0-9]{2}-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-6][0-9] "},
  };
  for (auto& [form, stamp] : table) {
    CAPTURE(form);
    terminal alice{client_command(hub.irc(), {"--name=Alice", "--timestamps=" + form})};
    REQUIRE(alice.ends_with_line(prompt));
    alice.enter("hello");
    omar.until("PRIVMSG");
    omar.send("PRIVMSG #lobby :hi");
    REQUIRE(alice.shows("[Omar]: hi"));
    auto screen = alice.screen();
    CAPTURE(screen);
    CHECK(std::regex_search(screen, std::regex{stamp + "\\[Omar\\]: hi"}));
    CHECK(std::regex_search(screen, std::regex{stamp + "\\[you\\] > hello"}));
    alice.enter("exit");
    CHECK(alice.exit_code() == 0);
  }
}

TEST_CASE("one's own name is highlighted and rings") {
  server_fixture hub;
  irc_user omar{hub.irc(), "Omar"};
  for (std::string bell : {"on", "off"}) {
    CAPTURE(bell);
    terminal alice{client_command(hub.irc(), {"--name=Alice", "--bell=" + bell})};
    REQUIRE(alice.ends_with_line(prompt));
    omar.send("PRIVMSG #lobby :nothing for you");
    REQUIRE(alice.wrote("nothing for you"));
    CHECK(alice.output().find('\a') == std::string::npos);
    omar.send("PRIVMSG #lobby :look, alice!");
    REQUIRE(alice.shows("look, alice!"));
    // Yellow as the rest of the line, bold and reversed. A bell comes behind the line
    // and before the prompt.
    REQUIRE(alice.wrote("\x1b[1;7;33malice\x1b[0m\x1b[33m!\x1b[0m"));
    auto end = alice.output().rfind("malice");
    REQUIRE(eventually(
      [&] { return alice.output().find("[you] > ", end) != std::string::npos; }));
    CHECK((alice.output().find('\a') != std::string::npos) == (bell == "on"));
    alice.enter("exit");
    CHECK(alice.exit_code() == 0);
  }
}

TEST_CASE("a private message rings") {
  server_fixture hub;
  irc_user omar{hub.irc(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  omar.send("PRIVMSG Alice :psst");
  REQUIRE(alice.shows("(private) [Omar]: psst"));
  CHECK(alice.wrote("\a"));
}

TEST_CASE("each person has a colour that stays") {
  server_fixture hub;
  irc_user omar{hub.irc(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice", "--color=names"})};
  REQUIRE(alice.ends_with_line(prompt));
  omar.send("PRIVMSG #lobby :hi");
  omar.send("PRIVMSG #lobby :\x01"
            "ACTION waves\x01");
  REQUIRE(alice.shows("* Omar waves"));
  CHECK(alice.wrote("\x1b[33m[\x1b[0m\x1b[95mOmar\x1b[0m\x1b[33m]: hi\x1b[0m"));
  CHECK(alice.wrote("\x1b[33m* \x1b[0m\x1b[95mOmar\x1b[0m\x1b[33m waves\x1b[0m"));
}

TEST_CASE("colours that others write are shown or left out but never passed on") {
  server_fixture hub;
  irc_user omar{hub.irc(), "Omar"};
  const std::string text = "\x03"
                           "04,01red\x03 \x02"
                           "bold\x02 \x1b[5m\x1b]0;title\x07 end";
  for (std::string when : {"auto", "never"}) {
    CAPTURE(when);
    terminal alice{client_command(hub.irc(), {"--name=Alice", "--color=" + when})};
    REQUIRE(alice.ends_with_line(prompt));
    omar.send("PRIVMSG #lobby :" + text);
    REQUIRE(alice.shows("[Omar]: red bold [5m]0;title end"));
    REQUIRE(alice.wrote("0;title end"));
    auto output = alice.output();
    CHECK((output.find("\x1b[91;40mred\x1b[0m") != std::string::npos)
          == (when == "auto"));
    for (auto raw : {"\x03", "\x02", "\x1b[5m", "\x1b]0", "\x07"})
      CHECK(output.find(raw) == std::string::npos);
    alice.enter("exit");
    CHECK(alice.exit_code() == 0);
  }
}

TEST_CASE("long lines are wrapped at words and an address stays in one piece") {
  server_fixture hub;
  irc_user omar{hub.irc(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  std::string words;
  for (int i = 0; i < 18; ++i)
    words += "word" + std::to_string(i) + ' ';
  omar.send("PRIVMSG #lobby :" + words + "https://example.org/a/rather/long/address end");
  REQUIRE(alice.shows("end\n"));
  auto screen = alice.screen();
  CAPTURE(screen);
  // The terminal has 100 columns.
  CHECK(
    screen.find("\n[Omar]: word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 "
                "word10 word11 word12 word13\n"
                "  word14 word15 word16 word17 "
                "https://example.org/a/rather/long/address end\n")
    != std::string::npos);
}
