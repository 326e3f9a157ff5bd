#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// Mode changes: what they do, who may make them, and how they are told.

namespace {

using errors = std::vector<errc>;

/// Alice is the operator, Bob a plain member, Carol and Dave are outside.
struct modes_fixture : players_fixture {
  modes_fixture() { two_are_in(); }

  /// The flags, the key and the limit, as a member sees them.
  std::string shown() {
    auto modes = value(alice.modes());
    auto result = modes.flags;
    if (!modes.key.empty())
      result += " key " + modes.key;
    if (modes.limit != 0)
      result += " limit " + std::to_string(modes.limit);
    return result;
  }

  /// What Bob hears when Alice changes modes, and that nothing was refused.
  diary told(const std::string& changes) {
    settle();
    CHECK(refusals(alice.mode(changes)).empty());
    run();
    return bob.news();
  }
};

} // namespace

TEST_CASE_METHOD(modes_fixture, "every flag can be set and taken away") {
  CHECK(shown() == "n");
  for (auto letter : flag_modes) {
    std::string x(1, letter);
    if (letter != 'n') {
      CHECK(told("+" + x) == diary{"Alice set +" + x});
      CHECK(value(alice.modes()).has(letter));
    }
    CHECK(told("-" + x) == diary{"Alice set -" + x});
    CHECK(!value(alice.modes()).has(letter));
  }
  CHECK(shown().empty());
}

TEST_CASE_METHOD(modes_fixture, "flags are kept sorted, however they were set") {
  value(alice.mode("+tsCim"));
  CHECK(shown() == "Cimnst");
}

TEST_CASE_METHOD(modes_fixture,
                 "a key is set, replaced and taken away with any parameter") {
  CHECK(told("+k one") == diary{"Alice set +k one"});
  CHECK(told("+k two") == diary{"Alice set +k two"});
  CHECK(shown() == "n key two");
  CHECK(told("-k wrong") == diary{"Alice set -k two"});
  CHECK(shown() == "n");
  CHECK(told("-k two").empty());
}

TEST_CASE_METHOD(modes_fixture, "a limit is set, replaced and taken away") {
  CHECK(told("+l 5") == diary{"Alice set +l 5"});
  CHECK(told("+l 007") == diary{"Alice set +l 7"});
  CHECK(shown() == "n limit 7");
  CHECK(told("-l") == diary{"Alice set -l"});
  CHECK(shown() == "n");
  CHECK(told("-l").empty());
}

TEST_CASE_METHOD(modes_fixture, "every rank can be given and taken away") {
  const std::vector<std::pair<std::string, std::string>> rows = {
    {"+v bob", "@Alice +Bob"},
    {"+h BOB", "@Alice %+Bob"},
    {"+o Bob", "@Alice @%+Bob"},
    {"-h Bob", "@Alice @+Bob"},
    {"-v Bob", "@Alice @Bob"},
    {"-o Bob", "@Alice Bob"},
    {"+ohv Bob Bob Bob", "@Alice @%+Bob"},
    {"-ohv Bob Bob Bob", "@Alice Bob"},
  };
  for (auto& [change, members] : rows) {
    CAPTURE(change);
    value(alice.mode(change));
    CHECK(members_seen_by(carol) == members);
  }
}

TEST_CASE_METHOD(modes_fixture, "changes are told as IRC writes them") {
  value(carol.join());
  const std::vector<std::pair<std::string, std::string>> rows = {
    {"+ov-n bob CAROL", "+ov-n Bob Carol"},
    {"-ov+n Bob Carol", "-ov+n Bob Carol"},
    {"+m-m+m", "+m-m+m"},
    {"+i-m+s-s", "+i-m+s-s"},
    {"+kl sesame 10", "+kl sesame 10"},
    {"-lk x", "-lk sesame"},
    {"+b x", "+b x!*@*"},
    {"-b X!*@*", "-b x!*@*"},
    {"+-+t", "+t"},
    {"-t-i", "-ti"},
  };
  for (auto& [change, text] : rows) {
    CAPTURE(change);
    CHECK(told(change) == diary{"Alice set " + text});
  }
}

