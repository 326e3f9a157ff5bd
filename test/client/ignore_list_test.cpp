#include "apps/client/ignore_list.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

using strings = std::vector<std::string>;

TEST_CASE("a mask covers whom it describes") {
  struct example {
    std::string mask;
    std::string source;
    bool covered;
  };
  const std::vector<example> table = {
    {"Omar", "Omar!o@host", true},
    {"omar", "OMAR!o@host", true},
    {"Omar", "Omar", true},
    {"Omar", "Omar2!o@host", false},
    {"Oma?", "Omar!o@host", true},
    {"O*", "Omar!o@host", true},
    {"*", "Omar!o@host", true},
    {"*!*@host", "Omar!o@host", true},
    {"*!*@host", "Omar!o@other", false},
    {"*@192.0.2.*", "Omar!o@192.0.2.7", true},
    {"*!o@*", "Omar!~o@host", false},
    {"host", "Omar!o@host", false},
    {"a*b*c", "aXbXbc", true},
    {"a*b*c", "aXbXb", false},
    {"", "Omar!o@host", false},
  };
  for (auto& [mask, source, covered] : table) {
    CAPTURE(mask, source);
    ignore_list list;
    list.add(mask);
    CHECK(list.covers(source) == covered);
  }
}

TEST_CASE("a mask is on the list once and can be taken off") {
  ignore_list list;
  CHECK(list.add("Omar"));
  CHECK_FALSE(list.add("OMAR"));
  CHECK(list.add("Sarah"));
  CHECK(list.all() == strings{"Omar", "Sarah"});
  CHECK(list.remove("omar"));
  CHECK_FALSE(list.remove("omar"));
  CHECK_FALSE(list.covers("Omar!o@h"));
}

TEST_CASE("who is ignored stays so under another name") {
  ignore_list list;
  list.add("Omar");
  list.rename("OMAR", "Ramo");
  CHECK(list.covers("Ramo!o@h"));
  CHECK_FALSE(list.covers("Omar!o@h"));
  list.rename("Sarah", "Zara");
  CHECK(list.all() == strings{"Ramo"});
}

TEST_CASE("a mask of many stars takes no time") {
  ignore_list list;
  std::string mask;
  for (int i = 0; i < 200; ++i)
    mask += "*a";
  list.add(mask + "b");
  CHECK_FALSE(list.covers(std::string(5000, 'a')));
}
