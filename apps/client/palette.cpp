#include "apps/client/palette.hpp"

#include <cstdint>
#include <iterator>
#include <utility>

#include "apps/client/irc_formatting.hpp"
#include "apps/client/mentions.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

style style_of(line_kind kind) {
  style result;
  switch (kind) {
    case line_kind::message:
      result.foreground = colour::indexed(3); // yellow
      break;
    case line_kind::own:
      result.foreground = colour::indexed(2); // green
      break;
    case line_kind::system:
    case line_kind::error:
      result.foreground = colour::indexed(4); // blue
      break;
    case line_kind::plain:
    case line_kind::data:
      break;
  }
  return result;
}

} // namespace

bool wants_colour(colour_mode mode, const colour_hints& hints) {
  if (mode != colour_mode::automatic)
    return mode == colour_mode::always;
  auto forbidden = hints.no_color != nullptr && *hints.no_color != '\0';
  auto able = hints.term != nullptr && *hints.term != '\0'
              && std::string_view{hints.term} != "dumb";
  return hints.terminal && able && !forbidden;
}

colour colour_of_name(std::string_view name) {
  // Those of the first 16 that are nobody else's here, and can be read on black
  // as well as on white.
  constexpr uint8_t colours[] = {1, 5, 6, 9, 10, 12, 13, 14};
  // FNV-1a: the same on every machine.
  uint32_t hash = 2166136261;
  for (unsigned char c : ascii_lower(name))
    hash = (hash ^ c) * 16777619;
  return colour::indexed(colours[hash % std::size(colours)]);
}

styled_text palette::paint(line_kind kind, std::string_view text) const {
  auto result = read_irc_formatting(text, style_of(kind));
  return colour_ ? result : result.plain();
}

styled_text palette::styled(const screen_line& line) const {
  auto result = read_irc_formatting(line.text, style_of(line.kind));
  if (names_ && !line.from.empty())
    result.restyle(line.from_at, line.from.size(),
                   [&](style& x) { x.foreground = colour_of_name(line.from); });
  auto said = line.from.empty() ? 0 : line.from_at + line.from.size();
  for (auto at : mentions(result.text(), line.mention))
    if (at >= said)
      result.restyle(at, line.mention.size(),
                     [](style& x) { x.bold = x.reversed = true; });
  return result;
}

shown_line palette::show(const screen_line& line, std::string stamp) const {
  auto text = styled(line);
  return {colour_ ? std::move(text) : text.plain(), std::move(stamp)};
}

} // namespace hubbub::client
