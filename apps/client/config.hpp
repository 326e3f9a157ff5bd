#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

#include "apps/client/palette.hpp"
#include "apps/client/timestamps.hpp"
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
  std::string timestamps = "off";
  std::string bell = "on";
  std::string history = "on";
  std::string commands = "on";

  /// Reads the file in the current folder and the command line, which wins.
  /// @returns an exit status if there is nothing more to do: 0 when help was
  ///          asked for, 2 when something is not understood.
  std::optional<int> read(int argc, char** argv, std::ostream& out, std::ostream& err);

  /// `color` as a value.
  colour_mode colours() const;

  /// `timestamps` as a value.
  timestamp_form stamps() const;
};

} // namespace hubbub::client
