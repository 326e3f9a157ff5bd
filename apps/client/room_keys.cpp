#include "apps/client/room_keys.hpp"

#include <algorithm>

#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

void room_keys::keep(std::string_view room, std::string_view key) {
  keys_.erase(std::remove_if(keys_.begin(), keys_.end(),
                             [=](auto& x) { return equal_ignoring_case(x.first, room); }),
              keys_.end());
  if (!key.empty())
    keys_.emplace_back(room, key);
}

void room_keys::append_join(std::string& wire, std::string_view room) const {
  auto key = std::find_if(keys_.begin(), keys_.end(),
                          [=](auto& x) { return equal_ignoring_case(x.first, room); });
  if (key == keys_.end())
    append_irc_message(wire, {}, "JOIN", {room});
  else
    append_irc_message(wire, {}, "JOIN", {room, key->second});
}

} // namespace hubbub::client
