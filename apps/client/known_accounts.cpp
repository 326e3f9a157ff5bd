#include "apps/client/known_accounts.hpp"

#include <utility>

#include "net/codec/text.hpp"

namespace hubbub::client {

// Only accounts that are worth a word are kept: most people's have their names.
void known_accounts::learn(std::string_view who, std::string_view account) {
  if (account.empty() || equal_ignoring_case(who, account))
    forget(who);
  else if (auto name = ascii_lower(who);
           accounts_.size() < most || accounts_.count(name) > 0)
    accounts_[std::move(name)] = account;
}

void known_accounts::rename(std::string_view who, std::string_view now) {
  auto known = accounts_.find(ascii_lower(who));
  if (known == accounts_.end())
    return;
  auto account = std::move(known->second);
  accounts_.erase(known);
  learn(now, account);
}

void known_accounts::forget(std::string_view who) {
  accounts_.erase(ascii_lower(who));
}

std::string known_accounts::unlike(std::string_view who) const {
  auto known = accounts_.find(ascii_lower(who));
  return known == accounts_.end() ? std::string{} : known->second;
}

} // namespace hubbub::client
