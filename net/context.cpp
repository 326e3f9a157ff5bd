#include "net/context.hpp"

namespace hubbub {

std::string describe(const rehash_result& x) {
  if (!x.error.empty())
    return "nothing has changed: " + x.error;
  std::string result = "the configuration was read again";
  if (!x.listening.empty())
    result += "; " + x.listening;
  if (!x.needs_restart.empty())
    result += ", but a restart is needed for what has changed in " + x.needs_restart;
  if (!x.certificate.empty())
    result += ", but " + x.certificate;
  return result;
}

} // namespace hubbub
