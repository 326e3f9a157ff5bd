// Writes past an end, for test/hardening: a hardened build ends it with SIGABRT.
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

// Of a size that only the run knows (FORTIFY level 3).
int overflow_memory(size_t size) {
  auto memory = static_cast<char*>(std::malloc(size));
  if (memory == nullptr)
    return EXIT_FAILURE;
  std::memset(memory, 'x', size + 1);
  auto result = memory[0] == 'x' ? EXIT_SUCCESS : EXIT_FAILURE;
  std::free(memory);
  return result;
}

int overflow_vector(size_t size) {
  std::vector<int> numbers(size);
  return numbers[size];
}

} // namespace

int main(int argc, char** argv) {
  auto size = static_cast<size_t>(argc) * 8;
  return argc > 1 && argv[1] == std::string{"memory"} ? overflow_memory(size)
                                                      : overflow_vector(size);
}
