#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "net/codec/irc_message.hpp"

namespace hubbub::irc {

class irc_session;

/// A line on its way to the client. It is sent whole by what ends it, `trailing` or
/// `end`, or not at all: nothing of a line that is given up reaches anybody. It is never
/// longer than an IRC line may be (`irc_writer`).
class irc_line {
public:
  /// What a line is to the client.
  enum class role {
    answer,  ///< a part of the response to a command
    unasked, ///< it answers nothing
  };

  /// @param tags "@..." with a space behind them, or empty.
  irc_line(irc_session& session, role what, std::string tags, std::string_view source,
           std::string_view command);

  irc_line(const irc_line&) = delete;
  irc_line& operator=(const irc_line&) = delete;

  /// Adds a parameter that holds no spaces.
  irc_line& param(std::string_view value);

  /// Bytes that this line still has room for.
  size_t left() const { return writer_.left(); }

  /// Adds the last parameter, and sends the line.
  void trailing(std::string_view value);

  /// Sends the line.
  void end();

private:
  void send();

  irc_session& session_;
  role role_;
  std::string bytes_;
  irc_writer writer_; // into them
};

} // namespace hubbub::irc
