#include <catch2/catch.hpp>

#include "test/net/chat_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

/// Whether every line is an answer of the server: "** ... **".
bool is_info(const std::string& text) {
  return text.size() > 6 && text.compare(0, 3, "** ") == 0
         && text.compare(text.size() - 4, 4, " **\n") == 0;
}

} // namespace

TEST_CASE_METHOD(chat_fixture, "colon says nothing until it is told a name") {
  auto alice = connect(colon_format);
  CHECK(alice.received().empty());
  alice.send("Alice\n");
  CHECK(alice.received() == "User Alice joined\n");
}

TEST_CASE_METHOD(chat_fixture, "bracket asks for the name and lists who is there") {
  auto omar = connect(bracket_format);
  CHECK(omar.received() == "Enter your ID: ");
  omar.send("Omar\r\n");
  CHECK(omar.received() == "** Current users in chat: none **\n");
  auto sarah = connect(bracket_format);
  sarah.send("Sarah\r\n");
  auto ahmed = connect(bracket_format);
  ahmed.send("Ahmed\r\n");
  CHECK(ahmed.received() == "Enter your ID: ** Current users in chat: Omar, Sarah **\n");
  CHECK(omar.received() == "User Sarah joined the chat\nUser Ahmed joined the chat\n");
}

TEST_CASE_METHOD(chat_fixture, "a message reaches all but its author") {
  auto alice = enter(colon_format, "Alice");
  auto bob = enter(colon_format, "Bob");
  alice.received();
  alice.send("Hello everyone!\n");
  CHECK(bob.received() == "Alice: Hello everyone!\n");
  CHECK(alice.received().empty());
}

TEST_CASE_METHOD(chat_fixture, "lines may come byte by byte, and several at once") {
  auto alice = enter(colon_format, "Alice");
  auto bob = enter(colon_format, "Bob");
  alice.send_bytewise("one\r\ntwo\n");
  alice.send("three\nfour\n\n\nfive\n");
  CHECK(bob.received()
        == "Alice: one\nAlice: two\nAlice: three\nAlice: four\nAlice: five\n");
}

TEST_CASE_METHOD(chat_fixture, "a name and messages may come in one packet") {
  auto bob = enter(colon_format, "Bob");
  auto alice = connect(colon_format);
  alice.send("Alice\nhi\nbye\n/quit\n");
  CHECK(bob.received() == "User Alice joined\nAlice: hi\nAlice: bye\nUser Alice left\n");
  // The connection stays until what was written is sent.
  CHECK(alice.connected());
  CHECK(alice.received() == "User Alice joined\n");
  CHECK_FALSE(alice.connected());
}

TEST_CASE_METHOD(chat_fixture, "leaving is announced however it happens") {
  auto bob = enter(bracket_format, "Bob");
  auto expect_left = [&] {
    CHECK(bob.received() == "User Alice joined the chat\nUser Alice left the chat\n");
  };
  SECTION("exit") {
    auto alice = enter(colon_format, "Alice");
    alice.send("exit\n");
    CHECK_FALSE(alice.connected());
    expect_left();
  }
  SECTION("/quit") {
    auto alice = enter(colon_format, "Alice");
    alice.send("/QUIT\n");
    expect_left();
  }
  SECTION("a broken connection") {
    auto alice = enter(colon_format, "Alice");
    alice.close();
    expect_left();
  }
  SECTION("a crash of its actor") {
    auto alice = enter(colon_format, "Alice");
    kill(alice.actor());
    run();
    expect_left();
  }
}

TEST_CASE_METHOD(chat_fixture, "a taken name gets a reason and another try") {
  auto alice = enter(colon_format, "Alice");
  auto second = connect(colon_format);
  second.send("ALICE\n");
  auto answer = second.received();
  CHECK(is_info(answer));
  CHECK_THAT(answer, Contains("'ALICE' is taken") && Contains("Allowed are"));
  second.send("Bob\n");
  CHECK(second.received() == "User Bob joined\n");
}

TEST_CASE_METHOD(chat_fixture, "bracket asks again after a refused name") {
  auto peer = connect(bracket_format);
  peer.received();
  peer.send("two words\n");
  CHECK_THAT(peer.received(), StartsWith("** The name 'two words' is not allowed.")
                                && EndsWith("**\nEnter your ID: "));
}

