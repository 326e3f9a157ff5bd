#include <algorithm>

#include "net/recent_changes.hpp"
#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

/// Somebody who is no actor of these tests, in two versions.
constexpr caf::actor_id somebody = 1'000'000;

user_ptr version_of(caf::actor_id id, const char* nick, uint32_t version) {
  user result{nick, "user", "host", "Real Name"};
  result.id = id;
  result.version = version;
  return user_ptr{std::move(result)};
}

event make_event(event_kind kind, const user_ptr& who, std::string text = {}) {
  event x;
  x.kind = kind;
  x.author = who->id;
  x.who = who;
  x.text = std::move(text);
  return x;
}

const auto ann = version_of(somebody, "Ann", 1);
const auto amy = version_of(somebody, "Amy", 2);
const auto ada = version_of(somebody, "Ada", 3);
const auto boss = version_of(somebody + 1, "Boss", 1);

event renamed(const user_ptr& old, const user_ptr& now) {
  auto x = make_event(event_kind::renamed, old);
  x.copy = now->version;
  describe_change(x, old, now);
  return x;
}

event quit(const user_ptr& who) {
  auto x = make_event(event_kind::quit, who, "bye");
  x.copy = who->version + 1;
  return x;
}

event done_to(event_kind kind, const user_ptr& whom, std::string text = {},
              uint32_t at = 0) {
  auto x = make_event(kind, boss, std::move(text));
  x.subjects = {{whom, at}};
  return x;
}

/// What each kind of event that names Ann looks like to somebody who knows her as Amy.
struct row {
  event what;
  const char* irc;
  const char* colon;
};

std::vector<row> events_of_the_past() {
  auto ranks = done_to(event_kind::mode_changed, ann, "+ovk-v Boss Ann Ann Ann");
  ranks.subjects = {{boss, 7}, {ann, 12}, {ann, 20}};
  return {
    {make_event(event_kind::said, ann, "hi"), ":Amy!user@host PRIVMSG #two :hi\n",
     "Amy: hi\n"},
    {make_event(event_kind::acted, ann, "waves"),
     ":Amy!user@host PRIVMSG #two :\x01"
     "ACTION waves\x01\n",
     "* Amy waves\n"},
    {make_event(event_kind::noticed, ann, "hm"), ":Amy!user@host NOTICE #two :hm\n",
     "-Amy- hm\n"},
    {make_event(event_kind::joined, ann), ":Amy!user@host JOIN #two\n",
     "User Amy joined\n"},
    {make_event(event_kind::parted, ann, "bye"), ":Amy!user@host PART #two :bye\n",
     "User Amy left\n"},
    {make_event(event_kind::new_topic, ann, "news"), ":Amy!user@host TOPIC #two :news\n",
     "** Amy changed the topic of #two to: news **\n"},
    {done_to(event_kind::kicked, ann, "out"), ":Boss!user@host KICK #two Amy :out\n",
     "** Boss threw Amy out of #two (out) **\nUser Amy left\n"},
    // The key is called Ann as well.
    {ranks, ":Boss!user@host MODE #two +ovk-v Boss Amy Ann Amy\n",
     "** Boss changed modes of #two: +ovk-v Boss Amy Ann Amy **\n"},
  };
}

/// Eve is in both rooms.
struct two_rooms_fixture : irc_fixture {
  fake_peer eve = enter("Eve", "invite-notify");

  two_rooms_fixture() {
    eve.send("JOIN #one,#two\r\n");
    eve.received();
  }

  /// What somebody gets to see of a batch.
  std::string hears(fake_peer& who, const std::string& room, std::vector<event> events) {
    give(who, room, std::move(events));
    run();
    return heard(who);
  }

  void give(fake_peer& who, const std::string& room, std::vector<event> events) {
    auto last = static_cast<uint32_t>(events.size());
    event_batch batch{event_list{room, std::move(events)}};
    caf::anon_send(who.actor(), deliver_atom::value, batch, uint32_t{0}, last);
  }

  void pulse(fake_peer& who) {
    caf::anon_send(who.actor(), pulse_atom::value);
    run();
  }
};

} // namespace

TEST_CASE_METHOD(
  two_rooms_fixture,
  "who has changed in one room has no old name in another that is behind") {
  for (auto& x : events_of_the_past()) {
    auto watcher = enter("W");
    watcher.send("JOIN #one,#two\r\n");
    watcher.received();
    eve.received();
    CHECK(hears(watcher, "#one", {renamed(ann, amy)}) == ":Ann!user@host NICK Amy\n");
    // With all else that a batch may hold.
    CHECK(hears(watcher, "#two",
                {make_event(event_kind::said, boss, "1"), x.what, renamed(ann, amy),
                 make_event(event_kind::said, amy, "2")})
          == ":Boss!user@host PRIVMSG #two :1\n" + std::string{x.irc}
               + ":Amy!user@host PRIVMSG #two :2\n");
    // And nobody else is told more than happened.
    CHECK_THAT(hears(eve, "#two", {x.what}), Contains("Ann"));
    watcher.send("QUIT\r\n");
  }
}

