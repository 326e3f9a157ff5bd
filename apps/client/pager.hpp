#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "apps/client/scrollback.hpp"

namespace hubbub::client {

/// How much of the lines is seen at once.
struct pane_size {
  size_t rows;
  size_t columns;
};

/// A row of what is seen: some of a line.
struct pane_row {
  uint64_t line; ///< its number
  row_of_line part;
  bool first; ///< whether it is the first one of its line
};

/// Where in the lines one looks: at the newest, or, once one has gone up, at the same
/// lines, whatever comes below.
class pager {
public:
  /// @param lines have to live as long as it does.
  explicit pager(const scrollback& lines) : lines_(lines) {}

  /// The rows to be seen, from above; fewer if there are no more.
  std::vector<pane_row> rows(pane_size size) const;

  /// Goes a page up, but for one row.
  void page_up(pane_size size);

  /// ... or down; at the newest line it stays with these.
  void page_down(pane_size size);

  /// Goes to the newest line, and stays with these. What was looked for is over.
  void go_to_end();

  /// Whether one sees the newest lines.
  bool at_end() const { return follows_; }

  /// How many lines have come since one went up.
  size_t new_lines() const;

  /// What is there so far is seen no more, unless one goes up.
  void wipe() { wiped_ = lines_.end(); }

  /// Looks for the newest line that has these words in it, or, if these were looked for
  /// last, for the next above. Letters count as the same in both cases (ASCII).
  void find(std::string_view words, pane_size size);

  /// What is looked for, in lower case; empty: nothing.
  const std::string& words() const { return words_; }

  /// Whether the line of this number is the one that was found.
  bool is_found(uint64_t line) const { return !words_.empty() && line == found_; }

  /// What came of looking: "tea: 2 of 5, /find tea goes on". Empty if one does not look.
  const std::string& verdict() const { return verdict_; }

private:
  // A row, by its line and its place in that.
  struct place {
    uint64_t line = 0;
    size_t row = 0;
  };

  std::vector<row_of_line> cut(uint64_t line, size_t columns) const;
  size_t last_row(uint64_t line, size_t columns) const;
  place bottom(size_t columns) const;
  bool step_up(place& at, size_t columns, uint64_t top) const;
  bool step_down(place& at, size_t columns) const;
  void stay_at(place bottom);
  void fill(place bottom, pane_size size);

  const scrollback& lines_;
  bool follows_ = true;
  place bottom_;      // the lowest row, unless it follows
  uint64_t seen_ = 0; // the lines before it had come as one went up
  uint64_t wiped_ = 0;
  std::string words_;
  std::string verdict_;
  uint64_t found_ = 0;
};

} // namespace hubbub::client
