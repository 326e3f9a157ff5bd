#pragma once

#include <memory>
#include <string>

#include "net/web/web_site.hpp"

namespace hubbub {

/// Loads what browsers get: all files of a folder, those in its folders as well, but for
/// hidden ones; or the page that comes with the server. Takes its time.
/// @param folder empty: our own page.
/// @returns null if that cannot be; then `error` has one sentence.
std::shared_ptr<const web_site> load_site(const std::string& folder, std::string& error);

/// Reads the answer to an ACME challenge (RFC 8555 8.3).
/// @param token is the name of a file in that folder, and nothing else.
/// @returns empty if there is none.
std::string read_challenge(const std::string& folder, const std::string& token);

} // namespace hubbub
