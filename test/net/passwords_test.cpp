// Passwords as those see them who give them: what happens while one waits to be checked.
#include <caf/typed_event_based_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;
using Catch::Contains;
using Catch::StartsWith;

namespace {

/// A password somebody gave, and what is to be answered.
struct given {
  password_question what;
  caf::typed_response_promise<bool> answer;
};

using answer_atom = caf::atom_constant<caf::atom("answer")>;

/// Answers when it is told to: which, and what.
using patient_actor =
  password_actor::extend<caf::reacts_to<answer_atom, size_t, bool>,
                         caf::reacts_to<answer_atom, size_t, caf::error>>;

patient_actor::behavior_type patient_checker(patient_actor::pointer self,
                                             std::vector<given>* all) {
  return {
    [self, all](verify_atom, password_question& what) -> caf::result<bool> {
      auto answer = self->make_response_promise<bool>();
      all->push_back({std::move(what), answer});
      return answer;
    },
    [](hash_atom, const std::string&, const std::string& password) {
      return account_secret{password, {}};
    },
    [all](answer_atom, size_t which, bool right) {
      all->at(which).answer.deliver(right);
    },
    [all](answer_atom, size_t which, const caf::error& why) {
      all->at(which).answer.deliver(why);
    },
  };
}

/// Passwords are answered when the test says so.
struct passwords_fixture : irc_fixture {
  std::vector<given> all;
  patient_actor checker;
  const std::string registration = "PASS sesame\r\nNICK Bob\r\nUSER b 0 * :B";

  passwords_fixture() {
    checker = owned(sys.spawn(patient_checker, &all));
    passwords = checker;
    config->password = "sesame";
    config->oper_name = "root";
    config->oper_password = "toor";
  }

  template <class T>
  void answer(size_t which, T what) {
    caf::anon_send(checker, answer_atom::value, which, std::move(what));
    run();
  }

  fake_peer operator_to_be() {
    auto bob = connect(irc_format);
    ask(bob, registration);
    answer(0, true);
    heard(bob);
    all.clear();
    return bob;
  }
};

} // namespace

TEST_CASE_METHOD(passwords_fixture, "a name is claimed when the password was right") {
  auto bob = connect(irc_format);
  auto eve = connect(irc_format);
  CHECK(ask(bob, registration) == "");
  CHECK(ask(eve, registration) == "");
  // The one whose password is found right first has it, whoever came first.
  answer(1, true);
  CHECK_THAT(heard(eve), StartsWith("001 Bob "));
  answer(0, true);
  CHECK(heard(bob) == "433 * Bob :Nickname is already in use\n");
  // Another name needs no other check.
  CHECK_THAT(ask(bob, "NICK Rob"), StartsWith("001 Rob "));
  CHECK(all.size() == 2);
}

TEST_CASE_METHOD(passwords_fixture, "who has no password keeps no name from anybody") {
  auto bob = connect(irc_format);
  auto carl = connect(colon_format);
  ask(bob, "PASS simsim\r\nNICK Same\r\nUSER b 0 * :B");
  carl.send("Same\nsesame\n");
  answer(1, true);
  CHECK_THAT(carl.received(), Contains("User Same joined"));
  answer(0, false);
  CHECK(heard(bob)
        == "464 * :Password incorrect\nERROR :Closing link: test (Bad password)\n");
}

TEST_CASE_METHOD(passwords_fixture, "a plain user gives the password once") {
  auto carl = connect(colon_format);
  ask(carl, "Alice\nsesame");
  answer(0, true);
  CHECK_THAT(carl.received(), Contains("'Alice' is taken"));
  carl.send("Carl\n");
  CHECK_THAT(carl.received(), Contains("User Carl joined"));
}

TEST_CASE_METHOD(passwords_fixture, "what is checked is known by its address") {
  auto bob = connect(irc_format);
  ask(bob, registration);
  REQUIRE(all.size() == 1);
  CHECK(all[0].what.address == "test");
  CHECK(all[0].what.secret == "sesame");
  CHECK(all[0].what.given == "sesame");
  CHECK_FALSE(all[0].what.is_decoy);
}

