#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// Everything in and around a room that two can race for, in every order.

namespace {

/// Alice, who is the operator of #lobby, and others.
struct scene {
  explicit scene(deterministic_system& x)
      : world(x),
        directory(x.spawn_directory()),
        alice(x, directory, "Alice"),
        bob(x, directory, "Bob"),
        carol(x, directory, "Carol") {
    done(alice.join());
  }

  template <class T>
  T done(const answer_ptr<T>& x) {
    world.run();
    REQUIRE(x->came);
    REQUIRE(x->why == errc{});
    return x->value;
  }

  template <class T>
  errc why(const answer_ptr<T>& x) {
    world.run();
    REQUIRE(x->came);
    return x->why;
  }

  /// "@Alice Bob", as this member sees it.
  std::string members(player& whom) {
    std::string result;
    for (auto& x : done(whom.view()).members)
      result += (result.empty() ? "" : " ") + prefixes_of(x.standing) + x.who->nick;
    return result;
  }

  void settle() {
    world.run();
    for (auto x : {&alice, &bob, &carol})
      x->news();
  }

  deterministic_system& world;
  directory_actor directory;
  player alice;
  player bob;
  player carol;
};

/// How often each outcome of a race was seen.
using outcomes = std::map<std::string, size_t>;

/// Runs a race in every order, and counts how it ends.
template <class Race>
outcomes every_outcome_of(Race race) {
  outcomes result;
  auto orders = in_every_order([&](deterministic_system& world, auto& run_all) {
    scene s{world};
    ++result[race(s, run_all)];
  });
  CHECK(orders < 20000); // they were really all
  return result;
}

size_t count(const diary& in, const std::string& line) {
  return static_cast<size_t>(std::count(in.begin(), in.end(), line));
}

using moves = std::vector<std::function<void(scene&)>>;

/// The same where there are too many orders: two players make their moves, taking turns
/// in every way there is, and after each move the world comes to rest or goes straight
/// on.
template <class Judge>
outcomes every_way_to_take_turns(const moves& ones, const moves& others, Judge judge) {
  outcomes result;
  auto num_moves = ones.size() + others.size();
  std::vector<bool> turns(num_moves); // sorted: `next_permutation` shows all
  std::fill(turns.begin() + static_cast<ptrdiff_t>(ones.size()), turns.end(), true);
  do {
    for (size_t rests = 0; rests < size_t{1} << num_moves; ++rests) {
      deterministic_system world;
      scene s{world};
      s.done(s.bob.join());
      s.settle();
      size_t next[] = {0, 0};
      for (size_t i = 0; i < num_moves; ++i) {
        (turns[i] ? others : ones)[next[turns[i]]++](s);
        world.step(world.num_runnable() - 1); // the wish leaves its player
        if ((rests >> i & 1) != 0)
          world.run();
      }
      world.run();
      ++result[judge(s)];
    }
  } while (std::next_permutation(turns.begin(), turns.end()));
  return result;
}

bool seen(const outcomes& in, const std::string& what) {
  return in.count(what) != 0;
}

} // namespace

TEST_CASE("of two who race for a nick one has it, in any order") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    auto bobs = s.bob.claim("Nick");
    s.bob.arrive();
    auto carols = s.carol.claim("nICK");
    s.carol.arrive();
    run_all();
    auto bob_has_it = bobs->why == errc{};
    REQUIRE(bobs->came);
    REQUIRE(carols->came);
    REQUIRE(carols->why == (bob_has_it ? errc::nick_in_use : errc{}));
    auto holder = s.done(s.alice.people({"nick"}));
    REQUIRE(holder.size() == 1);
    REQUIRE(holder[0].member == (bob_has_it ? s.bob : s.carol).handle());
    return bob_has_it ? "Bob" : "Carol";
  });
  CHECK(seen(ends, "Bob"));
  CHECK(seen(ends, "Carol"));
}

