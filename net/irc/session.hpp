#pragma once

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

#include "net/codec/irc_message.hpp"
#include "net/irc/capabilities.hpp"
#include "net/irc/numerics.hpp"
#include "net/participant.hpp"
#include "net/session.hpp"

namespace hubbub::irc {

/// What the server calls itself in VERSION and 002.
inline constexpr std::string_view software = "hubbub-0.1.0";

struct command;

/// A conversation with an IRC client (RFC 2812 as modern.ircdocs.horse describes
/// it today, IRCv3). Takes lines apart, finds their commands in a table
/// (`commands.hpp`), and writes what those answer.
class irc_session : public session {
public:
  explicit irc_session(session_host& host);

  // -- the connection's side ----------------------------------------------------

  void start() override {}
  size_t num_targets(std::string_view line) const override;
  bool take(std::string_view line) override;
  bool is_ping(std::string_view line) const override;
  void take_overlong() override;
  void show_own(std::string_view bytes) override { write(bytes); }
  void settled() override { end_response(); }
  void rejected(const std::string& target, const caf::error& why) override;
  void kicked(const std::string&) override {}
  void presence_changed(const user& who, bool present) override;
  void notify(const std::string& text) override;
  void farewell(const std::string& reason) override;
  bool ping() override;
  void reconfigured() override;

  // -- what commands use --------------------------------------------------------

  session_host& host() { return host_; }
  participant& people() { return host_.people(); }
  const settings& config() const { return host_.config(); }

  /// Sends a numeric; the client's nick is put in front of the parameters. Only the
  /// last one may hold spaces.
  void reply(numeric::code code, std::initializer_list<std::string_view> params);

  /// Refuses something in a way programs can read (IRCv3 standard-replies).
  void fail(std::string_view command, std::string_view code,
            std::initializer_list<std::string_view> context, std::string_view text);

  /// Begins a line of the session's own, which must end with a call of `send`.
  irc_writer line(std::string_view source, std::string_view command);
  void send();

  /// Sends whole lines that have all they need.
  void write(std::string_view lines);

  /// Sends an event as this client would get it from somebody else.
  void show(const event_list& list);

  /// What a labelled command on the way has answered so far is all.
  void end_response();

  /// The nick, or "*" before there is one.
  std::string_view client_name();

  bool has(capabilities x) const { return (capabilities_ & x) != 0; }

  capabilities enabled() const { return capabilities_; }

  void enable(capabilities x);

  /// Capabilities that the configuration lets it offer.
  capabilities offered() const { return offered_; }

  /// What is known before registration is complete.
  struct registration {
    std::string nick;     ///< from NICK; empty: not given yet, or taken
    std::string username; ///< from USER; empty: not given yet
    std::string realname;
    std::string password;
    bool negotiating = false; ///< between CAP LS or REQ and CAP END
    bool may_enter = false;   ///< the password was right
  };

  /// Capabilities that this client cannot give up: what version 302 of negotiation
  /// implies.
  capabilities& implied() { return implied_; }

  /// A wrong password for OPER. @returns the how many-th it is.
  size_t count_wrong_password() { return ++wrong_passwords_; }

  /// Null once registration is complete.
  std::unique_ptr<registration>& registering() { return registering_; }

private:
  /// The response to a labelled command (IRCv3 labeled-response): nothing, a line, or
  /// a batch, which begins with the second line.
  struct response {
    std::string label; // escaped
    std::string line;  // held back until it is known to be the only one
    bool is_batch = false;
  };

  /// Whether the command may run now. One that only speaks to rooms this user is
  /// in need not wait for the answers to what came before.
  bool may_run(const command& cmd, const irc_message& msg);

  /// Adds lines to the response on the way.
  void respond(std::string_view lines);

  /// Sends what has been written; it answers no command.
  void send_unasked();

  /// Appends this moment as a tag, if the client wants it.
  void begin_tags();

  session_host& host_;
  capabilities capabilities_ = 0;
  capabilities offered_ = 0;
  capabilities implied_ = 0;
  uint8_t wrong_passwords_ = 0;
  std::unique_ptr<registration> registering_ = std::make_unique<registration>();
  std::unique_ptr<response> response_; // of a labelled command on the way
};

/// Text from the client as others may get it.
std::string clean(std::string_view text);

/// What to say to who did something too often.
std::string too_often(irc_session& s, activity what, const caf::error& why);

/// A word from the client as an error may repeat it: something that can stand as one
/// parameter.
std::string shown(std::string_view word);

/// Calls `f` for each part of a comma-separated list that is not empty.
template <class F>
void for_each_target(std::string_view list, F f) {
  while (!list.empty()) {
    auto end = std::min(list.find(','), list.size());
    if (end > 0)
      f(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

} // namespace hubbub::irc
