#include <string>

#include <catch2/catch.hpp>

#include "actors/ban_list.hpp"

using namespace hubbub;

namespace {

ban make(ban_kind kind, std::string mask, int64_t until = 0) {
  return {kind, std::move(mask), "because", "root", 1, until, false};
}

user somebody() {
  user x{"Bob", "~bob", "cloak.example", "Bob the Bot"};
  x.address = "192.0.2.7";
  x.owner = 4;
  x.account = "Bobby";
  return x;
}

} // namespace

TEST_CASE("masks of bans are kept in one form, and what can be none is refused") {
  struct {
    ban_kind kind;
    std::string given;
    std::string kept; ///< empty: it is refused
  } rows[] = {
    {ban_kind::user, "bob@example.org", "*!bob@example.org"},
    {ban_kind::user, "a!b@c", "a!b@c"},
    {ban_kind::user, "a:Bobby", "a:Bobby"},
    {ban_kind::user, "~a:Bobby", "a:Bobby"},
    {ban_kind::user, "*@192.0.2.7/24", "*!*@192.0.2.0/24"},
    {ban_kind::user, "", ""},
    {ban_kind::user, "a b@c", ""},
    {ban_kind::address, "192.0.2.7", "192.0.2.7"},
    {ban_kind::address, "192.0.2.7/24", "192.0.2.0/24"},
    {ban_kind::address, "2001:DB8::1/32", "2001:db8::/32"},
    {ban_kind::address, "192.0.2.*", ""},
    {ban_kind::address, "example.org", ""},
    {ban_kind::realname, "*bot*", "*bot*"},
    {ban_kind::realname, "*?*", ""},
    {ban_kind::name, "evil*", "evil*"},
    {ban_kind::name, "#warez*", "#warez*"},
    {ban_kind::name, "a!b", ""},
    {ban_kind::text, "*buy pills*", "*buy pills*"},
    {ban_kind::text, "**", ""},
    {ban_kind::text, std::string(129, 'a'), ""},
    {static_cast<ban_kind>('Z'), "x", ""},
  };
  for (auto& row : rows) {
    CAPTURE(row.given);
    auto x = make(row.kind, row.given);
    auto why = ban_list::normalize(x);
    CHECK((why == errc{}) == !row.kept.empty());
    if (why == errc{})
      CHECK(x.mask == row.kept);
  }
}

TEST_CASE("a ban fits whom it is about") {
  struct {
    ban_kind kind;
    const char* mask;
    bool fits;
  } rows[] = {
    {ban_kind::user, "*!~bob@*", true},
    {ban_kind::user, "*!*@cloak.*", true},
    {ban_kind::user, "*!*@192.0.2.*", true}, // its address, which others do not see
    {ban_kind::user, "*!*@192.0.2.0/24", true},
    {ban_kind::user, "a:bobby", true},
    {ban_kind::user, "a:Bob", false},
    {ban_kind::user, "*!*@198.51.100.*", false},
    {ban_kind::address, "192.0.2.0/24", true},
    {ban_kind::address, "192.0.2.8", false},
    {ban_kind::realname, "*BOT", true},
    {ban_kind::realname, "*bats*", false},
    {ban_kind::name, "Bob", false}, // that is asked for by itself
    {ban_kind::text, "*", false},
  };
  for (auto& row : rows) {
    CAPTURE(row.mask);
    ban_list x;
    x.set(make(row.kind, row.mask));
    CHECK((x.find_user(somebody(), 10) != nullptr) == row.fits);
    ban_list over;
    over.set(make(row.kind, row.mask, 10));
    CHECK(over.find_user(somebody(), 10) == nullptr);
  }
}

TEST_CASE("nicks, rooms and texts are told apart") {
  ban_list x{{make(ban_kind::name, "evil*"), make(ban_kind::name, "#evil*"),
              make(ban_kind::name, "*x"), make(ban_kind::text, "*pills*"),
              make(ban_kind::text, "")}};
  CHECK(x.all().size() == 4);
  CHECK(x.find_name("EvilOne", 1) != nullptr);
  CHECK(x.find_name("#evilone", 1)->mask == "#evil*");
  CHECK(x.find_name("linux", 1) != nullptr);
  CHECK(x.find_name("#linux", 1) == nullptr);
  CHECK(x.find_text("buy PILLS now", 1) != nullptr);
  CHECK(x.find_text("evil", 1) == nullptr);
  CHECK(x.find_address("", 1) == nullptr);
}

TEST_CASE("one ban takes the place of another, and those that are over go") {
  ban_list x;
  x.set(make(ban_kind::user, "*!*@a"));
  x.set(make(ban_kind::address, "192.0.2.1", 20));
  x.set(make(ban_kind::user, "*!*@A", 30));
  CHECK(x.all().size() == 2);
  CHECK(x.find(ban_kind::user, "*!*@a")->until == 30);
  CHECK(x.count(ban_kind::user) == 1);
  CHECK_FALSE(x.tidy(19));
  CHECK(x.tidy(20));
  CHECK(x.find_address("192.0.2.1", 1) == nullptr);
  CHECK_FALSE(x.lift(ban_kind::address, "192.0.2.1"));
  CHECK(x.lift(ban_kind::user, "*!*@a"));
  CHECK(x.all().empty());
}
