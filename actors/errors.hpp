#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include <caf/actor_system_config.hpp>
#include <caf/error.hpp>

namespace hubbub {

/// Why a directory or a room refused what it was asked.
enum class errc : uint8_t {
  bad_nick = 1,       ///< not a nick by the rules of `is_nick`
  nick_in_use,        ///< held by somebody else
  no_such_nick,       ///< nobody here has that name
  bad_room_name,      ///< not a room name by the rules of `is_room_name`
  no_such_room,       ///< nobody is in a room of that name
  not_a_member,       ///< only members may do that
  already_member,     ///< joined before
  banned,             ///< on the room's list of bans
  invite_only,        ///< nobody may enter without an invitation
  bad_key,            ///< the room needs a key, and it is another one
  room_full,          ///< as many are in as the room's limit allows
  need_tls,           ///< only those whose connection is encrypted may enter
  need_voice,         ///< the room is moderated
  no_ctcp,            ///< the room takes no CTCP
  need_halfop,        ///< only halfops and ops may do that
  need_op,            ///< only ops may do that
  no_such_member,     ///< the one it is about is not in the room
  unknown_mode,       ///< there is no such mode
  missing_param,      ///< the mode needs a parameter
  bad_param,          ///< the mode takes other parameters
  list_full,          ///< the list of masks has as many entries as it may
  not_operator,       ///< only operators of the server may do that
  too_many_rooms,     ///< there is no such room, and the server has as many as it may
  reserved_nick,      ///< a nick that nobody may have
  useless_mask,       ///< there is nobody whom that mask can fit
  quieted,            ///< on the room's list of those who may not speak
  no_colours,         ///< the room takes no colours and the like
  too_many_lines,     ///< more than the room allows in a while
  too_many_joins,     ///< more people come in than the room allows in a while
  room_exists,        ///< another room has that name
  room_open,          ///< nobody needs to be let in: the room is open
  too_many_knocks,    ///< somebody has knocked at the room just now
  not_accepted,       ///< that person takes messages only from those it knows
  caller_told,        ///< the same, and it has been told just now who writes
  already_known,      ///< that one is on the list already
  not_known,          ///< that one is not on the list
  too_often,          ///< done too often; later it may be done again
  busy,               ///< too many others ask for the same
  hidden_address,     ///< only operators of the server may see addresses
  registered_nick,    ///< the nick belongs to an account, and that to somebody else
  no_such_account,    ///< there is no account of that name
  account_exists,     ///< there is one already, or the name belongs to one
  bad_login,          ///< no such account, or not its password or certificate
  suspended,          ///< an operator of the server has closed the account
  need_account,       ///< only those who are logged in may do that
  certificate_known,  ///< the certificate belongs to an account already
  too_many_accounts,  ///< as many were made from there today as may be
  insecure,           ///< the connection is not encrypted, and has to be for that
  no_accounts,        ///< this server has none, or takes no new ones
  bad_password,       ///< too short or too long to be one
  no_such_message,    ///< it does not exist, or is forgotten
  no_history,         ///< this server keeps none
  store_failed,       ///< what was to be kept could not be written, or not be read
  need_founder,       ///< only the founder of the room may do that
  room_registered,    ///< the room is registered already
  not_registered,     ///< there is no registered room of that name that one may know of
  too_many_own_rooms, ///< the account has registered as many rooms as it may
  unconfirmed,        ///< it has to be said again with the code in the error
  not_offered,        ///< nobody has offered that
  filtered,           ///< nobody may say that here; the error says why
  dropped,            ///< the same, and nobody is to know
  reserved_room,      ///< a room that nobody may enter
  own_ban,            ///< the ban would hit the one who sets it
  too_many_bans,      ///< the server has as many bans as it may
};

/// Lets `errc` be given where CAF takes an error.
caf::error make_error(errc code);

/// The same for something that may be tried again after a while.
caf::error make_error(errc code, std::chrono::nanoseconds wait);

/// The same with a sentence that says more.
caf::error make_error(errc code, std::string reason);

/// The code in an error made from an `errc`.
/// @returns `errc{}` for CAF's own errors (an actor that is gone, say).
errc code_of(const caf::error& err);

/// After how many seconds it may be tried again, rounded up; 0 if the error does not
/// tell.
int64_t seconds_to_wait(const caf::error& err);

/// The sentence in it, if the error has one; else the one of its code.
std::string reason_in(const caf::error& err);

/// One sentence in English, without a period.
std::string to_string(errc code);

/// Teaches CAF to render our errors.
void add_error_category(caf::actor_system_config& cfg);

} // namespace hubbub
