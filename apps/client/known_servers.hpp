#pragma once

#include <cstdint>
#include <string>

namespace hubbub::client {

/// Servers whose certificates nobody vouches for but the user, who has looked at their
/// fingerprints: one line "host port fingerprint" for each, in a file that only the user
/// can read (trust on first use).
class known_servers {
public:
  /// @param path empty: nothing is known, and nothing is kept.
  explicit known_servers(std::string path) : path_(std::move(path)) {}

  /// Where such a file is kept: in the folder that XDG_STATE_HOME names, else in HOME;
  /// both may be null.
  static std::string default_path(const char* state_home, const char* home);

  /// The fingerprint that is known; empty: none.
  std::string find(const std::string& host, uint16_t port) const;

  /// Adds one, or replaces the one that is known.
  /// @returns an empty string, or one sentence about what went wrong.
  std::string keep(const std::string& host, uint16_t port,
                   const std::string& fingerprint) const;

  const std::string& path() const { return path_; }

private:
  std::string path_;
};

} // namespace hubbub::client
