#include <optional>
#include <string>
#include <utility>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "test/model/callers_model.hpp"
#include "test/net/irc_fixture.hpp"

// Who takes messages only from people it accepts (+g, ACCEPT), as IRC clients see it: who
// gets what, and how often somebody hears of those who call in vain. People act one after
// another, change their names, and come as others.

using namespace hubbub;
using namespace hubbub::test;
using namespace hubbub::test::callers_model;

namespace {

/// A line, if it is about messages and those who may send them: without its tags.
std::optional<std::string> about_messages(std::string line) {
  if (line.front() == '@')
    line.erase(0, line.find(' ') + 1);
  for (auto x : {"281 ", "282 ", "401 ", "456 ", "457 ", "458 ", "716 ", "717 ", "718 "})
    if (line.compare(0, 4, x) == 0)
      return line;
  auto command = line.substr(line.find(' ') + 1);
  for (std::string x : {"PRIVMSG ", "NOTICE ", "TAGMSG "})
    if (line.front() == ':' && command.compare(0, x.size(), x) == 0)
      return line;
  return std::nullopt;
}

strings lines_about_messages(const std::string& text) {
  strings result;
  for (size_t at = 0; at < text.size();) {
    auto end = text.find('\n', at);
    if (auto line = about_messages(text.substr(at, end - at)))
      result.push_back(std::move(*line));
    at = end + 1;
  }
  return result;
}

/// A server with its people.
class server : irc_fixture {
public:
  server() {
    config->accepted = max_accepted;
    config->oper_name = "root";
    config->oper_password = "toor";
    alice.close();
    for (auto i = 0u; i < num_people; ++i)
      come(i, names[i]);
  }

  void apply(const turn& x) {
    auto& me = expected_.people[x.who];
    auto& name = names[x.name];
    auto& kind = kinds[x.kind];
    switch (x.what) {
      case act::message:
        expected_.message(x);
        does(x.who, "@+a=b " + kind.begin + name + kind.end);
        break;
      case act::accept:
        expected_.accept(x);
        does(x.who, "ACCEPT " + x.list);
        break;
      case act::mode:
        me.is_careful = x.on;
        does(x.who, "MODE " + me.nick + (x.on ? " +g" : " -g"));
        break;
      case act::rename:
        expected_.rename(x.who, name);
        does(x.who, "NICK " + name);
        break;
      case act::come:
        peers_[x.who]->close();
        run();
        come(x.who, name);
        break;
      case act::become_operator:
        me.is_operator = true;
        does(x.who, "OPER root toor");
        break;
      case act::wait:
        expected_.now += 30;
        advance(std::chrono::seconds{30});
        break;
    }
  }

private:
  void come(unsigned who, const std::string& name) {
    expected_.come(who, name);
    peers_[who].emplace(connect(irc_format));
    peers_[who]->send("CAP REQ :message-tags\r\n");
    does(who, "NICK " + expected_.people[who].nick + "\r\nUSER u 0 * :u\r\nCAP END");
  }

  /// Everybody hears what it should, and nothing else.
  void does(unsigned who, const std::string& line) {
    peers_[who]->send(line + "\r\n");
    for (auto i = 0u; i < num_people; ++i) {
      if (!peers_[i])
        continue;
      RC_ASSERT(lines_about_messages(heard(*peers_[i]))
                == std::exchange(expected_.told[i], {}));
    }
  }

  std::optional<fake_peer> peers_[num_people];
  model expected_;
};

} // namespace

TEST_CASE("messages reach whom the model says, and who calls in vain is told of rarely") {
  REQUIRE(rc::check(
    "messages reach whom the model says, and who calls in vain is told of rarely", [] {
      auto turns = *rc::gen::scale(
        2, rc::gen::container<std::vector<turn>>(rc::gen::exec(any_turn)));
      server hub;
      for (auto& x : turns)
        hub.apply(x);
    }));
}
