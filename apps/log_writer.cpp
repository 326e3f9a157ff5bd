#include "apps/log_writer.hpp"

#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "apps/output_actor.hpp"

namespace hubbub {

namespace {

struct writer_state : output_state {
  static inline const char* name = "hubbub.log";
  int fd = -1;
  std::string path;
};

using writer_pointer = log_writer_actor::stateful_pointer<writer_state>;

std::string describe_lost(uint64_t lost) {
  return to_line(
    {log_level::warning, "log_lines_lost", {{"lines", std::to_string(lost)}}});
}

void settle(writer_pointer self) {
  hubbub::settle<log_writer_actor>(self, describe_lost);
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