TEST_CASE_METHOD(
  two_rooms_fixture,
  "on a plain port old names end as well when a room is left for another") {
  for (auto& x : events_of_the_past()) {
    auto carl = chat_fixture::enter(colon_format, "Carl");
    // On its way: something it sent is not answered yet, and no actor gets a turn.
    auto& in = loop.virtual_network_buffer(carl.handle());
    for (auto c : std::string{"/join #one\n"})
      in.push_back(c);
    REQUIRE(loop.read_data());
    give(carl, "#lobby", {renamed(ann, amy)});
    give(carl, "#two", {x.what, renamed(ann, amy)});
    while (loop.try_exec_runnable())
      ;
    CHECK(carl.received() == "User Ann is now known as Amy\n" + std::string{x.colon});
    carl.send("/quit\n");
  }
}

TEST_CASE_METHOD(two_rooms_fixture, "of several changes the last one counts") {
  hears(eve, "#one", {renamed(ann, amy), renamed(amy, ada)});
  CHECK(hears(eve, "#two",
              {make_event(event_kind::said, ann, "1"), renamed(ann, amy),
               make_event(event_kind::said, amy, "2"), renamed(amy, ada),
               make_event(event_kind::said, ada, "3")})
        == ":Ada!user@host PRIVMSG #two :1\n:Ada!user@host PRIVMSG #two :2\n"
           ":Ada!user@host PRIVMSG #two :3\n");
}

TEST_CASE_METHOD(two_rooms_fixture, "a room that is ahead is believed") {
  hears(eve, "#one", {renamed(ann, amy)});
  CHECK(hears(eve, "#two",
              {make_event(event_kind::said, ada, "1"),
               done_to(event_kind::kicked, ada, "out")})
        == ":Ada!user@host PRIVMSG #two :1\n:Boss!user@host KICK #two Ada :out\n");
}

TEST_CASE_METHOD(two_rooms_fixture, "somebody else may be called like somebody was") {
  auto other = version_of(somebody + 64, "Ann", 7);
  hears(eve, "#one", {renamed(ann, amy)});
  CHECK(hears(eve, "#two",
              {make_event(event_kind::said, other, "1"),
               done_to(event_kind::kicked, other, "out"),
               done_to(event_kind::mode_changed, other, "+v Ann", 3)})
        == ":Ann!user@host PRIVMSG #two :1\n:Boss!user@host KICK #two Ann :out\n"
           ":Boss!user@host MODE #two +v Ann\n");
}

TEST_CASE_METHOD(two_rooms_fixture, "a change of the host is a change as well") {
  auto moved = *ann;
  moved.host = "elsewhere";
  moved.version = 2;
  auto change = make_event(event_kind::new_host, ann);
  change.copy = 2;
  describe_change(change, ann, user_ptr{moved});
  hears(eve, "#one", {change});
  CHECK(hears(eve, "#two", {make_event(event_kind::said, ann, "1")})
        == ":Ann!user@elsewhere PRIVMSG #two :1\n");
}

TEST_CASE_METHOD(two_rooms_fixture, "who has quit does not come in any more") {
  CHECK(hears(eve, "#one", {quit(ann)}) == ":Ann!user@host QUIT :bye\n");
  CHECK(hears(eve, "#two",
              {make_event(event_kind::joined, ann),
               make_event(event_kind::said, ann, "1"), quit(ann)})
        == ":Ann!user@host PRIVMSG #two :1\n"); // what was said is said
}

TEST_CASE_METHOD(two_rooms_fixture, "an old picture of a room is brought up to date") {
  diary notes;
  auto member = spawn_member(*this, "Ann", notes);
  auto old = version_of(member.id(), "Ann", 1);
  post(member, member, join_atom::value, directory, std::string{"#two"}, old);
  run();
  CHECK_THAT(ask(eve, "NAMES #two"), Contains("353 Eve = #two :@Eve Ann\n"));
  SECTION("of who has another name") {
    hears(eve, "#one", {renamed(old, version_of(member.id(), "Amy", 2))});
    CHECK_THAT(ask(eve, "NAMES #two"), Contains("353 Eve = #two :@Eve Amy\n"));
    CHECK_THAT(ask(eve, "WHO #two"), Contains(" Amy H") && !Contains("Ann"));
  }
  SECTION("of who is gone") {
    hears(eve, "#one", {quit(old)});
    CHECK_THAT(ask(eve, "NAMES #two"), Contains("353 Eve = #two :@Eve\n"));
  }
}

