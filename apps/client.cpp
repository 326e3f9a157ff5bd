// hubbub-client: chats in a terminal, or in a pipe.
#include <chrono>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <caf/actor_cast.hpp>
#include <caf/actor_system.hpp>
#include <caf/io/middleman.hpp>
#include <caf/io/network/multiplexer.hpp>
#include <caf/scoped_actor.hpp>
#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <langinfo.h>
#include <unistd.h>

#include "apps/client/companion.hpp"
#include "apps/client/config.hpp"
#include "apps/client/dial.hpp"
#include "apps/client/hygiene.hpp"
#include "apps/client/keeper.hpp"
#include "apps/client/keyboard.hpp"
#include "apps/client/line_editor.hpp"
#include "apps/client/pipe_screen.hpp"
#include "apps/client/private_file.hpp"
#include "apps/client/server_link.hpp"
#include "apps/client/server_plans.hpp"
#include "apps/client/shell_command.hpp"
#include "apps/client/sts.hpp"
#include "apps/client/switchboard_host.hpp"
#include "apps/client/terminal.hpp"
#include "apps/client/terminal_ability.hpp"
#include "apps/secret.hpp"
#include "apps/standard_streams.hpp"

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

// Where to keep what is entered, as the option "history" says.
history history_of(const std::string& option) {
  if (option == "off")
    return {};
  if (option == "on")
    return history{history_path(std::getenv("XDG_STATE_HOME"), std::getenv("HOME")),
                   history::origin::own};
  return history{option};
}

