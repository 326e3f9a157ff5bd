#include <csignal>
#include <memory>
#include <stdexcept>

#include <caf/scoped_actor.hpp>
#include <catch2/catch.hpp>
#include <unistd.h>

#include "actors/errors.hpp"
#include "apps/hash_process.hpp"
#include "apps/password.hpp"
#include "apps/password_checker.hpp"
#include "net/sasl/scram.hpp"
#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;

namespace {

using answer_atom = caf::atom_constant<caf::atom("answer")>;

/// Finishes nothing before it is told to, and with what.
using patient_actor =
  password_worker_actor::extend<caf::reacts_to<answer_atom, bool>,
                                caf::reacts_to<answer_atom, caf::error>>;

/// Something a worker was given and has not finished.
struct task {
  std::string given;
  patient_actor worker;
};

/// What lies before a worker.
using desk = std::vector<task>;

patient_actor::behavior_type patient_worker(patient_actor::pointer self, desk* tasks) {
  auto promise = std::make_shared<caf::typed_response_promise<bool>>();
  return {
    [self, tasks, promise](verify_atom, const std::string&,
                           const std::string& given) -> caf::result<bool> {
      *promise = self->make_response_promise<bool>();
      tasks->push_back({given, self});
      return *promise;
    },
    [](hash_atom, const std::string& password) {
      return account_secret{"hash of " + password, {}};
    },
    [promise](answer_atom, bool right) { promise->deliver(right); },
    [promise](answer_atom, const caf::error& why) { promise->deliver(why); },
  };
}

/// Somebody who asks once.
class asker {
public:
  asker(deterministic_system& world, const password_actor& whom, password_question what)
      : world_(world), self_(std::make_unique<caf::scoped_actor>(world.sys)) {
    answer_ = std::make_unique<answer_handle>(
      (*self_)->request(whom, caf::infinite, verify_atom::value, std::move(what)));
    world_.run();
  }

  void end() {
    answer_ = nullptr;
    self_ = nullptr;
    world_.run();
  }

  /// "yes", "no", an error, or "" as long as there is no answer.
  std::string answer() {
    std::string result;
    if ((*self_)->mailbox().empty())
      return result;
    answer_->receive([&](bool right) { result = right ? "yes" : "no"; },
                     [&](const caf::error& why) {
                       result =
                         code_of(why) == errc{} ? "unchecked" : to_string(code_of(why));
                       if (auto seconds = seconds_to_wait(why); seconds > 0)
                         result += ", " + std::to_string(seconds);
                     });
    return result;
  }

private:
  using answer_handle = decltype(std::declval<caf::scoped_actor&>()->request(
    std::declval<password_actor>(), caf::infinite, verify_atom::value,
    std::declval<password_question>()));

  deterministic_system& world_;
  std::unique_ptr<caf::scoped_actor> self_;
  std::unique_ptr<answer_handle> answer_;
};

const std::string hashed = "$5$salt$x"; // nobody hashes here

struct fixture : deterministic_system {
  std::shared_ptr<settings> config = std::make_shared<settings>();
  desk tasks;
  desk spare_tasks;
  password_checker_actor checker;

  fixture() {
    config->passwords = {3, 10s};
    config->password_queue = 10;
    password_checker_state::staff all;
    for (auto i = 0; i < 2; ++i)
      all.workers.push_back(owned(sys.spawn(patient_worker, &tasks)));
    all.spare = owned(sys.spawn(patient_worker, &spare_tasks));
    checker = owned(sys.spawn(
      [](password_checker_actor::stateful_pointer<password_checker_state> self,
         password_checker_state::staff staff, settings_ptr limits) {
        return self->state.make_behavior(std::move(staff), std::move(limits), {});
      },
      std::move(all), settings_ptr{config}));
  }

  asker ask(const std::string& address, const std::string& given,
            const std::string& secret = hashed) {
    return {*this, checker, {address, secret, given}};
  }

  /// What the workers have before them.
  std::string given() const {
    std::string result;
    for (auto& x : tasks)
      result += x.given + " ";
    return result;
  }

  template <class T>
  void finish(desk& where, T how) {
    auto worker = where.front().worker;
    where.erase(where.begin());
    caf::anon_send(worker, answer_atom::value, std::move(how));
    run();
  }

  void finish(bool right) { finish(tasks, right); }

  bool stop() {
    caf::scoped_actor self{sys};
    auto answer = self->request(checker, caf::infinite, stop_atom::value);
    run();
    auto result = false;
    answer.receive([&](bool busy) { result = busy; }, [](const caf::error&) {});
    return result;
  }
};

} // namespace

