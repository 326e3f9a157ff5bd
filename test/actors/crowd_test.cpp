#include "actors/crowd.hpp"

#include <vector>

#include <boost/container/flat_map.hpp>
#include <catch2/catch.hpp>

using namespace hubbub;

TEST_CASE("a table is small again when a crowd has gone, and is seldom moved for that") {
  boost::container::flat_map<int, int> table;
  std::vector<int> list;
  for (auto i = 0; i < 10'000; ++i) {
    table.emplace(i, i);
    list.push_back(i);
  }
  auto moved = 0;
  for (auto i = 10'000; i-- > 10;) {
    auto before = table.capacity() + list.capacity();
    table.erase(i);
    shrink_after_crowd(table);
    list.pop_back();
    shrink_after_crowd(list);
    if (table.capacity() + list.capacity() != before)
      ++moved;
  }
  CHECK(table.size() == 10);
  CHECK(list.size() == 10);
  CHECK(list.back() == 9);
  CHECK(table.capacity() <= 64);
  CHECK(list.capacity() <= 64);
  CHECK(moved <= 12);
}
