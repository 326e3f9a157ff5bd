#include "test/net/irc_fixture.hpp"

#include <algorithm>
#include <random>

namespace hubbub::test {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Puts a name in the place of the value after each `key`, up to one of `ends`.
void name_values(std::string& text, const std::string& key, const char* ends,
                 const char* name) {
  for (size_t i = 0; (i = text.find(key, i)) != std::string::npos;) {
    i += key.size();
    text.replace(i, text.find_first_of(ends, i) - i, name);
  }
}

/// Puts "T" in the place of seconds since 1970.
void name_seconds(std::string& text) {
  constexpr size_t digits_of_now = 10;
  for (size_t i = 0; i < text.size(); ++i) {
    auto end = i;
    while (end < text.size() && is_digit(text[end]))
      ++end;
    if (end - i == digits_of_now)
      text.replace(i, digits_of_now, "T");
    else if (end > i)
      i = end;
  }
}

} // namespace

std::string tidy(std::string bytes) {
  const std::string server = ":hubbub.local ";
  for (size_t i; (i = bytes.find(server)) != std::string::npos;)
    bytes.erase(i, server.size());
  bytes.erase(std::remove(bytes.begin(), bytes.end(), '\r'), bytes.end());
  name_values(bytes, "time=", "; ", "T");
  name_values(bytes, "msgid=", "; ", "M");
  name_seconds(bytes);
  return bytes;
}

size_t num_lines(const std::string& text) {
  return static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
}

fake_peer irc_fixture::arrive(const std::string& nick, const std::string& capabilities) {
  auto peer = connect(irc_format);
  if (!capabilities.empty())
    peer.send("CAP REQ :" + capabilities + "\r\n");
  peer.send("NICK " + nick + "\r\nUSER " + nick + " 0 * :Real " + nick + "\r\n");
  if (!capabilities.empty())
    peer.send("CAP END\r\n");
  REQUIRE_THAT(peer.received(), Catch::Contains(" 001 " + nick));
  return peer;
}

fake_peer irc_fixture::enter(const std::string& nick, const std::string& capabilities) {
  auto peer = arrive(nick, capabilities);
  peer.send("JOIN #lobby\r\n");
  peer.received();
  return peer;
}

std::string irc_fixture::ask(fake_peer& who, const std::string& line) {
  who.send(line + "\r\n");
  return heard(who);
}

void irc_fixture::queue(fake_peer& who, const std::string& line) {
  auto& in = loop.virtual_network_buffer(who.handle());
  in.insert(in.end(), line.begin(), line.end());
  in.insert(in.end(), {'\r', '\n'});
}

void irc_fixture::run_in_some_order(unsigned seed) {
  std::mt19937 random{seed};
  for (auto idle = 0; idle < 100;) {
    auto choice = random() % (num_runnable() + 2);
    ++idle;
    if (choice < num_runnable()) {
      step(choice);
      idle = 0;
    } else if (choice == num_runnable() ? loop.try_exec_runnable() : loop.read_data()) {
      idle = 0;
    }
  }
  run();
}

void irc_fixture::fill(const std::string& room, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    auto nick = "somebody_with_a_long_nick_" + std::to_string(100'000 + i);
    post_join(spawn_member(*this, nick, notes_), directory, room, nick);
  }
  run();
  notes_.clear();
}

std::string irc_fixture::ask_long(fake_peer& who, const std::string& line) {
  who.send(line + "\r\nPING end\r\n");
  std::string result;
  for (auto i = 0; i < 1000 && result.find("PONG") == std::string::npos; ++i)
    result += heard(who);
  return result;
}

} // namespace hubbub::test
