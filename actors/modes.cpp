#include "actors/modes.hpp"

#include <algorithm>

namespace hubbub {

std::string prefixes_of(ranks x) {
  std::string result;
  for (auto& sign : rank_signs)
    if ((x & sign.bit) != 0)
      result += sign.prefix;
  return result;
}

bool normalize_flags(std::string& flags) {
  std::sort(flags.begin(), flags.end());
  flags.erase(std::unique(flags.begin(), flags.end()), flags.end());
  return flags.find_first_not_of(flag_modes) == std::string::npos;
}

} // namespace hubbub
