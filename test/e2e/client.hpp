#pragma once

#include <string>
#include <vector>

#include "test/e2e/tcp_client.hpp"

namespace e2e {

/// The command that starts hubbub-client for this server. It reads no
/// configuration but `arguments`.
std::vector<std::string> client_command(const endpoint& irc,
                                        std::vector<std::string> arguments);

} // namespace e2e
