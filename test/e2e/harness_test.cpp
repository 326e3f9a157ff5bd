// The harness itself, tried on what Debian has.
#include <csignal>

#include <sys/socket.h>

#include <catch2/catch.hpp>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/process.hpp"
#include "test/e2e/tcp_listener.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

const deadline at_once{std::chrono::milliseconds{1}};

void write_to(const unique_fd& fd, std::string_view text) {
  REQUIRE(::send(fd.get(), text.data(), text.size(), 0)
          == static_cast<ssize_t>(text.size()));
}

} // namespace

TEST_CASE("a process is written to, read from and waited for") {
  process cat{{"cat"}};
  cat.write("one\ntwo\nthree\nfo");
  CHECK(cat.line() == "one");
  CHECK(cat.line_matching("^th.*e$") == "three");
  CHECK_THROWS_AS(cat.line(at_once), timed_out);
  CHECK_THROWS_AS(cat.exit_code(at_once), timed_out);
  cat.write("ur\n");
  CHECK(cat.line() == "four");
  cat.close_input();
  CHECK(cat.exit_code() == 0);
}

TEST_CASE("a process that talks while it is written to does not block") {
  process cat{{"cat"}};
  std::string line(99, 'x');
  std::string text;
  for (int i = 0; i < 40'000; ++i)
    text += line + "\n";
  cat.write(text);
  cat.close_input();
  CHECK(cat.rest_of_output() == text);
  CHECK(cat.exit_code() == 0);
}

TEST_CASE("a process's exit code, signals and errors are seen") {
  process failing{{"sh", "-c", "echo out; echo err >&2; exit 3"}};
  CHECK(failing.exit_code() == 3);
  CHECK(failing.errors() == "err\n");
  CHECK(failing.rest_of_output() == "out\n");
  process asleep{{"sleep", "1000"}};
  asleep.signal(SIGTERM);
  CHECK(asleep.exit_code() == 128 + SIGTERM);
  process missing{{"/there/is/no/such/program"}};
  CHECK(missing.exit_code() == 127);
}

TEST_CASE("a process gets the limits and the environment it is to have") {
  process::options opts;
  opts.max_files = 64;
  opts.environment = {"COLOUR=blue", "LANG=C"};
  process shell{{"sh", "-c", "ulimit -n; ulimit -Hn; echo $COLOUR $LANG $NO_COLOR"},
                opts};
  CHECK(shell.rest_of_output() == "64\n64\nblue C\n");
}

TEST_CASE("a process meets a broken pipe when its output is closed") {
  process shell{{"sh", "-c", "read line; echo too late"}};
  shell.close_output();
  shell.write("go\n");
  CHECK(shell.exit_code() != 0);
}

TEST_CASE("a connection is read by lines and by bytes") {
  tcp_listener listener;
  tcp_client client{listener.address()};
  auto peer = listener.accept();
  write_to(peer, "name? one\r\ntwo\nthr");
  CHECK(client.bytes(6) == "name? ");
  CHECK(client.line() == "one");
  CHECK(client.line() == "two");
  CHECK_THROWS_AS(client.line(at_once), timed_out);
  write_to(peer, "ee\nfour\nfi");
  peer.reset();
  CHECK(client.line() == "three");
  CHECK(client.lines_until_closed() == lines{"four", "fi"});
  CHECK_THROWS_AS(client.line(), timed_out);
}

TEST_CASE("a connection can be half-closed and reset") {
  tcp_listener listener;
  tcp_client client{listener.address()};
  auto peer = listener.accept();
  client.send("bye");
  client.half_close();
  char buffer[16];
  CHECK(::recv(peer.get(), buffer, sizeof(buffer), MSG_WAITALL) == 3);
  write_to(peer, "still here\n");
  CHECK(client.line() == "still here");
  client.reset();
  CHECK(::send(peer.get(), "x", 1, MSG_NOSIGNAL) == -1);
}

TEST_CASE("netcat reaches a listener") {
  tcp_listener listener;
  process netcat{{"nc", "-N", "127.0.0.1", std::to_string(listener.address().port)}};
  auto peer = listener.accept();
  netcat.write("hello\n");
  netcat.close_input();
  char buffer[16];
  CHECK(::recv(peer.get(), buffer, 6, MSG_WAITALL) == 6);
  write_to(peer, "hello yourself\n");
  peer.reset();
  CHECK(netcat.rest_of_output() == "hello yourself\n");
  CHECK(netcat.exit_code() == 0);
}

TEST_CASE("a port that refuses is a port that refuses") {
  tcp_listener listener{tcp_listener::refusing{}};
  CHECK_THROWS_AS(tcp_client{listener.address()}, std::system_error);
}

TEST_CASE("IRC lines are taken apart by the harness") {
  irc_line line{":alice!al@host PRIVMSG #lobby :hello  there"};
  CHECK(line.nick() == "alice");
  CHECK(line.text() == "alice PRIVMSG #lobby hello  there");
  CHECK(irc_line{"PING x"}.text() == "PING x");
  CHECK(irc_line{":hub CAP * LS :"}.params == lines{"*", "LS", ""});
  CHECK(irc_line{":alice!a@b NICK bob"}.last() == "bob");
}

TEST_CASE("what the server says on a plain listener is told from what people say") {
  CHECK(is_notice("** no such command, try /help **", "/help"));
  CHECK_FALSE(is_notice("** no such command **", "/help"));
  CHECK_FALSE(is_notice("Alice: ** no **"));
  CHECK_FALSE(is_notice("** open"));
  CHECK_FALSE(is_notice("** **"));
}

TEST_CASE("a terminal shows what a program prints and is told what to type") {
  terminal shell{{"sh", "-c",
                  "printf 'name? '; read -r x; printf '\\033[34m%s\\033[0m' \"$x\"; read "
                  "-r y; exit 7"}};
  CHECK(shell.shows("name?"));
  shell.type("it's; $HOME \"x\"");
  CHECK(shell.ends_with_line("name? it's; $HOME \"x\""));
  shell.press("Enter");
  CHECK(shell.ends_with_line("it's; $HOME \"x\""));
  CHECK(shell.screen_with_colours().find("\033[34mit's") != std::string::npos);
  shell.enter("done");
  CHECK(shell.exit_code() == 7);
  terminal interrupted{{"sh", "-c", "echo ready; exec sleep 1000"}};
  REQUIRE(interrupted.shows("ready"));
  interrupted.press("C-c");
  CHECK(interrupted.exit_code() == 128 + SIGINT);
}
