// Certificates that are renewed while the server runs: time and files move by hand.
#include <algorithm>
#include <fstream>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "apps/certificate_watch.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/support/certificates.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

constexpr std::time_t minute = 60;
constexpr std::time_t day = 86'400;

/// A server's configuration with one pair, and its watch.
struct watched_pair {
  e2e::temporary_folder folder;
  std::time_t now = 1'800'000'000;
  certificate_watch watch;

  std::string certificate() const { return folder / "c.pem"; }
  std::string key() const { return folder / "k.pem"; }

  certificate_sources sources() const {
    certificate_sources result;
    result.wanted = true;
    result.options.pairs = {{certificate(), key()}};
    return result;
  }

  /// One that was issued an hour ago.
  test_certificate issue(std::time_t lifetime = 60 * day) const {
    certificate_plan plan;
    plan.begins = now - 3600;
    plan.ends = plan.begins + lifetime;
    return make_test_certificate(plan);
  }

  test_certificate put(const test_certificate& x) const {
    put_file(certificate(), x.certificate);
    put_file(key(), x.key);
    return x;
  }

  /// What the log says a minute later.
  std::vector<std::string> look() {
    now += minute;
    return lines_of(watch.look(now));
  }

  std::vector<std::string> load() { return lines_of(watch.load(sources(), now)); }

  std::string in_use() const {
    return watch.current() ? watch.current()->certificates().front().fingerprint : "none";
  }

  static std::vector<std::string> lines_of(const certificate_watch::news& x) {
    std::vector<std::string> result;
    for (auto& entry : x.log) {
      result.push_back(entry.level == log_level::warning ? "warning " : "info ");
      result.back() += entry.event;
      for (auto& [key, value] : entry.fields)
        result.back() += " " + key + "=" + value;
    }
    return result;
  }
};

std::string good(const watched_pair& x, const test_certificate& which,
                 const char* ends = "2027-03-16T07:00:00Z") {
  return "info certificate result=ok file=" + x.certificate() + " ends=" + ends
         + " sha256=" + fingerprint(which);
}

using lines = std::vector<std::string>;

} // namespace

TEST_CASE("the first certificate is told to the log, and then nothing more") {
  watched_pair pair;
  auto first = pair.put(pair.issue());
  CHECK(pair.load() == lines{good(pair, first)});
  CHECK(pair.in_use() == fingerprint(first));
  auto loaded = pair.watch.current();
  for (int i = 0; i < 3; ++i)
    CHECK(pair.look().empty());
  CHECK(pair.watch.current() == loaded);
}

TEST_CASE("a renewed pair is in use a minute later") {
  watched_pair pair;
  pair.put(pair.issue());
  pair.load();
  auto before = pair.watch.current();
  auto renewed = pair.put(pair.issue());
  CHECK(pair.look() == lines{good(pair, renewed)});
  CHECK(pair.in_use() == fingerprint(renewed));
  CHECK(pair.look().empty());
  // Whoever has the one before keeps it.
  CHECK(before->certificates().size() == 1);
  CHECK(before->certificates().front().fingerprint != fingerprint(renewed));
}

TEST_CASE("files behind a link that is set anew are another pair") {
  watched_pair pair;
  auto link = [&](const std::string& name, const std::string& target) {
    ::unlink((pair.folder / name).c_str());
    REQUIRE(::symlink(target.c_str(), (pair.folder / name).c_str()) == 0);
  };
  auto first = pair.issue();
  auto second = pair.issue();
  for (auto& [number, which] : {std::pair{"1", first}, std::pair{"2", second}}) {
    put_file(pair.folder / ("c" + std::string{number}), which.certificate);
    put_file(pair.folder / ("k" + std::string{number}), which.key);
  }
  link("c.pem", "c1");
  link("k.pem", "k1");
  CHECK(pair.load() == lines{good(pair, first)});
  link("c.pem", "c2");
  link("k.pem", "k2");
  CHECK(pair.look() == lines{good(pair, second)});
}

TEST_CASE("a pair that is written while it is looked at is taken when it is whole") {
  watched_pair pair;
  auto first = pair.put(pair.issue());
  pair.load();
  auto renewed = pair.issue();
  put_file(pair.certificate(), renewed.certificate);
  auto said = pair.look();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Contains("warning certificate result=error in_use=the one "
                                    "before error=tls.key: the key in '"));
  CHECK(pair.in_use() == fingerprint(first));
  CHECK(pair.look().empty()); // once is enough
  CHECK(pair.in_use() == fingerprint(first));
  put_file(pair.key(), renewed.key);
  CHECK(pair.look() == lines{good(pair, renewed)});
}

TEST_CASE("what does not load is never used, and the log says why once a change") {
  watched_pair pair;
  auto first = pair.put(pair.issue());
  pair.load();
  auto late = pair.issue(1800); // ended half an hour ago
  struct row {
    const char* text;
    const char* words;
  };
  const row rows[] = {
    {"", "' is empty"},
    {"garbage", "has no certificate in it"},
    {late.key.c_str(), "but a private key"},
    {late.certificate.c_str(), "tls.key: the key in '"},
  };
  for (auto& x : rows) {
    put_file(pair.certificate(), x.text);
    auto said = pair.look();
    REQUIRE(said.size() == 1);
    CHECK_THAT(said.front(), Contains(x.words));
    CHECK(pair.look().empty());
    CHECK(pair.in_use() == fingerprint(first));
  }
  pair.put(late);
  auto said = pair.look();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Contains("' ended at 2027-01-15 07:30:00 UTC"));
  ::unlink(pair.certificate().c_str());
  said = pair.look();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Contains("No such file or directory"));
  CHECK(pair.in_use() == fingerprint(first));
}

