#include "actors/mask.hpp"

#include <chrono>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "actors/mask_list.hpp"

using namespace hubbub;

namespace {

/// Somebody without an address whose mask is that.
user seen_as(const std::string& mask) {
  auto bang = mask.find('!');
  auto at = mask.rfind('@');
  return {
    mask.substr(0, bang), mask.substr(bang + 1, at - bang - 1), mask.substr(at + 1), {}};
}

} // namespace

TEST_CASE("a mask fits a text, or it does not") {
  struct row {
    std::string mask, text;
    bool fits;
  };
  const std::vector<row> rows = {
    {"", "", true},
    {"", "a", false},
    {"a", "", false},
    {"a", "a", true},
    {"a", "ab", false},
    {"ab", "a", false},
    {"*", "", true},
    {"*", "anything at all", true},
    {"**", "", true},
    {"***", "x", true},
    {"?", "", false},
    {"?", "a", true},
    {"?", "ab", false},
    {"??", "ab", true},
    {"*?", "", false},
    {"*?", "a", true},
    {"?*", "abc", true},
    {"a*", "a", true},
    {"a*", "ba", false},
    {"*a", "ba", true},
    {"*a", "ab", false},
    {"a*c", "abc", true},
    {"a*c", "ac", true},
    {"a*c", "abcd", false},
    {"a?c", "abc", true},
    {"a?c", "ac", false},
    {"*ab*", "xxabyy", true},
    {"*ab*", "xxaby", true},
    {"*ab*", "xxa", false},
    // The star must try again further on.
    {"*aab", "aaaab", true},
    {"*abab", "ababab", true},
    {"*a*b*c", "xaxbxcxc", true},
    {"*a*b*c", "xaxbx", false},
    {"a*b?c", "axbxbyc", true},
    // Without case, in ASCII; other bytes as they are.
    {"ALICE", "alice", true},
    {"a[b", "A{b", false},
    {"[x]^", "[X]^", true},
    {"é", "é", true},
    {"É", "é", false},
    {"?", "é", false}, // two bytes
    {"??", "é", true},
    // What is no wildcard stands for itself.
    {"a.c", "abc", false},
    {"\\*", "*", false},
    {"\\*", "\\x", true},
    {"a+", "aa", false},
    {"x", "*", false},
    {"*", "*", true},
    {"*!*@host", "a!b@host", true},
    {"*!*@host", "a!b@host.example", false},
    {"al*!*@*.example", "Alice!~al@a.b.EXAMPLE", true},
  };
  for (auto& [mask, text, fits] : rows) {
    CAPTURE(mask, text);
    CHECK(matches(mask, text) == fits);
  }
}

TEST_CASE("no mask of the longest kind takes long to find that it does not fit") {
  std::string mask;
  while (mask.size() + 3 <= max_mask_length)
    mask += "*a?";
  mask += "*b";
  const std::string text(500, 'a');
  auto begin = std::chrono::steady_clock::now();
  for (auto i = 0; i < 100; ++i)
    REQUIRE(!matches(mask, text));
  // Backtracking through all stars would take longer than the universe is old.
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{10});
}

TEST_CASE("a mask is completed to all its parts") {
  const std::vector<std::pair<std::string, std::string>> rows = {
    {"", "*!*@*"},
    {"*", "*!*@*"},
    {"bob", "bob!*@*"},
    {"Bob*", "Bob*!*@*"},
    {"a@b", "*!a@b"},
    {"@b", "*!*@b"},
    {"a@", "*!a@*"},
    {"@", "*!*@*"},
    {"!", "*!*@*"},
    {"a!", "a!*@*"},
    {"!b", "*!b@*"},
    {"a!b", "a!b@*"},
    {"a!b@c", "a!b@c"},
    {"a!@c", "a!*@c"},
    {"!@", "*!*@*"},
    {"a!b@c@d", "a!b@c@d"}, // the last '@' counts
    {"a!b!c@d", "a!b!c@d"}, // the first '!' counts
    {"***", "*!*@*"},
    {"a**b", "a*b!*@*"},
    {"**!**@**", "*!*@*"},
    {"a*?*b", "a*?*b!*@*"},
    {"*!*@127.0.0.1", "*!*@127.0.0.1"},
    {"*!*@::1", "*!*@::1"},
    // What can be no nick is a host.
    {"192.0.2.1", "*!*@192.0.2.1"},
    {"192.0.2.*", "*!*@192.0.2.*"},
    {"192.0.2.77/24", "*!*@192.0.2.0/24"},
    {"2001:DB8::1/32", "*!*@2001:db8::/32"},
    {"a!b@0:0::1", "a!b@::1"},
    {"*.example.org", "*!*@*.example.org"},
    {"10*", "*!*@10*"},
    {"10", "*!*@10"},
    {"*10*", "*10*!*@*"}, // nicks may have digits
    {"x[y]^", "x[y]^!*@*"},
    {"m:bob", "*!*@m:bob"},
  };
  for (auto& [mask, full] : rows) {
    CAPTURE(mask);
    CHECK(full_mask(mask) == full);
    CHECK(full_mask(full) == full);
  }
}

