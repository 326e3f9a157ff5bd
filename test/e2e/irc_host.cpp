#include "test/e2e/irc_host.hpp"

namespace e2e {

void irc_host::welcome(const std::string& nick) {
  accept();
  until("USER ");
  say(":test 001 " + nick + " :Welcome");
  say(":test 376 " + nick + " :End of MOTD");
  until("JOIN ");
  say(":" + nick + "!hubbub@here JOIN #lobby");
  say(":test 353 " + nick + " = #lobby :@Omar " + nick);
  say(":test 366 " + nick + " #lobby :End of NAMES");
}

void irc_host::say(std::string_view line) {
  client_->send(std::string{line} + "\r\n");
}

std::string irc_host::until(std::string_view words) {
  for (;;)
    if (auto line = client_->line(); line.compare(0, words.size(), words) == 0)
      return line;
}

} // namespace e2e
