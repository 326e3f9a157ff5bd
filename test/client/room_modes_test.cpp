#include "apps/client/room_modes.hpp"

#include <catch2/catch.hpp>

#include "apps/client/people.hpp"
#include "apps/client/server_message.hpp"

using namespace hubbub::client;

namespace {

server_message heard(std::string_view line) {
  server_message result;
  read_server_message(line, result);
  return result;
}

std::string changes(const room_modes& modes, const std::string& arguments) {
  std::string result;
  for (auto& x : modes.ranks_in(heard(":s MODE #lobby " + arguments)))
    result +=
      (result.empty() ? "" : " ") + (std::string{x.given ? '+' : '-'} + x.mark + x.who);
  return result;
}

} // namespace

TEST_CASE("the modes of a room tell whose rank has changed") {
  const std::vector<std::pair<std::string, std::string>> table = {
    {"+o Omar", "+@Omar"},
    {"-o+v Omar Omar", "-@Omar ++Omar"},
    {"+ov Omar Sarah", "+@Omar ++Sarah"},
    {"+bo *!*@x Omar", "+@Omar"},
    {"+lo 5 Omar", "+@Omar"},
    {"-lo Omar", "-@Omar"},
    {"-ko key Omar", "-@Omar"},
    {"+imnt", ""},
    {"+o", ""},
    {"", ""},
    {"+h Omar", ""},
  };
  for (auto& [arguments, expected] : table) {
    CAPTURE(arguments);
    CHECK(changes({}, arguments) == expected);
  }
}

TEST_CASE("a server says which modes it has") {
  room_modes modes;
  modes.learn(heard(":s 005 Alice PREFIX=(qaohv)~&@%+ CHANMODES=beIz,k,lH,imnt :are"));
  CHECK(modes.marks() == "~&@%+");
  CHECK(changes(modes, "+Hzho 5:1 x Omar Sarah") == "+%Omar +@Sarah");
  CHECK(modes.highest("+@") == '@');
  CHECK(modes.highest("") == '\0');
  for (auto bad : {"PREFIX=", "PREFIX=(o", "PREFIX=(ov)@", "PREFIX=ov@+"}) {
    CAPTURE(bad);
    modes.learn(heard(std::string{":s 005 Alice "} + bad + " :are"));
    CHECK(modes.marks() == "~&@%+");
  }
  std::string_view name = "@+Omar";
  CHECK(modes.take_marks(name) == "@+");
  CHECK(name == "Omar");
  name = "@@@@@@@@@@";
  CHECK(modes.take_marks(name).size() == 5);
  CHECK(name.empty());
}

TEST_CASE("people are listed by rank and then by name") {
  people here;
  for (auto name : {"zoe", "Bob", "alice", "Omar"})
    here.add(name);
  CHECK(here.by_rank("@+", 9) == std::vector<std::string>{"alice", "Bob", "Omar", "zoe"});
  auto before = here.version();
  here.set_mark("OMAR", '+', true);
  here.set_marks("zoe", "+@");
  here.set_mark("nobody", '@', true);
  CHECK(here.version() != before);
  CHECK(here.by_rank("@+", 3) == std::vector<std::string>{"@zoe", "+Omar", "alice"});
  here.rename("zoe", "Zed");
  CHECK(here.marks("zed") == "+@");
  here.set_mark("Zed", '@', false);
  CHECK(here.marks("zed") == "+");
  here.remove("Zed");
  here.add("Zed");
  CHECK(here.marks("zed").empty());
  before = here.version();
  here.set_mark("Zed", '@', false);
  CHECK(here.version() == before);
  here.clear();
  CHECK(here.by_rank("@+", 3).empty());
  CHECK(here.version() != before);
}
