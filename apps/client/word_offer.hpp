#pragma once

#include <cstddef>
#include <string_view>

#include "apps/client/messages.hpp"

namespace hubbub::client {

struct context;

/// What the word that ends at `cursor` in `line` could become: a command, a room, or
/// somebody's name, the likeliest first.
completion offer_words(const context& all, std::string_view line, size_t cursor);

} // namespace hubbub::client