TEST_CASE_METHOD(modes_fixture, "an author hears its change, and how often") {
  CHECK(value(alice.mode("+m")).num_events == 1);
  run();
  CHECK(alice.news() == diary{"(own) Alice set +m"});
  CHECK(value(alice.mode("+m")).num_events == 0);
  run();
  CHECK(alice.news().empty());
  CHECK(value(alice.mode("")).num_events == 0);
}

TEST_CASE_METHOD(modes_fixture, "what is so already is neither told nor refused") {
  value(alice.mode("+vkl Bob sesame 9"));
  value(alice.mode("+be *!*@bad *!*@good"));
  for (std::string change : {"+n", "-m", "+v Bob", "-o Bob", "+k sesame", "+l 9",
                             "+b *!*@BAD", "-b *!*@good", "-e x", "+o Alice"}) {
    CAPTURE(change);
    CHECK(told(change).empty());
  }
}

TEST_CASE_METHOD(modes_fixture, "changes that are too long for one event make several") {
  auto mask = [](char c) { return "*!*@" + std::string(100, c); };
  auto result = value(alice.mode("+bbbb-n " + mask('a') + " " + mask('b') + " "
                                 + mask('c') + " " + mask('d')));
  CHECK(result.num_events == 2);
  CHECK(result.refused.empty());
  run();
  CHECK(bob.news()
        == diary{"Alice set +bb " + mask('a') + " " + mask('b'),
                 "Alice set +bb-n " + mask('c') + " " + mask('d')});
  CHECK(alice.news().size() == 2);
  CHECK(value(carol.masks('b')).size() == 4);
}

TEST_CASE_METHOD(modes_fixture,
                 "no event of changes is longer than an IRC line can hold") {
  for (auto length : {90, 92, 93, 94, 95, 96, 97, 98, 99, 100, 110, 124}) {
    std::string letters = "+";
    std::string masks;
    for (char c : {'a', 'b', 'c', 'd', 'e', 'f'}) {
      letters += 'b';
      masks += " *!*@" + std::string(static_cast<size_t>(length), c);
    }
    value(alice.mode(letters + masks));
    letters.front() = '-';
    value(alice.mode(letters + masks));
  }
  run();
  size_t longest = 0;
  for (auto& x : bob.events())
    longest = std::max(longest, x.text.size());
  CHECK(longest <= 300);
  CHECK(longest > 250); // and they are not cut up for nothing
}

// -- who may
// -----------------------------------------------------------------------------------

TEST_CASE_METHOD(modes_fixture, "plain members and voices change nothing") {
  for (std::string before : {"-v Bob", "+v Bob"}) {
    value(alice.mode(before));
    for (std::string change : {"+m", "-n", "+k x", "-k x", "+l 5", "-l", "+b x", "-b x",
                               "+e x", "+I x", "+v Alice", "-v Alice"}) {
      CAPTURE(change);
      CHECK(refusals(bob.mode(change)) == errors{errc::need_halfop});
    }
    for (std::string change : {"+o Bob", "+h Bob", "-o Alice", "-h Alice"}) {
      CAPTURE(change);
      CHECK(refusals(bob.mode(change)) == errors{errc::need_op});
    }
  }
  CHECK(members_seen_by(carol) == "@Alice +Bob");
  CHECK(shown() == "n");
}

TEST_CASE_METHOD(modes_fixture, "halfops change everything but ops and halfops") {
  value(alice.mode("+h Bob"));
  for (std::string change : {"+m", "-n", "+k x", "-k x", "+l 5", "-l", "+b x", "-b x",
                             "+e x", "+I x", "+v Alice", "-v Alice"}) {
    CAPTURE(change);
    auto result = value(bob.mode(change));
    CHECK(result.refused.empty());
    CHECK(result.num_events == 1);
  }
  for (std::string change : {"+o Bob", "-o Alice", "+h Alice", "+o Nobody"}) {
    CAPTURE(change);
    CHECK(refusals(bob.mode(change)) == errors{errc::need_op});
  }
}

