#pragma once

#include <string_view>
#include <vector>

namespace hubbub::client {

struct context;

/// A word that means something at the start of a typed line.
struct command {
  std::string_view name;
  std::string_view arguments; ///< "NAME [TEXT]": what has no brackets is needed
  std::string_view help;
  void (*run)(context&, std::string_view arguments);
  bool offline = false;       ///< it needs no server
  bool terminal_only = false; ///< a filter has nothing of it

  /// Whether it is one for a person, or for a filter.
  bool offered(bool interactive) const { return interactive || !terminal_only; }

  bool needs_argument() const { return !arguments.empty() && arguments[0] != '['; }
};

/// All there are, in the order in which /help shows them.
const std::vector<command>& commands();

/// Does what a typed line says, or says it.
void obey(context& all, std::string_view line);

/// Says something in the current room, whatever it looks like; it may have several rows.
void say_here(context& all, std::string_view text);

/// Does what needs no server, though there is none.
/// @returns whether there is nothing more to do about it.
bool obey_offline(context& all, std::string_view line);

} // namespace hubbub::client
