// A mask matches what the simplest of all matchers says, which tries everything; a
// network has the addresses that begin with its bits; and a list of one mask, with
// whatever stands in front of it, fits whom that fits.
//
// The first line of an input is a mask, the rest what it is compared with, which is also
// somebody: "nick!user@host address account".
#include <algorithm>
#include <string>

#include "actors/address.hpp"
#include "actors/mask.hpp"
#include "actors/mask_list.hpp"
#include "actors/modes.hpp"
#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

/// A row of the table "does mask[0, i) match text[0, j)", for one i after the other.
bool matches_by_table(std::string_view mask, std::string_view text) {
  std::string row(text.size() + 1, '\0');
  row[0] = 1;
  for (auto c : mask) {
    if (c == '*') {
      for (size_t j = 1; j < row.size(); ++j)
        row[j] = row[j] | row[j - 1];
      continue;
    }
    for (auto j = text.size(); j > 0; --j)
      row[j] = row[j - 1] && (c == '?' || folded(c) == folded(text[j - 1]));
    row[0] = 0;
  }
  return row.back() != 0;
}

bool contains_by_bits(const ip_network& network, const ip_address& address) {
  for (unsigned bit = 0; bit < network.prefix; ++bit)
    if (((network.first[bit / 8] ^ address[bit / 8]) >> (7 - bit % 8) & 1) != 0)
      return false;
  return true;
}

void check_network(std::string_view text, const std::string& address) {
  auto network = parse_network(text);
  if (!network)
    return;
  expect(network->contains(network->first), "a network has its own addresses", text);
  auto again = parse_network(to_string(*network));
  expect(again && again->prefix == network->prefix && network->contains(again->first)
           && to_string(*again) == to_string(*network),
         "a network is read as it is written", text);
  if (auto parsed = parse_address(address))
    expect(network->contains(*parsed) == contains_by_bits(*network, *parsed),
           "a network has the addresses that begin like it", text);
}

user somebody(std::string_view text) {
  auto mask = take_word(text);
  auto at = std::min(mask.rfind('@'), mask.size());
  auto front = mask.substr(0, at);
  auto bang = std::min(front.find('!'), front.size());
  user result;
  result.nick = front.substr(0, bang);
  result.username = front.substr(std::min(bang + 1, front.size()));
  result.host = mask.substr(std::min(at + 1, mask.size()));
  result.address = take_word(text);
  result.account = text;
  return result;
}

/// Whether a full mask fits somebody at that host.
bool fits_at(const std::string& full, const user& who, const std::string& host) {
  auto at = full.rfind('@') + 1;
  auto network = parse_network(std::string_view{full}.substr(at));
  if (!network)
    return matches_by_table(full, mask_of(who, host));
  auto whole = mask_of(who, host);
  auto host_at = whole.rfind('@') + 1;
  auto address = parse_address(whole.substr(host_at));
  return address && contains_by_bits(*network, *address)
         && matches_by_table(std::string_view{full}.substr(0, at),
                             std::string_view{whole}.substr(0, host_at));
}

void check_list(std::string_view written, const user& who) {
  auto before = take_prefixes(written, 'b');
  auto mask = before.account ? std::string{written} : full_mask(written);
  auto fits = [&](bool sees_addresses) {
    if (before.account)
      return !who.account.empty() && matches_by_table(mask, who.account);
    return fits_at(mask, who, who.host)
           || (sees_addresses && !who.address.empty() && fits_at(mask, who, who.address));
  };
  for (auto sees_addresses : {false, true}) {
    mask_entry entry;
    entry.mask = std::string{before.mutes ? mute_prefix : ""}
                 + std::string{before.account ? account_prefix : ""} + mask;
    entry.sees_addresses = sees_addresses;
    mask_list list;
    list.add(entry);
    expect(list.matches(who, mask_use::speech) == fits(sees_addresses),
           "a list fits whom its mask fits", entry.mask + "\n" + mask_of(who));
    expect(list.matches(who, mask_use::entry) == (!before.mutes && fits(sees_addresses)),
           "who is mute may come in", entry.mask + "\n" + mask_of(who));
    expect(list.contains(entry.mask) && list.remove(entry.mask) == entry.mask
             && !list.matches(who, mask_use::speech),
           "what is taken off a list fits nobody", entry.mask);
  }
}

} // namespace

FUZZ_TARGET(mask) {
  input in{bytes};
  auto mask = input::own(in.line().substr(0, 200));
  auto text = input::own(in.rest().substr(0, 400));
  expect(matches(mask, text) == matches_by_table(mask, text),
         "a mask matches as it should", mask + "\n" + text);
  expect(matches("*", text) && matches("**", text), "a star matches everything", text);
  auto full = full_mask(mask);
  expect(full.find("**") == std::string::npos, "runs of stars become one", full);
  auto bang = full.find('!');
  expect(bang != std::string::npos && bang > 0, "a full mask has a nick", full);
  expect(full.rfind('@') > bang + 1 && full.rfind('@') + 1 < full.size(),
         "a full mask has a username and a host", full);
  expect(full_mask(full) == full, "a full mask stays", full);
  auto who = somebody(text);
  check_network(mask, who.address);
  check_list(mask, who);
}
