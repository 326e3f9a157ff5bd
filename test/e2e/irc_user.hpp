#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "test/e2e/tcp_client.hpp"

namespace e2e {

/// One line of an IRC server, taken apart. The harness has a parser of its own:
/// ours is what is being tested.
struct irc_line {
  std::string tags;   ///< as sent, without the '@'
  std::string source; ///< as sent, without the ':'
  std::string command;
  std::vector<std::string> params;

  explicit irc_line(const std::string& text);

  /// The source's nick, or all of it.
  std::string nick() const { return source.substr(0, source.find('!')); }

  /// The last parameter; empty if there is none.
  std::string last() const { return params.empty() ? "" : params.back(); }

  /// Nick, command and parameters with single spaces between them: what two
  /// servers' ways to write the same message have in common.
  std::string text() const;
};

/// The commands of `received`, one space between them: "JOIN 353 366".
std::string commands(const std::vector<irc_line>& received);

/// The lines of `received` that have this command.
std::vector<irc_line> only(const std::string& command,
                           const std::vector<irc_line>& received);

/// An IRC client's side of a connection.
class irc_user {
public:
  /// Connects and says nothing.
  explicit irc_user(const endpoint& listener, int receive_buffer = 0);

  /// Connects, registers, reads up to the end of the welcome, and enters `room`
  /// unless that is empty.
  irc_user(const endpoint& listener, const std::string& nick,
           const std::string& room = "#lobby", int receive_buffer = 0);

  const std::string& nick() const { return nick_; }
  tcp_client& connection() { return connection_; }

  /// Sends a line.
  void send(std::string_view text);

  /// The next line, as it came.
  irc_line next(deadline until = deadline{});

  /// The next line, as `irc_line::text` has it.
  std::string event() { return next().text(); }

  /// Reads up to the first line with this command. @returns that one.
  irc_line until(const std::string& command);

  /// PING and everything that came before its PONG.
  std::vector<irc_line> fence();

  /// Sends a line. @returns what comes back before a fence.
  std::vector<irc_line> ask(std::string_view text);

private:
  std::string nick_;
  tcp_client connection_;
  int fences_ = 0;
};

} // namespace e2e
