#pragma once

#include "store/database.hpp"

namespace hubbub {

/// What the file of accounts, rooms and bans (`store.file`) is made of.
const migrations& main_schema();

} // namespace hubbub
