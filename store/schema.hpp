#pragma once

#include "store/database.hpp"

namespace hubbub {

/// What the file of accounts, rooms and bans (`store.file`) is made of.
const migrations& main_schema();

/// What the file of the past (`archive.file`) is made of.
const migrations& archive_schema();

/// And what it is for: what a power cut takes of it is not missed. It may be too large to
/// be read at every start.
inline constexpr database_traits archive_traits{0x48756268, false, false};

} // namespace hubbub
