#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "apps/client/catch_up.hpp"
#include "apps/client/ignore_list.hpp"
#include "apps/client/messages.hpp"
#include "apps/client/rooms.hpp"

namespace hubbub::client {

/// Orders names without the case of ASCII letters.
struct less_without_case {
  bool operator()(const std::string& x, const std::string& y) const;
};

/// Whose words are used for who says what, and who comes and goes: those of the two
/// servers that Hubbub began as.
enum class chat_style : uint8_t {
  bracket, ///< [Bob]: hello; User Bob joined the chat
  colon,   ///< Bob: hello; User Bob joined
};

/// How a conversation is to be.
struct conversation_options {
  std::string name;        ///< empty: the first thing typed
  std::string room;        ///< where to go first
  bool interactive = true; ///< a person sits there; else a pipe
  bool commands = true;    ///< whether "/who" and "exit" mean something
  std::string key{};       ///< of the first room
  bool reconnect = false;  ///< whether a connection that breaks is made again
  chat_style style = chat_style::bracket;
  bool reasons = true;      ///< whether to show why people leave
  size_t history_lines = 0; ///< of what was said before, when one enters a room
  /// Puts a time in front of what was said before: seconds since 1970 in, a text and a
  /// space out.
  std::function<std::string(int64_t)> past_stamp{};
  bool secure = false; ///< whether the connection is encrypted
};

/// What is to be done after something happened.
struct outcome {
  std::vector<screen_line> lines;
  std::string wire;    ///< IRC lines to send, each with its CRLF
  std::string hurry;   ///< ... ahead of those that wait since a connection broke
  bool dial = false;   ///< to connect again
  bool resume = false; ///< to send what waited, behind `hurry` and before `wire`
  bool stop = false;   ///< to send no more of what waits, and to tell `stopped` of it
  std::optional<std::string> prompt;
  std::string waiting; ///< in front of the prompt: what waits elsewhere
  bool wipe = false;   ///< the screen, before the lines
  std::optional<departure> leave;
  std::string quit_words;      ///< what to leave with
  std::optional<farewell> end; ///< it is all over
};

/// Knows who one is, in which rooms and with whom, and decides what every line
/// typed and every message from the server means. Pure: tell it what happened,
/// and take from it what is to be done.
class conversation {
public:
  explicit conversation(conversation_options options);

  // -- what happens -----------------------------------------------------------

  /// The connection is there.
  void begin();

  /// Somebody entered a line. Held until the server has let one in, and while
  /// it is not known yet which room is the current one.
  /// @param literal Whether it is text, whatever it looks like.
  void typed(std::string_view line, bool literal = false);

  /// Nothing more will be entered.
  void end_of_input();

  /// Ctrl+C: one wants to send no more of what waits; if nothing does, to be gone.
  /// @param sending Whether the connection still has lines to send.
  void interrupt(bool sending = false);

  /// What the connection had to send, and was told to drop.
  void stopped(const lost_lines& dropped);

  /// One wants to be gone at once.
  void leave_now();

  /// One wants to talk in the room of this number, from 1 on.
  void choose(size_t number);

  /// Nobody can be shown anything any more, because of this error.
  void mute(int32_t error);

  /// The server sent a message.
  void received(const server_message& message);

  /// The connection is gone; without a reason, as had been asked for.
  void lost(std::string_view reason, const lost_lines& lines = {});

  /// There is a connection again.
  void connected();

  /// Asks for the name that somebody else had when one came back.
  void reclaim_name();

  // -- what follows -----------------------------------------------------------

  /// What is to be done, since this was last asked.
  outcome take_outcome();

  /// Whether typed lines wait for the server.
  bool holding() const { return !held_.empty(); }

  /// Whether one goes by another name until one's own is free.
  bool reclaiming() const { return !returning_ && !wanted_name_.empty(); }

  /// What the word that ends at `cursor` in `line` could become.
  completion complete(std::string_view line, size_t cursor) const;

private:
  enum class phase {
    naming,      // waits for somebody to enter a name
    registering, // waits for the server's welcome
    joining,     // waits for the first room
    talking,
    offline, // waits for a new connection
    leaving,
    over,
  };

