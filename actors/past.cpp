#include "actors/past.hpp"

#include <algorithm>
#include <charconv>

namespace hubbub {

conversation conversation_of(account_id one, account_id other) {
  auto [first, second] = std::minmax(one, other);
  return '=' + std::to_string(first) + ',' + std::to_string(second);
}

account_id other_than(account_id one, const conversation& x) {
  auto comma = x.find(',');
  if (!is_private(x) || comma == conversation::npos)
    return 0;
  account_id first = 0;
  account_id second = 0;
  std::from_chars(x.data() + 1, x.data() + comma, first);
  std::from_chars(x.data() + comma + 1, x.data() + x.size(), second);
  return first == one ? second : first;
}

bool is_message(event_kind kind) {
  return kind == event_kind::said || kind == event_kind::acted
         || kind == event_kind::noticed;
}

bool is_kept(const event& x) {
  switch (x.kind) {
    case event_kind::said:
    case event_kind::acted:
    case event_kind::noticed:
    case event_kind::joined:
    case event_kind::parted:
    case event_kind::quit:
    case event_kind::kicked:
    case event_kind::renamed:
    case event_kind::new_topic:
    case event_kind::mode_changed:
    case event_kind::moved:
      return true;
    case event_kind::tagged:
      // That somebody is typing is of no interest later (IRCv3 typing).
      return x.tags.compare(0, 8, "+typing=") != 0;
    default:
      return false;
  }
}

} // namespace hubbub
