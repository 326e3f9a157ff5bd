#include "apps/client/identity.hpp"

#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// "user@host" at its longest: a user name of ten bytes with a '~', and a host of 63
// (RFC 1035 2.3.4).
constexpr size_t longest_user_host = 11 + 1 + 63;

} // namespace

bool identity::is(std::string_view name) const {
  return equal_ignoring_case(name, name_);
}

void identity::learn_host(std::string_view source) {
  auto at = source.find('!');
  if (at != std::string_view::npos)
    user_host_ = source.substr(at + 1);
}

size_t identity::source_length() const {
  return name_.size() + 1 + (user_host_.empty() ? longest_user_host : user_host_.size());
}

void identity::want_this_name() {
  if (wanted_.empty())
    wanted_ = name_;
}

void identity::append_away(std::string& wire) const {
  irc_writer line{wire, {}, "AWAY"};
  if (away_.empty())
    line.end();
  else
    line.trailing(away_);
}

} // namespace hubbub::client
