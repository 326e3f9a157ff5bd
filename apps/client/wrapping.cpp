#include "apps/client/wrapping.hpp"

#include <algorithm>

#include <utf8proc.h>

namespace hubbub::client {

namespace {

bool is_address(std::string_view word) {
  return word.find("://") != std::string_view::npos
         || word.find("www.") != std::string_view::npos;
}

bool has_wide(std::string_view word) {
  for (size_t i = 0; i < word.size();) {
    auto next = first_character(word.substr(i));
    if (next.columns > 1)
      return true;
    i += next.bytes;
  }
  return false;
}

// The rows so far, and the one that is being filled.
class row_filler {
public:
  row_filler(std::string_view text, row_widths widths) : text_(text), widths_(widths) {}

  // Adds the word at this offset, which follows the spaces before it.
  void add(size_t start, size_t length) {
    auto word = text_.substr(start, length);
    auto spaces = columns_of(text_.substr(end_, start - end_));
    auto width = columns_of(word);
    if (used_ + spaces + width <= room()) {
      take(start + length, spaces + width);
    } else if (is_address(word) || (width <= widths_.others && !has_wide(word))) {
      begin_row(start);
      take(start + length, width);
    } else {
      // In pieces: a long word, or one in a script that does without spaces.
      if (used_ + spaces < room())
        take(start, spaces);
      else
        begin_row(start);
      fill(start + length);
    }
  }

  std::vector<std::string_view> rows() && {
    rows_.push_back(text_.substr(begin_, end_ - begin_));
    return std::move(rows_);
  }

private:
  size_t room() const { return rows_.empty() ? widths_.first : widths_.others; }

  void take(size_t end, size_t width) {
    end_ = end;
    used_ += width;
  }

  void begin_row(size_t start) {
    auto row = text_.substr(begin_, end_ - begin_);
    row = row.substr(0, row.find_last_not_of(' ') + 1); // npos + 1 is 0
    // The first word may be one that fits in no row.
    if (!row.empty())
      rows_.push_back(row);
    begin_ = end_ = start;
    used_ = 0;
  }

  void fill(size_t end) {
    while (end_ < end) {
      auto rest = text_.substr(end_, end - end_);
      auto left = room() - std::min(used_, room());
      auto piece = rest.substr(0, fitting(rest, left));
      if (columns_of(piece) > left && used_ > 0) {
        begin_row(end_);
        continue;
      }
      take(end_ + piece.size(), columns_of(piece));
    }
  }

  std::string_view text_;
  row_widths widths_;
  std::vector<std::string_view> rows_;
  size_t begin_ = 0; // of the row
  size_t end_ = 0;   // ... as far as it is filled
  size_t used_ = 0;  // columns
};

} // namespace

character first_character(std::string_view text) {
  utf8proc_int32_t codepoint;
  auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                static_cast<utf8proc_ssize_t>(text.size()), &codepoint);
  if (bytes <= 0)
    return {1, 1};
  return {static_cast<size_t>(bytes),
          static_cast<size_t>(std::max(utf8proc_charwidth(codepoint), 0))};
}

size_t fitting(std::string_view text, size_t columns) {
  size_t end = 0;
  size_t used = 0;
  while (end < text.size()) {
    auto next = first_character(text.substr(end));
    if (used + next.columns > columns && end > 0)
      break;
    used += next.columns;
    end += next.bytes;
  }
  return end;
}

size_t columns_of(std::string_view text) {
  size_t result = 0;
  for (size_t i = 0; i < text.size();) {
    auto next = first_character(text.substr(i));
    result += next.columns;
    i += next.bytes;
  }
  return result;
}

std::vector<std::string_view> wrapped(std::string_view text, row_widths widths) {
  widths.first = std::max<size_t>(widths.first, 1);
  widths.others = std::max<size_t>(widths.others, 1);
  if (columns_of(text) <= widths.first)
    return {text};
  row_filler filler{text, widths};
  for (size_t i = 0; i < text.size();) {
    auto start = std::min(text.find_first_not_of(' ', i), text.size());
    auto end = std::min(text.find(' ', start), text.size());
    if (start < end)
      filler.add(start, end - start);
    i = end;
  }
  return std::move(filler).rows();
}

} // namespace hubbub::client
