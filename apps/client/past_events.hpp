#pragma once

#include "apps/client/messages.hpp"

namespace hubbub::client {

struct context;

// What the server can do, and what was said while one was not there.

/// CAP
void on_capabilities(context& all, const server_message& m);

void on_batch(context& all, const server_message& m);
void on_fail(context& all, const server_message& m);

} // namespace hubbub::client
