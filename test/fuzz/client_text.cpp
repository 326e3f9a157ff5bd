// Whatever a text from the network is, what the client makes of it is harmless on a
// terminal: UTF-8, no control character, nothing that turns or breaks a line, and no
// escape sequence but those that the client's own styles write. Wrapping loses nothing.
#include <algorithm>
#include <clocale>
#include <string>

#include "apps/client/completion.hpp"
#include "apps/client/hygiene.hpp"
#include "apps/client/irc_formatting.hpp"
#include "apps/client/mentions.hpp"
#include "apps/client/palette.hpp"
#include "apps/client/row_layout.hpp"
#include "apps/client/screen_layout.hpp"
#include "apps/client/wrapping.hpp"
#include "net/codec/text.hpp"
#include "test/fuzz/client_screen.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::client;
using namespace hubbub::fuzz;

namespace {

std::string without_spaces(std::string_view text) {
  std::string result{text};
  result.erase(std::remove(result.begin(), result.end(), ' '), result.end());
  return result;
}

void check_cleaning(const std::string& text) {
  auto clean = harmless(text);
  check_harmless(clean);
  expect(harmless(clean) == clean, "what is harmless stays", clean);
  auto sent = sendable(text);
  expect(is_utf8(sent) && !has_controls(sent), "what is sent is clean", sent);
  auto letters = read_irc_formatting(text, {}).text();
  check_harmless(letters);
  for (auto at : mentions(clean, "Al"))
    expect(equal_ignoring_case(clean.substr(at, 2), "al"), "a mention is one", clean);
}

void check_wrapping(const std::string& text, row_widths widths) {
  auto rows = wrapped(text, widths);
  expect(!rows.empty(), "there is a row at least", text);
  std::string all;
  auto width = widths.first;
  for (auto row : rows) {
    expect(is_utf8(row), "a row ends between characters", text);
    all += row;
    // All but an address, or a wide character in a row too narrow for it, fits.
    expect(columns_of(row) <= std::max<size_t>(width, 2)
             || row.find("://") != std::string_view::npos
             || row.find("www.") != std::string_view::npos,
           "a row is no wider than it may be", row);
    width = widths.others;
  }
  expect(without_spaces(all) == without_spaces(text), "wrapping loses nothing", text);
}

void check_painting(const screen_line& line, size_t columns) {
  auto plain = painted(palette{false}.show(line, "12:00 "), columns);
  auto colourful = painted(palette{true, true}.show(line, "12:00 "), columns);
  check_rows(plain);
  check_rows(colourful);
  expect(without_styles(colourful) == plain, "colours change nothing but colours",
         colourful);
}

// On a full screen, which is gone through.
void check_drawing(const screen_line& line, std::string_view typed, screen_size size) {
  scrollback lines;
  pager where{lines};
  screen_status status{line.text, line.from, line.text, 3, {line.text, line.from}, {}};
  status.waiting = {{1, line.text, 1, 1}};
  auto look = [&] {
    check_grid(
      draw({lines, where, status, {styled_text{"> "}, typed, typed.size() / 2}}, size));
  };
  for (int i = 0; i < 3; ++i)
    lines.add(palette{true, true}.show(line, i == 0 ? "12:00 " : ""));
  look();
  auto pane = pane_on(size, status);
  where.page_up(pane);
  where.page_up(pane);
  where.page_down(pane);
  where.find(line.mention.empty() ? "a" : line.mention, pane);
  look();
}

} // namespace

FUZZ_TARGET(client_text) {
  static const auto locale = std::setlocale(LC_CTYPE, "C.UTF-8");
  expect(locale != nullptr, "there is a locale");
  input in{bytes};
  auto columns = size_t{in.byte()};
  auto place = size_t{in.byte()};
  auto text = input::own(in.rest());
  check_cleaning(text);
  auto clean = harmless(text);
  auto width_of_first = columns % 50;
  check_wrapping(clean, {width_of_first, width_of_first - place % (width_of_first + 1)});
  screen_line line{line_kind::message, text};
  line.from = text.substr(0, place % 16);
  line.from_at = place % 8;
  line.mention = text.substr(text.size() / 2, 3);
  check_painting(line, columns);
  check_drawing(line, clean, {place % 5, columns % 64});
  auto width = static_cast<int>(columns) + 1;
  auto row = row_of_cursor(clean, place, {width, static_cast<int>(place) + 1});
  expect(row >= 0, "a cursor is in a row", clean);
  auto cursor = std::min(place, clean.size());
  auto edited = completed(
    {clean, cursor}, {static_cast<uint32_t>(cursor / 2), {text, clean, "alice"}, ": "});
  expect(edited.cursor <= edited.text.size(), "a cursor is in its line", clean);
}
