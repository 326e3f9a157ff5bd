#include "apps/client/config.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include <caf/config_option_adder.hpp>
#include <caf/io/middleman.hpp>
#include <fmt/format.h>

#include "apps/client/address.hpp"
#include "apps/client/help.hpp"
#include "apps/client/hygiene.hpp"
#include "apps/client/interfaces.hpp"
#include "apps/client/settings.hpp"
#include "apps/client/tls_verdict.hpp"
#include "apps/secret.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

using strings = std::vector<std::string>;

bool is_one_word(std::string_view text) {
  return !text.empty() && text.find_first_of(" ,") == std::string_view::npos
         && text.front() != ':' && sendable(text) == text;
}

bool contains(const strings& arguments, std::string_view option) {
  return std::find(arguments.begin(), arguments.end(), option) != arguments.end();
}

strings alternatives(std::string_view value) {
  strings result;
  while (value.find('|') != std::string_view::npos) {
    result.emplace_back(value.substr(0, value.find('|')));
    value.remove_prefix(value.find('|') + 1);
  }
  result.emplace_back(value);
  return result;
}

// "auto, always or never"
std::string enumeration(const strings& words) {
  std::string result;
  for (size_t i = 0; i < words.size(); ++i)
    result += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
  return result;
}

// "--name Alice" becomes "--name=Alice", which is what CAF understands.
strings joined_values(strings arguments) {
  strings result;
  for (size_t i = 0; i < arguments.size(); ++i) {
    auto& options = client_config::options();
    auto takes_value = std::any_of(options.begin(), options.end(), [&](auto& x) {
      return !x.name.empty() && !x.value.empty()
             && arguments[i] == fmt::format("--{}", x.name);
    });
    if (takes_value && i + 1 < arguments.size()) {
      result.push_back(arguments[i] + "=" + arguments[i + 1]);
      ++i;
    } else {
      result.push_back(std::move(arguments[i]));
    }
  }
  return result;
}

// An option as CAF wants it: a flag has no value there, and is left out if off.
std::string as_argument(const client_config::option& option, const std::string& value) {
  if (option.value.empty() && (value == "true" || value == "on" || value == "1"))
    return fmt::format("--{}", option.name);
  if (option.value.empty() && (value == "false" || value == "off" || value == "0"))
    return {};
  return fmt::format("--{}={}", option.name, value);
}

// The options that mean the same as this address.
strings as_options(const address& where) {
  strings result{"--host=" + where.host, "--port=" + std::to_string(where.port)};
  if (where.tls)
    result.push_back("--tls");
  if (!where.name.empty())
    result.push_back("--name=" + where.name);
  if (!where.room.empty())
    result.push_back("--room=" + where.room);
  if (!where.key.empty())
    result.push_back("--key=" + where.key);
  return result;
}

} // namespace

client_config::client_config() {
  opt_group global{custom_options_, "global"};
  for (auto& x : options()) {
    if (x.name.empty())
      continue;
    if (x.command_line_only) {
      command_line_only_.emplace_back(x.name);
      continue;
    }
    caf::string_view key_name{x.name.data(), x.name.size()};
    std::visit([&](auto member) { global.add(this->*member, key_name, ""); }, x.member);
  }
  secret_ = {"key", "password"};
  own_section_ = "client";
  own_file_only_ = {"history", "log-folder",      "password-file",   "sasl",   "tls",
                    "tls-ca",  "tls-certificate", "tls-fingerprint", "tls-key"};
  load<caf::io::middleman>();
  add_message_types<caf::id_block::hubbub_client>();
  // One conversation needs no more.
  set("scheduler.max-threads", size_t{1});
  // CAF's default, work stealing, wakes up all the time to look for work.
  set("scheduler.policy", caf::atom("sharing"));
}

std::optional<int> client_config::read(strings arguments, const environment& env,
                                       std::ostream& out, std::ostream& err) {
  if (contains(arguments, "--help") || contains(arguments, "-h")) {
    out << help_text();
    return 0;
  }
  if (contains(arguments, "--version")) {
    out << "hubbub-client " << HUBBUB_VERSION << '\n';
    return 0;
  }
  auto error = read_all(std::move(arguments), env);
  if (error.empty())
    error = find_nonsense();
  if (error.empty() && !password_file.empty()) {
    password = read_secret(password_file, error);
    if (!error.empty())
      error = fmt::format("--password-file: {} {}", password_file, error);
  }
  // Where it stands in a file, there is no "--".
  if (auto bare = error.substr(std::min(error.size(), size_t{2})); located(bare) != bare)
    error = located(bare);
  if (error.empty())
    return std::nullopt;
  err << "hubbub-client: " << error << " (try --help)\n";
  return 2;
}

