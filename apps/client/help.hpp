#pragma once

#include <string>

namespace hubbub::client {

/// What --help prints.
std::string help_text();

} // namespace hubbub::client
