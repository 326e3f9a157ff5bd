#include "net/irc/capabilities.hpp"

#include <algorithm>
#include <iterator>

namespace hubbub::irc {

const capability* find_capability(std::string_view name) {
  auto last = std::end(all_capabilities);
  auto i = std::find_if(std::begin(all_capabilities), last,
                        [&](const capability& x) { return x.name == name; });
  return i != last ? i : nullptr;
}

} // namespace hubbub::irc
