#pragma once

#include <cstdint>
#include <string>

#include <caf/meta/type_name.hpp>

namespace hubbub {

/// What a ban of the server is about. The letters are those of STATS on other servers;
/// they are what is stored.
enum class ban_kind : uint8_t {
  user = 'K',     ///< user@host, or an account behind `account_prefix` (KLINE)
  address = 'D',  ///< an address or a network: nothing is said to it (DLINE)
  realname = 'X', ///< a realname (XLINE)
  name = 'Q',     ///< a nick or a room's name that nobody may have (RESV)
  text = 'F',     ///< what nobody may say (FILTER)
};

/// Longest reason of a ban in bytes.
constexpr size_t max_ban_reason = 200;

/// One ban of the server: of some kind there is one with that mask.
struct ban {
  ban_kind kind = ban_kind::user;
  std::string mask;    ///< as its kind wants it
  std::string reason;  ///< for those who are banned
  std::string set_by;  ///< the operator's name in the configuration
  int64_t set_at = 0;  ///< seconds since 1970
  int64_t until = 0;   ///< seconds since 1970; 0: for ever
  bool silent = false; ///< of a text: it seems to be said, and nobody gets it

  bool is_over(int64_t now) const { return until != 0 && until <= now; }
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, ban& x) {
  return f(caf::meta::type_name("ban"), x.kind, x.mask, x.reason, x.set_by, x.set_at,
           x.until, x.silent);
}

} // namespace hubbub
