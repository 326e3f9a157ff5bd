#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <caf/allowed_unsafe_message_type.hpp>

#include "actors/address.hpp"
#include "actors/events.hpp"
#include "actors/modes.hpp"
#include "net/door/cloak.hpp"
#include "net/token_bucket.hpp"
#include "net/transport/tls_credentials.hpp"
#include "net/watch/log.hpp"

namespace hubbub {

class web_site;

/// What a connection may do only so often.
enum class activity : uint8_t {
  line,      ///< anything at all
  join,      ///< enter a room
  rename,    ///< take another name
  addressee, ///< write to a person, after others
  ping,      ///< ask for a sign of life, or give one
};

constexpr size_t num_activities = 5;

/// How often, by activity. Lines without a limit: nothing has one.
struct flood_limits {
  /// Pings have the limit of lines, and a budget of their own.
  std::array<allowance, num_activities - 1> of{{
    {20, std::chrono::milliseconds{200}},
    {100, std::chrono::milliseconds{500}},
    {5, std::chrono::seconds{10}},
    {20, std::chrono::seconds{1}},
  }};

  allowance& operator[](activity what) { return of[index(what)]; }

  const allowance& operator[](activity what) const { return of[index(what)]; }

  bool off() const { return (*this)[activity::line].unlimited(); }

private:
  static size_t index(activity what) {
    return static_cast<size_t>(what == activity::ping ? activity::line : what);
  }
};

/// Somebody who may become an operator of the server. Whatever is given here is asked
/// for.
struct server_operator {
  std::string name;        ///< for OPER, and in the log
  std::string password;    ///< plain or hashed; empty: none is needed
  std::string certificate; ///< its fingerprint; empty: none is needed
  std::string account;     ///< to be logged in to; empty: to none
  op_rights rights = op_right::all;
};

/// What the conversations on all connections have in common: made once from the
/// configuration, then only read. The names of the options are in
/// `caf-application.conf`.
struct settings {
  // server.*
  std::string server_name = "hubbub.local";
  std::string network_name = "Hubbub";
  std::string description = "A Hubbub chat server"; ///< one line about the server
  std::vector<std::string> motd; ///< one line each; empty: no message of the day
  std::string password;          ///< plain or hashed; empty: none is needed
  std::string admin;             ///< whom to ask: a place or an address, one line
  int64_t started_at = 0;        ///< seconds since 1970
  bool io_uring = true;          ///< where the kernel lets us; from start to end

  // tls.*
  uint16_t sts_port = 0;                   ///< where IRC over TLS is spoken
  std::optional<std::chrono::seconds> sts; ///< clients are to come by TLS only, so long
  tls_credentials_ptr tls;                 ///< null: no listener speaks it

  // oper.*
  std::string oper_name;     ///< empty: nobody can become an operator
  std::string oper_password; ///< plain or hashed
  std::string oper_host;     ///< shown as an operator's host; empty: the real one
  std::vector<server_operator> operators; ///< others than that one

  // proxy.*
  std::vector<std::string> proxy_listeners; ///< where peers come through a proxy
  std::vector<ip_network> proxy_networks;   ///< where those proxies are

  // webirc.*
  std::string webirc_password;             ///< plain or hashed; empty: no gateways
  std::vector<ip_network> webirc_networks; ///< where the gateways are

  // web.*
  std::vector<std::string> web_origins; ///< whose pages may connect besides our own
  std::string acme_folder;              ///< has answers to ACME challenges; empty: none
  std::shared_ptr<const web_site> site; ///< what browsers get; null: nothing

  // accounts.*
  bool accounts_require_tls = true;    ///< to log in and to register; loopback is exempt
  bool accounts_scram = false;         ///< whether SCRAM-SHA-256 is offered
  bool registration = true;            ///< anybody may make an account
  bool register_before_connect = true; ///< on IRC also before one is in
  size_t min_password = 6;             ///< bytes of an account's password, at least
  size_t accounts_per_address = 5;     ///< made in a day; 0: no limit
  std::chrono::hours account_life{0};  ///< without a login; 0: for ever
  size_t rooms_per_account = 20;       ///< that it may register; 0: none
  size_t max_room_access = 50;         ///< accounts on the access list of a room

