#include <fmt/format.h>

#include "actors/address.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

/// Where somebody is who is here by way of a gateway.
struct origin {
  std::string address;
  bool secure; ///< all of the way to us
};

void refuse_gateway(irc_session& s, const parting& how) {
  s.host().note(log_level::warning, "webirc_failed",
                {{"address", s.host().peer()}, {"reason", how.words}});
  s.farewell(how.words);
  s.host().close(how);
}

bool has_option(std::string_view options, std::string_view name) {
  while (!options.empty()) {
    auto option = take_word(options);
    if (option.substr(0, option.find('=')) == name)
      return true;
  }
  return false;
}

/// Whether nobody can listen in between this server and the one who has connected.
bool is_safe_link(irc_session& s) {
  static const std::vector<ip_network> loopback{*parse_network("127.0.0.0/8"),
                                                *parse_network("::1")};
  return s.host().secure() || is_within(s.host().peer(), loopback);
}

void move_to(irc_session& s, const origin& from) {
  s.people().recount(from.address, [&s, from](caf::expected<parting> answer) {
    auto gateway = s.host().peer();
    s.host().stand_in_for(from.address, from.secure);
    s.host().note(log_level::info, "webirc",
                  {{"gateway", gateway},
                   {"address", s.host().peer()},
                   {"secure", from.secure ? "yes" : "no"}});
    if (answer && answer->words.empty())
      return;
    auto how =
      answer ? std::move(*answer) : parting{end_reason::other, "Try again later"};
    s.farewell(how.words);
    s.host().close(std::move(how));
  });
}

} // namespace

// ircv3.net/specs/extensions/webirc: the host that the gateway names is not used, since
// nobody has checked it.
void webirc(irc_session& s, const irc_message& msg) {
  if (s.registering() == nullptr) {
    s.reply(numeric::ERR_ALREADYREGISTERED, {"You may not reregister"});
    return;
  }
  auto& config = s.config();
  auto address = parse_address(std::string{msg.param(3)});
  if (config.webirc_password.empty()
      || !is_within(s.host().peer(), config.webirc_networks)) {
    refuse_gateway(s, {end_reason::bad_gateway, "Your address is not that of a gateway"});
    return;
  }
  if (!address) {
    refuse_gateway(s, {end_reason::bad_gateway,
                       "WEBIRC names no IPv4 or IPv6 address in its fourth parameter"});
    return;
  }
  origin from{to_string(ip_network{*address, 128}),
              has_option(msg.param(4), "secure") && is_safe_link(s)};
  s.people().verify(
    {s.host().peer(), config.webirc_password, std::string{msg.param(0)}},
    [&s, from](caf::expected<bool> right) {
      if (!right)
        refuse_gateway(s, {end_reason::unchecked_password,
                           explain_unchecked(right.error(), s.config())});
      else if (!*right)
        refuse_gateway(s, {end_reason::bad_password, "Wrong password for WEBIRC"});
      else
        move_to(s, from);
    });
}

} // namespace hubbub::irc
