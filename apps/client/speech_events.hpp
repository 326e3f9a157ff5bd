#pragma once

#include "apps/client/messages.hpp"

namespace hubbub::client {

struct context;

// What people say.

void on_message(context& all, const server_message& m);
void on_notice(context& all, const server_message& m);

/// TAGMSG: somebody types, or reacts to something.
void on_tags(context& all, const server_message& m);

} // namespace hubbub::client
