#pragma once

#include <string_view>

namespace hubbub::client {

struct context;

// What people type to and about each other: the commands of that name, with what stands
// behind it.

void act(context& all, std::string_view text);
void message(context& all, std::string_view arguments);
void query(context& all, std::string_view arguments);
void reply(context& all, std::string_view text);
void rename(context& all, std::string_view name);
void away(context& all, std::string_view words);
void ignore(context& all, std::string_view mask);
void unignore(context& all, std::string_view mask);
void whois(context& all, std::string_view name);

} // namespace hubbub::client
