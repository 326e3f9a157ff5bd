#include "apps/client/palette.hpp"

#include "apps/client/hygiene.hpp"

namespace hubbub::client {

namespace {

// ECMA-48 8.3.117, Select Graphic Rendition.
std::string_view colour_of(line_kind kind) {
  switch (kind) {
    case line_kind::message:
      return "\033[33m"; // yellow
    case line_kind::own:
      return "\033[32m"; // green
    case line_kind::system:
    case line_kind::error:
      return "\033[34m"; // blue
    case line_kind::plain:
      break;
  }
  return {};
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

std::string palette::paint(line_kind kind, std::string_view text) const {
  auto safe = harmless(text);
  auto colour = colour_of(kind);
  if (!colour_ || colour.empty())
    return safe;
  return std::string{colour} + safe + "\033[0m";
}

} // namespace hubbub::client
