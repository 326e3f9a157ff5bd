#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <optional>

#include <caf/actor_system.hpp>
#include <caf/actor_system_config.hpp>
#include <caf/scoped_actor.hpp>
#include <caf/send.hpp>
#include <catch2/catch.hpp>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/archive.hpp"
#include "test/store/archive_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

/// Longer than anything takes, on a machine that is busy with other tests.
constexpr std::chrono::seconds patience{60};

struct config : caf::actor_system_config {
  config() {
    add_message_types<caf::id_block::hubbub>();
    hubbub::add_error_category(*this);
    set("scheduler.max-threads", size_t{2});
  }
};

/// The real thing: actors on threads, if it is on a file.
class running_archive {
public:
  explicit running_archive(bool on_disk, archive_rules rules = {}, std::string file = {})
      : path(file.empty() ? folder.path() + "/past.db" : std::move(file)),
        sys_(config_),
        self_(sys_) {
    archive = on_disk ? spawn_archive(sys_, path, rules,
                                      [this](const std::string& x) {
                                        complaint = x;
                                        ++complaints;
                                      })
                      : spawn_archive_in_memory(sys_, rules, [] { return int64_t{1}; });
  }

  ~running_archive() { caf::anon_send_exit(archive, caf::exit_reason::user_shutdown); }

  /// Asks, and waits for the answer; none: an error, which is `why`.
  template <class T, class... Ts>
  std::optional<T> ask(const Ts&... xs) {
    std::optional<T> result;
    self_->request(archive, patience, xs...)
      .receive([&](const T& x) { result = x; },
               [&](const caf::error& x) { why = code_of(x); });
    return result;
  }

  template <class... Ts>
  void tell(const Ts&... xs) {
    self_->request(archive, patience, xs...)
      .receive([] {}, [](const caf::error&) { FAIL("it was not done"); });
  }

  /// The same, and does not wait.
  template <class... Ts>
  void send(const Ts&... xs) {
    self_->send(archive, xs...);
  }

  std::optional<uint64_t> say(const std::string& text, account_id owner = 0,
                              const conversation& where = "#room") {
    event_list list{where,
                    {happened(event_kind::said, somebody("Alice", owner),
                              numbers.next(started), text)}};
    return ask<uint64_t>(
      append_atom::value,
      std::vector<past_events>{{where, event_batch{std::move(list)}, true}});
  }

  std::string page(const conversation& where = "#room") {
    auto x = ask<event_batch>(history_atom::value, where, archive_fixture::latest(1000),
                              archive_fixture::all());
    std::string result;
    if (x)
      for (auto& y : (**x).events)
        result += y.text + " ";
    return result;
  }

  e2e::temporary_folder folder;
  std::string path;
  event_numbers numbers{3};
  int64_t started = time_of_next_start();
  archive_actor archive;
  errc why = errc{};
  std::string complaint; // of threads that have answered
  int complaints = 0;

private:
  /// Later ones number later events.
  static int64_t time_of_next_start() {
    static int64_t last = 1'800'000'000'000;
    return last += 1000;
  }

  config config_;
  caf::actor_system sys_;
  caf::scoped_actor self_;
};

} // namespace

#define BOTH(sentence)                                                                   \
  TEST_CASE(sentence) {                                                                  \
    auto on_disk = GENERATE(true, false);                                                \
    running_archive x{on_disk};

BOTH("an archive answers everything it is asked")
CHECK(x.say("one", 1) == 1U);
CHECK(x.say("two", 1) == 1U);
CHECK(x.say("other", 2, "#other") == 1U);
CHECK(x.page() == "one two ");
auto read = x.ask<read_marker>(marker_atom::value, account_id{1}, conversation{"#room"},
                               int64_t{5});
REQUIRE(read);
CHECK(read->time == 5);
CHECK(read->moved);
CHECK(x.say("private", 1, conversation_of(1, 2)) == 1U);
auto list = x.ask<std::vector<correspondent>>(list_atom::value, account_id{2},
                                              uint64_t{0}, UINT64_MAX, uint32_t{10});
REQUIRE(list);
REQUIRE(list->size() == 1);
CHECK(list->front().nick == "Alice");
CHECK(x.ask<bool>(drop_atom::value, conversation{"#room"}, uint64_t{1}) == false);
x.tell(rename_atom::value, conversation{"#room"}, conversation{"#new"});
CHECK(x.page().empty());
CHECK(x.page("#new") == "one two ");
CHECK(x.ask<uint64_t>(drop_atom::value, account_id{1}) == 3U);
CHECK(x.page("#new").empty());
x.tell(drop_atom::value, conversation{"#other"});
CHECK(x.page("#other").empty());
for (auto more = true; more;) {
  auto answer = x.ask<bool>(expire_atom::value);
  REQUIRE(answer);
  more = *answer;
}
CHECK(x.complaints == 0);
}

