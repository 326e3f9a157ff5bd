#include "actors/ban_list.hpp"

#include <algorithm>

#include "actors/mask.hpp"
#include "actors/names.hpp"

namespace hubbub {

namespace {

bool is_same(const ban& x, ban_kind kind, const std::string& key) {
  return x.kind == kind && folded(x.mask) == key;
}

/// A mask of users, or of accounts behind their prefix.
errc normalize_user(std::string& mask) {
  auto given = std::string_view{mask};
  if (take_prefixes(given, '\0').account) {
    auto account = std::string{given};
    mask = std::string{account_prefix} + account;
    return can_fit(account + "!*@*") ? errc{} : errc::useless_mask;
  }
  mask = full_mask(mask);
  return can_fit(mask) ? errc{} : errc::useless_mask;
}

/// A mask of nicks, or of rooms' names.
bool can_be_name(const std::string& mask) {
  return names_room(mask) || can_fit(mask + "!*@*");
}

} // namespace

ban_list::ban_list(std::vector<ban> all) : bans_(std::move(all)) {
  auto is_none = [](ban& x) { return normalize(x) != errc{}; };
  bans_.erase(std::remove_if(bans_.begin(), bans_.end(), is_none), bans_.end());
  index();
}

errc ban_list::normalize(ban& x) {
  if (x.mask.empty() || x.mask.size() > max_mask_length)
    return errc::bad_param;
  switch (x.kind) {
    case ban_kind::user:
      return normalize_user(x.mask);
    case ban_kind::address: {
      auto network = parse_network(x.mask);
      if (!network)
        return errc::bad_param;
      x.mask = to_string(*network);
      return errc{};
    }
    case ban_kind::name:
      return can_be_name(x.mask) ? errc{} : errc::useless_mask;
    case ban_kind::realname:
    case ban_kind::text:
      // What fits everything would stop everybody.
      return x.mask.find_first_not_of("*?") != std::string::npos ? errc{}
                                                                 : errc::bad_param;
  }
  return errc::bad_param; // of a later program
}

void ban_list::set(ban x) {
  auto key = folded(x.mask);
  auto i = std::find_if(bans_.begin(), bans_.end(),
                        [&](const ban& y) { return is_same(y, x.kind, key); });
  if (i != bans_.end())
    *i = std::move(x);
  else
    bans_.push_back(std::move(x));
  index();
}

bool ban_list::lift(ban_kind kind, const std::string& mask) {
  auto key = folded(mask);
  auto first = std::remove_if(bans_.begin(), bans_.end(),
                              [&](const ban& y) { return is_same(y, kind, key); });
  auto found = first != bans_.end();
  bans_.erase(first, bans_.end());
  if (found)
    index();
  return found;
}

bool ban_list::tidy(int64_t now) {
  auto first = std::remove_if(bans_.begin(), bans_.end(),
                              [now](const ban& x) { return x.is_over(now); });
  auto found = first != bans_.end();
  bans_.erase(first, bans_.end());
  if (found)
    index();
  return found;
}

void ban_list::index() {
  users_ = {};
  networks_.clear();
  for (size_t i = 0; i < bans_.size(); ++i) {
    auto& x = bans_[i];
    if (x.kind == ban_kind::user)
      users_.add({x.mask, {}, 0, true});
    else if (auto network = parse_network(x.mask); x.kind == ban_kind::address && network)
      networks_.emplace_back(*network, i);
  }
}

bool ban_list::fits(const ban& x, const user& who) {
  if (x.kind == ban_kind::realname)
    return hubbub::matches(x.mask, who.realname);
  if (x.kind != ban_kind::user)
    return false;
  mask_list one;
  one.add({x.mask, {}, 0, true});
  return one.matches(who);
}

const ban* ban_list::find_user(const user& who, int64_t now) const {
  if (auto x = find_address(who.address, now))
    return x;
  auto some_user = users_.matches(who);
  for (auto& x : bans_)
    if ((some_user || x.kind == ban_kind::realname) && !x.is_over(now) && fits(x, who))
      return &x;
  return nullptr;
}

const ban* ban_list::find_address(const std::string& address, int64_t now) const {
  if (networks_.empty())
    return nullptr;
  auto where = parse_address(address);
  if (where)
    for (auto& [network, i] : networks_)
      if (network.contains(*where) && !bans_[i].is_over(now))
        return &bans_[i];
  return nullptr;
}

const ban* ban_list::find_name(std::string_view name, int64_t now) const {
  for (auto& x : bans_)
    if (x.kind == ban_kind::name && names_room(x.mask) == names_room(name)
        && hubbub::matches(x.mask, name) && !x.is_over(now))
      return &x;
  return nullptr;
}

const ban* ban_list::find_text(std::string_view text, int64_t now) const {
  for (auto& x : bans_)
    if (x.kind == ban_kind::text && hubbub::matches(x.mask, text) && !x.is_over(now))
      return &x;
  return nullptr;
}

const ban* ban_list::find(ban_kind kind, const std::string& mask) const {
  auto key = folded(mask);
  auto i = std::find_if(bans_.begin(), bans_.end(),
                        [&](const ban& y) { return is_same(y, kind, key); });
  return i != bans_.end() ? &*i : nullptr;
}

size_t ban_list::count(ban_kind kind) const {
  return static_cast<size_t>(std::count_if(
    bans_.begin(), bans_.end(), [kind](const ban& x) { return x.kind == kind; }));
}

} // namespace hubbub
