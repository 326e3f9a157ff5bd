#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

#include <caf/scoped_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "actors/clock.hpp"
#include "actors/directory.hpp"
#include "store/accounts.hpp"
#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

directory_rules rules_with(const accounts_actor& accounts) {
  directory_rules result;
  result.accounts = accounts;
  return result;
}

user_ptr logged_in(const std::string& nick, account_id owner,
                   const std::string& account) {
  user result{nick, "user", "host", "Real Name"};
  result.owner = owner;
  result.account = account;
  return user_ptr{std::move(result)};
}

/// Somebody who asks the directory; the answers come later.
class petitioner {
public:
  petitioner(deterministic_system& world, directory_actor directory)
      : directory_(std::move(directory)), self_(world.sys) {}

  void claim(user_ptr who) { pend(claim_atom::value, std::move(who)); }

  void register_name(const std::string& name) {
    pend(register_atom::value, new_account{name, {"secret", {}}, {}, {}, 0});
  }

  /// What was answered so far, in the order of asking: "ok", a number, or a reason.
  std::string answers() {
    std::map<uint64_t, std::string> found;
    while (!self_->mailbox().empty()) {
      auto x = self_->dequeue();
      auto id = x->mid.integer_value();
      auto& content = x->content();
      if (content.match_elements<caf::error>())
        found[id] = to_string(code_of(content.get_as<caf::error>(0)));
      else
        found[id] = "ok";
    }
    std::string result;
    for (auto id : asked_)
      if (auto i = found.find(id); i != found.end())
        result += i->second + "; ";
    return result;
  }

private:
  template <class... Ts>
  void pend(Ts... what) {
    auto id = self_->new_request_id(caf::message_priority::normal);
    asked_.push_back(id.response_id().integer_value());
    caf::actor_cast<caf::strong_actor_ptr>(directory_)
      ->enqueue(caf::actor_cast<caf::strong_actor_ptr>(self_.ptr()), id,
                caf::make_message(std::move(what)...), nullptr);
  }

  directory_actor directory_;
  caf::scoped_actor self_;
  std::vector<uint64_t> asked_;
};

} // namespace

TEST_CASE("of a claim and a registration of the same name one wins, in every order") {
  size_t claimed = 0;
  size_t registered = 0;
  auto orders = in_every_order([&](deterministic_system& world, auto run) {
    auto directory = world.spawn_directory({}, rules_with(world.spawn_accounts()));
    petitioner bob{world, directory};
    petitioner carl{world, directory};
    bob.claim(make_user("Alice"));
    carl.register_name("alice");
    run();
    auto one = bob.answers();
    auto other = carl.answers();
    INFO(one << other);
    CHECK(((one == "ok; ") != (other == "ok; ")));
    claimed += one == "ok; " ? 1 : 0;
    registered += other == "ok; " ? 1 : 0;
  });
  CHECK(orders >= 1);
  CHECK(claimed + registered == orders);
}

TEST_CASE("of two registrations of the same name one wins, in every order") {
  in_every_order([&](deterministic_system& world, auto run) {
    auto directory = world.spawn_directory({}, rules_with(world.spawn_accounts()));
    petitioner bob{world, directory};
    petitioner carl{world, directory};
    bob.register_name("Alice");
    carl.register_name("alice");
    bob.claim(make_user("alice"));
    run();
    auto all = bob.answers() + carl.answers();
    INFO(all);
    // The claim is refused in any case: nobody is logged in.
    auto last = all.find("ok; ");
    REQUIRE(last != std::string::npos);
    CHECK(all.find("ok; ", last + 1) == std::string::npos);
  });
}

TEST_CASE_METHOD(deterministic_system, "a registered name is for its account only") {
  auto directory = spawn_directory({}, rules_with(spawn_accounts()));
  caf::anon_send(directory, reserve_atom::value,
                 std::vector<reserved_name>{{"alice", 7}, {"wonder", 7}});
  run();
  petitioner bob{*this, directory};
  bob.claim(make_user("Alice"));
  bob.claim(logged_in("Alice", 8, "Bob"));
  bob.claim(logged_in("WONDER", 7, "Alice"));
  bob.register_name("wonder");
  run();
  CHECK(
    bob.answers()
    == "that name is registered: log in to its account first; that name is "
       "registered: log in to its account first; ok; that name is registered already; ");
}

TEST_CASE_METHOD(deterministic_system, "what could not be kept frees the name again") {
  auto accounts = spawn_accounts();
  auto directory = spawn_directory({}, rules_with(accounts));
  kill(accounts);
  run();
  petitioner bob{*this, directory};
  bob.register_name("Alice");
  run();
  CHECK(bob.answers() != "ok; ");
  bob.claim(make_user("Alice"));
  run();
  CHECK(bob.answers() == "ok; ");
}

TEST_CASE_METHOD(deterministic_system, "an account that ends after a login logs it out") {
  auto directory = spawn_directory({}, rules_with(spawn_accounts()));
  diary notes;
  auto bob = spawn_member(*this, "Bob", notes);
  // It logged in to an account that is gone when it arrives.
  post(bob, directory, claim_atom::value, logged_in("Bob", 9, "Bobby"));
  post(bob, directory, arrive_atom::value, logged_in("Bob", 9, "Bobby"));
  run();
  CHECK(notes == diary{"logged out: The account is gone"});
}

TEST_CASE_METHOD(deterministic_system,
                 "an account that somebody is logged in to is used") {
  auto now = std::make_shared<int64_t>(0);
  auto accounts = owned(spawn_accounts_in_memory(sys, [now] { return *now; }));
  auto rules = rules_with(accounts);
  rules.account_life = std::chrono::hours{24 * 30};
  auto directory = spawn_directory({}, rules);
  petitioner bob{*this, directory};
  bob.register_name("Alice");
  run();
  bob.claim(logged_in("Alice", 1, "Alice"));
  run();
  CHECK(bob.answers() == "ok; ok; ");
  *now = seconds_since_1970();
  caf::anon_send(directory, expire_atom::value);
  run();
  petitioner carl{*this, directory};
  carl.register_name("Alice");
  run();
  CHECK(carl.answers() == "that name is registered already; ");
}

TEST_CASE_METHOD(deterministic_system, "accounts that nobody uses end after their time") {
  auto accounts = owned(spawn_accounts_in_memory(sys, [] { return int64_t{0}; }));
  auto rules = rules_with(accounts);
  rules.account_life = std::chrono::hours{24 * 30};
  auto directory = spawn_directory({}, rules);
  petitioner bob{*this, directory};
  bob.register_name("Alice"); // in 1970, as far as the store knows
  run();
  CHECK(bob.answers() == "ok; ");
  bob.claim(make_user("Alice"));
  run();
  CHECK(bob.answers() == "that name is registered: log in to its account first; ");
  caf::anon_send(directory, expire_atom::value);
  run();
  bob.claim(make_user("Alice"));
  run();
  CHECK(bob.answers() == "ok; ");
}
