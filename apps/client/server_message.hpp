#pragma once

#include <string_view>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Reads one line from the server, without its end, into `into`.
/// @returns whether it holds a message; blank and malformed lines do not.
bool read_server_message(std::string_view line, server_message& into);

} // namespace hubbub::client
