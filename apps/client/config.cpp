#include "apps/client/config.hpp"

#include <ostream>
#include <string_view>

#include <caf/config_option_adder.hpp>
#include <caf/error.hpp>
#include <caf/io/middleman.hpp>
#include <caf/pec.hpp>

#include "apps/client/hygiene.hpp"
#include "apps/client/interfaces.hpp"

namespace hubbub::client {

namespace {

constexpr const char* config_file = "caf-application.conf";

constexpr std::string_view help_text =
  R"(Usage: hubbub-client [options]

Chats in a terminal, with a Hubbub server or any other IRC server.

  --host=HOST        where the server is: a name or an address   127.0.0.1
  --port=PORT        ... and where it listens for IRC            6667
  --name=NAME        who you are; asked for if not given
  --room=ROOM        where to go first                           #lobby
  --color=WHEN       auto, always or never                       auto
  --commands=on|off  whether "/who" or "exit" means something,
                     or is text like any other                   on
  -h, --help         this text
      --version      the version

The same options, without the dashes, may stand in caf-application.conf in the
current folder. Type /help inside to see what you can do there.

When standard input or output is not a terminal, the client is a filter: each
line in is said in the room, each line said there comes out, and it ends once
all that came in has arrived. Without --name the first line is the name.

  echo 'build is green' | hubbub-client --name=ci --room=#dev

Exit status: 0 when all went well, 1 when the server was not there, went away,
or refused something that a filter said, 2 for options that make no sense.
)";

bool is_one_word(std::string_view text) {
  return !text.empty() && text.find_first_of(" ,") == std::string_view::npos
         && text.front() != ':' && sendable(text) == text;
}

// What CAF's error about an option or the file says, in words.
std::string explain(const caf::error& error) {
  caf::settings context;
  if (error.context().match_elements<caf::settings>())
    context = error.context().get_as<caf::settings>(0);
  auto about = caf::get_or(context, "argument", "");
  if (about.empty())
    return std::string{config_file} + ": line "
           + std::to_string(caf::get_or(context, "line", 0)) + ", column "
           + std::to_string(caf::get_or(context, "column", 0)) + " is not understood";
  if (error == caf::pec::not_an_option)
    return "unknown option " + about;
  return "invalid value: " + about;
}

// The key in the file whose value has another type than the option, if there is
// one. CAF passes over such values without a word.
std::string misfit(const client_config& config) {
  auto file =
    caf::actor_system_config::parse_config_file(config.config_file_path.c_str());
  if (file)
    for (auto key : {"host", "port", "name", "room", "color", "commands"})
      if (file->count(key) != 0 && config.content.count(key) == 0)
        return key;
  return {};
}

} // namespace

client_config::client_config() {
  opt_group{custom_options_, "global"}
    .add(host, "host", "where the server is")
    .add(port, "port", "where it listens for IRC")
    .add(name, "name", "who you are")
    .add(room, "room", "where to go first")
    .add(color, "color", "auto, always or never")
    .add(commands, "commands", "on or off");
  load<caf::io::middleman>();
  add_message_types<caf::id_block::hubbub_client>();
  // One conversation needs no more.
  set("scheduler.max-threads", size_t{1});
}

std::optional<int> client_config::read(int argc, char** argv, std::ostream& out,
                                       std::ostream& err) {
  for (int i = 1; i < argc; ++i) {
    std::string_view arg{argv[i]};
    if (arg == "-h" || arg == "-?" || arg == "--help") {
      out << help_text;
      return 0;
    }
    if (arg == "--version") {
      out << "hubbub-client " << HUBBUB_VERSION << '\n';
      return 0;
    }
  }
  auto refuse = [&](const std::string& why) {
    err << "hubbub-client: " << why << " (try --help)\n";
    return 2;
  };
  if (auto error = parse(argc, argv, config_file))
    return refuse(explain(error));
  if (auto key = misfit(*this); !key.empty())
    return refuse(config_file_path + ": the value of " + key + " makes no sense");
  if (!remainder.empty())
    return refuse("unexpected argument " + remainder.front());
  if (port == 0)
    return refuse("--port must be a number from 1 to 65535");
  if (host.empty())
    return refuse("--host must not be empty");
  if (!name.empty() && !is_one_word(name))
    return refuse("--name must be one word");
  if (!is_one_word(room))
    return refuse("--room must be one word");
  if (color != "auto" && color != "always" && color != "never")
    return refuse("--color must be auto, always or never");
  if (commands != "on" && commands != "off")
    return refuse("--commands must be on or off");
  return std::nullopt;
}

colour_mode client_config::colours() const {
  return color == "always"  ? colour_mode::always
         : color == "never" ? colour_mode::never
                            : colour_mode::automatic;
}

} // namespace hubbub::client
