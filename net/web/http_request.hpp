#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub {

/// Most bytes of a request with its empty line: cookies may make it long, but not longer
/// than other servers take.
constexpr size_t longest_request = 8192;

/// A request of a browser, as far as a chat server wants to know (RFC 9110, RFC 9112).
struct http_request {
  std::string method;
  std::string path;   ///< as it was sent, without what a '?' begins
  std::string host;   ///< "chat.example.org:8080"; empty: an old client does not say
  std::string origin; ///< of the page that asks; empty: it is no page
  std::string forwarded_for; ///< addresses, of which the last is a proxy's word
  std::string forwarded_proto;
  std::string if_none_match;
  std::string accept;       ///< a list of media types; empty: whatever there is
  bool keeps_alive = false; ///< more requests may follow
  bool takes_gzip = false;
  bool has_body = false;

  // What asks for WebSocket (RFC 6455 4.1).
  bool upgrades = false;
  std::string websocket_key;
  std::string websocket_version;
  std::vector<std::string> websocket_protocols; ///< the one it likes best first
};

/// Where a request ends that begins with these bytes, behind its empty line; 0: not yet.
/// @param seen so many of the bytes were asked about before.
size_t request_size(std::string_view bytes, size_t seen = 0);

/// @param head up to its empty line.
/// @returns nothing if it is none.
std::optional<http_request> parse_http_request(std::string_view head);

} // namespace hubbub
