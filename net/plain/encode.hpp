#pragma once

#include <string>

#include "net/codec/plain.hpp"
#include "net/encoded_batch.hpp"

namespace hubbub {

/// Appends an event in a plain wire format; nothing if it does not concern
/// people there.
author_view encode_plain(std::string& out, const plain_words& words,
                         const event_list& list, const event& x);

} // namespace hubbub
