#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <unordered_map>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// The beginnings of what was said lately, by message id: what others answer, or react
/// to.
class quotes {
public:
  /// Messages that are remembered, and bytes of each.
  static constexpr size_t most = 500;
  static constexpr size_t longest = 40;

  void remember(const server_message& m);

  /// "Omar: tea at five, or ..."; empty if it is not known.
  std::string find(const std::string& msgid) const;

private:
  std::unordered_map<std::string, std::string> texts_;
  std::deque<std::string> order_;
};

} // namespace hubbub::client
