#pragma once

#include <string>
#include <string_view>

namespace hubbub::fuzz {

// What may reach a person's terminal; anything else is a finding.

/// A text: UTF-8, no control characters, nothing that turns or breaks a line.
void check_harmless(std::string_view text);

/// Without the sequences that `style::sequence` writes, and those that end them.
std::string without_styles(std::string_view text);

/// Rows with their ends, with styles or without.
void check_rows(std::string_view rows);

} // namespace hubbub::fuzz
