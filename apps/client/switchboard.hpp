#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "apps/client/address.hpp"
#include "apps/client/aliases.hpp"
#include "apps/client/messages.hpp"
#include "apps/client/screen_status.hpp"
#include "apps/client/server_report.hpp"

namespace hubbub::client {

/// One of the servers of a switchboard; no two have had the same.
using server_number = uint32_t;

// What is to be done after something happened, one step after the other.

/// Connect to it.
struct dial_step {
  server_number server;
  address where;
  bool vouched;        ///< somebody must vouch for its certificate: the user is not asked
  std::string trusted; ///< a question of the last time that the user said yes to
};

/// Begin to talk, over what was dialed.
struct begin_step {
  server_number server;
  std::string name; ///< to go by; empty: it is asked for
  standing first;
};

/// It is over: end whatever there is for it.
struct end_step {
  server_number server;
};

/// Somebody has entered these lines there.
struct typed_step {
  server_number server;
  typed_lines lines;
};

/// Something that a conversation is told of.
struct told_step {
  enum kind { interrupt, finish, stop, choose, quit, answer, mute };

  server_number server;
  kind what;
  std::string words = {}; ///< to quit with, or the answer
  uint32_t number = 0;    ///< of a room, or an error
};

struct stand_step {
  server_number server;
  standing now;
};

struct show_step {
  screen_line line;
};

struct prompt_step {
  std::string text;
  std::string waiting;
};

/// Ask for what nobody is to see; without words, ask no more.
struct ask_step {
  std::string words;
};

struct status_step {
  screen_status status;
};

struct promise_step {
  tls_promise what;
};

/// It is all over.
struct over_step {
  farewell end;
};

using switchboard_step =
  std::variant<dial_step, begin_step, end_step, typed_step, told_step, stand_step,
               show_step, prompt_step, ask_step, status_step, promise_step, over_step>;

/// How a switchboard is to be.
struct switchboard_options {
  std::string name;     ///< who one is on each server, unless its address says so
  bool commands = true; ///< whether "/switch" means something
  alias_list aliases{};
};

/// Decides which of several servers what is typed is for, what is shown of each, and what
/// is known of the others where one is. Pure, as a `conversation`: tell it what happened,
/// and take from it what is to be done. As long as there is one server it passes
/// everything on.
class switchboard {
public:
  /// So many servers there may be at once: each has a thread and all that it says.
  static constexpr size_t most_servers = 20;

  explicit switchboard(switchboard_options options) : options_(std::move(options)) {}

  // -- servers come and go ------------------------------------------------------

  /// There is a server, to which one is connected; one looks at it.
  server_number start(const address& where);

  /// There is one more, to be dialed.
  /// @param go whether to go there once that has worked.
  /// @returns 0 if there are too many; then it says so.
  server_number add(const address& where, bool go);

  /// Dialing has worked.
  void dialed(server_number which);

  /// ... has not.
  void failed(server_number which, const std::string& why);

  /// ... has not, but would if the user said yes to this question about a certificate.
  void doubted(server_number which, const std::string& question);

  /// The conversation there is over.
  void ended(server_number which, const farewell& end);

  // -- what conversations say ------------------------------------------------------

  void reported(server_number which, server_report now);
  void prompted(server_number which, std::string text, std::string waiting);
  void asked(server_number which, std::string words);
  void told(server_number which, screen_status status);

  /// All servers are to be left; this one is, already.
  void leave_others(server_number which, const leaving& how);

  /// What is shown of that server: with its name in front, if one looks at another one.
  screen_lines marked(server_number which, screen_lines lines) const;

  // -- what the user does -------------------------------------------------------------

  void typed(std::string_view line, bool literal);
  void choose(uint32_t number);
  void answered(std::string secret);
  void interrupt();
  void finish();
  void stop();
  void mute(int32_t error);

  // -- what follows -------------------------------------------------------------------

  std::vector<switchboard_step> take_steps() { return std::exchange(steps_, {}); }

  /// The server one looks at, if there is a conversation with it.
  std::optional<server_number> talking_to() const;

  bool looks_at(server_number which) const { return current_ == which; }

private:
  enum class phase {
    dialing,
    doubted, // waits for the user to say whether the certificate is to be trusted
    open,
    leaving, // one has left, and it has not said so yet
  };

  struct server {
    server_number number;
    address where;
    phase now = phase::dialing;
    bool vouched = false;
    bool go = false;           // there, once it is dialed
    std::string name = {};     // to go by
    std::string question = {}; // about its certificate
    server_report report = {};
    std::optional<prompt_step> prompt = {};
    std::optional<std::string> secret = {}; // that it asks for
    std::optional<screen_status> status = {};
    std::optional<standing> told = {}; // last
    uint64_t visited = 0;
  };

  server* find(server_number which);
  const server* find(server_number which) const;
  const server* named(std::string_view name, std::string& problem) const;
  server* current() { return find(current_); }
  std::string name_of(const server& x) const;
  bool is_there(const server& x) const { return x.now != phase::leaving; }
  size_t count() const;
  std::string words_of(const server& x) const;
  void say(std::string text);
  void complain(std::string text);
  void remove(server_number which);
  void hand_over(std::string line, bool literal);

  bool obeys(std::string_view line);
  void connect(std::string_view where);
  void disconnect(std::string_view arguments);
  bool switch_to(std::string_view place);
  bool switch_to_room(std::string_view place);
  size_t count_places() const;
  void list_servers();
  void list_places();
  void decide(std::string_view line);

  void go_to(server& to);
  void go_back();
  void look_at(server& x);
  void leave(server& x, const std::string& words);
  void leave_all(const leaving& how);
  void end_if_none();
  void update();
  standing standing_of(const server& x) const;

  switchboard_options options_;
  std::deque<server> servers_; // in the order they were added
  server_number last_number_ = 0;
  server_number current_ = 0; // 0: none
  uint64_t visits_ = 0;
  bool leaving_all_ = false;
  bool over_ = false;
  std::vector<std::pair<std::string, farewell>> farewells_; // with the server's name
  std::vector<switchboard_step> steps_;
};

} // namespace hubbub::client
