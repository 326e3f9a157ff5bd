#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "actors/mask.hpp"
#include "actors/modes.hpp"
#include "net/encoded_batch.hpp"

namespace hubbub {

/// Appends one event as IRC messages (RFC 2812, IRCv3).
/// @param variant the capabilities of those who get it, of `irc::cap::variants`.
author_view encode_irc(std::string& out, const event_list& list, const event& x,
                       format_variant variant);

/// The account somebody is logged in to, or "*".
std::string_view account_or_star(const user& x);

/// Bytes that the last parameter of ":source command target :text" may have, so that the
/// line is within the limit; of the source and the target only the sizes count.
size_t room_for_text(size_t source, std::string_view command, size_t target);

/// So many times its size a long text has at most when it is encoded: each of its pieces
/// says anew whose it is, and is cut at a space, in the middle at worst.
constexpr size_t longest_growth = 4;

/// Bytes that an action has around its text ("\1ACTION " and "\1").
constexpr size_t action_overhead = 9;

} // namespace hubbub
