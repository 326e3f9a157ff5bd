#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Lines that somebody entered, and that wait: for the server to let one in, or for its
/// answer to what decides where they go.
///
/// Who enters a room, or leaves one, is elsewhere only when the server has said so. What
/// is typed next may be for there: a PING behind the question has its PONG behind the
/// answer.
class input_queue {
public:
  struct entry {
    std::string text;
    bool literal; ///< it is text, whatever it looks like
  };

  void push(std::string_view text, bool literal);

  bool empty() const { return entries_.empty(); }

  /// Takes the oldest. @pre `!empty()`
  entry pop();

  /// Takes all of them, as texts.
  std::vector<std::string> drop();

  /// Has everything wait until the server has answered what was sent before this.
  void await_answer(std::string& wire);

  /// Whether an answer is awaited.
  bool awaits_answer() const { return awaiting_; }

  /// Takes note of a PONG.
  /// @returns whether it is the one awaited.
  bool answered(const server_message& pong);

  /// The connection broke, and of these lines nobody knows whether they arrived: to enter
  /// or leave a room twice does no harm.
  void ask_again_later(const std::vector<std::string>& uncertain);

  /// What is to be asked again, as whole IRC lines.
  const std::string& unanswered() const { return unanswered_; }

private:
  std::deque<entry> entries_;
  bool awaiting_ = false;
  std::string unanswered_;
};

} // namespace hubbub::client
