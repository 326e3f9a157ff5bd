// What systemd hears of the server, and what it hands over to it.
#include <algorithm>
#include <csignal>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <string>
#include <system_error>

#include <arpa/inet.h>
#include <catch2/catch.hpp>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "test/e2e/certificate_files.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/e2e/web_user.hpp"

using namespace e2e;
using Catch::Contains;
using Catch::StartsWith;

namespace {

/// Where systemd would hear what a service says.
class service_manager {
public:
  service_manager() : fd_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{AF_UNIX, {}};
    path().copy(static_cast<char*>(address.sun_path), sizeof(address.sun_path) - 1);
    if (::bind(fd_.get(), reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0)
      throw std::system_error(errno, std::generic_category(), "bind");
  }

  std::string path() const { return folder_ / "notify"; }

  process::options environment(std::vector<std::string> more = {}) const {
    process::options result;
    result.environment = std::move(more);
    result.environment.push_back("NOTIFY_SOCKET=" + path());
    return result;
  }

  /// The next message.
  std::string heard() {
    deadline until;
    pollfd waits{fd_.get(), POLLIN, 0};
    if (::poll(&waits, 1, until.remaining_ms()) != 1)
      throw timed_out("nothing was said to the service manager");
    std::string result(4096, '\0');
    auto size = ::recv(fd_.get(), result.data(), result.size(), 0);
    result.resize(static_cast<size_t>(std::max<ssize_t>(size, 0)));
    return result;
  }

  /// The next message that is no report of how many people there are.
  std::string news() {
    auto result = heard();
    while (result.find("WATCHDOG=1") == 0)
      result = heard();
    return result;
  }

  /// Waits for a report that says so.
  bool hears_of(const std::string& people) {
    for (deadline until; !until.passed();)
      if (heard().find("STATUS=" + people) != std::string::npos)
        return true;
    return false;
  }

private:
  temporary_folder folder_;
  unique_fd fd_;
};

const std::vector<std::string> nowhere{
  "--listen.colon=", "--listen.bracket=", "--listen.irc=", "--limits.flood-rate=0"};

/// A listening socket that outlives servers, as one of a socket unit does.
class kept_socket {
public:
  explicit kept_socket(std::string name) : name_(std::move(name)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    unique_fd fd{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    socklen_t size = sizeof(address);
    auto generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(fd.get(), generic, size) != 0 || ::listen(fd.get(), 100) != 0
        || ::getsockname(fd.get(), generic, &size) != 0)
      throw std::system_error(errno, std::generic_category(), "listen");
    port_ = ntohs(address.sin_port);
    // Those who are started inherit it; low numbers are for where they look for it.
    constexpr int out_of_the_way = 100;
    fd_ = unique_fd{::fcntl(fd.get(), F_DUPFD, out_of_the_way)};
  }

  const std::string& name() const { return name_; }
  int fd() const { return fd_.get(); }

  /// @param from an address of loopback.
  endpoint where() const { return {"127.0.0.1", port_}; }

private:
  std::string name_;
  uint16_t port_ = 0;
  unique_fd fd_;
};

using kept_sockets = std::vector<const kept_socket*>;

/// The command that starts a server as systemd would that has these sockets.
std::vector<std::string> activated(const kept_sockets& sockets,
                                   std::vector<std::string> arguments) {
  std::string names;
  std::string places;
  for (size_t i = 0; i < sockets.size(); ++i) {
    names += (i == 0 ? "" : ":") + sockets[i]->name();
    places += " " + std::to_string(3 + i) + "<&" + std::to_string(sockets[i]->fd()) + "-";
  }
  std::vector<std::string> result{
    "bash", "-c",
    "export LISTEN_PID=$$ LISTEN_FDS=" + std::to_string(sockets.size())
      + " LISTEN_FDNAMES=" + names + "; exec \"$@\"" + places,
    "bash"};
  for (auto& x : server_command(std::move(arguments)))
    result.push_back(x);
  return result;
}

std::vector<std::string> with_more(std::vector<std::string> arguments,
                                   const std::vector<std::string>& more) {
  arguments.insert(arguments.end(), more.begin(), more.end());
  return arguments;
}

int stop(process& server) {
  server.signal(SIGTERM);
  return server.exit_code();
}

} // namespace

TEST_CASE("systemd hears when the server is ready, reloads and ends") {
  service_manager systemd;
  process server{
    server_command({"--listen.colon=127.0.0.1:0", "--listen.bracket=", "--listen.irc="}),
    systemd.environment()};
  CHECK(systemd.news() == "READY=1");
  // Listening comes first.
  auto line = server.line_matching("Chat server started on ");
  server.signal(SIGHUP);
  auto reloading = systemd.news();
  CHECK_THAT(reloading, StartsWith("RELOADING=1\nMONOTONIC_USEC="));
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  auto since = std::stoll(reloading.substr(reloading.rfind('=') + 1));
  CHECK(since <= now.tv_sec * 1'000'000 + now.tv_nsec / 1000);
  CHECK(since > (now.tv_sec - 60) * 1'000'000);
  CHECK(systemd.news() == "READY=1");
  server.signal(SIGTERM);
  CHECK_THAT(systemd.news(), StartsWith("STOPPING=1"));
  CHECK(server.exit_code() == 0);
}

