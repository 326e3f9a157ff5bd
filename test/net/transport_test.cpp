#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include <caf/actor_system.hpp>
#include <caf/actor_system_config.hpp>
#include <caf/io/broker.hpp>
#include <caf/io/middleman.hpp>
#include <caf/make_counted.hpp>
#include <caf/send.hpp>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/transport/flush_queue.hpp"
#include "net/transport/socket.hpp"
#include "net/transport/stream_scribe.hpp"

using namespace hubbub;
using namespace std::chrono_literals;
using flush_clock = flush_policy::clock;

namespace {

using write_atom = caf::atom_constant<caf::atom("write")>;
using answer_atom = caf::atom_constant<caf::atom("answer")>;
using read_atom = caf::atom_constant<caf::atom("read")>;

/// What a broker saw of its connection.
struct record {
  std::string received;
  bool input_ended = false;
  bool closed = false;
  std::vector<std::pair<size_t, size_t>> transfers; // sent, waiting
};

struct loop_config : caf::actor_system_config {
  loop_config() {
    load<caf::io::middleman>();
    set("middleman.manual-multiplexing", true);
    set("middleman.workers", size_t{0});
    set("scheduler.policy", caf::atom("testing"));
  }
};

caf::behavior write_down(caf::io::broker* self, stream_scribe* transport, record* notes) {
  auto hdl = transport->hdl();
  self->configure_read(hdl, caf::io::receive_policy::at_most(1024));
  return {
    [=](const caf::io::new_data_msg& msg) {
      notes->received.append(msg.buf.begin(), msg.buf.end());
      notes->input_ended = msg.buf.empty();
    },
    [=](const caf::io::connection_closed_msg&) { notes->closed = true; },
    [=](const caf::io::data_transferred_msg& msg) {
      notes->transfers.emplace_back(msg.written, msg.remaining);
    },
    [=](write_atom, const std::string& text) {
      self->write(hdl, text.size(), text.data());
      self->flush(hdl);
    },
    [=](answer_atom, const std::string& text) {
      self->write(hdl, text.size(), text.data());
      transport->flush_answer();
    },
    [=](read_atom, bool on) { on ? self->trigger(hdl) : self->halt(hdl); },
  };
}

/// A connection of our transport in an event loop that this thread turns by hand,
/// and the other end of it as a plain socket.
struct transport_fixture {
  loop_config config;
  caf::actor_system sys{config};
  caf::io::network::default_multiplexer& loop =
    dynamic_cast<caf::io::network::default_multiplexer&>(sys.middleman().backend());
  record notes;
  int peer = -1;
  caf::actor broker;
  caf::intrusive_ptr<stream_scribe> transport;

  transport_fixture() {
    loop.thread_id(std::this_thread::get_id());
    int ends[2];
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends) == 0);
    peer = ends[1];
    auto queue = caf::make_counted<flush_queue>(loop, true);
    auto scribe = caf::make_counted<stream_scribe>(loop, ends[0], queue);
    broker = sys.middleman().spawn_broker(write_down, scribe.get(), &notes);
    auto ptr = caf::actor_cast<caf::abstract_actor*>(broker);
    static_cast<caf::io::abstract_broker*>(ptr)->add_scribe(scribe);
    transport = std::move(scribe);
    turn();
  }

  ~transport_fixture() {
    quit();
    if (peer >= 0)
      ::close(peer);
  }

  /// Lets the loop do all there is to do.
  void turn() {
    for (auto i = 0; i < 1000 && loop.try_run_once(); ++i) {
      // go on
    }
  }

  void quit() {
    caf::anon_send_exit(broker, caf::exit_reason::kill);
    broker = nullptr;
    transport = nullptr;
    turn();
  }

  void write(const std::string& text) { caf::anon_send(broker, write_atom::value, text); }

  void send(const std::string& text) {
    REQUIRE(::send(peer, text.data(), text.size(), 0)
            == static_cast<ssize_t>(text.size()));
    turn();
  }

  /// One `recv` at the other end.
  std::string receive(size_t size = 1 << 20) {
    std::string result(size, '\0');
    auto got = ::recv(peer, result.data(), size, 0);
    result.resize(got < 0 ? 0 : static_cast<size_t>(got));
    return result;
  }
};

} // namespace

