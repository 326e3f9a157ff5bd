#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// What was said in a room, as the server tells it later.
struct past_talk {
  std::string room;
  std::vector<server_message> messages; ///< in order
  bool missed = false;                  ///< since one was there last
  bool wanted = false;                  ///< somebody asked for it
};

/// Asks the server for what was said while one was not there, if it keeps that (IRCv3
/// draft/chathistory), and sorts out what one has seen. Pure: it is told what came, and
/// gives the lines to send.
class catch_up {
public:
  /// @param lines how many to ask for when one enters a room; 0: none, ever.
  explicit catch_up(size_t lines) : lines_(lines) {}

  /// A connection begins: nothing is known of the server, and nothing asked.
  void begin();

  /// The server keeps what was said, and perhaps finds words in it.
  void offer(bool searchable);

  /// Whether the server keeps what was said.
  bool offered() const { return offered_; }

  bool can_search() const { return searchable_; }

  /// One has entered a room: asks for what was said there, since the last message one
  /// has seen, if there is one. @returns what to send.
  std::string entered(std::string_view room);

  /// Asks for so many of a room's last messages. @pre `offered()`
  std::string ask(std::string_view room, size_t lines);

  /// Asks for what was said in a room with all these words in it. @pre `can_search()`
  std::string search(std::string_view room, std::string_view words);

  /// A message came. @returns whether it is from the past, and goes with the batch.
  bool keeps(const server_message& m);

  /// A batch begins or ends (BATCH). @returns what it had, if one has ended.
  std::optional<past_talk> batch(const server_message& m);

private:
  struct question {
    std::string room;
    bool missed;
    bool wanted;
  };

  std::string request(std::string_view room, const std::string& since, size_t lines,
                      question what);
  bool is_new(const std::string& msgid);

  // Ids of messages that are remembered, so that none is shown twice.
  static constexpr size_t most_ids = 2000;

  size_t lines_;
  bool offered_ = false;
  bool searchable_ = false;
  std::deque<question> questions_;              // asked and not answered
  std::map<std::string, std::string> last_ids_; // by room in lower case
  std::unordered_set<std::string> ids_;
  std::deque<std::string> order_; // of them
  std::string open_;              // the batch under way
  past_talk found_;
};

} // namespace hubbub::client
