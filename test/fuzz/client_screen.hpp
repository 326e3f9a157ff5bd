#pragma once

#include <string>
#include <string_view>

#include "apps/client/cell_grid.hpp"

namespace hubbub::fuzz {

// What may reach a person's terminal; anything else is a finding.

/// A text: UTF-8, no control characters, nothing that turns or breaks a line.
void check_harmless(std::string_view text);

/// Without the sequences that `style::sequence` writes, and those that end them.
std::string without_styles(std::string_view text);

/// Rows with their ends, with styles or without.
void check_rows(std::string_view rows);

/// A whole screen: in each cell one character that is harmless, or the half of one.
void check_grid(const client::cell_grid& cells);

} // namespace hubbub::fuzz
