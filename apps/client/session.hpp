#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "apps/client/messages.hpp"
#include "apps/client/sasl.hpp"

namespace hubbub::client {

struct context;

/// One's time with a server: getting in, leaving, and, when the connection breaks, coming
/// back to the same name and rooms.
class session {
public:
  /// @param all what it works on; it has to live as long as the session.
  explicit session(context& all) : all_(all) {}

  // -- where one stands -----------------------------------------------------------

  bool naming() const { return phase_ == phase::naming; }
  bool registering() const { return phase_ == phase::registering; }
  bool unlocking() const { return phase_ == phase::unlocking; }
  bool joining() const { return phase_ == phase::joining; }
  bool talking() const { return phase_ == phase::talking; }
  bool leaving() const { return phase_ == phase::leaving; }
  bool over() const { return phase_ == phase::over; }

  /// From a loss until one is back, with or without a connection.
  bool returning() const { return returning_; }

  /// Whether one has been in.
  bool was_in() const { return was_in_; }

  /// Whether one goes by another name until one's own is free.
  bool reclaiming() const;

  /// Where lines go that cannot wait: ahead of what waits since the connection broke.
  std::string& urgent_wire();

  // -- getting in --------------------------------------------------------------------

  void begin();
  void try_name(std::string_view name);
  void ask_for_name();

  /// Whether that is a message at all. What comes first tells whether the server speaks
  /// IRC; if it does not, all is over.
  bool is_irc(const server_message& m);

  /// 001
  void welcomed(const server_message& m);

  /// The end of the message of the day: one may enter rooms.
  void ready();

  /// The server wants the name to be another one (433 and its like).
  /// @returns whether that is what it means.
  bool name_refused(const server_message& m);

  /// One has entered a room.
  void entered(const std::string& room);

  void start_talking();

  /// Whether one enters this room without looking there: not the first of several.
  bool enters_quietly(std::string_view room);

  // -- passwords: session_login.cpp
  // ------------------------------------------------------

  /// What the server grants is known: logs in, if one has an account.
  void log_in();

  /// An answer to that (AUTHENTICATE, 900 to 908).
  void login_answered(const server_message& m);

  /// The server wants a password, or another one (464). @returns whether that is what
  /// it means.
  bool wants_password();

  /// Somebody has entered one.
  void unlock(std::string password);

  /// What the server says of TLS (IRCv3 sts) as it lists its capabilities.
  /// @returns whether it wants to be spoken to over TLS, which ends this session: another
  ///          begins there.
  bool goes_by_tls(const std::string& sts);

  // -- leaving --------------------------------------------------------------------------

  /// @param words empty: the usual ones.
  void quit(std::string_view words);

  void leave(departure how);

  /// ... because somebody, or a signal, wants it at once.
  void leave_now();

  /// ... because of something that went wrong.
  void fail(ending how, std::string why);

  /// What the server says as it closes the connection (ERROR).
  void closing(std::string words) { closing_words_ = std::move(words); }

  // -- losing the connection, and coming back: session_return.cpp
  // ------------------------

  /// The connection is gone; without a reason, as had been asked for.
  void lost(std::string_view reason, const lost_lines& lines);

  /// There is a connection again.
  void connected();

  /// Takes note of a PONG. @returns whether it was for this.
  bool answered(const server_message& pong);

  /// Asks for the name that somebody else had when one came back.
  void reclaim_name();

private:
  enum class phase {
    naming,      // waits for somebody to enter a name
    registering, // waits for the server's welcome
    unlocking,   // waits for somebody to enter a password
    joining,     // waits for the first room
    talking,
    offline, // waits for a new connection
    leaving,
    over,
  };

  void move_to(phase next);
  void introduce();
  void refuse_name(const server_message& m);
  void try_login(const std::string& failure);
  void ask_for_password(const std::string& why);
  bool miss_login();
  bool dials_again();
  void finish(ending how, std::string_view last_words);
  bool may_return() const;
  void go_offline(const std::string& why, const std::vector<std::string>& uncertain);
  void admit_uncertain(const std::vector<std::string>& uncertain);
  void try_similar_name();
  void rejoin();
  void resume();

  context& all_;
  phase phase_ = phase::naming;
  bool user_sent_ = false;
  bool heard_irc_ = false; // something that an IRC server may say
  bool was_in_ = false;
  bool interrupted_ = false;
  ending ending_ = ending::well;
  departure departure_ = departure::at_once; // how one leaves
  std::string quit_words_ = "leaving";
  std::string last_words_;    // why it failed
  std::string closing_words_; // what the server said with ERROR
  sasl login_;
  bool locked_out_ = false;              // the server hung up while one enters a password
  bool tries_password_ = false;          // ... which was just said, and may come too late
  std::vector<std::string> quiet_rooms_; // one is about to enter
  int64_t tls_duration_ = -1;            // as the server said over TLS; -1: it did not

  // Since the connection broke.
  bool returning_ = false;
  bool leave_again_ = false; // one was leaving, once all had arrived
  std::string loss_;         // why it broke
  std::string last_room_;    // the current one
  std::vector<std::string> not_rejoined_;
  size_t names_tried_ = 0;
};

} // namespace hubbub::client
