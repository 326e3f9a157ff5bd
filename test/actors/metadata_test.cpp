#include <catch2/catch.hpp>

#include "actors/metadata.hpp"

using namespace hubbub;

namespace {

std::string shown(const std::vector<metadata_entry>& all) {
  std::string result;
  for (auto& x : all)
    result += x.key + "=" + x.value + ";";
  return result;
}

} // namespace

TEST_CASE("a key of metadata is a word of few characters") {
  for (auto key : {"a", "display-name", "soju.im/x_1", "0", "-", "../..", "__proto__"})
    CHECK(is_metadata_key(key));
  CHECK(is_metadata_key(std::string(max_metadata_key, 'k')));
  for (auto key : {"", "A", "Display-Name", "a b", "a:b", ":a", "$a$", "a,b", "\xc3\xa4",
                   "a\x01", "a*", "a=b", "a\n"})
    CHECK_FALSE(is_metadata_key(key));
  CHECK_FALSE(is_metadata_key(std::string(max_metadata_key + 1, 'k')));
  CHECK_FALSE(is_metadata_key(std::string("a\0", 2)));
}

TEST_CASE("metadata is set, replaced and removed, and what has changed is told") {
  struct row {
    metadata before;
    std::vector<metadata_entry> how;
    std::string changed;
    metadata after;
  };
  const row rows[] = {
    {{}, {{"a", "1"}}, "a=1;", {{"a", "1"}}},
    {{{"a", "1"}}, {{"a", "2"}}, "a=2;", {{"a", "2"}}},
    {{{"a", "1"}}, {{"a", "1"}}, "", {{"a", "1"}}},
    {{{"a", "1"}}, {{"a", ""}}, "a=;", {}},
    {{}, {{"a", ""}}, "", {}},
    {{{"a", "1"}}, {{"b", "2"}, {"a", ""}}, "b=2;a=;", {{"b", "2"}}},
    {{}, {{"a", "1"}, {"a", "2"}}, "a=1;a=2;", {{"a", "2"}}},
    {{{"a", "1"}}, {}, "", {{"a", "1"}}},
  };
  for (auto& x : rows) {
    auto now = x.before;
    auto changed = change_metadata(now, x.how, 2);
    REQUIRE(changed);
    CHECK(shown(*changed) == x.changed);
    CHECK(now == x.after);
    // Done again, it changes nothing, if it ends as it says.
    auto again = x.before;
    for (auto& y : differences(x.before, x.after))
      REQUIRE(change_metadata(again, {y}, 2));
    CHECK(again == x.after);
  }
}

TEST_CASE("there are no more keys than may be, but for those that were there before") {
  metadata now{{"a", "1"}, {"b", "2"}};
  CHECK_FALSE(change_metadata(now, {{"c", "3"}}, 2));
  CHECK(now.size() == 2);
  CHECK(change_metadata(now, {{"a", ""}, {"c", "3"}}, 2));
  CHECK(now == metadata{{"b", "2"}, {"c", "3"}});
  // The limit is lower now: what is there may be changed all the same.
  CHECK(change_metadata(now, {{"b", "4"}}, 1));
  CHECK_FALSE(change_metadata(now, {{"d", "5"}}, 1));
  CHECK(change_metadata(now, removals(now), 0));
  CHECK(now.empty());
}

TEST_CASE("as a text it is the key, and behind a space the value") {
  const std::pair<metadata_entry, std::string> rows[] = {
    {{"a", "b c"}, "a b c"}, {{"a", ""}, "a"}, {{"a", " "}, "a  "}, {{"a", "b"}, "a b"}};
  for (auto& [x, text] : rows) {
    CHECK(text_of(x) == text);
    CHECK(read_metadata(text).key == x.key);
    CHECK(read_metadata(text).value == x.value);
  }
  CHECK(size_of({}) == 0);
  CHECK(size_of({{"a", "b"}}) > 2);
}
