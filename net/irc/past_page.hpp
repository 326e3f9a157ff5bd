#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actors/past.hpp"
#include "net/irc/session.hpp"

namespace hubbub::irc {

/// A batch of lines (IRCv3 batch) that its client gets as long as it has asked for such.
class past_batch {
public:
  /// @param type of the batch, and its parameter, if it has one.
  past_batch(irc_session& s, std::string_view type, std::string_view param = {});

  /// Sends lines in it.
  void write(std::string_view lines);

  void end();

private:
  irc_session& session_;
  std::string name_; // empty: the client knows no batches
};

/// Sends events of the past in a batch, as the client would get them live; then `done`.
/// @param target as the client calls the conversation.
void show_events(irc_session& s, std::shared_ptr<past_batch> batch,
                 const std::string& target, event_batch page, std::function<void()> done);

/// The same in a batch of their own.
void show_past(irc_session& s, std::string_view type, const std::string& target,
               event_batch page);

/// Asks for a page of what was said to `target`, a room or a nick.
void ask_past(irc_session& s, const std::string& target, history_query what,
              participant::on_answer<event_batch> done);

/// Where a reference to a message, "msgid=..." or "timestamp=...", stands among the
/// numbers of events.
struct reference {
  uint64_t before; ///< what comes before it has a smaller number
  uint64_t after;  ///< what comes after it has a greater number
};

std::optional<reference> parse_reference(std::string_view text);

} // namespace hubbub::irc
