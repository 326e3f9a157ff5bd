#pragma once

#include <map>
#include <string>
#include <string_view>

/// What a person has set once for all.
namespace hubbub::client {

/// Environment variables by name.
using environment = std::map<std::string, std::string>;

/// The environment of this process.
environment current_environment();

/// The value of a variable; empty if there is none.
std::string value_of(const environment& env, const std::string& name);

/// The variable that holds an option's default: "color" is HUBBUB_COLOR.
std::string variable_name(std::string_view option);

/// The user's own configuration file, in the folder that the XDG Base Directory
/// Specification names; empty if nobody has a home.
std::string user_config_file(const environment& env);

} // namespace hubbub::client
