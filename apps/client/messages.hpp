#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// What the client's actors tell each other, as plain values. Nothing here
/// knows of actors: the pure parts of the client include this file alone.
namespace hubbub::client {

/// One message from the server, owned and made harmless: valid UTF-8, and no
/// control characters but IRC's own formatting codes, in the last parameter.
struct server_message {
  std::string line;    ///< as it came, byte for byte; the rest is empty if it is not IRC
  std::string source;  ///< "nick!user@host" or a server; empty if none
  std::string command; ///< a word in upper case, or three digits
  std::vector<std::string> params;
  std::string msgid{}; ///< its id; empty if it has none
  std::string batch{}; ///< the batch it belongs to; empty: to none
  int64_t time = 0; ///< when it was said, in seconds since 1970; 0: the server told not
  std::string time_tag{}; ///< ... as the server wrote it
  std::string reply{};    ///< the id of the message that this one answers (+reply)
  std::string reaction{}; ///< what somebody thinks of it (+draft/react)
  std::string typing{};   ///< "active", "paused" or "done" (+typing)
  std::string account{};  ///< of who sent it, or logs in; empty: none, or nobody knows
  bool goes_on = false;   ///< on the line before it (draft/multiline-concat)
  std::string label{};    ///< of what one has sent, if it is an answer to that
  std::vector<std::string> answers{}; ///< ... and that, as lines; none: nobody knows

  /// The parameter at `i`, or an empty text if there are fewer.
  const std::string& param(size_t i) const;

  /// The nick in `source`, or all of it if it names a server.
  std::string nick() const { return source.substr(0, source.find('!')); }

  /// Whether a person sent it, not a server.
  bool from_person() const { return source.find('!') != std::string::npos; }
};

/// The messages that one read from the socket brought.
struct server_messages {
  std::vector<server_message> items;
};

/// What a line on the screen is; decides its colour and, in a pipe, its stream.
enum class line_kind : uint8_t {
  plain,   ///< the welcome
  message, ///< what others say
  own,     ///< what one said oneself
  system,  ///< joins, leaves, answers
  error,   ///< what was refused
  data,    ///< for programs: as it is, and one row
};

/// One line for the screen, without colours. What came from the network may hold
/// mIRC's formatting codes: the screen shows them, or leaves them out.
struct screen_line {
  line_kind kind;
  std::string text;
  std::string from = {};    ///< who said it; empty if it was not said by anybody
  uint32_t from_at = 0;     ///< ... and where in `text` that name stands, in bytes
  std::string mention = {}; ///< one's own name, if it is said in `text`
  bool alert = false;       ///< whether it is worth ringing the bell
  int64_t time = 0;         ///< when it was said, in seconds since 1970; 0: now
};

/// Lines for the screen, in order.
struct screen_lines {
  std::vector<screen_line> items;
};

/// Lines that somebody entered, or that a pipe brought, without their ends. One that was
/// entered as several rows (Alt+Enter) has line feeds between them.
struct typed_lines {
  std::vector<std::string> items;
  bool literal = false; ///< they are text, whatever they look like: out of a paste
};

/// IRC lines of one's own, without their ends, of which nobody knows that they arrived.
struct lost_lines {
  std::vector<std::string>
    uncertain;                     ///< went out, and the server did not answer for them
  std::vector<std::string> unsent; ///< never went out
};

/// What a log has of a room, or of a talk with one person.
struct log_line {
  std::string place; ///< the room's name, or the person's
  std::string text;
  std::string server = {}; ///< empty: the one that the client was started for
};

struct log_lines {
  std::vector<log_line> items;
};

/// Whom one does not want to hear, or wants to hear again.
struct ignored_change {
  std::string mask;
  bool ignored = true;
  bool everywhere = true; ///< also on other servers: it is no new name of somebody's
};

/// How long a server is to be spoken to over TLS only (IRCv3 sts).
struct tls_promise {
  std::string host;
  uint16_t port = 0;
  int64_t duration = 0; ///< seconds
};

/// Somebody has said something that one wants to be told of.
struct alert {
  std::string from;
  std::string room; ///< empty: to oneself alone
  std::string text;
  std::string server = {}; ///< empty: there is one only
};

/// How it all ended.
struct farewell {
  int32_t status = 0;       ///< of the process
  std::string words = {};   ///< the last ones, for standard error
  bool interrupted = false; ///< somebody, or a signal, wanted it to end at once
  /// Not 0: the server is to be spoken to over TLS, at that port, under this name.
  uint16_t tls_port = 0;
  std::string name = {};
  /// How long that holds, in seconds; -1: nothing was said of that.
  int64_t tls_duration = -1;
  /// Somebody still looks up a host's name, which only the operating system can end.
  bool hangs = false;
};

/// What the outside world did: keys, signals, the end of the input.
struct input_event {
  std::string bytes;
  bool ended = false; ///< nothing will follow `bytes`
  std::vector<int32_t> signals;
};

/// What a word could become.
struct completion {
  uint32_t start = 0;             ///< where in the line the word begins
  std::vector<std::string> words; ///< all that it could be, the likeliest first
  std::string suffix;             ///< to put after it, once there is one left
};

/// How the client ends: its exit status. docs/man/hubbub-client.1 tells the same.
enum class ending : int32_t {
  well = 0,
  no_server = 1,      ///< it was not there, or went away; or nobody takes the output
  bad_usage = 2,      ///< options that make no sense, or no name
  name_refused = 3,   ///< taken, or not allowed
  room_refused = 4,   ///< the first room did not let one in
  line_refused = 5,   ///< something that a filter said
  command_failed = 6, ///< the command of --exec
};

/// How to leave the server.
enum class departure : uint8_t {
  at_once,       ///< what is not sent yet is dropped
  after_sending, ///< behind what was sent before
  after_arrival, ///< once the server has taken all that was sent before
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, server_message& x) {
  return f(x.line, x.source, x.command, x.params, x.msgid, x.batch, x.time, x.time_tag,
           x.reply, x.reaction, x.typing, x.account, x.goes_on, x.label, x.answers);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, server_messages& x) {
  return f(x.items);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, screen_line& x) {
  return f(x.kind, x.text, x.from, x.from_at, x.mention, x.alert, x.time);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, screen_lines& x) {
  return f(x.items);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, typed_lines& x) {
  return f(x.items, x.literal);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, lost_lines& x) {
  return f(x.uncertain, x.unsent);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, log_line& x) {
  return f(x.place, x.text, x.server);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, log_lines& x) {
  return f(x.items);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, ignored_change& x) {
  return f(x.mask, x.ignored, x.everywhere);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, tls_promise& x) {
  return f(x.host, x.port, x.duration);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, alert& x) {
  return f(x.from, x.room, x.text, x.server);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, farewell& x) {
  return f(x.status, x.words, x.interrupted, x.tls_port, x.name, x.tls_duration, x.hangs);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, input_event& x) {
  return f(x.bytes, x.ended, x.signals);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, completion& x) {
  return f(x.start, x.words, x.suffix);
}

} // namespace hubbub::client
