// Who is logged in (IRCv3 account-tag, account-notify, extended-join).
#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

talk alice_who_knows() {
  conversation_options options{"Alice", "#lobby", true, true};
  options.echo = true;
  talk result{std::move(options)};
  result.hears(":s CAP * LS :account-notify account-tag batch extended-join");
  CHECK(result.wire() == strings{"CAP REQ :account-notify account-tag extended-join"});
  for (auto line :
       {":s CAP * ACK :account-notify account-tag extended-join", ":s 001 Alice :Welcome",
        ":s 376 Alice :End", ":Alice!hub@127.0.0.1 JOIN #lobby * :Alice",
        ":s 353 Alice = #lobby :@Omar Alice +Sarah", ":s 366 Alice #lobby :End"})
    result.hears(line);
  return result;
}

/// What /names shows.
std::string names(talk& who) {
  who.types("/names");
  who.hears(":s 353 Alice = #lobby :@Omar Alice +Sarah");
  who.hears(":s 366 Alice #lobby :End");
  REQUIRE(who.lines().size() == 1);
  return who.lines().front();
}

} // namespace

TEST_CASE("an account is shown where the name does not say it") {
  auto alice = alice_who_knows();
  const std::vector<std::pair<std::string, std::string>> table = {
    {":Dave!d@h JOIN #lobby dave :Dave", "User Dave joined the chat"},
    {":Eve!e@h JOIN #lobby * :Eve", "User Eve joined the chat"},
    {":Guest1!g@h JOIN #lobby Frank :Frank",
     "User Guest1 joined the chat (account Frank)"},
  };
  for (auto& [heard, shown] : table) {
    alice.hears(heard);
    CHECK(alice.lines() == strings{shown});
  }
}

TEST_CASE("/names has accounts as far as anybody has told them") {
  auto alice = alice_who_knows();
  const std::string nobodys = "** Current users in #lobby: @Omar, Alice, +Sarah **";
  const std::string omars =
    "** Current users in #lobby: @Omar (account Omar2), Alice, +Sarah **";
  CHECK(names(alice) == nobodys);
  alice.hears("@account=Omar2 :Omar!o@h PRIVMSG #lobby :hi");
  CHECK(alice.lines() == strings{"[Omar]: hi"});
  CHECK(names(alice) == omars);
  alice.hears("@account=Omar2 :Omar!o@h NICK Ramo");
  alice.hears("@account=Omar2 :Ramo!o@h NICK Omar");
  CHECK(names(alice) == omars);
  // Without the tag one is not logged in.
  alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
  CHECK(names(alice) == nobodys);
  alice.hears(":Sarah!s@h ACCOUNT Sally");
  CHECK(alice.lines().empty());
  CHECK(names(alice)
        == "** Current users in #lobby: @Omar, Alice, +Sarah (account Sally) **");
  alice.hears(":Sarah!s@h PART #lobby");
  CHECK(names(alice) == nobodys);
}

TEST_CASE("who talks with one person hears that it logs in or out") {
  auto alice = alice_who_knows();
  alice.types("/query Omar");
  alice.hears(":Omar!o@h ACCOUNT Omar2");
  CHECK(alice.lines() == strings{"User Omar is logged in as Omar2"});
  alice.hears(":Omar!o@h ACCOUNT *");
  CHECK(alice.lines() == strings{"User Omar is not logged in any more"});
}

TEST_CASE("a server that tells nothing of accounts takes nothing away") {
  auto alice = talk::among_people();
  alice.hears(":Omar!o@h ACCOUNT Omar2");
  alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
  CHECK(names(alice)
        == "** Current users in #lobby: @Omar (account Omar2), Alice, +Sarah **");
}
