#include "test/net/account_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

// Modes and masks that are about accounts.

namespace {

struct fixture : account_fixture {
  fixture() {
    make_account("Bob");
    bob = std::make_unique<fake_peer>(enter_logged_in("Bob"));
    carl = std::make_unique<fake_peer>(enter("Carl"));
    heard(*bob);
    heard(alice);
  }

  std::unique_ptr<fake_peer> bob;  // logged in
  std::unique_ptr<fake_peer> carl; // not
};

} // namespace

TEST_CASE_METHOD(fixture, "+R lets in only who is logged in, or invited") {
  ask(alice, "JOIN #dev");
  ask(alice, "MODE #dev +R");
  CHECK(ask(*carl, "JOIN #dev")
        == "477 Carl #dev :Cannot join channel (+R): log in to an account first\n");
  CHECK_THAT(ask(*bob, "JOIN #dev"), StartsWith(":Bob!~Bob@test JOIN #dev\n"));
  ask(alice, "INVITE Carl #dev");
  heard(*carl);
  CHECK_THAT(ask(*carl, "JOIN #dev"), StartsWith(":Carl!~Carl@test JOIN #dev\n"));
}

TEST_CASE_METHOD(fixture, "+M lets only who is logged in speak, or has voice") {
  ask(alice, "JOIN #dev");
  ask(alice, "MODE #dev +M");
  ask(*bob, "JOIN #dev");
  ask(*carl, "JOIN #dev");
  CHECK(ask(*carl, "PRIVMSG #dev :hi")
        == "404 Carl #dev :Cannot send to channel (+M): log in to an account first\n");
  CHECK_THAT(ask(*carl, "NICK Dora"), StartsWith("435 Carl Dora #dev"));
  heard(*bob);
  CHECK(ask(*bob, "PRIVMSG #dev :hi") == "");
  ask(alice, "MODE #dev +v Carl");
  heard(*carl);
  CHECK(ask(*carl, "PRIVMSG #dev :hi") == "");
  // Who logs in may speak from then on.
  ask(alice, "MODE #dev -v Carl");
  heard(*carl);
  ask(*carl, "REGISTER Charles * sesame");
  CHECK(ask(*carl, "PRIVMSG #dev :hi") == "");
}

TEST_CASE_METHOD(fixture, "user mode +R takes messages only from who is logged in") {
  CHECK(ask(alice, "MODE Alice +R") == ":Alice!~Alice@test MODE Alice +R\n");
  CHECK(ask(*carl, "PRIVMSG Alice :hi")
        == "477 Carl Alice :takes messages only from people who are logged in to an "
           "account\n");
  CHECK(ask(*carl, "NOTICE Alice :hi") == "");
  CHECK(heard(alice) == "");
  CHECK(ask(*bob, "PRIVMSG Alice :hi") == "");
  CHECK(heard(alice) == ":Bob!~Bob@test PRIVMSG Alice :hi\n");
}

TEST_CASE_METHOD(fixture, "masks of account names ban, except and invite") {
  ask(alice, "JOIN #dev");
  CHECK(ask(alice, "MODE #dev +b ~a:bob") == ":Alice!~Alice@test MODE #dev +b a:bob\n");
  CHECK_THAT(ask(*bob, "JOIN #dev"), StartsWith("474 Bob #dev"));
  CHECK_THAT(ask(*carl, "JOIN #dev"), StartsWith(":Carl!~Carl@test JOIN #dev"));
  CHECK(ask(alice, "MODE #dev +e a:B?b")
        == ":Carl!~Carl@test JOIN #dev\n:Alice!~Alice@test MODE #dev +e a:B?b\n");
  CHECK_THAT(ask(*bob, "JOIN #dev"), StartsWith(":Bob!~Bob@test JOIN #dev"));
  ask(*bob, "PART #dev");
  heard(alice);
  ask(alice, "MODE #dev -be+i a:bob a:b?b");
  CHECK_THAT(ask(*bob, "JOIN #dev"), StartsWith("473 Bob #dev"));
  ask(alice, "MODE #dev +I a:bob");
  CHECK_THAT(ask(*bob, "JOIN #dev"), StartsWith(":Bob!~Bob@test JOIN #dev"));
}

TEST_CASE_METHOD(fixture, "a mask may mute an account, and nobody has a part of a name") {
  ask(alice, "JOIN #dev");
  CHECK(ask(alice, "MODE #dev +b m:a:bob")
        == ":Alice!~Alice@test MODE #dev +b m:a:bob\n");
  CHECK_THAT(ask(*bob, "JOIN #dev"), StartsWith(":Bob!~Bob@test JOIN #dev"));
  CHECK_THAT(ask(*bob, "PRIVMSG #dev :hi"), StartsWith("404 Bob #dev"));
  heard(alice);
  CHECK_THAT(ask(alice, "MODE #dev +b a:"), StartsWith("696 Alice #dev b"));
  CHECK_THAT(ask(alice, "MODE #dev +b a:x@y"), StartsWith("696 Alice #dev b"));
  CHECK(ask(alice, "MODE #dev +b a:bo") == ":Alice!~Alice@test MODE #dev +b a:bo\n");
  ask(alice, "MODE #dev -b m:a:bob");
  heard(*bob);
  CHECK(ask(*bob, "PRIVMSG #dev :hi") == "");
}
