#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "apps/client/messages.hpp"
#include "apps/client/screen_status.hpp"
#include "apps/client/server_report.hpp"

namespace hubbub::client {

/// What is to be done after something happened.
struct outcome {
  std::vector<screen_line> lines;
  std::string wire;  ///< IRC lines to send, each with its CRLF
  std::string hurry; ///< ... ahead of those that wait since a connection broke
  bool label =
    false; ///< what is said has labels from now on, as long as one is connected
  bool batch = false;  ///< ... and texts of several lines are batches
  bool dial = false;   ///< to connect again
  bool resume = false; ///< to send what waited, behind `hurry` and before `wire`
  bool stop = false;   ///< to send no more of what waits, and to tell `stopped` of it
  std::optional<std::string> prompt;
  std::string waiting;                   ///< in front of the prompt: what waits elsewhere
  std::optional<std::string> ask_secret; ///< this, and nobody is to see the answer
  bool wipe = false;                     ///< the screen, before the lines
  std::vector<std::pair<std::string, std::string>> looks; ///< set for the terminal
  std::optional<screen_status> status;                    ///< to be seen on a full screen
  std::string find;                    ///< words to look for in what that has shown
  std::vector<log_line> records;       ///< for the logs
  std::vector<ignored_change> ignored; ///< to keep for the next time
  std::vector<alert> alerts;
  std::optional<server_report> report; ///< for the switchboard, if there are others
  std::optional<leaving> leave_others; ///< all other servers are to be left as well
  std::optional<departure> leave;
  std::string quit_words;      ///< what to leave with
  std::optional<farewell> end; ///< it is all over
};

} // namespace hubbub::client
