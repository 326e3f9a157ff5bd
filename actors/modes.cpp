#include "actors/modes.hpp"

#include <algorithm>
#include <iterator>

namespace hubbub {

namespace {

bool take_prefix(std::string_view& mask, std::string_view prefix) {
  auto rest = mask.substr(!mask.empty() && mask.front() == '~' ? 1 : 0);
  if (rest.substr(0, prefix.size()) != prefix)
    return false;
  mask = rest.substr(prefix.size());
  return true;
}

} // namespace

mask_prefixes take_prefixes(std::string_view& mask, char list) {
  mask_prefixes result;
  result.mutes = (list == 'b' || list == 'e') && take_prefix(mask, mute_prefix);
  result.account = take_prefix(mask, account_prefix);
  return result;
}

std::string prefixes_of(ranks x) {
  std::string result;
  for (auto& sign : rank_signs)
    if ((x & sign.bit) != 0)
      result += sign.prefix;
  return result;
}

bool takes_param(char mode, bool add) {
  auto is_one_of = [mode](std::string_view letters) {
    return letters.find(mode) != std::string_view::npos;
  };
  auto is_rank = std::any_of(std::begin(rank_signs), std::end(rank_signs),
                             [mode](const rank_sign& x) { return x.letter == mode; });
  return is_rank || is_one_of(list_modes) || is_one_of(key_modes)
         || (add && is_one_of(number_modes));
}

std::string mode_letters(bool with_param) {
  std::string result{with_param ? std::string_view{} : flag_modes};
  for (auto letters : {list_modes, key_modes, number_modes})
    result += letters;
  for (auto& x : rank_signs)
    result += x.letter;
  std::sort(result.begin(), result.end());
  return result;
}

bool normalize_flags(std::string& flags) {
  std::sort(flags.begin(), flags.end());
  flags.erase(std::unique(flags.begin(), flags.end()), flags.end());
  return flags.find_first_not_of(flag_modes) == std::string::npos;
}

} // namespace hubbub
