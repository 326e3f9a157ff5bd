#include <catch2/catch.hpp>

#include "test/model/model.hpp"
#include "test/model/tally.hpp"
#include "test/model/town.hpp"

// When one thing happens after another, the model knows everything that comes of it.

using namespace hubbub;
using namespace hubbub::test;

namespace {

/// What differs between a room and the model of it, as somebody may see it.
std::string difference(town& here, citizen& who, const model_room& wanted,
                       model& expected) {
  auto room = who.answer<room_actor>(here, here.directory, find_atom::value, wanted.name);
  if (!room)
    return "there is no " + wanted.name;
  auto inside = who.rooms.count(folded(wanted.name)) != 0;
  auto view = who.answer<room_view>(here, *room, view_atom::value);
  auto modes = who.answer<room_modes>(here, *room, modes_atom::value);
  if (wanted.has('s') && !inside)
    return view || modes ? "anybody may see " + wanted.name : "";
  if (!view || !modes)
    return "nobody may see " + wanted.name;
  if (view->name != wanted.name || view->topic.text != wanted.topic)
    return "the topic of " + wanted.name;
  std::string members;
  for (auto& x : view->members)
    members += prefixes_of(x.standing) + x.who->nick + ' ';
  for (auto& [person, standing] : wanted.members) {
    auto next = prefixes_of(standing) + expected.people[person].nick + ' ';
    if (members.compare(0, next.size(), next) != 0)
      return "the members of " + wanted.name;
    members.erase(0, next.size());
  }
  if (!members.empty())
    return members + "too many in " + wanted.name;
  auto key = inside || wanted.key.empty() ? wanted.key : "*";
  if (modes->flags != std::string(wanted.flags.begin(), wanted.flags.end())
      || modes->key != key || modes->limit != wanted.limit
      || !(modes->lines == wanted.lines) || !(modes->joins == wanted.joins))
    return "the modes of " + wanted.name;
  for (auto letter : list_modes) {
    auto masks = who.answer<std::vector<mask_entry>>(here, *room, masks_atom::value,
                                                     static_cast<uint8_t>(letter));
    std::vector<std::string> seen;
    for (auto& x : *masks)
      seen.push_back(x.mask);
    auto i = wanted.lists.find(letter);
    if (seen != (i != wanted.lists.end() ? i->second : std::vector<std::string>{}))
      return std::string{"list "} + letter + " of " + wanted.name;
  }
  return {};
}

/// What differs between what somebody heard and should have heard.
std::string difference(const std::map<std::string, diary>& heard,
                       const std::map<std::string, diary>& wanted) {
  if (heard == wanted)
    return {};
  std::string result = "heard:";
  for (auto& [room, lines] : heard)
    for (auto& line : lines)
      result += "\n  " + room + ' ' + line;
  result += "\nnot:";
  for (auto& [room, lines] : wanted)
    for (auto& line : lines)
      result += "\n  " + room + ' ' + line;
  return result;
}

/// Lets one thing happen, and compares everything with the model.
std::string difference_after(const operation& x, size_t number, town& here,
                             model& expected) {
  for (auto& y : here.people) {
    y->news.clear();
    y->outcome.clear();
  }
  here.post(x, number);
  here.settle();
  expected.apply(x, number);
  if (here.at(x.who).outcome != expected.outcome)
    return "it was answered with '" + here.at(x.who).outcome + "', not '"
           + expected.outcome + '\'';
  for (unsigned i = 0; i < num_people; ++i) {
    auto& who = here.at(i);
    auto& should = expected.people[i];
    if (who.here() != should.here || who.nick() != should.nick)
      return should.nick + " has another name";
    if (auto why = difference(who.news, expected.news[i]); !why.empty())
      return should.nick + ' ' + why;
    if (!who.here())
      continue;
    for (auto& [name, room] : expected.rooms)
      if (auto why = difference(here, who, room, expected); !why.empty())
        return "to " + should.nick + " it looks different: " + why;
  }
  return here.contradiction();
}

/// Lets one thing after another happen, and compares everything with the model.
void compare(const test::history& what, test::tally& so_far) {
  town here{what.crowd};
  model expected;
  size_t number = 0;
  for (auto& x : what.operations) {
    auto why = difference_after(x, ++number, here, expected);
    if (!why.empty())
      RC_FAIL("after operation " + std::to_string(number) + ": " + why);
  }
  if (auto why = here.remains(); !why.empty())
    RC_FAIL(why);
  so_far.add(what.operations.size());
}

} // namespace

TEST_CASE("whatever happens, one thing after another, the model knows what comes of it") {
  test::tally so_far;
  REQUIRE(rc::check(
    "whatever happens, one thing after another, the model knows what comes of it",
    [&] { compare(*sequential_histories(), so_far); }));
}

TEST_CASE("who may come in and who hears of it is what the model says") {
  test::tally so_far;
  REQUIRE(rc::check("who may come in and who hears of it is what the model says",
                    [&] { compare(*door_histories(false), so_far); }));
}
