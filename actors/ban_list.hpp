#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <caf/allowed_unsafe_message_type.hpp>

#include "actors/address.hpp"
#include "actors/ban.hpp"
#include "actors/errors.hpp"
#include "actors/events.hpp"
#include "actors/mask_list.hpp"

namespace hubbub {

/// Bans of texts there may be at once: each of them is compared with all that is said.
constexpr size_t max_text_bans = 50;

/// The bans of the server. Each question is answered with the ban that fits, if one does
/// that is not over; times are seconds since 1970.
class ban_list {
public:
  ban_list() = default;

  /// @param all those that can be none are left out
  explicit ban_list(std::vector<ban> all);

  /// Gives a mask the form in which it is kept.
  /// @returns `bad_param` or `useless_mask` if it cannot be one of that kind.
  static errc normalize(ban& x);

  /// Adds a ban, or puts it in the place of the one of that kind with that mask.
  /// @pre it is normalized
  void set(ban x);

  /// @returns whether there was one.
  bool lift(ban_kind kind, const std::string& mask);

  /// Takes out those that are over.
  /// @returns whether there were any.
  bool tidy(int64_t now);

  /// Why somebody may not be here: by what others see, by its address, realname, account.
  const ban* find_user(const user& who, int64_t now) const;

  const ban* find_address(const std::string& address, int64_t now) const;

  /// @param name a nick, or the name of a room.
  const ban* find_name(std::string_view name, int64_t now) const;

  const ban* find_text(std::string_view text, int64_t now) const;

  /// The ban of that kind with that mask, or null.
  const ban* find(ban_kind kind, const std::string& mask) const;

  size_t count(ban_kind kind) const;

  /// All of them, the oldest first.
  const std::vector<ban>& all() const { return bans_; }

private:
  /// Whether the ban of a user fits one.
  static bool fits(const ban& x, const user& who);

  /// Makes what is made of the bans for looking them up.
  void index();

  std::vector<ban> bans_;
  mask_list users_;                                     // all masks of users
  std::vector<std::pair<ip_network, size_t>> networks_; // and the ban
};

using ban_list_ptr = std::shared_ptr<const ban_list>;

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::ban_list_ptr)