std::string client_config::read_all(strings arguments, const environment& env) {
  if (auto file = user_config_file(env); !file.empty())
    if (auto error = read_defaults(file); !error.empty())
      return error;
  strings all;
  for (auto& x : options())
    if (auto value = value_of(env, variable_name(x.name));
        !x.name.empty() && !x.command_line_only && !value.empty())
      if (auto argument = as_argument(x, value); !argument.empty())
        all.push_back(std::move(argument));
  auto from_environment = all.size();
  strings places;
  strings given;
  for (auto& x : joined_values(std::move(arguments))) {
    if (set_directly(x))
      continue;
    if (!x.empty() && x.front() == '-') {
      given.push_back(std::move(x));
      continue;
    }
    places.push_back(std::move(x));
  }
  // "HOST PORT", as telnet has it.
  auto two = places.size() == 2 && !places[1].empty()
             && places[1].find_first_not_of("0123456789") == std::string::npos
             && places[0].find("://") == std::string::npos;
  for (size_t i = 1; i < places.size() && !two; ++i) {
    more.push_back(parse_address(places[i]));
    if (places[i].find_first_not_of("0123456789") == std::string::npos)
      return "unexpected argument " + places[i];
    if (!more.back().error.empty())
      return more.back().error;
  }
  if (!places.empty()) {
    auto where = parse_address(places[0]);
    if (!where.error.empty())
      return where.error;
    auto meant = as_options(where);
    all.insert(all.end(), meant.begin(), meant.end());
    if (two)
      all.push_back("--port=" + places[1]);
  }
  auto ours =
    strings{all.begin(), all.begin() + static_cast<ptrdiff_t>(from_environment)};
  all.insert(all.end(), given.begin(), given.end());
  if (contains(given, "--port=0") || (two && places[1] == "0"))
    return "--port must be a number from 1 to 65535";
  auto error = read_options(std::move(all));
  // What somebody never typed is not an argument.
  for (auto& x : ours)
    if (!contains(given, x) && error.find(x) != std::string::npos)
      return "the value of " + variable_name(x.substr(2, x.find('=') - 2))
             + " in the environment makes no sense";
  return error;
}

// Past CAF, which would look for quotes in it.
bool client_config::set_directly(const std::string& argument) {
  for (auto& x : options()) {
    auto begin = fmt::format("--{}=", x.name);
    if (x.command_line_only && argument.compare(0, begin.size(), begin) == 0) {
      this->*std::get<std::string client_config::*>(x.member) =
        argument.substr(begin.size());
      return true;
    }
  }
  return false;
}

std::string client_config::find_nonsense() const {
  for (auto& x : options()) {
    auto member = std::get_if<std::string client_config::*>(&x.member);
    if (x.name.empty() || member == nullptr)
      continue;
    auto& value = this->*(*member);
    auto allowed = alternatives(x.value);
    if (allowed.size() > 1
        && std::find(allowed.begin(), allowed.end(), value) == allowed.end())
      return fmt::format("--{} must be {}", x.name, enumeration(allowed));
    if (x.one_word && (!value.empty() || !x.shown_default.empty()) && !is_one_word(value))
      return fmt::format("--{} must be one word", x.name);
  }
  for (auto& [what, list] : {std::pair{"room", room}, std::pair{"key", key}})
    for (auto& word : split_list(list))
      if (!is_one_word(word))
        return fmt::format("--{} must be one word, or several with commas between them",
                           what);
  if (split_list(room).empty())
    return "--room must be one word, or several with commas between them";
  if (!password.empty() && !password_file.empty())
    return "--password and --password-file exclude each other";
  auto here = host == "localhost" || host == "127.0.0.1" || host == "::1";
  if (!account.empty() && !tls && !here)
    return "--account wants --tls: its password does not go over a network in clear";
  // Anybody may have put that file there, to have the password sent somewhere.
  constexpr std::string_view near = "caf-application.conf:";
  auto has_password = !password.empty() || !password_file.empty();
  if (has_password && located("host").compare(0, near.size(), near) == 0)
    return located(
      "host is not taken from the file of the current folder where there is a password: "
      "give it on the command line, in the environment or in your own file");
  if (!tls_fingerprint.empty() && normal_fingerprint(tls_fingerprint).empty())
    return "--tls-fingerprint is a SHA-256: 64 hexadecimal digits, with or without "
           "colons in between";
  if (!tls_key.empty() && tls_certificate.empty())
    return "--tls-key wants a --tls-certificate";
  if (raw && json)
    return "--raw and --json exclude each other";
  if (host.empty())
    return "--host must not be empty";
  if (history.empty())
    return "--history must be on, off or a file";
  return {};
}

uint16_t client_config::real_port() const {
  return port_of(own_address());
}

address client_config::own_address() const {
  return {host, port, tls, name, {}, {}, {}};
}

bool client_config::reconnects(bool interactive) const {
  return reconnect == "on" || (reconnect == "auto" && (interactive || !exec.empty()));
}

output_form client_config::form() const {
  return raw ? output_form::raw : json ? output_form::json : output_form::text;
}

colour_mode client_config::colours() const {
  return color == "always"  ? colour_mode::always
         : color == "never" ? colour_mode::never
                            : colour_mode::automatic;
}

timestamp_form client_config::stamps() const {
  return stamps_called(timestamps);
}

conversation_options client_config::conversation(bool interactive) const {
  conversation_options result;
  result.name = name;
  result.room = room;
  result.interactive = interactive;
  result.commands = commands == "on";
  result.key = key;
  result.reconnect = reconnects(interactive);
  result.history_lines = interactive ? history_lines : 0u;
  result.extras = interactive && history_lines > 0;
  // Of lines as the server sent them, nobody expects more than there were.
  result.echo =
    form() == output_form::json || (result.extras && form() != output_form::raw);
  result.secure = tls;
  result.login = {account, password, !tls_certificate.empty(), sasl};
  result.words = highlights{highlight, highlight_except};
  result.logs = !log_folder.empty();
  result.private_logs = log_private == "on";
  result.aliases = read_aliases(aliases);
  for (auto& x : settings())
    for (auto& known : options())
      if (known.name == x.name)
        result.set({std::string{x.name},
                    this->*std::get<std::string client_config::*>(known.member)});
  return result;
}

} // namespace hubbub::client
