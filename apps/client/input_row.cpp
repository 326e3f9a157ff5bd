#include "apps/client/input_row.hpp"

#include <algorithm>
#include <string>

#include "apps/client/wrapping.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// How a line end inside the line is shown.
constexpr std::string_view line_end = "\u21b5";

// What stands in the row for some bytes of the line.
std::string visible(std::string_view character) {
  auto byte = static_cast<unsigned char>(character.front());
  if (character == "\n")
    return std::string{line_end};
  if (byte < ' ')
    return {'^', static_cast<char>(byte + '@')};
  if (byte == 0x7F)
    return "^?";
  auto result = without_controls(character);
  return is_utf8(result) && !result.empty() ? result : std::string{"\uFFFD"};
}

} // namespace

input_row cut_to_cursor(const edited_row& row, size_t columns) {
  std::string shown;
  size_t cursor = std::string::npos; // a column of `shown`
  for (size_t i = 0; i < row.line.size();) {
    if (i >= row.cursor && cursor == std::string::npos)
      cursor = columns_of(shown);
    auto next = first_character(row.line.substr(i));
    shown += visible(row.line.substr(i, next.bytes));
    i += next.bytes;
  }
  if (cursor == std::string::npos)
    cursor = columns_of(shown);
  input_row result;
  // A prompt takes half of the row at most.
  auto prompt_bytes = row.prompt.text().size();
  if (columns_of(row.prompt.text()) > columns / 2)
    prompt_bytes = columns / 2 == 0 ? 0 : fitting(row.prompt.text(), columns / 2);
  for (size_t i = 0; i < prompt_bytes;) {
    auto next = first_character(std::string_view{row.prompt.text()}.substr(i));
    result.text.append(std::string_view{row.prompt.text()}.substr(i, next.bytes),
                       row.prompt.look_at(i));
    i += next.bytes;
  }
  auto before = columns_of(result.text.text());
  auto room = columns - std::min(before, columns);
  // One column stays free for a cursor behind the last character.
  if (room < 2) {
    result.cursor = std::min(before, columns - 1);
    return result;
  }
  auto step = std::max<size_t>(room / 2, 1);
  size_t skipped = 0; // columns
  if (cursor > room - 1)
    skipped = ((cursor - (room - 1) + step - 1) / step) * step;
  std::string_view rest = shown;
  size_t gone = 0;
  while (gone < skipped && !rest.empty()) {
    auto next = first_character(rest);
    gone += next.columns;
    rest.remove_prefix(next.bytes);
  }
  while (!rest.empty() && gone > 0 && first_character(rest).columns == 0)
    rest.remove_prefix(first_character(rest).bytes);
  if (gone > 0 && !rest.empty() && cursor > gone) { // "<" in place of the first one
    auto next = first_character(rest);
    rest.remove_prefix(next.bytes);
    while (!rest.empty() && first_character(rest).columns == 0)
      rest.remove_prefix(first_character(rest).bytes);
    result.text.append(std::string{"<"}.append(next.columns - 1, ' '), {});
    room -= next.columns;
  }
  auto length = rest.empty() || room == 0 ? 0 : fitting(rest, room);
  result.text.append(rest.substr(0, length), {});
  result.cursor = before + (cursor - std::min(gone, cursor));
  return result;
}

} // namespace hubbub::client