TEST_CASE_METHOD(modes_fixture, "everybody may give up a rank") {
  value(alice.mode("+ohv Bob Bob Bob"));
  CHECK(refusals(bob.mode("-o bob")).empty());
  CHECK(refusals(bob.mode("-h BOB")).empty());
  CHECK(refusals(bob.mode("-v Bob")).empty());
  CHECK(members_seen_by(carol) == "@Alice Bob");
  // What it does not have it cannot give up, and nobody minds.
  CHECK(value(bob.mode("-o Bob")).num_events == 0);
  // It does not get it back, and a room may lose its last operator.
  CHECK(refusals(bob.mode("+v Bob")) == errors{errc::need_halfop});
  CHECK(refusals(alice.mode("-o Alice")).empty());
  CHECK(refusals(alice.mode("+o Alice")) == errors{errc::need_op});
  CHECK(members_seen_by(carol) == "Alice Bob");
}

TEST_CASE_METHOD(modes_fixture, "whoever gives up its rank halfway goes on without it") {
  settle();
  auto result = value(alice.mode("+m-o+n-n Alice"));
  CHECK(result.num_events == 1);
  CHECK(result.refused.size() == 1);
  run();
  CHECK(bob.news() == diary{"Alice set +m-o Alice"});
}

TEST_CASE_METHOD(modes_fixture, "that a rank is missing is said once") {
  CHECK(refusals(bob.mode("+mis-n+v Alice")) == errors{errc::need_halfop});
  CHECK(refusals(bob.mode("+m+o Bob")) == errors{errc::need_halfop});
  CHECK(refusals(bob.mode("+ho Bob Bob")) == errors{errc::need_op});
}

TEST_CASE_METHOD(modes_fixture, "outsiders change nothing") {
  CHECK(why(carol.mode("+m")) == errc::not_a_member);
  CHECK(why(carol.mode("")) == errc::not_a_member);
  CHECK(shown() == "n");
}

// -- what is refused
// ---------------------------------------------------------------------------

TEST_CASE_METHOD(modes_fixture,
                 "changes that make no sense are refused, each for its reason") {
  const auto long_word = std::string(max_key_length + 1, 'x');
  const std::vector<std::pair<mode_change, errc>> rows = {
    {{true, 'z', {}}, errc::unknown_mode},
    {{false, 'Z', "x"}, errc::unknown_mode},
    {{true, '\0', {}}, errc::unknown_mode},
    {{true, '@', {}}, errc::unknown_mode},
    {{true, 'o', {}}, errc::missing_param},
    {{false, 'h', {}}, errc::missing_param},
    {{true, 'v', {}}, errc::missing_param},
    {{true, 'b', {}}, errc::missing_param},
    {{false, 'e', {}}, errc::missing_param},
    {{true, 'I', {}}, errc::missing_param},
    {{true, 'k', {}}, errc::missing_param},
    {{true, 'l', {}}, errc::missing_param},
    {{true, 'o', "Carol"}, errc::no_such_member},
    {{false, 'v', "Nobody"}, errc::no_such_member},
    {{true, 'l', "0"}, errc::bad_param},
    {{true, 'q', {}}, errc::missing_param},
    {{true, 'f', {}}, errc::missing_param},
    {{true, 'j', {}}, errc::missing_param},
    {{true, 'f', "5"}, errc::bad_param},
    {{true, 'f', "0:5"}, errc::bad_param},
    {{true, 'f', "5:0"}, errc::bad_param},
    {{true, 'j', "5:3601"}, errc::bad_param},
    {{true, 'j', "1001:5"}, errc::bad_param},
    {{true, 'j', "5:5:5"}, errc::bad_param},
    {{true, 'j', ":"}, errc::bad_param},
    {{true, 'f', "-5:10"}, errc::bad_param},
    {{true, 'l', "-1"}, errc::bad_param},
    {{true, 'l', "+5"}, errc::bad_param},
    {{true, 'l', "5x"}, errc::bad_param},
    {{true, 'l', "five"}, errc::bad_param},
    {{true, 'l', " 5"}, errc::bad_param},
    {{true, 'l', "4294967296"}, errc::bad_param},
    {{true, 'l', "99999999999999999999"}, errc::bad_param},
    {{true, 'k', "two words"}, errc::bad_param},
    {{true, 'k', "a,b"}, errc::bad_param},
    {{true, 'k', ":x"}, errc::bad_param},
    {{true, 'k', "a\x01"}, errc::bad_param},
    {{true, 'k', "a\x7f"}, errc::bad_param},
    {{true, 'k', "a\r\nQUIT"}, errc::bad_param},
    {{true, 'k', long_word}, errc::bad_param},
    {{true, 'b', "two words"}, errc::bad_param},
    {{true, 'b', "a,b"}, errc::bad_param},
    {{true, 'e', ":x"}, errc::useless_mask},
    {{true, 'I', "a\x02"}, errc::bad_param},
    {{false, 'b', "a b"}, errc::bad_param},
    {{true, 'b', std::string(max_mask_length - 3, 'x')}, errc::bad_param},
    {{true, 'b', "192.0.2.1!*@*"}, errc::useless_mask},
    {{true, 'e', "#room"}, errc::useless_mask},
    {{true, 'I', "192.0.2.0/33"}, errc::useless_mask},
    {{true, 'I', "m:bob"}, errc::useless_mask}, // of who enters speaking is no matter
    {{true, 'q', "m:bob"}, errc::useless_mask},
    {{true, 'b', "m:9th!*@*"}, errc::useless_mask},
    {{false, 'b', "~q:bob"}, errc::useless_mask},
  };
  for (auto& [change, expected] : rows) {
    CAPTURE(change.mode, change.param);
    auto answer = alice.change_modes({change});
    auto result = value(answer);
    CHECK(result.num_events == 0);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused.front().why == expected);
    CHECK(result.refused.front().what.mode == change.mode);
    CHECK(result.refused.front().what.param == change.param);
  }
  run();
  CHECK(bob.news().empty());
  CHECK(shown() == "n");
}

