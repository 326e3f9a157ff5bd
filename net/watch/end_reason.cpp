#include "net/watch/end_reason.hpp"

namespace hubbub {

const std::vector<end_reason>& all_end_reasons() {
  static const auto all = [] {
    std::vector<end_reason> result;
    for (auto i = 0; i <= static_cast<int>(end_reason::wrong_passwords); ++i)
      result.push_back(static_cast<end_reason>(i));
    return result;
  }();
  return all;
}

std::string_view to_string(end_reason x) {
  switch (x) {
    case end_reason::bad_gateway:
      return "bad-gateway";
    case end_reason::bad_password:
      return "bad-password";
    case end_reason::banned:
      return "banned";
    case end_reason::closed:
      return "closed";
    case end_reason::connect_rate:
      return "connect-rate";
    case end_reason::connection_timeout:
      return "connection-timeout";
    case end_reason::descriptors:
      return "descriptors";
    case end_reason::flood:
      return "flood";
    case end_reason::full:
      return "full";
    case end_reason::killed:
      return "killed";
    case end_reason::line_too_long:
      return "line-too-long";
    case end_reason::per_address:
      return "per-address";
    case end_reason::ping_timeout:
      return "ping-timeout";
    case end_reason::quit:
      return "quit";
    case end_reason::refused_names:
      return "refused-names";
    case end_reason::registration_timeout:
      return "registration-timeout";
    case end_reason::reset:
      return "reset";
    case end_reason::send_queue:
      return "sendq";
    case end_reason::shutdown:
      return "shutdown";
    case end_reason::stalled:
      return "stalled";
    case end_reason::tls:
      return "tls";
    case end_reason::unchecked_password:
      return "unchecked-password";
    case end_reason::unregistered:
      return "unregistered";
    case end_reason::websocket:
      return "websocket";
    case end_reason::wrong_passwords:
      return "wrong-passwords";
    case end_reason::other:
      break;
  }
  return "other";
}

} // namespace hubbub
