#include <map>

#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// What people have set on themselves, for how long, and who hears of it.

namespace {

std::string shown(const metadata_ptr& all) {
  std::string result;
  for (auto& [key, value] : *all)
    result += key + "=" + value + ";";
  return result;
}

/// Alice, Bob and Carol are here; Alice and Bob have accounts, to which nobody is logged
/// in yet.
struct town : deterministic_system {
  explicit town(uint64_t memory = 1 << 20)
      : accounts(spawn_accounts()), directory(spawn_directory({}, rules(memory))) {
    for (auto x : {&alice, &bob, &carol}) {
      value(x->claim(x->who.nick));
      x->arrive();
    }
    for (auto x : {&alice, &bob})
      ids[x->who.nick] = value(x->register_account());
    run();
  }

  directory_rules rules(uint64_t memory) const {
    directory_rules result;
    result.accounts = accounts;
    result.metadata_memory = memory;
    return result;
  }

  template <class T>
  errc why(const answer_ptr<T>& x) {
    run();
    REQUIRE(x->came);
    REQUIRE_FALSE(x->gone);
    return x->why;
  }

  template <class T>
  T value(const answer_ptr<T>& x) {
    REQUIRE(why(x) == errc{});
    return x->value;
  }

  void log_in(player& x, const std::string& account) {
    x.who.owner = account.empty() ? 0 : ids[account];
    x.who.account = account;
    ++x.who.version;
    x.become(event_kind::new_account, x.who.version);
    run();
    // It is in no room.
    x.news();
  }

  std::string data(player& by, const std::string& nick) {
    return shown(value(by.data_of(nick)).data);
  }

  accounts_actor accounts;
  directory_actor directory;
  player alice{*this, directory, "Alice"};
  player bob{*this, directory, "Bob"};
  player carol{*this, directory, "Carol"};
  player dave{*this, directory, "Dave"};
  std::map<std::string, account_id> ids;
};

} // namespace

TEST_CASE_METHOD(town, "somebody sets metadata on itself, and anybody may know it") {
  auto made = value(alice.set_data("alice", {{"status", "busy"}, {"color", "red"}}));
  CHECK(made.size() == 2);
  run();
  CHECK(alice.news() == diary{"its metadata: status busy", "its metadata: color red"});
  CHECK(data(bob, "ALICE") == "color=red;status=busy;");
  CHECK(data(bob, "Bob").empty());
  CHECK(why(bob.data_of("Nobody")) == errc::no_such_nick);
  auto found = value(
    bob.data_of(std::vector<caf::actor_id>{carol.id(), alice.id(), 12345, bob.id()}));
  REQUIRE(found.size() == 1);
  CHECK(found.front().who->nick == "Alice");
  CHECK(value(alice.set_data("Alice", {{"color", ""}})).size() == 1);
  CHECK(data(bob, "Alice") == "status=busy;");
  CHECK(value(alice.set_data("Alice", {{"status", "busy"}})).empty());
  CHECK(value(alice.set_data("Alice", {})).size() == 1);
  CHECK(data(bob, "Alice").empty());
}

TEST_CASE_METHOD(town,
                 "nobody sets metadata on somebody else but who looks after accounts") {
  value(bob.set_data("Bob", {{"status", "mine"}}));
  bob.news();
  CHECK(why(alice.set_data("Bob", {{"status", "his"}})) == errc::not_operator);
  CHECK(why(alice.set_data("Bob", {})) == errc::not_operator);
  CHECK(why(alice.set_data("Nobody", {})) == errc::no_such_nick);
  CHECK(why(dave.set_data("Bob", {})) == errc::not_operator);
  CHECK(bob.news().empty());
  CHECK(data(alice, "Bob") == "status=mine;");
  alice.who.modes = user_mode::server_op;
  alice.who.rights = op_right::all & ~op_right::accounts;
  alice.become(event_kind::refreshed);
  CHECK(why(alice.set_data("Bob", {})) == errc::not_operator);
  alice.who.rights = op_right::accounts;
  alice.become(event_kind::refreshed);
  CHECK(value(alice.set_data("Bob", {})).size() == 1);
  run();
  CHECK(bob.news() == diary{"its metadata: status"});
}

TEST_CASE_METHOD(town, "nobody has more keys than may be") {
  value(alice.set_data("Alice", {{"a", "1"}, {"b", "2"}}, 2));
  CHECK(why(alice.set_data("Alice", {{"c", "3"}}, 2)) == errc::list_full);
  CHECK(data(bob, "Alice") == "a=1;b=2;");
}

TEST_CASE_METHOD(town, "who is logged in to nothing leaves nothing behind") {
  value(carol.set_data("Carol", {{"a", "1"}}));
  carol.depart();
  run();
  value(dave.claim("Carol"));
  dave.arrive();
  CHECK(data(alice, "Carol").empty());
}

TEST_CASE_METHOD(town, "metadata goes with its owner to another nick") {
  value(carol.set_data("Carol", {{"a", "1"}}));
  carol.who.nick = "Caroline";
  value(carol.claim("Caroline"));
  carol.rooms_know();
  CHECK(data(alice, "Caroline") == "a=1;");
  CHECK(why(alice.data_of("Carol")) == errc::no_such_nick);
}