TEST_CASE_METHOD(passwords_fixture, "time in the queue is no time to register in") {
  auto pulse = [&](fake_peer& whom, caf::timespan after) {
    advance(after);
    caf::anon_send(whom.actor(), pulse_atom::value);
    run();
  };
  auto bob = connect(irc_format);
  auto carl = connect(bracket_format);
  advance(20s);
  ask(bob, registration);
  carl.send("Carl\nsesame\n");
  carl.received();
  for (auto peer : {&bob, &carl}) {
    pulse(*peer, 1h);
    CHECK(peer->received() == "");
  }
  SECTION("nobody is late because of it") {
    answer(0, true);
    answer(1, true);
    CHECK_THAT(heard(bob), StartsWith("001 Bob"));
    CHECK_THAT(carl.received(), Contains("Current users"));
  }
  SECTION("the rest of the time is left") {
    ask(alice, "NICK Bob");
    answer(0, true);
    CHECK_THAT(heard(bob), StartsWith("433 "));
    pulse(bob, 9999ms);
    CHECK(heard(bob) == "");
    pulse(bob, 1ms);
    CHECK_THAT(heard(bob), Contains("Registration timed out"));
  }
}

TEST_CASE_METHOD(passwords_fixture, "who cannot be checked now hears why and when") {
  auto bob = connect(irc_format);
  auto carl = connect(colon_format);
  ask(bob, registration);
  carl.send("Carl\nsesame\n");
  carl.received();
  auto [why, text] = GENERATE(table<caf::error, std::string>({
    {make_error(errc::too_often, 6500ms),
     "Too many wrong passwords from your address: 5 at once, then one every 10 seconds. "
     "Try again in 7 seconds"},
    {make_error(errc::busy), "Too many passwords wait to be checked. Try again later"},
    {caf::error{caf::sec::runtime_error},
     "Your password could not be checked. Try again later"},
  }));
  answer(0, why);
  answer(1, why);
  CHECK(heard(bob)
        == "263 * PASS :" + text
             + "\nERROR :Closing link: test (Password not checked)\n");
  CHECK(carl.received() == "** " + text + " **\n");
  CHECK_FALSE(bob.connected());
  CHECK_FALSE(carl.connected());
}

TEST_CASE_METHOD(passwords_fixture, "OPER hears the same, and goes on") {
  auto bob = operator_to_be();
  for (auto i = 0; i < 5; ++i) {
    CHECK(ask(bob, "OPER root toor") == "");
    answer(all.size() - 1, make_error(errc::busy));
    CHECK(heard(bob)
          == "263 Bob OPER :Too many passwords wait to be checked. Try again later\n");
  }
  CHECK(bob.connected());
}

TEST_CASE_METHOD(passwords_fixture, "a wrong name for OPER is checked like a right one") {
  auto bob = operator_to_be();
  ask(bob, "OPER toor toor");
  REQUIRE(all.size() == 1);
  CHECK(all[0].what.secret == "toor");
  CHECK(all[0].what.is_decoy);
}

TEST_CASE_METHOD(passwords_fixture, "who is thrown out meanwhile is gone at once") {
  auto bob = operator_to_be();
  ask(bob, "OPER root toor");
  caf::anon_send(bob.actor(), disconnect_atom::value, std::string{"Killed"});
  run();
  CHECK(heard(bob) == "ERROR :Closing link: test (Killed)\n");
  CHECK_FALSE(bob.connected());
  CHECK_THAT(ask(alice, "NICK Bob"), Contains("NICK Bob\n"));
  answer(0, true);
}

TEST_CASE_METHOD(passwords_fixture,
                 "who leaves while its password waits is gone at once") {
  auto bob = operator_to_be();
  auto carl = connect(colon_format);
  carl.send("Carl\nsesame\n");
  ask(bob, "OPER root toor");
  carl.close();
  bob.close();
  CHECK_FALSE(bob.connected());
  CHECK_FALSE(carl.connected());
  answer(1, true);
  CHECK_THAT(ask(alice, "WHOIS Bob Carl"), !Contains("311"));
}
