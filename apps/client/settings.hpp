#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hubbub::client {

struct context;

/// Something about how it looks that can be changed while one talks (/set).
struct setting {
  std::string_view name;   ///< as the option is called
  std::string_view values; ///< "on|off"
};

/// All there are.
const std::vector<setting>& settings();

/// "/set", "/set NAME" or "/set NAME VALUE".
void set_option(context& all, std::string_view arguments);

} // namespace hubbub::client
