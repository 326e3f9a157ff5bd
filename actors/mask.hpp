#pragma once

#include <string>
#include <string_view>

#include "actors/events.hpp"

namespace hubbub {

/// Whether `text` fits `mask`, in which '*' stands for any characters and '?' for
/// one byte; ASCII letters match without case. Takes time in proportion to the
/// product of both lengths at worst.
bool matches(std::string_view mask, std::string_view text);

/// The mask with all its three parts, nick!user@host: what is missing becomes '*',
/// and runs of '*' become one. "bob" is "bob!*@*", "a@b" is "*!a@b".
std::string full_mask(std::string_view mask);

/// "nick!user@host"
std::string mask_of(const user& x);

} // namespace hubbub
