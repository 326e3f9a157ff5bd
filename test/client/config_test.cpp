#include "apps/client/config.hpp"

#include <sstream>

#include <catch2/catch.hpp>

using namespace hubbub::client;

namespace {

struct reading {
  client_config config;
  std::optional<int> status;
  std::string out;
  std::string err;

  explicit reading(std::vector<std::string> args) {
    args.insert(args.begin(), {"hubbub-client", "--config-file=/dev/null"});
    std::vector<char*> argv;
    for (auto& arg : args)
      argv.push_back(arg.data());
    std::ostringstream out_stream;
    std::ostringstream err_stream;
    status =
      config.read(static_cast<int>(argv.size()), argv.data(), out_stream, err_stream);
    out = out_stream.str();
    err = err_stream.str();
  }
};

} // namespace

TEST_CASE("without options one asks for a name and goes to the lobby") {
  reading r{{}};
  CHECK_FALSE(r.status);
  CHECK(r.config.host == "127.0.0.1");
  CHECK(r.config.port == 6667);
  CHECK(r.config.name.empty());
  CHECK(r.config.room == "#lobby");
  CHECK(r.config.colours() == colour_mode::automatic);
}

TEST_CASE("options are understood") {
  reading r{{"--host=::1", "--port=7000", "--name=Alice", "--room=dev", "--color=never",
             "--commands=off"}};
  CHECK_FALSE(r.status);
  CHECK(r.config.host == "::1");
  CHECK(r.config.port == 7000);
  CHECK(r.config.name == "Alice");
  CHECK(r.config.room == "dev");
  CHECK(r.config.colours() == colour_mode::never);
}

TEST_CASE("what one sees and hears can be chosen") {
  reading r{{}};
  CHECK(r.config.stamps() == timestamp_form::none);
  CHECK(r.config.bell == "on");
  CHECK(r.config.history == "on");
  reading other{{"--timestamps=short", "--bell=off", "--history=off", "--color=names"}};
  CHECK_FALSE(other.status);
  CHECK(other.config.stamps() == timestamp_form::clock);
  CHECK(other.config.bell == "off");
  CHECK(other.config.history == "off");
  CHECK(other.config.colours() == colour_mode::automatic);
  CHECK(reading{{"--timestamps=full"}}.config.stamps() == timestamp_form::full);
}

TEST_CASE("help is good news") {
  for (auto option : {"--help", "-h"}) {
    reading r{{option}};
    CHECK(r.status == 0);
    CHECK(r.out.find("--name=NAME") != std::string::npos);
    CHECK(r.err.empty());
  }
  CHECK(reading{{"--version"}}.out.find("hubbub-client ") == 0);
}

TEST_CASE("what makes no sense is refused in one line") {
  for (std::string option :
       {"--nosuch", "--port=0", "--port=abc", "--port=65536", "--port=-1",
        "--port=", "--name=two words", "--name=a\x1b", "--room=", "--room=a,b",
        "--color=sometimes", "--timestamps=long", "--bell=loud",
        "--history=", "--commands=maybe", "--host=", "stray"}) {
    CAPTURE(option);
    reading r{{option}};
    CHECK(r.status == 2);
    CHECK(r.out.empty());
    CHECK(r.err.find("hubbub-client: ") == 0);
    CHECK(r.err.find('\n') == r.err.size() - 1);
  }
}
