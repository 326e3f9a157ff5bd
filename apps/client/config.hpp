#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

#include "apps/client/palette.hpp"
#include "apps/command_line.hpp"

namespace hubbub::client {

/// What one can set on the command line and in caf-application.conf.
class client_config : public command_line_config {
public:
  client_config();

  std::string host = "127.0.0.1";
  uint16_t port = 6667;
  std::string name;
  std::string room = "#lobby";
  std::string color = "auto";
  std::string commands = "on";
  std::string key;
  std::string reconnect = "auto";

  /// Reads the file in the current folder and the command line, which wins.
  /// @returns an exit status if there is nothing more to do: 0 when help was
  ///          asked for, 2 when something is not understood.
  std::optional<int> read(int argc, char** argv, std::ostream& out, std::ostream& err);

  /// Whether a connection that breaks is made again.
  bool reconnects(bool interactive) const;

  /// `color` as a value.
  colour_mode colours() const;
};

} // namespace hubbub::client
