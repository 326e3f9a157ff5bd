#include "store/archive_rows.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string_view>

namespace hubbub {

namespace {

/// The code of a kind is where it stands here: what is new goes to the end.
constexpr event_kind kinds[] = {
  event_kind::said,      event_kind::acted,        event_kind::noticed,
  event_kind::tagged,    event_kind::joined,       event_kind::parted,
  event_kind::quit,      event_kind::kicked,       event_kind::renamed,
  event_kind::new_topic, event_kind::mode_changed, event_kind::moved,
};

constexpr int num_kinds = static_cast<int>(std::size(kinds));

} // namespace

int kind_code(const event& x) {
  auto i = std::find(std::begin(kinds), std::end(kinds), x.kind);
  return static_cast<int>(i - std::begin(kinds)) * 2 + (x.by_power ? 1 : 0);
}

void set_kind(event& x, int code) {
  x.kind = kinds[std::clamp(code / 2, 0, num_kinds - 1)];
  x.by_power = code % 2 != 0;
}

std::string written(const std::vector<subject>& subjects) {
  std::string result;
  for (auto& x : subjects) {
    if (!result.empty())
      result += ' ';
    result += std::to_string(x.at) + ' ' + x.who->nick;
  }
  return result;
}

std::vector<subject> read_subjects(const std::string& text) {
  std::vector<subject> result;
  auto rest = std::string_view{text};
  auto word = [&] {
    auto x = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), x.size() + 1));
    return x;
  };
  while (!rest.empty()) {
    subject x;
    auto at = word();
    std::from_chars(at.data(), at.data() + at.size(), x.at);
    user who;
    who.nick = word();
    x.who = user_ptr{std::move(who)};
    result.push_back(std::move(x));
  }
  return result;
}

} // namespace hubbub
