#include "net/acts.hpp"

#include <utility>

#include "net/participant.hpp"

namespace hubbub {

void note_act(session_host& host, std::string event, log_fields more) {
  auto& people = host.people();
  if (auto& name = people.operator_name(); !name.empty())
    more.emplace_back("operator", name);
  if (auto& account = people.who()->account; !account.empty())
    more.emplace_back("by_account", account);
  host.note(log_level::warning, std::move(event), std::move(more));
}

} // namespace hubbub
