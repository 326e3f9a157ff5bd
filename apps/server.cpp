// The chat server: reads the configuration, listens, and runs until a signal.

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <thread>

#include <fmt/format.h>
#include <unistd.h>

#include <caf/actor_system.hpp>
#include <caf/scoped_actor.hpp>
#include <caf/send.hpp>

#include "apps/certificate_watch.hpp"
#include "apps/certificates.hpp"
#include "apps/cloak_file.hpp"
#include "apps/console.hpp"
#include "apps/control.hpp"
#include "apps/hash_process.hpp"
#include "apps/hosting.hpp"
#include "apps/listeners.hpp"
#include "apps/log_writer.hpp"
#include "apps/password.hpp"
#include "apps/password_checker.hpp"
#include "apps/secret.hpp"
#include "apps/server_config.hpp"
#include "apps/server_help.hpp"
#include "apps/service_manager.hpp"
#include "apps/shutdown.hpp"
#include "apps/standard_streams.hpp"
#include "apps/state_folder.hpp"
#include "apps/status.hpp"
#include "apps/stores.hpp"
#include "apps/web_root.hpp"
#include "net/transport/socket.hpp"
#include "net/watch/metrics_collector.hpp"
#include "net/wire_formats.hpp"
#include "store/database.hpp"

namespace {

using namespace hubbub;

/// How many processes hash passwords: at most two, and one core is left to everybody
/// else. On two cores, both hashing, 100 wrong passwords a second made the p99 of a chat
/// line 3 ms longer; one hashing, less than half a millisecond.
size_t num_hash_processes() {
  auto cores = std::thread::hardware_concurrency();
  return cores > 2 ? 2 : 1;
}

constexpr const char* root_refused =
  "started as root: a mistake in the server would give away the whole machine. Start it "
  "as a plain user (no port below 1024 is needed), or give --allow-root";

int fail(const std::string& message) {
  fmt::print(stderr, "hubbub-server: {}\n", message);
  return EXIT_FAILURE;
}

/// Blocks the signals that end the server, in this and all later threads, so that
/// `sigwait` gets them.
sigset_t block_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGHUP);
  sigaddset(&signals, SIGUSR1);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  return signals;
}

/// Finds the key of the cloaks, if there are to be any.
/// @param before what a running server has; empty: none yet.
/// @returns a sentence about what is wrong, or an empty string.
std::string take_cloak_key(const server_config& config,
                           const std::optional<cloak_key>& before, settings& into) {
  std::string problem;
  if (config.cloaks && before)
    into.cloaks = before;
  else if (config.cloaks)
    into.cloaks = load_cloak_key(state_folder(config.configured_state_folder), problem);
  if (config.cloaks && !into.cloaks)
    return problem;
  if (!problem.empty())
    fmt::print(stderr, "hubbub-server: warning: {}\n", problem);
  return {};
}

/// Loads the page, if there is to be one.
/// @returns a sentence about what is wrong, or an empty string.
std::string take_site(const server_config& config, settings& into) {
  std::string error;
  if (config.wants_page())
    into.site = load_site(config.web_root, error);
  return error;
}

/// Reads the options again, for what can change while the server runs.
fresh_configuration read_again(const std::vector<std::string>& arguments,
                               const server_config& running, const settings& before,
                               listeners& open, rehash_result& what) {
  server_config fresh;
  fresh.inherited_listeners = running.inherited_listeners;
  what.error = fresh.read_options(arguments);
  if (!what.error.empty())
    return {};
  auto result = fresh.make_settings(what.error);
  if (what.error.empty())
    what.error = take_cloak_key(fresh, before.cloaks, *result);
  if (what.error.empty())
    what.error = take_site(fresh, *result);
  listening_change listening;
  std::vector<std::string> banners;
  if (what.error.empty())
    what.error = open.follow(fresh, listening, banners);
  what.error = fresh.located(what.error);
  if (!what.error.empty())
    return {};
  what.listening = describe(listening);
  what.needs_restart = fresh.needs_restart(running);
  result->started_at = before.started_at;
  result->server_name = before.server_name;
  result->history = before.history; // the recorder is there, or it is not
  result->history_page = before.history_page;
  result->rooms = before.rooms; // rooms keep what they were made with
  result->rooms_per_account = before.rooms_per_account; // the directory, too
  result->max_room_access = before.max_room_access;
  result->metadata_memory = before.metadata_memory;
  result->server_bans = before.server_bans; // and the keeper of the bans
  return {std::move(result), std::move(listening), fresh.certificates()};
}

