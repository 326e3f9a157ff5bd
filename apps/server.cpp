// The chat server: reads the configuration, listens, and runs until a signal.

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>

#include <fmt/format.h>
#include <malloc.h>
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
#include "apps/standard_streams.hpp"
#include "apps/state_folder.hpp"
#include "apps/status.hpp"
#include "apps/web_root.hpp"
#include "net/transport/socket.hpp"
#include "net/wire_formats.hpp"
#include "store/accounts.hpp"
#include "store/archive.hpp"
#include "store/database.hpp"

namespace {

using namespace hubbub;

/// Longest time from a signal to the exit. Connections linger less (`settings`).
constexpr std::chrono::milliseconds shutdown_limit{1'700};

/// Of these, for the store to keep what has changed last.
constexpr std::chrono::milliseconds store_limit{500};

/// So many passwords are hashed at once.
constexpr size_t num_hash_processes = 2;

constexpr const char* help_text = R"(Usage: hubbub-server [options]

A chat server: people meet in rooms, each over the wire format they like.

  --listen.colon=ADDRESS     'Alice: hello', for nc           :1234
  --listen.bracket=ADDRESS   '[Alice]: hello', for telnet     :5000
  --listen.irc=ADDRESS       IRC                              :6667
  --listen.web=ADDRESS       a page for browsers              :8080
  --listen.ircs=ADDRESS      IRC over TLS (usually :6697)     off
  --listen.webs=ADDRESS      the page over TLS                off
  --listen.colons=ADDRESS    the plain ones over TLS          off
  --listen.brackets=ADDRESS                                   off

ADDRESS is address:port, [ipv6]:port, or :port for all interfaces, or several of them
with commas in between; port 0 picks a free one; nothing turns a listener off.

  --server.name=NAME         as IRC shows it                  hubbub.local
  --server.network=NAME      as IRC shows it                  Hubbub
  --server.description=TEXT  one line about the server
  --server.admin=TEXT        whom to ask about it
  --server.motd-file=FILE    message of the day, for IRC
  --server.password=HASH     what IRC users must give         none
  --server.password-file=FILE  its first line is that password
  --server.state-folder=FOLDER  for what the server makes     systemd's, or .
  --server.io-uring=WHEN     send through it: auto or off     auto
  --oper.name=NAME           who may become an operator       nobody
  --oper.password=HASH       the password for it
  --oper.password-file=FILE  its first line is that password
  --oper.host=NAME           shown as an operator's host      the usual one
  --oper.operators=LIST      more of them: 'NAME CLASS password=HASH', ...
  --oper.classes=LIST        what they may do: 'CLASS RIGHT RIGHT', ...
  --tls.certificate=FILES    PEM; several, for several names  one it makes
  --tls.key=FILES            their keys, in the same order
  --tls.priority=TEXT        TLS versions and ciphers, as GnuTLS names them
  --tls.sts=DAYS             have clients come by TLS only    off
  --proxy.listeners=NAMES    where only proxies connect (irc,colon)
  --proxy.networks=LIST      where proxies are (PROXY protocol, HTTP)
  --web.root=FOLDER          another page                     our own
  --web.origins=LIST         whose pages may connect as well  none
  --web.acme-folder=FOLDER   with answers to ACME challenges  none
  --webirc.password=HASH     what a gateway must give (WEBIRC)
  --webirc.password-file=FILE  its first line is that password
  --webirc.networks=LIST     where the gateways are
  --irc.disabled-capabilities=NAMES  not offered (a,b)
  --chat.default-room=ROOM   where plain users enter          #lobby
  --chat.room-modes=LETTERS  modes of a new room              n
  --chat.reserved-names=NAMES  that nobody may take: *Serv,Services,Global,root,...
  --chat.default-user-modes=LETTERS  of a newcomer on IRC     none
  --chat.cloaks=BOOL         hides people's addresses         true

  --store.file=FILE          keeps accounts, rooms, bans; empty: until the end  hubbub.db
  --accounts.require-tls=BOOL  to log in; not on this machine  true
  --accounts.registration=BOOL anybody may make an account    true
  --accounts.per-address=N   made in a day; 0: no limit       5
  --accounts.expire-days=N   without a login; 0: never ended  0
  --accounts.max-rooms=N     registered by one; 0: none       20
  --accounts.max-room-access=N  on a room's access list       50

  --archive.recent=N         messages kept of each room; 0: none  200
  --archive.memory=BYTES     for those of all rooms           67108864
  --archive.page=N           asked for at once                100
  --archive.cutoff=none|joined  what newcomers see of the past  none
  --archive.keep-days=N      on the disk; 0: nothing, or no limit  0
  --archive.keep-rows=N      of each room; 0: nothing, or no limit  0
  --archive.search=BOOL      in what is on the disk           true
  --archive.queue=N          messages that wait for the disk  20000
  --archive.file=FILE        where they are kept              hubbub-history.db

  --log.level=LEVEL          error, warning, info or debug    warning
  --log.file=FILE            instead of standard error

  --limits.line-length=BYTES                                  4096
  --limits.name-tries=N                                       5
  --limits.rooms=N                all together                20000
  --limits.rooms-per-user=N                                   100
  --limits.room-list-entries=N                                100
  --limits.knocks=N               a room hears in a minute    5
  --limits.monitored=N                                        100
  --limits.accepted=N             people, by one who is +g    100
  --limits.server-bans=N          KLINE and its like          5000
  --limits.registration-timeout=TIME  0s: no limit            30s
  --limits.ping-interval=TIME     0s: no pings                2min
  --limits.ping-timeout=TIME                                  1min
  --limits.keep-alive=TIME        0s: no questions            2min
  --limits.send-queue=BYTES                                   1048576
  --limits.stall-timeout=TIME                                 30s
  --limits.max-connections=N      0: as descriptors allow     0
  --limits.connections-per-address=N  0: no limit             32
  --limits.unregistered-per-address=N without a name          50
  --limits.connect-burst=N        connections of an address   20
  --limits.connect-rate=N         a minute; 0: no limit       60
  --limits.password-queue=N       that wait to be checked     100
  --limits.passwords-per-address=N of those; 0: no limit      10
  --limits.password-burst=N       wrong ones of an address    5
  --limits.password-rate=N        a minute; 0: no limit       6
  --limits.exempt-networks=LIST   from all per address        127.0.0.0/8,::1
  --limits.flood-burst=LINES      taken at once               20
  --limits.flood-rate=LINES       a second; 0: no limit       5
  --limits.input-backlog=BYTES    that wait because of it     65536
  --limits.flood-timeout=TIME     for a backlog that is full  30s
  --limits.reading-pace=BYTES     a second, to be waited for  524288
  --limits.slowdown-time=TIME     for slower ones; 0s: no     10s
  --limits.join-burst=ROOMS                                   100
  --limits.join-rate=ROOMS        a minute; 0: no limit       120
  --limits.nick-burst=NAMES                                   5
  --limits.nick-rate=NAMES        a minute; 0: no limit       6
  --limits.target-burst=PEOPLE    written to at once          20
  --limits.target-rate=PEOPLE     a minute; 0: no limit       60

  --allow-root               run as root all the same
  --config-file=FILE         instead of caf-application.conf
  --backup=FOLDER            copies what it keeps there, also while a server runs
  --dump-config              shows the configuration in force
  --make-certificate         makes a certificate in the state folder, prints its
                             fingerprint, and ends
  --hash-password            reads a password from standard input and prints the
                             hash that server.password and its like take
  -h, --help                 this text
      --version              the version

The same options may stand in caf-application.conf in the current folder, which
nobody else may be able to write; the one that comes with Hubbub tells what each of
them does. SIGHUP reads them again: what
can change while the server runs, changes. SIGUSR1 writes a line to the log that
tells how it is going. SIGINT and SIGTERM end the server. Exit status: 0 after a
signal, 1 when it could not start.
)";

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
  result->rooms = before.rooms; // rooms keep what they were made with
  result->rooms_per_account = before.rooms_per_account; // the directory, too
  result->max_room_access = before.max_room_access;
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

/// Copies the store and the archive, also while a server uses them.
int back_up_store(const server_config& config) {
  using std::filesystem::path;
  auto store = config.store_path();
  auto archive = config.archive_path();
  if (store.empty() && archive.empty())
    return fail(
      "--backup: store.file is empty, and nothing is archived: there is nothing "
      "to copy");
  if (path{store}.filename() == path{archive}.filename())
    return fail(
      "--backup: store.file and archive.file have the same name, and cannot lie "
      "in one folder: name them differently");
  try {
    for (auto& file : {store, archive})
      if (!file.empty())
        fmt::print("{}\n", back_up(file, config.backup_folder));
    return EXIT_SUCCESS;
  } catch (const store_error& problem) {
    return fail(fmt::format("--backup: {}", problem.what()));
  }
}

/// Opens the store. Who has not asked for one, and cannot have the usual one, gets a
/// server all the same: nobody's names are in a file that this one never had.
accounts_actor open_store(caf::actor_system& sys, const server_config& config,
                          store_complaint complain) {
  try {
    return spawn_accounts(sys, config.store_path(), complain);
  } catch (const store_not_ours& problem) {
    if (config.store_file != server_config::default_store)
      throw;
    fmt::print(
      stderr,
      "hubbub-server: warning: store.file: {}. Accounts are kept in memory until "
      "the server ends\n",
      problem.what());
    return spawn_accounts(sys, {}, std::move(complain));
  }
}

/// Tells those who have it in memory what is kept, before anybody can ask for it: whose
/// names are whose, which rooms are registered, who is banned.
/// @param bans gets the bans.
/// @returns an empty string, or what went wrong.
std::string recall(caf::actor_system& sys, const accounts_actor& store,
                   const directory_actor& directory, const ban_keeper_actor& keeper,
                   ban_list_ptr& bans) {
  caf::scoped_actor self{sys};
  std::string error;
  auto failed = [&](const caf::error& why) { error = reason_in(why); };
  self->request(store, caf::infinite, list_atom::value)
    .receive(
      [&](std::vector<reserved_name>& names) {
        self->send(directory, reserve_atom::value, std::move(names));
      },
      failed);
  self->request(store, caf::infinite, record_atom::value)
    .receive(
      [&](std::vector<room_record>& rooms) {
        self->send(directory, reserve_atom::value, std::move(rooms));
        self->send(directory, expire_atom::value);
      },
      failed);
  self->request(store, caf::infinite, bans_atom::value)
    .receive(
      [&](std::vector<ban>& all) {
        self->send(keeper, reserve_atom::value, std::move(all));
      },
      failed);
  self->request(keeper, caf::infinite, bans_atom::value)
    .receive([&](const ban_list_ptr& all) { bans = all; }, failed);
  return error;
}

/// Who is to finish when the server ends: where lines come out, who writes the last ones
/// of the log, who may be in the middle of something.
struct servants {
  password_checker_actor passwords;
  console_actor console;
  log_writer_actor log;
  ledger_actor ledger;
  accounts_actor store;
};

/// Rooms that lose their members now are not to be forgotten, and what was said is to be
/// safe: waits for that as long as it may.
void end_recording(caf::actor_system& sys, const recorder_actor& recorder) {
  if (!recorder)
    return;
  caf::scoped_actor self{sys};
  self->request(recorder, std::chrono::milliseconds{500}, flush_atom::value)
    .receive([] {}, [](const caf::error&) {});
}

/// Tells everybody, and waits until the last connection is gone and the last line
/// printed.
/// @returns whether all that happened in time.
bool shut_down(caf::actor_system& sys, const listener_actor& listener,
               const directory_actor& directory, const servants& out) {
  caf::scoped_actor self{sys};
  auto in_time = false;
  self->monitor(listener);
  self->send(listener, disconnect_atom::value, "The server is shutting down");
  self->receive([&](const caf::down_msg&) { in_time = true; },
                caf::after(shutdown_limit) >> [] {});
  if (!in_time)
    return false;
  // Connections that end do not wait for their passwords. One that is being hashed cannot
  // be stopped.
  auto hashing = true;
  self->request(out.passwords, std::chrono::milliseconds{200}, stop_atom::value)
    .receive([&](bool busy) { hashing = busy; }, [](const caf::error&) {});
  // The directory takes the last departures before it answers.
  self->send(directory, flush_atom::value);
  self->request(directory, std::chrono::milliseconds{200}, census_atom::value)
    .receive([](const census&) {}, [&](const caf::error&) { in_time = false; });
  // What rooms have told it when the last ones left is with the store by now.
  self->request(out.store, store_limit, flush_atom::value)
    .receive([] {}, [&](const caf::error&) { in_time = false; });
  // The ledger, too, has then told the log of all connections.
  self->request(out.ledger, std::chrono::milliseconds{200}, statistics_atom::value)
    .receive([](const statistics&) {}, [&](const caf::error&) { in_time = false; });
  auto flush = [&](const auto& output) {
    self->request(output, std::chrono::milliseconds{200}, flush_atom::value)
      .receive([](flush_atom) {}, [&](const caf::error&) { in_time = false; });
    caf::anon_send_exit(output, caf::exit_reason::user_shutdown);
  };
  flush(out.console);
  flush(out.log);
  caf::anon_send_exit(directory, caf::exit_reason::user_shutdown);
  return in_time && !hashing;
}

} // namespace

