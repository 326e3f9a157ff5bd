#include "net/context.hpp"

namespace hubbub {

std::string describe(const rehash_result& x) {
  if (!x.error.empty())
    return "nothing has changed: " + x.error;
  if (!x.needs_restart.empty())
    return "the configuration was read again, but a restart is needed for what has "
           "changed in "
           + x.needs_restart;
  return "the configuration was read again";
}

} // namespace hubbub
