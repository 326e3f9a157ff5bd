#pragma once

#include <optional>
#include <string>

#include "test/e2e/process.hpp"
#include "test/e2e/tcp_client.hpp"
#include "test/e2e/temporary_folder.hpp"

namespace e2e {

/// ngIRCd, a server that is not ours, as Debian has it: nicks of at most nine
/// characters, and no limits that would make a test slow.
class ngircd {
public:
  ngircd();

  const endpoint& irc() const { return where_; }

  /// Ends it at once.
  void kill();

  /// Starts it again where it was.
  void start();

private:
  temporary_folder folder_;
  endpoint where_;
  std::optional<process> executable_;
};

} // namespace e2e
