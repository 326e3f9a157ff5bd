#include "apps/client/config.hpp"

#include <ostream>
#include <string_view>

#include <caf/config_option_adder.hpp>
#include <caf/io/middleman.hpp>

#include "apps/client/hygiene.hpp"
#include "apps/client/interfaces.hpp"

namespace hubbub::client {

namespace {

constexpr std::string_view help_text =
  R"(Usage: hubbub-client [options]

Chats in a terminal, with a Hubbub server or any other IRC server.

  --host=HOST        where the server is: a name or an address   127.0.0.1
  --port=PORT        ... and where it listens for IRC            6667
  --name=NAME        who you are; asked for if not given
  --room=ROOM        where to go first                           #lobby
  --key=KEY          the key of that room, if it has one
  --reconnect=on|off whether a lost connection is made again     on in a terminal
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

} // namespace

client_config::client_config() {
  opt_group{custom_options_, "global"}
    .add(host, "host", "where the server is")
    .add(port, "port", "where it listens for IRC")
    .add(name, "name", "who you are")
    .add(room, "room", "where to go first")
    .add(color, "color", "auto, always or never")
    .add(key, "key", "of the room")
    .add(reconnect, "reconnect", "on, off or auto")
    .add(commands, "commands", "on or off");
  load<caf::io::middleman>();
  add_message_types<caf::id_block::hubbub_client>();
  // One conversation needs no more.
  set("scheduler.max-threads", size_t{1});
  // CAF's default, work stealing, wakes up all the time to look for work.
  set("scheduler.policy", caf::atom("sharing"));
}

std::optional<int> client_config::read(int argc, char** argv, std::ostream& out,
                                       std::ostream& err) {
  if (has_argument(argc, argv, "help", 'h')) {
    out << help_text;
    return 0;
  }
  if (has_argument(argc, argv, "version")) {
    out << "hubbub-client " << HUBBUB_VERSION << '\n';
    return 0;
  }
  auto refuse = [&](const std::string& why) {
    err << "hubbub-client: " << why << " (try --help)\n";
    return 2;
  };
  if (auto error = read_options(argc, argv); !error.empty())
    return refuse(error);
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
  if (!key.empty() && !is_one_word(key))
    return refuse("--key must be one word");
  if (reconnect != "auto" && reconnect != "on" && reconnect != "off")
    return refuse("--reconnect must be on, off or auto");
  if (commands != "on" && commands != "off")
    return refuse("--commands must be on or off");
  return std::nullopt;
}

bool client_config::reconnects(bool interactive) const {
  return reconnect == "on" || (reconnect == "auto" && interactive);
}

colour_mode client_config::colours() const {
  return color == "always"  ? colour_mode::always
         : color == "never" ? colour_mode::never
                            : colour_mode::automatic;
}

} // namespace hubbub::client
