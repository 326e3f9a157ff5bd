#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <caf/allowed_unsafe_message_type.hpp>
#include <caf/atom.hpp>
#include <caf/typed_actor.hpp>

namespace hubbub {

using log_atom = caf::atom_constant<caf::atom("log")>;

/// How much a line of the log matters; `log.level` says down to which they are written.
enum class log_level : uint8_t { error, warning, info, debug };

/// @returns false if there is no level of that name.
bool parse_log_level(std::string_view name, log_level& into);

using log_fields = std::vector<std::pair<std::string, std::string>>;

/// One line of the log. Never holds what people say to each other, nor a password or key.
struct log_entry {
  log_level level = log_level::info;
  std::string event; ///< what happened, in one word
  log_fields fields{};
  int64_t time = 0; ///< milliseconds since 1970; 0: when it is written
};

/// The line, with its end.
std::string to_line(const log_entry& x);

/// Writes the log. Whoever has something to say checks the level first, so that nothing
/// is sent in vain.
using log_actor = caf::typed_actor<caf::reacts_to<log_atom, log_entry>>;

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::log_entry)