/// A crowd that comes takes memory for thousands of messages and buffers and gives it
/// back, again and again. Without this the allocator would hand it to the operating
/// system each time, and get it back page by page. (The arenas of other threads do so in
/// any case.)
void settle_allocator() {
  ::mallopt(M_ARENA_MAX, 1);
  ::mallopt(M_TRIM_THRESHOLD, 4 << 20);
}

int main(int argc, char** argv) {
  open_standard_streams();
  settle_allocator();
  if (has_argument(argc, argv, "help", 'h')) {
    fmt::print("{}", help_text);
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
  auto error = config.read_options(arguments);
  if (!error.empty())
    return fail(error + " (try --help)");
  if (config.cli_helptext_printed)
    return EXIT_SUCCESS;
  if (!config.backup_folder.empty())
    return back_up_store(config);
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
  std::vector<int> hash_processes(num_hash_processes);
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
  listeners open;
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
  recorder_actor recorder;
  archive_actor archive;
  if (values->history) {
    auto rules = config.archive.recorder();
    auto complain = [=](log_level level, const char* what, std::string why) {
      say(values->log_level, {level, what, {{"error", std::move(why)}}});
    };
    try {
      if (config.archive.is_lasting())
        archive = spawn_archive(sys, config.archive_path(), config.archive.archive(),
                                [=](const std::string& why) {
                                  complain(log_level::error, "store_failed", why);
                                });
    } catch (const store_error& problem) {
      fail(config.located(fmt::format("archive.file: {}", problem.what())));
      ::_exit(EXIT_FAILURE); // nobody is here yet who would have to be told
    }
    rules.archive = archive;
    rules.on_loss = [=](uint64_t count) {
      complain(log_level::warning, "history_lost",
               fmt::format("the archive is too slow or fails: {} events and what follows "
                           "are not kept until it works again",
                           count));
    };
    recorder = spawn_recorder(sys, std::move(rules));
  }
  auto console = spawn_console(sys);
  auto directory = spawn_directory(
    sys, values->rooms,
    {values->max_rooms, values->default_room, values->rooms.slowdown, accounts,
     values->account_life, static_cast<uint32_t>(values->rooms_per_account),
     static_cast<uint32_t>(values->max_room_access), recorder});
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
  auto control = spawn_control(sys, std::move(setup));
  auto ledger = spawn_ledger(sys, directory, log, values->log_level);
  auto num_listeners = listening.opened.size();
  chat_context context{directory, control, values, ledger, log};
  context.passwords = passwords;
  context.accounts = accounts;
  context.files = file_actor{control};
  context.bans = bans;
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
  // It knows which level the last configuration has.
  caf::anon_send(ledger, log_atom::value, log_entry{log_level::info, "stop", {}});
  end_recording(sys, recorder);
  auto in_time =
    shut_down(sys, listener, directory, {passwords, console, log, ledger, accounts});
  caf::anon_send_exit(archive, caf::exit_reason::user_shutdown);
  caf::anon_send_exit(recorder, caf::exit_reason::user_shutdown);
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
