#pragma once

#include <string>

#include "actors/events.hpp"
#include "net/codec/plain.hpp"

namespace hubbub {

/// Appends an event in a plain wire format; nothing if it does not concern
/// people there.
/// @returns whether the author sees it too.
bool encode_plain(std::string& out, const plain_words& words, const event_list& list,
                  const event& x);

} // namespace hubbub
