#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "apps/client/wording.hpp"

namespace hubbub::client {

/// How a conversation is to be.
struct conversation_options {
  std::string name;        ///< empty: the first thing typed
  std::string room;        ///< where to go first
  bool interactive = true; ///< a person sits there; else a pipe
  bool commands = true;    ///< whether "/who" and "exit" mean something
  std::string key{};       ///< of the first room
  bool reconnect = false;  ///< whether a connection that breaks is made again
  chat_style style = chat_style::bracket;
  bool reasons = true;      ///< whether to show why people leave
  size_t history_lines = 0; ///< of what was said before, when one enters a room
  /// Puts a time in front of what was said before: seconds since 1970 in, a text and a
  /// space out.
  std::function<std::string(int64_t)> past_stamp{};
  bool secure = false; ///< whether the connection is encrypted
};

} // namespace hubbub::client