namespace {

/// A policy with something dirty since `now`, whose last flush took a millisecond.
struct policy_fixture {
  flush_policy policy;
  flush_clock::time_point now = flush_clock::time_point{} + 1h;

  policy_fixture() {
    policy.flushed(1ms);
    policy.begin(now);
  }

  /// Turns of the loop without activity, until the flush.
  int quiet_turns() {
    auto result = 1;
    while (!policy.must_flush(now))
      ++result;
    return result;
  }
};

} // namespace

TEST_CASE_METHOD(policy_fixture, "an idle loop flushes after a few empty turns") {
  CHECK(quiet_turns() == flush_policy::turns_to_settle + 1);
}

TEST_CASE_METHOD(policy_fixture, "a flush waits while work goes on") {
  for (auto i = 0; i < 10; ++i) {
    policy.activity();
    CHECK_FALSE(policy.must_flush(now));
  }
  CHECK(quiet_turns() == flush_policy::turns_to_settle + 1);
}

TEST_CASE_METHOD(policy_fixture, "it waits about twice as long as the last flush took") {
  policy.activity();
  CHECK_FALSE(policy.must_flush(now + 1999us));
  policy.activity();
  CHECK(policy.must_flush(now + 2ms));
}

TEST_CASE_METHOD(policy_fixture,
                 "a very large flush waits for quiet, not for empty turns") {
  policy.flushed(flush_policy::longest_wait);
  policy.begin(now);
  for (auto i = 0; i < 100; ++i)
    CHECK_FALSE(policy.must_flush(now + flush_policy::time_to_settle - 1us));
  policy.activity();
  CHECK_FALSE(policy.must_flush(now + flush_policy::time_to_settle));
  CHECK(policy.must_flush(now + 2 * flush_policy::time_to_settle));
}

TEST_CASE_METHOD(policy_fixture, "a small flush does not make it forget the large ones") {
  policy.flushed(1us);
  policy.begin(now);
  policy.activity();
  CHECK_FALSE(policy.must_flush(now + 999us));
  policy.activity();
  CHECK(policy.must_flush(now + 1ms));
}

TEST_CASE_METHOD(policy_fixture, "a flush that costs little does not wait") {
  for (auto i = 0; i < 20; ++i)
    policy.flushed(10us);
  policy.begin(now);
  policy.activity();
  CHECK(policy.must_flush(now));
}

TEST_CASE_METHOD(policy_fixture, "no flush waits longer than the longest wait") {
  policy.flushed(1h);
  policy.begin(now);
  policy.activity();
  CHECK_FALSE(policy.must_flush(now + flush_policy::longest_wait - 1us));
  policy.activity();
  CHECK(policy.must_flush(now + flush_policy::longest_wait));
}

TEST_CASE("an empty buffer is lent, and taken back as long as there is room") {
  buffer_pool pool;
  std::vector<char> buffer(1000);
  auto data = buffer.data();
  pool.give_back(std::move(buffer));
  auto lent = pool.take();
  CHECK(lent->empty());
  CHECK(lent->data() == data);
}

TEST_CASE("what a pool keeps is bounded, and less when nobody needs it") {
  buffer_pool pool;
  pool.give_back(std::vector<char>(buffer_pool::most_kept));
  CHECK(pool.kept() == buffer_pool::most_kept);
  pool.give_back(std::vector<char>(1));
  CHECK(pool.kept() == buffer_pool::most_kept);
  CHECK(pool.take()->capacity() == buffer_pool::most_kept);
  CHECK(pool.kept() == 0);
  // An empty one makes some, of a size that answers have.
  CHECK(pool.take()->capacity() >= 3584);
  CHECK(pool.kept() < buffer_pool::kept_when_quiet);
  for (auto i = 0; i < 1000; ++i)
    pool.give_back(std::vector<char>(4096));
  pool.shrink(buffer_pool::kept_when_quiet);
  CHECK(pool.kept() <= buffer_pool::kept_when_quiet);
  CHECK(pool.kept() > buffer_pool::kept_when_quiet - 4096);
}

