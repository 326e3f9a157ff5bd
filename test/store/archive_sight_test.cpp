#include <catch2/catch.hpp>

#include "test/store/archive_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

/// What was kept, and who may see it: the rule in one line.
struct entry {
  event what;
  bool open;
};

bool may_see(const entry& x, const history_sight& sight, uint64_t joined) {
  auto was_there = (sight.since != 0 && x.what.id >= sight.since)
                   || (joined != 0 && x.what.id >= joined);
  auto is_own = (sight.account != 0 && x.what.who->owner == sight.account)
                || (sight.who != 0 && x.what.author == sight.who);
  return (was_there || (sight.before_that && x.open))
         && (x.what.to_ranks == 0 || sight.standing >= x.what.to_ranks || is_own);
}

} // namespace

TEST_CASE("who may see what: kinds, standings, open or not, since when, and whose") {
  auto on_disk = GENERATE(true, false);
  auto searched = GENERATE(true, false);
  archive_rules rules;
  rules.search = searched;
  archive_fixture x{on_disk, rules};
  std::vector<entry> all;
  std::vector<uint64_t> joined(4, 0);
  // Three rounds of everything; before the second and the third somebody comes in.
  for (account_id round = 1; round <= 3; ++round) {
    if (round > 1) {
      auto y = happened(event_kind::joined, somebody("Joiner", round), x.next());
      joined[round] = y.id;
      x.keep("#room", y, true);
      all.push_back({y, true});
    }
    for (auto kind :
         {event_kind::said, event_kind::noticed, event_kind::tagged, event_kind::parted})
      for (auto to_ranks : {rank::none, rank::voice, rank::halfop, rank::op})
        for (auto open : {true, false})
          for (account_id owner : {0, 2}) {
            auto y = happened(kind, somebody("Alice", owner), x.next(),
                              "word" + std::to_string(all.size()));
            y.to_ranks = to_ranks;
            y.author = owner == 0 ? 40 + round : 50;
            x.keep("#room", y, open);
            all.push_back({y, open});
          }
  }
  size_t different = 0;
  std::vector<uint64_t> sinces{0, 1, UINT64_MAX};
  for (auto at : {40, 90})
    sinces.push_back(all[static_cast<size_t>(at)].what.id);
  for (auto since : sinces)
    for (account_id account : {0, 1, 2, 3})
      for (auto before_that : {true, false})
        for (auto standing : {rank::none, rank::halfop, rank::op})
          for (caf::actor_id who : {0, 41, 50})
            for (auto messages_only : {true, false})
              for (auto searching : {0, 1, 2}) {
                if (searching != 0 && !messages_only)
                  continue; // as if it was
                history_sight sight{since, account, before_that, standing, who};
                auto what = archive_fixture::latest(1000);
                what.messages_only = messages_only;
                what.by = searching == 1 ? "aLICE" : "";
                what.words = searching == 2 ? "WORD44" : "";
                std::vector<uint64_t> expected;
                for (auto& y : all)
                  if (may_see(y, sight, joined[account])
                      && (!messages_only || is_message(y.what.kind))
                      && (searching != 1 || y.what.who->nick == "Alice")
                      && (searching != 2 || y.what.text == "word44"))
                    expected.push_back(y.what.id);
                std::vector<uint64_t> seen;
                auto page = x.pages->page("#room", what, sight);
                for (auto& y : page->events)
                  seen.push_back(y.id);
                if (seen == expected)
                  continue;
                ++different;
                CAPTURE(since, account, before_that, int{standing}, who, messages_only,
                        searching, on_disk, searched);
                CHECK(seen == expected);
                if (different > 5)
                  return;
              }
  CHECK(different == 0);
}

TEST_CASE("an account was there since the first time it came in, or logged in there") {
  auto on_disk = GENERATE(true, false);
  archive_fixture x{on_disk};
  x.say("0", somebody("Alice"), "#room", false);
  auto login = happened(event_kind::new_account, somebody("Bob"), x.next(), "account2");
  login.subjects = {{somebody("Bob", 2)}};
  x.keep("#room", login, false);
  x.say("1", somebody("Alice"), "#room", false);
  x.keep("#room", happened(event_kind::joined, somebody("Carl", 3), x.next()), false);
  x.say("2", somebody("Alice"), "#room", false);
  x.keep("#room", happened(event_kind::joined, somebody("Carl", 3), x.next()), false);
  x.keep("#room", happened(event_kind::joined, somebody("Bob", 2), x.next()), false);
  x.say("3", somebody("Alice"), "#room", false);
  auto seen_by = [&](account_id account) {
    history_sight sight;
    sight.account = account;
    return x.page("#room", archive_fixture::latest(9), sight);
  };
  CHECK(seen_by(0).empty());
  CHECK(seen_by(1).empty());
  CHECK(seen_by(2) == "Alice:1 Alice:2 Alice:3");
  CHECK(seen_by(3) == "Alice:2 Alice:3");
  if (on_disk)
    x.restart();
  // What a room forgets are its words, not its members.
  x.book->drop("#room");
  x.say("4", somebody("Alice"), "#room", false);
  x.expire();
  CHECK(seen_by(1).empty());
  CHECK(seen_by(2) == "Alice:4");
  CHECK(seen_by(3) == "Alice:4");
  // When a room is over, whoever meets under its name later is somebody else.
  x.book->forget("#room");
  x.say("5", somebody("Alice"), "#room", false);
  CHECK(seen_by(2).empty());
  x.expire();
  CHECK(seen_by(2).empty());
  CHECK(x.page("#room", archive_fixture::latest(9), archive_fixture::all()) == "Alice:5");
}

TEST_CASE("a connection is not taken for one of before a restart") {
  archive_fixture x{true};
  auto y = happened(event_kind::said, somebody("Alice"), x.next(), "for ops");
  y.to_ranks = rank::op;
  y.author = 5;
  x.keep("#room", y);
  auto sight = archive_fixture::all();
  sight.who = 5;
  CHECK(x.page("#room", archive_fixture::latest(9), sight) == "Alice:for ops");
  x.restart();
  CHECK(x.page("#room", archive_fixture::latest(9), sight).empty());
  sight.standing = rank::op;
  CHECK(x.page("#room", archive_fixture::latest(9), sight) == "Alice:for ops");
}