TEST_CASE_METHOD(town, "an account has its metadata on all connections, and for long") {
  log_in(alice, "Alice");
  log_in(carol, "Alice");
  value(alice.set_data("Alice", {{"a", "1"}}));
  run();
  CHECK(alice.news() == diary{"its metadata: a 1"});
  CHECK(carol.news() == diary{"its metadata: a 1"});
  CHECK(data(bob, "Carol") == "a=1;");
  value(carol.set_data("Carol", {{"a", "2"}}));
  run();
  CHECK(alice.news() == diary{"its metadata: a 2"});
  CHECK(data(bob, "Alice") == "a=2;");
  // All leave, and the server ends.
  for (auto x : {&alice, &bob, &carol})
    x->depart();
  run();
  kill(directory);
  run();
  auto later = spawn_directory({}, rules(1 << 20));
  caf::anon_send(later, reserve_atom::value,
                 std::vector<reserved_name>{{"alice", ids["Alice"]}});
  player again{*this, later, "Alice"};
  again.who.owner = ids["Alice"];
  again.who.account = "Alice";
  value(again.claim("Alice"));
  again.arrive();
  CHECK(shown(value(again.data_of("Alice")).data) == "a=2;");
}

TEST_CASE_METHOD(town,
                 "who logs in or out has other metadata, and its rooms hear of it") {
  log_in(alice, "Alice");
  value(alice.set_data("Alice", {{"a", "1"}, {"b", "2"}}));
  run();
  alice.news();
  log_in(alice, "");
  CHECK(data(bob, "Alice").empty());
  value(alice.set_data("Alice", {{"b", "guest"}, {"c", "3"}}));
  run();
  alice.news();
  alice.who.owner = ids["Alice"];
  alice.who.account = "Alice";
  alice.become(event_kind::new_account, ++alice.who.version);
  run();
  CHECK(
    alice.news()
    == diary{"its metadata: c (0)", "its metadata: a 1 (0)", "its metadata: b 2 (0)"});
  CHECK(data(bob, "Alice") == "a=1;b=2;");
  // What it had as a guest is gone.
  alice.who.owner = 0;
  alice.who.account.clear();
  alice.become(event_kind::new_account, ++alice.who.version);
  run();
  CHECK(alice.news() == diary{"its metadata: a (0)", "its metadata: b (0)"});
  CHECK(data(bob, "Alice").empty());
}

TEST_CASE_METHOD(town, "those who monitor somebody hear what it has set") {
  value(bob.monitor({"alice"}));
  alice.announce_data({"status", "busy"}, 7);
  run();
  CHECK(bob.news() == diary{"Alice has status busy"});
  CHECK(bob.events().back().copy == 7);
  CHECK(carol.news().empty());
}

TEST_CASE("metadata of all together has a limit, and accounts' is read again") {
  town x{700};
  std::string text(100, 'x');
  x.log_in(x.alice, "Alice");
  x.log_in(x.bob, "Bob");
  x.value(x.alice.set_data("Alice", {{"a", text}}));
  x.value(x.carol.set_data("Carol", {{"a", text}}));
  x.value(x.bob.set_data("Bob", {{"a", text}}));
  // 229 bytes each: there is no room for a fourth.
  CHECK(x.why(x.carol.set_data("Carol", {{"b", text}})) == errc::busy);
  CHECK(x.data(x.carol, "Alice") == "a=" + text + ";");
  CHECK(x.data(x.carol, "Bob") == "a=" + text + ";");
  CHECK(x.data(x.bob, "Carol") == "a=" + text + ";");
  x.carol.depart();
  x.run();
  x.value(x.bob.set_data("Bob", {{"b", text}}));
  CHECK(x.data(x.bob, "Alice") == "a=" + text + ";");
  CHECK(x.data(x.alice, "Bob") == "a=" + text + ";b=" + text + ";");
}

TEST_CASE("changes of one account by two connections are both there in the end") {
  auto orders = in_every_order(
    [](deterministic_system& world, const auto& run) {
      auto accounts = world.spawn_accounts();
      directory_rules rules;
      rules.accounts = accounts;
      auto directory = world.spawn_directory({}, rules);
      player one{world, directory, "Alice"};
      player two{world, directory, "Alice2"};
      one.claim("Alice");
      auto id = one.register_account();
      world.run();
      for (auto x : {&one, &two}) {
        x->who.owner = id->value;
        x->who.account = "Alice";
        x->claim(x->who.nick);
        x->arrive();
      }
      world.run();
      auto a = one.set_data("Alice", {{"a", "1"}});
      auto b = two.set_data("Alice2", {{"b", "2"}});
      run();
      world.run();
      REQUIRE(a->came);
      REQUIRE(b->came);
      auto found = one.data_of("Alice2");
      world.run();
      CHECK(shown(found->value.data) == "a=1;b=2;");
      // And in the store.
      two.depart();
      one.depart();
      world.run();
      player later{world, directory, "Alice"};
      later.who.owner = id->value;
      later.who.account = "Alice";
      later.claim("Alice");
      later.arrive();
      auto again = later.data_of("Alice");
      world.run();
      CHECK(shown(again->value.data) == "a=1;b=2;");
    },
    200);
  CHECK(orders > 1);
}
