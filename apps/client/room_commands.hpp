#pragma once

#include <cstddef>
#include <string_view>

namespace hubbub::client {

struct context;

// What people type about rooms: the commands of that name, with what stands behind it.

void join(context& all, std::string_view arguments);
void leave_room(context& all, std::string_view name);
void switch_to(context& all, std::string_view place);
void list_rooms(context& all, std::string_view mask);
void topic(context& all, std::string_view text);
void who(context& all, std::string_view room);
void names(context& all, std::string_view room);
void invite(context& all, std::string_view arguments);
void kick(context& all, std::string_view arguments);
void make_operator(context& all, std::string_view name);
void unmake_operator(context& all, std::string_view name);

/// Goes to the room of that number, from 1 on.
void choose_room(context& all, size_t number);

} // namespace hubbub::client
