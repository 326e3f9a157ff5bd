#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace hubbub::client {

/// How many columns of a terminal a text takes.
/// @pre It is UTF-8 without control characters.
size_t columns_of(std::string_view text);

/// How many bytes of a text fit into so many columns: one character at least, if there is
/// any, and the marks that combine with the last one.
size_t fitting(std::string_view text, size_t columns);

/// The first character of a text: how many bytes it has, and how many columns it takes; 0
/// for one that combines with what is before it.
struct character {
  size_t bytes;
  size_t columns;
};
character first_character(std::string_view text);

/// How wide rows may be.
struct row_widths {
  size_t first;
  size_t others;
};

/// Cuts a text into rows: between words where that is possible, else between
/// characters, and an address (URL) never, so that it can be clicked and copied:
/// one that is wider than a row has a row for itself, for the terminal to wrap.
/// Spaces where a row ends are left out.
/// @returns views of `text`; at least one.
std::vector<std::string_view> wrapped(std::string_view text, row_widths widths);

} // namespace hubbub::client
