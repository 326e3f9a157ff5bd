#include "apps/client/screen_layout.hpp"

#include <algorithm>

#include "apps/client/irc_formatting.hpp"
#include "apps/client/palette.hpp"
#include "apps/client/wrapping.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// The names at the side: so wide, with the line before them.
constexpr size_t widest_names = 20;
constexpr size_t narrowest_names = 12; // "+9999 more"
constexpr std::string_view side_line = "\u2502 ";
constexpr size_t side_line_columns = 2;

constexpr std::string_view separator = " | ";

style reversed() {
  style result;
  result.reversed = true;
  return result;
}

// A text of the network's, without its formatting codes and whatever else it has.
std::string letters(std::string_view text) {
  return read_irc_formatting(text, {}).text();
}

// How many columns the names take; 0: they are not shown.
size_t side_columns(screen_size size, const screen_status& status) {
  if (status.names.empty() || size.columns < least_columns_for_names || size.rows < 3)
    return 0;
  size_t widest = 0;
  for (auto& name : status.names)
    widest = std::max(widest, columns_of(letters(name)));
  return std::clamp(side_line_columns + widest, narrowest_names, widest_names);
}

// Makes every place where the words stand look like this.
styled_text marked(styled_text text, const std::string& words, bool found) {
  auto lower = ascii_lower(text.text());
  for (auto at = lower.find(words); at != std::string::npos;
       at = lower.find(words, at + words.size()))
    text.restyle(at, words.size(), [&](style& x) {
      x.reversed = x.reversed || found;
      x.underlined = x.underlined || !found;
    });
  return text;
}

void draw_lines(cell_grid& grid, const screen_content& content, pane_size size) {
  size_t row = 0;
  for (auto& piece : content.where.rows(size)) {
    auto& line = content.lines.at(piece.line);
    if (piece.first && !line.stamp.empty())
      grid.put(row, 0, size.columns, styled_text{line.stamp});
    auto& words = content.where.words();
    auto text = words.empty()
                  ? line.text
                  : marked(line.text, words, content.where.is_found(piece.line));
    grid.put(row, piece.part.margin, size.columns, text, piece.part.start,
             piece.part.count);
    ++row;
  }
}

// One who has gone up sees what that hides.
void draw_news(cell_grid& grid, const pager& where, pane_size size) {
  if (where.at_end() || size.rows < 2)
    return;
  auto news = where.new_lines();
  auto text = news == 0   ? std::string{"-- End: back to the newest line --"}
              : news == 1 ? std::string{"-- 1 new line below (End) --"}
                          : "-- " + std::to_string(news) + " new lines below (End) --";
  auto row = size.rows - 1;
  grid.put(row, 0, size.columns, styled_text{std::string(size.columns, ' ')});
  grid.put(row, 0, size.columns, styled_text{shortened(text, size.columns), reversed()});
}

void draw_names(cell_grid& grid, const screen_content& content, size_t rows,
                size_t column) {
  auto& names = content.status.names;
  auto all = std::max<size_t>(content.status.people, names.size());
  auto fits = all <= rows && names.size() == all;
  auto shown = fits ? names.size() : std::min(names.size(), rows - 1);
  auto width = grid.columns() - column - side_line_columns;
  for (size_t row = 0; row < rows; ++row) {
    grid.put(row, column, grid.columns(), styled_text{side_line});
    auto at = column + side_line_columns;
    if (row < shown) {
      auto name = letters(names[row]);
      style look;
      if (content.coloured_names)
        look.foreground = colour_of_name(
          name.substr(std::min(name.find_first_not_of("~&@%+!"), name.size())));
      grid.put(row, at, grid.columns(), styled_text{shortened(name, width), look});
    } else if (row == shown && !fits) {
      grid.put(
        row, at, grid.columns(),
        styled_text{shortened('+' + std::to_string(all - shown) + " more", width)});
    }
  }
}

void append_part(std::string& text, std::string_view part) {
  if (part.empty())
    return;
  if (!text.empty())
    text += separator;
  text += part;
}

std::string words_of(const waiting_place& x) {
  auto result =
    std::to_string(x.number) + ' ' + letters(x.name) + ": " + std::to_string(x.unread);
  if (x.mentions > 0)
    result += " (" + std::to_string(x.mentions) + " for you)";
  return result;
}

} // namespace

std::string status_text(const screen_status& status, size_t columns) {
  auto text = letters(status.me);
  if (!status.place.empty())
    (text += text.empty() ? "" : " in ") += letters(status.place);
  if (status.people > 0)
    text += " (" + std::to_string(status.people) + ')';
  if (!status.connected)
    append_part(text, "not connected");
  if (status.away)
    append_part(text, "away");
  if (status.lag >= 1000)
    append_part(text, "lag " + std::to_string(status.lag / 1000) + " s");
  else if (status.lag >= 0)
    append_part(text, "lag " + std::to_string(status.lag) + " ms");
  for (auto& x : status.waiting)
    append_part(text, words_of(x));
  append_part(text, letters(status.topic));
  return shortened(text, columns);
}

pane_size pane_on(screen_size size, const screen_status& status) {
  auto rows = size.rows > 2 ? size.rows - 2 : 0;
  auto side = side_columns(size, status);
  return {rows, side > 0 ? size.columns - side - 1 : size.columns};
}

cell_grid draw(const screen_content& content, screen_size size) {
  size.rows = std::clamp<size_t>(size.rows, 1, screen_size::most_rows);
  size.columns = std::clamp<size_t>(size.columns, 1, screen_size::most_columns);
  cell_grid grid{size.rows, size.columns};
  auto pane = pane_on(size, content.status);
  if (pane.rows > 0) {
    draw_lines(grid, content, pane);
    draw_news(grid, content.where, pane);
    if (pane.columns < size.columns)
      draw_names(grid, content, pane.rows, pane.columns + 1);
  }
  if (size.rows > 1) {
    auto row = size.rows - 2;
    auto& verdict = content.where.verdict();
    auto text = verdict.empty() ? status_text(content.status, size.columns - 1)
                                : shortened(verdict, size.columns - 1);
    grid.put(row, 0, size.columns, styled_text{std::string(size.columns, ' ')});
    grid.put(row, size.columns > 1 ? 1 : 0, size.columns, styled_text{text});
    grid.fill(row, 0, size.columns, reversed());
  }
  auto input = cut_to_cursor(content.input, size.columns);
  grid.put(size.rows - 1, 0, size.columns, input.text);
  grid.cursor_row = size.rows - 1;
  grid.cursor_column = std::min(input.cursor, size.columns - 1);
  return grid;
}

} // namespace hubbub::client
