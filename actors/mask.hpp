#pragma once

#include <string>
#include <string_view>

#include "actors/events.hpp"

namespace hubbub {

/// Whether `text` fits `mask`, in which '*' stands for any characters and '?' for
/// one byte; ASCII letters match without case. Takes time in proportion to the
/// product of both lengths at worst.
bool matches(std::string_view mask, std::string_view text);

/// The mask with all its three parts, nick!user@host: what is missing becomes '*',
/// and runs of '*' become one. "bob" is "bob!*@*", "a@b" is "*!a@b". What can be no nick
/// but a host is one: "*.example.org", "192.0.2.1". Addresses and networks (192.0.2.0/24)
/// are written as `to_string(ip_network)` does.
std::string full_mask(std::string_view mask);

/// Whether there can be anybody whom a full mask fits: not if a part of it has what no
/// nick, username or host has.
bool can_fit(std::string_view full);

/// "nick!user@host"
std::string mask_of(const user& x);

/// The same at another host.
std::string mask_of(const user& x, const std::string& host);

} // namespace hubbub