  // log.*
  hubbub::log_level log_level = hubbub::log_level::warning;

  // archive.*
  bool history = true;         ///< members may ask for the past
  uint32_t history_page = 100; ///< events of it at a time

  // irc.*
  std::vector<std::string> disabled_capabilities; ///< not offered

  // chat.*
  std::string default_room = "#lobby";
  std::vector<std::string> reserved_names; ///< masks of nicks that nobody may have
  user_modes default_user_modes = 0;       ///< of a newcomer on IRC
  std::optional<cloak_key> cloaks;         ///< nothing: addresses are shown as they are
  room_rules rooms;

  // limits.*
  size_t line_length = 4096;   ///< bytes of a plain line, its end not counted
  size_t name_tries = 5;       ///< refused names before a connection is closed
  size_t max_rooms = 20'000;   ///< of all users together, but for the default room
  size_t rooms_per_user = 100; ///< rooms one IRC connection may be in at once
  size_t send_queue = 1 << 20; ///< unsent bytes after which a connection is dropped
  std::chrono::milliseconds slowdown_time{
    10'000}; ///< for which who reads slowly is waited for; 0: nobody is
  size_t reading_pace = 512 << 10; ///< bytes a second that are not slow
  size_t pipeline = 512;           ///< messages to rooms under way per connection
  size_t pipeline_bytes = 64 << 10;
  size_t max_connections = 0;           ///< 0: as many as descriptors allow
  size_t connections_per_address = 32;  ///< 0: no limit
  size_t unregistered_per_address = 50; ///< connections without a name; 0: no limit
  allowance connects{20, std::chrono::seconds{1}}; ///< attempts of one address
  size_t password_queue = 100;                     ///< passwords that wait to be checked
  size_t passwords_per_address = 10; ///< of those, from one address; 0: no limit
  allowance passwords{5, std::chrono::seconds{10}}; ///< wrong ones from one address
  std::vector<ip_network> exempt_networks; ///< to which limits per address do not apply
  flood_limits flood;
  size_t input_backlog = 1 << 16; ///< bytes received and not served, then no more is read
  std::chrono::milliseconds flood_timeout{30'000}; ///< for a backlog that stays full
  size_t monitored = 100;        ///< nicks one IRC connection may monitor
  size_t server_bans = 5'000;    ///< that there may be at once
  size_t multiline_bytes = 4096; ///< of a message of several lines (draft/multiline)
  size_t multiline_lines = 32;   ///< of it
  size_t metadata_keys = 20; ///< that somebody, or a room, may have (draft/metadata-3)
  size_t metadata_value_bytes = 256; ///< of one value
  size_t metadata_subs = 50;         ///< keys one IRC connection may subscribe to
  size_t metadata_memory = 16 << 20; ///< bytes of all of it
  allowance metadata{10, std::chrono::seconds{3}}; ///< changes, and whole lists of it
  size_t accepted = 100; ///< people whose messages one who is +g may accept
  std::chrono::milliseconds registration_timeout{30'000}; ///< to give a name; 0: for ever
  std::chrono::milliseconds ping_interval{
    120'000};                                      ///< of silence before a PING; 0: never
  std::chrono::milliseconds ping_timeout{60'000};  ///< for the answer to it
  std::chrono::milliseconds keep_alive{120'000};   ///< of no answer at all; 0: for ever
  std::chrono::milliseconds stall_timeout{30'000}; ///< without progress while bytes wait
  std::chrono::milliseconds linger{1'000}; ///< for the last bytes of a closed connection
};

using settings_ptr = std::shared_ptr<const settings>;

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::settings_ptr)
