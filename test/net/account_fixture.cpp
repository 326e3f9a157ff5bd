#include "test/net/account_fixture.hpp"

#include "net/codec/base64.hpp"

namespace hubbub::test {

void account_fixture::make_account(const std::string& name) {
  auto owner = arrive(name);
  REQUIRE_THAT(ask(owner, "NS REGISTER sesame"), Catch::Contains(name + " is yours now"));
  owner.close();
  run();
}

fake_peer account_fixture::enter_logged_in(const std::string& nick,
                                           const std::string& capabilities) {
  auto peer = connect(irc_format);
  if (!capabilities.empty())
    peer.send("CAP REQ :" + capabilities + "\r\n");
  peer.send("AUTHENTICATE PLAIN\r\n" + plain(nick, "sesame") + "\r\nNICK " + nick
            + "\r\nUSER " + nick + " 0 * :Real " + nick + "\r\n");
  if (!capabilities.empty())
    peer.send("CAP END\r\n");
  REQUIRE_THAT(peer.received(), Catch::Contains(" 001 " + nick));
  peer.send("JOIN #lobby\r\n");
  peer.received();
  return peer;
}

std::string plain(const std::string& name, const std::string& password,
                  const std::string& account) {
  return "AUTHENTICATE " + to_base64(account + '\0' + name + '\0' + password);
}

} // namespace hubbub::test
