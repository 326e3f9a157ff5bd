#include "apps/client/defaults.hpp"

#include <unistd.h>

extern char** environ;

namespace hubbub::client {

environment current_environment() {
  environment result;
  for (auto entry = environ; *entry != nullptr; ++entry) {
    std::string_view text{*entry};
    auto equals = text.find('=');
    if (equals != std::string_view::npos)
      result.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  return result;
}

std::string value_of(const environment& env, const std::string& name) {
  auto found = env.find(name);
  return found == env.end() ? std::string{} : found->second;
}

std::string variable_name(std::string_view option) {
  std::string result{"HUBBUB_"};
  for (auto c : option)
    result += c == '-' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return result;
}

std::string user_config_file(const environment& env) {
  // A relative path is to be ignored, the specification says.
  auto folder = value_of(env, "XDG_CONFIG_HOME");
  if (folder.empty() || folder.front() != '/') {
    folder = value_of(env, "HOME");
    if (folder.empty())
      return {};
    folder += "/.config";
  }
  return folder + "/hubbub/client.conf";
}

} // namespace hubbub::client
