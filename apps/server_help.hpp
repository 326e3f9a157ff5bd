#pragma once

namespace hubbub {

/// What --help says.
extern const char* const server_help;

} // namespace hubbub
