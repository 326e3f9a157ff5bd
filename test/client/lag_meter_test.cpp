#include "apps/client/lag_meter.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("the lag is that of the last answer") {
  lag_meter meter;
  CHECK(meter.lag(0) == -1);
  CHECK(meter.next(0) == lag_meter::beginning);
  CHECK(meter.tick(1000) == "lag-1");
  CHECK(meter.next(1000) == lag_meter::patience);
  CHECK(meter.tick(1500).empty()); // one question at a time
  CHECK_FALSE(meter.answered("lag-2", 1600));
  CHECK_FALSE(meter.answered("alive", 1600));
  CHECK(meter.answered("lag-1", 1750));
  CHECK(meter.lag(9000) == 750);
  CHECK(meter.next(1750) == lag_meter::interval);
  CHECK(meter.tick(2000).empty());
  CHECK(meter.next(2000) == lag_meter::interval - 250);
  CHECK_FALSE(meter.answered("lag-1", 1800)); // nobody asked
  CHECK(meter.lag(9000) == 750);
  CHECK(meter.tick(1750 + lag_meter::interval) == "lag-2");
}

TEST_CASE("a server that is slow is asked again soon") {
  lag_meter meter;
  meter.tick(0);
  CHECK(meter.answered("lag-1", 4000));
  CHECK(meter.next(4000) == lag_meter::slow);
  CHECK(meter.tick(8999).empty());
  CHECK(meter.tick(9000) == "lag-2");
  CHECK(meter.lag(9999) == 4000);
}

TEST_CASE("an answer that does not come is a lag that grows") {
  lag_meter meter;
  meter.tick(0);
  CHECK(meter.lag(999) == -1);
  CHECK(meter.lag(1000) == 1000);
  CHECK(meter.lag(60'000) == 60'000);
  meter.forget();
  CHECK(meter.lag(60'000) == -1);
  CHECK_FALSE(meter.answered("lag-1", 60'000));
  CHECK(meter.tick(60'000) == "lag-2");
}
