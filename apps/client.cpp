// hubbub-client: chats in a terminal, or in a pipe.
#include <chrono>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <memory>
#include <random>
#include <string>
#include <utility>

#include <caf/actor_cast.hpp>
#include <caf/actor_system.hpp>
#include <caf/io/middleman.hpp>
#include <caf/io/network/multiplexer.hpp>
#include <caf/scoped_actor.hpp>
#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <langinfo.h>
#include <unistd.h>

#include "apps/client/config.hpp"
#include "apps/client/connection.hpp"
#include "apps/client/conversation_host.hpp"
#include "apps/client/dial.hpp"
#include "apps/client/dialer.hpp"
#include "apps/client/keyboard.hpp"
#include "apps/client/line_editor.hpp"
#include "apps/client/pipe_screen.hpp"
#include "apps/client/terminal.hpp"

namespace {

using namespace hubbub::client;

// The line editor must know that text is UTF-8, also where no locale is set.
void use_utf8() {
  std::setlocale(LC_ALL, "");
  if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
    std::setlocale(LC_CTYPE, "C.UTF-8");
}

void report(const std::string& words) {
  std::cerr << "hubbub-client: " << words << std::endl;
}

// Waits until the conversation is over: the exit status and the last words.
std::pair<int, std::string> run(caf::actor_system& system,
                                const conversation_actor& talk) {
  std::pair<int, std::string> result;
  caf::scoped_actor self{system};
  self->request(talk, caf::infinite, begin_atom_v)
    .receive(
      [&](int32_t code, std::string& words) {
        result = {code, std::move(words)};
      },
      [&](caf::error& error) {
        result = {1, system.render(error)};
      });
  return result;
}

// Whether the one who connects has ended, and is not waiting for a name server.
bool ends_soon(caf::actor_system& system, const dialer_actor& caller) {
  caf::scoped_actor self{system};
  auto ended = false;
  self->monitor(caller);
  self->receive([&](const caf::down_msg&) { ended = true; },
                caf::after(std::chrono::milliseconds{500}) >> [] {});
  return ended;
}

int chat(client_config& config, int socket) {
  auto output_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  auto interactive = output_is_terminal && ::isatty(STDIN_FILENO) == 1;
  auto colour = wants_colour(
    config.colours(), {output_is_terminal, std::getenv("NO_COLOR"), std::getenv("TERM")});
  keyboard_signals signals;
  alarm_bell bell;
  alarm_bell hurry; // ends an attempt to connect
  std::shared_ptr<screen> display;
  if (interactive)
    display = std::make_shared<line_editor>(stdout, STDIN_FILENO);
  else
    display = std::make_shared<pipe_screen>();
  caf::actor_system system{config};
  auto caller =
    system.spawn<caf::detached>(dialer, place{config.host, config.port}, hurry.fd());
  auto adopt = [&system](caf::io::network::native_socket fd) {
    return system.middleman().backend().new_scribe(fd);
  };
  auto link =
    spawn_connection(system, adopt(socket), {caller, adopt, std::random_device{}()});
  auto keys = system.spawn<caf::detached>(
    keyboard, keyboard_sources{STDIN_FILENO, signals.fd(), bell.fd()});
  auto front = system.spawn<caf::detached>(
    terminal, display, keys, terminal_options{interactive, colour, bell.fd()});
  auto talk = system.spawn(host_conversation,
                           conversation_options{config.name, config.room, interactive,
                                                config.commands == "on", config.key,
                                                config.reconnects(interactive)},
                           link, front);
  auto [status, last_words] = run(system, talk);
  for (auto& actor :
       {caf::actor_cast<caf::actor>(talk), caf::actor_cast<caf::actor>(front),
        caf::actor_cast<caf::actor>(link), caf::actor_cast<caf::actor>(keys),
        caf::actor_cast<caf::actor>(caller)})
    caf::anon_send_exit(actor, caf::exit_reason::user_shutdown);
  alarm_bell::ring(bell.fd());
  alarm_bell::ring(hurry.fd());
  auto gone = ends_soon(system, caller);
  if (gone)
    system.await_all_actors_done();
  display->close();
  if (!last_words.empty())
    report(last_words);
  // Nobody can end the look-up of a host's name but the operating system.
  if (!gone)
    ::_exit(status);
  return status;
}

} // namespace

int main(int argc, char** argv) {
  use_utf8();
  std::signal(SIGPIPE, SIG_IGN);
  client_config config;
  if (auto status =
        config.read({argv + 1, argv + argc}, current_environment(), std::cout, std::cerr))
    return *status;
  auto link = dial({config.host, config.port});
  if (!link.error.empty()) {
    report(link.error);
    return 1;
  }
  return chat(config, link.fd);
}
