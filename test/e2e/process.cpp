#include "test/e2e/process.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>
#include <regex>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace e2e {

namespace {

struct pipe_ends {
  unique_fd read, write;
};

pipe_ends make_pipe() {
  std::array<int, 2> fds;
  if (::pipe2(fds.data(), O_CLOEXEC) != 0)
    throw std::system_error(errno, std::generic_category(), "pipe");
  return {unique_fd{fds[0]}, unique_fd{fds[1]}};
}

void make_nonblocking(const unique_fd& fd) {
  ::fcntl(fd.get(), F_SETFL, ::fcntl(fd.get(), F_GETFL) | O_NONBLOCK);
}

// What the person who runs the tests has set must not change what is tested.
std::map<std::string, std::string>
child_environment(const std::vector<std::string>& additions) {
  std::map<std::string, std::string> result;
  auto add = [&](const std::string& entry) {
    auto equals = entry.find('=');
    if (equals != std::string::npos)
      result[entry.substr(0, equals)] = entry.substr(equals + 1);
  };
  for (auto entry = environ; *entry != nullptr; ++entry)
    add(*entry);
  for (auto name : {"NO_COLOR", "TMUX", "LC_ALL", "LC_CTYPE", "TZ"})
    result.erase(name);
  for (auto i = result.begin(); i != result.end();)
    i = i->first.compare(0, 7, "HUBBUB_") == 0 ? result.erase(i) : std::next(i);
  add("LANG=C.UTF-8");
  add("XDG_CONFIG_HOME=/nonexistent");
  for (auto& entry : additions)
    add(entry);
  return result;
}

// fork and exec, not posix_spawn: that one can set neither limits nor the signal
// that ends the child together with us. The test has a single thread.
[[noreturn]] void become(char** arguments, char** environment, size_t max_files,
                         const std::array<int, 3>& descriptors) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (int number = 1; number < NSIG; ++number)
    ::signal(number, SIG_DFL);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  for (int i = 0; i < 3; ++i)
    ::dup2(descriptors[static_cast<size_t>(i)], i);
  if (max_files > 0) {
    rlimit limit{max_files, max_files};
    ::setrlimit(RLIMIT_NOFILE, &limit);
  }
  ::execvpe(arguments[0], arguments, environment);
  ::dprintf(2, "%s: %s\n", arguments[0], std::strerror(errno));
  ::_exit(127);
}

} // namespace

process::process(const std::vector<std::string>& command) : process(command, options{}) {}

process::process(const std::vector<std::string>& command, const options& opts)
    : name_(command.at(0)) {
  // A child that went away shows as EPIPE, not as the end of the test.
  ::signal(SIGPIPE, SIG_IGN);
  auto in = make_pipe(), out = make_pipe(), err = make_pipe();
  // A test may let its server print for long without reading.
  ::fcntl(out.write.get(), F_SETPIPE_SZ, 1 << 20);
  std::vector<char*> arguments;
  for (auto& argument : command)
    arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  std::vector<std::string> settings;
  for (auto& [name, value] : child_environment(opts.environment))
    settings.push_back(name + "=" + value);
  std::vector<char*> environment;
  for (auto& setting : settings)
    environment.push_back(setting.data());
  environment.push_back(nullptr);
  // A signal that comes at once must not run the test's handlers in the child.
  sigset_t all, before;
  ::sigfillset(&all);
  ::sigprocmask(SIG_SETMASK, &all, &before);
  pid_ = ::fork();
  if (pid_ == 0)
    become(arguments.data(), environment.data(), opts.max_files,
           {in.read.get(), out.write.get(), err.write.get()});
  ::sigprocmask(SIG_SETMASK, &before, nullptr);
  if (pid_ < 0)
    throw std::system_error(errno, std::generic_category(), "fork");
  in_ = std::move(in.write);
  out_.fd = std::move(out.read);
  err_.fd = std::move(err.read);
  make_nonblocking(in_);
  make_nonblocking(out_.fd);
  make_nonblocking(err_.fd);
}

process::~process() {
  if (!ended_) {
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, &status_, 0);
  }
}

