#include "apps/client/help.hpp"

#include <string_view>

#include <fmt/format.h>

#include "apps/client/config.hpp"

namespace hubbub::client {

namespace {

// Where the explanation begins, where the default.
constexpr size_t explanation_column = 28;
constexpr size_t default_column = 75;

constexpr std::string_view before =
  R"(Usage: hubbub-client [options] [SERVER [PORT] | SERVER...]

Chats in a terminal, with a Hubbub server or any other IRC server.

SERVER is HOST, HOST:PORT, [IPV6]:PORT or irc://NAME@HOST:PORT/ROOM?KEY, and the same
as --name, --host, --port, --room and --key. Without a port it is 6667. In a terminal
there may be several; options that name a server, an account or a room are the first's.
)";

constexpr std::string_view after = R"(
      --config-file=FILE    instead of caf-application.conf
  -h, --help                this text
      --version             the version

Options may also stand, without the dashes and under [client], in
caf-application.conf in the current folder, as HUBBUB_NAME and so on in the
environment, and in hubbub/client.conf in your configuration folder (~/.config).
The command line wins over the environment, that over the file in the current
folder, that over your own. Type /help inside to see what you can do there.

When standard input or output is not a terminal, the client is a filter: each line
in is said in the room, each line said there comes out, and it ends once all that
came in has arrived. Without --name the first line is the name.

  echo 'build is green' | hubbub-client --name=ci --room=#dev

Exit status: 0 all went well; 1 the server was not there, or went away; 2 options
that make no sense. The manual page, hubbub-client(1), tells more.
)";

} // namespace

std::string help_text() {
  std::string result{before};
  for (auto& x : client_config::options()) {
    if (x.name.empty()) {
      result += fmt::format("\n{}\n", x.help);
      continue;
    }
    auto line = fmt::format("  --{}{}{}", x.name, x.value.empty() ? "" : "=", x.value);
    auto end_line = [&] {
      result += line;
      result += '\n';
      line.clear();
    };
    for (size_t at = 0; at <= x.help.size();) {
      auto end = std::min(x.help.find('\n', at), x.help.size());
      if (line.size() + 1 > explanation_column)
        end_line();
      line.resize(explanation_column, ' ');
      line += x.help.substr(at, end - at);
      at = end + 1;
      if (at <= x.help.size())
        end_line();
    }
    if (!x.shown_default.empty()) {
      line.resize(std::max(default_column, line.size() + 2), ' ');
      line += x.shown_default;
    }
    result += line + '\n';
  }
  return result += after;
}

} // namespace hubbub::client
