#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Tells to which of one's own lines a message answers (IRCv3 labeled-response): an
/// answer of several messages has its label on the batch around them, which may have
/// others within.
class label_tracker {
public:
  /// Batches that may be open at once; of more, nobody knows to what they answer.
  static constexpr size_t most_open = 64;

  /// A connection begins.
  void begin() { open_.clear(); }

  /// @returns the label that a message answers to; empty: none.
  std::string of(const server_message& m);

private:
  std::map<std::string, std::string> open_; // labels by the batches' names
};

} // namespace hubbub::client
