#include "apps/console.hpp"

#include <cstdio>
#include <ctime>
#include <string_view>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <unistd.h>

#include <caf/typed_event_based_actor.hpp>

namespace hubbub {

namespace {

void print(std::FILE* out, const std::string& nick, std::string_view what) {
  // A terminal shows when a line came; a file would not.
  std::string line;
  if (::isatty(::fileno(out)) == 0)
    line = fmt::format("{:%Y-%m-%d %H:%M:%S} ", fmt::localtime(std::time(nullptr)));
  line += fmt::format("[SERVER] User '{}' {} the chat\n", nick, what);
  std::fputs(line.c_str(), out);
  std::fflush(out);
}

console_actor::behavior_type console(console_actor::pointer, std::FILE* out) {
  return {
    [out](arrive_atom, const user_ptr& who) { print(out, who->nick, "joined"); },
    [out](depart_atom, const user_ptr& who, const std::string&) {
      print(out, who->nick, "left");
    },
    [](flush_atom) { return flush_atom::value; },
  };
}

} // namespace

console_actor spawn_console(caf::actor_system& sys) {
  return sys.spawn<caf::detached>(console, stdout);
}

} // namespace hubbub
