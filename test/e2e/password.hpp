#pragma once

#include <string>

namespace e2e {

/// What `hubbub-server --hash-password` makes of a password.
std::string hash_of(const std::string& password);

} // namespace e2e
