#include "net/irc/metadata_client.hpp"

#include <chrono>
#include <utility>

#include <fmt/format.h>

#include "actors/mask.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

int64_t spend_metadata(irc_session& s) {
  auto& config = s.config();
  auto& client = *s.metadata_state();
  auto& limit = config.metadata;
  if (config.flood.off() || s.people().who()->is(user_mode::server_op))
    return 0;
  auto now = s.host().now();
  auto wait = client.changes.wait(now, limit, 1);
  if (wait.count() == 0) {
    client.changes.spend(now, limit);
    return 0;
  }
  constexpr std::chrono::nanoseconds almost_one{999'999'999};
  return std::chrono::duration_cast<std::chrono::seconds>(wait + almost_one).count();
}

bool is_metadata_2(irc_session& s) {
  return s.has(cap::metadata_2);
}

std::string metadata_line(irc_session& s, std::string_view source,
                          std::string_view target, const metadata_entry& what) {
  auto is_set = !what.value.empty();
  auto out = s.time_tag();
  if (!source.empty() && is_metadata_2(s)) {
    irc_writer writer{out, source, "METADATA", irc_line_limit};
    writer.param(target).param(what.key).param("*");
    if (is_set)
      writer.trailing(what.value);
    else
      writer.end();
    return out;
  }
  irc_writer writer{out, s.config().server_name,
                    is_set ? numeric::RPL_KEYVALUE : numeric::RPL_KEYNOTSET,
                    irc_line_limit};
  writer.param(s.client_name()).param(target).param(what.key);
  if (is_set)
    writer.param("*").trailing(what.value);
  else
    writer.trailing("Key not set");
  return out;
}

void postpone_sync(irc_session& s, std::string_view target, int64_t seconds,
                   bool in_answer) {
  auto& server = s.config().server_name;
  auto code = numeric::ERR_METADATASYNCLATER;
  auto writer = in_answer ? s.line(server, code) : s.unasked_line(server, code);
  writer.param(s.client_name()).param(target).param(std::to_string(seconds));
  if (is_metadata_2(s))
    writer.end();
  else
    writer.trailing("Synchronize later");
}

void refuse_metadata(irc_session& s, std::string_view subcommand, std::string_view target,
                     std::string_view key, const caf::error& why) {
  auto fail = [&](std::string_view code, std::initializer_list<std::string_view> context,
                  std::string_view text) { s.fail("METADATA", code, context, text); };
  auto full = [&](std::string_view limit, std::string_view text) {
    if (is_metadata_2(s))
      fail("LIMIT_REACHED", {target}, text);
    else
      fail("LIMIT_REACHED", {subcommand, target, limit}, text);
  };
  auto code = code_of(why);
  // A room that has just ended says nothing at all.
  switch (code == errc{} ? errc::no_such_room : code) {
    case errc::list_full:
      full(std::to_string(s.config().metadata_keys),
           fmt::format("There may be {} keys", s.config().metadata_keys));
      break;
    case errc::busy:
      full("0", "This server has no room for more metadata");
      break;
    case errc::store_failed:
      fail("TEMPORARILY_UNAVAILABLE", {target}, "It cannot be read or kept now");
      break;
    case errc::filtered:
      fail(is_metadata_2(s) ? "VALUE_INVALID" : "INVALID_VALUE", {key}, reason_in(why));
      break;
    case errc::no_such_nick:
    case errc::no_such_room:
      fail("INVALID_TARGET", {target}, "There is no such nick or channel");
      break;
    case errc::need_op:
      fail("KEY_NO_PERMISSION", {target, key}, "You're not a channel operator");
      break;
    case errc::not_a_member:
      fail("KEY_NO_PERMISSION", {target, key}, "You're not on that channel");
      break;
    default:
      fail("KEY_NO_PERMISSION", {target, key}, "You may not do that");
  }
}

} // namespace hubbub::irc
