#include "apps/log_writer.hpp"

#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "apps/bounded_output.hpp"

namespace hubbub {

namespace {

/// How often is tried again what could not be written.
constexpr std::chrono::milliseconds retry_pause{200};

/// How long the last lines may take to be written.
constexpr std::chrono::milliseconds last_lines{100};

struct writer_state {
  static inline const char* name = "hubbub.log";
  bounded_output out{-1};
  int fd = -1;
  std::string path;
  bool retrying = false;
};

using writer_pointer = log_writer_actor::stateful_pointer<writer_state>;

/// Once all is written that waited, tells of what was lost meanwhile.
void settle(writer_pointer self) {
  auto& state = self->state;
  if (state.out.drain()) {
    if (auto lost = state.out.take_lost(); lost > 0)
      state.out.put(to_line(
        {log_level::warning, "log_lines_lost", {{"lines", std::to_string(lost)}}}));
  }
  if (!state.out.waiting() || std::exchange(state.retrying, true))
    return;
  caf::delayed_anon_send(log_writer_actor{self}, retry_pause, flush_atom::value, true);
}

void reopen(writer_pointer self) {
  auto& state = self->state;
  if (state.path.empty())
    return;
  auto fresh = open_log(state.path);
  if (fresh < 0)
    return; // the old one is better than none
  ::close(std::exchange(state.fd, fresh));
  state.out.redirect(fresh);
}

log_writer_actor::behavior_type writer(writer_pointer self, int fd, std::string path) {
  self->state.out.redirect(fd);
  self->state.fd = fd;
  self->state.path = std::move(path);
  return {
    [self](log_atom, const log_entry& x) {
      self->state.out.put(to_line(x));
      settle(self);
    },
    [self](reopen_atom) {
      reopen(self);
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

int open_log(const std::string& path) {
  return ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0640);
}

log_writer_actor spawn_log_writer(caf::actor_system& sys, int fd, std::string path) {
  return sys.spawn<caf::detached>(writer, fd, std::move(path));
}

} // namespace hubbub
