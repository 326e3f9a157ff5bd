#pragma once

#include <string>

#include "test/net/account_fixture.hpp"

namespace hubbub::test {

/// What a client asks for that wants to see the past.
constexpr auto all = "batch draft/chathistory message-tags server-time echo-message";

/// The value of a tag in the first line that has it.
inline std::string tag(const std::string& bytes, const std::string& key) {
  auto i = bytes.find(key + '=');
  if (i == std::string::npos)
    return {};
  i += key.size() + 1;
  return bytes.substr(i, bytes.find_first_of("; \r\n", i) - i);
}

struct history_fixture : account_fixture {
  /// The texts of a CHATHISTORY, with spaces between them.
  std::string texts(fake_peer& who, const std::string& question) {
    who.send("CHATHISTORY " + question + "\r\n");
    auto bytes = who.received();
    if (bytes.find(" BATCH +h chathistory ") == std::string::npos
        || bytes.find(" BATCH -h\r\n") == std::string::npos)
      return "no batch: " + bytes;
    std::string result;
    for (size_t i = 0; (i = bytes.find(" PRIVMSG ", i)) != std::string::npos; ++i) {
      auto begin = bytes.find(" :", i) + 2;
      result +=
        (result.empty() ? "" : " ") + bytes.substr(begin, bytes.find('\r', i) - begin);
    }
    return result;
  }

  /// Says something in the lobby. @returns its msgid.
  std::string say(fake_peer& who, const std::string& text) {
    who.received();
    who.send("PRIVMSG #lobby :" + text + "\r\n");
    return tag(who.received(), "msgid");
  }
};

} // namespace hubbub::test