TEST_CASE("a nick that is given up while another wants it has one holder or none") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.bob.claim("Bob"));
    s.bob.arrive();
    s.settle();
    auto away = s.bob.claim("Robert");
    s.bob.rooms_know();
    auto taken = s.carol.claim("Bob");
    run_all();
    REQUIRE(away->why == errc{});
    s.carol.arrive();
    auto holder = s.done(s.alice.people({"Bob"}));
    REQUIRE(holder.size() == (taken->why == errc{} ? 1 : 0));
    REQUIRE(s.done(s.alice.people({"Robert"})).size() == 1);
    return to_string(taken->why);
  });
  CHECK(ends.size() == 2);
}

TEST_CASE("of two who found a room at once one is its operator, in any order") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    auto bobs = s.bob.join("#new");
    auto carols = s.carol.join("#NEW");
    run_all();
    s.done(bobs);
    s.done(carols);
    REQUIRE(s.bob.room() == s.carol.room());
    return s.members(s.bob);
  });
  CHECK(ends.size() == 2);
  CHECK(seen(ends, "@Bob Carol"));
  CHECK(seen(ends, "@Carol Bob"));
}

TEST_CASE("the last place in a room goes to one of two, in any order") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.alice.mode("+l 2"));
    auto bobs = s.bob.join();
    auto carols = s.carol.join();
    run_all();
    auto bob_is_in = bobs->why == errc{};
    REQUIRE((bob_is_in ? carols : bobs)->why == errc::room_full);
    REQUIRE((bob_is_in ? bobs : carols)->why == errc{});
    return s.members(s.alice);
  });
  CHECK(ends.size() == 2);
  CHECK(seen(ends, "@Alice Bob"));
  CHECK(seen(ends, "@Alice Carol"));
}

TEST_CASE("a limit of one is never two, while one leaves and two want in") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.bob.join());
    s.done(s.alice.mode("+l 2"));
    s.settle();
    s.bob.part();
    auto carols = s.carol.join();
    run_all();
    auto expected = carols->why == errc{} ? "@Alice Carol" : "@Alice";
    REQUIRE(s.members(s.alice) == expected);
    return to_string(carols->why);
  });
  CHECK(ends.size() == 2);
}

TEST_CASE("of two operators who demote each other one is left, in any order") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.bob.join());
    s.done(s.alice.mode("+o Bob"));
    s.settle();
    auto alices = s.alice.mode("-o Bob");
    auto bobs = s.bob.mode("-o Alice");
    run_all();
    REQUIRE(alices->value.num_events + bobs->value.num_events == 1);
    auto& refused = alices->value.num_events == 0 ? alices : bobs;
    REQUIRE(refused->value.refused.size() == 1);
    REQUIRE(refused->value.refused.front().why == errc::need_op);
    return s.members(s.alice);
  });
  CHECK(ends.size() == 2);
  CHECK(seen(ends, "@Alice Bob"));
  CHECK(seen(ends, "Alice @Bob"));
}

TEST_CASE("a rank that is given to one who comes and goes is for this stay or none") {
  answer_ptr<mode_result> grant;
  answer_ptr<room_view> back;
  const moves alices = {[&](scene& s) { grant = s.alice.mode("+o Bob"); }};
  const moves bobs = {[](scene& s) { s.bob.part(); },
                      [&](scene& s) { back = s.bob.join(); }};
  auto ends = every_way_to_take_turns(alices, bobs, [&](scene& s) {
    REQUIRE(back->why == errc{});
    auto heard = s.alice.news();
    auto granted = std::find(heard.begin(), heard.end(), "(own) Alice set +o Bob");
    auto back_at = std::find(heard.begin(), heard.end(), "Bob joined");
    REQUIRE((granted != heard.end()) == grant->value.refused.empty());
    auto keeps_it = granted != heard.end() && back_at < granted;
    REQUIRE(s.members(s.alice) == (keeps_it ? "@Alice @Bob" : "@Alice Bob"));
    return granted == heard.end() ? "not there" : keeps_it ? "kept" : "lost";
  });
  CHECK(ends.size() == 3);
}