TEST_CASE("systemd hears how many people there are, and that the loop is alive") {
  service_manager systemd;
  process server{
    server_command({"--listen.colon=127.0.0.1:0", "--listen.bracket=", "--listen.irc="}),
    systemd.environment({"WATCHDOG_USEC=300000"})};
  auto line = server.line_matching("Chat server started on ");
  endpoint colon{"127.0.0.1",
                 static_cast<uint16_t>(std::stoi(line.substr(line.rfind(':') + 1)))};
  CHECK(systemd.hears_of("0 people in 0 rooms"));
  {
    colon_user alice{colon, "Alice"};
    CHECK(systemd.hears_of("1 person in 1 room"));
    colon_user bob{colon, "Bob"};
    CHECK(systemd.hears_of("2 people in 1 room"));
  }
  CHECK(systemd.hears_of("0 people in "));
  CHECK(stop(server) == 0);
}

TEST_CASE("sockets from systemd are listened at, and stay open over a reload") {
  kept_socket irc{"irc"};
  kept_socket colon{"colon"};
  kept_socket web{"web"};
  kept_socket metrics{"metrics"};
  process server{activated({&irc, &colon, &web, &metrics}, nowhere)};
  irc_user ida{irc.where(), "Ida"};
  colon_user alice{colon.where(), "Alice"};
  http_client browser{web.where()};
  CHECK(browser.get("/healthz").status == 200);
  CHECK_THAT(http_client{metrics.where()}.get("/metrics").body,
             Contains("hubbub_users 2\n"));
  server.signal(SIGHUP);
  CHECK_THAT(server.error_line(), Contains("the configuration was read again"));
  colon_user bob{colon.where(), "Bob"};
  CHECK(alice.fence() == lines{alice.joined("Bob")});
  CHECK(stop(server) == 0);
}

TEST_CASE("a socket from systemd takes the place of the option's addresses") {
  kept_socket irc{"irc"};
  // Whoever still names the port that the socket has wants no other one.
  auto same = "--listen.irc=127.0.0.1:" + std::to_string(irc.where().port);
  process server{activated({&irc}, {"--listen.colon=", "--listen.bracket=", same})};
  CHECK(irc_user{irc.where(), "Ida"}.nick() == "Ida");
  CHECK(stop(server) == 0);
}

TEST_CASE("a socket from systemd for TLS has a certificate made like any other") {
  kept_socket ircs{"ircs"};
  temporary_folder state;
  process server{
    activated({&ircs}, with_more(nowhere, {"--server.state-folder=" + state.path()}))};
  auto where = ircs.where();
  where.tls = true;
  CHECK(irc_user{where, "Ida"}.nick() == "Ida");
  CHECK(stop(server) == 0);
}

TEST_CASE("a restart between which sockets stay refuses nobody") {
  kept_socket colon{"colon"};
  for (auto round = 0; round < 3; ++round) {
    process server{activated({&colon}, nowhere)};
    colon_user alice{colon.where(), "Alice"};
    server.signal(SIGTERM);
    CHECK_THAT(alice.notice(), Contains("shutting down"));
    // Before, during and after its end.
    tcp_client early{colon.where()};
    CHECK(server.exit_code() == 0);
    tcp_client late{colon.where()};
    late.send("Late\n");
    process next{activated({&colon}, nowhere)};
    // It was in the queue of the socket, and is served by the next one.
    CHECK_THAT(late.line(), Contains("Late"));
    CHECK(stop(next) == 0);
  }
}

TEST_CASE("a socket from systemd that cannot be used is told of by its name") {
  kept_socket unknown{"hubbub-server.socket"};
  process server{activated({&unknown}, nowhere)};
  CHECK(server.exit_code() == 1);
  auto said = server.errors();
  CHECK_THAT(said, Contains("'hubbub-server.socket'"));
  CHECK_THAT(said, Contains("FileDescriptorName= has to be one of colon, bracket, irc"));
  unique_fd file{::open("/dev/null", O_RDONLY)};
  process other{{"bash", "-c",
                 "export LISTEN_PID=$$ LISTEN_FDS=1 LISTEN_FDNAMES=irc; exec \"$@\" "
                 "3</dev/null",
                 "bash", server_command(nowhere).front(), "--allow-root"}};
  CHECK(other.exit_code() == 1);
  CHECK_THAT(other.errors(), Contains("the socket 'irc' from systemd: it is not"));
}
