#pragma once

#include <algorithm>
#include <deque>
#include <initializer_list>
#include <string>
#include <string_view>

#include "net/codec/irc_message.hpp"
#include "net/irc_numerics.hpp"
#include "net/participant.hpp"
#include "net/session.hpp"

namespace hubbub {

/// A conversation with an IRC client (RFC 2812 as modern.ircdocs.horse describes
/// it today). The commands stand in a table in `irc_commands.cpp`.
class irc_session : public session {
public:
  /// What the server calls itself in VERSION and 002.
  static constexpr std::string_view software = "hubbub-0.1.0";

  /// Most targets of one PRIVMSG or NOTICE (TARGMAX).
  static constexpr size_t max_targets = 4;

  explicit irc_session(session_host& host) : host_(host) {}

  void start() override {}
  bool take(std::string_view line) override;
  void take_overlong() override;
  void rejected(const std::string& target, const caf::error& why) override;
  void farewell(const std::string& reason) override;

private:
  using handler = void (irc_session::*)(const irc_message& msg);

  struct command {
    std::string_view name;
    size_t min_params;
    bool before_registration; ///< allowed then
    handler run;
  };

  /// Sorted by name.
  static const command commands[];
  static const command* find_command(std::string_view name);

  // -- registration -----------------------------------------------------------

  void cap(const irc_message& msg);
  void pass(const irc_message& msg);
  void nick(const irc_message& msg);
  void user_(const irc_message& msg);

  /// Ends registration if nothing is missing any more.
  void try_register();
  void welcome();
  void send_isupport();

  // -- the conversation -------------------------------------------------------

  void ping(const irc_message& msg);
  void pong(const irc_message&) {}
  void quit(const irc_message& msg);
  void join(const irc_message& msg);
  void join_next(std::deque<std::string> rooms);
  void entered(const room_view& view);
  void part(const irc_message& msg);
  /// Says why something cannot be done in a room this user is not in.
  void explain_absence(std::string_view room);

  void privmsg(const irc_message& msg);
  void notice(const irc_message& msg);
  void topic(const irc_message& msg);

  /// PRIVMSG and NOTICE: both differ only in whether errors are answered
  /// (RFC 2812 3.3.2).
  void send_message(const irc_message& msg, event_kind kind);
  void send_to_room(std::string_view name, event_kind kind, const std::string& text);
  void send_to_person(std::string_view name, event_kind kind, const std::string& text);

  /// Whether the command may run now. One that only speaks to rooms this user is
  /// in need not wait for the answers to what came before.
  bool may_run(const command& cmd, const irc_message& msg);

  // -- questions (irc_queries.cpp) ---------------------------------------------

  void names(const irc_message& msg);
  void list(const irc_message& msg);
  void who(const irc_message& msg);
  void whois(const irc_message& msg);
  void mode(const irc_message& msg);
  void motd(const irc_message& msg);
  void lusers(const irc_message& msg);
  void version(const irc_message& msg);

  void send_motd();
  void send_lusers(const census& numbers);
  void send_names(const room_view& view);
  void send_topic(const room_view& view, bool say_if_none);
  void send_who(std::string_view room, const user& x);
  void send_whois(const profile& x);

  // -- output -----------------------------------------------------------------

  /// Sends a numeric; the client's nick is put in front of the parameters.
  void reply(numeric::code code, std::initializer_list<std::string_view> params);

  /// Sends what is in `scratch_`.
  void send_scratch();

  /// The nick, or "*" before there is one.
  std::string_view client_name();

  /// Text from the client as others may get it.
  static std::string clean(std::string_view text);

  /// Calls `f` for each part of a comma-separated list that is not empty.
  template <class F>
  static void for_each_target(std::string_view list, F f) {
    while (!list.empty()) {
      auto end = std::min(list.find(','), list.size());
      if (end > 0)
        f(list.substr(0, end));
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }

  participant& people() { return host_.people(); }
  const settings& config() const { return host_.config(); }

  session_host& host_;
  std::string scratch_;  // lines being written
  std::string username_; // from USER; empty: not given yet
  std::string realname_;
  bool negotiating_ = false; // between CAP LS or REQ and CAP END
};

} // namespace hubbub
