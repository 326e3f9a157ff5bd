#include "apps/client/capabilities.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

/// What the past cannot be told without.
constexpr std::string_view needed[] = {"batch", capabilities::history, "message-tags",
                                       "server-time"};

/// What tells what became of a line: an answer of several messages is a batch.
constexpr std::string_view confirming[] = {"batch", capabilities::echo,
                                           capabilities::labels, "message-tags"};

/// Who is logged in. A filter can do without, too.
constexpr std::string_view accounts[] = {"account-notify", capabilities::account_tag,
                                         capabilities::extended_join};

/// What messages of several lines take.
constexpr std::string_view of_lines[] = {"batch", "message-tags",
                                         capabilities::multiline};

/// What a talk can do without.
constexpr std::string_view helpful[] = {"away-notify", "message-tags", "server-time",
                                        capabilities::read_marker};

/// What goes out at once, and is waited for as one.
constexpr size_t most_bytes = 16 * 1024;
constexpr size_t most_lines = 100;

template <size_t N>
bool is_among(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// "max-bytes=4096,max-lines=24"; the lines may be missing.
capabilities::multiline_limits read_limits(std::string_view text) {
  capabilities::multiline_limits result{0, most_lines};
  for (auto& item : split_list(text)) {
    auto equals = std::min(item.find('='), item.size());
    auto digits = std::string_view{item}.substr(std::min(equals + 1, item.size()));
    size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (item.compare(0, equals, "max-bytes") == 0)
      result.bytes = std::min(number, most_bytes);
    else if (item.compare(0, equals, "max-lines") == 0)
      result.lines = std::min(number, most_lines);
  }
  return result;
}

bool holds(std::string_view names, std::string_view name) {
  for (auto word = take_word(names); !word.empty(); word = take_word(names))
    if (word == name)
      return true;
  return false;
}

} // namespace

std::string capabilities::begin() {
  granted_.clear();
  offered_.clear();
  sts_.clear();
  mechanisms_.clear();
  longest_ = {};
  std::string wire;
  if (wants_anything())
    append_irc_message(wire, {}, "CAP", {"LS", "302"});
  return wire;
}

bool capabilities::wants_anything() const {
  return wished_.past || wished_.login || wished_.talk || wished_.echo;
}

std::string capabilities::end() {
  std::string wire;
  append_irc_message(wire, {}, "CAP", {"END"});
  return wire;
}

void capabilities::look_at(std::string_view offered) {
  for (auto word = take_word(offered); !word.empty(); word = take_word(offered)) {
    auto name = word.substr(0, word.find('='));
    auto value = word.substr(std::min(name.size() + 1, word.size()));
    if (name == "sts" && !value.empty())
      sts_ = value;
    else if (name == "sasl")
      mechanisms_ = value;
    else if (name == multiline)
      longest_ = read_limits(value);
    (offered_ += name) += ' ';
  }
}

// What is both offered and wished for, in the server's order.
std::string capabilities::request() const {
  auto all_of = [this](auto& names) {
    return std::all_of(std::begin(names), std::end(names),
                       [&](auto x) { return holds(offered_, x); });
  };
  auto all_needed = wished_.past && all_of(needed);
  auto all_confirming = wished_.echo && all_of(confirming);
  auto all_lines = wished_.echo && all_of(of_lines);
  std::string result;
  std::string_view rest = offered_;
  for (auto name = take_word(rest); !name.empty(); name = take_word(rest)) {
    if ((all_needed && (name == searching || is_among(needed, name)))
        || (all_confirming && is_among(confirming, name))
        || (all_lines && is_among(of_lines, name))
        || (wished_.echo && is_among(accounts, name)) || (wished_.login && name == "sasl")
        || (wished_.talk && is_among(helpful, name)))
      (result += result.empty() ? "" : " ") += name;
  }
  return result;
}

std::string capabilities::negotiate(const server_message& m) {
  std::string wire;
  if (!wants_anything() || m.params.size() < 3)
    return wire;
  auto& what = m.param(1);
  if (what == "LS") {
    look_at(m.params.back());
    if (m.param(2) == "*" && m.params.size() > 3)
      return wire; // more lines follow
    if (auto names = request(); !names.empty())
      append_irc_message(wire, {}, "CAP", {"REQ", names});
  } else if (what == "ACK") {
    granted_ = m.params.back();
    if (may_log_in())
      return wire;
  }
  if (wire.empty() && (what == "LS" || what == "ACK" || what == "NAK"))
    wire = end();
  return wire;
}

capabilities::multiline_limits capabilities::longest() const {
  return has(multiline) && has("batch") ? longest_ : multiline_limits{};
}

bool capabilities::has(std::string_view name) const {
  return holds(granted_, name);
}

} // namespace hubbub::client
