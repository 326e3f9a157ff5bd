// IRCv3 draft/read-marker (ircv3.net/specs/extensions/read-marker).
#include <utility>

#include "actors/names.hpp"
#include "net/codec/server_time.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

/// How far a conversation has been read, or is from now on if `time` is later. An account
/// has its markers in the archive; nobody else's outlive the connection.
void mark(irc_session& s, const std::string& target, int64_t time,
          std::function<void(caf::expected<int64_t>)> done) {
  auto answered = [&s, target, time, done](caf::expected<int64_t> found) {
    auto code = found ? errc{} : code_of(found.error());
    if (found || code == errc::list_full || code == errc::store_failed)
      done(std::move(found));
    else
      done(s.mark_read(target, time));
  };
  s.people().ask_directory<int64_t>(std::move(answered), marker_atom::value, target,
                                    time);
}

std::string text_of_marker(int64_t time) {
  std::string result = "*";
  if (time != 0) {
    result = "timestamp=";
    append_server_time(result, time);
  }
  return result;
}

} // namespace

void show_read_marker(irc_session& s, const std::string& target, int64_t time) {
  s.line(s.config().server_name, "MARKREAD")
    .param(shown(target))
    .param(text_of_marker(time))
    .end();
}

void markread(irc_session& s, const irc_message& msg) {
  if (msg.param(0).empty()) {
    s.fail("MARKREAD", "NEED_MORE_PARAMS", {}, "Missing parameters");
    return;
  }
  std::string target{msg.param(0)};
  int64_t time = 0;
  if (msg.num_params > 1) {
    constexpr std::string_view key = "timestamp=";
    auto given = msg.param(1).substr(0, key.size()) == key
                   ? parse_server_time(msg.param(1).substr(key.size()))
                   : std::nullopt;
    if (!given || *given == 0) {
      s.fail("MARKREAD", "INVALID_PARAMS", {shown(target), shown(msg.param(1))},
             "Give timestamp=YYYY-MM-DDThh:mm:ss.sssZ");
      return;
    }
    time = *given;
  }
  mark(s, target, time, [&s, target](caf::expected<int64_t> found) {
    if (found)
      show_read_marker(s, target, *found);
    else
      s.fail("MARKREAD", "INTERNAL_ERROR", {shown(target)},
             "The read timestamp could not be set: " + reason_in(found.error()));
  });
}

void find_read_marker(irc_session& s, const std::string& room,
                      std::function<void(std::optional<int64_t>)> done) {
  if (!s.has(cap::read_marker)) {
    done(std::nullopt);
    return;
  }
  mark(s, room, 0, [done = std::move(done)](caf::expected<int64_t> found) {
    done(found ? *found : 0);
  });
}

void irc_session::read_elsewhere(const std::string& target, int64_t time) {
  if (!has(cap::read_marker))
    return;
  auto joined = people().find_room(target);
  unasked_line(config().server_name, "MARKREAD")
    .param(shown(joined != nullptr ? joined->name : target))
    .param(text_of_marker(time))
    .end();
}

} // namespace hubbub::irc
