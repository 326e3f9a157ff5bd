#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "test/e2e/tcp_client.hpp"
#include "test/e2e/tcp_listener.hpp"

namespace e2e {

/// A server of the test's own, which says what the test likes: for what no real server
/// would do.
class irc_host {
public:
  const endpoint& address() const { return listener_.address(); }

  /// Takes the next client.
  void accept() { client_ = std::make_unique<tcp_client>(listener_.accept(), address()); }

  /// Takes the next client and lets it in, into #lobby, with Omar there.
  void welcome(const std::string& nick);

  /// Sends a line.
  void say(std::string_view line);

  /// Reads up to the first line that begins with `words`. @returns that one.
  std::string until(std::string_view words);

  tcp_client& client() { return *client_; }

private:
  tcp_listener listener_;
  std::unique_ptr<tcp_client> client_;
};

} // namespace e2e
