#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "apps/client/aliases.hpp"
#include "apps/client/highlights.hpp"
#include "apps/client/presence.hpp"
#include "apps/client/sasl.hpp"
#include "apps/client/wording.hpp"

namespace hubbub::client {

/// How a conversation is to be.
struct conversation_options {
  std::string name;        ///< empty: the first thing typed
  std::string room;        ///< where to go first; several: with commas between them
  bool interactive = true; ///< a person sits there; else a pipe
  bool commands = true;    ///< whether "/who" and "exit" mean something
  std::string key{};       ///< of the first room; several: in the same order
  bool reconnect = false;  ///< whether a connection that breaks is made again
  chat_style style = chat_style::bracket;
  bool reasons = true;      ///< whether to show why people leave
  bool secure = false;      ///< whether the connection is encrypted
  size_t history_lines = 0; ///< of what was said before, when one enters a room
  /// Puts a time in front of what was said before, where lines have none (`looks`):
  /// seconds since 1970 in, a text and a space out.
  std::function<std::string(int64_t)> past_stamp{};
  credentials login{};
  presence comings = presence::all; ///< whose coming and going is shown
  highlights words{{}, {}};         ///< that one wants to be told of
  bool extras = false; ///< whether to ask the server who is typing, what was read ...
  /// Whether to ask the server what became of what one says, and who is logged in.
  bool echo = false;
  bool logs = false;         ///< whether what is said is kept
  bool private_logs = false; ///< ... also what is said to one person alone
  std::string log_server{};  ///< whose logs these are; empty: of the first server
  bool fillable = false;     ///< whether the terminal can be a full screen
  bool full_screen = false;  ///< whether it is one
  bool names_aside = false;  ///< whether that has names at its side
  std::vector<std::string> ignored{};
  alias_list aliases{};
  std::function<int64_t()> clock{}; ///< seconds since 1970; empty: nobody knows
  /// Milliseconds that never go back; empty: nobody measures how long the server takes.
  std::function<int64_t()> stopwatch{};
  /// All that /set shows, by name: also what is the terminal's business.
  std::map<std::string, std::string> looks{};

  /// Sets one of `looks`, and what of it is the conversation's business.
  void set(const std::pair<std::string, std::string>& look);
};

/// Takes "hi=me waves; bye=quit see you" apart.
alias_list read_aliases(std::string_view text);

} // namespace hubbub::client
