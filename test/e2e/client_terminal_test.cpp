// The client as a person sees it: in a terminal.
#include "test/e2e/client.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tcp_listener.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

const std::string prompt = "[you] > ";

} // namespace

TEST_CASE("the client asks for the name and welcomes") {
  server_fixture hub;
  bracket_user omar{hub.bracket(), "Omar"};
  bracket_user sarah{hub.bracket(), "Sarah"};
  terminal alice{client_command(hub.irc(), {})};
  REQUIRE(alice.ends_with_line("Enter your username: "));
  alice.enter("Alice");
  REQUIRE(alice.ends_with_line(prompt));
  auto screen = alice.screen();
  CAPTURE(screen);
  size_t at = 0;
  for (auto text :
       {"Welcome to the chatroom, Alice!", "Type 'exit' to quit or press Ctrl+C.",
        "----------", "** Current users in chat: Omar, Sarah **", "[you] >"}) {
    CAPTURE(text);
    auto found = screen.find(text, at);
    REQUIRE(found != std::string::npos);
    at = found;
  }
  CHECK(sarah.line() == "User Alice joined the chat");
}

TEST_CASE("the first one there is told that there is nobody") {
  server_fixture hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  CHECK(alice.shows("** Current users in chat: none **"));
}

TEST_CASE("the client asks again for a name that is refused") {
  server_fixture hub;
  colon_user taken{hub.colon(), "Taken"};
  terminal alice{client_command(hub.irc(), {})};
  REQUIRE(alice.ends_with_line("Enter your username: "));
  for (auto name : {"Taken", "1st", "two words"}) {
    CAPTURE(name);
    alice.enter(name);
    // The answer, and the question once more below it.
    REQUIRE(eventually([&] {
      auto screen = alice.screen();
      auto asked = screen.find(std::string{"Enter your username: "} + name);
      return asked != std::string::npos
             && screen.find("Enter your username:", asked + 1) != std::string::npos;
    }));
  }
  alice.enter("Alice");
  CHECK(alice.ends_with_line(prompt));
  CHECK(alice.shows("Welcome to the chatroom, Alice!"));
  CHECK(taken.line() == "User Alice joined");
}

TEST_CASE("two people talk in two terminals") {
  server_fixture hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  terminal omar{client_command(hub.irc(), {"--name=Omar"})};
  REQUIRE(omar.ends_with_line(prompt));
  CHECK(omar.shows("** Current users in chat: Alice **"));
  CHECK(alice.shows("User Omar joined"));
  omar.enter("Hi Alice!");
  CHECK(alice.shows("[Omar]: Hi Alice!"));
  alice.enter("Hi Omar!");
  CHECK(omar.shows("[Alice]: Hi Omar!"));
  CHECK(omar.ends_with_line(prompt));
  omar.enter("exit");
  CHECK(omar.exit_code() == 0);
  CHECK(alice.shows("User Omar left"));
  CHECK(alice.ends_with_line(prompt));
}

TEST_CASE("a message that arrives while one types leaves the typed line as it is") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  omar.fence();
  alice.type("half a l");
  REQUIRE(alice.ends_with_line(prompt + "half a l"));
  omar.say("sorry to interrupt");
  REQUIRE(alice.shows("[Omar]: sorry to interrupt"));
  CHECK(alice.ends_with_line(prompt + "half a l"));
  alice.type("ine");
  for (int i = 0; i < 5; ++i)
    omar.say("again " + std::to_string(i));
  REQUIRE(alice.shows("[Omar]: again 4"));
  CHECK(alice.ends_with_line(prompt + "half a line"));
  // Nothing of it is left between the messages.
  auto screen = alice.screen();
  CHECK(screen.find("half") == screen.rfind("half"));
  alice.press("Enter");
  CHECK(omar.line() == "Alice: half a line");
}

TEST_CASE("the line can be edited in the middle while messages arrive") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  omar.fence();
  alice.type("hllo");
  for (int i = 0; i < 3; ++i)
    alice.press("Left");
  omar.say("hurry");
  REQUIRE(alice.shows("[Omar]: hurry"));
  alice.type("e");
  CHECK(alice.ends_with_line(prompt + "hello"));
  alice.press("Enter");
  CHECK(omar.line() == "Alice: hello");
}

TEST_CASE("the client leaves cleanly and the others see it") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  CHECK(omar.line() == "User Alice joined");
  SECTION("by exit") {
    alice.enter("exit");
  }
  SECTION("by /quit") {
    alice.enter("/quit");
  }
  SECTION("by Ctrl+C") {
    alice.press("C-c");
  }
  SECTION("by Ctrl+C in the middle of a line") {
    alice.type("never mind");
    REQUIRE(alice.ends_with_line(prompt + "never mind"));
    alice.press("C-c");
  }
  SECTION("by Ctrl+D") {
    alice.press("C-d");
  }
  CHECK(omar.line() == "User Alice left");
  CHECK(alice.exit_code() == 0);
  CHECK(omar.fence().empty());
}

