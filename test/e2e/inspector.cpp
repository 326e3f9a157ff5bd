#include "test/e2e/inspector.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <unistd.h>

namespace e2e {

namespace {

/// What memory may grow by: the largest queues and buffers of a test, and what an
/// allocator keeps for the next time. A leak of every line or connection of a test here
/// would be more. Sanitizers keep what is freed for a while.
long allowed_growth() {
  return static_cast<long>(32 * 1024 * timeout_scale());
}

/// Resident memory in KiB (proc(5), statm).
long resident(const process& of) {
  std::ifstream file{"/proc/" + std::to_string(of.pid()) + "/statm"};
  long size = 0;
  long pages = 0;
  file >> size >> pages;
  return pages * ::sysconf(_SC_PAGESIZE) / 1024;
}

} // namespace

size_t open_descriptors(const process& of) {
  auto folder = "/proc/" + std::to_string(of.pid()) + "/fd";
  return static_cast<size_t>(std::distance(std::filesystem::directory_iterator{folder},
                                           std::filesystem::directory_iterator{}));
}

server::options inspector::admitted(std::vector<std::string> more) {
  server::options result;
  result.more = std::move(more);
  result.more.insert(result.more.end(), {"--oper.name=root", "--oper.password=toor"});
  return result;
}

inspector::inspector(server& hub)
    : server_(hub.executable()), user_(hub.irc(), "Inspector", "") {
  if (only("381", user_.ask("OPER root toor")).empty())
    throw std::runtime_error("the inspector is not let in");
  // The first line on the console has the server open the time zone's file for a moment.
  server_.line_matching("User 'Inspector' joined");
  audit_ = audit();
  descriptors_ = open_descriptors(server_);
  resident_ = resident(server_);
  if (audit_.find("mismatches=0") == std::string::npos)
    throw std::runtime_error("not in good health: " + audit_);
}

std::string inspector::differences(deadline until) {
  std::string result;
  eventually(
    [&] {
      result.clear();
      if (auto now = audit(); now != audit_)
        result += "it was " + audit_ + ", and is " + now + "; ";
      if (auto now = open_descriptors(server_); now != descriptors_)
        result += "it had " + std::to_string(descriptors_) + " descriptors, and has "
                  + std::to_string(now) + "; ";
      if (growth() > allowed_growth())
        result += "it has grown by " + std::to_string(growth()) + " KiB; ";
      return result.empty();
    },
    until);
  return result;
}

long inspector::growth() const {
  return resident(server_) - resident_;
}

std::string inspector::audit() {
  std::string result;
  for (auto& line : only("249", user_.ask("STATS c")))
    result += (result.empty() ? "" : " | ") + line.last();
  return result;
}

} // namespace e2e
