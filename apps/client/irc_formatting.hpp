#pragma once

#include <string_view>

#include "apps/client/styled_text.hpp"

namespace hubbub::client {

/// A text from the network as a styled one: mIRC's codes for bold, colours and
/// so on become looks (modern.ircdocs.horse/formatting), everything else that is
/// not a letter goes. Whatever comes in, what comes out is harmless.
/// @param base What letters look like that no code is about.
styled_text read_irc_formatting(std::string_view text, const style& base);

} // namespace hubbub::client
