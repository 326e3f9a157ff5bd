// The log and the status line, and what happens when nobody takes them.
#include <csignal>
#include <fstream>
#include <sstream>

#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;

namespace {

std::string content(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream{path}.rdbuf();
  return text.str();
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the log tells who came and why connections ended, and goes on after SIGHUP") {
  temporary_folder place;
  auto path = place / "hub.log";
  server_fixture hub{with({"--log.level=info", "--log.file=" + path})};
  {
    irc_user alice{hub.irc(), "Alice"};
    alice.send("PRIVMSG #lobby :what nobody else may read");
    alice.send("QUIT :bye\" event=forged");
    alice.connection().lines_until_closed();
  }
  // People may come before the start is in the log.
  CHECK(eventually([&] {
    auto log = content(path);
    return has(log, "event=closed") && has(log, " level=info event=start version=");
  }));
  auto text = content(path);
  CHECK(has(text, " event=connected connection=1 format=irc address=127.0.0.1\n"));
  CHECK(has(text, " event=registered connection=1 nick=Alice\n"));
  CHECK(has(text, R"( cause=quit reason="Quit: bye\" event=forged" milliseconds=)"));
  CHECK_FALSE(has(text, "nobody else"));
  REQUIRE(std::rename(path.c_str(), (place / "old.log").c_str()) == 0);
  hub.executable().signal(SIGHUP);
  colon_user bob{hub.colon(), "Bob"};
  CHECK(eventually([&] {
    // Where the line goes depends on when the signal is taken.
    colon_user other{hub.colon(), "Other"};
    return has(content(path), "event=connected");
  }));
  CHECK(eventually(
    [&] { return has(content(path), " level=info event=reloaded result=ok\n"); }));
  CHECK(hub.stop() == 0);
  CHECK(has(content(path), " event=stop\n"));
}

TEST_CASE("the last line has the level of the last configuration") {
  auto [before, after] =
    GENERATE(table<std::string, std::string>({{"info", "warning"}, {"warning", "info"}}));
  auto with_level = [](const std::string& level) {
    return "[oper]\nname = \"root\"\npassword = \"toor\"\n[log]\nlevel = \"" + level
           + "\"\n";
  };
  temporary_folder place;
  auto path = place / "hub.log";
  configuration config{with_level(before)};
  server_fixture hub{with({config.option(), "--log.file=" + path})};
  irc_user root{hub.irc(), "Rhea", ""};
  root.ask("OPER root toor");
  config.write(with_level(after));
  root.send("REHASH");
  root.until("NOTICE");
  CHECK(hub.stop() == 0);
  CHECK(has(content(path), " event=stop\n") == (after == "info"));
}

TEST_CASE("SIGUSR1 writes one line that tells how it is going") {
  temporary_folder place;
  auto path = place / "hub.log";
  server_fixture hub{with({"--log.file=" + path})};
  colon_user alice{hub.colon(), "Alice"};
  irc_user irene{hub.irc(), "Irene"};
  irene.fence();
  hub.executable().signal(SIGUSR1);
  CHECK(eventually([&] { return has(content(path), "\n"); }));
  auto text = content(path);
  CHECK(std::count(text.begin(), text.end(), '\n') == 1);
  for (auto part : {"event=status uptime_seconds=", " resident_kib=", " descriptors=",
                    " users=2 ", " rooms=1 ", " accepted=2 ", " connections.colon=1 ",
                    " connections.irc=1 ", " lines_in=", " lines_out=", " bytes_in=",
                    " bytes_out=", " most_unsent=", " most_unread="}) {
    CAPTURE(part);
    CHECK(has(text, part));
  }
}

TEST_CASE("a log that nobody reads, or that cannot be written, harms nobody") {
  std::vector<std::string> more{"--log.level=info"};
  SECTION("a pipe that is full") {
    // The test does not read the server's standard error until the end.
  }
  SECTION("a full disk") {
    more.emplace_back("--log.file=/dev/full");
  }
  server_fixture hub{with(more)};
  irc_user alice{hub.irc(), "Alice", ""};
  // Each leaves some 500 bytes of log and 100 on the console: more than both pipes take.
  for (int i = 0; i < 1200; ++i) {
    tcp_client mayfly{hub.colon()};
    mayfly.send("May" + std::to_string(i) + "\nexit\n");
    mayfly.lines_until_closed();
  }
  CHECK(alice.ask("LUSERS").size() == 7);
  CHECK(hub.stop() == 0);
}

TEST_CASE("a level that does not exist is refused") {
  process server{server_command({"--log.level=loud"})};
  CHECK(server.exit_code() == 1);
  CHECK(has(server.errors(), "log.level is 'loud'"));
}

TEST_CASE("a log file that cannot be opened is an error at the start") {
  process server{
    server_command({"--log.file=/nowhere/x.log", "--listen.colon=127.0.0.1:0",
                    "--listen.bracket=", "--listen.irc="})};
  CHECK(server.exit_code() == 1);
  CHECK(has(server.errors(), "log.file: cannot open '/nowhere/x.log'"));
}
