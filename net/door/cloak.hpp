#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace hubbub {

/// The secret that cloaks are made with. Whoever has it can find out addresses by trying
/// all; another one makes other cloaks, and bans of the old ones fit nobody.
using cloak_key = std::array<uint8_t, 32>;

/// The name of this machine, for whoever comes from it.
inline constexpr const char* local_host = "localhost";

/// What others see of an address: the same name for the same address as long as the key
/// stays, from which nobody without the key can tell the address.
///
/// A part is 32 bits of the HMAC-SHA256 of one network around the address, from the
/// address itself to what a provider has, so that bans can name any of them:
///     192.0.2.7    1a2b3c4d.5e6f7a8b.9c0d1e2f.ip           /32, /24, /16
///     2001:db8::7  1a2b3c4d.5e6f7a8b.9c0d1e2f.3a4b5c6d.ip  /128, /64, /48, /32
/// and *!*@*.5e6f7a8b.9c0d1e2f.ip is all of 192.0.2.0/24. Two networks have the same part
/// by chance, one of 4,294,967,296.
///
/// Addresses of this machine, and what is none (a socket in the file system), are
/// `local_host`.
std::string cloaked(const std::string& address, const cloak_key& key);

} // namespace hubbub
