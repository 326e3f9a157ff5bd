#include "actors/mask_list.hpp"

#include <algorithm>

#include "actors/mask.hpp"

namespace hubbub {

mask_list::pattern mask_list::parse(std::string_view mask) {
  pattern result;
  auto take = [&](std::string_view prefix) {
    auto found = mask.substr(result.begin, prefix.size()) == prefix;
    result.begin += found ? prefix.size() : 0;
    return found;
  };
  result.mutes = take(mute_prefix);
  result.account = take(account_prefix);
  result.host = mask.rfind('@') + 1;
  result.network = parse_network(mask.substr(result.host));
  return result;
}

bool mask_list::matches(const user& who, mask_use use) const {
  if (entries_.empty())
    return false;
  auto is_cloaked = !who.address.empty() && who.address != who.host;
  auto sees = [](const mask_entry& x) { return x.sees_addresses; };
  return fits(mask_of(who), use, false, who.account)
         || (is_cloaked && std::any_of(entries_.begin(), entries_.end(), sees)
             && fits(mask_of(who, who.address), use, true, {}));
}

bool mask_list::fits(const std::string& who, mask_use use, bool is_address,
                     std::string_view account) const {
  auto host = who.rfind('@') + 1;
  std::optional<ip_address> address; // as soon as it is needed
  for (size_t i = 0; i < entries_.size(); ++i) {
    auto& x = patterns_[i];
    auto mask = std::string_view{entries_[i].mask};
    if (x.mutes && use == mask_use::entry)
      continue;
    if (is_address && !entries_[i].sees_addresses)
      continue;
    if (x.account) {
      if (!account.empty() && hubbub::matches(mask.substr(x.begin), account))
        return true;
      continue;
    }
    if (!x.network) {
      if (hubbub::matches(mask.substr(x.begin), who))
        return true;
      continue;
    }
    if (!address)
      address = parse_address(who.substr(host));
    auto front = mask.substr(x.begin, x.host - x.begin);
    if (address && x.network->contains(*address)
        && hubbub::matches(front, std::string_view{who}.substr(0, host)))
      return true;
  }
  return false;
}

bool mask_list::contains(const std::string& mask) const {
  return std::any_of(entries_.begin(), entries_.end(),
                     [&](const mask_entry& x) { return folded(x.mask) == folded(mask); });
}

void mask_list::add(mask_entry entry) {
  patterns_.push_back(parse(entry.mask));
  entries_.push_back(std::move(entry));
}

std::string mask_list::remove(const std::string& mask) {
  auto i = std::find_if(entries_.begin(), entries_.end(), [&](const mask_entry& x) {
    return folded(x.mask) == folded(mask);
  });
  if (i == entries_.end())
    return {};
  auto result = std::move(i->mask);
  patterns_.erase(patterns_.begin() + (i - entries_.begin()));
  entries_.erase(i);
  return result;
}

} // namespace hubbub
