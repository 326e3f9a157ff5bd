#pragma once

#include <string>

#include "net/session.hpp"

namespace hubbub {

/// Writes into the log what somebody did with the power it has over others, as an
/// operator of the server or of a room: at the level that is written by default, with who
/// it was. Never what people say, nor a password or key.
void note_act(session_host& host, std::string event, log_fields more);

} // namespace hubbub
