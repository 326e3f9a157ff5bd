#pragma once

#include "apps/client/messages.hpp"

namespace hubbub::client {

struct context;

// Who comes and goes, who is called what, and what becomes of rooms.

void on_join(context& all, const server_message& m);
void on_part(context& all, const server_message& m);
void on_quit(context& all, const server_message& m);
void on_kick(context& all, const server_message& m);
void on_nick(context& all, const server_message& m);
void on_mode(context& all, const server_message& m);
void on_topic(context& all, const server_message& m);

/// 353
void on_names(context& all, const server_message& m);

/// 366
void on_end_of_names(context& all, const server_message& m);

} // namespace hubbub::client
