#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ostream>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "net/slow_reader.hpp"

// For how long others wait for somebody who reads in any way: at a decent pace as long as
// it takes, more slowly for some time in all, and not at all for two looks.

using namespace hubbub;

namespace {

constexpr size_t decent = 1000; // bytes a second
constexpr unsigned patience = 10;

/// What a peer and the kernel do between two looks.
struct span {
  unsigned seconds = 1;
  size_t read = 0;
  size_t kept = 0; ///< by the kernel, in the end
};

std::ostream& operator<<(std::ostream& out, const span& x) {
  return out << x.read << " bytes in " << x.seconds << " s, then " << x.kept
             << " are in the kernel\n";
}

span any_span() {
  span x;
  x.seconds = *rc::gen::inRange(1u, 4u);
  auto least = x.seconds * decent;
  x.read = *rc::gen::element(size_t{0}, size_t{1}, least - 1, least, least, least, least,
                             least, 10 * least);
  x.kept = *rc::gen::inRange<size_t>(0, 4 * decent);
  return x;
}

} // namespace

TEST_CASE("who reads is waited for as long as its pace deserves") {
  REQUIRE(rc::check("who reads is waited for as long as its pace deserves", [] {
    auto spans = *rc::gen::container<std::vector<span>>(rc::gen::exec(any_span));
    settings limits;
    limits.reading_pace = decent;
    limits.slowdown_time = std::chrono::seconds{patience};
    slow_reader::time_point now{std::chrono::hours{1}};
    slow_reader peer{now, 0};
    size_t kept = 0;
    unsigned slow = 0; // seconds
    unsigned still = 0;
    for (auto& x : spans) {
      // It takes first what is in the kernel, which takes as much as it may.
      auto left = kept - std::min(kept, x.read);
      auto kept_then = std::max(left, x.kept);
      peer.sent(x.read + kept_then - kept);
      kept = kept_then;
      now += std::chrono::seconds{x.seconds};
      peer.look(now, kept, limits);
      slow += x.read < x.seconds * decent ? x.seconds : 0;
      still = x.read == 0 ? still + 1 : 0;
      RC_ASSERT(peer.given_up() == (slow >= patience || still >= 2));
      if (peer.given_up())
        return;
    }
  }));
}
