#include "test/net/irc_fixture.hpp"

#include <array>
#include <optional>
#include <sstream>
#include <vector>

#include "actors/names.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/irc_tags.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

/// Most bytes of tags a server may send, '@' and the space counted (IRCv3 message-tags).
constexpr size_t most_tags = 8191;

constexpr auto all_capabilities =
  "CAP REQ :account-notify account-tag away-notify batch cap-notify chghost echo-message "
  "extended-join extended-monitor invite-notify labeled-response message-tags "
  "multi-prefix\r\nCAP REQ :draft/channel-rename\r\nCAP REQ :server-time setname "
  "standard-replies userhost-in-names";

/// The longest name there can be, which ends like that.
std::string longest(char fill, size_t size, const std::string& end) {
  return std::string(size - end.size(), fill) + end;
}

/// Everything whose length somebody can choose is as long as may be.
struct longest_fixture : irc_fixture {
  longest_fixture() {
    config->server_name = longest('s', 63, ".example");
    config->network_name = std::string(63, '='); // four bytes each in 005
    config->description = longest('d', 300, " end");
    config->admin = longest('a', 300, " end");
    config->motd = {longest('m', 400, " end"), std::string(398, 'm') + "\xc3\xa9"};
    config->oper_name = longest('o', 63, "1");
    config->oper_password = "secret";
    config->oper_host = longest('h', 63, ".org");
    enter(0);
    enter(1);
  }

  /// The first has all capabilities, the second none.
  void enter(size_t index) {
    auto& peer = people[index].emplace(connect(irc_format));
    auto end = std::to_string(index + 1);
    peer.send(std::string{index == 0 ? all_capabilities : "PING x"} + "\r\nNICK "
              + longest('n', max_nick_length, end) + "\r\nUSER " + longest('u', 16, end)
              + " 0 * :" + longest('r', max_realname_length, end) + "\r\nCAP END\r\n");
    check(peer);
    settle(peer);
  }

  /// Brings somebody to where all of its names are at their longest.
  void settle(fake_peer& who) {
    ask_and_check(who, "OPER " + config->oper_name + " secret");
    ask_and_check(who, "AWAY :" + longest('w', max_away_length, " end"));
    auto key = std::string(32, 'k');
    ask_and_check(who, "JOIN " + rooms + " " + key + "," + key);
    for (auto& room : {room_a, room_b}) {
      ask_and_check(who, "MODE " + room + " +kl-ntims " + key + " 4294967295");
      ask_and_check(who, "TOPIC " + room + " :" + longest('t', max_topic_length, " end"));
    }
  }

  /// Reads all that somebody was sent, however often it waits for its reader, and checks
  /// each line.
  std::string check(fake_peer& who) {
    std::string all;
    for (std::string bytes = who.received(); !bytes.empty(); bytes = who.received())
      all += bytes;
    std::istringstream lines{all};
    for (std::string line; std::getline(lines, line);) {
      auto tags = line.front() == '@' ? line.find(' ') + 1 : 0;
      auto size = line.size() + 1 - tags; // LF
      if (size > irc_line_limit || tags > most_tags || line.back() != '\r')
        FAIL("too long, or no line: " << size << ", tags " << tags << ": " << line);
      ++num_checked;
    }
    return all;
  }

  std::string ask_and_check(fake_peer& who, const std::string& line) {
    who.send(line + "\r\n");
    auto result = check(who);
    for (auto& x : people)
      if (x)
        check(*x);
    return result;
  }

  std::string room_a = "#" + longest('a', max_room_name_length - 1, "1");
  std::string room_b = "&" + longest('b', max_room_name_length - 1, "\xc3\xa9");
  std::string rooms = room_a + "," + room_b;
  std::array<std::optional<fake_peer>, 2> people;
  size_t num_checked = 0;
};

/// All commands there are, as HELP lists them.
std::vector<std::string> all_commands(longest_fixture& world) {
  std::vector<std::string> result;
  std::istringstream lines{world.check(*world.people[0])
                           + world.ask_and_check(*world.people[0], "HELP")};
  for (std::string line; std::getline(lines, line);)
    if (auto at = line.find(" 705 "); at != std::string::npos) {
      irc_message msg;
      line.pop_back();
      parse_irc_message(line, msg);
      result.emplace_back(msg.param(2).substr(0, msg.param(2).find(' ')));
    }
  return result;
}

/// Fills a line up with something, to the last byte that is allowed.
std::string filled(std::string line, const std::string& with) {
  while (line.size() + with.size() <= irc_line_limit - 2)
    line += with;
  return line;
}

