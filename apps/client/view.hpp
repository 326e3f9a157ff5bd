#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "apps/client/conversation_options.hpp"
#include "apps/client/identity.hpp"
#include "apps/client/loss_report.hpp"
#include "apps/client/outcome.hpp"
#include "apps/client/room_list.hpp"
#include "apps/client/server_report.hpp"
#include "apps/client/typists.hpp"
#include "apps/client/unread_lines.hpp"

namespace hubbub::client {

/// What is shown: in which words, in which room, and what waits until one looks there.
/// A person sees one room at a time, of one server; a pipe has it all in one place.
class view {
public:
  /// Whose names are shown to who comes into a room.
  static constexpr size_t most_greeted = 100;
  static constexpr size_t everybody = std::numeric_limits<size_t>::max();

  /// All of these have to live as long as it does.
  view(const conversation_options& options, const identity& me, room_list& rooms,
       outcome& out);

  // -- lines --------------------------------------------------------------------

  void print(line_kind kind, std::string text);

  /// One line of a system's, as it is.
  void tell(std::string text);

  /// "** text **"
  void answer(std::string text);

  /// ... which `complained` remembers: something went wrong.
  void complain(std::string text);

  bool complained() const { return complained_; }

  /// Shows what happened in a room, or has it wait there if one is in another.
  /// @param where null: it belongs to no room, and is shown at once.
  /// @param said whether somebody said it: only such lines count as unread.
  void print_in(room* where, screen_line line, bool said);

  void tell_in(room* where, std::string text);

  /// What somebody said, in the words of the style, and whether it is about oneself.
  /// @param to_me it is for oneself alone.
  screen_line said(const server_message& m, std::string lead, bool to_me) const;

  /// Where something was said, as far as that is not plain: it was elsewhere, or is not
  /// for everybody's ears.
  std::string lead_of(const server_message& m, const room* where) const;

  /// "User Omar left the chat"
  std::string moved(std::string_view who, std::string_view how, const room* where) const;

  /// Whether a line about this room must say so.
  bool is_elsewhere(const room* where) const;

  /// "Current users in chat: Omar, Sarah": so many at most, without oneself unless
  /// `everybody` is wanted.
  std::string people_line(const room& where, size_t most) const;

  /// Tells that somebody comes to these rooms, goes, or has another name, as far as
  /// anybody wants to know that; the logs have all of it.
  void tell_presence(const std::vector<room*>& places, const std::string& who,
                     const std::string& text);

  /// Takes note of what somebody has said that one wants to be told of.
  void raise_alert(const screen_line& line, const room* where, const std::string& text);

  /// Keeps what oneself has said.
  void record_own(const server_message& m);

  /// ... which has not reached anybody.
  void record_undelivered(const own_words& words);

  /// Keeps what somebody has said to oneself alone, if that is kept.
  void record_private(const server_message& m);

  /// Shows again the newest lines that have these words in them.
  void find(std::string_view words);

  /// Somebody types, or has said so for too long.
  void note_typing(std::string_view who, std::string_view place, std::string_view state);
  void expire_typing();
  bool sees_typing() const { return !typing_.empty(); }

  /// The server takes so long to answer, in ms; -1: nobody knows. From a second on, the
  /// prompt says so.
  void note_lag(int64_t lag);

  /// Clears the screen.
  void wipe();

  // -- where one is -----------------------------------------------------------------

  /// What there is besides this server. While one looks at another one, what would be
  /// shown waits; what is worth an alert is shown at once all the same.
  void stand(standing now);

  const standing& stands() const { return standing_; }

  /// What waits until one looks at this server; not that of rooms but the current one.
  const unread_lines& missed() const { return missed_; }

  /// ... was read elsewhere.
  void forget_unread() { missed_.forget_unread(); }

  /// Where one is: with several servers, also on which.
  std::string place_name() const;

  /// Shows another room.
  void go_to(const room& where);

  /// Shows what waits in the current room.
  void show_waiting();

  /// Asks for something instead of what one says.
  void ask(std::string prompt);

  /// Whether there is a prompt that says where one is.
  void allow_prompt(bool allowed) { prompting_ = allowed; }

  void show_prompt();

private:
  bool tells_presence(const room& where, const std::string& who) const;
  void show(screen_line line, bool said = false);
  void emit(screen_line line, bool said = false);
  void remember(const screen_line& line);
  void stamp(screen_line& line) const;
  bool looks_at(const room* where) const;
  void show_missed();
  void print_row(room* where, screen_line line, bool said);
  void record_rows(const std::string& place, const server_message& m);
  void record(const room* where, const screen_line& line);

  // Lines that /find looks through.
  static constexpr size_t most_kept = 5000;
  // ... and how many of those it shows.
  static constexpr size_t most_found = 50;

  const conversation_options& options_;
  const identity& me_;
  room_list& rooms_;
  outcome& out_;
  std::deque<screen_line> kept_;
  unread_lines missed_;
  standing standing_;
  typists typing_;
  std::string typing_shown_;
  std::string lag_shown_;
  bool complained_ = false;
  bool prompting_ = false;
};

} // namespace hubbub::client
