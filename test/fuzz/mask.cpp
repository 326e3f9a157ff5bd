// A mask matches what the simplest of all matchers says, which tries everything.
#include <string>

#include "actors/mask.hpp"
#include "actors/mask_list.hpp"
#include "actors/names.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

/// A row of the table "does mask[0, i) match text[0, j)", for one i after the other.
bool matches_by_table(std::string_view mask, std::string_view text) {
  std::string row(text.size() + 1, '\0');
  row[0] = 1;
  for (auto c : mask) {
    if (c == '*') {
      for (size_t j = 1; j < row.size(); ++j)
        row[j] = row[j] | row[j - 1];
      continue;
    }
    for (auto j = text.size(); j > 0; --j)
      row[j] = row[j - 1] && (c == '?' || folded(c) == folded(text[j - 1]));
    row[0] = 0;
  }
  return row.back() != 0;
}

} // namespace

FUZZ_TARGET(mask) {
  input in{bytes};
  auto mask = input::own(in.line().substr(0, 200));
  auto text = input::own(in.rest().substr(0, 400));
  expect(matches(mask, text) == matches_by_table(mask, text),
         "a mask matches as it should", mask + "\n" + text);
  expect(matches("*", text) && matches("**", text), "a star matches everything", text);
  auto full = full_mask(mask);
  expect(full.find("**") == std::string::npos, "runs of stars become one", full);
  auto bang = full.find('!');
  expect(bang != std::string::npos && bang > 0, "a full mask has a nick", full);
  expect(full.rfind('@') > bang + 1 && full.rfind('@') + 1 < full.size(),
         "a full mask has a username and a host", full);
  expect(full_mask(full) == full, "a full mask stays", full);
}
