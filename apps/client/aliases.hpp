#pragma once

#include <map>
#include <string>
#include <string_view>

namespace hubbub::client {

/// Short names for commands: "j" for "/join", "brb" for "/away back soon".
class aliases {
public:
  /// Reads "j=/join, brb=/away back soon".
  explicit aliases(std::string_view list = {});

  /// Gives a command another name; without a command, takes that name away.
  void set(std::string_view name, std::string_view command);

  /// The line that is meant by a line that begins with "/name"; the line itself if that is
  /// no alias. What an alias stands for is none.
  std::string meant(std::string_view line) const;

  const std::map<std::string, std::string>& all() const { return commands_; }

private:
  std::map<std::string, std::string> commands_;
};

} // namespace hubbub::client
