#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "net/framing/websocket_framing.hpp"
#include "net/web/http_request.hpp"

namespace hubbub {

/// What comes of a wish to speak WebSocket (RFC 6455 4.2).
struct websocket_handshake {
  unsigned status = 101;                  ///< another one: it is refused
  std::string sentence;                   ///< why; empty: it is not
  std::string answer;                     ///< all bytes of the 101
  message_kind kind = message_kind::text; ///< what it is to be sent
};

/// @pre the request `upgrades`.
/// @param origins of pages that may connect besides our own, as `normal_origin` writes
///                them; "*" stands for any.
websocket_handshake shake_hands(const http_request& request,
                                const std::vector<std::string>& origins);

/// The one way in which an origin is written (RFC 6454 6.2): "https://chat.example.org",
/// in lower case, without a usual port and without a path.
/// @returns empty if it is none.
std::string normal_origin(std::string_view text);

/// Whether a page of that origin may speak through its reader's browser: others could
/// have their visitors say what they like (RFC 6455 10.2).
/// @param host whom it speaks to, "chat.example.org:8080".
bool may_connect(std::string_view origin, std::string_view host,
                 const std::vector<std::string>& origins);

} // namespace hubbub
