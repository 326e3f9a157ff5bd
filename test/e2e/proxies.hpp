#pragma once

#include <memory>
#include <string>
#include <vector>

#include "test/e2e/process.hpp"
#include "test/e2e/tcp_client.hpp"
#include "test/e2e/temporary_folder.hpp"

namespace e2e {

/// A program from Debian that passes connections on and says with a PROXY header where
/// they come from. None of them can pick a free port by itself.
class proxy {
public:
  /// HAProxy.
  /// @param how its options for the server: "send-proxy", "send-proxy-v2 check".
  static proxy haproxy(const endpoint& to, const std::string& how, bool tls = false);

  /// nginx with its stream module.
  static proxy nginx(const endpoint& to);

  /// HAProxy and nginx in front of a page, as docs/web-server.md sets them up.
  static proxy haproxy_for_page(const endpoint& to);
  static proxy nginx_for_page(const endpoint& to);

  /// stunnel, with which clients speak TLS.
  static proxy stunnel(const endpoint& to);

  const endpoint& where() const { return where_; }

private:
  proxy();

  /// Starts it, and waits until it listens.
  void start(const std::string& configuration, std::vector<std::string> command);

  /// Makes a certificate and its key. @returns the file that has both.
  std::string certificate();

  std::unique_ptr<temporary_folder> folder_ = std::make_unique<temporary_folder>();
  endpoint where_;
  std::unique_ptr<process> executable_;
};

} // namespace e2e
