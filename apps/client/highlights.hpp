#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hubbub::client {

/// Words that one wants to be told of, besides one's own name; and phrases in which they
/// mean nothing.
class highlights {
public:
  /// @param words, exceptions with commas between them.
  highlights(std::string_view words, std::string_view exceptions);

  /// The first of them, one's name first, that a text has outside of addresses (URLs) and
  /// exceptions; empty if there is none.
  std::string find(std::string_view text, std::string_view name) const;

private:
  bool has(std::string_view text, std::string_view word) const;

  std::vector<std::string> words_;
  std::vector<std::string> exceptions_;
};

} // namespace hubbub::client