TEST_CASE("when the last operator leaves while another is made one, there is one") {
  answer_ptr<mode_result> tried;
  const moves alices = {[](scene& s) { s.alice.mode("+o Bob"); },
                        [](scene& s) { s.alice.part(); }};
  const moves bobs = {[&](scene& s) { tried = s.bob.mode("+m"); }};
  auto ends = every_way_to_take_turns(alices, bobs, [&](scene& s) {
    REQUIRE(s.members(s.bob) == "@Bob");
    auto refused = !tried->value.refused.empty();
    REQUIRE(s.done(s.bob.modes()).has('m') == !refused);
    return refused ? "too early" : "in time";
  });
  CHECK(ends.size() == 2);
}

TEST_CASE(
  "when the last operator leaves while its heir leaves, a third founds anew or not") {
  answer_ptr<mode_result> grant;
  const moves leaving = {[&](scene& s) { grant = s.alice.mode("+o Bob"); },
                         [](scene& s) { s.alice.part(); }};
  const moves coming = {[](scene& s) { s.bob.part(); }, [](scene& s) { s.carol.join(); }};
  auto ends = every_way_to_take_turns(leaving, coming, [&](scene& s) {
    // Whoever is left is operator of a new room, or plain member of the old one.
    auto who = s.members(s.carol);
    auto joined_first = count(s.carol.news(), "Alice parted") == 1;
    REQUIRE(who == (joined_first ? "Carol" : "@Carol"));
    return who;
  });
  CHECK(ends.size() == 2);
}

TEST_CASE("one who is thrown out while it leaves goes once, in any order") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.bob.join());
    s.settle();
    auto kicked = s.alice.kick("Bob", "out");
    s.bob.part("bye");
    run_all();
    REQUIRE(s.members(s.alice) == "@Alice");
    if (kicked->why == errc{}) {
      REQUIRE(s.bob.news().front() == "Alice kicked Bob: out");
      REQUIRE(s.bob.notes().back() == "rejected at #lobby: only members may do that");
      REQUIRE(s.alice.news() == diary{"(own) Alice kicked Bob: out"});
      return "kicked";
    }
    REQUIRE(kicked->why == errc::no_such_member);
    REQUIRE(s.bob.news() == diary{"(own) Bob parted: bye"});
    REQUIRE(s.alice.news() == diary{"Bob parted: bye"});
    return "parted";
  });
  CHECK(ends.size() == 2);
}

TEST_CASE("one who is thrown out while it speaks is heard or told, in any order") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.bob.join());
    s.settle();
    auto kicked = s.alice.kick("Bob", "out");
    s.bob.say("hi");
    run_all();
    REQUIRE(kicked->why == errc{});
    auto alices = s.alice.news();
    auto bobs = s.bob.news();
    REQUIRE(alices.back() == "(own) Alice kicked Bob: out");
    if (alices.size() == 2) {
      REQUIRE(alices.front() == "Bob said hi");
      REQUIRE(bobs == diary{"(own) Bob said hi", "Alice kicked Bob: out"});
      return "heard";
    }
    REQUIRE(
      bobs
      == diary{"Alice kicked Bob: out", "rejected at #lobby: only members may do that"});
    return "told";
  });
  CHECK(ends.size() == 2);
}

TEST_CASE("one who is thrown out while it quits goes once, in any order") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.bob.join());
    s.settle();
    auto kicked = s.alice.kick("Bob", "out");
    s.bob.quit("bye");
    run_all();
    REQUIRE(s.members(s.alice) == "@Alice");
    auto alices = s.alice.news();
    REQUIRE(alices.size() == 1);
    REQUIRE(s.bob.news().size() == (kicked->why == errc{} ? 1 : 0));
    return alices.front();
  });
  CHECK(ends.size() == 2);
  CHECK(seen(ends, "(own) Alice kicked Bob: out"));
  CHECK(seen(ends, "Bob quit: bye"));
}

