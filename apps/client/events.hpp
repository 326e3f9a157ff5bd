#pragma once

#include "apps/client/messages.hpp"

namespace hubbub::client {

struct context;

/// Does what a message from the server means.
void take_in(context& all, const server_message& m);

} // namespace hubbub::client