TEST_CASE("accepted connections notice a peer that is gone as their listener was told") {
  auto listening = listen_at({"127.0.0.1", 0});
  REQUIRE(listening.fd >= 0);
  auto accept_one = [&] {
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(listening.local.port);
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto peer = ::socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(::connect(peer, reinterpret_cast<sockaddr*>(&where), sizeof(where)) == 0);
    auto result = ::accept(listening.fd, nullptr, nullptr);
    ::close(peer);
    return result;
  };
  auto get = [](int fd, int level, int option) {
    int value = -1;
    socklen_t size = sizeof(value);
    CHECK(::getsockopt(fd, level, option, &value, &size) == 0);
    return value;
  };
  set_keep_alive(listening.fd, 120s);
  auto first = accept_one();
  CHECK(get(first, SOL_SOCKET, SO_KEEPALIVE) == 1);
  CHECK(get(first, IPPROTO_TCP, TCP_KEEPIDLE) == 30);
  CHECK(get(first, IPPROTO_TCP, TCP_KEEPINTVL) == 7);
  CHECK(get(first, IPPROTO_TCP, TCP_USER_TIMEOUT) == 60'000);
  CHECK(get(first, SOL_SOCKET, SO_OOBINLINE) == 1);
  // Another time, and none, also for those who are there.
  set_keep_alive(first, 2s);
  CHECK(get(first, IPPROTO_TCP, TCP_KEEPIDLE) == 1);
  CHECK(get(first, IPPROTO_TCP, TCP_KEEPINTVL) == 1);
  CHECK(get(first, IPPROTO_TCP, TCP_USER_TIMEOUT) == 1'000);
  set_keep_alive(listening.fd, 0s);
  auto second = accept_one();
  CHECK(get(second, SOL_SOCKET, SO_KEEPALIVE) == 0);
  CHECK(get(second, IPPROTO_TCP, TCP_USER_TIMEOUT) == 0);
  for (auto fd : {first, second, listening.fd})
    ::close(fd);
}

TEST_CASE_METHOD(transport_fixture, "bytes go both ways") {
  send("hello");
  CHECK(notes.received == "hello");
  write("hi ");
  write("there");
  turn();
  CHECK(receive() == "hi there");
  CHECK(notes.transfers.empty()); // nothing waited, nothing is reported
}

TEST_CASE_METHOD(transport_fixture, "an answer takes along what was waiting for others") {
  write("news ");
  caf::anon_send(broker, answer_atom::value, std::string{"and an answer"});
  turn();
  CHECK(receive() == "news and an answer");
  CHECK(receive().empty());
  write("more news");
  turn();
  CHECK(receive() == "more news");
}

TEST_CASE_METHOD(transport_fixture, "the end of the peer's input leaves our side open") {
  send("last words");
  ::shutdown(peer, SHUT_WR);
  turn();
  CHECK(notes.received == "last words");
  CHECK(notes.input_ended);
  CHECK_FALSE(notes.closed);
  write("answer");
  turn();
  CHECK(receive() == "answer");
}

TEST_CASE_METHOD(transport_fixture, "a peer that is gone is noticed when we send") {
  ::close(peer);
  peer = -1;
  turn();
  CHECK(notes.input_ended);
  write("anybody?");
  turn();
  CHECK(notes.closed);
}

TEST_CASE_METHOD(transport_fixture,
                 "what the kernel does not take waits, and arrives whole") {
  std::string text;
  for (auto i = 0; text.size() < 4'000'000; ++i)
    text += std::to_string(i) + ' ';
  write(text);
  turn();
  REQUIRE(notes.transfers.size() == 1);
  auto [sent, waiting] = notes.transfers.front();
  CHECK(sent > 0);
  CHECK(sent + waiting == text.size());
  write("more");
  text += "more";
  std::string got;
  for (auto i = 0; i < 100'000 && got.size() < text.size(); ++i) {
    got += receive();
    turn();
  }
  CHECK(got == text);
  CHECK(notes.transfers.back().second == 0);
}

TEST_CASE_METHOD(transport_fixture, "many bytes for many are not copied") {
  auto all = caf::make_counted<shared_bytes>();
  for (auto i = 0; i < 1000; ++i)
    all->text += std::to_string(i) + ' ';
  auto size = static_cast<uint32_t>(all->text.size());
  auto& text = all->text;
  auto share = [&](uint32_t begin, uint32_t end) {
    transport->write_shared({all, begin, end});
    transport->flush();
  };
  // Alone, they are referred to until they are sent.
  share(0, size);
  CHECK(all->get_reference_count() == 2);
  CHECK(transport->unsent() == size);
  turn();
  CHECK(all->unique());
  CHECK(receive() == text);
  // With something before or after them, they are copied: one send takes all.
  write("before ");
  loop.try_run_once();
  share(1000, size);
  CHECK(all->unique());
  turn();
  CHECK(receive() == "before " + text.substr(1000));
  share(0, 1000);
  CHECK(all->get_reference_count() == 2);
  share(1000, 2000);
  CHECK(all->unique());
  turn();
  CHECK(receive() == text.substr(0, 2000));
}

TEST_CASE_METHOD(transport_fixture,
                 "a slow reader's backlog refers to what others read") {
  auto all = caf::make_counted<shared_bytes>();
  for (auto i = 0; i < 10'000; ++i)
    all->text += std::to_string(i) + ' ';
  auto size = static_cast<uint32_t>(all->text.size());
  std::string text;
  auto share = [&](uint32_t begin, uint32_t end) {
    text += all->text.substr(begin, end - begin);
    transport->write_shared({all, begin, end});
    transport->flush();
    turn();
  };
  while (notes.transfers.empty()) // the socket is full
    share(0, size);
  auto held = transport->unsent();
  for (auto i = 0U; i < 50; ++i) {
    share(i, size);
    write("own " + std::to_string(i) + ' ');
    turn();
    text += "own " + std::to_string(i) + ' ';
    share(0, i); // a few bytes
  }
  CHECK(transport->unsent() > held + 49 * size);
  CHECK(all->get_reference_count() >= 51);
  SECTION("until it has read them") {
    std::string got;
    for (auto i = 0; i < 100'000 && got.size() < text.size(); ++i) {
      got += receive(50'000);
      turn();
    }
    CHECK((got == text)); // too long to be shown
    CHECK(transport->unsent() == 0);
    CHECK(notes.transfers.back().second == 0);
  }
  SECTION("until it is gone") {
    quit();
  }
  CHECK(all->unique());
}

TEST_CASE_METHOD(transport_fixture,
                 "what is written to a full socket goes out in blocks, in order") {
  std::string text;
  auto line = [&](int i) {
    auto result = std::to_string(i) + ' ';
    text += result;
    return result;
  };
  auto next = 0;
  // The socket is full, and more than twenty blocks wait behind what it holds.
  while (notes.transfers.empty() || transport->unsent() < 20 * backlog::block_size) {
    write(line(next++));
    turn();
  }
  CHECK(transport->unsent() < 21 * backlog::block_size);
  auto before = notes.transfers.size();
  std::string got;
  for (auto i = 0; i < 100'000 && got.size() < text.size(); ++i) {
    got += receive(10'000);
    if (i % 7 == 0) // others go on talking
      write(line(next++));
    turn();
  }
  CHECK((got == text)); // too long to be shown
  CHECK(transport->unsent() == 0);
  // Whoever waited for the backlog was told of its end, and no turn sent much more than a
  // block of it.
  REQUIRE(notes.transfers.size() > before + 15);
  CHECK(notes.transfers.back().second == 0);
  for (auto i = before; i < notes.transfers.size(); ++i)
    CHECK(notes.transfers[i].first < 2 * backlog::block_size);
}

TEST_CASE_METHOD(transport_fixture,
                 "a close in the turn of a backlog leaves nothing behind") {
  // The loop is asked to watch for room and not to, before it has done either.
  write(std::string(4'000'000, 'x'));
  while (notes.transfers.empty())
    loop.try_run_once();
  quit();
  char byte = 0;
  while (::recv(peer, &byte, 1, MSG_TRUNC) > 0) {
    // take what was sent
  }
  CHECK(errno != EAGAIN); // closed, not just silent
}

TEST_CASE_METHOD(transport_fixture, "a halted connection is not read") {
  caf::anon_send(broker, read_atom::value, false);
  turn();
  send("wait");
  CHECK(notes.received.empty());
  caf::anon_send(broker, read_atom::value, true);
  turn();
  CHECK(notes.received == "wait");
}

TEST_CASE_METHOD(transport_fixture, "one connection takes one chunk per turn") {
  REQUIRE(::send(peer, std::string(3000, 'x').data(), 3000, 0) == 3000);
  loop.try_run_once();
  CHECK(notes.received.size() == 1024);
  turn();
  CHECK(notes.received.size() == 3000);
}

TEST_CASE_METHOD(transport_fixture, "a close frees the socket even if bytes wait") {
  write(std::string(4'000'000, 'x'));
  turn();
  REQUIRE(notes.transfers.size() == 1);
  quit();
  std::string got;
  for (std::string x; !(x = receive()).empty();)
    got += x;
  CHECK(got.size() < 4'000'000);
  // The other end sees the connection closed: nothing keeps it open.
  CHECK(::recv(peer, got.data(), 1, 0) <= 0);
  CHECK(errno != EAGAIN);
}

TEST_CASE("addresses to listen at are parsed, and mistakes explained") {
  struct row {
    const char* text;
    const char* address;
    int port;
  };
  const row good[] = {
    {":1234", "", 1234},           {"127.0.0.1:0", "127.0.0.1", 0},
    {"[::1]:65535", "::1", 65535}, {"0.0.0.0:80", "0.0.0.0", 80},
    {"[::]:1", "::", 1},
  };
  for (auto& x : good) {
    endpoint parsed;
    CHECK(parse_endpoint(x.text, parsed) == "");
    CHECK(parsed.address == x.address);
    CHECK(parsed.port == x.port);
  }
  for (auto text : {"", "1234", ":", ":x", ":65536", ":-1", ":12 ", "::1:80",
                    "localhost:80", "1.2.3:80", "[::1:80", "[1.2.3.4]x:80", "[zz]:1"}) {
    endpoint parsed;
    CHECK_THAT(parse_endpoint(text, parsed), Catch::Contains("Use address:port"));
  }
}

TEST_CASE("the kernel keeps little of what a peer does not take") {
  auto listening = listen_at({"127.0.0.1", 0});
  REQUIRE(listening.fd >= 0);
  auto fill = [&](int at_most) {
    auto peer = ::socket(AF_INET, SOCK_STREAM, 0);
    // The window stays small, so that nearly all is kept on our side.
    auto window = 4096;
    ::setsockopt(peer, SOL_SOCKET, SO_RCVBUF, &window, sizeof(window));
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(listening.local.port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(::connect(peer, reinterpret_cast<sockaddr*>(&to), sizeof(to)) == 0);
    auto ours = ::accept4(listening.fd, nullptr, nullptr, SOCK_NONBLOCK);
    REQUIRE(ours >= 0);
    if (at_most > 0)
      ::setsockopt(ours, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &at_most, sizeof(at_most));
    std::string text(4096, 'x');
    size_t taken = 0;
    for (ssize_t n = 0; (n = ::send(ours, text.data(), text.size(), MSG_NOSIGNAL)) > 0;)
      taken += static_cast<size_t>(n);
    ::close(ours);
    ::close(peer);
    return taken;
  };
  auto taken = fill(0);
  CHECK(taken >= kernel_backlog);
  CHECK(taken < 2 * kernel_backlog);
  CHECK(fill(16 * kernel_backlog) > 4 * kernel_backlog); // what it would keep
  ::close(listening.fd);
}

TEST_CASE("a port that is taken is said so, and port 0 finds a free one") {
  auto first = listen_at({"127.0.0.1", 0});
  REQUIRE(first.fd >= 0);
  CHECK(first.local.port != 0);
  auto second = listen_at(first.local);
  CHECK(second.fd < 0);
  CHECK_THAT(second.error, Catch::Contains("Address already in use"));
  ::close(first.fd);
}
