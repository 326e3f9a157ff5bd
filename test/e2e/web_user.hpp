#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "test/e2e/irc_user.hpp"
#include "test/support/websocket_frames.hpp"

namespace e2e {

/// What a web server answers.
struct http_response {
  unsigned status = 0;
  std::vector<std::string> fields{}; ///< "Name: value"
  std::string body{};

  /// A field's value; empty if there is none.
  std::string field(const std::string& name) const;
};

/// A browser's connection, by hand.
class http_client {
public:
  explicit http_client(const endpoint& page) : connection_(page) {}

  /// Sends a request with these fields besides Host, and reads the answer.
  http_response get(const std::string& path, const std::vector<std::string>& fields = {});

  tcp_client& connection() { return connection_; }

private:
  tcp_client connection_;
};

/// An IRC client that comes by WebSocket.
class web_user {
public:
  /// Shakes hands, with these fields as well.
  explicit web_user(const endpoint& page, const std::vector<std::string>& fields = {});

  /// The same, registers and enters the room.
  web_user(const endpoint& page, const std::string& nick, const std::string& room);

  const http_response& handshake() const { return handshake_; }

  void send(std::string_view line);

  /// The next frame; a whole message.
  hubbub::test::server_frame frame();

  /// Reads up to the first line with this command. @returns that one.
  irc_line until(const std::string& command);

  tcp_client& connection() { return browser_.connection(); }

private:
  http_client browser_;
  http_response handshake_;
};

} // namespace e2e
