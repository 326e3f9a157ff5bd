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
  history kept{path, history::origin::own};
  CHECK(kept.load() == strings{"old"});
  CHECK(mode_of(path) == 0600);
}

TEST_CASE("a history does not grow for ever") {
  e2e::temporary_folder home;
  auto path = home / "history";
  auto kept = [](const std::string& file) { return history{file, history::origin::own}; };
  auto count = 2 * history::limit;
  {
    std::ofstream file{path};
    for (size_t i = 0; i < count; ++i)
      file << i << '\n';
  }
  auto size = std::filesystem::file_size(path);
  auto lines = kept(path).load();
  CHECK(lines.size() == history::limit);
  CHECK(lines.back() == std::to_string(count - 1));
  CHECK(std::filesystem::file_size(path) == size);
  kept(path).add("one more");
  lines = kept(path).load();
  CHECK(lines.size() == history::limit);
  CHECK(lines.back() == "one more");
  CHECK(std::filesystem::file_size(path) < size);
  CHECK(mode_of(path) == 0600);
  CHECK(kept(path).load() == lines);
}

TEST_CASE("what a client has not made is left as it is") {
  e2e::temporary_folder home;
  auto path = home / "diary";
  {
    std::ofstream file{path};
    for (size_t i = 0; i < 3 * history::limit; ++i)
      file << i << '\n';
  }
  ::chmod(path.c_str(), 0644);
  auto size = std::filesystem::file_size(path);
  history kept{path};
  CHECK(kept.load().empty());
  CHECK(kept.error().find("what is there is no history of a client's")
        != std::string::npos);
  kept.add("not here");
  CHECK(std::filesystem::file_size(path) == size);
  CHECK(mode_of(path) == 0644);
}

TEST_CASE("a history is a file, and nothing that blocks or never ends") {
  e2e::temporary_folder home;
  auto pipe = home / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  for (auto path : {pipe, std::string{"/dev/full"}, std::string{"/dev/zero"}}) {
    CAPTURE(path);
    history kept{path};
    CHECK(kept.load().empty());
    CHECK(kept.error().find("it is no regular file") != std::string::npos);
  }
}

TEST_CASE("of a history that is far too long the end is read, and the rest cut") {
  e2e::temporary_folder home;
  auto path = home / "history";
  std::ofstream{path} << "first\n" << std::string(history::size_limit, 'x') << "\nlast\n";
  history kept{path, history::origin::own};
  CHECK(kept.load() == strings{"last"});
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