BOTH("a question sees what was kept, renamed and dropped before it was asked")
for (auto i = 0; i < 50; ++i) {
  auto text = std::to_string(i);
  REQUIRE(x.say(text) == 1U);
  REQUIRE(x.page() == text + " ");
  x.send(rename_atom::value, conversation{"#room"}, conversation{"#new"});
  REQUIRE(x.page("#new") == text + " ");
  x.send(drop_atom::value, conversation{"#new"});
  REQUIRE(x.page("#new").empty());
}
}

BOTH("while all that an account said is forgotten others go on")
std::vector<past_events> all;
event_list list{"#room", {}};
for (auto i = 0; i < 10'000; ++i)
  list.events.push_back(happened(event_kind::said, somebody("Bob", 2),
                                 x.numbers.next(x.started), "x"));
all.push_back({"#room", event_batch{std::move(list)}, true});
REQUIRE(x.ask<uint64_t>(append_atom::value, all) == 10'000U);
x.send(drop_atom::value, account_id{2});
CHECK(x.say("meanwhile") == 1U);
// It comes behind the first one, and has nothing to do.
CHECK(x.ask<uint64_t>(drop_atom::value, account_id{2}) == 0U);
CHECK(x.page() == "meanwhile ");
}

TEST_CASE("an archive that ends lets go of its file") {
  e2e::temporary_folder folder;
  for (auto round = 0; round < 5; ++round) {
    running_archive x{true, {}, folder.path() + "/past.db"};
    x.say(std::to_string(round));
    CHECK_THAT(x.page(), Contains(std::to_string(round)));
  }
  running_archive x{true, {}, folder.path() + "/past.db"};
  CHECK(x.page() == "0 1 2 3 4 ");
}

TEST_CASE("an archive whose file cannot be used does not start, and says why") {
  e2e::temporary_folder folder;
  config cfg;
  caf::actor_system sys{cfg};
  auto refusal = [&](const std::string& path) -> std::string {
    try {
      caf::anon_send_exit(spawn_archive(sys, path, {}, [](const std::string&) {}),
                          caf::exit_reason::user_shutdown);
      return {};
    } catch (const store_error& problem) {
      return problem.what();
    }
  };
  CHECK_THAT(refusal(folder.path() + "/no/past.db"), Contains("No such file"));
  std::ofstream{folder / "text"} << std::string(5000, 'x');
  CHECK_THAT(refusal(folder / "text"), Contains("is damaged, or no database"));
  { database accounts{folder / "accounts", main_schema()}; }
  CHECK_THAT(refusal(folder / "accounts"), Contains("of another program"));
  database held{folder / "held", archive_schema(), archive_traits};
  CHECK_THAT(refusal(folder / "held"), Contains("another server uses"));
}

TEST_CASE("a full disk is told of once, until something was kept again") {
  running_archive x{true};
  REQUIRE(x.say("before") == 1U);
  auto number = x.ask<event_batch>(history_atom::value, conversation{"#room"},
                                   archive_fixture::latest(1), archive_fixture::all());
  REQUIRE(number);
  // As for a file system without room: no file of this process may grow.
  rlimit old{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &old) == 0);
  auto before = std::signal(SIGXFSZ, SIG_IGN);
  rlimit none{4096, old.rlim_max};
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &none) == 0);
  for (auto i = 0; i < 3; ++i) {
    CHECK_FALSE(x.say(std::string(300, 'x')));
    CHECK(x.why == errc::store_failed);
  }
  CHECK(x.complaints == 1);
  CHECK_THAT(x.complaint, Contains("past.db") && !Contains("xxx"));
  CHECK(x.page() == "before ");
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &old) == 0);
  std::signal(SIGXFSZ, before);
  CHECK(x.say("after") == 1U);
  CHECK(x.page() == "before after ");
}

