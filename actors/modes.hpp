#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <caf/meta/type_name.hpp>

#include "actors/backpressure.hpp"
#include "actors/errors.hpp"
#include "actors/immutable.hpp"
#include "actors/quota.hpp"

namespace hubbub {

/// What somebody may do in a room, as bits: a member can have several.
using ranks = uint8_t;

namespace rank {
constexpr ranks none = 0;
constexpr ranks voice = 1;  ///< may speak in a moderated room
constexpr ranks halfop = 2; ///< may also change modes, give voice, and kick
constexpr ranks op = 4;     ///< may also make others halfop and op
} // namespace rank

/// One kind of rank, and how it is written (IRC's PREFIX=(ohv)@%+).
struct rank_sign {
  ranks bit;
  char letter;
  char prefix;
};

/// All ranks, the highest first.
inline constexpr rank_sign rank_signs[] = {
  {rank::op, 'o', '@'}, {rank::halfop, 'h', '%'}, {rank::voice, 'v', '+'}};

/// The prefixes of all ranks somebody has, the highest first ("@+").
std::string prefixes_of(ranks x);

/// Whether `x` includes that rank or a higher one.
constexpr bool at_least(ranks x, ranks wanted) {
  return x >= wanted;
}

/// Modes of a room that are on or off, and what they mean:
///   C  no CTCP but actions            M  only logged in people may speak
///   R  only logged in people may enter
///   S  only those who use TLS may enter
///   c  no colours and the like
///   i  only invited people may enter  m  only voiced people may speak
///   n  only members may speak         s  secret: hidden from others
///   t  only halfops may set the topic
inline constexpr std::string_view flag_modes = "CMRScimnst";

/// Modes of a room that are lists of masks:
///   b  who may not enter or speak     e  who may all the same
///   I  who may enter without an invitation
///   q  who may not speak
inline constexpr std::string_view list_modes = "beIq";

/// The mode that takes a key whenever it changes (CHANMODES, type B).
inline constexpr std::string_view key_modes = "k";

/// Modes that take a number when they are set (CHANMODES, type C):
///   f  lines each may say in a while   j  people who may enter in a while
///   l  how many may be in
inline constexpr std::string_view number_modes = "fjl";

/// Whether a mode takes a parameter when it is set, or removed.
bool takes_param(char mode, bool add);

/// The letters of all modes, sorted.
/// @param with_param only of those that take a parameter.
std::string mode_letters(bool with_param);

/// What a mask of `b` or `e` begins with that is about speaking only (EXTBAN).
inline constexpr std::string_view mute_prefix = "m:";

/// What a mask begins with that is one of account names (ACCOUNTEXTBAN).
inline constexpr std::string_view account_prefix = "a:";

/// What stands before a mask in a list.
struct mask_prefixes {
  bool mutes = false;   ///< a `mute_prefix`
  bool account = false; ///< an `account_prefix`, behind that
};

/// Takes the prefixes off a mask as somebody has written it, each perhaps behind a '~',
/// as on other servers.
/// @param list the letter of the list: masks of `b` and `e` only may be about speaking.
mask_prefixes take_prefixes(std::string_view& mask, char list);

/// How a room is set up.
struct room_modes {
  std::string flags = "n"; ///< letters of `flag_modes`, sorted
  std::string key;         ///< needed to enter; empty: none is
  uint32_t limit = 0;      ///< most members; 0: no limit
  quota lines{};           ///< that each may say
  quota joins{};           ///< of all together
  int64_t created_at = 0;  ///< when the room was made, in seconds since 1970

  bool has(char flag) const { return flags.find(flag) != std::string::npos; }
};

/// Longest key in bytes (KEYLEN).
constexpr size_t max_key_length = 32;

/// Longest mask in a list, in bytes.
constexpr size_t max_mask_length = 128;

/// One line of a list of masks.
struct mask_entry {
  std::string mask;   ///< nick!user@host
  std::string set_by; ///< nick of who set it
  int64_t set_at = 0; ///< seconds since 1970
  /// An operator of the server set it, who may see addresses: they are compared with it.
  bool sees_addresses = false;
};

/// One mode to change.
struct mode_change {
  bool add = true;
  char mode = 0;
  std::string param; ///< a nick, a mask, a key or a number; empty: none
};

/// Why one change was not made.
struct mode_refusal {
  errc why = errc{};
  mode_change what;
};

/// What became of some changes.
struct mode_result {
  uint32_t num_events = 0; ///< how many own events will tell of those made
  std::vector<mode_refusal> refused;
};

/// What distinguishes rooms of one server from those of another.
struct room_rules {
  std::string initial_flags = "n"; ///< of a new room
  uint32_t max_list_entries = 100; ///< in each list of masks (MAXLIST)
  uint32_t crowd = 32;     ///< members that make one: see `room_state::pause_per_member`
  uint32_t max_knocks = 5; ///< that a room hears in a minute
  /// Folded name of the room that belongs to the server: who comes first is nobody there.
  std::string founderless{};
  backpressure slowdown{};
  /// Members see of the past only what happened since they joined first.
  bool since_joined = false;
  std::string server_name = "hubbub.local"; ///< host of who gives ranks by itself
};

using room_rules_ptr = immutable<room_rules>;

/// The flags as they are kept: known letters, sorted, once each.
/// @returns false if there is an unknown one.
bool normalize_flags(std::string& flags);

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_modes& x) {
  return f(caf::meta::type_name("room_modes"), x.flags, x.key, x.limit, x.lines, x.joins,
           x.created_at);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, mask_entry& x) {
  return f(caf::meta::type_name("mask_entry"), x.mask, x.set_by, x.set_at,
           x.sees_addresses);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, mode_change& x) {
  return f(caf::meta::type_name("mode_change"), x.add, x.mode, x.param);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, mode_refusal& x) {
  return f(caf::meta::type_name("mode_refusal"), x.why, x.what);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, mode_result& x) {
  return f(caf::meta::type_name("mode_result"), x.num_events, x.refused);
}

} // namespace hubbub
