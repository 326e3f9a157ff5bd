#include "test/e2e/ngircd.hpp"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <system_error>

#include <unistd.h>

#include "test/e2e/tcp_listener.hpp"

namespace e2e {

namespace {

bool answers(const endpoint& where) {
  try {
    tcp_client{where};
    return true;
  } catch (const std::system_error&) {
    return false;
  }
}

// It cannot pick a free port by itself.
endpoint free_port() {
  return tcp_listener{tcp_listener::refusing{}}.address();
}

} // namespace

ngircd::ngircd() : where_(free_port()) {
  // Root has to say whom it becomes.
  auto as_root = ::geteuid() == 0 ? "ServerUID = irc\nServerGID = irc\n" : "";
  std::ofstream{folder_ / "ngircd.conf"}
    << "[Global]\nName = irc.example.net\nInfo = test\nAdminInfo1 = test\n"
    << "Listen = " << where_.host << "\nPorts = " << where_.port << "\n"
    << "MotdPhrase = hello\n"
    << as_root
    << "[Limits]\nMaxConnectionsIP = 0\nMaxNickLength = 10\nMaxPenaltyTime = 0\n"
    << "[Options]\nDNS = no\nIdent = no\nPAM = no\n";
  // It reads its configuration after it has become somebody else.
  std::filesystem::permissions(folder_.path(), std::filesystem::perms{0755});
  start();
}

void ngircd::kill() {
  executable_->signal(SIGKILL);
  executable_->exit_code();
}

void ngircd::start() {
  executable_.reset();
  // Where daemons live, which is not on everybody's PATH.
  process::options opts;
  opts.environment = {"PATH=/usr/sbin:/usr/bin:/bin"};
  executable_.emplace(
    std::vector<std::string>{"/usr/sbin/ngircd", "-n", "-f", folder_ / "ngircd.conf"},
    opts);
  if (!eventually([this] { return answers(where_); }))
    throw timed_out("ngircd does not listen: "
                    + executable_->rest_of_output(deadline{{}}));
}

} // namespace e2e
