#pragma once

#include "net/transport/socket.hpp"

namespace hubbub {

/// As `listen_at`, for a socket that listens already: somebody else has opened it. It is
/// made like ours; whoever has it as well still has it when we close it.
listening_socket adopt_socket(int fd);

} // namespace hubbub