TEST_CASE_METHOD(chat_fixture, "five refused names close the connection with a reason") {
  auto peer = connect(colon_format);
  for (auto i = 0; i < 4; ++i)
    peer.send("9\n");
  CHECK(peer.connected());
  peer.received();
  peer.send("9\n");
  CHECK_THAT(peer.received(), EndsWith("** Too many names were refused. Goodbye. **\n"));
  CHECK_FALSE(peer.connected());
}

TEST_CASE_METHOD(chat_fixture, "last words get a bounded time to leave") {
  auto alice = enter(colon_format, "Alice");
  alice.send("/who\n/quit\n");
  advance(config->linger / 2);
  CHECK(alice.connected());
  advance(config->linger);
  CHECK_FALSE(alice.connected());
}

TEST_CASE_METHOD(chat_fixture, "telnet's option bytes are not part of a name") {
  auto alice = connect(colon_format);
  alice.send("\xff\xfd\x03\xff\xfb\x18"
             "Alice\r\n");
  CHECK(alice.received()
        == "\xff\xfc\x03\xff\xfe\x18"
           "User Alice joined\n");
}

TEST_CASE_METHOD(chat_fixture, "hostile text never reaches another user") {
  auto alice = enter(colon_format, "Alice");
  auto bob = enter(colon_format, "Bob");
  alice.received();
  SECTION("a terminal escape is taken out") {
    alice.send("\x1b[31mred\x1b[0m \x07\x08plain\n");
    CHECK(bob.received() == "Alice: [31mred[0m plain\n");
  }
  SECTION("CR and NUL cannot begin a line") {
    alice.send(std::string{"a\rUser Eve joined\0x\n", 20});
    CHECK(bob.received() == "Alice: aUser Eve joinedx\n");
  }
  SECTION("C1 controls go too") {
    alice.send("a\xc2\x9b"
               "31mb\n");
    CHECK(bob.received() == "Alice: a31mb\n");
  }
  SECTION("what is not UTF-8 is refused") {
    alice.send("caf\xe9\n");
    CHECK(bob.received().empty());
    CHECK(is_info(alice.received()));
  }
  SECTION("a line that is too long is refused, the next one is not") {
    alice.send(std::string(4097, 'x') + "\nshort\n" + std::string(4096, 'y') + "\n");
    CHECK(bob.received() == "Alice: short\nAlice: " + std::string(4096, 'y') + "\n");
    auto answer = alice.received();
    CHECK(is_info(answer));
    CHECK_THAT(answer, Contains("4096"));
  }
  SECTION("a line without an end does not pile up") {
    for (auto i = 0; i < 100; ++i)
      alice.send(std::string(4096, 'x'));
    alice.send("\nshort\n");
    CHECK(bob.received() == "Alice: short\n");
  }
}

TEST_CASE_METHOD(chat_fixture, "private messages reach one person only") {
  auto alice = enter(colon_format, "Alice");
  auto bob = enter(colon_format, "Bob");
  auto omar = enter(bracket_format, "Omar");
  bob.received();
  alice.received();
  alice.send("/msg bob psst\n/msg Omar hey\n/msg Nobody x\n/msg Bob\n");
  CHECK(bob.received() == "(private) Alice: psst\n");
  CHECK(omar.received() == "(private) [Alice]: hey\n");
  CHECK(alice.received()
        == "** Nobody: nobody here has that name. Try /who **\n"
           "** Usage: /msg NAME TEXT **\n");
}

