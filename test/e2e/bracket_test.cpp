// What the bracket listener speaks, line by line: `[Alice]: hello`.
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

TEST_CASE("bracket asks for the name without ending the line") {
  server_fixture hub;
  tcp_client someone{hub.bracket()};
  CHECK(someone.bytes(15) == "Enter your ID: ");
  someone.send("Ahmed\n");
  const std::string greeting = "** Current users in chat: none **\n";
  CHECK(someone.bytes(greeting.size()) == greeting);
}

TEST_CASE("bracket lists who is there in order of arrival") {
  server_fixture hub;
  bracket_user omar{hub.bracket(), "Omar"};
  bracket_user sarah{hub.bracket(), "Sarah"};
  bracket_user ahmed{hub.bracket(), "Ahmed"};
  bracket_user zoe{hub.bracket(), "Zoe"};
  CHECK(omar.greeting() == "none");
  CHECK(sarah.greeting() == "Omar");
  CHECK(ahmed.greeting() == "Omar, Sarah");
  CHECK(zoe.greeting() == "Omar, Sarah, Ahmed");
  sarah.say("exit");
  CHECK(omar.lines_until("User Sarah left the chat").size() == 3);
  bracket_user basil{hub.bracket(), "Basil"};
  CHECK(basil.greeting() == "Omar, Ahmed, Zoe");
}

TEST_CASE("bracket tells everybody but the newcomer who joins") {
  server_fixture hub;
  bracket_user omar{hub.bracket(), "Omar"};
  bracket_user sarah{hub.bracket(), "Sarah"};
  bracket_user ahmed{hub.bracket(), "Ahmed"};
  CHECK(omar.line() == "User Sarah joined the chat");
  CHECK(omar.line() == "User Ahmed joined the chat");
  CHECK(sarah.line() == "User Ahmed joined the chat");
  CHECK(ahmed.fence().empty());
}

TEST_CASE("bracket's bytes are exactly these") {
  server_fixture hub;
  bracket_user ahmed{hub.bracket(), "Ahmed"};
  tcp_client omar{hub.bracket()};
  omar.send("Omar\nHi Ahmed!\nexit\n");
  const std::string expected =
    "User Omar joined the chat\n[Omar]: Hi Ahmed!\nUser Omar left the chat\n";
  CHECK(ahmed.connection().bytes(expected.size()) == expected);
}

TEST_CASE("a message on bracket goes to everybody but its sender") {
  server_fixture hub;
  bracket_user omar{hub.bracket(), "Omar"};
  bracket_user sarah{hub.bracket(), "Sarah"};
  bracket_user ahmed{hub.bracket(), "Ahmed"};
  omar.say("Hi Ahmed!");
  CHECK(ahmed.line() == "[Omar]: Hi Ahmed!");
  CHECK(sarah.lines_until("[Omar]: Hi Ahmed!") == lines{"User Ahmed joined the chat"});
  CHECK(omar.fence()
        == lines{"User Sarah joined the chat", "User Ahmed joined the chat"});
}

TEST_CASE("a newcomer on bracket sees nothing that was said before") {
  server_fixture hub;
  bracket_user omar{hub.bracket(), "Omar"};
  bracket_user sarah{hub.bracket(), "Sarah"};
  omar.say("before");
  CHECK(sarah.line() == "[Omar]: before");
  bracket_user ahmed{hub.bracket(), "Ahmed"};
  omar.say("after");
  CHECK(ahmed.line() == "[Omar]: after");
}

TEST_CASE("everybody on bracket sees who leaves however it happens") {
  server_fixture hub;
  bracket_user omar{hub.bracket(), "Omar"};
  bracket_user ahmed{hub.bracket(), "Ahmed"};
  CHECK(omar.line() == "User Ahmed joined the chat");
  SECTION("by exit") {
    ahmed.say("exit");
    ahmed.connection().lines_until_closed();
  }
  SECTION("by /quit") {
    ahmed.say("/quit");
  }
  SECTION("by a close") {
    ahmed.connection().close();
  }
  SECTION("by a half-close") {
    ahmed.connection().half_close();
  }
  SECTION("by a reset") {
    ahmed.connection().reset();
  }
  CHECK(omar.line() == "User Ahmed left the chat");
  CHECK(omar.fence().empty());
}

TEST_CASE("who leaves bracket at the prompt is announced to nobody") {
  server_fixture hub;
  bracket_user omar{hub.bracket(), "Omar"};
  {
    tcp_client at_prompt{hub.bracket()};
    at_prompt.bytes(15);
  }
  bracket_user ahmed{hub.bracket(), "Ahmed"};
  CHECK(ahmed.greeting() == "Omar");
  CHECK(omar.line() == "User Ahmed joined the chat");
}
