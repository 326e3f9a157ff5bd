#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

#include "net/irc/commands.hpp"
#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

std::string content_of(const std::string& file) {
  std::ifstream stream{HUBBUB_SOURCE + file};
  REQUIRE(stream);
  return {std::istreambuf_iterator<char>{stream}, {}};
}

} // namespace

TEST_CASE_METHOD(irc_fixture, "questions about the server are answered") {
  const question rows[] = {
    {"MOTD", "422 Alice :There is no message of the day\n"},
    {"MOTD hubbub.local", "422 Alice :There is no message of the day\n"},
    {"ADMIN", "423 Alice hubbub.local :No administrative info available\n"},
    {"LINKS", "364 Alice hubbub.local hubbub.local :0 A Hubbub chat server\n"
              "365 Alice * :End of /LINKS list\n"},
    {"STATS x", "219 Alice x :End of /STATS report\n"},
    {"STATS", "461 Alice STATS :Not enough parameters\n"},
    {"LUSERS", "251 Alice :There are 1 users and 0 invisible on 1 servers\n"
               "252 Alice 0 :operator(s) online\n253 Alice 0 :unknown connection(s)\n"
               "254 Alice 1 :channels formed\n255 Alice :I have 1 clients and 0 servers\n"
               "265 Alice 1 1 :Current local users 1, max 1\n"
               "266 Alice 1 1 :Current global users 1, max 1\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  CHECK_THAT(ask(alice, "TIME"), StartsWith("391 Alice hubbub.local :"));
  CHECK_THAT(ask(alice, "VERSION"), StartsWith("351 Alice hubbub-" HUBBUB_VERSION
                                               " hubbub.local :Hubbub\n005 Alice "));
  CHECK_THAT(ask(alice, "INFO"),
             StartsWith("371 Alice :") && EndsWith("374 Alice :End of /INFO list\n"));
  config->started_at = 1;
  CHECK_THAT(ask(alice, "STATS u"), StartsWith("242 Alice :Server Up ")
                                      && EndsWith("219 Alice u :End of /STATS report\n"));
  config->admin = "admin@example.org";
  CHECK(ask(alice, "ADMIN")
        == "256 Alice hubbub.local :Administrative info\n257 Alice :Hubbub\n"
           "258 Alice :A Hubbub chat server\n259 Alice :admin@example.org\n");
}

TEST_CASE_METHOD(irc_fixture, "questions for another server find none") {
  for (auto line : {"MOTD ", "ADMIN ", "INFO ", "TIME ", "VERSION ", "STATS u "}) {
    CHECK(ask(alice, std::string{line} + "other.server")
          == "402 Alice other.server :No such server\n");
    for (auto us : {"hubbub.local", "HUBBUB.LOCAL", "*", "*bub*", "Alice"})
      CHECK_THAT(ask(alice, std::string{line} + us), !Contains("402 "));
  }
}

TEST_CASE_METHOD(irc_fixture, "LUSERS counts who is here, and how") {
  config->oper_name = "root";
  config->oper_password = "secret";
  auto bob = arrive("Bob");
  auto eve = arrive("Eve");
  ask(bob, "MODE Bob +i\r\nOPER root secret");
  eve.close();
  auto seen = ask(alice, "LUSERS");
  CHECK_THAT(seen,
             StartsWith("251 Alice :There are 1 users and 1 invisible on 1 servers\n"
                        "252 Alice 1 :operator(s) online\n"));
  CHECK_THAT(seen, Contains("265 Alice 2 3 :Current local users 2, max 3\n"));
  ask(bob, "MODE Bob -io");
  CHECK_THAT(ask(alice, "LUSERS"),
             StartsWith("251 Alice :There are 2 users and 0 invisible on 1 servers\n"
                        "252 Alice 0 :"));
}

TEST_CASE_METHOD(irc_fixture, "HELP knows every command") {
  auto list = ask(alice, "HELP");
  CHECK_THAT(list,
             StartsWith("704 Alice * :") && EndsWith("706 Alice * :End of /HELP\n"));
  std::set<std::string> names;
  const std::string entry = "705 Alice * :";
  for (size_t at = 0; (at = list.find(entry, at)) != std::string::npos;) {
    at += entry.size();
    names.insert(list.substr(at, list.find_first_of(" \n", at) - at));
  }
  CHECK(names.size() > 40);
  for (auto& name : names) {
    CHECK(irc::find_command(name) != nullptr);
    auto help = ask(alice, "HELPOP " + name);
    CHECK(num_lines(help) == 3);
    CHECK_THAT(help, StartsWith("704 Alice " + name + " :" + name)
                       && EndsWith("706 Alice " + name + " :End of /HELP\n"));
  }
  CHECK(ask(alice, "HELP FROB")
        == "524 Alice FROB :There is no such command; try HELP\n");
}

TEST_CASE_METHOD(irc_fixture, "005 tells the limits that hold") {
  config->network_name = "A = B";
  config->default_room = "#tea=room";
  config->rooms_per_user = 7;
  config->monitored = 8;
  config->accepted = 9;
  auto seen = ask(alice, "VERSION");
  for (auto token : {"ACCEPT=9",
                     "ACCOUNTEXTBAN=a",
                     "AWAYLEN=300",
                     "BOT=B",
                     "CALLERID=g",
                     "CASEMAPPING=ascii",
                     "CHANLIMIT=#&:7",
                     "CHANMODES=beIq,k,fjl,CMRScimnst",
                     "CHANNELLEN=64",
                     "CHANTYPES=#&",
                     "ELIST=CMNTU",
                     "EXCEPTS=e",
                     "EXTBAN=,am",
                     "INVEX=I",
                     "KEYLEN=32",
                     "KICKLEN=300",
                     "KNOCK ",
                     "MAXLIST=beIq:100",
                     "MODES=13",
                     "MONITOR=8",
                     "NAMELEN=128",
                     "NETWORK=A\\x20\\x3D\\x20B",
                     "NICKLEN=32",
                     "PREFIX=(ohv)@%+",
                     "SAFELIST",
                     "STATUSMSG=@%+",
                     "TOPICLEN=300",
                     "UTF8ONLY",
                     "WHOX",
                     "PRIVMSG:4",
                     "DEFAULTROOM=#tea\\x3Droom"})
    CHECK_THAT(seen, Contains(token));
  for (size_t begin = 0; begin < seen.size();) {
    auto line = seen.substr(begin, seen.find('\n', begin) - begin);
    begin += line.size() + 1;
    // Fifteen parameters, with the command and the words of the last one.
    CHECK(std::count(line.begin(), line.begin() + static_cast<long>(line.find(" :")), ' ')
          <= 14);
  }
}

TEST_CASE_METHOD(irc_fixture, "the documents have every token of 005, with its value") {
  auto text = content_of("/docs/irc.md");
  text = text.substr(text.find("## 005"));
  text = text.substr(0, text.find("## Room modes"));
  static const std::regex token{"(^| )([A-Z0-9]+)=?([^ ]*)(?= |$)"};
  static const std::regex value{"`([^`]+)`|([0-9]+).*"};
  std::istringstream lines{ask(alice, "VERSION")};
  auto compared = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind("005 Alice ", 0) != 0)
      continue;
    line = line.substr(10, line.find(" :") - 10);
    for (std::sregex_iterator i{line.begin(), line.end(), token}, end; i != end; ++i) {
      CAPTURE(i->str());
      auto row = text.find("`" + i->str(2) + "`");
      REQUIRE(row != std::string::npos);
      // "| `NAME` | value |": where two names share a row, it says both values.
      auto cell = text.find(" | ", row) + 3;
      auto words = text.substr(cell, text.find('\n', cell) - cell);
      auto begin = text.rfind('\n', row);
      auto shared = text.substr(begin, cell - begin).find(',') != std::string::npos;
      std::smatch found;
      if (shared || i->str(2) == "NETWORK"
          || !std::regex_search(words, found, value,
                                std::regex_constants::match_continuous))
        continue;
      CHECK((found[1].matched ? found.str(1) : found.str(2)) == i->str(3));
      ++compared;
    }
  }
  CHECK(compared > 15);
  CHECK_THAT(content_of("/caf-application.conf"),
             Contains("of the letters " + std::string{flag_modes} + ":"));
}

TEST_CASE_METHOD(irc_fixture, "an idle server says hello after the last one left") {
  CHECK_THAT(ask(alice, "QUIT"), StartsWith("ERROR :Closing link: "));
  auto next = enter("Alice");
  CHECK_THAT(ask(next, "LIST"), Contains("322 Alice #lobby 1 :\n"));
}