/// The same command with parameters of all kinds, all as long as they can be.
std::vector<std::string> forms_of(const std::string& command,
                                  const longest_fixture& world) {
  auto nick = longest('n', max_nick_length, "1");
  auto other = longest('n', max_nick_length, "2");
  std::vector<std::string> result = {
    command,
    filled(command + " ", "x"),
    filled(command + " :", "x y\xc3\xa9 "),
    filled(command, " x"),
    filled(command + " ", "#x,"),
    filled(command + " ", world.room_a + ","),
    filled(command + " ", other + ","),
    filled(command + " ", std::string(31, 'z') + ","),
    filled(command + " * %tcuihsnfdlaor,", "9"),
    command + " * %tcuihsnfdlaor,999",
    filled(command + " " + world.room_a + " %tcuihsnfdlaor,", "9"),
    command + " " + other + "," + nick + "," + world.config->server_name,
    filled(command + " + ", other + ","),
    command + " S",
    command + " L",
    filled(command + " " + world.config->server_name + " ", "x"),
    filled(command + " " + world.room_a + " +bbbbbbb", " " + std::string(62, 'b')),
    filled(command + " " + world.room_a + " -bbbbbbb", " " + std::string(62, 'b')),
    command + " " + world.room_a + " b",
    command + " " + world.room_a + " I",
  };
  for (auto target :
       {nick, other, world.room_a, world.room_b, world.rooms, other + "," + nick})
    for (auto fill : {"x", "x ", "\xc3\xa9"}) {
      result.push_back(filled(command + " " + target + " :", fill));
      result.push_back(filled(command + " " + target + " " + other + " :", fill));
      result.push_back(filled(command + " " + other + " " + target + " :", fill));
    }
  return result;
}

} // namespace

TEST_CASE_METHOD(longest_fixture,
                 "whatever a client sends, no line is longer than a line may be") {
  auto commands = all_commands(*this);
  CHECK(commands.size() > 40);
  const std::string label = "@label=" + std::string(64, 'l');
  auto tags = label + ";+t=" + std::string(max_tag_data - label.size() - 3, 't') + " ";
  for (auto& command : commands)
    for (auto& form : forms_of(command, *this))
      for (auto& line : {form, tags + form}) {
        for (size_t i = 0; i < people.size(); ++i)
          if (!people[i]->connected())
            enter(i);
        ask_and_check(*people[0], line);
        if (command == "JOIN" || command == "PART" || command == "KICK"
            || command == "MODE" || command == "NICK")
          settle(*people[0]);
      }
  CHECK(num_checked > 10'000);
}

TEST_CASE_METHOD(irc_fixture,
                 "the end of a list shows it as it was asked, or whole names") {
  CHECK(ask(alice, "NAMES #lobby,#x,,&y")
        == "353 Alice = #lobby :@Alice\n"
           "366 Alice #lobby,#x,,&y :End of /NAMES list\n");
  auto room = "#" + std::string(62, 'r');
  auto list = room;
  while (list.size() + room.size() < 490)
    list += "," + room;
  auto seven = list.substr(0, 7 * 64 - 1);
  CHECK(ask(alice, "NAMES " + list) == "366 Alice " + seven + " :End of /NAMES list\n");
  CHECK(ask(alice, "WHO " + std::string(300, 'x'))
        == "315 Alice " + std::string(300, 'x') + " :End of WHO list\n");
  CHECK(ask(alice, "WHO " + std::string(500, 'x')) == "315 Alice * :End of WHO list\n");
  auto nick = std::string(31, 'n');
  auto nicks = nick;
  while (nicks.size() + nick.size() < 480)
    nicks += "," + nick;
  auto whois = ask(alice, "WHOIS " + nicks);
  CHECK_THAT(whois, EndsWith(nick + " :End of /WHOIS list\n"));
  auto last = whois.substr(whois.find("318 Alice ") + 10);
  CHECK_THAT(nicks, StartsWith(last.substr(0, last.find(' '))));
}

TEST_CASE_METHOD(longest_fixture, "lists of people in one line hold whole people") {
  auto nick = longest('n', max_nick_length, "1");
  auto five = nick + " " + nick + " " + nick + " " + nick + " " + nick;
  auto seen = ask_and_check(*people[1], "USERHOST " + five);
  auto person = nick + "*=-~" + longest('u', 16, "1") + "@" + config->oper_host;
  size_t found = 0;
  for (size_t i = 0; (i = seen.find(person, i)) != std::string::npos; ++i)
    ++found;
  CHECK(found == 5);
  CHECK(num_lines(seen) == 2);
  seen = ask_and_check(*people[1], filled("ISON", " " + nick));
  found = 0;
  for (size_t i = 0; (i = seen.find(nick, i)) != std::string::npos; ++i)
    ++found;
  CHECK(found == 15);
}

TEST_CASE_METHOD(longest_fixture, "each token of 005 is whole") {
  auto seen = ask_and_check(*people[1], "VERSION");
  std::string network = " NETWORK=";
  for (auto i = 0; i < 63; ++i)
    network += "\\x3D";
  CHECK_THAT(seen, Contains(network + " "));
  CHECK_THAT(seen, Contains("WHOIS:4,WHOWAS:1 "));
}
