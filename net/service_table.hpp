#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "net/acts.hpp"
#include "net/participant.hpp"
#include "net/services.hpp"
#include "net/session.hpp"

/// What services are made of: each is a table of commands.
namespace hubbub {

using client_ptr = std::shared_ptr<service_client>;
using service_handler = void (*)(client_ptr, std::string_view arguments);

/// Who may use a command.
enum class allowed : uint8_t {
  everybody,
  owner,     ///< who is logged in to an account
  keeper,    ///< the same, and operators of the server who have the service's right
  server_op, ///< operators of the server who have the service's right
};

/// One line of a table.
struct service_command {
  std::string_view name;
  allowed to;
  bool needs_argument;
  service_handler run;
  std::string_view syntax;
  std::string_view help; ///< one sentence
};

struct service {
  std::string_view nick;
  op_rights right; ///< of operators of the server to do more
  const service_command* first;
  const service_command* last; ///< behind the last one
};

service nickserv_service();
service chanserv_service();

/// Shows somebody the commands it may use.
void list_commands(const client_ptr& x, const service& of);

/// Who asks, as it is now.
const user& who(const client_ptr& x);

/// Why something came to nothing.
std::string explain(const client_ptr& x, const caf::error& why);

/// What is said when a change was made, or the reason why it was not.
participant::on_answer<void> reporter(client_ptr x, std::string done);

/// "2026-11-30"
std::string date(int64_t seconds);

} // namespace hubbub
