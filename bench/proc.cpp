#include "bench/proc.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace bench {

namespace fs = std::filesystem;

namespace {

fs::path folder_of(int pid) {
  return fs::path{"/proc"} / std::to_string(pid);
}

// utime + stime, fields 14 and 15 of proc(5)'s stat, counted in clock ticks (10 ms).
uint64_t ticks_cpu(int pid) {
  std::ifstream in{folder_of(pid) / "stat"};
  std::string line;
  std::getline(in, line);
  const auto end = line.rfind(')'); // the name before it may hold anything
  if (end == std::string::npos)
    return 0;
  std::string field;
  uint64_t sum = 0;
  std::size_t at = end + 2;
  for (int n = 3; n <= 15 && at != std::string::npos; ++n) {
    const auto next = line.find(' ', at);
    if (n >= 14)
      sum += std::stoull(line.substr(at, next - at));
    at = next + 1;
  }
  return sum * 1'000'000'000U / static_cast<uint64_t>(::sysconf(_SC_CLK_TCK));
}

} // namespace

// The first field of each thread's schedstat has nanoseconds. Threads that have ended are
// missing there, and ticks are coarse, so the larger of both is taken.
uint64_t observed_process::cpu() const {
  uint64_t sum = 0;
  std::error_code none;
  for (const auto& task : fs::directory_iterator{folder_of(pid_) / "task", none}) {
    std::ifstream in{task.path() / "schedstat"};
    uint64_t ran = 0;
    in >> ran;
    sum += ran;
  }
  const auto ticks = ticks_cpu(pid_);
  return ticks > sum + 20'000'000U ? ticks : sum;
}

// smaps_rollup is exact; statm and status may lag by some pages per core.
uint64_t observed_process::resident() const {
  std::ifstream in{folder_of(pid_) / "smaps_rollup"};
  std::string word;
  uint64_t kibibytes = 0;
  while (in >> word && word != "Rss:")
    ;
  in >> kibibytes;
  return kibibytes * 1024;
}

size_t observed_process::descriptors() const {
  std::error_code none;
  const auto all = fs::directory_iterator{folder_of(pid_) / "fd", none};
  return static_cast<size_t>(std::distance(begin(all), end(all)));
}

size_t raise_descriptor_limit() {
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  return files.rlim_cur;
}

} // namespace bench
