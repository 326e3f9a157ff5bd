#include "actors/speech.hpp"

#include <algorithm>
#include <iterator>

namespace hubbub {

bool is_about_speech(errc why) {
  return std::any_of(
    std::begin(restrictions), std::end(restrictions), [why](const restriction& x) {
      return x.why == why && why != errc::need_halfop && why != errc::not_a_member;
    });
}

bool has_formatting(std::string_view text) {
  // Bold, colour (two kinds), reset, monospace, reverse, italics, strikethrough,
  // underline (modern.ircdocs.horse/formatting).
  return text.find_first_of("\x02\x03\x04\x0F\x11\x16\x1D\x1E\x1F")
         != std::string_view::npos;
}

} // namespace hubbub
