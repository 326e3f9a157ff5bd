#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// For whom lines come out.
enum class output_form : uint8_t {
  text, ///< for people
  raw,  ///< IRC lines
  json, ///< one JSON object a line
};

/// What comes out for programs: everything the server sent, in a form that does not
/// depend on how people like to read it. As JSON all but what is between the machines
/// (PING, PONG, CAP, BATCH, ACK); else each line as it came, byte for byte.
class transcript {
public:
  using time_point = std::chrono::system_clock::time_point;

  explicit transcript(output_form form) : form_(form) {}

  /// Whether lines are for programs at all.
  bool wanted() const { return form_ != output_form::text; }

  /// Whether each line is wanted as it came, also those of one message.
  bool wants_each() const { return form_ == output_form::raw; }

  /// A message from the server, taken at that time.
  /// @param me who one is: what one has said oneself is of another kind, so that no
  ///           program answers itself.
  std::optional<std::string> of(const server_message& message, time_point when,
                                std::string_view me = {}) const;

  /// What the client itself has to say, as an answer to a command. Errors stay as
  /// they are: they go elsewhere. So do answers, where an IRC line is expected.
  screen_line of(screen_line own, time_point when) const;

private:
  output_form form_;
};

} // namespace hubbub::client
