#include "apps/client/message_words.hpp"

#include <algorithm>

namespace hubbub::client {

std::string readable_words(const server_message& m, size_t first) {
  std::string result;
  for (auto i = first; i < m.params.size(); ++i) {
    if (i > first)
      result += i + 1 == m.params.size() ? ": " : " ";
    result += m.params[i];
  }
  return result;
}

std::string plain_words(const server_message& m, size_t first) {
  std::string result;
  for (auto i = first; i < m.params.size(); ++i)
    result += (i > first ? " " : "") + m.params[i];
  return result;
}

bool is_numeric(const server_message& m) {
  return m.command.size() == 3 && m.command[0] >= '0' && m.command[0] <= '9';
}

bool is_error(const server_message& m) {
  return is_numeric(m) && (m.command[0] == '4' || m.command[0] == '5');
}

std::vector<std::string_view> rows_of(std::string_view text) {
  std::vector<std::string_view> result;
  for (;;) {
    auto end = text.find('\n');
    result.push_back(text.substr(0, end));
    if (end == std::string_view::npos)
      return result;
    text.remove_prefix(end + 1);
  }
}

std::string in_one_row(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

} // namespace hubbub::client
