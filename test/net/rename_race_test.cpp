#include <map>
#include <set>
#include <sstream>

#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;

// Renames that run through two rooms while other things happen there.

namespace {

/// What an IRC client believes about rooms from the lines it gets, by name alone.
class onlooker {
public:
  onlooker(const std::string& me, const std::set<std::string>& members)
      : rooms_{{"#one", members}, {"#two", members}, {"", {me}}} {
    // nop
  }

  void read(const std::string& text) {
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);)
      take(line);
  }

  const std::set<std::string>& in(const std::string& room) { return rooms_[room]; }

  std::string complaints;

private:
  void take(const std::string& line) {
    std::istringstream words{line};
    std::string source;
    std::string command;
    std::string target;
    words >> source >> command >> target;
    auto nick = source.substr(1, source.find('!') - 1);
    if (source.find('!') == std::string::npos)
      return; // the server's
    auto expect = [&](const std::string& who) {
      if (rooms_[target].count(who) == 0)
        complaints += "nobody is called " + who + " in " + target + ": " + line + "\n";
    };
    if (command == "NICK") {
      auto found = 0;
      for (auto& [room, members] : rooms_)
        if (members.erase(nick) != 0) {
          ++found;
          if (!members.insert(target).second)
            complaints += "two are called " + target + "\n";
        }
      if (found == 0)
        complaints += "nobody is called " + nick + ": " + line + "\n";
      return;
    }
    expect(nick);
    if (command == "PART") {
      rooms_[target].erase(nick);
    } else if (command == "KICK") {
      words >> nick;
      expect(nick);
      rooms_[target].erase(nick);
    } else if (command == "MODE") {
      words >> command >> nick;
      expect(nick);
    }
  }

  std::map<std::string, std::set<std::string>> rooms_; // "": oneself, wherever it is
};

/// Alice, Ann, Eve and Zed are in both rooms, which Alice founded.
struct race_fixture : irc_fixture {
  fake_peer ann = arrive("Ann");
  fake_peer eve = arrive("Eve");
  fake_peer zed = arrive("Zed");

  race_fixture() {
    for (auto* x : {&alice, &ann, &eve, &zed})
      x->send("JOIN #one,#two\r\n");
    for (auto* x : everybody())
      x->received();
  }

  std::vector<fake_peer*> everybody() { return {&alice, &ann, &eve, &zed}; }

  std::set<std::string> names(const std::string& room) {
    auto answer = ask(eve, "NAMES " + room);
    auto begin = answer.find(" :") + 2;
    std::istringstream words{answer.substr(begin, answer.find('\n') - begin)};
    std::set<std::string> result;
    for (std::string word; words >> word;)
      result.insert(word.substr(word.find_first_not_of("@+")));
    return result;
  }
};

struct story {
  const char* alice;
  const char* ann;
  const char* zed;
};

} // namespace

TEST_CASE("in any order, nobody is spoken of by a name that others know to be old") {
  const story stories[] = {
    {"MODE #two +v Ann", "NICK Amy\r\nPRIVMSG #one,#two :hi", "NICK Ann"},
    {"MODE #one +v Ann\r\nMODE #two +v Ann\r\nMODE #two -v Ann",
     "PRIVMSG #two,#one :hi\r\nNICK Amy\r\nTOPIC #two :news\r\nNICK Ada", "NICK Ann"},
    {"KICK #two Ann", "NICK Amy\r\nPRIVMSG #one,#two :hi", "PRIVMSG #two :hm"},
    {"MODE #two +v Ann\r\nKICK #two Ann", "TOPIC #two :news\r\nNICK Amy\r\nPART #one",
     "MODE #two"},
    {"KICK #two Ann\r\nKICK #one Ann", "NICK Amy\r\nNICK Ada", "PRIVMSG #one :hm"},
    {"MODE #one +v Ann", "NICK Amy\r\nPART #two\r\nNICK Ada", "PRIVMSG #one :hm"},
  };
  for (auto& x : stories)
    for (auto seed = 0u; seed < 300; ++seed) {
      race_fixture world;
      world.queue(world.alice, x.alice);
      world.queue(world.ann, x.ann);
      world.queue(world.zed, x.zed);
      world.run_in_some_order(seed);
      std::vector<onlooker> all;
      const std::string nicks[] = {"Alice", "Ann", "Eve", "Zed"};
      for (size_t i = 0; i < 4; ++i) {
        onlooker now{nicks[i], {std::begin(nicks), std::end(nicks)}};
        auto heard = world.heard(*world.everybody()[i]);
        now.read(heard);
        INFO(x.alice << " | " << x.ann << " | seed " << seed << "\n" << heard);
        CHECK(now.complaints == "");
        all.push_back(std::move(now));
      }
      for (auto* room : {"#one", "#two"})
        CHECK(all[2].in(room) == world.names(room));
    }
}
