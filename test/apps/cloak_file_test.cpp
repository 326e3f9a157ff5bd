#include "apps/cloak_file.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

#include "test/e2e/temporary_folder.hpp"

using namespace hubbub;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

struct fixture {
  std::optional<cloak_key> load() { return load_cloak_key(folder.path(), problem); }

  void write(const std::string& text) { std::ofstream{file} << text; }

  size_t num_files() const {
    auto begin = fs::directory_iterator{folder.path()};
    return static_cast<size_t>(std::distance(begin, fs::directory_iterator{}));
  }

  e2e::temporary_folder folder;
  std::string file = folder / "cloak.key";
  std::string problem;
};

} // namespace

TEST_CASE_METHOD(fixture, "the first start makes a key, the next ones read it") {
  auto first = load();
  REQUIRE(first);
  CHECK(problem.empty());
  CHECK(load() == first);
  CHECK(num_files() == 1);
  fs::remove(file);
  CHECK(load() != first);
}

TEST_CASE_METHOD(fixture, "only its owner can read the key") {
  load();
  CHECK(fs::status(file).permissions()
        == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE_METHOD(fixture, "a key is 64 hexadecimal digits") {
  write("000102030405060708090a0b0c0d0e0f101112131415161718191A1B1C1D1E1F\n");
  auto key = load();
  REQUIRE(key);
  for (size_t i = 0; i < key->size(); ++i)
    CHECK((*key)[i] == i);
}

TEST_CASE_METHOD(fixture, "what is no key is not replaced by another one") {
  const std::string bad[] = {"\n",
                             "0011",
                             std::string(64, 'x'),
                             std::string(66, '0'),
                             std::string(62, '0') + "-1",
                             std::string(62, '0') + "0x"};
  for (auto& text : bad) {
    CAPTURE(text);
    write(text);
    CHECK_FALSE(load());
    CHECK_THAT(problem, Contains(file) && Contains("has no key"));
  }
  write("");
  CHECK_FALSE(load());
  CHECK(num_files() == 1);
}

TEST_CASE_METHOD(fixture, "where no file can be made, a key is good until the end") {
  CHECK(load_cloak_key(folder / "nowhere", problem));
  CHECK_THAT(problem, Contains("cannot make the file") && Contains("No such file"));
  CHECK(load_cloak_key(folder / "nowhere", problem)
        != load_cloak_key(folder / "nowhere", problem));
}