TEST_CASE_METHOD(modes_fixture, "the longest of everything is taken") {
  auto key = std::string(max_key_length, 'x');
  auto mask = "*!*@" + std::string(max_mask_length - 4, 'm');
  CHECK(refusals(alice.mode("+kbl " + key + " " + mask + " 4294967295")).empty());
  CHECK(shown() == "n key " + key + " limit 4294967295");
  CHECK(value(carol.masks('b')).front().mask == mask);
}

TEST_CASE_METHOD(modes_fixture, "one change that is refused does not stop the others") {
  settle();
  auto result = value(alice.mode("+mzlov-n x Nobody Bob"));
  run();
  CHECK(bob.news() == diary{"Alice set +mv-n Bob"});
  errors refused;
  for (auto& x : result.refused)
    refused.push_back(x.why);
  CHECK(refused == errors{errc::unknown_mode, errc::bad_param, errc::no_such_member});
}

TEST_CASE_METHOD(modes_fixture, "a rank given ends when its holder leaves") {
  value(alice.mode("+o Bob"));
  bob.part();
  value(bob.join());
  CHECK(members_seen_by(carol) == "@Alice Bob");
}

TEST_CASE_METHOD(modes_fixture, "a rank given stays through a rename") {
  value(alice.mode("+h Bob"));
  bob.who.nick = "Robert";
  bob.become_in_room(event_kind::renamed);
  CHECK(members_seen_by(carol) == "@Alice %Robert");
}

TEST_CASE_METHOD(modes_fixture, "a change of ranks tells who is meant, and where") {
  settle();
  value(alice.mode("+vk-l+bh Bob Bob bob!*@* Bob"));
  run();
  auto& x = bob.events().back();
  CHECK(x.text == "+vkbh Bob Bob bob!*@* Bob");
  REQUIRE(x.subjects.size() == 2); // neither the key nor the mask
  for (auto& y : x.subjects)
    CHECK(y.who->id == bob.id());
  CHECK(x.subjects[0].at == 6);
  CHECK(x.subjects[1].at == 22);
}
