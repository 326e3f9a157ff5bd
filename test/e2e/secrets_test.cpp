// Passwords are for the server alone: where they come from, and where they never go.
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "test/e2e/client.hpp"
#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/password.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

/// A file with a password in it, as the server reads it.
struct password_file {
  temporary_folder folder;
  std::string path = folder / "secret";

  explicit password_file(const std::string& text) { write(text); }

  void write(const std::string& text) {
    std::ofstream{path} << text;
    permit(0600);
  }

  void permit(unsigned mode) {
    std::filesystem::permissions(path, std::filesystem::perms{mode});
  }
};

std::string answer_to_oper(server_fixture& hub, const std::string& password) {
  irc_user alice{hub.irc(), "Alice", ""};
  return commands(alice.ask("OPER root " + password));
}

/// What every user of the machine can see of a process.
std::string shown_by_ps(pid_t pid) {
  std::ifstream file{"/proc/" + std::to_string(pid) + "/cmdline"};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

} // namespace

TEST_CASE("a password can be the first line of a file") {
  auto text = GENERATE(as<std::string>{}, "toor", "toor\n", "toor\r\n", "toor\nmore\n");
  password_file file{text};
  server_fixture hub{with({"--oper.name=root", "--oper.password-file=" + file.path})};
  CHECK(answer_to_oper(hub, "toor") == "MODE 381");
  CHECK(answer_to_oper(hub, "more") == "464");
}

TEST_CASE("a file with a password is read again on SIGHUP") {
  password_file file{"before\n"};
  server_fixture hub{with({"--oper.name=root", "--oper.password-file=" + file.path})};
  file.write(hash_of("after") + "\n");
  hub.executable().signal(SIGHUP);
  CHECK(eventually([&] { return answer_to_oper(hub, "after") == "MODE 381"; }));
  CHECK(answer_to_oper(hub, "before") == "464");
}

TEST_CASE("a file with a password that cannot be used stops the start") {
  password_file empty{"\ntoor\n"};
  for (auto& [options, words] :
       std::vector<std::pair<std::vector<std::string>, std::string>>{
         {{"--server.password-file=/nowhere"}, "'/nowhere' cannot be read"},
         {{"--server.password-file=/tmp"}, "'/tmp' cannot be read"},
         {{"--oper.password-file=" + empty.path}, "has no password in its first line"},
         {{"--server.password-file=/tmp", "--server.password=x"},
          "server.password-file and server.password exclude each other"}}) {
    process refused{server_command(options)};
    CHECK(refused.errors().find(words) != std::string::npos);
    CHECK(refused.exit_code() == 1);
  }
}

TEST_CASE("a file with a password that everybody can read is warned of") {
  password_file file{hash_of("toor")};
  auto warnings = [&] {
    server_fixture hub{with({"--server.password-file=" + file.path})};
    hub.stop();
    return hub.executable().errors();
  };
  CHECK(warnings().empty());
  file.permit(0644);
  CHECK(warnings().find("server.password-file: everybody on this machine can read")
        != std::string::npos);
}

TEST_CASE("nobody sees passwords among the arguments of the server") {
  server_fixture hub{
    with({"--server.password=sesame", "--oper.name=root", "--oper.password=toor"})};
  auto seen = shown_by_ps(hub.executable().pid());
  CHECK(seen.find("--server.password=xxxxxx") != std::string::npos);
  CHECK(seen.find("--oper.password=xxxx") != std::string::npos);
  CHECK(seen.find("--oper.name=root") != std::string::npos);
  // It knows them all the same, after a SIGHUP as well.
  hub.executable().signal(SIGHUP);
  irc_user alice{hub.irc()};
  alice.send("PASS sesame");
  alice.send("NICK Alice");
  alice.send("USER al 0 * :Al");
  CHECK(alice.next().command == "001");
}

TEST_CASE("what the server shows of its configuration holds no password") {
  configuration config{"[server]\npassword = \"sesame\"\n"};
  for (auto& options :
       {std::vector<std::string>{"--dump-config", "--oper.password=toor",
                                 config.option()},
        std::vector<std::string>{"--server.password=\"sesame", config.option()},
        std::vector<std::string>{"--server.pasword=sesame"}}) {
    process shown{server_command(options)};
    auto text = shown.rest_of_output() + shown.errors();
    CHECK(text.size() > 20);
    CHECK(text.find("sesame") == std::string::npos);
    CHECK(text.find("toor") == std::string::npos);
  }
}

TEST_CASE("nobody sees keys of rooms among the arguments of the client") {
  server hub;
  auto address = "irc://127.0.0.1:" + std::to_string(hub.irc().port) + "/dev?sesame";
  std::vector<std::string> key;
  SECTION("in an option") {
    key = {"--key=sesame"};
  }
  SECTION("behind an option") {
    key = {"--key", "sesame"};
  }
  SECTION("in an address") {
    key = {address};
  }
  key.emplace_back("--name=Alice");
  process client{client_command(hub.irc(), key)};
  hub.executable().line_matching("Alice.*joined");
  auto seen = shown_by_ps(client.pid());
  CHECK(seen.find("xxxxxx") != std::string::npos);
  CHECK(seen.find("sesame") == std::string::npos);
}
