#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "apps/client/address.hpp"
#include "apps/client/conversation_options.hpp"
#include "apps/client/defaults.hpp"
#include "apps/client/palette.hpp"
#include "apps/client/timestamps.hpp"
#include "apps/client/transcript.hpp"
#include "apps/command_line.hpp"

namespace hubbub::client {

/// What one can set: on the command line, in the environment, and in files.
class client_config : public command_line_config {
public:
  client_config();

  /// Where to go first if nobody says anything else.
  static constexpr const char* default_room = "#lobby";

  std::string host = "127.0.0.1";
  uint16_t port = 0; ///< 0: 6667, or 6697 with TLS
  bool tls = false;
  std::string tls_ca;
  std::string tls_fingerprint;
  std::string tls_certificate;
  std::string tls_key;
  std::string name;
  std::string room = default_room;
  std::string key;
  std::string account;
  std::string password;
  std::string password_file;
  std::string sasl = "auto";
  std::string reconnect = "auto";
  std::string color = "auto";
  std::string timestamps = "off";
  std::string style = "bracket";
  std::string reasons = "on";
  std::string screen = "plain";
  std::string names = "on";
  std::string presence = "smart";
  std::string bell = "on";
  std::string highlight;
  std::string highlight_except;
  std::string notification = "off";
  std::string on_mention;
  std::string log_folder;
  std::string log_private = "off";
  std::string aliases;
  uint16_t paste_limit = 20;
  uint16_t history_lines = 50;
  std::string history = "on";
  std::string exec;
  std::string commands = "on";
  bool raw = false;
  bool json = false;
  std::vector<address> more; ///< servers behind the first one

  /// One option. A row in `options` is all that it takes: --help, the environment
  /// and the checks follow from it; docs/man and the completions are tested for it.
  struct option {
    std::string_view name;
    std::string_view value; ///< "HOST", or all that is allowed: "on|off"; none: a flag
    std::string_view shown_default;
    std::string_view help; ///< may have several lines
    std::variant<std::string client_config::*, uint16_t client_config::*,
                 bool client_config::*>
      member;
    bool one_word = false;          ///< whether it must be one, as IRC has words
    bool command_line_only = false; ///< a text too dangerous for a file found somewhere
  };

  /// All there are, in the order in which --help shows them. A row without a name
  /// is a heading.
  static const std::vector<option>& options();

  /// Reads, each winning over those before: the user's own file, the file in the
  /// current folder or that of --config-file, the environment, `arguments`.
  /// @returns an exit status if there is nothing more to do: 0 when help was
  ///          asked for, 2 when something is not understood.
  std::optional<int> read(std::vector<std::string> arguments, const environment& env,
                          std::ostream& out, std::ostream& err);

  /// The port, also if none was given.
  uint16_t real_port() const;

  /// The first server, with who one is there; its rooms are options.
  address own_address() const;

  /// Whether a connection that breaks is made again.
  bool reconnects(bool interactive) const;

  /// `raw` and `json` as one value.
  output_form form() const;

  /// `color` as a value.
  colour_mode colours() const;

  /// What the conversation has to know of all this.
  conversation_options conversation(bool interactive) const;

  /// `timestamps` as a value.
  timestamp_form stamps() const;

private:
  std::string read_all(std::vector<std::string> arguments, const environment& env);
  bool set_directly(const std::string& argument);
  std::string find_nonsense() const;
};

} // namespace hubbub::client
