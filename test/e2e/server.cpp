#include "test/e2e/server.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <unistd.h>

#include "test/e2e/temporary_folder.hpp"

namespace e2e {

namespace {

// "127.0.0.1:4711" and "[::1]:4711"; all interfaces (":4711") are reached by
// way of loopback.
endpoint parse_endpoint(std::string text) {
  auto colon = text.rfind(':');
  if (colon == std::string::npos)
    throw std::invalid_argument("not an address and a port: " + text);
  auto host = text.substr(0, colon);
  if (!host.empty() && host.front() == '[')
    host = host.substr(1, host.size() - 2);
  if (host.empty())
    host = "127.0.0.1";
  return {host, static_cast<uint16_t>(std::stoi(text.substr(colon + 1)))};
}

// "127.0.0.1:4711/".
endpoint parse_page(const std::string& text) {
  return parse_endpoint(text.substr(0, text.find('/')));
}

process::options limits_of(const server::options& opts) {
  process::options result;
  result.max_files = opts.max_files;
  return result;
}

std::vector<std::string> arguments_of(const server::options& opts) {
  // Tests talk faster than people: flood control is off where it is not tested.
  std::vector<std::string> result = {
    "--limits.flood-rate=0", "--listen.colon=" + opts.colon,
    "--listen.bracket=" + opts.bracket, "--listen.irc=" + opts.irc};
  if (!opts.ircs.empty())
    result.push_back("--listen.ircs=" + opts.ircs);
  if (!opts.web.empty())
    result.push_back("--listen.web=" + opts.web);
  if (!opts.webs.empty())
    result.push_back("--listen.webs=" + opts.webs);
  result.insert(result.end(), opts.more.begin(), opts.more.end());
  return result;
}

// What follows `prefix` in the next such line.
std::string announced(process& executable, const std::string& prefix) {
  auto line = executable.line_matching(prefix);
  return line.substr(line.find(prefix) + prefix.size());
}

} // namespace

std::vector<std::string> server_command(std::vector<std::string> arguments) {
  auto names_file = [](const std::string& x) {
    return x.rfind("--config-file=", 0) == 0;
  };
  if (std::none_of(arguments.begin(), arguments.end(), names_file))
    arguments.insert(arguments.begin(), "--config-file=/dev/null");
  // Its usual place would be every server's.
  auto names_page = [](const std::string& x) { return x.rfind("--listen.web=", 0) == 0; };
  if (std::none_of(arguments.begin(), arguments.end(), names_page))
    arguments.insert(arguments.begin(), "--listen.web=");
  // What one test keeps is nothing to another.
  auto names_store = [](const std::string& x) {
    return x.rfind("--store.file=", 0) == 0;
  };
  if (std::none_of(arguments.begin(), arguments.end(), names_store))
    arguments.insert(arguments.begin(), "--store.file=");
  // Nor is a key: all have one, which goes with the tests.
  static const temporary_folder state;
  ::setenv("STATE_DIRECTORY", state.path().c_str(), 0);
  // Containers run tests as root, which the server refuses.
  if (::geteuid() == 0)
    arguments.insert(arguments.begin(), "--allow-root");
  arguments.insert(arguments.begin(), HUBBUB_SERVER);
  return arguments;
}

server::server(const options& opts)
    : executable_(server_command(arguments_of(opts)), limits_of(opts)) {
  if (!opts.colon.empty())
    colon_ = parse_endpoint(announced(executable_, "Chat server started on "));
  if (!opts.bracket.empty()) {
    // This one tells its port only.
    auto port = announced(executable_, "Server running on port ");
    bracket_ = {parse_endpoint(opts.bracket).host,
                static_cast<uint16_t>(std::stoi(port))};
  }
  if (!opts.irc.empty())
    irc_ = parse_endpoint(announced(executable_, "IRC server started on "));
  if (!opts.web.empty())
    web_ = parse_page(announced(executable_, "Web page on http://"));
  if (!opts.ircs.empty()) {
    auto place = announced(executable_, "IRC server started on ");
    ircs_ = parse_endpoint(place.substr(0, place.find(" (TLS)")));
  }
  if (!opts.webs.empty())
    webs_ = parse_page(announced(executable_, "Web page on https://"));
}

int server::stop(deadline until) {
  executable_.signal(SIGTERM);
  return executable_.exit_code(until);
}

} // namespace e2e
