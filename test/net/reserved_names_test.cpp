#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

namespace {

struct reserved_fixture : irc_fixture {
  reserved_fixture() { config->reserved_names = {"*Serv", "root"}; }
};

} // namespace

TEST_CASE_METHOD(reserved_fixture, "names are reserved on every format") {
  for (std::string name : {"NickServ", "chanserv", "SERV", "Root"}) {
    CAPTURE(name);
    auto refusal = "432 * " + name
                   + " :Erroneous nickname: that one is reserved, use "
                     "another one\n";
    auto late = connect(irc_format);
    late.send("NICK " + name + "\r\nUSER x 0 * :x\r\n");
    CHECK(heard(late) == refusal);
    late.send("NICK Late\r\n");
    CHECK_THAT(heard(late), StartsWith("001 Late"));
    CHECK(ask(late, "NICK " + name)
          == "432 Late " + name
               + " :Erroneous nickname: that one is reserved, use another one\n");
    late.send("QUIT\r\n");
    for (auto format : {&colon_format, &bracket_format}) {
      auto plain = connect(*format);
      plain.send(name + "\n");
      CHECK_THAT(plain.received(),
                 Contains("** The name '" + name + "' is reserved. Choose another one."));
      plain.send("Plain\n");
      plain.received();
      plain.send("/nick " + name + "\n");
      CHECK(plain.received() == "** The name '" + name + "' is reserved **\n");
      plain.send("/quit\n");
    }
  }
  for (std::string name : {"Servant", "Roots", "NickServ_"})
    CHECK(ask(alice, "NICK " + name).find(" NICK " + name) != std::string::npos);
}

TEST_CASE_METHOD(reserved_fixture, "operators of the server may take a reserved name") {
  config->oper_name = "root";
  config->oper_password = "secret";
  ask(alice, "OPER root secret");
  CHECK(ask(alice, "NICK ChanServ") == ":Alice!~Alice@test NICK ChanServ\n");
  ask(alice, "MODE ChanServ -o");
  // Who has it keeps it, in whatever case.
  CHECK(ask(alice, "NICK chanserv") == ":ChanServ!~Alice@test NICK chanserv\n");
  ask(alice, "NICK Alice");
  CHECK_THAT(ask(alice, "NICK ChanServ"), StartsWith("432 Alice ChanServ :"));
}
