#pragma once

#include <string>
#include <string_view>

#include "apps/client/identity.hpp"

namespace hubbub::client {

/// What somebody says, and to whom.
struct speech {
  std::string_view target; ///< a room or a person
  std::string_view text;
  bool action = false; ///< what one does ("/me")
};

/// A text as what one does, in the words of CTCP.
std::string as_action(std::string_view text);

/// Appends the IRC lines that say it: several if it is too long for one, as others get
/// it (RFC 2812 2.3).
void append_speech(std::string& wire, const identity& me, speech what);

} // namespace hubbub::client