void process::write(std::string_view bytes) {
  deadline until;
  while (!bytes.empty()) {
    auto n = ::write(in_.get(), bytes.data(), bytes.size());
    if (n > 0) {
      bytes.remove_prefix(static_cast<size_t>(n));
    } else if (errno == EAGAIN && !until.passed()) {
      read_some(0);
      pollfd writable{in_.get(), POLLOUT, 0};
      ::poll(&writable, 1, 5);
    } else {
      throw timed_out("cannot write to " + describe());
    }
  }
}

void process::narrow_pipes() {
  for (auto fd : {out_.fd.get(), err_.fd.get()})
    if (::fcntl(fd, F_SETPIPE_SZ, 32 * 1024) < 0)
      throw std::system_error(errno, std::generic_category(), "F_SETPIPE_SZ");
}

std::string process::line(deadline until) {
  return next_line(out_, until);
}

std::string process::error_line(deadline until) {
  return next_line(err_, until);
}

std::string process::next_line(stream& from, const deadline& until) {
  for (;;) {
    auto end = from.text.find('\n', from.taken);
    if (end != std::string::npos) {
      auto result = from.text.substr(from.taken, end - from.taken);
      from.taken = end + 1;
      return result;
    }
    if (!from.fd || until.passed())
      throw timed_out("no further line from " + describe());
    read_some(until.remaining_ms());
  }
}

std::string process::line_matching(const std::string& pattern, deadline until) {
  std::regex expression{pattern};
  for (;;) {
    std::string next;
    try {
      next = line(until);
    } catch (const timed_out& problem) {
      throw timed_out("awaited: " + pattern + "\n" + problem.what());
    }
    if (std::regex_search(next, expression))
      return next;
  }
}

std::string process::rest_of_output(deadline until) {
  while (out_.fd && !until.passed())
    read_some(until.remaining_ms());
  auto result = out_.text.substr(out_.taken);
  out_.taken = out_.text.size();
  return result;
}

std::string process::errors(deadline until) {
  while (err_.fd && !until.passed())
    read_some(until.remaining_ms());
  return err_.text;
}

void process::signal(int number) {
  // The process identifier of somebody already reaped may be another's by now.
  if (!reap())
    ::kill(pid_, number);
}

int process::exit_code(deadline until) {
  // Who has ended has closed its pipes, unless its children hold them.
  while ((out_.fd || err_.fd) && !until.passed() && !reap())
    read_some(std::min(until.remaining_ms(), 50));
  if (!eventually([this] { return reap(); }, until))
    throw timed_out("still running: " + describe());
  return WIFSIGNALED(status_) ? 128 + WTERMSIG(status_) : WEXITSTATUS(status_);
}

bool process::read_some(int timeout_ms) {
  std::array<pollfd, 2> fds = {pollfd{out_.fd.get(), POLLIN, 0},
                               pollfd{err_.fd.get(), POLLIN, 0}};
  if (::poll(fds.data(), fds.size(), timeout_ms) <= 0)
    return false;
  auto from_out = fds[0].revents != 0 && read_from(out_);
  auto from_err = fds[1].revents != 0 && read_from(err_);
  return from_out || from_err;
}

bool process::read_from(stream& from) {
  std::array<char, 16 * 1024> buffer;
  auto n = ::read(from.fd.get(), buffer.data(), buffer.size());
  if (n > 0)
    from.text.append(buffer.data(), static_cast<size_t>(n));
  else if (n == 0 || errno != EAGAIN)
    from.fd.reset();
  return n > 0;
}

bool process::reap() {
  if (!ended_)
    ended_ = ::waitpid(pid_, &status_, WNOHANG) == pid_;
  return ended_;
}

std::string process::describe() const {
  return name_ + "\n-- its output:\n" + out_.text + "-- its errors:\n" + err_.text;
}

std::string run(const std::vector<std::string>& command) {
  process child{command};
  child.close_input();
  auto output = child.rest_of_output();
  if (auto code = child.exit_code(); code != 0)
    throw std::runtime_error(command[0] + " ended with " + std::to_string(code) + ": "
                             + child.errors());
  return output;
}

} // namespace e2e