  // A word that means something at the start of a typed line.
  struct command {
    std::string_view name;
    std::string_view arguments;
    std::string_view help;
    void (conversation::*run)(std::string_view arguments);
    bool offline = false; // it needs no server

    bool needs_argument() const { return !arguments.empty() && arguments[0] != '['; }
  };

  struct held_line {
    std::string text;
    bool literal;
  };

  // What to do with a message from the server.
  struct event {
    std::string_view name; // a word or three digits
    void (conversation::*run)(const server_message&);
  };

  static const std::vector<command>& commands();
  static const std::vector<event>& events();

  // -- typed: conversation_commands.cpp ---------------------------------------

  void obey(std::string_view line);
  bool obey_offline(std::string_view line);
  void hold(std::string_view line, bool literal);
  void help(std::string_view);
  void who(std::string_view room_name);
  void list_rooms(std::string_view);
  void join(std::string_view arguments);
  void part(std::string_view room_name);
  void switch_to(std::string_view place);
  void list_places();
  void rename(std::string_view name);
  void message(std::string_view arguments);
  void act(std::string_view text);
  void topic(std::string_view text);
  void wipe(std::string_view);
  void quit(std::string_view words);
  void say(std::string_view text);
  void send_text(std::string_view target, std::string_view text, bool action);
  void settle();

  static constexpr std::string_view settle_token = "settled";

  // -- typed, about people: conversation_people.cpp ---------------------------

  void query(std::string_view arguments);
  void reply(std::string_view text);
  void names(std::string_view room_name);
  void invite(std::string_view arguments);
  void kick(std::string_view arguments);
  void make_operator(std::string_view name);
  void unmake_operator(std::string_view name);
  void away(std::string_view words);
  void append_away(std::string& to) const;
  void ignore(std::string_view mask);
  void unignore(std::string_view mask);
  void whois(std::string_view name);

  // -- what was said before: conversation_past.cpp ------------------------------

  void on_cap(const server_message&);
  void on_batch(const server_message&);
  void on_fail(const server_message&);
  bool goes_by_tls(const server_message& m);
  void show_past(const past_talk& past);
  void history(std::string_view count);
  void search(std::string_view words);

  // -- begun: conversation_completion.cpp -------------------------------------

  void offer_rooms(std::string_view word, completion& into) const;
  void offer_people(std::string_view word, bool everywhere, completion& into) const;

  // -- a broken connection: conversation_reconnect.cpp --------------------------

  bool may_return() const;
  bool leaves_offline(std::string_view line) const;
  void note_loss(const lost_lines& lines);
  std::string unsent_words() const;
  void go_offline(const std::string& why, const std::vector<std::string>& uncertain);
  void admit_uncertain(const std::vector<std::string>& uncertain);
  void keep_unanswered(const std::vector<std::string>& uncertain);
  void try_similar_name();
  void rejoin();
  void resume();
  void keep_key(std::string_view room, std::string_view key);
  void append_join(std::string& to, std::string_view room) const;

  static constexpr std::string_view rejoin_token = "rejoined";

  // Whose names are shown to who comes into a room.
  static constexpr size_t most_greeted = 100;
  static constexpr size_t everybody = std::numeric_limits<size_t>::max();

  // Rooms of a list, and names of a room that one is not in, that are kept.
  static constexpr size_t most_listed = 20'000;

  // What others see of us, and what the server calls us until we say NICK.
  static constexpr std::string_view user_name = "hubbub";

  // -- received: conversation_events.cpp --------------------------------------

