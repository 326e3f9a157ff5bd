#include "actors/errors.hpp"

#include <utility>

#include <caf/atom.hpp>
#include <caf/message.hpp>

namespace hubbub {

namespace {

constexpr auto category = caf::atom("hubbub");

} // namespace

caf::error make_error(errc code) {
  return caf::error{static_cast<uint8_t>(code), category};
}

caf::error make_error(errc code, std::chrono::nanoseconds wait) {
  using std::chrono::ceil;
  return caf::error{static_cast<uint8_t>(code), category,
                    caf::make_message(int64_t{ceil<std::chrono::seconds>(wait).count()})};
}

caf::error make_error(errc code, std::string reason) {
  return caf::error{static_cast<uint8_t>(code), category,
                    caf::make_message(std::move(reason))};
}

errc code_of(const caf::error& err) {
  return err && err.category() == category ? static_cast<errc>(err.code()) : errc{};
}

int64_t seconds_to_wait(const caf::error& err) {
  auto known = code_of(err) != errc{} && err.context().match_elements<int64_t>();
  return known ? err.context().get_as<int64_t>(0) : 0;
}

std::string reason_in(const caf::error& err) {
  auto known = code_of(err) != errc{} && err.context().match_elements<std::string>();
  return known ? err.context().get_as<std::string>(0) : to_string(code_of(err));
}

std::string to_string(errc code) {
  switch (code) {
    case errc::bad_nick:
      return "that is not a valid name";
    case errc::nick_in_use:
      return "that name is taken";
    case errc::no_such_nick:
      return "nobody here has that name";
    case errc::bad_room_name:
      return "that is not a valid room name";
    case errc::no_such_room:
      return "there is no such room";
    case errc::not_a_member:
      return "only members may do that";
    case errc::already_member:
      return "already in that room";
    case errc::banned:
      return "banned from that room";
    case errc::invite_only:
      return "nobody may enter that room without an invitation";
    case errc::bad_key:
      return "that room needs a key, and that is not it";
    case errc::room_full:
      return "that room is full";
    case errc::need_tls:
      return "only those who are connected by TLS may enter that room";
    case errc::need_voice:
      return "the room is moderated: only those with voice may speak";
    case errc::no_ctcp:
      return "that room takes no CTCP";
    case errc::need_halfop:
      return "only operators and half-operators of the room may do that";
    case errc::need_op:
      return "only operators of the room may do that";
    case errc::no_such_member:
      return "nobody of that name is in the room";
    case errc::unknown_mode:
      return "there is no such mode";
    case errc::missing_param:
      return "that mode needs a parameter";
    case errc::bad_param:
      return "that mode takes other parameters";
    case errc::list_full:
      return "the list is full";
    case errc::not_operator:
      return "only operators of the server may do that";
    case errc::too_many_rooms:
      return "there is no such room yet, and the server has as many as it may";
    case errc::reserved_nick:
      return "that name is reserved";
    case errc::useless_mask:
      return "that mask can fit nobody";
    case errc::quieted:
      return "you may not speak in that room";
    case errc::no_colours:
      return "that room takes no colours, bold text and the like";
    case errc::too_many_lines:
      return "that room takes fewer lines from one person: wait a while";
    case errc::too_many_joins:
      return "too many people enter that room: try again in a while";
    case errc::room_exists:
      return "another room has that name";
    case errc::room_open:
      return "that room is open: join it";
    case errc::too_many_knocks:
      return "too many have knocked at that room just now: try again in a minute";
    case errc::not_accepted:
      return "takes messages only from people it knows";
    case errc::caller_told:
      return "takes messages only from people it knows, and has been told that you wrote";
    case errc::already_known:
      return "is on your list already";
    case errc::not_known:
      return "is not on your list";
    case errc::too_often:
      return "that was done too often";
    case errc::busy:
      return "too many ask for that at once";
    case errc::hidden_address:
      return "only operators of the server may see addresses";
    case errc::registered_nick:
      return "that name is registered: log in to its account first";
    case errc::no_such_account:
      return "there is no such account";
    case errc::account_exists:
      return "that name is registered already";
    case errc::bad_login:
      return "there is no account of that name and password";
    case errc::suspended:
      return "that account is suspended";
    case errc::need_account:
      return "only those who are logged in to an account may do that";
    case errc::certificate_known:
      return "that certificate belongs to an account already";
    case errc::too_many_accounts:
      return "too many accounts were made from your address: try again tomorrow";
    case errc::insecure:
      return "this connection is not encrypted: connect with TLS for that";
    case errc::no_accounts:
      return "there are no accounts on this server";
    case errc::bad_password:
      return "that is too short or too long for a password";
    case errc::no_such_message:
      return "there is no such message, or it is too old";
    case errc::no_history:
      return "this server keeps no history";
    case errc::store_failed:
      return "it could not be kept: try again later";
    case errc::need_founder:
      return "only the founder of that room may do that";
    case errc::room_registered:
      return "that room is registered already";
    case errc::not_registered:
      return "there is no registered room of that name";
    case errc::too_many_own_rooms:
      return "your account has registered as many rooms as it may";
    case errc::unconfirmed:
      return "that has to be confirmed";
    case errc::not_offered:
      return "nobody has offered you that room";
    case errc::filtered:
    case errc::dropped:
      return "that may not be said on this server";
    case errc::reserved_room:
      return "that room is banned from this server";
    case errc::own_ban:
      return "that ban would be one of yourself";
    case errc::too_many_bans:
      return "the server has as many bans as it may";
  }
  return "unknown error";
}

void add_error_category(caf::actor_system_config& cfg) {
  cfg.add_error_category(category,
                         [](uint8_t code, caf::atom_value, const caf::message&) {
                           return to_string(static_cast<errc>(code));
                         });
}

} // namespace hubbub