TEST_CASE_METHOD(fixture, "two passwords are hashed at once and the others wait") {
  auto a = ask("a", "1");
  auto b = ask("a", "2");
  auto c = ask("a", "3");
  CHECK(given() == "1 2 ");
  finish(true);
  CHECK(a.answer() == "yes");
  CHECK(b.answer() == "");
  CHECK(given() == "2 3 ");
  finish(false);
  finish(true);
  CHECK(b.answer() == "no");
  CHECK(c.answer() == "yes");
}

TEST_CASE_METHOD(fixture, "a stranger's password waits for one of each address at most") {
  std::vector<asker> crowd;
  for (auto i = 0; i < 8; ++i)
    crowd.push_back(ask("a", "a" + std::to_string(i)));
  auto b = ask("b", "b");
  finish(true);
  finish(true);
  CHECK(given() == "a2 b ");
}

TEST_CASE_METHOD(fixture, "a plain password and an impossible one take no turn") {
  auto a = ask("a", "1");
  auto b = ask("a", "2");
  CHECK(ask("c", "sesame", "sesame").answer() == "yes");
  CHECK(ask("c", "simsim", "sesame").answer() == "no");
  CHECK(ask("c", "").answer() == "no");
  CHECK(ask("c", std::string(5000, 'x')).answer() == "no");
  CHECK(given() == "1 2 ");
}

TEST_CASE_METHOD(fixture, "the password of somebody who has ended is not hashed") {
  auto a = ask("a", "1");
  auto b = ask("a", "2");
  auto c = ask("a", "3");
  auto d = ask("a", "4");
  c.end();
  a.end();
  finish(false);
  CHECK(given() == "2 4 ");
  finish(true);
  finish(true);
  CHECK(b.answer() == "yes");
  CHECK(d.answer() == "yes");
}

TEST_CASE_METHOD(fixture, "one password too many is refused at once") {
  std::vector<asker> crowd;
  for (auto i = 0; i < 12; ++i)
    crowd.push_back(ask("127.0.0.1", std::to_string(i)));
  CHECK(ask("127.0.0.1", "x").answer() == "too many ask for that at once");
  // Somebody from elsewhere takes the place of the last one.
  auto stranger = ask("192.0.2.1", "y");
  CHECK(stranger.answer() == "");
  CHECK(crowd[11].answer() == "too many ask for that at once");
  CHECK(crowd[10].answer() == "");
}

TEST_CASE_METHOD(fixture, "who was wrong too often waits, and nobody else") {
  std::vector<asker> crowd;
  for (auto i = 0; i < 6; ++i)
    crowd.push_back(ask("192.0.2.1", std::to_string(i)));
  auto other = ask("192.0.2.2", "x");
  for (auto i = 0; i < 3; ++i)
    finish(false);
  // What still waits from there is not hashed.
  CHECK(given() == "x ");
  for (size_t i = 3; i < 6; ++i)
    CHECK(crowd[i].answer() == "that was done too often, 10");
  finish(true);
  CHECK(other.answer() == "yes");
  CHECK(ask("192.0.2.1", "x").answer() == "that was done too often, 10");
  CHECK(ask("192.0.2.1", "sesame", "sesame").answer() == "that was done too often, 10");
  advance(10s);
  CHECK(ask("192.0.2.1", "x").answer() == "");
}

TEST_CASE_METHOD(fixture, "a decoy is wrong however right, and counts") {
  for (auto i = 0; i < 3; ++i) {
    asker a{*this, checker, {"192.0.2.1", hashed, "x", true}};
    CHECK(a.answer() == "");
    finish(true);
    CHECK(a.answer() == "no");
  }
  CHECK(ask("192.0.2.1", "x").answer() == "that was done too often, 10");
  asker plain{*this, checker, {"192.0.2.2", "sesame", "sesame", true}};
  CHECK(plain.answer() == "no");
}

TEST_CASE_METHOD(fixture, "who guesses at one account slows only those who guessed") {
  auto guess = [&](const std::string& address, const std::string& given) {
    return asker{*this, checker, {address, "sesame", given, false, "alice"}}.answer();
  };
  for (auto address : {"192.0.2.1", "192.0.2.2", "192.0.2.3"})
    CHECK(guess(address, "simsim") == "no");
  // Each address was wrong once, the account three times.
  CHECK(guess("192.0.2.1", "sesame") == "that was done too often, 10");
  CHECK(guess("192.0.2.4", "sesame") == "yes");
  CHECK(ask("192.0.2.1", "sesame", "sesame").answer() == "yes");
  advance(10s);
  CHECK(guess("192.0.2.1", "sesame") == "yes");
}

