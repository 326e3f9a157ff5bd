#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <caf/intrusive_ptr.hpp>
#include <caf/make_counted.hpp>
#include <caf/ref_counted.hpp>

#include "net/watch/traffic.hpp"

namespace hubbub {

/// By what somebody shows who it is.
enum class login_mechanism : uint8_t { password, certificate, scram };

/// What comes of that.
enum class login_result : uint8_t {
  ok,
  wrong,     ///< password, certificate or name
  suspended, ///< right, but the account is closed
  unchecked, ///< too often, too many at once, not encrypted, or the store has failed
};

constexpr size_t num_login_mechanisms = 3;
constexpr size_t num_login_results = 4;

/// What the connections of one event loop have done so far, and are doing.
struct tally {
  traffic all;             ///< of all connections, ended or not
  uint64_t deliveries = 0; ///< events given to one reader each
  uint64_t members = 0;    ///< now: who is in two rooms counts twice
  uint64_t waited_for = 0; ///< now: readers so slow that those who speak are slowed down
  uint64_t slowdowns = 0;  ///< how often one became that slow
  std::array<std::array<uint64_t, num_login_results>, num_login_mechanisms> logins{};

  void count_login(login_mechanism by, login_result what) {
    ++logins[static_cast<size_t>(by)][static_cast<size_t>(what)];
  }
};

/// The tally of one event loop. As with its `flush_queue`, all who live in that loop may
/// hold it, and nobody else: it is only touched on the loop's thread.
struct loop_tally : caf::ref_counted, tally {};

using loop_tally_ptr = caf::intrusive_ptr<loop_tally>;

} // namespace hubbub
