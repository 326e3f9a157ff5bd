// What the archive costs: rows a second, bytes a row, a page, a search, forgetting. It
// links the store and nothing else of the server, and needs no network.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include <sys/resource.h>

#include "actors/event_numbers.hpp"
#include "bench/clock.hpp"
#include "bench/histogram.hpp"
#include "store/archive_book.hpp"
#include "store/archive_pages.hpp"
#include "store/schema.hpp"

using namespace hubbub;

namespace {

constexpr auto usage = R"(usage: hubbub-archive-bench [OPTION]...

Fills an archive with made-up talk, asks it, prints a table (Markdown).

  --rows=N       events to keep                      1000000
  --rooms=N      rooms they happen in; the first     200
                 one has a tenth of all of them
  --batch=N      events in one transaction           500
  --search=BOOL  keeps an index of all words         true
  --folder=DIR   where the file is made, and removed the temporary folder
)";

struct options {
  size_t rows = 1'000'000;
  size_t rooms = 200;
  size_t batch = 500;
  bool search = true;
  std::string folder = std::filesystem::temp_directory_path().string();
};

bool read(options& x, int argc, char** argv) {
  for (auto i = 1; i < argc; ++i) {
    std::string argument = argv[i];
    auto value = argument.substr(std::min(argument.find('=') + 1, argument.size()));
    auto is = [&](const char* name) {
      return argument.rfind(std::string{"--"} + name + '=', 0) == 0;
    };
    if (is("rows"))
      x.rows = std::strtoull(value.c_str(), nullptr, 10);
    else if (is("rooms"))
      x.rooms = std::strtoull(value.c_str(), nullptr, 10);
    else if (is("batch"))
      x.batch = std::strtoull(value.c_str(), nullptr, 10);
    else if (is("search"))
      x.search = value == "true";
    else if (is("folder"))
      x.folder = value;
    else
      return false;
  }
  return x.rows > 0 && x.rooms > 0 && x.batch > 0;
}

/// Talk as people talk: few words often, many words seldom (Zipf), 75 bytes a message on
/// average, in rooms and by people of whom some are busier than others.
class talk {
public:
  explicit talk(const options& what) : options_(what), numbers_(what.rooms) {
    for (size_t i = 0; i < num_words; ++i) {
      std::string word;
      for (auto n = i + 1; n != 0; n /= 20)
        word += "bcdfghjklmnpqrstvwxz"[n % 20], word += "aeiou"[(n / 3 + i) % 5];
      words_.push_back(word);
      weights_.push_back(1.0 / static_cast<double>(i + 8));
    }
    for (size_t i = 0; i < num_people; ++i) {
      user who;
      who.nick = "somebody" + std::to_string(i);
      who.username = "user";
      who.host = "host-" + std::to_string(i % 977) + ".example.net";
      who.realname = "Some Body";
      if (i % 2 == 0) {
        who.owner = i + 1;
        who.account = who.nick;
      }
      people_.push_back(user_ptr{who});
    }
    for (size_t i = 0; i < what.rooms; ++i)
      numbers_[i] = event_numbers{static_cast<uint32_t>(i)};
    spread_ = std::discrete_distribution<size_t>{weights_.begin(), weights_.end()};
  }

  std::string word(size_t i) const { return words_[i]; }

  static std::string room(size_t i) { return "#room" + std::to_string(i); }

  /// The next events: one in twenty is somebody who comes or goes.
  std::vector<past_events> next(size_t count) {
    std::vector<past_events> result;
    for (size_t i = 0; i < count; ++i) {
      now_ += 1000;
      auto room_index = random_() % 10 == 0 ? 0 : random_() % options_.rooms;
      event x;
      x.who = somebody();
      x.id = numbers_[room_index].next(now_);
      x.time = now_;
      if (auto what = random_() % 40; what < 2)
        x.kind = what == 0 ? event_kind::joined : event_kind::parted;
      else
        x.text = text();
      event_list list{room(room_index), {}};
      list.events.push_back(std::move(x));
      result.push_back({list.target, event_batch{std::move(list)}, true});
    }
    return result;
  }

