#include "apps/client/capabilities.hpp"

#include <algorithm>
#include <iterator>

#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

/// What the past cannot be told without.
constexpr std::string_view needed[] = {"batch", capabilities::history, "message-tags",
                                       "server-time"};

bool holds(std::string_view names, std::string_view name) {
  for (auto word = take_word(names); !word.empty(); word = take_word(names))
    if (word == name)
      return true;
  return false;
}

} // namespace

std::string capabilities::begin() {
  granted_.clear();
  useful_.clear();
  sts_.clear();
  std::string wire;
  if (wanted_)
    append_irc_message(wire, {}, "CAP", {"LS", "302"});
  return wire;
}

void capabilities::look_at(std::string_view offered) {
  for (auto word = take_word(offered); !word.empty(); word = take_word(offered)) {
    auto name = word.substr(0, word.find('='));
    if (name == "sts" && name.size() < word.size())
      sts_ = word.substr(name.size() + 1);
    if (name == searching
        || std::find(std::begin(needed), std::end(needed), name) != std::end(needed))
      useful_ += std::string{useful_.empty() ? "" : " "}.append(name);
  }
}

std::string capabilities::negotiate(const server_message& m) {
  std::string wire;
  if (!wanted_ || m.params.size() < 3)
    return wire;
  auto& what = m.param(1);
  if (what == "LS") {
    look_at(m.params.back());
    if (m.param(2) == "*" && m.params.size() > 3)
      return wire; // more lines follow
    if (std::all_of(std::begin(needed), std::end(needed),
                    [&](auto x) { return holds(useful_, x); }))
      append_irc_message(wire, {}, "CAP", {"REQ", useful_});
  } else if (what == "ACK") {
    granted_ = m.params.back();
  }
  if (wire.empty() && (what == "LS" || what == "ACK" || what == "NAK"))
    append_irc_message(wire, {}, "CAP", {"END"});
  return wire;
}

bool capabilities::has(std::string_view name) const {
  return holds(granted_, name);
}

} // namespace hubbub::client
