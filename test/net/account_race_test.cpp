#include <algorithm>

#include "test/net/account_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

// Somebody claims a name, somebody logs in to its account, somebody registers or drops
// it, all at once.

namespace {

/// What three people send, who have said nothing so far.
struct story {
  bool registered; ///< whether Zoe is an account when it begins
  std::string lines[3];
};

const std::string claim = "NICK Zoe\r\nUSER z 0 * :z";
const std::string login = "AUTHENTICATE PLAIN\r\n" + plain("zoe", "sesame");
const std::string registration = "CAP LS 302\r\nNICK Zoe\r\nUSER z 0 * :z\r\n"
                                 "REGISTER * * sesame\r\nCAP END";

/// An account's name need not be the nick.
const std::string registration_from_afar =
  "NICK Yan\r\nUSER y 0 * :y\r\nREGISTER Zoe * sesame";

/// The text between the first two of these.
std::string between(const std::string& text, const std::string& begin,
                    const std::string& end) {
  auto i = text.find(begin);
  if (i == std::string::npos)
    return {};
  i += begin.size();
  return text.substr(i, text.find(end, i) - i);
}

} // namespace

TEST_CASE("in any order, a registered name is held by its account or by nobody") {
  const story stories[] = {
    {false, {claim, registration, login + "\r\n" + claim}},
    {false, {claim, registration_from_afar, login + "\r\n" + claim}},
    {false, {registration, registration_from_afar, registration}},
    {false,
     {registration_from_afar, "NICK Yve\r\nUSER y 0 * :y\r\nREGISTER zoe * sesame",
      login + "\r\n" + claim}},
    {true, {claim, registration, login + "\r\n" + claim}},
    {true,
     {claim, login + "\r\nNICK Yan\r\nUSER y 0 * :y\r\nNS DROP Zoe\r\nNICK Zoe",
      login + "\r\n" + claim}},
    {true,
     {registration_from_afar,
      login
        + "\r\nNICK Yan\r\nUSER y 0 * :y\r\nNS UNGROUP Zoe\r\nNS LOGOUT\r\n"
          "NICK Zoe",
      login + "\r\n" + claim + "\r\nNS GHOST Zoe"}},
  };
  for (auto& x : stories)
    for (auto seed = 0u; seed < 100; ++seed) {
      account_fixture world;
      if (x.registered)
        world.make_account("Zoe");
      std::vector<fake_peer> people;
      for (size_t i = 0; i < 3; ++i)
        people.push_back(world.connect(irc_format));
      for (size_t i = 0; i < 3; ++i)
        world.queue(people[i], x.lines[i]);
      world.run_in_some_order(seed);
      std::string heard;
      size_t registrations = 0;
      size_t drops = 0;
      for (auto& who : people) {
        auto lines = world.heard(who);
        registrations += lines.find("REGISTER SUCCESS") != std::string::npos ? 1 : 0;
        drops += lines.find("Your account is gone") != std::string::npos ? 1 : 0;
        heard += lines + "--\n";
      }
      INFO(&x - stories << ", seed " << seed << "\n" << heard);
      auto info = world.ask(world.alice, "NS INFO Zoe");
      auto exists = info.find("registered") != std::string::npos
                    && info.find("not registered") == std::string::npos;
      INFO(info);
      // An account is made once, and is there unless it was dropped.
      CHECK(exists == ((x.registered ? 1 : 0) + registrations > drops));
      CHECK(registrations <= (x.registered ? 0u : 1u) + drops);
      auto whois = world.ask(world.alice, "WHOIS Zoe");
      INFO(whois);
      auto held = whois.find("311 Alice Zoe") != std::string::npos;
      if (exists && held)
        CHECK(between(whois, "330 Alice Zoe ", " ") == "Zoe");
    }
}
