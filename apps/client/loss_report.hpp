#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// What one said, if that is what an IRC line of one's own does.
std::optional<std::string> said_in(const std::string& line);

/// Something that one said, and where.
struct own_words {
  std::string target; ///< a room or a person
  std::string text;   ///< as one typed it: an action is "/me waves"
  std::string sent;   ///< as it was sent
};

/// What one said with these lines, if they do that.
std::optional<own_words> said_in(const std::vector<std::string>& lines);

/// What one said and nobody will hear, or perhaps not: told at the end, or once sending
/// is stopped.
class loss_report {
public:
  /// These never went out, as they were typed.
  void add_unsent(std::vector<std::string> texts);

  /// What a connection had, as IRC lines.
  void add(const lost_lines& lines);

  /// So many lines were entered after one had left.
  void add_late(size_t count) { late_ += count; }

  /// Whether all was sent and has arrived.
  bool empty() const { return unsent_.empty() && uncertain_ == 0; }

  /// Whether all was sent, wherever it is now.
  bool all_sent() const { return unsent_.empty(); }

  /// "2 lines may not have arrived, and 1 line was not sent: Hello"; empty, if there is
  /// nothing to tell.
  std::string words() const;

  /// Forgets what was not sent, since it was told.
  void forget_unsent() { unsent_.clear(); }

private:
  std::vector<std::string> unsent_;
  size_t uncertain_ = 0;
  size_t late_ = 0;
};

} // namespace hubbub::client