TEST_CASE_METHOD(two_rooms_fixture, "what is said of oneself names one as one is") {
  SECTION("irc") {
    auto old = version_of(eve.actor().id(), "Eve", 0);
    CHECK_THAT(ask(eve, "NICK Eva"), Contains(" NICK Eva\n"));
    CHECK(hears(eve, "#two", {done_to(event_kind::mode_changed, old, "+v Eve", 3)})
          == ":Boss!user@host MODE #two +v Eva\n");
    CHECK(hears(eve, "#two", {done_to(event_kind::invited, old, "#three")})
          == ":Boss!user@host INVITE Eva #three\n");
    CHECK(hears(eve, "#two", {done_to(event_kind::kicked, old, "out")})
          == ":Boss!user@host KICK #two Eva :out\n");
    CHECK_THAT(ask(eve, "PART #two"), Contains("442 Eva #two "));
  }
  SECTION("colon") {
    auto carl = chat_fixture::enter(colon_format, "Carl");
    auto old = version_of(carl.actor().id(), "Carl", 0);
    carl.send("/nick Karl\n");
    carl.received();
    CHECK_THAT(hears(carl, "#lobby", {done_to(event_kind::kicked, old, "out")}),
               Contains("** Boss threw Karl out of #lobby (out) **\nUser Karl left\n"));
  }
}

TEST_CASE_METHOD(two_rooms_fixture, "changes are forgotten when all rooms know them") {
  auto late = make_event(event_kind::said, ann, "1");
  hears(eve, "#one", {renamed(ann, amy)});
  pulse(eve);
  CHECK(hears(eve, "#two", {late}) == ":Amy!user@host PRIVMSG #two :1\n");
  advance(recent_changes::lifetime);
  pulse(eve);
  CHECK(hears(eve, "#two", {late}) == ":Ann!user@host PRIVMSG #two :1\n");
}

TEST_CASE_METHOD(two_rooms_fixture,
                 "a crowd that quits two rooms at once is seen to quit once") {
  std::vector<event> all;
  for (caf::actor_id i = 0; i < 1500; ++i)
    all.push_back(quit(version_of(somebody + i, ("q" + std::to_string(i)).c_str(), 1)));
  CHECK(num_lines(hears(eve, "#one", all)) == 1500);
  std::reverse(all.begin(), all.end()); // whatever the order
  CHECK(hears(eve, "#two", all).empty());
  for (auto& x : all)
    CHECK(hears(eve, "#two", {x}).empty());
}

namespace {

/// Events told one after the other, each as a batch.
struct random_history {
  recent_changes recent;
  recent_changes::time_point now{};

  bool add(const event& x) {
    return recent.add(x, 0, changes_in(event_list{"#x", {x}}), now);
  }
};

} // namespace

TEST_CASE("recent changes remember the last of each, and only so many") {
  random_history x;
  CHECK(x.recent.empty());
  CHECK(x.add(renamed(ann, amy)));
  CHECK_FALSE(x.add(renamed(ann, amy)));
  CHECK(x.add(renamed(amy, ada)));
  CHECK_FALSE(x.add(renamed(ann, amy)));
  CHECK(x.recent.find(somebody)->now->nick == "Ada");
  CHECK(x.recent.find(somebody + 1) == nullptr);
  for (caf::actor_id i = 1; i < recent_changes::max_batches; ++i)
    CHECK(x.add(quit(version_of(i, "x", 1))));
  CHECK(x.recent.find(somebody) != nullptr);
  CHECK(x.add(quit(version_of(somebody + 1, "x", 1))));
  CHECK(x.recent.find(somebody) == nullptr);
  CHECK(x.recent.find(1)->is_gone);
  x.now += recent_changes::lifetime;
  CHECK(x.add(quit(version_of(somebody + 2, "x", 1))));
  CHECK(x.recent.find(1) == nullptr);
  CHECK(x.recent.find(somebody + 2) != nullptr);
  CHECK(x.recent.may_concern(~uint64_t{0}));
  x.now += recent_changes::lifetime;
  x.recent.forget_old(x.now);
  CHECK(x.recent.empty());
  CHECK_FALSE(x.recent.may_concern(~uint64_t{0}));
}

TEST_CASE("of a batch only what was told is known") {
  recent_changes recent;
  event_list list{"#x", {renamed(ann, amy), renamed(amy, ada), quit(ada)}};
  auto changes = changes_in(list);
  CHECK(changes_in(event_list{"#x", {make_event(event_kind::said, ann)}}) == nullptr);
  CHECK(recent.add(list.events[0], 0, changes, {}));
  CHECK(recent.find(somebody)->now->nick == "Amy");
  CHECK(recent.add(list.events[1], 1, changes, {}));
  CHECK(recent.find(somebody)->now->nick == "Ada");
  CHECK_FALSE(recent.find(somebody)->is_gone);
  CHECK(recent.add(list.events[2], 2, changes, {}));
  CHECK(recent.find(somebody)->is_gone);
  // Somebody who came in the middle.
  recent_changes later;
  CHECK(later.add(list.events[1], 1, changes, {}));
  CHECK_FALSE(later.add(list.events[0], 0, changes, {}));
}
