#pragma once

#include <optional>
#include <string>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// What a server's refusal (a numeric from 400 on) means, as a sentence without IRC's
/// jargon; null for what we do not know.
std::optional<std::string> refusal_sentence(const server_message& message);

} // namespace hubbub::client
