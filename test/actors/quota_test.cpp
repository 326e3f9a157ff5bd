#include "actors/quota.hpp"

#include <catch2/catch.hpp>

using namespace hubbub;

TEST_CASE("people who do something once and go are not counted without end") {
  constexpr quota once_an_hour{1, 3600};
  quota_meter::time_point now{};
  quota_meter meter;
  for (caf::actor_id who = 1; who <= quota_meter::max_counted; ++who) {
    now += std::chrono::milliseconds{1};
    meter.count(once_an_hour, who, now);
  }
  CHECK(meter.num_counted() == quota_meter::max_counted);
  CHECK(meter.is_used_up(once_an_hour, 1, now));
  // Somebody who is among them changes nothing.
  meter.count(once_an_hour, 1, now);
  CHECK(meter.num_counted() == quota_meter::max_counted);
  constexpr caf::actor_id one_more = quota_meter::max_counted + 1;
  meter.count(once_an_hour, one_more, now);
  CHECK(meter.num_counted() == 1);
  CHECK(meter.is_used_up(once_an_hour, one_more, now));
}
