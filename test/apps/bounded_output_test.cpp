#include "apps/bounded_output.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <utility>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <unistd.h>

using namespace hubbub;

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

/// A pipe that holds 4 KiB, and what a reader makes of it.
class narrow_pipe {
public:
  narrow_pipe() {
    // Who writes to a pipe without a reader gets an error, as in the server.
    std::signal(SIGPIPE, SIG_IGN);
    REQUIRE(::pipe2(fds_.data(), O_CLOEXEC) == 0);
    REQUIRE(::fcntl(fds_[1], F_SETPIPE_SZ, 4096) == 4096);
    ::fcntl(fds_[0], F_SETFL, O_NONBLOCK);
  }
  narrow_pipe(const narrow_pipe&) = delete;
  narrow_pipe& operator=(const narrow_pipe&) = delete;
  ~narrow_pipe() {
    close_reader();
    ::close(fds_[1]);
  }

  int writer() const { return fds_[1]; }

  void close_reader() {
    if (fds_[0] >= 0)
      ::close(std::exchange(fds_[0], -1));
  }

  /// All that is in the pipe now.
  std::string read() {
    std::string result(8192, '\0');
    auto n = ::read(fds_[0], result.data(), result.size());
    result.resize(n > 0 ? static_cast<size_t>(n) : 0);
    return result;
  }

private:
  std::array<int, 2> fds_{-1, -1};
};

/// Reads until nothing waits.
std::string read_all(narrow_pipe& from, bounded_output& out) {
  std::string result = from.read();
  while (out.waiting()) {
    out.drain();
    auto next = from.read();
    REQUIRE(!next.empty());
    result += next;
  }
  return result + from.read();
}

std::string numbered_line(int number) {
  return std::to_string(number) + ' ' + std::string(90, 'x') + '\n';
}

/// Descriptor of a disk that is full.
struct full_disk {
  int fd = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
  ~full_disk() { ::close(fd); }
};

} // namespace

TEST_CASE("lines that are read come out at once, whole and in order") {
  narrow_pipe pipe;
  bounded_output out{pipe.writer()};
  for (int i = 0; i < 1000; ++i) {
    out.put(numbered_line(i));
    CHECK(!out.waiting());
    CHECK(pipe.read() == numbered_line(i));
  }
  CHECK(out.take_lost() == 0);
}

TEST_CASE("what nobody reads waits, and what is beyond the bound is counted") {
  narrow_pipe pipe;
  bounded_output out{pipe.writer()};
  constexpr int many = 4000;
  std::string all;
  for (int i = 0; i < many; ++i) {
    all += numbered_line(i);
    out.put(numbered_line(i));
  }
  REQUIRE(all.size() > bounded_output::most_waiting + 4096);
  CHECK(!out.drain());
  CHECK(out.waiting());
  auto read = read_all(pipe, out);
  CHECK(read.size() > bounded_output::most_waiting);
  CHECK(read.size() <= bounded_output::most_waiting + 4096);
  // Those that are missing are the last ones.
  CHECK(all.compare(0, read.size(), read) == 0);
  CHECK(read.back() == '\n');
  auto lines = static_cast<uint64_t>(std::count(read.begin(), read.end(), '\n'));
  CHECK(out.take_lost() == many - lines);
  CHECK(out.take_lost() == 0);
  out.put("there is room again\n");
  CHECK(pipe.read() == "there is room again\n");
}

TEST_CASE("a line that is longer than the pipe comes out in pieces") {
  narrow_pipe pipe;
  bounded_output out{pipe.writer()};
  auto line = std::string(100'000, 'x') + '\n';
  out.put(line);
  out.put("after it\n");
  CHECK(out.waiting());
  CHECK(read_all(pipe, out) == line + "after it\n");
  CHECK(out.take_lost() == 0);
}

TEST_CASE("a reader that is gone, or a full disk, is not waited for") {
  narrow_pipe pipe;
  full_disk disk;
  auto fd = GENERATE_REF(pipe.writer(), disk.fd);
  pipe.close_reader();
  bounded_output out{fd};
  out.put("never read\n");
  CHECK(out.waiting());
  CHECK(!out.drain());
  CHECK(!out.drain_within(hours{1}));
}

TEST_CASE("a reader that is slow is waited for as long as allowed") {
  narrow_pipe pipe;
  bounded_output out{pipe.writer()};
  out.put(std::string(5000, 'x') + '\n');
  CHECK(!out.drain_within(milliseconds{1}));
  CHECK(pipe.read().size() == 4096);
  CHECK(out.drain_within(hours{1}));
  CHECK(pipe.read().size() == 905);
}

TEST_CASE("what a full disk refused is written where the output goes from then on") {
  narrow_pipe pipe;
  full_disk disk;
  bounded_output out{disk.fd};
  out.put("one\n");
  out.put("two\n");
  CHECK(out.waiting());
  out.redirect(pipe.writer());
  CHECK(read_all(pipe, out) == "one\ntwo\n");
}
