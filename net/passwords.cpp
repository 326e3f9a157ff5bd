#include "net/passwords.hpp"

#include <fmt/format.h>

#include "actors/errors.hpp"

namespace hubbub {

std::string explain_unchecked(const caf::error& why, const settings& limits) {
  switch (code_of(why)) {
    case errc::too_often: {
      auto seconds = seconds_to_wait(why);
      return fmt::format(
        "Too many wrong passwords from your address: {} at once, then one every {:g} "
        "seconds. Try again in {} {}",
        limits.passwords.burst,
        std::chrono::duration<double>(limits.passwords.interval).count(), seconds,
        seconds == 1 ? "second" : "seconds");
    }
    case errc::busy:
      return "Too many passwords wait to be checked. Try again later";
    default:
      return "Your password could not be checked. Try again later";
  }
}

} // namespace hubbub
