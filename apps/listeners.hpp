#pragma once

#include <set>
#include <string>
#include <vector>

#include "apps/server_config.hpp"
#include "apps/service_manager.hpp"
#include "net/door/listener.hpp"

namespace hubbub {

/// Something that can be listened for: an option, and what is spoken there.
struct listen_option {
  const char* name; ///< behind "listen."
  const wire_format& format;
  bool tls;
  std::string server_config::*addresses;
};

/// All of them; of those for people the ones in clear first.
const std::vector<listen_option>& listen_options();

/// The names of these options.
std::vector<std::string> listen_option_names();

/// Which sockets of this process are listened at: what the configuration wants, opened
/// once and closed when it wants them no more. The sockets themselves are the listener's.
class listeners {
public:
  /// Listens at these as well, from the first `follow` to the end of the process,
  /// whatever the configuration says. What it says of options that have one is not
  /// followed.
  void adopt(std::vector<inherited_socket> sockets);

  /// Opens what the configuration wants and is not open, and forgets what it wants no
  /// more. Where something cannot be opened, everything stays as it was.
  /// @param banners gets a line for each that is opened.
  /// @returns an empty string, or one sentence about what is wrong.
  std::string follow(const server_config& config, listening_change& what,
                     std::vector<std::string>& banners);

  /// Whether nothing is listened at.
  bool empty() const { return open_.empty(); }

private:
  bool is_inherited(const listen_option& x) const;

  /// Opens what was inherited.
  void open_inherited(listening_change& what, std::vector<std::string>& banners);

  std::set<std::string> open_; // as the listener calls them
  std::vector<inherited_socket> inherited_;
};

/// What was done, as one says it: "listening at ...; no more at ..."; empty: nothing.
std::string describe(const listening_change& what);

} // namespace hubbub
