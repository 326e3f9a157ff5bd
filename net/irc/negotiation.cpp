#include <charconv>

#include <fmt/format.h>

#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

/// Longest list of capabilities that a client may ask for, in bytes: with the rest of the
/// answer within an IRC line.
constexpr size_t max_list = 400;

/// Sends one line of CAP; a list is always written as a last parameter.
void answer(irc_session& s, std::string_view sub, std::string_view list) {
  s.line(s.config().server_name, "CAP").param(s.client_name()).param(sub).trailing(list);
}

/// What stands behind a capability's name, for clients that know of values.
/// @param secure whether it is for a connection over TLS.
std::string value_of(const capability& x, const settings& config, bool secure) {
  // In clear only the port counts, over TLS only the time (IRCv3 sts).
  if (x.bit == cap::sts && config.sts)
    return secure ? fmt::format("duration={}", config.sts->count())
                  : fmt::format("port={}", config.sts_port);
  if (x.bit == cap::account_registration && !registers_early(config))
    return "custom-account-name";
  if (x.bit == cap::sasl)
    return std::string{sasl_mechanisms(config)};
  if (x.bit == cap::multiline)
    return fmt::format("max-bytes={},max-lines={}", config.multiline_bytes,
                       config.multiline_lines);
  if ((x.bit & cap::any_metadata) != 0)
    return metadata_limits(config);
  return std::string{x.value};
}

/// Sends a list of capabilities, in as many lines as it takes; all but the last one say
/// that another follows, if the client knows of that.
void list(irc_session& s, std::string_view sub, capabilities wanted, bool values) {
  auto& server = s.config().server_name;
  auto longest = s.line(server, "CAP");
  longest.param(s.client_name()).param(sub).param("*");
  auto room = longest.left() - 2; // " :"
  std::string names;
  auto send = [&](bool more) {
    auto line = s.line(server, "CAP");
    line.param(s.client_name()).param(sub);
    if (more && s.knows_302())
      line.param("*");
    line.trailing(names);
  };
  for (auto& x : all_capabilities) {
    auto shows_value = values && s.knows_302();
    if ((wanted & x.bit) == 0 || (x.bit == cap::sts && !shows_value))
      continue;
    std::string name{x.name};
    if (auto value = value_of(x, s.config(), s.host().secure());
        shows_value && !value.empty())
      name += fmt::format("={}", value);
    if (names.size() + name.size() >= room) {
      send(true);
      names.clear();
    }
    names += (names.empty() ? "" : " ") + name;
  }
  send(false);
}

/// What would be enabled after a request.
/// @returns false if some of it cannot be had, or not be given up: then nothing of it
///          is done.
bool apply(std::string_view request, irc_session& s, capabilities& enabled) {
  while (!request.empty()) {
    auto word = take_word(request);
    if (word.empty())
      break;
    auto off = word.front() == '-';
    auto x = find_capability(word.substr(off ? 1 : 0));
    if (x == nullptr || (s.offered() & ~cap::sts & x->bit) == 0
        || (off && (s.implied() & x->bit) != 0))
      return false;
    enabled = off ? enabled & ~x->bit : enabled | x->bit;
  }
  // IRCv3 draft/metadata-3: not both of them.
  return (enabled & cap::any_metadata) != cap::any_metadata;
}

void request(irc_session& s, std::string_view wanted) {
  auto enabled = s.enabled();
  if (wanted.size() > max_list || !apply(wanted, s, enabled)) {
    auto shown = wanted.substr(0, max_list);
    if (shown.size() < wanted.size())
      shown = shown.substr(0, shown.rfind(' ')); // no half of a name
    answer(s, "NAK", without_controls(shown));
    return;
  }
  // The old state decides how this line looks: the new one begins after it.
  answer(s, "ACK", wanted);
  s.enable(enabled);
}

bool is_302_or_later(std::string_view version) {
  auto number = 0u;
  auto error =
    std::from_chars(version.data(), version.data() + version.size(), number).ec;
  return number >= 302 || error == std::errc::result_out_of_range;
}

} // namespace

// IRCv3 capability-negotiation.
void cap_(irc_session& s, const irc_message& msg) {
  auto sub = msg.param(0);
  auto& registering = s.registering();
  auto begin = [&] {
    if (registering != nullptr)
      registering->negotiating = true;
  };
  if (equal_ignoring_case(sub, "LS")) {
    begin();
    if (is_302_or_later(msg.param(1))) {
      s.implied() = cap::cap_notify;
      s.enable(s.enabled() | (cap::cap_notify & s.offered()));
    }
    list(s, "LS", s.offered(), true);
  } else if (equal_ignoring_case(sub, "LIST")) {
    list(s, "LIST", s.enabled(), false);
  } else if (equal_ignoring_case(sub, "REQ")) {
    begin();
    request(s, trimmed(msg.param(1)));
  } else if (equal_ignoring_case(sub, "END")) {
    if (registering != nullptr)
      registering->negotiating = false;
    try_register(s);
  } else {
    s.reply(numeric::ERR_INVALIDCAPCMD, {shown(sub), "Invalid CAP command"});
  }
}

void announce_capabilities(irc_session& s, capabilities had, const settings& before) {
  auto notify = s.has(cap::cap_notify);
  s.enable(s.enabled() & s.offered());
  if (!notify)
    return;
  if (auto gone = had & ~s.offered(); gone != 0)
    list(s, "DEL", gone, false);
  auto added = s.offered() & ~had;
  // The last value that a client is told of holds.
  auto secure = s.host().secure();
  for (auto& x : all_capabilities)
    if ((s.offered() & x.bit) != 0 && s.knows_302()
        && value_of(x, before, secure) != value_of(x, s.config(), secure))
      added |= x.bit;
  if (added != 0)
    list(s, "NEW", added, true);
}

} // namespace hubbub::irc
