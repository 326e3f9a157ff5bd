#pragma once

#include <string>
#include <string_view>

#include "net/codec/plain.hpp"

namespace hubbub::fuzz {

// What the server may send, read as strictly as it can be: each of these ends the process
// with a finding when the bytes are something else.

/// Whole IRC messages, and nothing behind them.
void check_irc(std::string_view bytes);

/// Whole lines of a plain format; a prompt may follow.
void check_plain(std::string_view bytes, const plain_words& words);

} // namespace hubbub::fuzz
