#include "apps/client/timestamps.hpp"

#include <cstdlib>
#include <ctime>
#include <vector>

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("a time stands in front of a line in the form that one likes") {
  ::setenv("TZ", "UTC", 1);
  ::tzset();
  CHECK(timestamp(timestamp_form::none, 0).empty());
  CHECK(timestamp(timestamp_form::clock, 1'700'000'000) == "22:13 ");
  CHECK(timestamp(timestamp_form::full, 1'700'000'000) == "2023-11-14 22:13:20 ");
  CHECK(timestamp(timestamp_form::full, 0) == "1970-01-01 00:00:00 ");
}

TEST_CASE("a stretch of time is told in two units") {
  const std::vector<std::pair<int64_t, std::string>> table = {
    {0, "0 seconds"},          {1, "1 second"},
    {59, "59 seconds"},        {60, "1 minute"},
    {61, "1 minute 1 second"}, {3'600, "1 hour"},
    {3'601, "1 hour"},         {7'260, "2 hours 1 minute"},
    {90'000, "1 day 1 hour"},  {86'400 * 400 + 59, "400 days"},
    {-5, "0 seconds"},
  };
  for (auto& [seconds, words] : table)
    CHECK(duration_words(seconds) == words);
}
