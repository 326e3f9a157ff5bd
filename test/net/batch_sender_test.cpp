#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <utility>
#include <vector>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/transport/batch_sender.hpp"

using namespace hubbub;

namespace {

/// Sockets with somebody at their other ends, and a batch for them.
class crowd {
public:
  explicit crowd(size_t size) {
    for (size_t i = 0; i < size; ++i) {
      int ends[2];
      REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends) == 0);
      sockets_.push_back({ends[0], ends[1]});
    }
  }

  crowd(const crowd&) = delete;
  crowd& operator=(const crowd&) = delete;

  ~crowd() {
    for (auto& ends : sockets_) {
      ::close(ends[0]);
      hang_up(ends);
    }
  }

  /// Adds bytes for one of them, which must live until they are sent.
  void give(size_t whom, const std::string& bytes) {
    batch_.push_back({sockets_[whom][0], bytes.data(), bytes.size(), 0});
  }

  std::vector<ssize_t> send(batch_sender& sender) {
    sender.send(batch_);
    std::vector<ssize_t> results;
    for (auto& x : batch_)
      results.push_back(x.result);
    batch_.clear();
    return results;
  }

  std::string heard(size_t who) {
    std::string bytes(1 << 20, '\0');
    auto n = ::recv(sockets_[who][1], bytes.data(), bytes.size(), 0);
    bytes.resize(n < 0 ? 0 : static_cast<size_t>(n));
    return bytes;
  }

  void hang_up(size_t who) { hang_up(sockets_[who]); }

  /// Fills the socket until it takes no more.
  void stuff(size_t who) {
    const std::string bytes(4096, 'x');
    while (send_now(sockets_[who][0], bytes.data(), bytes.size()) > 0) {
      // go on
    }
  }

private:
  using socket_pair = std::array<int, 2>;

  static void hang_up(socket_pair& x) {
    if (x[1] >= 0)
      ::close(std::exchange(x[1], -1));
  }

  std::vector<socket_pair> sockets_;
  std::vector<outgoing> batch_;
};

/// With io_uring, and without. Where the kernel refuses it both are the same.
bool with_or_without_ring() {
  auto result = GENERATE(true, false);
  CAPTURE(result);
  return result;
}

} // namespace

TEST_CASE("a batch reaches everybody it is for, and nobody else") {
  batch_sender sender{with_or_without_ring()};
  auto size = GENERATE(size_t{1}, size_t{2}, size_t{10}, batch_sender::most_at_once);
  crowd people{size + 1};
  std::vector<std::string> words;
  for (size_t i = 0; i < size; ++i)
    words.push_back("for number " + std::to_string(i));
  for (auto round = 0; round < 3; ++round) {
    for (size_t i = 0; i < size; ++i)
      people.give(i, words[i]);
    auto results = people.send(sender);
    REQUIRE(results.size() == size);
    for (size_t i = 0; i < size; ++i) {
      CHECK(results[i] == static_cast<ssize_t>(words[i].size()));
      CHECK(people.heard(i) == words[i]);
    }
    CHECK(people.heard(size).empty());
  }
}

TEST_CASE("two sends to one socket arrive in their order") {
  batch_sender sender{with_or_without_ring()};
  crowd people{4};
  const std::string first = "first ";
  const std::string second = "second";
  for (size_t i = 0; i < 4; ++i) {
    people.give(i, first);
    people.give(i, second);
  }
  people.send(sender);
  for (size_t i = 0; i < 4; ++i)
    CHECK(people.heard(i) == "first second");
}

TEST_CASE("who is full or gone is told apart, and holds up nobody") {
  batch_sender sender{with_or_without_ring()};
  crowd people{5};
  people.stuff(1);
  people.hang_up(3);
  const std::string words = "hello";
  for (size_t i = 0; i < 5; ++i)
    people.give(i, words);
  CHECK(people.send(sender) == std::vector<ssize_t>{5, -EAGAIN, 5, -EPIPE, 5});
  for (size_t i : {0, 2, 4})
    CHECK(people.heard(i) == "hello");
}

TEST_CASE("a socket takes what it has room for") {
  batch_sender sender{with_or_without_ring()};
  crowd people{3};
  const std::string much(8 << 20, 'x');
  for (size_t i = 0; i < 3; ++i)
    people.give(i, much);
  for (auto result : people.send(sender)) {
    CHECK(result > 0);
    CHECK(result < static_cast<ssize_t>(much.size()));
  }
}

TEST_CASE("without a descriptor for io_uring, each socket has a call of its own") {
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_NOFILE, &before) == 0);
  crowd people{3};
  auto none = before;
  none.rlim_cur = 0;
  REQUIRE(::setrlimit(RLIMIT_NOFILE, &none) == 0);
  batch_sender sender{true};
  REQUIRE(::setrlimit(RLIMIT_NOFILE, &before) == 0);
  CHECK_FALSE(sender.has_ring());
  const std::string words = "hello";
  for (size_t i = 0; i < 3; ++i)
    people.give(i, words);
  people.send(sender);
  for (size_t i = 0; i < 3; ++i)
    CHECK(people.heard(i) == "hello");
}