TEST_CASE("a certificate that begins later is taken when its time has come") {
  watched_pair pair;
  auto first = pair.put(pair.issue());
  pair.load();
  certificate_plan plan;
  plan.begins = pair.now + 3 * minute;
  plan.ends = pair.now + 60 * day;
  auto next = pair.put(make_test_certificate(plan));
  auto said = pair.look();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Contains("is good only from 2027-01-15 08:03:00 UTC on"));
  CHECK(pair.look().empty());
  CHECK(pair.in_use() == fingerprint(first));
  CHECK(pair.look() == lines{good(pair, next, "2027-03-16T08:00:00Z")});
}

TEST_CASE("files may change in all but their size and the time of their content") {
  watched_pair pair;
  pair.put(pair.issue());
  pair.load();
  struct stat before = {};
  auto renewed = pair.issue();
  REQUIRE(::stat(pair.certificate().c_str(), &before) == 0);
  // As `cp -p` and `rsync -t` do it.
  pair.put(renewed);
  for (auto& x : {pair.certificate(), pair.key()}) {
    const timespec times[] = {before.st_atim, before.st_mtim};
    REQUIRE(::utimensat(AT_FDCWD, x.c_str(), times, 0) == 0);
  }
  CHECK(pair.look() == lines{good(pair, renewed)});
}

TEST_CASE("the end of a certificate is warned of two weeks before, once a day") {
  watched_pair pair;
  auto only = pair.put(pair.issue(60 * day));
  pair.load();
  pair.now += 45 * day + 22 * 3600; // 14 days and one hour are left
  CHECK(pair.look().empty());
  pair.now += 3600;
  auto said = pair.look();
  REQUIRE(said.size() == 1);
  CHECK(said.front()
        == "warning certificate_ends file=" + pair.certificate()
             + " ends=2027-03-16T07:00:00Z sha256=" + fingerprint(only)
             + " days_left=13");
  CHECK(pair.look().empty());
  pair.now += day - 3 * minute;
  CHECK(pair.look().empty()); // a minute is missing
  said = pair.look();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Contains("days_left=12"));
  pair.now += 20 * day;
  said = pair.look();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Contains("days_left=-"));
  SECTION("until there is a new one") {
    auto renewed = pair.put(pair.issue());
    CHECK(pair.look().size() == 1);
    pair.now += 2 * day;
    CHECK(pair.look().empty());
  }
}

TEST_CASE("a certificate for six days is warned of when a third of them is left") {
  watched_pair pair;
  pair.put(pair.issue(6 * day));
  pair.load();
  pair.now += 3 * day;
  CHECK(pair.look().empty());
  pair.now += 23 * 3600;
  CHECK(pair.look().size() == 1);
}

TEST_CASE("a start near the end is warned of with the first look") {
  watched_pair pair;
  pair.put(pair.issue(60 * day));
  pair.now += 50 * day;
  CHECK(pair.load().size() == 1);
  auto said = pair.look();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Contains("certificate_ends"));
}

TEST_CASE("another configuration is another pair, and without TLS there is none") {
  watched_pair pair;
  auto first = pair.put(pair.issue());
  pair.load();
  auto sources = pair.sources();
  sources.options.priority = "NONSENSE";
  auto news = pair.watch.load(sources, pair.now);
  CHECK_FALSE(news.changed);
  CHECK_THAT(news.error, Contains("tls.priority: 'NONSENSE' makes no sense"));
  CHECK(pair.in_use() == fingerprint(first));
  sources.options.priority = "SECURE256:-VERS-ALL:+VERS-TLS1.3";
  CHECK(pair.watch.load(sources, pair.now).changed);
  sources.wanted = false;
  CHECK(pair.watch.load(sources, pair.now).changed);
  CHECK(pair.in_use() == "none");
  pair.put(pair.issue());
  CHECK(pair.look().empty());
}

TEST_CASE("a server without a certificate makes one, the first time only") {
  watched_pair pair;
  certificate_sources sources;
  sources.wanted = true;
  sources.state_folder = pair.folder / "state";
  sources.server_name = "chat.example";
  CHECK(pair.watch.load(sources, pair.now).changed);
  auto first = pair.in_use();
  certificate_watch next_start;
  CHECK(next_start.load(sources, pair.now).changed);
  CHECK(next_start.current()->certificates().front().fingerprint == first);
  // A look makes nothing.
  ::unlink(own_certificate(sources.state_folder).certificate.c_str());
  ::unlink(own_certificate(sources.state_folder).key.c_str());
  CHECK(pair.look().size() == 1);
  CHECK(pair.in_use() == first);
  CHECK(lacks_certificate(sources));
}
