#pragma once

#include <cstdint>

namespace hubbub {

// How ids and numbers, which have no sign, look to SQLite, whose integers have one.

/// An id of an account, a room or a connection.
constexpr int64_t key_of_id(uint64_t id) {
  return static_cast<int64_t>(id);
}

/// An event's number, in the same order.
constexpr int64_t key_of_number(uint64_t number) {
  return static_cast<int64_t>(number ^ uint64_t{1} << 63);
}

constexpr uint64_t number_of_key(int64_t key) {
  return static_cast<uint64_t>(key) ^ uint64_t { 1 } << 63;
}

} // namespace hubbub
