#include "net/irc/line.hpp"

#include <utility>

#include "net/irc/session.hpp"

namespace hubbub::irc {

irc_line::irc_line(irc_session& session, role what, std::string tags,
                   std::string_view source, std::string_view command)
    : session_(session),
      role_(what),
      bytes_(std::move(tags)),
      writer_(bytes_, source, command, irc_line_limit) {
  // nop
}

irc_line& irc_line::param(std::string_view value) {
  writer_.param(value);
  return *this;
}

void irc_line::trailing(std::string_view value) {
  writer_.trailing(value);
  send();
}

void irc_line::end() {
  writer_.end();
  send();
}

void irc_line::send() {
  if (role_ == role::answer)
    session_.write(bytes_);
  else
    session_.host().write(bytes_);
}

} // namespace hubbub::irc
