#pragma once

#include <optional>
#include <string>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// What a server's answer to WHOIS says about somebody, as a sentence; nothing
/// for messages that are no such answer. Servers have more answers than there
/// are standards: those not known here can be shown as they are.
std::optional<std::string> whois_sentence(const server_message& answer);

} // namespace hubbub::client
