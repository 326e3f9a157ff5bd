// Runs targets on inputs from files, without libFuzzer: the seeds, and what was found
// once.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "test/fuzz/target.hpp"

namespace hubbub::fuzz {

namespace {

std::map<std::string, run_target>& targets() {
  static std::map<std::string, run_target> result;
  return result;
}

std::string content_of(const std::filesystem::path& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

/// Runs a target on an input, and on each beginning of a short one: a seed is a
/// conversation, and any of them may break off anywhere.
void replay(run_target target, const std::string& bytes) {
  constexpr size_t short_input = 256;
  target(bytes);
  for (size_t size = 0; size < bytes.size() && bytes.size() <= short_input; ++size)
    target(std::string_view{bytes}.substr(0, size));
}

} // namespace

registered_target::registered_target(const char* name, run_target run) {
  targets().emplace(name, run);
}

} // namespace hubbub::fuzz

int main(int argc, char** argv) {
  using namespace hubbub::fuzz;
  auto target = argc == 3 ? targets().find(argv[1]) : targets().end();
  if (target == targets().end()) {
    std::fprintf(stderr, "usage: %s TARGET FOLDER; targets:\n", argv[0]);
    for (auto& [name, run] : targets())
      std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
  }
  size_t count = 0;
  for (auto& entry : std::filesystem::recursive_directory_iterator(argv[2])) {
    if (!entry.is_regular_file())
      continue;
    // Said before: the input that ends the process is the last one named.
    std::printf("%s\n", entry.path().c_str());
    std::fflush(stdout);
    replay(target->second, content_of(entry.path()));
    ++count;
  }
  std::printf("%zu inputs\n", count);
  return count > 0 ? 0 : 1;
}
