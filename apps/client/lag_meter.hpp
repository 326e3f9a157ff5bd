#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hubbub::client {

/// How long the server takes to answer: one PING at a time, and not often. Told the time,
/// in milliseconds of a clock that never goes back.
class lag_meter {
public:
  static constexpr int64_t interval = 30'000; ///< from one answer to the next question
  static constexpr int64_t slow = 5'000;      ///< ... if it took longer than `patience`
  static constexpr int64_t beginning = 2'000; ///< ... as long as nothing is known
  static constexpr int64_t patience = 1'000;  ///< how often one looks whether it has come

  /// Time has passed. @returns what to ask the server with PING; empty: nothing now.
  std::string tick(int64_t now);

  /// The server has answered a PING. @returns whether it was this one.
  bool answered(std::string_view token, int64_t now);

  /// The connection is gone: so is the question.
  void forget();

  /// In milliseconds: the last answer's, or, if the next one takes longer, how long that
  /// has been waited for. -1: not known yet.
  int64_t lag(int64_t now) const;

  /// In how many milliseconds `tick` is to be called again.
  int64_t next(int64_t now) const;

private:
  uint64_t questions_ = 0;
  int64_t asked_at_ = -1; // of the question that is open; -1: none
  int64_t due_ = 0;       // when the next may be asked
  int64_t last_ = -1;
};

} // namespace hubbub::client
