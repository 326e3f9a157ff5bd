#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "apps/client/known_servers.hpp"

namespace hubbub::client {

/// What a server says of how it is to be reached (IRCv3 sts).
struct sts_policy {
  uint16_t port = 0;                 ///< where it speaks TLS; 0: not said
  std::optional<int64_t> duration{}; ///< seconds for which nothing else is to be tried
};

/// Reads the value of the capability: "port=6697,duration=2592000". What makes no sense
/// counts as not said.
sts_policy parse_sts(std::string_view value);

/// Which servers have said that they are to be reached by TLS only, and until when: in a
/// file beside that of the known servers.
class sts_policies {
public:
  /// @param path empty: nothing is kept.
  explicit sts_policies(std::string path) : file_(std::move(path)) {}

  /// Where such a file is kept; as `known_servers::default_path`.
  static std::string default_path(const char* state_home, const char* home);

  /// The port at which a host speaks TLS, if it has said so; 0: it has not, or that is
  /// over.
  /// @param now seconds since 1970.
  uint16_t find(const std::string& host, int64_t now) const;

  /// From now on for so long; with 0 seconds: no longer.
  /// @returns an empty string, or one sentence about what went wrong.
  std::string keep(const std::string& host, uint16_t port, int64_t duration,
                   int64_t now) const;

private:
  known_servers file_; // all at port 0, each with a port and a time
};

} // namespace hubbub::client
