#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

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

/// The rows of a text; one at least, and none with a line feed.
std::vector<std::string_view> rows_of(std::string_view text);

/// A text in one row.
std::string in_one_row(std::string text);

} // namespace hubbub::client
