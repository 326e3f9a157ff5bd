#pragma once

#include "apps/client/messages.hpp"

namespace hubbub::client {

struct context;

// What the server answers, and what it has to say itself.

void on_no_topic(context& all, const server_message& m);
void on_topic_is(context& all, const server_message& m);
void on_list(context& all, const server_message& m);
void on_end_of_list(context& all, const server_message& m);
void on_invite(context& all, const server_message& m);
void on_invited(context& all, const server_message& m);
void on_away(context& all, const server_message& m);

/// AWAY (IRCv3 away-notify)
void on_gone_away(context& all, const server_message& m);

/// MARKREAD: one has read something, perhaps elsewhere.
void on_read(context& all, const server_message& m);

void on_whois(context& all, const server_message& m);

/// ERROR: the server closes the connection.
void on_closing(context& all, const server_message& m);

/// What no other function is for: as a sentence, if it is a refusal that is known.
void on_unknown(context& all, const server_message& m);

/// ACCOUNT: somebody logs in, or out.
void on_account(context& all, const server_message& m);

/// Says what the server has refused; if one has said something, also what that was.
void tell_refusal(context& all, const server_message& m, const std::string& why);

} // namespace hubbub::client
