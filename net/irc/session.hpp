#pragma once

#include <algorithm>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "net/codec/irc_message.hpp"
#include "net/irc/capabilities.hpp"
#include "net/irc/line.hpp"
#include "net/irc/metadata_client.hpp"
#include "net/irc/multiline.hpp"
#include "net/irc/numerics.hpp"
#include "net/irc/sasl_login.hpp"
#include "net/participant.hpp"
#include "net/session.hpp"

namespace hubbub::irc {

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
  void take_overlong(std::string_view begin) override;
  void show_own(std::string_view bytes) override { write(bytes); }
  void settled() override;
  void rejected(const std::string& target, const caf::error& why) override;
  void kicked(const std::string&) override {}
  void presence_changed(const user& who, bool present) override;
  void knocked(const std::string& room, const user& who,
               const std::string& text) override;
  void room_moved(const std::string& old_name, const event& x, bool own) override;
  void metadata_changed(const std::string& target, const user& by,
                        const metadata_entry& what) override;
  void read_elsewhere(const std::string& target, int64_t time) override;
  void notify(const std::string& text) override;
  void logged_out(const std::string& why) override;
  void farewell(const std::string& reason) override;
  bool ping() override;
  void reconfigured(const settings& before) override;

  // -- what commands use --------------------------------------------------------

  session_host& host() { return host_; }
  participant& people() { return host_.people(); }
  const settings& config() const { return host_.config(); }

  /// Sends a numeric; the client's nick is put in front of the parameters. Only the
  /// last one may hold spaces.
  void reply(numeric::code code, std::initializer_list<std::string_view> params);

  /// Ends an answer about a list of names: shows the list as it was asked, or as much of
  /// it as has room, each name whole.
  void end_list(numeric::code code, std::string_view asked, std::string_view text);

  /// Refuses something in a way programs can read (IRCv3 standard-replies).
  void fail(std::string_view command, std::string_view code,
            std::initializer_list<std::string_view> context, std::string_view text);

  /// The same for what is none: kind is FAIL, WARN or NOTE.
  void standard_reply(std::string_view kind, std::string_view command,
                      std::string_view code,
                      std::initializer_list<std::string_view> context,
                      std::string_view text);

  /// Begins a line of the session's own.
  irc_line line(std::string_view source, std::string_view command);

  /// Begins a line that answers no command.
  irc_line unasked_line(std::string_view source, std::string_view command);

  /// Sends whole lines that have all they need.
  void write(std::string_view lines);

  /// Sends an event as this client would get it from somebody else.
  void show(const event_list& list);

  /// What a labelled command on the way has answered so far is all.
  void end_response();

  /// The command on the way is answered later, by another one.
  /// @returns its label, escaped; empty if it has none.
  std::string postpone_response();

  /// What is written from now on is the response to the command with that label, unless
  /// it belongs to another response already.
  /// @returns whether it is.
  bool begin_answer(const std::string& label);

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

  /// Whether it has said that it knows that version.
  bool knows_302() const { return implied_ != 0; }

  /// A wrong password for OPER. @returns the how many-th it is.
  size_t count_wrong_password() { return ++wrong_passwords_; }

  /// How events look to this client.
  format_variant variant() const;

  /// A message of several lines on its way in, or null.
  std::unique_ptr<multiline_batch>& multiline() { return multiline_; }

  /// A login under way, or null.
  std::unique_ptr<sasl_login>& authenticating() { return authenticating_; }

  /// How far a conversation has been read on this connection, in milliseconds since 1970;
  /// 0: nobody has said. With a later time: from now on.
  /// @returns what holds, or `list_full`.
  caf::expected<int64_t> mark_read(const std::string& target, int64_t time);

  /// What it has to do with metadata; null: it has not asked for the capability.
  std::unique_ptr<metadata_client>& metadata_state() { return metadata_; }

  /// Says to the connection how events are to be delivered from now on.
  void update_delivery();

  /// This moment as a tag, if the client wants it, with room for a line behind it.
  std::string time_tag() const;

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

  /// Says how long a line may be.
  void refuse_too_long();

  /// Takes the label of a command off its tags, if this client may give one.
  /// @param tags well-formed or not, and however long they are.
  std::string_view label_in(std::string_view tags) const;

  /// What is written from now on is the response to the command with that label.
  void begin_response(std::string_view label);

  /// Adds lines to the response on the way.
  void respond(std::string_view lines);

  session_host& host_;
  capabilities capabilities_ = 0;
  capabilities offered_ = 0;
  capabilities implied_ = 0;
  uint8_t wrong_passwords_ = 0;
  std::unique_ptr<registration> registering_ = std::make_unique<registration>();
  std::unique_ptr<multiline_batch> multiline_;
  std::unique_ptr<sasl_login> authenticating_;
  std::unique_ptr<metadata_client> metadata_;
  std::unique_ptr<response> response_; // of a labelled command on the way
  // How far conversations have been read, by folded name; null: nobody has said.
  std::unique_ptr<std::map<std::string, int64_t>> read_markers_;
  // Rooms that have another name, of which the client still has to see who is in.
  std::unique_ptr<std::vector<std::string>> moved_;
};

/// Text from the client as others may get it.
std::string clean(std::string_view text);

/// What to say to who did something too often.
std::string too_often(irc_session& s, activity what, const caf::error& why);

/// A word from the client as an error may repeat it: something that can stand as one
/// parameter.
std::string shown(std::string_view word);

/// Takes the first part off a comma-separated list.
std::string_view take_target(std::string_view& list);

/// Calls `f` for each part of a comma-separated list that is not empty.
template <class F>
void for_each_target(std::string_view list, F f) {
  while (!list.empty())
    if (auto part = take_target(list); !part.empty())
      f(part);
}

/// The parts of a comma-separated list that are not empty, each once whatever its case,
/// at most `limit` of them: of what is too much it says so, once (407).
std::vector<std::string> distinct_targets(irc_session& s, std::string_view list,
                                          size_t limit);

} // namespace hubbub::irc
