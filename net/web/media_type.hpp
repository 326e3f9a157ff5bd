#pragma once

#include <string_view>

namespace hubbub {

/// How much a client likes to get something, from 0 (not at all) to 1, as its Accept
/// field says (RFC 9110 12.5.1): by the range that fits it best.
/// @param accept the field; empty: whatever there is.
/// @param type as in "text/plain": lower case, without parameters.
/// @param version of the format, as in its parameter of that name: a range that names
///                another one does not fit.
double quality_of(std::string_view accept, std::string_view type,
                  std::string_view version);

} // namespace hubbub