TEST_CASE_METHOD(fixture, "a new password is hashed when its turn has come") {
  auto a = ask("a", "1");
  auto b = ask("a", "2");
  caf::scoped_actor self{sys};
  auto answer = self->request(checker, caf::infinite, hash_atom::value, std::string{"a"},
                              std::string{"open sesame"});
  auto too_short = self->request(checker, caf::infinite, hash_atom::value,
                                 std::string{"a"}, std::string{"sesam"});
  run();
  std::string hash;
  auto why = errc{};
  too_short.receive([](const account_secret&) {},
                    [&](const caf::error& x) { why = code_of(x); });
  CHECK(why == errc::bad_password);
  CHECK(self->mailbox().empty());
  finish(true);
  answer.receive([&](const account_secret& x) { hash = x.hash; },
                 [](const caf::error&) {});
  CHECK(hash == "hash of open sesame");
}

TEST_CASE_METHOD(fixture, "a new configuration counts from then on") {
  auto fresh = std::make_shared<settings>(*config);
  fresh->passwords.burst = 1;
  caf::anon_send(checker, reload_atom::value, settings_ptr{fresh});
  ask("192.0.2.1", "simsim", "sesame");
  CHECK(ask("192.0.2.1", "simsim", "sesame").answer() == "that was done too often, 10");
}

TEST_CASE_METHOD(fixture, "a worker that fails at one password goes on with the next") {
  auto a = ask("a", "1");
  auto b = ask("a", "2");
  auto c = ask("a", "3");
  finish(tasks, caf::error{caf::sec::runtime_error});
  CHECK(a.answer() == "unchecked");
  CHECK(given() == "2 3 ");
}

TEST_CASE_METHOD(deterministic_system, "an exception ends no worker") {
  auto worker = owned(
    sys.spawn(password_worker,
              password_check{[](const std::string&, const std::string& given) -> bool {
                               if (given == "bad")
                                 throw std::runtime_error{"bad"};
                               if (given == "worse")
                                 throw 1;
                               return true;
                             },
                             make_secret}));
  caf::scoped_actor self{sys};
  std::string seen;
  for (std::string given : {"bad", "worse", "good"}) {
    auto answer =
      self->request(worker, caf::infinite, verify_atom::value, std::string{}, given);
    run();
    answer.receive([&](bool) { seen += "answer "; },
                   [&](const caf::error&) { seen += "error "; });
  }
  CHECK(seen == "error error answer ");
}

TEST_CASE_METHOD(fixture,
                 "where workers get no time one password is checked each second") {
  auto a = ask("a", "1");
  auto b = ask("a", "2");
  auto c = ask("a", "3");
  advance(900ms);
  CHECK(spare_tasks.empty());
  advance(100ms);
  REQUIRE(spare_tasks.size() == 1);
  CHECK(spare_tasks[0].given == "1");
  SECTION("by the spare one") {
    finish(spare_tasks, true);
    CHECK(a.answer() == "yes");
    CHECK(spare_tasks.empty());
    advance(1s);
    REQUIRE(spare_tasks.size() == 1);
    CHECK(spare_tasks[0].given == "2");
  }
  SECTION("by whoever is faster") {
    finish(true);
    CHECK(a.answer() == "yes");
    CHECK(given() == "2 3 ");
    finish(spare_tasks, false); // cannot be
    finish(true);
    CHECK(b.answer() == "yes");
  }
}

TEST_CASE_METHOD(fixture, "at the end all are answered, and a busy worker is told of") {
  auto a = ask("a", "1");
  auto b = ask("a", "2");
  auto c = ask("a", "3");
  CHECK(stop());
  for (auto x : {&a, &b, &c})
    CHECK(x->answer() == "unchecked");
  CHECK(ask("a", "4").answer() == "unchecked");
}

TEST_CASE_METHOD(fixture,
                 "at the end a worker is told of that the spare one has overtaken") {
  auto a = ask("a", "1");
  advance(1s);
  REQUIRE(spare_tasks.size() == 1);
  finish(spare_tasks, true);
  CHECK(a.answer() == "yes");
  CHECK(stop());
}

TEST_CASE_METHOD(fixture, "at the end an idle worker is no reason to hurry") {
  CHECK_FALSE(stop());
}

TEST_CASE("a process hashes passwords for this one") {
  auto hash = hash_password("sesame");
  auto fd = start_hash_process();
  REQUIRE(fd >= 0);
  CHECK(ask_hash_process(fd, hash, "sesame") == true);
  CHECK(ask_hash_process(fd, hash, "simsim") == false);
  CHECK(ask_hash_process(fd, "", "") == true);
  auto made = make_secret_elsewhere(fd, "open sesame");
  REQUIRE(made);
  CHECK(verify_password(made->hash, "open sesame"));
  CHECK_FALSE(verify_password(made->hash, "sesame"));
  CHECK(parse_scram_keys(made->scram));
  ::close(fd);
}