  uint64_t random() { return random_(); }

  int64_t now() const { return now_; }

private:
  /// Some say much, many say little.
  const user_ptr& somebody() {
    auto x = static_cast<double>(random_() % 1'000'000) / 1e6;
    return people_[static_cast<size_t>(x * x * x * num_people)];
  }

  static constexpr size_t num_words = 40'000;
  static constexpr size_t num_people = 5'000;

  std::string text() {
    std::string result;
    auto length = 20 + random_() % 110;
    while (result.size() < length) {
      if (!result.empty())
        result += ' ';
      result += words_[spread_(random_)];
    }
    return result;
  }

  options options_;
  std::mt19937_64 random_{1};
  int64_t now_ = 1'790'000'000'000;
  std::vector<std::string> words_;
  std::vector<double> weights_;
  std::discrete_distribution<size_t> spread_;
  std::vector<user_ptr> people_;
  std::vector<event_numbers> numbers_;
};

double seconds(uint64_t nanoseconds) {
  return static_cast<double>(nanoseconds) / 1e9;
}

void show(const std::string& what, double value, const char* unit, int digits = 0) {
  std::printf("| %s | %.*f %s |\n", what.c_str(), digits, value, unit);
  std::fflush(stdout);
}

/// How long something took, and how much of that this thread was at work: on a machine
/// that is shared the rest is others'.
class spans {
public:
  template <class F>
  void record(F f) {
    auto begin = bench::now();
    auto cpu_begin = bench::nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    f();
    cpu_.record(bench::nanoseconds(CLOCK_THREAD_CPUTIME_ID) - cpu_begin);
    time_.record(bench::now() - begin);
  }

  void show(const std::string& what) const {
    std::printf("| %s", what.c_str());
    for (auto x : {&time_, &cpu_})
      for (auto share : {0.5, 0.99})
        std::printf(" | %.2f", static_cast<double>(x->percentile(share)) / 1e6);
    std::printf(" |\n");
    std::fflush(stdout);
  }

private:
  bench::histogram time_;
  bench::histogram cpu_;
};

template <class F>
uint64_t timed(F f) {
  auto begin = bench::now();
  f();
  return bench::now() - begin;
}

class measurement {
public:
  measurement(const options& what, const std::string& path)
      : options_(what), path_(path), talk_(what) {
    rules_.search = what.search;
    open();
  }

  void fill() {
    bench::histogram batches;
    uint64_t writing = 0;
    uint64_t cpu = 0;
    for (size_t done = 0; done < options_.rows; done += options_.batch) {
      auto next = talk_.next(std::min(options_.batch, options_.rows - done));
      auto cpu_before = bench::nanoseconds(CLOCK_THREAD_CPUTIME_ID);
      auto took = timed([&] { book_->append(next); });
      cpu += bench::nanoseconds(CLOCK_THREAD_CPUTIME_ID) - cpu_before;
      batches.record(took);
      writing += took;
    }
    // All of it into the file.
    pages_.reset();
    reading_.reset();
    book_.reset();
    db_.reset();
    auto size = std::filesystem::file_size(path_);
    open();
    auto rows = static_cast<double>(options_.rows);
    std::printf("| %zu events in %zu rooms, index: %s | |\n| --- | ---: |\n",
                options_.rows, options_.rooms, options_.search ? "yes" : "no");
    show("kept a second", rows / seconds(writing), "");
    show("CPU of one", static_cast<double>(cpu) / rows / 1000, "us", 1);
    show("a batch of " + std::to_string(options_.batch) + ", median",
         static_cast<double>(batches.percentile(0.5)) / 1e6, "ms", 1);
    show("p99", static_cast<double>(batches.percentile(0.99)) / 1e6, "ms", 1);
    show("worst", static_cast<double>(batches.max()) / 1e6, "ms", 1);
    show("bytes of one", static_cast<double>(size) / rows, "");
    show("the file", static_cast<double>(size) / 1e6, "MB");
  }

