// hubbub-client: chats in a terminal, or in a pipe.
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <memory>
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

int report(const std::string& words) {
  std::cerr << "hubbub-client: " << words << std::endl;
  return 1;
}

// Where to keep what is entered, as the option "history" says.
history history_of(const std::string& option) {
  if (option == "off")
    return {};
  if (option == "on")
    return history{history_path(std::getenv("XDG_STATE_HOME"), std::getenv("HOME"))};
  return history{option};
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

int chat(client_config& config, int socket) {
  auto output_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  auto interactive = output_is_terminal && ::isatty(STDIN_FILENO) == 1;
  auto colour = wants_colour(
    config.colours(), {output_is_terminal, std::getenv("NO_COLOR"), std::getenv("TERM")});
  keyboard_signals signals;
  alarm_bell bell;
  std::shared_ptr<screen> display;
  if (interactive)
    display =
      std::make_shared<line_editor>(stdout, STDIN_FILENO, history_of(config.history));
  else
    display = std::make_shared<pipe_screen>();
  caf::actor_system system{config};
  auto link = spawn_connection(system, system.middleman().backend().new_scribe(socket));
  auto keys = system.spawn<caf::detached>(
    keyboard, keyboard_sources{STDIN_FILENO, signals.fd(), bell.fd()});
  auto front = system.spawn<caf::detached>(
    terminal, display, keys,
    terminal_options{interactive, colour, bell.fd(), config.color == "names",
                     interactive && config.bell == "on", config.stamps(),
                     [] { return static_cast<int64_t>(std::time(nullptr)); }});
  auto talk = system.spawn(
    host_conversation,
    conversation_options{config.name, config.room, interactive, config.commands == "on"},
    link, front);
  auto [status, last_words] = run(system, talk);
  // All are gone by now but the keyboard, unless one of them broke.
  for (auto& actor :
       {caf::actor_cast<caf::actor>(talk), caf::actor_cast<caf::actor>(front),
        caf::actor_cast<caf::actor>(link), caf::actor_cast<caf::actor>(keys)})
    caf::anon_send_exit(actor, caf::exit_reason::user_shutdown);
  alarm_bell::ring(bell.fd());
  system.await_all_actors_done();
  display->close();
  return last_words.empty() ? status : report(last_words);
}

// Ctrl+C while connecting: there is nothing to take leave of yet. Later, such
// signals reach the conversation.
void leave_on_interrupt() {
  for (auto signal : {SIGINT, SIGTERM})
    if (std::signal(signal, [](int) { ::_exit(EXIT_SUCCESS); }) == SIG_IGN)
      std::signal(signal, SIG_IGN);
}

} // namespace

int main(int argc, char** argv) {
  use_utf8();
  std::signal(SIGPIPE, SIG_IGN);
  client_config config;
  if (auto status = config.read(argc, argv, std::cout, std::cerr))
    return *status;
  leave_on_interrupt();
  auto link = dial(config.host, config.port);
  if (!link.error.empty())
    return report(link.error);
  return chat(config, link.fd);
}
