#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "test/e2e/tcp_client.hpp"

namespace e2e {

using lines = std::vector<std::string>;

/// Whether `line` is something the server itself says on a plain listener,
/// `** ... **`, and holds `word`. Its exact wording is up to the server.
bool is_notice(const std::string& line, std::string_view word = {});

/// Somebody on one of the line-oriented listeners, colon or bracket.
class plain_user {
public:
  virtual ~plain_user() = default;

  const std::string& name() const { return name_; }
  tcp_client& connection() { return connection_; }

  /// Sends a line: a message or a command.
  void say(std::string_view text);

  std::string line(deadline until = deadline{}) { return connection_.line(until); }

  /// Reads up to the line `last`. @returns the lines before it.
  lines lines_until(const std::string& last);

  /// Reads up to the first notice that holds `word`. @returns that one.
  std::string notice(std::string_view word = {});

  /// Sends an unknown command and reads up to the answer, which names /help.
  /// @returns the lines before it: all that the server had to say to whatever
  /// was sent before.
  lines fence();

  /// Sends a line. @returns what comes back before a fence.
  lines ask(std::string_view text);

  /// How this user sees a message of somebody else's.
  std::string message(const std::string& author, const std::string& text) const;
  std::string private_message(const std::string& author, const std::string& text) const;
  std::string joined(const std::string& who) const;
  std::string left(const std::string& who) const;

protected:
  enum class format { colon, bracket };

  plain_user(format kind, const endpoint& listener, std::string name, int receive_buffer);

private:
  format kind_;
  std::string name_;
  tcp_client connection_;
};

/// `Alice: hello`. Ready when it has seen its own arrival.
class colon_user : public plain_user {
public:
  colon_user(const endpoint& listener, std::string name, int receive_buffer = 0);
};

/// `[Alice]: hello`. Ready when it was told who is there.
class bracket_user : public plain_user {
public:
  bracket_user(const endpoint& listener, std::string name, int receive_buffer = 0);

  /// Who was there before, as it was told: "Omar, Sarah".
  const std::string& greeting() const { return greeting_; }

private:
  std::string greeting_;
};

} // namespace e2e
