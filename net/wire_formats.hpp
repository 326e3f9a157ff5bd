#pragma once

#include "net/session.hpp"

namespace hubbub {

/// `Alice: hello`; the first line is the name.
extern const wire_format colon_format;

/// `[Alice]: hello`; the server asks for the name.
extern const wire_format bracket_format;

/// The standard one (RFC 2812).
extern const wire_format irc_format;

/// The same in WebSocket messages, for browsers: texts (text.ircv3.net).
extern const wire_format websocket_format;

/// The same, for who asks for bytes (binary.ircv3.net).
extern const wire_format websocket_binary_format;

/// None at all: what listens with it answers requests for metrics, and has no
/// conversations. Has only what is said to who is turned away, and to the console.
extern const wire_format metrics_format;

} // namespace hubbub
