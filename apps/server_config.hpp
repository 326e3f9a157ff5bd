#pragma once

#include <set>
#include <string>
#include <vector>

#include <caf/timespan.hpp>

#include "apps/archive_config.hpp"
#include "apps/certificates.hpp"
#include "apps/command_line.hpp"
#include "net/settings.hpp"

namespace hubbub {

/// The server's options, from `caf-application.conf` and the command line.
class server_config : public command_line_config {
public:
  server_config();

  /// Addresses to listen at, with commas between them; empty: none.
  std::string listen_colon = ":1234";
  std::string listen_bracket = ":5000";
  std::string listen_irc = ":6667";
  std::string listen_web = ":8080";

  /// Where Prometheus is answered; without an address: on loopback.
  std::string listen_metrics;

  /// The same, where TLS is spoken.
  std::string listen_colons;
  std::string listen_brackets;
  std::string listen_ircs;
  std::string listen_webs;

  /// Listeners whose sockets were open before the server was, by their options' names.
  std::set<std::string> inherited_listeners;

  /// Whether some listener speaks TLS.
  bool wants_tls() const;

  /// Whether some listener has a page.
  bool wants_page() const;

  /// Whether nobody has said where the page is to be: then a server that cannot have that
  /// place does without.
  bool has_usual_web() const;

  /// A folder with another page; empty: our own one.
  std::string web_root;

  /// Where accounts are kept; empty: in memory, until the server ends.
  /// Where accounts, rooms and bans are kept; empty: in memory, until the server ends.
  std::string store_file = default_store;

  static constexpr const char* default_store = "hubbub.db";

  /// That file's path: a relative one begins in server.state-folder.
  std::string store_path() const;

  /// Where the archive is; empty: nothing is kept on the disk.
  std::string archive_path() const;

  archive_config archive;

  /// Where the log goes; empty: standard error.
  std::string log_file;

  /// Where to copy the store to; empty: the server is to run. Only the command line can
  /// say so.
  std::string backup_folder;

  /// Whether root may run the server. Only the command line can say so.
  bool allow_root = false;

  /// Where what the server makes itself is kept, as it is configured; empty: see
  /// `state_folder`.
  std::string configured_state_folder;

  /// Whether a certificate is to be made, and nothing else. Only the command line can say
  /// so.
  bool make_certificate = false;

  /// Where the certificates are, once `make_settings` has found nothing wrong.
  certificate_sources certificates() const;

  /// Whether addresses are hidden. The key for that is for `load_cloak_key` to find.
  bool cloaks = true;

  /// What the connections need to know.
  /// @param error gets one sentence if a value makes no sense.
  std::shared_ptr<settings> make_settings(std::string& error) const;

  /// Options that differ from those of another configuration, and that a server keeps
  /// from start to end; with commas between them.
  std::string needs_restart(const server_config& running) const;

  /// What works but should be changed, one sentence each.
  /// @param made what `make_settings` made of these options.
  std::vector<std::string> warnings(const settings& made) const;

  /// Options whose values nobody may see.
  static const std::vector<std::string>& secrets();

private:
  std::string in_state_folder(const std::string& file) const;

  settings values_;
  std::string motd_file_;
  std::string io_uring_ = "auto";
  std::string log_level_ = "warning";
  std::string password_file_;
  std::string oper_password_file_;
  std::string operators_;         // with commas between them; see `read_operators`
  std::string classes_;           // likewise
  std::string certificate_files_; // with commas between them
  std::string key_files_;         // likewise
  std::string tls_priority_ = tls_options{}.priority;
  std::string sts_ = "off"; // or days

  /// Reads `sts_`.
  /// @returns what is wrong with it, or nothing.
  std::string take_sts(settings& into) const;
  std::string webirc_password_file_;
  std::string webirc_networks_; // with commas between them
  std::string proxy_listeners_; // names with commas between them
  std::string proxy_networks_;  // with commas between them
  size_t expire_days_ = 0;
  std::string disabled_capabilities_; // names with commas between them
  std::string default_user_modes_;    // letters
  caf::timespan stall_timeout_;
  caf::timespan registration_timeout_;
  caf::timespan ping_interval_;
  caf::timespan ping_timeout_;
  caf::timespan keep_alive_;
  caf::timespan flood_timeout_;
  caf::timespan slowdown_time_;
  /// With commas between them. Names to which clients send passwords by themselves, names
  /// of authority, and words that a line from the server could have in their place.
  std::string reserved_names_ =
    "*Serv,Services,Global,root,admin,administrator,sysop,oper,operator,staff,moderator,"
    "system,server,daemon,console,nobody,none,null,everyone,everybody,all,here";
  std::string exempt_networks_ = "127.0.0.0/8,::1"; // with commas between them

  /// How often something may be done, as people write it: in `per`.
  struct frequency {
    size_t burst;
    size_t rate; ///< 0: no limit
    std::chrono::seconds per;

    allowance to_allowance() const;
  };

  /// @returns which password nobody could send in a line, or nothing.
  std::string check_passwords(const settings& made) const;

  /// @returns whether a certificate lacks its key, in a sentence, or nothing.
  std::string check_pairs() const;

  std::string web_origins_; // with commas between them

  /// Reads what is about pages.
  /// @returns what is wrong with it, or nothing.
  std::string take_web(settings& into) const;

  /// Reads what is about proxies and gateways.
  /// @returns what is wrong with it, or nothing.
  std::string take_proxies(settings& into) const;

  /// @returns what is wrong with one of those below, or nothing.
  std::string check_frequencies() const;

  frequency lines_{20, 5, std::chrono::seconds{1}};
  frequency joins_{100, 120, std::chrono::minutes{1}};
  frequency nicks_{5, 6, std::chrono::minutes{1}};
  frequency targets_{20, 60, std::chrono::minutes{1}};
  frequency metadata_{10, 20, std::chrono::minutes{1}};
  frequency connects_{20, 60, std::chrono::minutes{1}};
  frequency passwords_{5, 6, std::chrono::minutes{1}};
};

} // namespace hubbub
