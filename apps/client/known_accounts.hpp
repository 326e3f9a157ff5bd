#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hubbub::client {

/// Who is logged in to which account, as far as the server has told (IRCv3 account-tag,
/// account-notify, extended-join). Names are compared without the case of ASCII letters.
class known_accounts {
public:
  /// People of whom that is kept; of more, nothing is.
  static constexpr size_t most = 200'000;

  /// @param account empty: none.
  void learn(std::string_view who, std::string_view account);

  /// Somebody has a new name.
  void rename(std::string_view who, std::string_view now);

  /// One hears of somebody no more.
  void forget(std::string_view who);

  /// ... of nobody.
  void forget_all() { accounts_.clear(); }

  /// The account of somebody, if it has another name than that one has; empty: it has the
  /// same, or there is none, or nobody knows.
  std::string unlike(std::string_view who) const;

private:
  std::unordered_map<std::string, std::string> accounts_; // by the name in lower case
};

} // namespace hubbub::client
