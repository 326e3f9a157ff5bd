#include "apps/client/keyboard.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <caf/typed_event_based_actor.hpp>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace hubbub::client {

namespace {

// Bytes taken at once.
constexpr size_t chunk = 16 * 1024;

sigset_t wanted_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (auto signal : {SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT})
    sigaddset(&set, signal);
  // Under nohup(1) one stays when the terminal goes. To block an ignored signal
  // would be to hear of it.
  struct sigaction on_hangup {};
  if (::sigaction(SIGHUP, nullptr, &on_hangup) == 0 && on_hangup.sa_handler == SIG_IGN)
    sigdelset(&set, SIGHUP);
  return set;
}

void read_keys(int fd, input_event& into) {
  into.bytes.resize(chunk);
  ssize_t count;
  do
    count = ::read(fd, into.bytes.data(), into.bytes.size());
  while (count < 0 && errno == EINTR);
  // Somebody else may have made the descriptor non-blocking.
  into.ended = count == 0 || (count < 0 && errno != EAGAIN);
  into.bytes.resize(count > 0 ? static_cast<size_t>(count) : 0);
}

input_event wait(const keyboard_sources& from, bool keys_too) {
  input_event result;
  pollfd ready[] = {
    {from.bell, POLLIN, 0},
    {from.signals, POLLIN, 0},
    {keys_too ? from.keys : -1, POLLIN, 0},
  };
  if (::poll(ready, std::size(ready), -1) < 0)
    return result;
  uint64_t rings;
  if (ready[0].revents != 0 && ::read(from.bell, &rings, sizeof(rings)) < 0)
    return result;
  signalfd_siginfo info;
  if (ready[1].revents != 0 && ::read(from.signals, &info, sizeof(info)) == sizeof(info))
    result.signals.push_back(static_cast<int32_t>(info.ssi_signo));
  if (ready[2].revents != 0)
    read_keys(from.keys, result);
  return result;
}

} // namespace

keyboard_signals::keyboard_signals() {
  auto set = wanted_signals();
  ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
  fd_ = ::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
  if (fd_ < 0)
    std::abort();
}

keyboard_signals::~keyboard_signals() {
  ::close(fd_);
  auto set = wanted_signals();
  ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

alarm_bell::alarm_bell() : fd_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
  if (fd_ < 0)
    std::abort();
}

alarm_bell::~alarm_bell() {
  ::close(fd_);
}

void alarm_bell::ring(int fd) {
  uint64_t one = 1;
  // A full counter has rung already.
  [[maybe_unused]] auto written = ::write(fd, &one, sizeof(one));
}

keyboard_actor::behavior_type keyboard(keyboard_actor::pointer,
                                       keyboard_sources sources) {
  return {[=](watch_atom, bool keys_too) { return wait(sources, keys_too); }};
}

} // namespace hubbub::client