// Waits until the conversation is over.
farewell run(caf::actor_system& system, const input_actor& talk) {
  farewell result;
  caf::scoped_actor self{system};
  self->request(talk, caf::infinite, begin_atom_v)
    .receive([&](farewell& end) { result = std::move(end); },
             [&](caf::error& error) {
               result = {static_cast<int32_t>(ending::no_server), system.render(error)};
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

// How long a command may go on once nobody listens to it any more.
constexpr std::chrono::seconds command_patience{2};

// The exit status, once the command has ended as well.
int finish(shell_command& bot, const farewell& end) {
  auto result = bot.finish(command_patience);
  // One that did not see that it was over had to be told, and whose words are cut off
  // fails in its own way.
  if (end.status != 0 || end.interrupted || result.told || result.status == 0)
    return end.status;
  if (result.signal != 0)
    report("signal " + std::to_string(result.signal) + " ended the command of --exec");
  else
    report("the command of --exec ended with status " + std::to_string(result.status));
  return static_cast<int>(ending::command_failed);
}

// Where lines have no time in front of them, what was said before has one all the same.
std::string past_stamp(int64_t seconds) {
  constexpr int64_t recent = 12 * 60 * 60; // seconds, in which a clock tells the day
  auto is_recent = std::time(nullptr) - seconds < recent;
  return timestamp(is_recent ? timestamp_form::clock : timestamp_form::full, seconds);
}

int64_t now() {
  return static_cast<int64_t>(std::time(nullptr));
}

int64_t stopwatch() {
  auto passed = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(passed).count();
}

bool sits_somebody_there(const client_config& config) {
  return ::isatty(STDOUT_FILENO) == 1 && ::isatty(STDIN_FILENO) == 1
         && config.exec.empty();
}

std::string own_file(const std::string& name) {
  return state_file(std::getenv("XDG_STATE_HOME"), std::getenv("HOME"), name);
}

/// @param made null: the first of several servers cannot be reached.
/// @param end how it ended.
int chat(client_config& config, const destination& where, const dialed_ptr& made,
         farewell& end) {
  auto for_people = config.form() == output_form::text;
  auto output_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  auto interactive = sits_somebody_there(config);
  auto colour = wants_colour(
    config.colours(), {output_is_terminal, std::getenv("NO_COLOR"), std::getenv("TERM")});
  keyboard_signals signals;
  alarm_bell bell;
  std::optional<shell_command> bot; // started before there are threads
  if (!config.exec.empty()) {
    bot.emplace(config.exec);
    if (!bot->error().empty()) {
      report(bot->error());
      return static_cast<int>(ending::command_failed);
    }
  }
  auto fillable = interactive && can_be_painted();
  if (interactive && config.screen == "full" && !fillable) {
    report("this is no terminal that can be a full screen");
    config.screen = "plain";
  }
  std::shared_ptr<screen> display;
  if (interactive)
    display = std::make_shared<line_editor>(
      stdout, STDIN_FILENO, history_of(config.history), config.paste_limit);
  else
    display = std::make_shared<pipe_screen>();
  caf::actor_system system{config};
  auto keys = system.spawn<caf::detached>(
    keyboard, keyboard_sources{bot ? -1 : STDIN_FILENO, signals.fd(), bell.fd()});
  terminal_actor front = system.spawn<caf::detached>(
    terminal, display, keys,
    terminal_options{interactive, colour, bell.fd(), config.color == "names",
                     interactive && config.bell == "on",
                     for_people ? config.stamps() : timestamp_form::none,
                     notification_called(config.notification), now,
                     [] { ::kill(0, SIGTSTP); }, output_is_terminal,
                     config.screen == "full"});
  auto ignored_path = interactive ? own_file("ignored") : std::string{};
  auto keeps = system.spawn<caf::detached>(
    keeper, keeper_options{config.log_folder, ignored_path, config.on_mention, now,
                           sts_policies_path()});
  auto talking = config.conversation(interactive);
  talking.past_stamp = past_stamp;
  talking.clock = now;
  talking.stopwatch = stopwatch;
  talking.fillable = fillable;
  talking.ignored = ignore_file{ignored_path}.load();
  auto server =
    link_to_server(system, {[where] { return where; }, talking, config.form()});
  auto caller = server->dialer();
  auto talker = front;
  if (bot) {
    auto adopt = [&system](caf::io::network::native_socket fd) {
      return system.middleman().backend().new_scribe(fd);
    };
    talker = spawn_companion(
      system, {adopt(bot->release_input()), adopt(bot->release_output())}, front);
  }
  if (interactive) {
    auto links = [&](const address& there, bool vouched) {
      return link_to_server(system, plan_for(config, talking, there, vouched));
    };
    auto board = system.spawn(
      host_switchboard,
      switchboard_options{config.name, config.commands == "on", talking.aliases},
      switchboard_parts{
        front, keeps, links, {config.own_address(), server, made}, config.more});
    end = run(system, board);
    caf::anon_send_exit(board, caf::exit_reason::user_shutdown);
  } else {
    end = run(system, server->start(made, {}, {{}, talker, keeps, {}}));
  }
  auto status = bot ? finish(*bot, end) : end.status;
  server->end();
  for (auto& actor :
       {caf::actor_cast<caf::actor>(talker), caf::actor_cast<caf::actor>(front),
        caf::actor_cast<caf::actor>(keys), caf::actor_cast<caf::actor>(keeps)})
    caf::anon_send_exit(actor, caf::exit_reason::user_shutdown);
  alarm_bell::ring(bell.fd());
  auto gone = !end.hangs && ends_soon(system, caller);
  if (gone)
    system.await_all_actors_done();
  display->close();
  if (!end.words.empty())
    report(end.words);
  // Nobody can end the look-up of a host's name but the operating system.
  if (!gone)
    ::_exit(status);
  return status;
}

// Asks on the terminal, before the line editor has it; nobody if there is none.
yes_or_no who_is_asked() {
  if (::isatty(STDIN_FILENO) != 1 || ::isatty(STDERR_FILENO) != 1)
    return {};
  return [](const std::string& question) {
    ::alarm(0);
    std::cerr << question << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "yes" || answer == "y";
  };
}

// While connecting takes its time: whom one waits for. Written by a signal's handler.
std::string slow_words;

void announce(const client_config& config) {
  slow_words = "Connecting to " + harmless(config.host) + " port "
               + std::to_string(config.real_port()) + " ...\n";
  std::signal(SIGALRM, [](int) {
    [[maybe_unused]] auto count =
      ::write(STDERR_FILENO, slow_words.data(), slow_words.size());
  });
}

// Ctrl+C while connecting: there is nothing to take leave of yet. Later, such
// signals reach the conversation.
void leave_on_interrupt() {
  for (auto signal : {SIGINT, SIGTERM})
    if (std::signal(signal, [](int) { ::_exit(EXIT_SUCCESS); }) == SIG_IGN)
      std::signal(signal, SIG_IGN);
}

int connect_and_chat(client_config& config, const yes_or_no& asks, farewell& end) {
  leave_on_interrupt();
  announce(config);
  ::alarm(1);
  auto where = first_destination(config, config.own_address());
  if (!where.error.empty()) {
    report(where.error);
    return static_cast<int>(ending::no_server);
  }
  auto made = std::make_shared<dialed>(dial(where, -1, asks));
  ::alarm(0);
  if (!made->error.empty()) {
    report(made->error);
    if (config.more.empty())
      return static_cast<int>(ending::no_server);
    made.reset();
  }
  return chat(config, where, made, end);
}

} // namespace

int main(int argc, char** argv) {
  hubbub::open_standard_streams();
  use_utf8();
  std::signal(SIGPIPE, SIG_IGN);
  client_config config;
  std::vector<std::string> arguments{argv + 1, argv + argc};
  hubbub::hide_values(argc, argv, {"key", "password"});
  if (auto status =
        config.read(std::move(arguments), current_environment(), std::cout, std::cerr))
    return *status;
  // No command that is started has to know it.
  ::unsetenv("HUBBUB_PASSWORD");
  if (!config.more.empty() && !sits_somebody_there(config)) {
    report("several servers are for a terminal: a filter talks with one");
    return static_cast<int>(ending::bad_usage);
  }
  const sts_policies policies{sts_policies_path()};
  auto asks = who_is_asked();
  auto go_by_tls = [&](uint16_t port) {
    config.tls = true;
    config.port = port;
    asks = {}; // who is there must be beyond doubt (IRCv3 sts)
  };
  if (auto port =
        config.tls ? uint16_t{0} : policies.find(config.host, std::time(nullptr)))
    go_by_tls(port);
  for (;;) {
    farewell end;
    auto status = connect_and_chat(config, asks, end);
    if (config.tls && end.tls_duration >= 0)
      if (auto problem = policies.keep(config.host, config.real_port(), end.tls_duration,
                                       std::time(nullptr));
          !problem.empty())
        report(problem);
    if (end.tls_port == 0 || config.tls)
      return status;
    report("This server is to be reached over TLS: connecting to port "
           + std::to_string(end.tls_port));
    config.name = end.name;
    go_by_tls(end.tls_port);
  }
}