TEST_CASE("a mask that can fit nobody is known as such") {
  const std::string longest(max_nick_length, 'x');
  for (auto x : std::vector<std::string>{
         "*!*@*", "bob!*@*", "a[b]*!*@*", "?!?@?", longest + "*!*@*", "*!~al@*",
         "*!*@192.0.2.1", "*!*@192.0.2.0/24", "*!*@2001:db8::/32", "*!*@*:db8::*",
         "*!*@*.example.org", "*!*@staff/alice"}) {
    CAPTURE(x);
    CHECK(can_fit(x));
  }
  for (auto x : std::vector<std::string>{
         "192.0.2.1!*@*", "9th!*@*", "-x!*@*", "#room!*@*", "\u00e9!*@*", "a@b!*@*",
         longest + "x!*@*", "*!a@b@*", "*!a!b@*", "*!a/b@*", "*!*@m:bob", "*!*@~q:x",
         "*!*@192.0.2.0/33", "*!*@2001:db8::/129", "*!*@192.0.2.1/x", "*!*@a!b"}) {
    CAPTURE(x);
    CHECK(!can_fit(x));
  }
}

TEST_CASE("a host that is a network fits all addresses in it, however written") {
  struct row {
    std::string mask, who;
    bool fits;
  };
  const std::vector<row> rows = {
    {"*!*@192.0.2.0/24", "a!b@192.0.2.255", true},
    {"*!*@192.0.2.0/24", "a!b@192.0.3.0", false},
    {"*!*@192.0.2.0/24", "a!b@host", false},
    {"x!*@192.0.2.0/24", "a!b@192.0.2.1", false},
    {"*!b@192.0.2.1", "a!b@192.0.2.1", true},
    {"*!b@192.0.2.1", "a!b@192.0.2.11", false},
    {"*!*@2001:db8::/32", "a!b@2001:db8:1::1", true},
    {"*!*@2001:db8::/32", "a!b@2001:db9::1", false},
    {"*!*@::1", "a!b@0::1", true},
    {"*!*@192.0.2.*", "a!b@192.0.2.7", true},
    {"*!*@0.0.0.0/0", "a!b@2001:db8::1", false},
  };
  for (auto& [mask, who, fits] : rows) {
    CAPTURE(mask, who);
    mask_list list;
    list.add({"nobody!*@*", "Alice", 1});
    list.add({mask, "Alice", 1});
    CHECK(list.matches(seen_as(who)) == fits);
    list.remove("nobody!*@*");
    CHECK(list.matches(seen_as(who)) == fits);
  }
}

TEST_CASE("the mask of somebody is its nick, username and host") {
  user alice{"Alice", "~al", "host.example", "Alice Liddell"};
  CHECK(mask_of(alice) == "Alice!~al@host.example");
  CHECK(mask_of(user{}) == "!@");
}

TEST_CASE("an empty list of masks fits nobody") {
  mask_list list;
  CHECK(!list.matches(seen_as("a!b@c")));
  CHECK(!list.contains(""));
  CHECK(list.remove("a!b@c").empty());
  CHECK(list.entries().empty());
}

TEST_CASE("a list of masks keeps what was added, in order and as written") {
  mask_list list;
  list.add({"Bob!*@*", "Alice", 1});
  list.add({"*!*@Bad", "Carol", 2});
  REQUIRE(list.entries().size() == 2);
  CHECK(list.entries()[0].mask == "Bob!*@*");
  CHECK(list.entries()[0].set_by == "Alice");
  CHECK(list.entries()[0].set_at == 1);
  CHECK(list.entries()[1].mask == "*!*@Bad");
  CHECK(list.contains("bOB!*@*"));
  CHECK(!list.contains("bob"));
  CHECK(list.matches(seen_as("BOB!x@y")));
  CHECK(list.matches(seen_as("x!y@bad")));
  CHECK(!list.matches(seen_as("x!y@good")));
  // A mask that another one covers is another mask.
  CHECK(!list.contains("Bob!x@y"));
  CHECK(list.remove("BOB!*@*") == "Bob!*@*");
  CHECK(list.remove("BOB!*@*").empty());
  CHECK(!list.matches(seen_as("BOB!x@y")));
  CHECK(list.entries().size() == 1);
}

TEST_CASE("only masks that may see addresses are compared with those that are hidden") {
  auto who = seen_as("ann!~ann@1a2b3c4d.5e6f7a8b.9c0d1e2f.ip");
  who.address = "192.0.2.7";
  for (auto mask :
       {"*!*@192.0.2.7", "*!*@192.0.2.0/24", "*!*@192.0.2.*", "ann!*@192.0.2.7"}) {
    CAPTURE(mask);
    mask_list prying;
    prying.add({mask, "Bob", 1});
    CHECK(!prying.matches(who));
    mask_list seeing;
    seeing.add({mask, "Root", 1, true});
    CHECK(seeing.matches(who));
  }
  mask_list seeing;
  seeing.add({"*!*@198.51.100.0/24", "Root", 1, true});
  seeing.add({"m:*!*@192.0.2.7", "Root", 1, true});
  CHECK(!seeing.matches(who));
  CHECK(seeing.matches(who, mask_use::speech));
}

TEST_CASE("masks of what is shown instead of an address fit, whoever set them") {
  auto who = seen_as("ann!~ann@1a2b3c4d.5e6f7a8b.9c0d1e2f.ip");
  who.address = "192.0.2.7";
  for (auto mask : {"*!*@1a2b3c4d.5e6f7a8b.9c0d1e2f.ip", "*!*@*.5e6f7a8b.9c0d1e2f.ip",
                    "*!*@*.9c0d1e2f.ip"})
    for (auto sees : {true, false}) {
      mask_list list;
      list.add({mask, "Bob", 1, sees});
      CHECK(list.matches(who));
    }
}
