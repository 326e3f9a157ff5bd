// What is kept in files, and the command that a mention starts.
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "apps/client/ignore_file.hpp"
#include "apps/client/mention_hook.hpp"
#include "apps/client/private_file.hpp"
#include "apps/client/room_logs.hpp"

using namespace hubbub::client;
namespace fs = std::filesystem;

namespace {

struct folder {
  fs::path path;

  folder() {
    auto name = (fs::temp_directory_path() / "hubbub-kept-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path = name;
  }

  ~folder() { fs::remove_all(path); }

  std::string text(const std::string& name) const {
    std::ifstream file{path / name};
    std::stringstream result;
    result << file.rdbuf();
    return result.str();
  }
};

mode_t mode_of(const fs::path& path) {
  struct stat now {};
  REQUIRE(::stat(path.c_str(), &now) == 0);
  return now.st_mode & 0777;
}

constexpr int64_t noon =
  1'764'504'000; // 2025-11-30, 12:00 UTC: that day nearly everywhere

} // namespace

TEST_CASE("a log is a file a room and day that nobody else can read") {
  folder here;
  room_logs logs{here.path / "logs"};
  CHECK(logs.add({"#Lobby", "[Omar]: hi\033[2J\n"}, noon).empty());
  CHECK(logs.add({"#lobby", "* Omar waves"}, noon).empty());
  auto name = room_logs::file_name("#lobby", noon);
  CHECK(name.substr(0, 7) == "#lobby.");
  CHECK(name.substr(name.size() - 4) == ".log");
  auto text = here.text("logs/" + name);
  CHECK(std::count(text.begin(), text.end(), '\n') == 2);
  CHECK(text.find(" [Omar]: hi") == 8);
  CHECK(text.find('\033') == std::string::npos);
  CHECK(mode_of(here.path / "logs") == 0700);
  CHECK(mode_of(here.path / "logs" / name) == 0600);
  CHECK(room_logs::file_name("#lobby", noon + 2 * 86'400) != name);
}

TEST_CASE("no room's name leads out of the folder") {
  for (std::string name : {"#../../x", "..", "/etc/passwd", "", "-rf", "a\\b", "#a/b"}) {
    CAPTURE(name);
    auto file = room_logs::file_name(name, noon);
    CHECK(file.find('/') == std::string::npos);
    CHECK(file.front() != '.');
    CHECK(file.front() != '-');
  }
  CHECK(room_logs::file_name(std::string(1000, 'x'), noon).size() < 255);
}

TEST_CASE("what is no regular file is no log") {
  folder here;
  auto name = room_logs::file_name("#lobby", noon);
  fs::create_symlink(here.path / "target", here.path / name);
  room_logs logs{here.path};
  CHECK(logs.add({"#lobby", "hi"}, noon).find("nothing is kept in ") == 0);
  CHECK_FALSE(fs::exists(here.path / "target"));
  fs::remove(here.path / name);
  REQUIRE(::mkfifo((here.path / name).c_str(), 0600) == 0);
  CHECK_FALSE(logs.add({"#lobby", "hi"}, noon).empty());
  CHECK(room_logs{{}}.add({"#lobby", "hi"}, noon).empty());
}

TEST_CASE("servers but the first have logs of their own") {
  folder here;
  room_logs logs{here.path};
  CHECK(logs.add({"#lobby", "[Omar]: one"}, noon).empty());
  CHECK(logs.add({"#lobby", "[Sarah]: two", "Chat.example.org:6697"}, noon).empty());
  CHECK(logs.add({"#lobby", "[Sarah]: three", "../x:1"}, noon).empty());
  auto name = room_logs::file_name("#lobby", noon);
  CHECK(here.text(name).find("two") == std::string::npos);
  CHECK(here.text("chat.example.org_6697/" + name).find("[Sarah]: two")
        != std::string::npos);
  CHECK(here.text("_.._x_1/" + name).find("[Sarah]: three") != std::string::npos);
  CHECK(mode_of(here.path / "chat.example.org_6697") == 0700);
}

TEST_CASE("whom one ignores is there the next time") {
  folder here;
  auto path = (here.path / "deep" / "ignored").string();
  const ignore_file kept{path};
  CHECK(kept.load().empty());
  CHECK(kept.change("Omar", true).empty());
  CHECK(kept.change("*!*@192.0.2.*", true).empty());
  CHECK(kept.change("OMAR", true).empty());
  CHECK(ignore_file{path}.load() == std::vector<std::string>{"Omar", "*!*@192.0.2.*"});
  CHECK(mode_of(path) == 0600);
  // Another client has added one meanwhile.
  CHECK(ignore_file{path}.change("Bob", true).empty());
  CHECK(kept.change("omar", false).empty());
  CHECK(kept.load() == std::vector<std::string>{"*!*@192.0.2.*", "Bob"});
  std::ofstream{path} << "two words\nok\n\n";
  CHECK(kept.load() == std::vector<std::string>{"ok"});
  CHECK(ignore_file{}.change("x", true).empty());
  CHECK_FALSE(ignore_file{"/dev/null/x"}.change("x", true).empty());
}

TEST_CASE("a state file is where such things are") {
  CHECK(state_file("/state", "/home/a", "x") == "/state/hubbub/x");
  CHECK(state_file("state", "/home/a", "x") == "/home/a/.local/state/hubbub/x");
  CHECK(state_file(nullptr, nullptr, "x").empty());
}

TEST_CASE("a mention starts a command that has its words in the environment") {
  folder here;
  auto file = (here.path / "said").string();
  ::setenv("HUBBUB_PASSWORD", "secret", 1);
  mention_hook hook{"printf '%s|%s|%s|%s|%s' \"$HUBBUB_FROM\" \"$HUBBUB_ROOM\" "
                    "\"$HUBBUB_SERVER\" \"$HUBBUB_TEXT\" \"$HUBBUB_PASSWORD\" > "
                    + file + ".new; mv " + file + ".new " + file};
  CHECK(
    hook.start({"Omar", "#lobby", "Alice: $(touch /tmp/x); `id` 'a' \"b\"", "a.example"})
      .empty());
  ::unsetenv("HUBBUB_PASSWORD");
  auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{20};
  while (!fs::exists(file) && std::chrono::steady_clock::now() < deadline)
    std::this_thread::yield();
  CHECK(here.text("said")
        == "Omar|#lobby|a.example|Alice: $(touch /tmp/x); `id` 'a' \"b\"|");
  CHECK(mention_hook{{}}.start({"Omar", "", "hi"}).empty());
}

TEST_CASE("no more than a few commands run at once") {
  folder here;
  auto fifo = (here.path / "gate").string();
  REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
  auto file = (here.path / "count").string();
  mention_hook hook{"echo x >> " + file + "; read -r line < " + fifo};
  for (int i = 0; i < 20; ++i)
    CHECK(hook.start({"Omar", "", "hi"}).empty());
  auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{20};
  while (here.text("count").size() < 2 * mention_hook::most_running
         && std::chrono::steady_clock::now() < deadline)
    std::this_thread::yield();
  CHECK(here.text("count").size() == 2 * mention_hook::most_running);
  std::ofstream gate{fifo};
  for (int i = 0; i < 20; ++i)
    gate << "go\n";
}
