#include "apps/client/highlights.hpp"

#include <algorithm>

#include "apps/client/mentions.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

highlights::highlights(std::string_view words, std::string_view exceptions)
    : words_(split_list(words)), exceptions_(split_list(exceptions)) {}

std::string highlights::find(std::string_view text, std::string_view name) const {
  if (has(text, name))
    return std::string{name};
  auto found = std::find_if(words_.begin(), words_.end(),
                            [&](auto& word) { return has(text, word); });
  return found == words_.end() ? std::string{} : *found;
}

bool highlights::has(std::string_view text, std::string_view word) const {
  auto places = mentions(text, word);
  return std::any_of(places.begin(), places.end(), [&](size_t at) {
    return std::none_of(exceptions_.begin(), exceptions_.end(), [&](auto& phrase) {
      for (auto begin : mentions(text, phrase))
        if (begin <= at && at + word.size() <= begin + phrase.size())
          return true;
      return false;
    });
  });
}

} // namespace hubbub::client
