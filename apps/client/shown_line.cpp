#include "apps/client/shown_line.hpp"

#include "apps/client/wrapping.hpp"

namespace hubbub::client {

namespace {

// Rows after the first one begin with so many spaces.
constexpr size_t indent = 2;

// In a terminal narrower than this a row is better broken anywhere.
constexpr size_t least_columns = 20;

} // namespace

std::vector<row_of_line> rows_of(const shown_line& line, size_t columns) {
  auto& text = line.text.text();
  auto first_margin = line.stamp.size();
  auto margin = first_margin + indent;
  if (line.whole || columns < margin + least_columns)
    return {{0, text.size(), first_margin}};
  std::vector<row_of_line> result;
  for (auto row : wrapped(text, {columns - first_margin, columns - margin}))
    result.push_back({static_cast<size_t>(row.data() - text.data()), row.size(),
                      result.empty() ? first_margin : margin});
  return result;
}

std::string painted(const shown_line& line, size_t columns) {
  auto result = line.stamp;
  auto first = true;
  for (auto& row : rows_of(line, columns)) {
    if (!first)
      result.append(row.margin, ' ');
    first = false;
    result += line.text.painted(row.start, row.count);
    result += '\n';
  }
  return result + line.signals;
}

std::string painted(const std::vector<shown_line>& lines, size_t columns) {
  std::string result;
  for (auto& line : lines)
    result += painted(line, columns);
  return result;
}

} // namespace hubbub::client
