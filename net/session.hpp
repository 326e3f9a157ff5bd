#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <caf/actor_clock.hpp>
#include <caf/error.hpp>

#include "actors/metadata.hpp"
#include "net/encoded_batch.hpp"
#include "net/framing/framing.hpp"
#include "net/settings.hpp"
#include "net/transport/socket.hpp"
#include "net/watch/end_reason.hpp"
#include "net/watch/log.hpp"
#include "net/watch/tally.hpp"

namespace hubbub {

class participant;

/// How a connection wants to have events.
struct delivery {
  format_variant variant = 0; ///< of the wire format; see `encode_event`
  bool echo = false;          ///< its own messages as well
  bool has_copies = false;    ///< the same event may come in more ways than by two rooms
  bool metadata = false;      ///< what others set on themselves and rooms, too
};

/// What a session may do to the connection it runs on.
class session_host {
public:
  virtual ~session_host() = default;

  /// Appends bytes to what is sent to the peer.
  virtual void write(std::string_view bytes) = 0;

  /// Appends a part of a line that may be longer than all that may wait to be sent.
  /// Whatever else there is to send waits for the part that ends it.
  virtual void write_part(std::string_view bytes) = 0;

  /// Ends the connection once everything written is sent. Others read the words
  /// at once.
  virtual void close(parting how) = 0;

  /// Says how events are to be delivered from now on.
  virtual void deliver_as(const delivery& how) = 0;

  /// This connection's side of the chat.
  virtual participant& people() = 0;

  virtual const settings& config() const = 0;

  /// The peer's address: for limits, logs, operators, and the peer itself.
  virtual const std::string& peer() const = 0;

  /// What everybody else sees instead.
  virtual std::string shown_host() const = 0;

  /// Whether nobody on the way can read what is said (TLS).
  virtual bool secure() const { return false; }

  /// SHA-256 of the certificate that the peer has shown, as 64 lower-case hexadecimal
  /// digits; empty: none.
  virtual std::string fingerprint() const { return {}; }

  /// The peer is that of a gateway, which says where it comes from and whether it speaks
  /// TLS with it. It is that peer from now on.
  virtual void stand_in_for(std::string address, bool secure) = 0;

  /// Asks the peer's terminal not to show what is typed (true), or to show it again.
  /// @returns whether it can be asked that.
  virtual bool hide_input(bool) { return false; }

  /// Somebody has tried to log in over this connection.
  virtual void count_login(login_mechanism, login_result) {}

  virtual caf::actor_clock::time_point now() const = 0;

  /// Writes a line about this connection to the log, if its level is wanted.
  virtual void note(log_level level, std::string event, log_fields more) = 0;
};

/// A conversation in one wire grammar: lines in, bytes out. It holds what only
/// the grammar needs; all that concerns the chat is the participant's.
class session {
public:
  virtual ~session() = default;

  /// The connection is open.
  virtual void start() = 0;

  /// How many different rooms and people a line is for; 1 if it is for nobody.
  virtual size_t num_targets(std::string_view) const { return 1; }

  /// A line came, without its end. It is not checked for anything but length.
  /// @returns false if it has to wait for answers to what came before: it is
  ///          shown again when there is one.
  virtual bool take(std::string_view line) = 0;

  /// Whether a line asks for a sign of life, or gives one. Those do not wait because
  /// there were many others.
  virtual bool is_ping(std::string_view) const { return false; }

  /// A line longer than the limit came, and is thrown away. It began like that.
  virtual void take_overlong(std::string_view begin) = 0;

  /// An event by this participant came back, and is to be shown: these are its bytes.
  virtual void show_own(std::string_view bytes) = 0;

  /// All that was asked is answered.
  virtual void settled() {}

  /// Something the participant sent to `target` was refused.
  virtual void rejected(const std::string& target, const caf::error& why) = 0;

  /// This participant was thrown out of a room. What others see of it is sent already.
  virtual void kicked(const std::string& room) = 0;

  /// Somebody this participant monitors has come, or is gone.
  virtual void presence_changed(const user&, bool) {}

  /// Somebody asks to be let into the room of that name, with some words; without a
  /// name: to write to this participant, who takes messages only from those it accepts.
  virtual void knocked(const std::string& room, const user& who,
                       const std::string& text) = 0;

  /// A room it is in has another name, for a reason. The format may have shown that.
  /// @param own whether this participant gave it.
  virtual void room_moved(const std::string& old_name, const event& x, bool own) = 0;

  /// Somebody has set that on itself, or on a room (IRCv3 draft/metadata-3).
  /// @param target the nick or the room.
  virtual void metadata_changed(const std::string&, const user&, const metadata_entry&) {}

  /// Its account has read that room, or what it and the one of that nick have said, up to
  /// then, in milliseconds since 1970, on another connection (IRCv3 draft/read-marker).
  virtual void read_elsewhere(const std::string&, int64_t) {}

  /// Something the peer should know, one sentence, that answers nothing it asked.
  virtual void notify(const std::string& text) = 0;

  /// This participant is logged in to an account no longer, for a reason.
  virtual void logged_out(const std::string& why) { notify(why); }

  /// Nothing came for a while: asks for a sign of life.
  /// @returns false if this format cannot.
  virtual bool ping() { return false; }

  /// The configuration (`session_host::config`) has changed from what it was before.
  virtual void reconfigured(const settings&) {}

  /// Says the last line before the server closes the connection.
  virtual void farewell(const std::string& reason) = 0;
};

/// A wire format as a value, a grammar and a framing: to add one, write what is missing
/// of these, and give a connection this.
struct wire_format {
  std::string_view name;
  /// What the console says when somebody listens there.
  std::string (*banner)(const endpoint& where, bool tls);
  /// All bytes for somebody who is turned away before there is a session.
  std::string (*refusal)(std::string_view reason);
  /// What a client may ask for within a TLS handshake (RFC 7301); empty: nothing.
  std::string_view alpn;
  bool over_http; ///< a connection begins with a request for it, or for a file
  size_t (*line_length)(const settings&); ///< longest line in bytes, its end not counted
  /// A longer line than that, which is thrown away anyhow, ends the connection; 0: none.
  size_t longest_line;
  std::unique_ptr<framing> (*make_framing)(size_t line_length);
  encode_event encode_one; ///< as lines
  /// Appends whole lines as they are sent; null: they are sent as they are.
  void (*frame)(std::string& out, std::string_view lines);
  const encoded_batch& (*encode)(const event_batch&, format_variant variant); ///< framed
  std::unique_ptr<session> (*make_session)(session_host&);
};

} // namespace hubbub
