#pragma once

#include <optional>
#include <string>

#include "actors/account.hpp"

namespace hubbub {

/// Starts a process that hashes passwords for this one, and runs only while a core has
/// nothing else to do. (A thread that does so may be interrupted while it holds a lock of
/// the allocator, of CAF or of the kernel's memory map, and then everybody waits for it.)
///
/// It is a copy of this process: to be called before there are threads, sockets and
/// secrets. It ends with this one.
/// @returns a socket for `ask_hash_process`, or -1.
int start_hash_process();

/// What `verify_password` answers there; nothing if the process is gone.
/// @pre `takes_time(secret, given)`
std::optional<bool> ask_hash_process(int fd, const std::string& secret,
                                     const std::string& given);

/// What `make_secret` makes of a new password there; nothing if the process is gone.
/// @pre the password is not empty, and shorter than what crypt(3) takes.
std::optional<account_secret> make_secret_elsewhere(int fd, const std::string& password);

} // namespace hubbub
