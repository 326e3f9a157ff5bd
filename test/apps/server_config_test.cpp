#include "apps/server_config.hpp"

#include <algorithm>
#include <fstream>
#include <memory>

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "test/e2e/temporary_folder.hpp"

using namespace hubbub;
using Catch::Contains;
using Catch::StartsWith;

namespace {

using options = std::vector<std::string>;

/// A configuration of the command line only.
struct given {
  server_config config;
  std::string error;
  settings_ptr made;

  explicit given(options arguments) {
    arguments.emplace_back("--config-file=/dev/null");
    error = config.read_options(arguments);
    if (error.empty())
      made = config.make_settings(error);
  }
};

std::string mistake(const options& arguments) {
  return given{arguments}.error;
}

} // namespace

TEST_CASE("limits that cannot work together are a mistake") {
  struct row {
    options arguments;
    const char* option;
    const char* words;
  };
  const row rows[] = {
    {{"--limits.send-queue=65536", "--limits.line-length=16385"},
     "limits.send-queue is 65536: ",
     "one line of limits.line-length (16385 bytes) would be dropped. At least 4 times as "
     "many are needed: 65540, or shorter lines"},
    {{"--limits.input-backlog=16384", "--limits.line-length=16385"},
     "limits.input-backlog is 16384: ",
     "one line of limits.line-length (16385 bytes) would fill it. At least as many"},
    {{"--limits.registration-timeout=5s", "--limits.flood-burst=1",
      "--limits.flood-rate=1"},
     "limits.registration-timeout is 5000ms: ",
     "limits.flood-burst and limits.flood-rate the 6 lines for it take 5000ms. Allow a "
     "longer time, 0s (no limit), or faster lines"},
    {{"--limits.registration-timeout=100ms", "--limits.flood-burst=5",
      "--limits.flood-rate=10"},
     "limits.registration-timeout is 100ms: ",
     "take 100ms"},
    {{"--server.password=" + std::string(506, 'x')},
     "server.password is longer than a line that holds it: ",
     "505 bytes are allowed"},
    {{"--server.password=" + std::string(65, 'x'), "--limits.line-length=64"},
     "server.password is longer",
     "64 bytes are allowed"},
    {{"--oper.name=root", "--oper.password=" + std::string(501, 'x')},
     "oper.password is longer",
     "500 bytes are allowed"},
  };
  for (auto& x : rows) {
    CAPTURE(x.arguments);
    auto found = mistake(x.arguments);
    CHECK_THAT(found, StartsWith(x.option) && Contains(x.words));
    CHECK_THAT(found, !Contains("xxx")); // no password is shown
  }
}

TEST_CASE(
  "limits at the edge of what works together are allowed, and harmless oddities") {
  const options rows[] = {
    {},
    {"--limits.line-length=65536"}, // the most, and all else as it comes
    {"--limits.send-queue=65536", "--limits.line-length=16384",
     "--limits.input-backlog=16384"},
    // Without flood control nothing waits because of it.
    {"--limits.line-length=65536", "--limits.input-backlog=16384",
     "--limits.flood-rate=0"},
    {"--limits.registration-timeout=1ms", "--limits.flood-burst=1",
     "--limits.flood-rate=0"},
    {"--limits.registration-timeout=0s", "--limits.flood-burst=1",
     "--limits.flood-rate=1"},
    {"--limits.registration-timeout=5001ms", "--limits.flood-burst=1",
     "--limits.flood-rate=1"},
    {"--limits.registration-timeout=1ms", "--limits.flood-burst=6"},
    // The lower one counts.
    {"--limits.max-connections=5", "--limits.connections-per-address=10",
     "--limits.unregistered-per-address=20"},
    // Pings and their answers have nothing to do with bytes that wait.
    {"--limits.ping-interval=1h", "--limits.ping-timeout=2h",
     "--limits.stall-timeout=100ms", "--limits.flood-timeout=0s"},
    // Who would have to send them is not listened to.
    {"--server.password=" + std::string(506, 'x'), "--listen.irc=", "--listen.web="},
    {"--server.password=" + std::string(65, 'x'), "--limits.line-length=64",
     "--listen.colon=", "--listen.bracket="},
    {"--oper.name=root", "--oper.password=" + std::string(500, 'x')},
    // Of a hash it cannot be known how long the password is.
    {"--server.password=$6$" + std::string(100, 'x'), "--limits.line-length=64"},
  };
  for (auto& x : rows) {
    CAPTURE(x);
    CHECK(mistake(x) == "");
  }
}

