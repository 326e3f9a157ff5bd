#include "apps/process_load.hpp"

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubbub {

namespace {

double per_second(long ticks) {
  return static_cast<double>(ticks) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

/// When the machine was started, in seconds since 1970. (/proc/stat says so as well, but
/// not where a unit of systemd has ProcSubset=pid.)
double boot_time() {
  auto now = [](clockid_t clock) {
    timespec x{};
    ::clock_gettime(clock, &x);
    return static_cast<double>(x.tv_sec) + static_cast<double>(x.tv_nsec) / 1e9;
  };
  return now(CLOCK_REALTIME) - now(CLOCK_BOOTTIME);
}

/// When this process was started, in seconds since 1970.
double start_time() {
  std::ifstream in{"/proc/self/stat"};
  std::string line;
  std::getline(in, line);
  // The second field is a name in brackets, and may have anything in it.
  std::istringstream rest{line.substr(std::min(line.rfind(')') + 1, line.size()))};
  constexpr int skipped = 19; // fields 3 to 21; the 22nd is what is looked for
  std::string other;
  for (int i = 0; i < skipped; ++i)
    rest >> other;
  long ticks = 0;
  rest >> ticks;
  return boot_time() + per_second(ticks);
}

uint64_t descriptors() {
  // Linux says how many there are since 6.2; before, it says 0.
  struct stat folder = {};
  if (::stat("/proc/self/fd", &folder) == 0 && folder.st_size > 0)
    return static_cast<uint64_t>(folder.st_size);
  std::error_code none;
  std::filesystem::directory_iterator all{"/proc/self/fd", none};
  auto count = std::distance(begin(all), end(all));
  return static_cast<uint64_t>(count > 0 ? count - 1 : 0); // one of them is for this look
}

double seconds(const timeval& x) {
  return static_cast<double>(x.tv_sec) + static_cast<double>(x.tv_usec) / 1e6;
}

} // namespace

process_load load_of_process() {
  static const auto started_at = start_time();
  process_load result;
  result.started_at = started_at;
  std::ifstream in{"/proc/self/statm"};
  in >> result.virtual_memory >> result.resident;
  auto page = static_cast<uint64_t>(::sysconf(_SC_PAGESIZE));
  result.virtual_memory *= page;
  result.resident *= page;
  result.descriptors = descriptors();
  rlimit limit = {};
  if (::getrlimit(RLIMIT_NOFILE, &limit) == 0)
    result.max_descriptors = limit.rlim_cur;
  rusage used = {};
  if (::getrusage(RUSAGE_SELF, &used) == 0)
    result.cpu = seconds(used.ru_utime) + seconds(used.ru_stime);
  return result;
}

} // namespace hubbub
