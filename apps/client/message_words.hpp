#pragma once

#include <cstddef>
#include <string>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// The parameters from `first` on, readably: "a b: the text".
std::string readable_words(const server_message& m, size_t first);

/// The parameters from `first` on, one space between them.
std::string plain_words(const server_message& m, size_t first);

/// Whether the command is a reply in three digits.
bool is_numeric(const server_message& m);

/// ... that tells of something refused (RFC 2812 5.2).
bool is_error(const server_message& m);

} // namespace hubbub::client