TEST_CASE("who allows more connections than there are descriptors is told so") {
  auto warnings_of = [](const options& arguments) {
    given x{arguments};
    REQUIRE(x.error == "");
    return x.config.warnings(*x.made);
  };
  CHECK(warnings_of({"--limits.max-connections=0"}).empty());
  CHECK(warnings_of({"--limits.max-connections=1"}).empty());
  auto warnings = warnings_of({"--limits.max-connections=9000000000"});
  REQUIRE(warnings.size() == 1);
  CHECK_THAT(warnings[0], StartsWith("limits.max-connections is 9000000000: ")
                            && Contains("allows only"));
}

TEST_CASE("names are reserved by masks that can fit a name") {
  auto by_default = given{{}}.made->reserved_names;
  for (auto name : {"*Serv", "Global", "root", "none", "everyone"})
    CHECK(std::find(by_default.begin(), by_default.end(), name) != by_default.end());
  CHECK(given{{"--chat.reserved-names="}}.made->reserved_names.empty());
  CHECK(given{{"--chat.reserved-names=a, b*"}}.made->reserved_names
        == options{"a", "b*"});
  for (std::string odd : {"9th", "a b", "hub.local", "#a"})
    CHECK_THAT(mistake({"--chat.reserved-names=root," + odd}),
               StartsWith("chat.reserved-names: '" + odd + "' fits no name: "));
}

TEST_CASE("the default room is the one that nobody founds") {
  CHECK(given{{}}.made->rooms.founderless == "#lobby");
  CHECK(given{{"--chat.default-room=#Hall"}}.made->rooms.founderless == "#hall");
}

TEST_CASE("each certificate has its key, at the same place in the list") {
  given pairs{{"--tls.certificate=a.pem, b.pem", "--tls.key=a.key,b.key"}};
  CHECK(pairs.error.empty());
  auto sources = pairs.config.certificates();
  CHECK(sources.wanted);
  REQUIRE(sources.options.pairs.size() == 2);
  CHECK(sources.options.pairs[1].certificate == "b.pem");
  CHECK(sources.options.pairs[1].key == "b.key");
  CHECK(sources.options.priority == tls_options{}.priority);
  CHECK(mistake({"--tls.certificate=a.pem,b.pem", "--tls.key=a.key"})
        == "tls.certificate names 2 files and tls.key 1: each certificate needs its key, "
           "at the same place in the list");
  CHECK_THAT(mistake({"--tls.key=a.key"}), StartsWith("tls.certificate names 0 files"));
  CHECK_FALSE(given{{}}.config.certificates().wanted);
}

TEST_CASE("clients are sent to TLS for days, and only where it is spoken") {
  given sent{{"--tls.sts=30", "--listen.ircs=127.0.0.1:7000,:7001"}};
  REQUIRE(sent.error.empty());
  CHECK(sent.made->sts == std::chrono::hours{24 * 30});
  CHECK(sent.made->sts_port == 7000);
  given taken_back{{"--tls.sts=0", "--listen.ircs=:7000"}};
  CHECK(taken_back.made->sts == std::chrono::seconds{0});
  CHECK_FALSE(given{{"--listen.ircs=:7000"}}.made->sts);
  CHECK_THAT(mistake({"--tls.sts=30"}), Contains("listen.ircs, which is off"));
  for (auto text : {"on", "-1", "3651", "30d", ""})
    CHECK_THAT(mistake({"--listen.ircs=:7000", std::string{"--tls.sts="} + text}),
               Contains("tls.sts is '") && Contains("days from 0 to 3650"));
}

TEST_CASE("a key that everybody can read is warned of") {
  e2e::temporary_folder folder;
  auto key = folder / "a.key";
  std::ofstream{key} << "secret";
  given open{{"--tls.certificate=a.pem", "--tls.key=" + key}};
  REQUIRE(open.made);
  ::chmod(key.c_str(), 0644);
  CHECK(open.config.warnings(*open.made)
        == options{"tls.key: everybody on this machine can read '" + key
                   + "'; chmod o-r takes that from them"});
  ::chmod(key.c_str(), 0640);
  CHECK(open.config.warnings(*open.made).empty());
}