/// What the log says of that.
log_entry reloaded(const rehash_result& x) {
  if (!x.error.empty())
    return {log_level::warning, "reloaded", {{"result", "error"}, {"error", x.error}}};
  log_entry result{log_level::info, "reloaded", {{"result", "ok"}}};
  if (!x.listening.empty())
    result.fields.emplace_back("listening", x.listening);
  if (!x.needs_restart.empty()) {
    result.level = log_level::warning;
    result.fields.emplace_back("needs_restart", x.needs_restart);
  }
  return result;
}

/// SIGHUP: the same as an operator's REHASH.
void reload(caf::actor_system& sys, const server_control_actor& control) {
  caf::scoped_actor self{sys};
  self->request(control, caf::infinite, rehash_atom::value)
    .receive(
      [](const rehash_result& x) {
        fmt::print(stderr, "hubbub-server: {}\n", describe(x));
      },
      [](const caf::error&) {});
}

/// Reads a password from standard input and prints what to put into the configuration.
int print_password_hash() {
  std::string password;
  std::getline(std::cin, password);
  auto hash = password.empty() ? "" : hash_password(password);
  if (hash.empty())
    return fail("--hash-password reads one line from standard input, the password");
  fmt::print("{}\n", hash);
  return EXIT_SUCCESS;
}

/// Makes a certificate that vouches for itself, and shows it.
int print_own_certificate(certificate_sources sources) {
  sources.wanted = true;
  sources.options.pairs.clear();
  auto now = std::time(nullptr);
  auto error = make_own_certificate(sources, now);
  auto made = error.empty() ? load_certificates(sources, now, error) : nullptr;
  if (!made)
    return fail(error);
  fmt::print("{}", introduce(sources, *made));
  return EXIT_SUCCESS;
}

/// Loads the certificates; the first time, makes one and shows it.
certificate_watch::news load_first(certificate_watch& certificates,
                                   certificate_sources sources) {
  auto lacking = lacks_certificate(sources);
  auto news = certificates.load(sources, std::time(nullptr));
  if (lacking && news.error.empty())
    fmt::print("{}", introduce(sources, *certificates.current()));
  return news;
}

/// "--backup FOLDER" as "--backup=FOLDER".
std::vector<std::string> joined(std::vector<std::string> arguments) {
  auto i = std::find(arguments.begin(), arguments.end(), "--backup");
  if (i != arguments.end() && i + 1 != arguments.end()) {
    *i += '=' + *(i + 1);
    arguments.erase(i + 1);
  }
  return arguments;
}

} // namespace

