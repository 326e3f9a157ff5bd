#pragma once

#include <set>
#include <string>
#include <vector>

#include "apps/server_config.hpp"
#include "net/door/listener.hpp"

namespace hubbub {

/// Something that can be listened for: an option, and what is spoken there.
struct listen_option {
  const char* name; ///< behind "listen."
  const wire_format& format;
  bool tls;
  std::string server_config::*addresses;
};

/// All of them, those in clear first.
const std::vector<listen_option>& listen_options();

/// Which sockets of this process are listened at: what the configuration wants, opened
/// once and closed when it wants them no more. The sockets themselves are the listener's.
class listeners {
public:
  /// Opens what the configuration wants and is not open, and forgets what it wants no
  /// more. Where something cannot be opened, everything stays as it was.
  /// @param banners gets a line for each that is opened.
  /// @returns an empty string, or one sentence about what is wrong.
  std::string follow(const server_config& config, listening_change& what,
                     std::vector<std::string>& banners);

  /// Whether nothing is listened at.
  bool empty() const { return open_.empty(); }

private:
  std::set<std::string> open_; // as the listener calls them
};

/// What was done, as one says it: "listening at ...; no more at ..."; empty: nothing.
std::string describe(const listening_change& what);

} // namespace hubbub
