#include "apps/client/config.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

using namespace hubbub::client;

namespace {

struct reading {
  client_config config;
  std::optional<int> status;
  std::string out;
  std::string err;

  explicit reading(std::vector<std::string> args, environment env = {}) {
    if (std::none_of(args.begin(), args.end(),
                     [](auto& x) { return x.find("--config-file=") == 0; }))
      args.push_back("--config-file=/dev/null");
    std::ostringstream out_stream;
    std::ostringstream err_stream;
    status = config.read(std::move(args), env, out_stream, err_stream);
    out = out_stream.str();
    err = err_stream.str();
  }
};

// Files of configuration, in a folder of their own.
struct files {
  std::filesystem::path folder;

  files() {
    auto pattern = (std::filesystem::temp_directory_path() / "hubbub-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    folder = pattern;
    std::filesystem::create_directories(folder / "hubbub");
  }

  ~files() { std::filesystem::remove_all(folder); }

  std::string write(const std::string& name, const std::string& text) {
    std::ofstream{folder / name} << text;
    return folder / name;
  }

  std::string write_users(const std::string& text) {
    return write("hubbub/client.conf", text);
  }

  environment env(environment more = {}) const {
    more["XDG_CONFIG_HOME"] = folder;
    return more;
  }
};

} // namespace

TEST_CASE("without options one asks for a name and goes to the lobby") {
  reading r{{}};
  CHECK_FALSE(r.status);
  CHECK(r.config.host == "127.0.0.1");
  CHECK(r.config.real_port() == 6667);
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
  for (std::string option : {"--nosuch",
                             "--port=0",
                             "--port=abc",
                             "--port=65536",
                             "--port=-1",
                             "--port=",
                             "--name=two words",
                             "--name=a\x1b",
                             "--room=",
                             "--room=,",
                             "--room=a b",
                             "--presence=some",
                             "--notification=loud",
                             "--log-private=maybe",
                             "--account=two words",
                             "--password-file=/nowhere/at/all",
                             "irc://Alice:secret@host/",
                             "--color=sometimes",
                             "--timestamps=long",
                             "--bell=loud",
                             "--history=",
                             "--commands=maybe",
                             "--host=",
                             "--reconnect=perhaps",
                             "--key=two words",
                             "irc://",
                             "host:x",
                             "--tls-fingerprint=abc",
                             "--tls-key=key.pem",
                             "-x",
                             ""}) {
    CAPTURE(option);
    reading r{{option}};
    CHECK(r.status == 2);
    CHECK(r.out.empty());
    CHECK(r.err.find("hubbub-client: ") == 0);
    CHECK(r.err.find('\n') == r.err.size() - 1);
  }
}

TEST_CASE("a value may follow its option as a word of its own") {
  reading r{{"--name", "Alice", "--port", "7000", "example.org"}};
  CHECK(r.err.empty());
  CHECK(r.config.name == "Alice");
  CHECK(r.config.host == "example.org");
  CHECK(r.config.port == 7000);
}

TEST_CASE("a server is understood as an argument") {
  SECTION("host and port") {
    reading r{{"irc.example.org:6697", "--name=Alice"}};
    CHECK(r.err.empty());
    CHECK(r.config.host == "irc.example.org");
    CHECK(r.config.port == 6697);
    CHECK(r.config.room == "#lobby");
    CHECK(r.config.name == "Alice");
  }
  SECTION("a URL") {
    reading r{{"irc://[::1]:7000/dev?secret"}};
    CHECK(r.config.host == "::1");
    CHECK(r.config.port == 7000);
    CHECK(r.config.room == "dev");
    CHECK(r.config.key == "secret");
  }
  SECTION("an option says it better") {
    reading r{{"--room=tea", "irc://example.org/dev"}};
    CHECK(r.config.room == "tea");
  }
  SECTION("over what the environment says") {
    reading r{{"example.org"}, {{"HUBBUB_HOST", "elsewhere"}, {"HUBBUB_PORT", "1"}}};
    CHECK(r.config.host == "example.org");
    CHECK(r.config.real_port() == 6667);
  }
  SECTION("and several") {
    reading r{{"one", "ircs://Alice@two/tea?x", "three:7000"}};
    CHECK(r.err.empty());
    CHECK(r.config.host == "one");
    CHECK_FALSE(r.config.tls);
    REQUIRE(r.config.more.size() == 2);
    CHECK(r.config.more[0].host == "two");
    CHECK(r.config.more[0].tls);
    CHECK(r.config.more[0].name == "Alice");
    CHECK(r.config.more[1].port == 7000);
  }
  SECTION("but not anything") {
    reading r{{"one", "http://two"}};
    CHECK(r.status == 2);
    CHECK(r.err.find("http://") != std::string::npos);
  }
}

TEST_CASE("TLS has a port of its own, unless another one is given") {
  struct row {
    std::vector<std::string> arguments;
    bool tls;
    uint16_t port;
  };
  for (auto& x : std::vector<row>{{{"--tls"}, true, 6697},
                                  {{"--tls", "host"}, true, 6697},
                                  {{"--tls", "--port=6667"}, true, 6667},
                                  {{"--tls", "host:7000"}, true, 7000},
                                  {{"ircs://host"}, true, 6697},
                                  {{"ircs://host:7000/dev"}, true, 7000},
                                  {{"irc://host"}, false, 6667},
                                  {{"host"}, false, 6667}}) {
    CAPTURE(x.arguments);
    reading r{x.arguments};
    CHECK(r.err.empty());
    CHECK(r.config.tls == x.tls);
    CHECK(r.config.real_port() == x.port);
  }
}

TEST_CASE("the command line wins over environment over near file over the user's own") {
  files disk;
  disk.write_users("name = \"user\"\nroom = \"user\"\ncolor = \"never\"\n"
                   "host = \"user\"\nport = 1\n");
  auto near = disk.write("near.conf", "name = \"near\"\nroom = \"near\"\n"
                                      "host = \"near\"\n");
  auto env = disk.env({{"HUBBUB_NAME", "env"}, {"HUBBUB_ROOM", "env"}});
  reading r{{"--config-file=" + near, "--name=line"}, env};
  CHECK(r.err.empty());
  CHECK(r.config.name == "line");
  CHECK(r.config.room == "env");
  CHECK(r.config.host == "near");
  CHECK(r.config.port == 1);
  CHECK(r.config.colours() == colour_mode::never);
  CHECK(r.config.commands == "on");
}

TEST_CASE("the user's own file is found where it belongs") {
  CHECK(user_config_file({{"XDG_CONFIG_HOME", "/x"}, {"HOME", "/h"}})
        == "/x/hubbub/client.conf");
  CHECK(user_config_file({{"HOME", "/h"}}) == "/h/.config/hubbub/client.conf");
  CHECK(user_config_file({{"XDG_CONFIG_HOME", "relative"}, {"HOME", "/h"}})
        == "/h/.config/hubbub/client.conf");
  CHECK(user_config_file({}).empty());
}

TEST_CASE("what makes no sense is blamed on where it stands") {
  files disk;
  SECTION("in the environment") {
    reading r{{}, {{"HUBBUB_PORT", "abc"}}};
    CHECK(r.status == 2);
    CHECK(r.err.find("HUBBUB_PORT in the environment") != std::string::npos);
  }
  SECTION("in the user's own file") {
    auto path = disk.write_users("port = \"abc\"\n");
    reading r{{}, disk.env()};
    CHECK(r.status == 2);
    CHECK(r.err.find(path + ":1: port = \"abc\" makes no sense") != std::string::npos);
  }
  SECTION("in a file that is no configuration") {
    auto path = disk.write_users("port = = 5\n");
    reading r{{}, disk.env()};
    CHECK(r.status == 2);
    CHECK(r.err.find(path + ":1:8: ") != std::string::npos);
  }
  SECTION("an empty variable is none") {
    reading r{{}, {{"HUBBUB_PORT", ""}}};
    CHECK_FALSE(r.status);
    CHECK(r.config.real_port() == 6667);
  }
}

TEST_CASE("--help names every option") {
  auto help = reading{{"--help"}}.out;
  for (auto& x : client_config::options()) {
    CAPTURE(x.name);
    if (!x.name.empty())
      CHECK(help.find("  --" + std::string{x.name}) != std::string::npos);
  }
  for (size_t at = 0; at < help.size();) {
    auto end = help.find('\n', at);
    CHECK(end - at <= 88);
    at = end + 1;
  }
}

TEST_CASE("a command is taken from the command line only and as it is") {
  files disk;
  CHECK(reading{{"--exec=\"my bot\" 'x' --json"}}.config.exec == "\"my bot\" 'x' --json");
  CHECK(reading{{"--exec", "cat"}}.config.exec == "cat");
  CHECK(reading{{}, {{"HUBBUB_EXEC", "rm"}}}.config.exec.empty());
  disk.write_users("exec = \"rm\"\n");
  reading own{{}, disk.env()};
  CHECK(own.status == 2);
  CHECK(own.err.find("exec may only be given on the command line") != std::string::npos);
  auto near = disk.write("near.conf", "exec = \"rm\"\n");
  CHECK(reading{{"--config-file=" + near}}.status == 2);
}

TEST_CASE("a connection is made again for people and bots but not for pipes") {
  CHECK(reading{{}}.config.reconnects(true));
  CHECK_FALSE(reading{{}}.config.reconnects(false));
  CHECK(reading{{"--exec=cat"}}.config.reconnects(false));
  CHECK(reading{{"--reconnect=on"}}.config.reconnects(false));
  CHECK_FALSE(reading{{"--reconnect=off"}}.config.reconnects(true));
}

TEST_CASE("what comes out has one form") {
  CHECK(reading{{}}.config.form() == output_form::text);
  CHECK(reading{{"--raw"}}.config.form() == output_form::raw);
  CHECK(reading{{"--json"}}.config.form() == output_form::json);
  CHECK(reading{{}, {{"HUBBUB_JSON", "true"}}}.config.form() == output_form::json);
  CHECK(reading{{}, {{"HUBBUB_JSON", "off"}}}.config.form() == output_form::text);
  CHECK(reading{{}, {{"HUBBUB_JSON", "maybe"}}}.status == 2);
  CHECK(reading{{"--raw", "--json"}}.status == 2);
}

TEST_CASE("the client's options stand in a section of their own, or where they were") {
  files those;
  auto file =
    those.write("shared", "name = \"Old\"\nroom = \"#dev\"\n[server]\nname = \"x\"\n"
                          "[anything]\nelse = 1\n[client]\nname = \"New\"\n");
  reading r{{"--config-file=" + file}};
  CHECK(r.err.empty());
  CHECK(r.config.name == "New");
  CHECK(r.config.room == "#dev");
}

TEST_CASE("a file or a command is not taken from the current folder") {
  files those;
  auto before = std::filesystem::current_path();
  std::filesystem::current_path(those.folder);
  those.write("caf-application.conf", "[client]\nhistory = \"diary\"\n");
  client_config config;
  std::ostringstream out;
  std::ostringstream err;
  CHECK(config.read({}, {}, out, err) == 2);
  CHECK(
    err.str().find("caf-application.conf:2: history is not taken from the file of the "
                   "current folder")
    != std::string::npos);
  std::filesystem::current_path(before);
  // Whoever names a file knows it.
  auto file = those.write("mine", "history = \"diary\"\n");
  CHECK(reading{{"--config-file=" + file}}.config.history == "diary");
  those.write_users("[client]\nhistory = \"diary\"\n");
  CHECK(reading({}, those.env()).config.history == "diary");
}

TEST_CASE("no file can have CAF do anything") {
  files those;
  for (std::string text : {"config-file = \"x\"\n", "dump-config = true\n"}) {
    CAPTURE(text);
    auto file = those.write("mine", "[client]\n" + text);
    reading r{{"--config-file=" + file}};
    CHECK(r.status == 2);
    CHECK(r.err.find("may only be given on the command line") != std::string::npos);
  }
}

TEST_CASE("a port may stand behind its host, as telnet has it") {
  reading r{{"irc.example.org", "6697", "--name=Al"}};
  CHECK(r.err.empty());
  CHECK(r.config.host == "irc.example.org");
  CHECK(r.config.port == 6697);
  for (auto& odd : std::vector<std::vector<std::string>>{{"a", "1", "2"},
                                                         {"a", "b", "1"},
                                                         {"irc://a/b", "1"},
                                                         {"a", "0"},
                                                         {"a", "70000"}}) {
    CAPTURE(odd);
    CHECK(reading{odd}.status == 2);
  }
}

TEST_CASE("a password comes from wherever it was put, and nobody is shown it") {
  files those;
  auto file = those.write("secret", "tea time\nsecond line\n");
  reading r{{"--password-file=" + file, "--account=Alice"}};
  CHECK(r.err.empty());
  auto talking = r.config.conversation(true);
  CHECK(talking.login.account == "Alice");
  CHECK(talking.login.password == "tea time");
  CHECK_FALSE(talking.login.certificate);
  CHECK(reading({}, {{"HUBBUB_PASSWORD", "x"}}).config.password == "x");
  CHECK(reading{{"--account=Alice", "chat.example"}}.err.find("--account wants --tls")
        != std::string::npos);
  CHECK(reading{{"--account=Alice", "ircs://chat.example"}}.err.empty());
  reading both{{"--password=x", "--password-file=" + file}};
  CHECK(both.err.find("exclude each other") != std::string::npos);
}

TEST_CASE("a password does not go to the host that a file in the current folder names") {
  files those;
  auto before = std::filesystem::current_path();
  std::filesystem::current_path(those.folder);
  those.write("caf-application.conf", "[client]\nhost = \"elsewhere\"\n");
  auto read = [](std::vector<std::string> arguments, const environment& env) {
    client_config config;
    std::ostringstream out;
    std::ostringstream err;
    config.read(std::move(arguments), env, out, err);
    return err.str();
  };
  CHECK(read({}, {}).empty());
  CHECK(read({}, {{"HUBBUB_PASSWORD", "x"}})
          .find("caf-application.conf:2: host is not taken from the file of the current "
                "folder where there is a password")
        != std::string::npos);
  CHECK(read({"--host=here"}, {{"HUBBUB_PASSWORD", "x"}}).empty());
  CHECK(read({"here"}, {{"HUBBUB_PASSWORD", "x"}}).empty());
  std::filesystem::current_path(before);
}

TEST_CASE("what one is told of the conversation is what was set") {
  reading r{{"--room=#a,b", "--style=colon", "--presence=none", "--log-folder=x",
             "--log-private=on", "--highlight=tea", "--aliases=hi=me waves",
             "irc://Alice@host/"}};
  CHECK(r.err.empty());
  CHECK(r.config.name == "Alice");
  auto talking = r.config.conversation(true);
  CHECK(talking.style == chat_style::colon);
  CHECK(talking.comings == presence::none);
  CHECK(talking.logs);
  CHECK(talking.private_logs);
  CHECK(talking.words.find("tea", "Alice") == "tea");
  CHECK(talking.aliases.size() == 1);
  CHECK(talking.looks.at("style") == "colon");
  CHECK(talking.looks.size() == 9);
  CHECK(r.config.conversation(false).history_lines == 0);
}
