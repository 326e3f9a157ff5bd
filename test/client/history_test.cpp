#include "apps/client/history.hpp"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "test/e2e/temporary_folder.hpp"

using namespace hubbub::client;

namespace {

using strings = std::vector<std::string>;

unsigned mode_of(const std::string& path) {
  struct stat found {};
  REQUIRE(::stat(path.c_str(), &found) == 0);
  return found.st_mode & 0777;
}

} // namespace

TEST_CASE("what was entered is there the next time, for oneself alone") {
  e2e::temporary_folder home;
  auto path = home / "state/hubbub/history";
  history today{path};
  CHECK(today.load().empty());
  today.add("hello");
  today.add("\u65e5\u672c #1");
  CHECK(today.error().empty());
  CHECK(mode_of(path) == 0600);
  CHECK(mode_of(home / "state/hubbub") == 0700);
  history tomorrow{path};
  CHECK(tomorrow.load() == strings{"hello", "\u65e5\u672c #1"});
}

TEST_CASE("two clients keep one history") {
  e2e::temporary_folder home;
  history one{home / "history"};
  history two{home / "history"};
  one.load();
  two.load();
  one.add("a");
  two.add("b");
  one.add("c");
  CHECK(history{home / "history"}.load() == strings{"a", "b", "c"});
}

TEST_CASE("a file that others could read becomes private") {
  e2e::temporary_folder home;
  auto path = home / "history";
  std::ofstream{path} << "old\n";
  ::chmod(path.c_str(), 0644);
  CHECK(history{path}.load() == strings{"old"});
  CHECK(mode_of(path) == 0600);
}

TEST_CASE("a history does not grow for ever") {
  e2e::temporary_folder home;
  auto path = home / "history";
  auto count = 2 * history::limit;
  {
    std::ofstream file{path};
    for (size_t i = 0; i < count; ++i)
      file << i << '\n';
  }
  auto size = std::filesystem::file_size(path);
  auto lines = history{path}.load();
  CHECK(lines.size() == history::limit);
  CHECK(lines.back() == std::to_string(count - 1));
  CHECK(std::filesystem::file_size(path) == size);
  history{path}.add("one more");
  lines = history{path}.load();
  CHECK(lines.size() == history::limit);
  CHECK(lines.back() == "one more");
  CHECK(std::filesystem::file_size(path) < size);
  CHECK(mode_of(path) == 0600);
  CHECK(history{path}.load() == lines);
}

TEST_CASE("a history that cannot be kept says why") {
  e2e::temporary_folder home;
  std::ofstream{home / "file"} << "x";
  history kept{home / "file/history"};
  CHECK(kept.load().empty());
  CHECK(kept.error().find("cannot keep a history in " + (home / "file/history")) == 0);
  kept.add("harmless");
}

TEST_CASE("without a file nothing is kept") {
  history none;
  none.add("x");
  CHECK(none.load().empty());
  CHECK(none.error().empty());
}

TEST_CASE("a history is where such things are") {
  CHECK(history_path(nullptr, "/home/al") == "/home/al/.local/state/hubbub/history");
  CHECK(history_path("", "/home/al") == "/home/al/.local/state/hubbub/history");
  CHECK(history_path("relative", "/home/al") == "/home/al/.local/state/hubbub/history");
  CHECK(history_path("/state", "/home/al") == "/state/hubbub/history");
  CHECK(history_path(nullptr, nullptr).empty());
  CHECK(history_path(nullptr, "").empty());
}
