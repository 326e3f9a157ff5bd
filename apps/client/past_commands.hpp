#pragma once

#include <string_view>

namespace hubbub::client {

struct context;

// What people type to see what was said before.

void show_history(context& all, std::string_view lines);
void search_history(context& all, std::string_view words);

} // namespace hubbub::client