  void ask() {
    std::printf("\n| a page of 100, in ms | p50 | p99 | p50 of CPU | p99 |\n"
                "| --- | ---: | ---: | ---: | ---: |\n");
    history_query latest;
    latest.limit = 100;
    time_pages("the latest", 2000, latest, [&](history_query&) {});
    time_pages("before some time", 2000, latest, [&](history_query& x) {
      auto span = static_cast<uint64_t>(talk_.now() - 1'790'000'000'000);
      auto time = 1'790'000'000'000 + static_cast<int64_t>(talk_.random() % span);
      x.before = event_numbers::first_at(time);
    });
    latest.messages_only = false;
    time_pages("the latest, comings and goings among them", 2000, latest,
               [&](history_query&) {});
    if (!options_.search)
      return;
    latest.limit = 50;
    latest.messages_only = true;
    std::printf("\n| a search for 50, in ms | p50 | p99 | p50 of CPU | p99 |\n"
                "| --- | ---: | ---: | ---: | ---: |\n");
    time_searches("two of the 30 commonest words, largest room", 0, 30, latest);
    time_searches("two of the 1,000 commonest words, largest room", 0, 1000, latest);
    time_searches("two of the 20,000 commonest words, largest room", 0, 20'000, latest);
    time_searches("two of the 30 commonest words, another room", 1, 30, latest);
    latest.by = "SOMEBODY17";
    time_searches("the same by one person, largest room", 0, 30, latest);
  }

  void forget() {
    std::printf("\n| forgetting | |\n| --- | ---: |\n");
    auto number = [&](const std::string& question) {
      return db_->sql().execAndGet(question).getInt64();
    };
    book_->drop(talk_.room(1));
    auto doomed = "SELECT coalesce(sum(amount), 0) FROM conversations WHERE name IS NULL";
    auto rows = number(doomed);
    auto took = timed([&] {
      while (number(doomed) > 0)
        book_->expire();
    });
    show("events a second", static_cast<double>(rows) / seconds(took), "");
    bench::histogram tidying;
    took = timed([&] {
      for (auto more = true; more;)
        tidying.record(timed([&] { more = book_->expire(); }));
    });
    show("until nothing of them is left in the file", seconds(took), "s", 2);
    show("one step of that, p99", static_cast<double>(tidying.percentile(0.99)) / 1e6,
         "ms", 1);
  }

private:
  void open() {
    db_ = std::make_unique<database>(path_, archive_schema(), archive_traits);
    book_ = std::make_unique<archive_book>(*db_, rules_, [this] { return talk_.now(); });
    reading_ = db_->reader();
    pages_ = std::make_unique<archive_pages>(*reading_, options_.search);
  }

  template <class F>
  void time_pages(const char* what, size_t count, history_query query, F vary) {
    spans times;
    for (size_t i = 0; i < count; ++i) {
      vary(query);
      auto room = talk_.room(talk_.random() % options_.rooms);
      times.record([&] { pages_->page(room, query, {1}); });
    }
    times.show(what);
  }

  void time_searches(const char* what, size_t room, size_t among, history_query query) {
    spans times;
    for (size_t i = 0; i < 300; ++i) {
      query.words =
        talk_.word(talk_.random() % among) + ' ' + talk_.word(talk_.random() % among);
      times.record([&] { pages_->page(talk_.room(room), query, {1}); });
    }
    times.show(what);
  }

  options options_;
  std::string path_;
  talk talk_;
  archive_rules rules_;
  std::unique_ptr<database> db_;
  std::unique_ptr<archive_book> book_;
  std::unique_ptr<SQLite::Database> reading_;
  std::unique_ptr<archive_pages> pages_;
};

} // namespace

int main(int argc, char** argv) {
  options what;
  if (!read(what, argc, argv)) {
    std::fputs(usage, stderr);
    return EXIT_FAILURE;
  }
  auto folder = what.folder + "/hubbub-archive-bench";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  try {
    measurement all{what, folder + "/past.db"};
    all.fill();
    all.ask();
    all.forget();
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "hubbub-archive-bench: %s\n", problem.what());
    return EXIT_FAILURE;
  }
  std::filesystem::remove_all(folder);
}