  void on_welcome(const server_message&);
  void on_ready(const server_message&);
  void on_quiet(const server_message&);
  void on_pong(const server_message&);
  void on_bad_name(const server_message&);
  void on_names(const server_message&);
  void on_end_of_names(const server_message&);
  void on_no_topic(const server_message&);
  void on_topic_is(const server_message&);
  void on_topic(const server_message&);
  void on_list(const server_message&);
  void on_end_of_list(const server_message&);
  void on_join(const server_message&);
  void on_part(const server_message&);
  void on_quit(const server_message&);
  void on_kick(const server_message&);
  void on_nick(const server_message&);
  void on_mode(const server_message&);
  void on_invite(const server_message&);
  void on_away(const server_message&);
  void on_invited(const server_message&);
  void on_whois(const server_message&);
  void on_error(const server_message&);
  void on_unknown(const server_message&);
  bool is_irc(const server_message& m);
  void tell_departure(const std::vector<room*>& places, const server_message& m,
                      size_t reason);
  std::string moved(std::string_view who, std::string_view how, const room* where) const;

  // -- received, what people say: conversation_said.cpp -----------------------

  void on_message(const server_message&);
  void on_notice(const server_message&);
  screen_line said(const server_message& m, std::string lead, bool to_me) const;
  std::string lead_of(const server_message& m, const room* where) const;
  room* find_target(std::string_view target);

  // -- shared -----------------------------------------------------------------

  void handle(std::string_view line, bool literal);
  void try_name(std::string_view name);
  void ask_for_name();
  void start_talking();
  void handle_held();
  void leave(departure how);
  void fail(ending how, std::string why);
  void finish(ending how, std::string_view last_words);
  void forget_room(std::string_view name);
  void go_to(const room& where);
  void show_waiting();
  void show_prompt();
  room* this_room();
  room* find_place(std::string_view name);
  std::string prompt_for(std::string_view place) const;
  static std::string too_many_rooms();

  void print(line_kind kind, std::string text);
  void print_in(room* where, screen_line line, bool said);
  void tell_in(room* where, std::string text);
  void tell_in(const std::vector<room*>& places, const std::string& text);
  void tell(std::string text);     // one line of a system's, as it is
  void answer(std::string text);   // ** text **
  void complain(std::string text); // ** text **, and the exit status remembers
  bool is_me(std::string_view name) const;
  bool is_elsewhere(const room* where) const;
  std::string people_line(const room& where, size_t most) const;

  conversation_options options_;
  phase phase_ = phase::naming;
  std::string name_;      // as the server has it, or as last tried
  std::string user_host_; // "user@host" as others see it, once known
  bool user_sent_ = false;
  std::string away_; // why one is; empty: one is here
  rooms rooms_;
  catch_up past_;
  int64_t tls_duration_ = -1; // as the server said over TLS; -1: it did not
  std::vector<std::pair<std::string, std::string>> keys_; // of rooms
  std::deque<held_line> held_; // typed, and waiting for the server
  bool settling_ = false;      // a PING of `settle` is under way
  bool input_ended_ = false;
  bool complained_ = false;
  bool interrupted_ = false;
  std::vector<std::string> unsent_; // what one said, and was never sent
  size_t uncertain_ = 0;            // lines that may not have arrived, at the end
  size_t late_ = 0;                 // ... entered after one had left
  ending ending_ = ending::well;
  std::string quit_words_ = "leaving";
  std::string last_words_;    // why it failed
  std::string closing_words_; // what the server said with ERROR
  ignore_list ignored_;
  std::string last_writer_;              // to oneself alone
  std::vector<std::string> names_asked_; // rooms whose names one asked for
  std::vector<std::string> others_;      // ... and those of others (353)
  std::set<std::string, less_without_case> known_rooms_; // that there are (322)
  size_t rooms_listed_ = 0;                              // since one asked (322)

  // Since the connection broke.
  bool was_in_ = false;
  bool heard_irc_ = false; // something that an IRC server may say
  bool returning_ = false; // from the loss until one is back
  bool told_to_wait_ = false;
  bool leave_again_ = false;                 // one was leaving, once all had arrived
  departure departure_ = departure::at_once; // how one leaves
  std::string loss_;                         // why it broke
  std::string wanted_name_;                  // one's own; empty if one has it
  std::string last_room_;                    // the current one
  std::vector<std::string> not_rejoined_;
  std::string unanswered_; // what the room one was entering or leaving needs
  size_t names_tried_ = 0;

  outcome outcome_;
};

} // namespace hubbub::client
