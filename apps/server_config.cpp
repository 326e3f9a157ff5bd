#include "apps/server_config.hpp"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include <caf/io/middleman.hpp>

#include "actors/interfaces.hpp"
#include "apps/password.hpp"
#include "apps/secret.hpp"
#include "apps/state_folder.hpp"
#include "net/codec/text.hpp"

namespace hubbub {

namespace {

/// A password that is not hashed works, but whoever sees the file knows it.
std::string plain_password_warning(const char* option) {
  return fmt::format("{} is not hashed: anybody who can read the configuration knows it. "
                     "hubbub-server --hash-password makes a hash of it",
                     option);
}

} // namespace

std::vector<std::string> server_config::warnings(const settings& made) const {
  std::vector<std::string> result;
  if (!passed_over_.empty())
    result.push_back(passed_over_ + " (the client's are in [client])");
  auto look_at = [&](const char* option, const std::string& password,
                     const std::string& file) {
    if (!password.empty() && !is_password_hash(password))
      result.push_back(plain_password_warning(option));
    if (!file.empty() && is_open_to_all(file))
      result.push_back(fmt::format("{}-file: everybody on this machine can read '{}'; "
                                   "chmod o-r takes that from them",
                                   option, file));
  };
  look_at("server.password", made.password, password_file_);
  look_at("oper.password", made.oper_password, oper_password_file_);
  for (auto& x : made.operators)
    look_at("oper.operators: a password", x.password, {});
  for (auto& x : split_list(key_files_))
    if (is_open_to_all(x))
      result.push_back(fmt::format("tls.key: everybody on this machine can read '{}'; "
                                   "chmod o-r takes that from them",
                                   x));
  look_at("webirc.password", made.webirc_password, webirc_password_file_);
  if (values_.max_connections > made.max_connections)
    result.push_back(fmt::format("limits.max-connections is {}: the operating system's "
                                 "descriptor limit (ulimit -n) allows only {}",
                                 values_.max_connections, made.max_connections));
  return result;
}

const std::vector<std::string>& server_config::secrets() {
  static const std::vector<std::string> names{"server.password", "oper.password",
                                              "oper.operators", "webirc.password"};
  return names;
}

server_config::server_config()
    : stall_timeout_(values_.stall_timeout),
      registration_timeout_(values_.registration_timeout),
      ping_interval_(values_.ping_interval),
      ping_timeout_(values_.ping_timeout),
      keep_alive_(values_.keep_alive),
      flood_timeout_(values_.flood_timeout),
      slowdown_time_(values_.slowdown_time) {
  load<caf::io::middleman>();
  // Rooms and connections share the I/O thread; this one is for the rest.
  set("scheduler.max-threads", size_t{1});
  // CAF's default, work stealing, wakes up all the time to look for work.
  set("scheduler.policy", caf::atom("sharing"));
  add_message_types<caf::id_block::hubbub>();
  hubbub::add_error_category(*this);
  opt_group{custom_options_, "global"}.add(allow_root, "allow-root",
                                           "run as root all the same");
  command_line_only_.emplace_back("allow-root");
  opt_group{custom_options_, "global"}.add(make_certificate, "make-certificate",
                                           "make a certificate, and end");
  command_line_only_.emplace_back("make-certificate");
  opt_group{custom_options_, "global"}.add(backup_folder, "backup",
                                           "copies the store into a folder, and ends");
  command_line_only_.emplace_back("backup");
  secret_ = secrets();
  others_sections_ = {"client"};
  owner_ = file_owner::trusted;
  opt_group{custom_options_, "listen"}
    .add(listen_colon, "colon", "where to speak 'Alice: hello' (address:port)")
    .add(listen_bracket, "bracket", "where to speak '[Alice]: hello' (address:port)")
    .add(listen_irc, "irc", "where to speak IRC (address:port)")
    .add(listen_web, "web", "where browsers get a page (address:port)")
    .add(listen_metrics, "metrics", "where Prometheus gets metrics (address:port)")
    .add(listen_colons, "colons", "the same as colon, over TLS")
    .add(listen_brackets, "brackets", "the same as bracket, over TLS")
    .add(listen_ircs, "ircs", "IRC over TLS (usually :6697)")
    .add(listen_webs, "webs", "the page over TLS (usually :443 or :8443)");
  opt_group{custom_options_, "server"}
    .add(values_.server_name, "name", "the server's name, as IRC shows it")
    .add(values_.network_name, "network", "the network's name, as IRC shows it")
    .add(values_.description, "description", "one line about the server")
    .add(values_.admin, "admin", "whom to ask about the server")
    .add(values_.password, "password", "what IRC users must give to enter (PASS)")
    .add(password_file_, "password-file", "file with that password")
    .add(motd_file_, "motd-file", "file with the message of the day")
    .add(configured_state_folder, "state-folder", "where what the server makes is kept")
    .add(io_uring_, "io-uring", "send through io_uring where there is one: auto or off");
  opt_group{custom_options_, "tls"}
    .add(certificate_files_, "certificate", "PEM files with certificates")
    .add(key_files_, "key", "PEM files with their keys, in the same order")
    .add(tls_priority_, "priority", "TLS versions and ciphers, as GnuTLS names them")
    .add(sts_, "sts", "days for which clients are to come by TLS only");
  opt_group{custom_options_, "web"}
    .add(web_root, "root", "folder with another page")
    .add(web_origins_, "origins", "origins of pages that may connect besides our own")
    .add(values_.acme_folder, "acme-folder", "folder with answers to ACME challenges");
  opt_group{custom_options_, "oper"}
    .add(values_.oper_name, "name", "name of the operator (OPER)")
    .add(values_.oper_password, "password", "the operator's password")
    .add(oper_password_file_, "password-file", "file with the operator's password")
    .add(values_.oper_host, "host", "what is shown as an operator's host")
    .add(operators_, "operators", "other operators, with their classes")
    .add(classes_, "classes", "what the operators of each class may do");
  opt_group{custom_options_, "proxy"}
    .add(proxy_listeners_, "listeners", "where only proxies connect (PROXY protocol)")
    .add(proxy_networks_, "networks", "where those proxies are");
  opt_group{custom_options_, "webirc"}
    .add(values_.webirc_password, "password", "what a gateway must give (WEBIRC)")
    .add(webirc_password_file_, "password-file", "file with that password")
    .add(webirc_networks_, "networks", "where the gateways are");
  opt_group{custom_options_, "store"}.add(
    store_file, "file",
    "where accounts, rooms and bans are kept (empty: until the server ends)");
  opt_group{custom_options_, "accounts"}
    .add(values_.accounts_require_tls, "require-tls",
         "whether logging in needs an encrypted connection")
    .add(values_.accounts_scram, "scram",
         "whether SCRAM-SHA-256 is offered, and its keys kept")
    .add(values_.registration, "registration", "whether anybody may make an account")
    .add(values_.register_before_connect, "before-connect",
         "whether an IRC client may make one before it is in")
    .add(values_.min_password, "min-password", "bytes of a password, at least")
    .add(values_.accounts_per_address, "per-address",
         "accounts one address may make in a day (0: no limit)")
    .add(expire_days_, "expire-days",
         "days without a login that end an account (0: none)")
    .add(values_.rooms_per_account, "max-rooms",
         "rooms one account may register (0: none)")
    .add(values_.max_room_access, "max-room-access",
         "accounts on the access list of a room");
  archive.add_options(custom_options_);
  opt_group{custom_options_, "irc"}.add(disabled_capabilities_, "disabled-capabilities",
                                        "IRCv3 capabilities not to offer");
  opt_group{custom_options_, "chat"}
    .add(values_.default_room, "default-room", "the room that plain users enter")
    .add(values_.rooms.initial_flags, "room-modes", "modes of a new room")
    .add(reserved_names_, "reserved-names", "names that nobody may take")
    .add(default_user_modes_, "default-user-modes", "modes of a newcomer on IRC")
    .add(cloaks, "cloaks", "whether people's addresses are hidden");
  opt_group{custom_options_, "log"}
    .add(log_level_, "level", "what is logged: error, warning, info or debug")
    .add(log_file, "file", "where the log goes (empty: standard error)");
  opt_group{custom_options_, "limits"}
    .add(values_.line_length, "line-length", "longest line of a plain user, in bytes")
    .add(values_.name_tries, "name-tries", "refused names before a connection is closed")
    .add(values_.max_rooms, "rooms", "rooms of all users together")
    .add(values_.rooms_per_user, "rooms-per-user", "rooms one user may be in at once")
    .add(values_.rooms.max_list_entries, "room-list-entries",
         "masks in each list of a room")
    .add(values_.rooms.max_knocks, "knocks", "knocks a room hears in a minute")
    .add(values_.monitored, "monitored", "nicks one IRC user may monitor")
    .add(values_.multiline_bytes, "multiline-bytes",
         "bytes of a message of several lines")
    .add(values_.multiline_lines, "multiline-lines", "lines of it")
    .add(values_.metadata_keys, "metadata-keys",
         "keys of metadata of a user or a room (draft/metadata-3)")
    .add(values_.metadata_value_bytes, "metadata-value-bytes", "bytes of a value of it")
    .add(values_.metadata_subs, "metadata-subs",
         "keys of it an IRC user may subscribe to")
    .add(values_.metadata_memory, "metadata-memory", "bytes of all of it")
    .add(values_.accepted, "accepted", "people whose messages one who is +g may accept")
    .add(values_.server_bans, "server-bans", "bans of the server (KLINE and its like)")
    .add(registration_timeout_, "registration-timeout", "time to give a name")
    .add(ping_interval_, "ping-interval", "silence before an IRC user is asked for life")
    .add(ping_timeout_, "ping-timeout", "time for the answer to that")
    .add(keep_alive_, "keep-alive", "how long a peer may answer no packet")
    .add(values_.send_queue, "send-queue", "unsent bytes per connection")
    .add(stall_timeout_, "stall-timeout", "time without progress while bytes wait")
    .add(values_.max_connections, "max-connections",
         "connections at once (0: as many as descriptors allow)")
    .add(values_.connections_per_address, "connections-per-address",
         "connections at once from one address (0: no limit)")
    .add(values_.unregistered_per_address, "unregistered-per-address",
         "connections of one address without a name (0: no limit)")
    .add(connects_.burst, "connect-burst", "connections an address may make at once")
    .add(connects_.rate, "connect-rate", "connections it may make a minute after that")
    .add(values_.password_queue, "password-queue", "passwords that wait to be checked")
    .add(values_.passwords_per_address, "passwords-per-address",
         "of those, from one address (0: no limit)")
    .add(passwords_.burst, "password-burst",
         "wrong passwords that may come from one address at once")
    .add(passwords_.rate, "password-rate", "wrong ones a minute after that (0: no limit)")
    .add(exempt_networks_, "exempt-networks", "networks without the limits per address")
    .add(lines_.burst, "flood-burst", "lines a user may send at once")
    .add(lines_.rate, "flood-rate", "lines a second after that (0: no flood control)")
    .add(joins_.burst, "join-burst", "rooms a user may enter at once")
    .add(joins_.rate, "join-rate", "rooms a minute after that (0: no limit)")
    .add(nicks_.burst, "nick-burst", "names a user may take at once")
    .add(nicks_.rate, "nick-rate", "names a minute after that (0: no limit)")
    .add(targets_.burst, "target-burst", "people a user may write to at once")
    .add(targets_.rate, "target-rate", "people a minute after that (0: no limit)")
    .add(metadata_.burst, "metadata-burst",
         "changes and whole lists of metadata at once, by one IRC user")
    .add(metadata_.rate, "metadata-rate", "of these a minute after that (0: no limit)")
    .add(values_.input_backlog, "input-backlog", "bytes received that wait to be served")
    .add(flood_timeout_, "flood-timeout", "how long that may be full")
    .add(values_.reading_pace, "reading-pace",
         "bytes a second at which a reader is waited for")
    .add(slowdown_time_, "slowdown-time",
         "how long a slower one is waited for (0s: nobody is)");
}

bool server_config::wants_tls() const {
  auto inherits = [this](const char* name) {
    return inherited_listeners.count(name) != 0;
  };
  return !(listen_colons.empty() && listen_brackets.empty() && listen_ircs.empty()
           && listen_webs.empty())
         || inherits("colons") || inherits("brackets") || inherits("ircs")
         || inherits("webs");
}

bool server_config::wants_page() const {
  return !(listen_web.empty() && listen_webs.empty())
         || inherited_listeners.count("web") != 0
         || inherited_listeners.count("webs") != 0;
}

bool server_config::has_usual_web() const {
  return !caf::get_if<std::string>(&content, "listen.web");
}

std::string server_config::store_path() const {
  return in_state_folder(store_file);
}

std::string server_config::archive_path() const {
  return archive.is_lasting() ? in_state_folder(archive.file()) : "";
}

std::string server_config::in_state_folder(const std::string& file) const {
  // An absolute one stays what it is.
  auto folder = std::filesystem::path{state_folder(configured_state_folder)};
  return file.empty() ? "" : (folder / file).lexically_normal().string();
}

std::string server_config::needs_restart(const server_config& running) const {
  std::string result;
  auto compare = [&](const char* option, const auto& mine, const auto& others) {
    if (mine != others)
      result += fmt::format("{}{}", result.empty() ? "" : ", ", option);
  };
  auto& now = running.values_;
  compare("server.name", values_.server_name, now.server_name);
  compare("server.state-folder", configured_state_folder,
          running.configured_state_folder);
  compare("server.io-uring", io_uring_, running.io_uring_);
  compare("chat.room-modes", values_.rooms.initial_flags, now.rooms.initial_flags);
  compare("store.file", store_file, running.store_file);
  compare("accounts.expire-days", expire_days_, running.expire_days_);
  compare("archive", archive, running.archive);
  compare("accounts.max-rooms", values_.rooms_per_account, now.rooms_per_account);
  compare("accounts.max-room-access", values_.max_room_access, now.max_room_access);
  compare("limits.server-bans", values_.server_bans, now.server_bans);
  compare("limits.metadata-memory", values_.metadata_memory, now.metadata_memory);
  compare("log.file", log_file, running.log_file);
  compare("limits.room-list-entries", values_.rooms.max_list_entries,
          now.rooms.max_list_entries);
  compare("limits.knocks", values_.rooms.max_knocks, now.rooms.max_knocks);
  return result;
}

certificate_sources server_config::certificates() const {
  certificate_sources result;
  auto certificates = split_list(certificate_files_);
  auto keys = split_list(key_files_);
  result.wanted = wants_tls() || !certificates.empty();
  for (size_t i = 0; i < std::min(certificates.size(), keys.size()); ++i)
    result.options.pairs.push_back({certificates[i], keys[i]});
  result.options.priority = tls_priority_;
  result.state_folder = state_folder(configured_state_folder);
  result.server_name = values_.server_name;
  return result;
}

} // namespace hubbub
