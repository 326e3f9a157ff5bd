#pragma once

#include <string>

#include "actors/account.hpp"

namespace hubbub {

/// A password as crypt(3) keeps it, with a new salt, by the strongest method the system
/// prefers.
/// @returns an empty string if the system cannot.
std::string hash_password(const std::string& password);

/// What is kept of a password: its hash, and its keys for SCRAM.
/// @returns no hash if the system cannot make one.
account_secret make_secret(const std::string& password);

/// Whether something looks like what `hash_password` returns, and not like a password.
bool is_password_hash(const std::string& text);

/// Whether that has to be hashed to be compared: nothing, or more than crypt(3) takes, is
/// no password.
bool takes_time(const std::string& password, const std::string& given);

/// Whether `given` is the password. Takes a good part of a second for a hashed one,
/// by design; and in time that does not tell how much of it is right.
/// @param password plain or hashed.
bool verify_password(const std::string& password, const std::string& given);

} // namespace hubbub
