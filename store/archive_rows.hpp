#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "actors/events.hpp"
#include "actors/modes.hpp"
#include "actors/past.hpp"
#include "store/keys.hpp"

namespace hubbub {

// How events look in the tables of the archive (`archive_schema`).

/// What decides who may see an event.
class row_class {
public:
  /// Less than this are the codes of all classes.
  static constexpr int count = 32;

  constexpr explicit row_class(int code) : code_(code) {}

  /// @param open whether everybody could come in when it happened.
  row_class(const event& x, bool open)
      : code_(std::min<int>(x.to_ranks, 7) << 2 | (open ? 0 : 2)
              | (hubbub::is_message(x.kind) ? 0 : 1)) {}

  constexpr int code() const { return code_; }
  constexpr ranks to_ranks() const { return static_cast<ranks>(code_ >> 2); }
  constexpr bool is_open() const { return (code_ & 2) == 0; }
  constexpr bool is_message() const { return (code_ & 1) == 0; }

private:
  int code_;
};

/// What kind of event it is, as a number that stays the same for ever.
int kind_code(const event& x);

/// Fills in what `kind_code` says.
void set_kind(event& x, int code);

/// Those an event is done to, as one text; all that is kept of them is their nicks.
std::string written(const std::vector<subject>& subjects);

std::vector<subject> read_subjects(const std::string& text);

} // namespace hubbub
