#include "apps/console.hpp"

#include <string>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <unistd.h>

#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "apps/output_actor.hpp"

namespace hubbub {

namespace {

struct console_state : output_state {
  static inline const char* name = "hubbub.console";
};

using console_pointer = console_actor::stateful_pointer<console_state>;

std::string describe_lost(uint64_t lost) {
  return fmt::format("[SERVER] {} lines are missing here\n", lost);
}

void settle(console_pointer self) {
  hubbub::settle<console_actor>(self, describe_lost);
}

std::string describe(const event& x) {
  // A terminal shows when a line came; a file would not.
  std::string line;
  if (::isatty(STDOUT_FILENO) == 0)
    line = fmt::format("{:%Y-%m-%d %H:%M:%S} ", fmt::localtime(x.time / 1000));
  line += fmt::format("[SERVER] User '{}' {} the chat\n", x.who->nick,
                      x.kind == event_kind::joined ? "joined" : "left");
  return line;
}

console_actor::behavior_type console(console_pointer self, int fd) {
  self->state.out.redirect(fd);
  return {
    [self](deliver_atom, const event_batch& news) {
      for (auto& x : news->events)
        self->state.out.put(describe(x));
      settle(self);
    },
    [self](flush_atom, bool) {
      self->state.retrying = false;
      settle(self);
    },
    [self](flush_atom) {
      self->state.out.drain_within(last_lines);
      return flush_atom::value;
    },
  };
}

} // namespace

console_actor spawn_console(caf::actor_system& sys) {
  return sys.spawn<caf::detached>(console, STDOUT_FILENO);
}

} // namespace hubbub
