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
  --color=WHEN       auto, always, never, or names: auto, and
                     each person's name in a colour of its own   auto
  --timestamps=FORM  when it was said: off, short or full        off
  --bell=on|off      ring when somebody says your name, or
                     writes to you alone                         on
  --history=on|off   whether earlier lines are still there the
                     next time; or the file to keep them in      on
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
    .add(color, "color", "auto, always, never or names")
    .add(timestamps, "timestamps", "off, short or full")
    .add(bell, "bell", "on or off")
    .add(history, "history", "on, off or a file")
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
  if (color != "auto" && color != "always" && color != "never" && color != "names")
    return refuse("--color must be auto, always, never or names");
  if (timestamps != "off" && timestamps != "short" && timestamps != "full")
    return refuse("--timestamps must be off, short or full");
  if (bell != "on" && bell != "off")
    return refuse("--bell must be on or off");
  if (history.empty())
    return refuse("--history must be on, off or a file");
  if (commands != "on" && commands != "off")
    return refuse("--commands must be on or off");
  return std::nullopt;
}

colour_mode client_config::colours() const {
  return color == "always"  ? colour_mode::always
         : color == "never" ? colour_mode::never
                            : colour_mode::automatic;
}

timestamp_form client_config::stamps() const {
  return timestamps == "short"  ? timestamp_form::clock
         : timestamps == "full" ? timestamp_form::full
                                : timestamp_form::none;
}

} // namespace hubbub::client
