#include "apps/client/pager.hpp"

#include <algorithm>

#include "apps/client/wrapping.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

// As a terminal would: whatever is still wider than the screen goes on below.
std::vector<row_of_line> pager::cut(uint64_t line, size_t columns) const {
  auto& whole = lines_.at(line);
  std::string_view text = whole.text.text();
  std::vector<row_of_line> result;
  for (auto row : rows_of(whole, columns)) {
    auto margin = row.margin < columns ? row.margin : 0;
    do {
      auto bytes =
        fitting(text.substr(row.start, row.count), std::max<size_t>(columns - margin, 1));
      result.push_back({row.start, bytes, margin});
      row.start += bytes;
      row.count -= bytes;
    } while (row.count > 0);
  }
  return result;
}

size_t pager::last_row(uint64_t line, size_t columns) const {
  return cut(line, columns).size() - 1;
}

// Where one looks now. Lines may have gone since one went up, and be cut otherwise.
pager::place pager::bottom(size_t columns) const {
  auto newest = lines_.end() - 1;
  if (follows_)
    return {newest, last_row(newest, columns)};
  if (bottom_.line < lines_.begin())
    return {lines_.begin(), 0};
  return {bottom_.line, std::min(bottom_.row, last_row(bottom_.line, columns))};
}

bool pager::step_up(place& at, size_t columns, uint64_t top) const {
  if (at.row > 0)
    --at.row;
  else if (at.line <= top)
    return false;
  else
    at = {at.line - 1, last_row(at.line - 1, columns)};
  return true;
}

bool pager::step_down(place& at, size_t columns) const {
  if (at.row < last_row(at.line, columns))
    ++at.row;
  else if (at.line + 1 >= lines_.end())
    return false;
  else
    at = {at.line + 1, 0};
  return true;
}

std::vector<pane_row> pager::rows(pane_size size) const {
  std::vector<pane_row> result;
  auto top = follows_ ? std::max(wiped_, lines_.begin()) : lines_.begin();
  if (lines_.empty() || size.rows == 0 || top == lines_.end())
    return result;
  auto at = bottom(size.columns);
  for (auto line = at.line; result.size() < size.rows; --line) {
    auto parts = cut(line, size.columns);
    auto last = line == at.line ? at.row : parts.size() - 1;
    for (auto i = last + 1; i-- > 0 && result.size() < size.rows;)
      result.push_back({line, parts[i], i == 0});
    if (line == top)
      break;
  }
  std::reverse(result.begin(), result.end());
  return result;
}

void pager::stay_at(place bottom) {
  if (follows_)
    seen_ = lines_.end();
  follows_ = false;
  bottom_ = bottom;
}

// As far up as a whole page is to be seen.
void pager::fill(place bottom, pane_size size) {
  auto top = bottom;
  auto rows = size_t{1};
  while (rows < size.rows && step_up(top, size.columns, lines_.begin()))
    ++rows;
  while (rows < size.rows && step_down(bottom, size.columns))
    ++rows;
  stay_at(bottom);
}

void pager::page_up(pane_size size) {
  if (lines_.empty())
    return;
  auto at = bottom(size.columns);
  // Of what was wiped, the newest is seen first.
  if (follows_ && wiped_ > lines_.begin())
    at = {wiped_ - 1, last_row(wiped_ - 1, size.columns)};
  else
    for (size_t i = 1; i < std::max<size_t>(size.rows, 2); ++i)
      step_up(at, size.columns, lines_.begin());
  fill(at, size);
}

void pager::page_down(pane_size size) {
  if (follows_ || lines_.empty())
    return;
  auto at = bottom(size.columns);
  for (size_t i = 1; i < std::max<size_t>(size.rows, 2); ++i)
    if (!step_down(at, size.columns)) {
      go_to_end();
      return;
    }
  auto below = at;
  if (step_down(below, size.columns))
    stay_at(at);
  else
    go_to_end();
}

void pager::go_to_end() {
  follows_ = true;
  words_.clear();
  verdict_.clear();
}

size_t pager::new_lines() const {
  return follows_ ? 0 : static_cast<size_t>(lines_.end() - std::min(seen_, lines_.end()));
}

void pager::find(std::string_view words, pane_size size) {
  auto wanted = ascii_lower(words);
  auto goes_on = wanted == words_;
  std::vector<uint64_t> found; // the newest first
  for (auto line = lines_.end(); line-- > lines_.begin();)
    if (auto& x = lines_.at(line);
        !x.command && ascii_lower(x.text.text()).find(wanted) != std::string::npos)
      found.push_back(line);
  words_ = wanted;
  if (found.empty()) {
    go_to_end();
    verdict_ = "No line has " + std::string{words} + " in it: /search asks the server";
    return;
  }
  auto next = found.begin();
  if (goes_on)
    next = std::find_if(next, found.end(), [this](auto line) { return line < found_; });
  if (next == found.end()) // from the newest on again
    next = found.begin();
  found_ = *next;
  verdict_ = std::string{words} + ": " + std::to_string(next - found.begin() + 1) + " of "
             + std::to_string(found.size());
  // In the middle, as far as there are lines below.
  place at{found_, 0};
  for (size_t i = 0; i < size.rows / 2 && step_down(at, size.columns); ++i)
    ;
  fill(at, size);
}

} // namespace hubbub::client
