// What is said of a text is true of it, and what is made of it is clean, and stays so.
#include <algorithm>
#include <string>

#include "net/codec/text.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

// RFC 3629 4, read letter by letter: an answer that has nothing in common with utf8proc.
bool is_utf8_by_grammar(std::string_view text) {
  auto at = [&](size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
  };
  auto in = [](unsigned x, unsigned first, unsigned last) {
    return x >= first && x <= last;
  };
  auto tail = [&](size_t i) { return in(at(i), 0x80, 0xBF); };
  for (size_t i = 0; i < text.size();) {
    auto lead = at(i);
    auto second = at(i + 1);
    if (lead < 0x80)
      i += 1;
    else if (in(lead, 0xC2, 0xDF) && tail(i + 1))
      i += 2;
    else if (((lead == 0xE0 && in(second, 0xA0, 0xBF))
              || (lead == 0xED && in(second, 0x80, 0x9F))
              || (in(lead, 0xE1, 0xEF) && lead != 0xED && tail(i + 1)))
             && tail(i + 2))
      i += 3;
    else if (((lead == 0xF0 && in(second, 0x90, 0xBF))
              || (lead == 0xF4 && in(second, 0x80, 0x8F))
              || (in(lead, 0xF1, 0xF3) && tail(i + 1)))
             && tail(i + 2) && tail(i + 3))
      i += 4;
    else
      return false;
  }
  return true;
}

void check_cleaning(std::string_view text) {
  for (auto keep : {controls::none, controls::irc_formatting}) {
    auto clean = without_controls(text, keep);
    expect(is_utf8(clean), "what is cleaned is still UTF-8", clean);
    expect(!has_controls(clean, keep), "what is cleaned has no control characters",
           clean);
    expect(without_controls(clean, keep) == clean, "what is clean stays", clean);
    if (!has_controls(text, keep))
      expect(clean == text, "a clean text is not touched", text);
  }
}

void check_pieces(std::string_view text, size_t limit) {
  while (!text.empty()) {
    auto length = piece_length(text, limit);
    expect(length > 0 && length <= limit && length <= text.size(),
           "a piece is neither empty nor too long", text);
    expect(is_utf8(text.substr(0, length)), "a piece ends between characters", text);
    text.remove_prefix(length);
  }
}

void check_words(std::string_view text) {
  auto bare = trimmed(text);
  expect(bare.empty() || (bare.front() != ' ' && bare.back() != ' '),
         "a trimmed text has no spaces at its ends", text);
  auto rest = text;
  auto word = take_word(rest);
  expect(word.find(' ') == std::string_view::npos, "a word has no spaces", text);
  expect(word.empty() == bare.empty(), "there is a word unless there are only spaces",
         text);
  expect(rest.empty() || rest.front() != ' ', "the spaces after a word go with it", text);
  expect(word.empty() || bare.substr(0, word.size()) == word, "the first word", text);
  auto lower = ascii_lower(text);
  expect(equal_ignoring_case(text, lower), "case makes no difference", text);
  expect(!less_ignoring_case(text, lower) && !less_ignoring_case(lower, text),
         "case makes no difference in order", text);
}

} // namespace

FUZZ_TARGET(text) {
  input in{bytes};
  auto limit = 4 + size_t{in.byte()} % 64;
  auto text = input::own(in.rest());
  auto good = is_utf8(text);
  expect(good == is_utf8_by_grammar(text), "is_utf8 says what RFC 3629 says", text);
  check_words(text);
  if (!good)
    return;
  check_cleaning(text);
  check_pieces(text, limit);
}
