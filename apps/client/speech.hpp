#pragma once

#include <cstdint>
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

/// Begins the name of a batch of one's own.
constexpr std::string_view own_batch = "hubbub";

/// A text as what one does, in the words of CTCP.
std::string as_action(std::string_view text);

/// Appends the IRC lines that say it: several if it is too long for one, as others get
/// it (RFC 2812 2.3).
void append_speech(std::string& wire, const identity& me, speech what);

/// Appends the IRC lines that say a text of several lines as one message (IRCv3
/// draft/multiline): a batch.
/// @param number of the batch.
/// @returns how many lines of text it has.
size_t append_batch(std::string& wire, const identity& me, speech what, uint64_t number);

} // namespace hubbub::client
