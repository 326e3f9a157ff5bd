#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// What one said if that is what an IRC line of one's own does: its text; null else.
std::optional<std::string> said_in(const std::string& line);

/// Lines that somebody entered and that nobody may have heard: none of them is lost
/// without a word.
class losses {
public:
  /// What a connection did not send, or does not know the fate of.
  void add(const lost_lines& lines);

  /// A line that was never sent.
  void add_unsent(std::string text) { unsent_.push_back(std::move(text)); }

  /// Lines that were entered after one had left.
  void add_late(size_t count) { late_ += count; }

  /// Whether something that should have been sent may not have arrived.
  bool any() const { return uncertain_ > 0 || !unsent_.empty(); }

  /// "2 lines were not sent, from: hello"; empty if all was.
  std::string words() const;

private:
  std::vector<std::string> unsent_;
  size_t uncertain_ = 0;
  size_t late_ = 0;
};

} // namespace hubbub::client