TEST_CASE("who is believed to speak for others is told whole") {
  const std::pair<options, const char*> rows[] = {
    {{"--proxy.listeners=irc"}, "proxy.listeners needs proxy.networks"},
    {{"--proxy.networks=192.0.2.1", "--listen.web="},
     "proxy.networks needs proxy.listeners, or a page"},
    {{"--proxy.listeners=irk", "--proxy.networks=192.0.2.1"},
     "proxy.listeners: there is no listener 'irk': it is one of colon, bracket, irc"},
    {{"--proxy.listeners=irc", "--proxy.networks=192.0.2.0/33"},
     "proxy.networks: '192.0.2.0/33' is no network"},
    {{"--webirc.password=x"}, "need each other"},
    {{"--webirc.networks=192.0.2.1"}, "need each other"},
    {{"--webirc.networks=x", "--webirc.password=x"},
     "webirc.networks: 'x' is no network"},
    {{"--webirc.networks=192.0.2.1", "--webirc.password=two words"},
     "webirc.password is one word of at most 200 bytes"},
    {{"--webirc.networks=192.0.2.1", "--webirc.password=:x"},
     "webirc.password is one word"},
    {{"--webirc.networks=192.0.2.1", "--webirc.password=" + std::string(201, 'x')},
     "webirc.password is one word"},
    {{"--webirc.networks=192.0.2.1", "--webirc.password=x", "--webirc.password-file=y"},
     "webirc.password-file and webirc.password exclude each other"},
  };
  for (auto& [arguments, words] : rows) {
    CAPTURE(words);
    CHECK_THAT(mistake(arguments), Contains(words));
  }
  given good{{"--proxy.listeners=irc, ircs", "--proxy.networks=192.0.2.1,2001:db8::/32",
              "--webirc.networks=192.0.2.1",
              "--webirc.password=" + std::string(200, 'x')}};
  REQUIRE(good.error.empty());
  CHECK(good.made->proxy_listeners == std::vector<std::string>{"irc", "ircs"});
  CHECK(good.made->proxy_networks.size() == 2);
  CHECK(good.made->webirc_networks.size() == 1);
  CHECK(good.config.cloaks);
  // The proxies of a page say it in HTTP.
  CHECK(given{{"--proxy.networks=192.0.2.1"}}.error.empty());
}

TEST_CASE("pages that may connect are told by their origins") {
  given good{{"--web.origins=https://Chat.example.org/ , http://x:8080,null"}};
  REQUIRE(good.error.empty());
  CHECK(good.made->web_origins
        == std::vector<std::string>{"https://chat.example.org", "http://x:8080", "null"});
  CHECK(given{{"--web.origins=*"}}.made->web_origins == std::vector<std::string>{"*"});
  CHECK_THAT(mistake({"--web.origins=chat.example.org"}),
             Contains("web.origins: 'chat.example.org' is no origin")
               && Contains("https://chat.example.org"));
  CHECK_THAT(mistake({"--web.acme-folder=/nowhere"}),
             Contains("web.acme-folder: there is no folder '/nowhere'"));
}

TEST_CASE("the page's usual place is known from one that somebody chose") {
  given usual{{}};
  CHECK(usual.config.has_usual_web());
  CHECK(usual.config.listen_web == ":8080");
  CHECK(usual.config.wants_page());
  CHECK_FALSE(given{{"--listen.web=:8080"}}.config.has_usual_web());
  given off{{"--listen.web="}};
  CHECK_FALSE(off.config.has_usual_web());
  CHECK_FALSE(off.config.wants_page());
  CHECK(given{{"--listen.web=", "--listen.webs=:8443"}}.config.wants_page());
  CHECK(given{{"--listen.webs=:8443"}}.config.certificates().wanted);
}

TEST_CASE("the sample configuration says what every default is") {
  struct open_config : server_config {
    using server_config::custom_options_;
  };
  std::ifstream sample{HUBBUB_SOURCE "/caf-application.conf"};
  REQUIRE(sample);
  e2e::temporary_folder folder;
  auto path = folder / "hubbub.conf";
  std::ofstream{path} << sample.rdbuf();
  open_config untouched;
  CHECK(untouched.read_options({"--config-file=/dev/null"}).empty());
  open_config read;
  CHECK(read.read_options({"--config-file=" + path}).empty());
  auto compared = 0;
  for (auto& option : untouched.custom_options_) {
    auto name = option.full_name();
    auto* same = read.custom_options_.qualified_name_lookup(name);
    REQUIRE(same != nullptr);
    if (name.find('.') == caf::string_view::npos || !option.get() || !same->get()
        || name.substr(0, 7) == "global.")
      continue;
    CAPTURE(std::string(name.begin(), name.end()));
    CHECK(to_string(*same->get()) == to_string(*option.get()));
    ++compared;
  }
  CHECK(compared > 50);
}
