// Whatever the command line and the environment say, the client either has values it can
// use or says what is wrong.
#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "apps/client/address.hpp"
#include "apps/client/config.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub::client;
using namespace hubbub::fuzz;

namespace {

void check_address(std::string_view text) {
  auto found = parse_address(text);
  if (found.error.empty())
    expect(!found.host.empty() && found.host.find_first_of("@/?# ") == std::string::npos,
           "an address has a host", text);
}

/// Those would open files of the machine that runs this.
bool names_file(const std::string& argument) {
  return argument.find("file") != std::string::npos || argument == "-c"
         || argument.find("caf") != std::string::npos;
}

} // namespace

FUZZ_TARGET(client_config) {
  input in{bytes};
  std::vector<std::string> arguments{"--config-file=/dev/null"};
  environment env;
  for (auto i = 0; i < 8 && !in.empty(); ++i) {
    auto line = std::string{in.line()};
    line.erase(std::remove(line.begin(), line.end(), '\0'), line.end());
    check_address(line);
    auto equals = line.find('=');
    if (line.compare(0, 7, "HUBBUB_") == 0 && equals != std::string::npos)
      env[line.substr(0, equals)] = line.substr(equals + 1);
    else if (!names_file(line))
      arguments.push_back(line);
  }
  client_config config;
  std::ostringstream out;
  std::ostringstream err;
  auto status = config.read(arguments, env, out, err);
  expect(!status || *status == 0 || *status == 2, "there is a known exit status");
  expect((status == 2) == !err.str().empty(), "what is wrong is said");
  if (status)
    return;
  expect(!config.host.empty() && config.port != 0, "there is a place to connect to");
  (void)config.form();
  (void)config.colours();
  (void)config.stamps();
}
