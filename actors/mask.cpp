#include "actors/mask.hpp"

#include "actors/names.hpp"

namespace hubbub {

bool matches(std::string_view mask, std::string_view text) {
  size_t m = 0;
  size_t t = 0;
  auto star = std::string_view::npos; // the last '*' passed
  size_t star_text = 0;               // where its match ends for now
  while (t < text.size()) {
    if (m < mask.size() && mask[m] == '*') {
      star = m++;
      star_text = t;
    } else if (m < mask.size()
               && (mask[m] == '?' || folded(mask[m]) == folded(text[t]))) {
      ++m;
      ++t;
    } else if (star != std::string_view::npos) {
      m = star + 1;
      t = ++star_text;
    } else {
      return false;
    }
  }
  return mask.find_first_not_of('*', m) == std::string_view::npos;
}

std::string full_mask(std::string_view mask) {
  auto or_any = [](std::string_view part) { return part.empty() ? "*" : part; };
  auto at = mask.rfind('@');
  auto host = at == std::string_view::npos ? std::string_view{} : mask.substr(at + 1);
  auto front = mask.substr(0, at);
  auto bang = front.find('!');
  auto nick = front.substr(0, bang);
  auto username =
    bang == std::string_view::npos ? std::string_view{} : front.substr(bang + 1);
  // "a@b" names a user at a host.
  if (bang == std::string_view::npos && at != std::string_view::npos)
    std::swap(nick, username);
  std::string result;
  for (auto part : {or_any(nick), std::string_view{"!"}, or_any(username),
                    std::string_view{"@"}, or_any(host)})
    for (auto c : part)
      if (c != '*' || result.empty() || result.back() != '*')
        result += c;
  return result;
}

std::string mask_of(const user& x) {
  std::string result;
  result.reserve(x.nick.size() + x.username.size() + x.host.size() + 2);
  result += x.nick;
  result += '!';
  result += x.username;
  result += '@';
  result += x.host;
  return result;
}

} // namespace hubbub