TEST_CASE_METHOD(chat_fixture, "commands answer the one who gave them") {
  auto alice = enter(colon_format, "Alice");
  auto bob = enter(bracket_format, "Bob");
  alice.received();
  SECTION("/who") {
    alice.send("/who\n");
    CHECK(alice.received() == "** Users in #lobby: Alice, Bob **\n");
  }
  SECTION("/rooms") {
    alice.send("/rooms\n");
    CHECK(alice.received() == "** #lobby (2 users) **\n** End of rooms **\n");
  }
  SECTION("/help names every command") {
    alice.send("/help\n");
    auto answer = alice.received();
    for (auto name :
         {"help", "who", "rooms", "join", "nick", "msg", "me", "topic", "quit"})
      CHECK_THAT(answer, Contains(std::string{"** /"} + name));
  }
  SECTION("an unknown command names /help") {
    alice.send("/frobnicate now\n");
    CHECK(alice.received() == "** Unknown command /frobnicate. Try /help **\n");
  }
  SECTION("//text says /text") {
    alice.send("//etc/passwd\n");
    CHECK(bob.received() == "[Alice]: /etc/passwd\n");
  }
  SECTION("/me") {
    alice.send("/me waves\n/me\n");
    CHECK(bob.received() == "* Alice waves\n");
    CHECK(alice.received() == "** Usage: /me TEXT **\n");
  }
  SECTION("/nick") {
    alice.send("/nick Alicia\n/nick bob\n/nick 9\nhi\n");
    CHECK(bob.received() == "User Alice is now known as Alicia\n[Alicia]: hi\n");
    CHECK_THAT(alice.received(), StartsWith("** You are now known as Alicia **\n"
                                            "** The name 'bob' is taken **\n"
                                            "** That name is not allowed."));
  }
  SECTION("/topic") {
    alice.send("/topic\n/topic all about actors\n/topic\n");
    CHECK(alice.received()
          == "** No topic is set in #lobby **\n"
             "** Alice changed the topic of #lobby to: all about actors **\n"
             "** Topic of #lobby (set by Alice): all about actors **\n");
    CHECK(bob.received()
          == "** Alice changed the topic of #lobby to: all about actors **\n");
  }
}

TEST_CASE_METHOD(chat_fixture, "one is in one room at a time") {
  auto alice = enter(colon_format, "Alice");
  auto bob = enter(colon_format, "Bob");
  alice.received();
  alice.send("/join dev\nanybody?\n/join #dev\n/join two words more\n");
  CHECK(bob.received() == "User Alice left\n");
  CHECK(alice.received()
        == "User Alice joined\n** You are in #dev already **\n"
           "** A room name is # and 1 to 63 characters without spaces and commas **\n");
  bob.send("/join #DEV\nhello\n/who\n");
  CHECK(alice.received() == "User Bob joined\nBob: hello\n");
  CHECK(bob.received() == "User Bob joined\n** Users in #dev: Alice, Bob **\n");
}

TEST_CASE_METHOD(chat_fixture, "before there is a name, commands wait for it") {
  auto peer = connect(colon_format);
  peer.send("/who\n");
  CHECK(peer.received()
        == "** First say your name, or /login NAME PASSWORD, or /quit **\n");
  peer.send("exit\n");
  CHECK_FALSE(peer.connected());
}

TEST_CASE_METHOD(chat_fixture, "whoever is told to go gets the reason") {
  auto alice = enter(colon_format, "Alice");
  auto bob = enter(colon_format, "Bob");
  alice.received();
  caf::anon_send(alice.actor(), disconnect_atom::value, std::string{"Closing time"});
  run();
  CHECK(alice.received() == "** Closing time **\n");
  CHECK(bob.received() == "User Alice left\n");
}

TEST_CASE_METHOD(chat_fixture, "whoever takes the name it has disturbs nobody") {
  auto alice = enter(colon_format, "Alice");
  auto bob = enter(bracket_format, "Bob");
  alice.received();
  bob.send("/nick Bob\n");
  CHECK(is_info(bob.received()));
  CHECK(alice.received().empty());
  bob.send("/nick bOB\n");
  CHECK(alice.received() == "User Bob is now known as bOB\n");
}

TEST_CASE_METHOD(chat_fixture,
                 "the line after the question for a password is one, however it looks") {
  std::string password =
    GENERATE("/quit", "exit", " / ", "//", "/msg Bob hi", "caf\xe9", "tab\there");
  CAPTURE(password);
  config->password = password;
  for (auto format : {&colon_format, &bracket_format}) {
    auto alice = connect(*format);
    alice.send("Alice\r\n");
    CHECK_THAT(alice.received(), Contains("needs a password"));
    alice.send("\r\n" + password + "\r\n");
    CHECK_THAT(alice.received(),
               Contains(format == &colon_format ? "User Alice joined" : "Current users"));
    alice.send("exit\n");
    CHECK_FALSE(alice.connected());
    auto eve = connect(*format);
    eve.send("Eve\n/QUIT\n");
    CHECK_THAT(eve.received(), Contains("The password is wrong"));
    CHECK_FALSE(eve.connected());
  }
}
