#pragma once

#include <string>
#include <vector>

#include "test/e2e/process.hpp"
#include "test/e2e/tcp_client.hpp"

namespace e2e {

/// The command that starts hubbub-server. It reads no configuration but
/// `arguments`, and the file they may name.
std::vector<std::string> server_command(std::vector<std::string> arguments);

/// A hubbub-server that runs, with all its listeners up. Each is on a free port
/// of 127.0.0.1 unless told otherwise.
class server {
public:
  struct options {
    std::string colon = "127.0.0.1:0";
    std::string bracket = "127.0.0.1:0";
    std::string irc = "127.0.0.1:0";
    std::string ircs;              ///< IRC over TLS; empty: off
    std::string web;               ///< the page; empty: off
    std::string webs;              ///< the page over TLS; empty: off
    std::vector<std::string> more; ///< further options, as on the command line
    size_t max_files = 0;          ///< RLIMIT_NOFILE
  };

  server() : server(options{}) {}
  explicit server(const options& opts);

  const endpoint& colon() const { return colon_; }
  const endpoint& bracket() const { return bracket_; }
  const endpoint& irc() const { return irc_; }
  const endpoint& web() const { return web_; }

  /// @param name what to ask for; empty: nothing.
  endpoint ircs(const std::string& name = "") const {
    return {ircs_.host, ircs_.port, "", true, name};
  }

  /// @param name what to ask for.
  endpoint webs(const std::string& name) const {
    return {webs_.host, webs_.port, "", true, name};
  }

  process& executable() { return executable_; }

  /// Asks it to end. @returns its exit code.
  int stop(deadline until = deadline{});

private:
  process executable_;
  endpoint colon_;
  endpoint bracket_;
  endpoint irc_;
  endpoint ircs_;
  endpoint web_;
  endpoint webs_;
};

} // namespace e2e
