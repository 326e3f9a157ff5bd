#include "test/e2e/client.hpp"

namespace e2e {

std::vector<std::string> client_command(const endpoint& irc,
                                        std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(),
                   {HUBBUB_CLIENT, "--config-file=/dev/null", "--host=" + irc.host,
                    "--port=" + std::to_string(irc.port)});
  return arguments;
}

} // namespace e2e