TEST_CASE("one who is thrown out while it dies goes once, in any order") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.bob.join());
    s.settle();
    s.alice.kick("Bob", "out");
    s.bob.die();
    run_all();
    REQUIRE(s.members(s.alice) == "@Alice");
    auto alices = s.alice.news();
    REQUIRE(alices.size() == 1);
    return alices.front();
  });
  CHECK(ends.size() == 2);
  CHECK(seen(ends, "Bob quit: Connection lost"));
}

TEST_CASE("two operators who throw each other out: one stays, in any order") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.bob.join());
    s.done(s.alice.mode("+o Bob"));
    s.settle();
    auto alices = s.alice.kick("Bob", "out");
    auto bobs = s.bob.kick("Alice", "out");
    run_all();
    auto alice_won = alices->why == errc{};
    REQUIRE((alice_won ? bobs : alices)->why == errc::not_a_member);
    return s.members(alice_won ? s.alice : s.bob);
  });
  CHECK(ends.size() == 2);
  CHECK(seen(ends, "@Alice"));
  CHECK(seen(ends, "@Bob"));
}

TEST_CASE("an invitation that races with a join opens the room to this or the next") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.alice.mode("+i"));
    s.settle();
    auto invited = s.alice.invite(s.bob);
    auto joined = s.bob.join();
    run_all();
    REQUIRE(invited->why == errc{});
    if (joined->why != errc{}) {
      REQUIRE(joined->why == errc::invite_only);
      REQUIRE(s.why(s.bob.join()) == errc{});
    }
    s.bob.part();
    REQUIRE(s.why(s.bob.join()) == errc::invite_only); // used up, either way
    return joined->why == errc{} ? "this" : "the next";
  });
  CHECK(ends.size() == 2);
}

TEST_CASE(
  "an invitation to an open room and a join: both are fine, or one is in already") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    auto invited = s.alice.invite(s.bob);
    auto joined = s.bob.join();
    run_all();
    REQUIRE(joined->why == errc{});
    auto told = count(s.bob.notes(), "Alice invited Bob to #lobby");
    REQUIRE(told == (invited->why == errc{} ? 1 : 0));
    return to_string(invited->why);
  });
  CHECK(ends.size() == 2);
  CHECK(seen(ends, to_string(errc::already_member)));
}

TEST_CASE("a join that races with the last leave finds the old room or a new one") {
  for (std::string key : {"sesame", ""}) {
    auto ends = every_outcome_of([&](scene& s, auto& run_all) {
      s.done(s.alice.mode("+mtkl sesame 5"));
      s.done(s.alice.mode("+bv *!*@bad Alice"));
      s.done(s.alice.topic("old"));
      s.settle();
      s.alice.part();
      auto joined = s.bob.join("#lobby", key);
      run_all();
      REQUIRE(joined->came);
      if (joined->why != errc{}) {
        // Refused by the old room, which is gone now.
        REQUIRE(joined->why == errc::bad_key);
        REQUIRE(key.empty());
        REQUIRE(s.done(s.carol.count()).rooms == 0);
        return std::string{"refused"};
      }
      REQUIRE(s.done(s.carol.find("#lobby")) == s.bob.room());
      auto modes = s.done(s.bob.modes());
      auto bans = s.done(s.bob.masks('b')).size();
      auto topic = s.done(s.bob.view()).topic.text;
      auto who = s.members(s.bob);
      if (modes.flags == "n") {
        REQUIRE(modes.key.empty());
        REQUIRE(modes.limit == 0);
        REQUIRE(bans == 0);
        REQUIRE(topic.empty());
        REQUIRE(who == "@Bob");
        return s.bob.room() == s.alice.room() ? std::string{"made new"}
                                              : std::string{"new"};
      }
      REQUIRE(modes.flags == "mnt");
      REQUIRE(modes.key == "sesame");
      REQUIRE(modes.limit == 5);
      REQUIRE(bans == 1);
      REQUIRE(topic == "old");
      REQUIRE(who == "Bob");
      REQUIRE(s.bob.news() == diary{"Alice parted"});
      return std::string{"old"};
    });
    CHECK(seen(ends, "new"));
    CHECK(seen(ends, "made new"));
    CHECK(seen(ends, key.empty() ? "refused" : "old"));
  }
}

