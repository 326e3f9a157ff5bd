#pragma once

#include <string>

#include <catch2/catch.hpp>

#include "test/net/chat_fixture.hpp"

namespace hubbub::test {

/// What came, in a form that is easy to compare: lines end in LF, the server's name as
/// a source is left out, and what differs from run to run has a name instead: "T" is a
/// time, "M" an event's number.
std::string tidy(std::string bytes);

/// How many lines there are in a text.
size_t num_lines(const std::string& text);

/// People who speak IRC. All are at the host "test", and Alice operates #lobby.
struct irc_fixture : chat_fixture {
  using chat_fixture::chat_fixture;

  /// Somebody with these capabilities, in no room; what it was told so far is forgotten.
  fake_peer arrive(const std::string& nick, const std::string& capabilities = {});

  /// The same, in #lobby. Others there have not read yet that it came.
  fake_peer enter(const std::string& nick, const std::string& capabilities = {});

  /// What somebody gets for a line, and for all that happened before and is unread.
  std::string ask(fake_peer& who, const std::string& line);

  /// Sends a line without letting anything happen.
  void queue(fake_peer& who, const std::string& line);

  /// Runs in an order that depends on the seed.
  void run_in_some_order(unsigned seed);

  /// What somebody has not read yet.
  std::string heard(fake_peer& who) { return tidy(who.received()); }

  /// Fills a room with people, whose nicks are as long as nicks may be.
  void fill(const std::string& room, size_t count);

  /// What somebody gets for a line, however long it is and however often it waits for
  /// its reader.
  std::string ask_long(fake_peer& who, const std::string& line);

  fake_peer alice = enter("Alice");

private:
  diary notes_; // of the crowd
};

/// A line somebody sends, and what it gets.
struct question {
  std::string line;
  std::string answer;
};

} // namespace hubbub::test
