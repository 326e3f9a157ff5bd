#include "net/codec/irc_tags.hpp"

#include <algorithm>
#include <vector>

#include "net/codec/text.hpp"

namespace hubbub {

namespace {

struct tag {
  std::string_view whole; // "key=value"
  std::string_view key;
  std::string_view value;
};

template <class F>
void for_each_tag(std::string_view tags, F f) {
  while (!tags.empty()) {
    auto whole = tags.substr(0, tags.find(';'));
    tags.remove_prefix(std::min(whole.size() + 1, tags.size()));
    auto key = whole.substr(0, whole.find('='));
    f(tag{whole, key, whole.substr(std::min(key.size() + 1, whole.size()))});
  }
}

bool is_key_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
         || c == '-' || c == '.' || c == '/';
}

bool is_client_only(const tag& x) {
  return x.key.size() > 1 && x.key.front() == '+'
         && std::all_of(x.key.begin() + 1, x.key.end(), is_key_char)
         && !has_controls(x.value);
}

} // namespace

std::string_view find_tag(std::string_view tags, std::string_view key) {
  std::string_view result;
  for_each_tag(tags, [&](const tag& x) {
    if (x.key == key)
      result = x.value;
  });
  return result;
}

bool has_tag(std::string_view tags, std::string_view key) {
  auto result = false;
  for_each_tag(tags, [&](const tag& x) { result = result || x.key == key; });
  return result;
}

std::string client_only_tags(std::string_view tags) {
  std::vector<tag> kept;
  for_each_tag(tags, [&](const tag& x) {
    if (!is_client_only(x))
      return;
    kept.erase(std::remove_if(kept.begin(), kept.end(),
                              [&](const tag& y) { return y.key == x.key; }),
               kept.end());
    kept.push_back(x);
  });
  std::string result;
  for (auto& x : kept) {
    if (!result.empty())
      result += ';';
    result += x.whole;
  }
  return result;
}

std::string unescape_tag_value(std::string_view value) {
  std::string result;
  for (size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\\') {
      result += value[i];
    } else if (++i < value.size()) {
      switch (value[i]) {
        case ':':
          result += ';';
          break;
        case 's':
          result += ' ';
          break;
        case 'r':
          result += '\r';
          break;
        case 'n':
          result += '\n';
          break;
        default:
          result += value[i];
      }
    }
  }
  return result;
}

std::string escape_tag_value(std::string_view value) {
  std::string result;
  for (auto c : value) {
    switch (c) {
      case ';':
        result += "\\:";
        break;
      case ' ':
        result += "\\s";
        break;
      case '\\':
        result += "\\\\";
        break;
      case '\r':
        result += "\\r";
        break;
      case '\n':
        result += "\\n";
        break;
      case '\0':
        break; // cannot stand in a message at all
      default:
        result += c;
    }
  }
  return result;
}

} // namespace hubbub
