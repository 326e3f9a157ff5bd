#pragma once

#include <utility>

#include <catch2/catch.hpp>

#include "test/e2e/server.hpp"

namespace e2e {

/// A server's options, as on the command line, on top of its free ports.
inline server::options with(std::vector<std::string> more) {
  server::options result;
  result.more = std::move(more);
  return result;
}

/// A server for one test. At the test's end it is asked to end as well, and must
/// do so in order: no test passes that broke its server, whatever else it checks.
class server_fixture : public server {
public:
  using server::server;
  ~server_fixture() {
    if (stopped_)
      return;
    try {
      CHECK(stop() == 0);
    } catch (const timed_out& problem) {
      FAIL_CHECK(problem.what());
    }
  }

  /// For tests that look at the end themselves.
  int stop(deadline until = deadline{}) {
    stopped_ = true;
    auto code = server::stop(until);
    // What a sanitizer or an assertion had to say is shown if a check fails.
    if (code != 0)
      UNSCOPED_INFO("the server's errors:\n" + executable().errors());
    return code;
  }
  void expect_no_more_of_it() { stopped_ = true; }

private:
  bool stopped_ = false;
};

} // namespace e2e