int main(int argc, char** argv) {
  open_standard_streams();
  if (has_argument(argc, argv, "help", 'h')) {
    fmt::print("{}", server_help);
    return EXIT_SUCCESS;
  }
  if (has_argument(argc, argv, "version")) {
    fmt::print("hubbub-server {}\n", HUBBUB_VERSION);
    return EXIT_SUCCESS;
  }
  if (has_argument(argc, argv, "hash-password"))
    return print_password_hash();
  auto signals = block_signals();
  server_config config;
  const auto arguments = joined({argv + 1, argv + argc});
  hide_values(argc, argv, server_config::secrets());
  std::string error;
  listeners open;
  // While nothing else is open, and before other processes could be told of them.
  auto inherited = take_inherited_sockets(listen_option_names(), error);
  if (!error.empty())
    return fail(error);
  for (auto& x : inherited)
    config.inherited_listeners.insert(x.option);
  open.adopt(std::move(inherited));
  error = config.read_options(arguments);
  if (!error.empty())
    return fail(error + " (try --help)");
  if (config.cli_helptext_printed)
    return EXIT_SUCCESS;
  if (!config.backup_folder.empty()) {
    auto show = [](const std::string& path) { fmt::print("{}\n", path); };
    auto problem = back_up_stores(config, show);
    return problem.empty() ? EXIT_SUCCESS : fail("--backup: " + problem);
  }
  if (::geteuid() == 0 && !config.allow_root)
    return fail(root_refused);
  auto made = config.make_settings(error);
  if (!error.empty())
    return fail(config.located(error));
  if (config.make_certificate)
    return print_own_certificate(config.certificates());
  if (!config.configured_state_folder.empty())
    if (error = prepare_folder(config.configured_state_folder); !error.empty())
      return fail(config.located("server.state-folder: " + error));
  if (error = take_cloak_key(config, std::nullopt, *made); !error.empty())
    return fail(config.located(error));
  if (error = take_site(config, *made); !error.empty())
    return fail(config.located(error));
  // Before there are threads, sockets and keys: they are copies of this process.
  std::vector<int> hash_processes(num_hash_processes());
  for (auto& x : hash_processes)
    if (x = start_hash_process(); x < 0)
      fmt::print(stderr,
                 "hubbub-server: warning: cannot start a process that hashes passwords "
                 "({}): the server itself does it\n",
                 std::strerror(errno));
  certificate_watch certificates;
  auto loaded = load_first(certificates, config.certificates());
  if (!loaded.error.empty())
    return fail(config.located(loaded.error));
  made->tls = certificates.current();
  if (made->sts && made->tls->certificates().front().self_signed)
    return fail(config.located("tls.sts: the certificate vouches for itself, and clients "
                               "that obey would refuse it for good: get one from an "
                               "authority first"));
  const settings_ptr values = std::move(made);
  listening_change listening;
  std::vector<std::string> banners;
  if (error = open.follow(config, listening, banners); !error.empty())
    return fail(config.located(error));
  fmt::print("{}\n", fmt::join(banners, "\n"));
  std::fflush(stdout);

  for (auto& x : config.warnings(*values))
    fmt::print(stderr, "hubbub-server: warning: {}\n", x);

  auto log_fd = config.log_file.empty() ? STDERR_FILENO : open_log(config.log_file);
  if (log_fd < 0)
    return fail(fmt::format("log.file: cannot open '{}': {}", config.log_file,
                            std::strerror(errno)));

  caf::actor_system sys{config};
  auto log = spawn_log_writer(sys, log_fd, config.log_file);
  auto say = [log](log_level level, log_entry entry) {
    if (entry.level <= level)
      caf::anon_send(log, log_atom::value, std::move(entry));
  };
  accounts_actor accounts;
  try {
    accounts = open_store(sys, config, [=](const std::string& what) {
      say(values->log_level, {log_level::error, "store_failed", {{"error", what}}});
    });
  } catch (const store_error& problem) {
    caf::anon_send_exit(log, caf::exit_reason::user_shutdown);
    return fail(config.located(fmt::format("store.file: {}", problem.what())));
  }
  past_keepers past;
  try {
    past = open_past(sys, config,
                     [=](log_entry entry) { say(values->log_level, std::move(entry)); });
  } catch (const store_error& problem) {
    fail(config.located(fmt::format("archive.file: {}", problem.what())));
    ::_exit(EXIT_FAILURE); // nobody is here yet who would have to be told
  }
  auto console = spawn_console(sys);
  auto directory = spawn_directory(
    sys, values->rooms,
    {values->max_rooms, values->default_room, values->rooms.slowdown, accounts,
     values->account_life, static_cast<uint32_t>(values->rooms_per_account),
     static_cast<uint32_t>(values->max_room_access), past.recorder,
     values->metadata_memory});
  auto bans = spawn_ban_keeper(sys, accounts, values->server_bans);
  ban_list_ptr banned;
  if (error = recall(sys, accounts, directory, bans, banned); !error.empty()) {
    fail(config.located(fmt::format("store.file: {}", error)));
    ::_exit(EXIT_FAILURE); // nobody is here yet who would have to be told
  }
  caf::anon_send(directory, watch_atom::value, observer_actor{console});
  auto passwords = spawn_password_checker(sys, hash_processes, values, log);
  control_setup setup{{}, values, std::move(certificates), passwords, log};
  setup.read = [=, &config, level = values->log_level](rehash_result& x) mutable {
    auto fresh = read_again(arguments, config, *values, open, x);
    if (fresh.values)
      level = fresh.values->log_level;
    say(level, reloaded(x));
    return fresh;
  };
  setup.reloads = [](bool begins) { begins ? tell_reloading() : tell_ready(); };
  auto control = spawn_control(sys, std::move(setup));
  ledger_setup counting{directory, log, values->log_level};
  auto ledger = spawn_ledger(sys, counting);
  auto num_listeners = listening.opened.size();
  chat_actors actors{directory, control, ledger, log};
  actors.passwords = passwords;
  actors.accounts = accounts;
  actors.files = file_actor{control};
  actors.bans = bans;
  actors.numbers = counting.numbers;
  actors.metrics =
    spawn_metrics_collector(sys, {HUBBUB_VERSION, directory, ledger, past.recorder,
                                  accounts, passwords, control});
  chat_context context{std::move(actors), values};
  context.ban_list = std::move(banned);
  auto listener = spawn_listener(sys, std::move(listening.opened), std::move(context));
  caf::anon_send(bans, watch_atom::value, ban_watcher_actor{listener});
  say(values->log_level,
      {log_level::info,
       "start",
       {{"version", HUBBUB_VERSION}, {"listeners", std::to_string(num_listeners)}}});
  for (auto& x : loaded.log)
    say(values->log_level, std::move(x));
  caf::anon_send(control, attach_atom::value,
                 caf::actor_cast<caf::strong_actor_ptr>(listener));
  tell_ready();
  auto service_watch = spawn_service_watch(sys, directory);

  for (int signal = 0; sigwait(&signals, &signal) == 0;) {
    if (signal == SIGUSR1) {
      // Whatever the level: it was asked for.
      caf::anon_send(log, log_atom::value,
                     status_of(sys, ledger, directory, values->started_at));
    } else if (signal == SIGHUP) {
      caf::anon_send(log, reopen_atom::value);
      reload(sys, control);
    } else {
      break;
    }
  }
  tell_stopping();
  caf::anon_send_exit(service_watch, caf::exit_reason::user_shutdown);
  // It knows which level the last configuration has.
  caf::anon_send(ledger, log_atom::value, log_entry{log_level::info, "stop", {}});
  auto in_time = shut_down(sys, listener, directory,
                           {passwords, console, log, ledger, accounts, past.recorder});
  caf::anon_send_exit(past.archive, caf::exit_reason::user_shutdown);
  caf::anon_send_exit(past.recorder, caf::exit_reason::user_shutdown);
  caf::anon_send_exit(bans, caf::exit_reason::user_shutdown);
  caf::anon_send_exit(accounts, caf::exit_reason::user_shutdown);
  caf::anon_send_exit(ledger, caf::exit_reason::user_shutdown);
  caf::anon_send_exit(control, caf::exit_reason::user_shutdown);
  if (!in_time) {
    // Something did not let go in time; the operating system takes the rest.
    ::_exit(EXIT_SUCCESS);
  }
  return EXIT_SUCCESS;
}
