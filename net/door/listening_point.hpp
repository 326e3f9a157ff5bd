#pragma once

#include <string>

namespace hubbub {

struct wire_format;

/// A socket to listen at, and what is spoken there.
struct listening_point {
  int fd = -1;
  const wire_format* format = nullptr;
  bool tls = false;
  std::string name{};  ///< no other one has it: option and address, "irc :0"
  std::string shown{}; ///< the same with the port that was picked, "irc :41234"

  /// The option that it is from, "irc".
  std::string option() const { return name.substr(0, name.find(' ')); }
};

} // namespace hubbub
