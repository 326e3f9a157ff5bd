#pragma once

#include <string>
#include <vector>

#include "net/settings.hpp"

namespace hubbub {

/// Reads who may become an operator of the server, and with which rights.
/// @param operators with commas between them: "alice helper password=HASH", a name, a
/// class
///                  and what is asked of it, one of password=, password-file=,
///                  certificate= and account= at least.
/// @param classes with commas between them: "helper kill ban", a name and its rights.
/// @returns an empty string, or one sentence about what is wrong, without a password.
std::string read_operators(const std::string& operators, const std::string& classes,
                           std::vector<server_operator>& into);

} // namespace hubbub
