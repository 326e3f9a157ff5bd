#include "actors/errors.hpp"

#include <caf/atom.hpp>

namespace hubbub {

namespace {

constexpr auto category = caf::atom("hubbub");

} // namespace

caf::error make_error(errc code) {
  return caf::error{static_cast<uint8_t>(code), category};
}

errc code_of(const caf::error& err) {
  return err && err.category() == category ? static_cast<errc>(err.code()) : errc{};
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