TEST_CASE("a client whose terminal is closed leaves") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  {
    terminal alice{client_command(hub.irc(), {"--name=Alice"})};
    REQUIRE(alice.ends_with_line(prompt));
    CHECK(omar.line() == "User Alice joined");
  }
  CHECK(omar.line() == "User Alice left");
}

TEST_CASE("the client can be left while it asks for the name") {
  server_fixture hub;
  terminal alice{client_command(hub.irc(), {})};
  REQUIRE(alice.ends_with_line("Enter your username: "));
  SECTION("by Ctrl+C") {
    alice.press("C-c");
  }
  SECTION("by Ctrl+D") {
    alice.press("C-d");
  }
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("system lines are blue and others' messages yellow and one's own green") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto in_colours = [&](const std::vector<std::string>& more) {
    auto arguments = more;
    arguments.push_back("--name=Alice");
    terminal alice{client_command(hub.irc(), arguments)};
    REQUIRE(alice.ends_with_line(prompt));
    omar.lines_until("User Alice joined");
    omar.say("Hi");
    REQUIRE(alice.shows("[Omar]: Hi"));
    alice.enter("Hello");
    omar.lines_until("Alice: Hello");
    // Below what was said stands the next prompt.
    REQUIRE(alice.shows("[you] > Hello\n[you] >"));
    auto screen = alice.screen_with_colours();
    alice.enter("exit");
    omar.lines_until("User Alice left");
    return screen;
  };
  auto screen = in_colours({});
  CAPTURE(screen);
  CHECK(screen.find("\x1b[33m[Omar]: Hi") != std::string::npos);
  CHECK(screen.find("\x1b[34m** Current users in chat: Omar **") != std::string::npos);
  CHECK(screen.find("\x1b[32m[you] > Hello") != std::string::npos);
  auto plain = in_colours({"--color=never"});
  CHECK(plain.find("\x1b[33m") == std::string::npos);
  CHECK(plain.find("\x1b[34m") == std::string::npos);
  CHECK(plain.find("\x1b[32m") == std::string::npos);
}

TEST_CASE("NO_COLOR is respected in a terminal") {
  server_fixture hub;
  auto command = client_command(hub.irc(), {"--name=Alice"});
  command.insert(command.begin(), {"env", "NO_COLOR=1"});
  terminal alice{command};
  REQUIRE(alice.ends_with_line(prompt));
  CHECK(alice.screen_with_colours().find("\x1b[34m") == std::string::npos);
}

TEST_CASE("the client ends with exit code 1 when the server goes away for good") {
  server_fixture hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice", "--reconnect=off"})};
  REQUIRE(alice.ends_with_line(prompt));
  alice.type("in the middle of");
  REQUIRE(alice.ends_with_line(prompt + "in the middle of"));
  CHECK(hub.stop() == 0);
  CHECK(alice.exit_code() == 1);
}

TEST_CASE("the client can be left while it connects") {
  // Nobody takes the connections that wait here, and there is room for few.
  tcp_listener busy{tcp_listener::overrun{}};
  terminal alice{client_command(busy.address(), {"--name=Alice"})};
  REQUIRE(eventually([&] { return busy.has_caller(); }));
  alice.press("C-c");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("a server that is not there is exit code 1 in a terminal") {
  tcp_listener nobody{tcp_listener::refusing{}};
  terminal alice{client_command(nobody.address(), {})};
  CHECK(alice.exit_code() == 1);
}

TEST_CASE("what others send cannot command the terminal") {
  server_fixture hub;
  irc_user mallory{hub.irc(), "Mallory"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line(prompt));
  mallory.send("PRIVMSG #lobby :\x1b[2J\x1b[31mred\x1b[0m \x02"
               "bold\x02 \x03"
               "04mirc\x03 \x07"
               "end");
  REQUIRE(alice.shows("end"));
  auto screen = alice.screen_with_colours();
  CAPTURE(screen);
  CHECK(screen.find("\x1b[31m") == std::string::npos);
  CHECK(screen.find("Welcome to the chatroom, Alice!") != std::string::npos);
}

TEST_CASE("a signal from the keyboard leaves the terminal as it was") {
  server_fixture hub;
  auto command = client_command(hub.irc(), {"--name=Alice"});
  std::string line;
  for (auto& word : command)
    line += word + ' ';
  terminal alice{{"sh", "-c", line + "; echo ended with $?; stty -a; cat"}};
  REQUIRE(alice.ends_with_line(prompt));
  alice.press("C-\\");
  REQUIRE(alice.shows("ended with 0"));
  REQUIRE(alice.shows(" icanon"));
  CHECK(alice.shows("isig"));
  CHECK(alice.screen().find("-icanon") == std::string::npos);
  CHECK(alice.screen().find("-isig") == std::string::npos);
}
