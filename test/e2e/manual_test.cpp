// What tells people about the options says the same everywhere, and gets installed.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "test/e2e/client.hpp"
#include "test/e2e/server.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;

namespace {

using words = std::set<std::string>;

std::string content(const std::string& path) {
  std::ifstream file{path};
  REQUIRE(file);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

words options_in(const std::string& text) {
  words result;
  static const std::regex option{R"(--[a-z][a-z.\-]*[a-z])"};
  for (std::sregex_iterator i{text.begin(), text.end(), option}, end; i != end; ++i)
    result.insert(i->str());
  return result;
}

std::string help_of(std::vector<std::string> command) {
  return run({command.front(), "--help"});
}

std::string manual(const std::string& name) {
  auto text = content(HUBBUB_SOURCE "/docs/man/" + name + ".1");
  text.erase(std::remove(text.begin(), text.end(), '\\'), text.end());
  return text;
}

// What bash offers for these words.
words offered(const std::string& name, const std::string& typed) {
  auto function = "_" + std::regex_replace(name, std::regex{"-"}, "_");
  auto answer =
    run({"bash", "-c",
         "source " HUBBUB_SOURCE "/completions/" + name + ".bash; COMP_WORDS=(" + name
           + " " + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); " + function
           + R"(; printf '%s\n' "${COMPREPLY[@]}")"});
  words result;
  std::istringstream lines{answer};
  for (std::string line; std::getline(lines, line);)
    result.insert(line.substr(0, line.find('=')));
  return result;
}

} // namespace

TEST_CASE("manual pages and completions have every option of --help and no other") {
  for (std::string name : {"hubbub-client", "hubbub-server"}) {
    CAPTURE(name);
    auto help =
      help_of(name == "hubbub-client" ? client_command({}, {}) : server_command({}));
    auto options = options_in(help);
    REQUIRE(options.size() > 10);
    auto in_manual = options_in(manual(name));
    // Each refers to the other.
    CHECK(in_manual == options);
    auto in_bash = offered(name, "--");
    CHECK(in_bash == options);
    CHECK(options_in(content(HUBBUB_SOURCE "/completions/_" + name)) == options);
  }
}

TEST_CASE("every test that a promise names is there") {
  std::string sources;
  for (auto& entry : std::filesystem::recursive_directory_iterator{HUBBUB_SOURCE "/test"})
    if (entry.path().extension() == ".cpp")
      sources += content(entry.path());
  for (std::string name : {"security", "reliability", "stability"}) {
    auto text = content(HUBBUB_SOURCE "/docs/" + name + ".md");
    // Lines are wrapped in text, and in sources a long name may be.
    text = std::regex_replace(text, std::regex{"\\s+"}, " ");
    static const std::regex quoted{"\"([^\"]+)\""};
    size_t found = 0;
    for (std::sregex_iterator i{text.begin(), text.end(), quoted}, end; i != end; ++i) {
      CAPTURE(name, i->str(1));
      CHECK(sources.find("\"" + i->str(1) + "\"") != std::string::npos);
      ++found;
    }
    CHECK(found > 1);
  }
}

TEST_CASE("the sample configuration has every option that a file may hold") {
  auto file = content(HUBBUB_SOURCE "/caf-application.conf");
  for (auto& command : {client_command({}, {}), server_command({})})
    for (auto& option : options_in(help_of(command))) {
      if (words{"--help", "--version", "--config-file", "--dump-config",
                "--hash-password", "--make-certificate", "--backup", "--exec",
                "--on-mention", "--allow-root"}
            .count(option)
          > 0)
        continue;
      CAPTURE(option);
      auto key = option.substr(std::max(option.find('.') + 1, size_t{2}));
      CHECK(std::regex_search(file, std::regex{"\n;?" + key + " = "}));
    }
}

TEST_CASE("the manual page and --help name the defaults of the sample configuration") {
  // Too long for a line of --help, or plain words.
  const words not_named{"server.description", "tls.priority", "chat.reserved-names"};
  auto help = help_of(server_command({}));
  auto text = manual("hubbub-server");
  std::istringstream file{content(HUBBUB_SOURCE "/caf-application.conf")};
  std::string section;
  auto compared = 0;
  static const std::regex heading{R"(\[([a-z]+)\])"};
  static const std::regex setting{R"x(([a-z-]+) = "?([^"]+)"?)x"};
  for (std::string line; std::getline(file, line);) {
    std::smatch found;
    if (std::regex_match(line, found, heading))
      section = found[1].str() + ".";
    if (!std::regex_match(line, found, setting))
      continue;
    auto name = section + found[1].str();
    auto value = found[2].str();
    CAPTURE(name, value);
    if (not_named.count(name) > 0)
      continue;
    auto begin = help.find("--" + name + "=");
    REQUIRE(begin != std::string::npos);
    auto row = help.substr(begin, help.find('\n', begin) - begin);
    CAPTURE(row);
    CHECK(row.substr(row.find_last_of(' ') + 1) == value);
    begin = text.find("--" + name + "=");
    REQUIRE(begin != std::string::npos);
    auto said = text.substr(begin, text.find(".TP", begin) - begin);
    auto at = said.find("Default: ");
    CAPTURE(said);
    if (at != std::string::npos)
      CHECK(said.compare(at + 9, value.size(), value) == 0);
    ++compared;
  }
  CHECK(compared > 50);
}

TEST_CASE("bash completes options and their values") {
  CHECK(offered("hubbub-client", "--col") == words{"--color"});
  CHECK(offered("hubbub-client", "--color =")
        == words{"always", "auto", "names", "never"});
  CHECK(offered("hubbub-client", "--color = a") == words{"always", "auto"});
  CHECK(offered("hubbub-client", "--reconnect o") == words{"off", "on"});
  CHECK(offered("hubbub-server", "--listen.ir")
        == words{"--listen.irc", "--listen.ircs"});
}

TEST_CASE("an installation has all that people need") {
  temporary_folder place;
  run({"cmake", "--install", HUBBUB_BUILD, "--prefix", place.path()});
  for (std::string file :
       {"bin/hubbub-server", "bin/hubbub-client", "share/man/man1/hubbub-server.1",
        "share/man/man1/hubbub-client.1",
        "share/bash-completion/completions/hubbub-client",
        "share/bash-completion/completions/hubbub-server",
        "share/zsh/site-functions/_hubbub-client",
        "share/zsh/site-functions/_hubbub-server",
        "share/doc/hubbub/examples/caf-application.conf",
        "share/doc/hubbub/examples/hubbub-server.service",
        "share/doc/hubbub/examples/hubbub-server.socket",
        "share/doc/hubbub/examples/dashboard.json",
        "share/doc/hubbub/examples/alerts.yml", "share/doc/hubbub/README.md",
        "share/doc/hubbub/LICENSE", "share/doc/hubbub/protocol.md"}) {
    CAPTURE(file);
    CHECK(std::filesystem::exists(place / file));
  }
  CHECK(run({place / "bin/hubbub-client", "--version"}).find("hubbub-client ") == 0);
}

TEST_CASE("the unit for systemd lets the server do little more than it needs") {
  auto answer = run({"systemd-analyze", "security", "--offline=yes", "--no-pager",
                     "--threshold=15", HUBBUB_SOURCE "/docs/hubbub-server.service"});
  static const std::regex level{
    R"(Overall exposure level for hubbub-server.service: ([0-9.]+))"};
  std::smatch found;
  REQUIRE(std::regex_search(answer, found, level));
  CHECK(std::stod(found[1]) <= 1.5);
}
