#include "apps/client/speech.hpp"

#include <catch2/catch.hpp>

#include "net/codec/irc_message.hpp"

using namespace hubbub;
using namespace hubbub::client;

namespace {

std::vector<std::string> lines_of(const std::string& wire) {
  std::vector<std::string> result;
  for (size_t at = 0; at < wire.size();) {
    auto end = wire.find("\r\n", at);
    result.push_back(wire.substr(at, end - at));
    at = end + 2;
  }
  return result;
}

} // namespace

TEST_CASE("a speech is one line, or as many as others can get") {
  identity me;
  me.be_called("Alice");
  std::string wire;
  append_speech(wire, me, {"#lobby", "hello"});
  append_speech(wire, me, {"#lobby", "waves", true});
  CHECK(wire == "PRIVMSG #lobby :hello\r\nPRIVMSG #lobby :\001ACTION waves\001\r\n");
  for (auto source : {"", "Alice!hub@127.0.0.1"}) {
    me.learn_host(source);
    for (auto action : {false, true}) {
      wire.clear();
      append_speech(wire, me, {"#lobby", std::string(1000, 'x'), action});
      auto lines = lines_of(wire);
      CHECK(lines.size() == 3);
      for (auto& line : lines)
        CHECK(1 + me.source_length() + 1 + line.size() + 2 <= irc_line_limit);
    }
  }
}
