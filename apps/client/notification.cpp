#include "apps/client/notification.hpp"

#include <algorithm>

#include "apps/client/irc_formatting.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

constexpr size_t longest = 200;

} // namespace

notification known_notification(const char* term, const char* program) {
  auto name = std::string_view{term != nullptr ? term : ""};
  auto maker = std::string_view{program != nullptr ? program : ""};
  for (auto known : {"iTerm.app", "WezTerm", "ghostty"})
    if (maker == known)
      return notification::osc9;
  if (name == "xterm-kitty" || name == "xterm-ghostty")
    return notification::osc9;
  if (name == "foot" || name == "foot-extra" || name.substr(0, 5) == "rxvt-")
    return notification::osc777;
  return notification::none;
}

std::string notification_bytes(notification how, std::string_view text) {
  if (how == notification::none)
    return {};
  auto plain = read_irc_formatting(text, {}).text();
  plain.resize(piece_length(plain, longest));
  // A ';' would begin the next field.
  std::replace(plain.begin(), plain.end(), ';', ',');
  auto begin = how == notification::osc9 ? "\033]9;" : "\033]777;notify;Hubbub;";
  return begin + plain + "\033\\";
}

} // namespace hubbub::client