TEST_CASE("a file that another program holds is told of once") {
  running_archive x{true};
  REQUIRE(x.say("before") == 1U);
  SQLite::Database other{x.path, SQLite::OPEN_READWRITE};
  other.exec("BEGIN IMMEDIATE");
  CHECK_FALSE(x.say("meanwhile"));
  CHECK_THAT(x.complaint, Contains("is locked by another program"));
  CHECK(x.page() == "before ");
  other.exec("COMMIT");
  CHECK(x.say("after") == 1U);
  CHECK(x.page() == "before after ");
  CHECK(x.complaints == 1);
}

TEST_CASE("a damaged file is told of, and the rest of it stays readable") {
  archive_fixture y{true};
  for (auto i = 0; i < 2000; ++i)
    y.say("word" + std::to_string(i));
  y.pages.reset();
  y.reading.reset();
  y.book.reset();
  y.db.reset();
  {
    auto size = static_cast<std::streamoff>(std::filesystem::file_size(y.path));
    std::fstream file{y.path, std::ios::in | std::ios::out | std::ios::binary};
    for (auto at = std::streamoff{24 * 4096}; at < size; at += 4096) {
      file.seekp(at);
      file << std::string(64, 'x');
    }
  }
  running_archive x{true, {}, y.path};
  auto all = archive_fixture::latest(5000);
  CHECK_FALSE(x.ask<event_batch>(history_atom::value, conversation{"#room"}, all,
                                 archive_fixture::all()));
  CHECK(x.why == errc::store_failed);
  CHECK_THAT(x.complaint, Contains("is damaged"));
}

TEST_CASE("a backup is made while an archive is written to, and is one") {
  running_archive x{true};
  REQUIRE(x.say("before") == 1U);
  auto copy = back_up(x.path, x.folder / "backup");
  REQUIRE(x.say("after") == 1U);
  running_archive restored{true, {}, copy};
  CHECK(restored.page() == "before ");
  CHECK(restored.say("more") == 1U);
  CHECK(x.page() == "before after ");
}

namespace {

/// Keeps one batch of 50 after the other, and writes the number of each one that was
/// answered into a pipe, until it is killed.
[[noreturn]] void append_for_ever(const std::string& path, int round, int out) {
  database db{path, archive_schema(), archive_traits};
  archive_book book{db, {}, [] { return int64_t{1}; }};
  event_numbers numbers{1};
  for (int i = 0;; ++i) {
    event_list list{"#room", {}};
    for (auto j = 0; j < 50; ++j)
      list.events.push_back(
        happened(event_kind::said, somebody("Alice", 1),
                 numbers.next(1'800'000'000'000 + round * 1000),
                 "r" + std::to_string(round) + "b" + std::to_string(i)));
    if (book.append({{"#room", event_batch{std::move(list)}, true}}) != 50
        || ::write(out, &i, sizeof(i)) != sizeof(i))
      ::_exit(1);
  }
}

} // namespace

TEST_CASE("kill -9 loses no event that was answered, and no half of a batch is kept") {
  e2e::temporary_folder folder;
  auto path = folder.path() + "/past.db";
  constexpr auto rounds = 15;
  std::vector<int> last(rounds, -1);
  for (auto round = 0; round < rounds; ++round) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    auto child = ::fork();
    if (child == 0) {
      ::close(ends[0]);
      append_for_ever(path, round, ends[1]);
    }
    ::close(ends[1]);
    auto& mine = last[static_cast<size_t>(round)];
    // At another moment each time: after so many, wherever it is then.
    for (auto i = 0; i <= round % 7; ++i)
      REQUIRE(::read(ends[0], &mine, sizeof(int)) == sizeof(int));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    for (int more; ::read(ends[0], &more, sizeof(more)) == sizeof(more);)
      mine = more;
    ::close(ends[0]);
  }
  database db{path, archive_schema(), archive_traits};
  CHECK(db.sql().execAndGet("PRAGMA quick_check(1)").getString() == "ok");
  archive_pages pages{db.sql(), true};
  for (auto round = 0; round < rounds; ++round) {
    auto kept = 0;
    for (auto i = 0;; ++i) {
      auto what = archive_fixture::latest(1000);
      what.words = "r" + std::to_string(round) + "b" + std::to_string(i);
      auto found = pages.page("#room", what, archive_fixture::all())->events.size();
      if (found == 0)
        break;
      CHECK(found == 50);
      ++kept;
    }
    // Perhaps one more, whose answer nobody has read.
    INFO("round " << round);
    CHECK(kept > last[static_cast<size_t>(round)]);
    CHECK(kept <= last[static_cast<size_t>(round)] + 2);
  }
}
