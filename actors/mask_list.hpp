#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actors/address.hpp"
#include "actors/events.hpp"
#include "actors/modes.hpp"

namespace hubbub {

/// What a list is asked about.
enum class mask_use : uint8_t {
  entry,  ///< who may come in
  speech, ///< who may speak: masks that begin with `mute_prefix` count as well
};

/// A list of masks: the bans of a room, say. Masks are compared without case; a host
/// that is an address or a network (CIDR) fits all addresses in it, however written.
class mask_list {
public:
  /// Whether one of the masks fits somebody as others see it, or the name of the account
  /// that it is logged in to; or, of those masks that may see addresses
  /// (`mask_entry::sees_addresses`), as it is.
  ///
  /// Nobody else's masks do: who may ban networks and see who is banned, could find out
  /// an address by halves.
  bool matches(const user& who, mask_use use = mask_use::entry) const;

  bool contains(const std::string& mask) const;

  /// @param entry its mask is full (`full_mask`), or one of account names behind an
  ///              `account_prefix`; in front of either a `mute_prefix` perhaps.
  void add(mask_entry entry);

  /// @returns the mask as it was written, or nothing if it is not there.
  std::string remove(const std::string& mask);

  const std::vector<mask_entry>& entries() const { return entries_; }

private:
  // What is known of the entry with the same index.
  struct pattern {
    size_t begin = 0;                  // of the mask in the entry
    bool mutes = false;                // is about speaking only
    bool account = false;              // fits names of accounts
    size_t host = 0;                   // where its host begins
    std::optional<ip_network> network; // the host, if it is one
  };

  static pattern parse(std::string_view mask);

  /// Whether one of the masks, or of those that may see addresses, fits
  /// "nick!user@host" or the account.
  bool fits(const std::string& who, mask_use use, bool is_address,
            std::string_view account) const;

  std::vector<mask_entry> entries_;
  std::vector<pattern> patterns_;
};

} // namespace hubbub
