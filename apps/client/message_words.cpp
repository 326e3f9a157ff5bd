#include "apps/client/message_words.hpp"

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

} // namespace hubbub::client
