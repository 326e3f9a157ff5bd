#pragma once

#include <string>

#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

namespace e2e {

/// A server whose #lobby is a room like any other: whoever comes first is its operator.
/// Plain users arrive elsewhere, and have to enter it.
inline server::options with_free_lobby() {
  return with({"--chat.default-room=#porch"});
}

/// Somebody goes to #lobby, and has read all there was to read.
inline void enter_lobby(plain_user& who) {
  who.say("/join lobby");
  who.fence();
}

} // namespace e2e