TEST_CASE("a ban that races with a word lets it pass or stops it, for everybody") {
  auto ends = every_outcome_of([](scene& s, auto& run_all) {
    s.done(s.bob.join());
    s.settle();
    auto banned = s.alice.mode("+b Bob");
    s.bob.say("hi");
    run_all();
    REQUIRE(banned->value.num_events == 1);
    auto alices = s.alice.news();
    auto bobs = s.bob.news();
    REQUIRE(bobs.size() == 2);
    auto passed = alices.front() == "Bob said hi";
    REQUIRE(count(bobs, "(own) Bob said hi") == (passed ? 1 : 0));
    REQUIRE(count(bobs, "rejected at #lobby: banned from that room") == (passed ? 0 : 1));
    return passed ? "passed" : "stopped";
  });
  CHECK(ends.size() == 2);
}

TEST_CASE_METHOD(players_fixture,
                 "who is thrown out and joins again hears the one before the other") {
  two_are_in();
  alice.kick("Bob");
  auto joined = bob.join();
  step(0); // Alice asks the room
  step(0); // Bob asks the directory
  step(1); // which hands Bob over: both wait at the room
  bob.news();
  auto heard = bob.news();
  while (heard.empty() && !joined->came) {
    step(0);
    heard = bob.news();
  }
  CHECK(heard == diary{"Alice kicked Bob: "});
  CHECK_FALSE(joined->came);
  run();
  CHECK(joined->came);
  CHECK(members_seen_by(bob) == "@Alice Bob");
}

TEST_CASE("who is thrown out of a room that ends gets an answer to all it said") {
  size_t num_said = 0;
  auto say = [&num_said](scene& x) {
    auto& notes = x.bob.notes();
    if (std::find(notes.begin(), notes.end(), "Alice kicked Bob: ") == notes.end()) {
      x.bob.say("wait");
      ++num_said;
    } else {
      x.bob.count(); // who knows that it is out says nothing more there
    }
  };
  auto ends = every_way_to_take_turns(
    {[](scene& x) { x.alice.kick("Bob"); }, [](scene& x) { x.alice.part(); }}, {say, say},
    [&num_said](scene& x) {
      auto news = x.bob.news();
      auto answers = std::count_if(news.begin(), news.end(), [](const std::string& line) {
        return line.rfind("(own) ", 0) == 0 || line.rfind("rejected", 0) == 0;
      });
      CHECK(answers == static_cast<ptrdiff_t>(std::exchange(num_said, 0)));
      // And the room has ended all the same.
      CHECK(x.why(x.carol.find("#lobby")) == errc::no_such_room);
      return news.back();
    });
  CHECK(ends.size() > 1);
}

TEST_CASE("no room takes the name of one whose members do not know yet that it is free") {
  deterministic_system world;
  scene s{world};
  s.done(s.carol.join("#b"));
  s.done(s.bob.join());
  s.done(s.bob.join("#b"));
  s.settle();
  auto first = s.alice.rename_room("#c");
  world.step(0); // Alice asks her room,
  world.step(0); // it asks the directory, and is slow then
  auto is_slow = [room = s.alice.room()](caf::resumable* x) {
    return x
           == dynamic_cast<caf::resumable*>(caf::actor_cast<caf::abstract_actor*>(room));
  };
  auto second = s.carol.rename_room("#lobby");
  auto& jobs = world.sched.jobs;
  for (auto i = jobs.begin(); i != jobs.end();
       i = std::find_if_not(jobs.begin(), jobs.end(), is_slow))
    world.step(static_cast<size_t>(i - jobs.begin()));
  REQUIRE_FALSE(first->came);
  CHECK(second->why == errc::room_exists);
  world.run();
  CHECK(first->why == errc{});
  CHECK(s.bob.news() == diary{"Alice renamed the room to #c "});
  CHECK(s.why(s.carol.rename_room("#lobby")) == errc{});
  CHECK(s.why(s.alice.rename_room("#b")) == errc{});
}
