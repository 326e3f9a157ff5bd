#include "test/net/account_fixture.hpp"

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

std::string to_base64(const std::string& bytes) {
  constexpr auto digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string result;
  for (size_t i = 0; i < bytes.size(); i += 3) {
    uint32_t bits = 0;
    for (size_t j = 0; j < 3; ++j)
      bits = bits << 8 | (i + j < bytes.size() ? static_cast<uint8_t>(bytes[i + j]) : 0u);
    for (size_t j = 0; j < 4; ++j)
      result += i + j <= bytes.size() ? digits[bits >> (18 - 6 * j) & 63] : '=';
  }
  return result;
}

} // namespace hubbub::test
