#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "actors/room_record.hpp"

namespace hubbub {

class session_host;

/// Somebody who talks to a service, in whatever wire format.
struct service_client {
  session_host& host;
  /// Shows a line of its answer, now or later, as long as the connection is open.
  std::function<void(std::string_view text)> say;
  /// Takes another name, as if the client had asked for it.
  std::function<void(const std::string& nick)> take_name;
  /// Says to which account the client is logged in now, or that it is to none, where its
  /// format has words for that which a program understands.
  std::function<void()> show_account;
};

/// The one who looks after accounts, as people know it from other servers.
inline constexpr std::string_view nickserv = "NickServ";

/// The one who looks after registered rooms, likewise.
inline constexpr std::string_view chanserv = room_keeper;

/// Whether that is the name of a service: nobody else may have it.
bool is_service(std::string_view nick);

/// A service's name as it is written.
/// @pre `is_service(nick)`
std::string_view service_name(std::string_view nick);

/// Has a service do what a text asks for.
/// @pre `is_service(nick)`
void ask_service(std::string_view nick, service_client client, std::string_view text);

} // namespace hubbub
