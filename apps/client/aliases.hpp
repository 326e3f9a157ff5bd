#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hubbub::client {

/// What one types in place of commands: "hi" for "/hi", and what it stands for.
using alias_list = std::vector<std::pair<std::string, std::string>>;

/// The line without its alias, if it begins with one: "/hi all" becomes "/me waves all".
/// Besides one's own there are those that people from elsewhere have in their fingers.
/// What an alias stands for is looked up no more.
std::string without_alias(const alias_list& own, std::string_view line);

} // namespace hubbub::client
