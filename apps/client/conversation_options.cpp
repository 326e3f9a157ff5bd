#include "apps/client/conversation_options.hpp"

#include <algorithm>

#include "net/codec/text.hpp"

namespace hubbub::client {

void conversation_options::set(const std::pair<std::string, std::string>& look) {
  auto& [what, value] = look;
  looks[what] = value;
  if (what == "style")
    style = value == "colon" ? chat_style::colon : chat_style::bracket;
  else if (what == "screen")
    full_screen = value == "full" && interactive;
  else if (what == "names")
    names_aside = value == "on";
  else if (what == "reasons")
    reasons = value == "on";
  else if (what == "presence")
    comings = value == "all"     ? presence::all
              : value == "smart" ? presence::smart
                                 : presence::none;
}

alias_list read_aliases(std::string_view text) {
  alias_list result;
  while (!text.empty()) {
    auto end = std::min(text.find(';'), text.size());
    auto item = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    auto equals =
      static_cast<size_t>(std::find(item.begin(), item.end(), '=') - item.begin());
    auto name = trimmed(item.substr(0, equals));
    auto meaning = trimmed(item.substr(std::min(equals + 1, item.size())));
    for (auto x : {&name, &meaning})
      if (x->substr(0, 1) == "/")
        x->remove_prefix(1);
    if (!name.empty() && !meaning.empty())
      result.emplace_back(name, meaning);
  }
  return result;
}

} // namespace hubbub::client
