#include <cctype>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"

// What is true of all names and masks.

using namespace hubbub;

namespace {

/// Text of few characters, so that two have something in common.
std::string any_text() {
  return *rc::gen::container<std::string>(
    rc::gen::elementOf(std::string{"aAbB[{]}\\|^~_-9!@\xC3\xA4*?"}));
}

/// Whether two characters are the same but for the case of an ASCII letter.
bool alike(char x, char y) {
  auto lower = [](char c) {
    auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 ? std::tolower(byte) : byte;
  };
  return lower(x) == lower(y);
}

/// Matching as the definition has it: a star is nothing, or one byte and a star.
bool fits(std::string_view mask, std::string_view text) {
  if (mask.empty())
    return text.empty();
  if (mask.front() == '*')
    return fits(mask.substr(1), text) || (!text.empty() && fits(mask, text.substr(1)));
  return !text.empty() && (mask.front() == '?' || alike(mask.front(), text.front()))
         && fits(mask.substr(1), text.substr(1));
}

} // namespace

TEST_CASE("two names are one if only the case of ASCII letters differs") {
  REQUIRE(rc::check("two names are one if only the case of ASCII letters differs", [] {
    auto x = any_text();
    auto y = x;
    // Either another one, or the same in other letters.
    if (*rc::gen::arbitrary<bool>())
      y = any_text();
    else
      for (auto& c : y)
        if (*rc::gen::arbitrary<bool>() && static_cast<unsigned char>(c) < 0x80)
          c = static_cast<char>(std::toupper(c));
    auto same = x.size() == y.size();
    for (size_t i = 0; same && i < x.size(); ++i)
      same = alike(x[i], y[i]);
    RC_ASSERT((folded(x) == folded(y)) == same);
    RC_ASSERT(folded(folded(x)) == folded(x));
    RC_ASSERT(is_nick(folded(x)) == is_nick(x));
    RC_ASSERT(is_room_name('#' + folded(x)) == is_room_name('#' + x));
  }));
}

TEST_CASE("a mask matches what the definition says") {
  REQUIRE(rc::check("a mask matches what the definition says", [] {
    auto mask = (*rc::gen::resize(
      12, rc::gen::container<std::string>(rc::gen::elementOf(std::string{"aAb**?"}))));
    auto text = (*rc::gen::resize(
      16, rc::gen::container<std::string>(rc::gen::elementOf(std::string{"aAbB"}))));
    RC_ASSERT(matches(mask, text) == fits(mask, text));
  }));
}

TEST_CASE("a whole mask has three parts, and completing it again changes nothing") {
  REQUIRE(rc::check(
    "a whole mask has three parts, and completing it again changes nothing", [] {
      auto whole = full_mask(any_text());
      auto bang = whole.find('!');
      RC_ASSERT(bang != std::string::npos);
      RC_ASSERT(whole.find('@', bang) != std::string::npos);
      RC_ASSERT(whole.find("**") == std::string::npos);
      RC_ASSERT(full_mask(whole) == whole);
    }));
}
