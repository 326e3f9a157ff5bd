#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>

#include "apps/client/conversation_options.hpp"
#include "apps/client/messages.hpp"
#include "apps/client/outcome.hpp"

namespace hubbub::client {

struct context;

/// Decides what every line typed and every message from the server means. Pure: tell it
/// what happened, and take from it what is to be done.
///
/// Its parts are in `context.hpp`: the session with the server, the rooms and who is
/// there, what is shown. What is typed is a row in `commands.cpp`, what the server sends
/// one in `events.cpp`.
class conversation {
public:
  explicit conversation(conversation_options options);
  ~conversation();
  conversation(conversation&&) noexcept;
  conversation& operator=(conversation&&) noexcept;

  // -- what happens -----------------------------------------------------------

  /// The connection is there.
  void begin();

  /// Somebody entered a line. Held until the server has let one in, and while
  /// it is not known yet which room is the current one.
  /// @param line may have several rows, with line feeds between them: one text, unless
  ///             its first row is a command.
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

  /// One has entered what was asked for and nobody is to see.
  void unlock(std::string_view secret);

  /// One wants to talk in the room of this number, from 1 on.
  void choose(size_t number);

  /// Nobody can be shown anything any more, because of this error.
  void mute(int32_t error);

  /// Something that was to be kept, or started, could not be. Said once for each reason.
  void trouble(const std::string& why);

  /// The server sent a message.
  void received(const server_message& message);

  /// The connection is gone; without a reason, as had been asked for.
  void lost(std::string_view reason, const lost_lines& lines = {});

  /// There is a connection again.
  void connected();

  /// Asks for the name that somebody else had when one came back.
  void reclaim_name();

  /// One wants to leave this server with these words; empty: the usual ones.
  void quit(std::string_view words);

  /// What there is besides this server.
  void stand(standing now);

  /// Somebody has set how things look, while one looked at another server.
  void set_look(const std::string& what, const std::string& value);

  /// ... or whom one does not want to hear.
  void ignore(const ignored_change& change);

  /// Time has passed, for who sees others type.
  void tick();

  /// Time to ask how long the server takes to answer, or to see whether it has.
  void look_at_lag();

  // -- what follows -----------------------------------------------------------

  /// What is to be done, since this was last asked.
  outcome take_outcome();

  /// Whether typed lines wait for the server.
  bool holding() const;

  /// Whether one goes by another name until one's own is free.
  bool reclaiming() const;

  /// Whether one sees somebody type, and wants a `tick` in a few seconds.
  bool sees_typing() const;

  /// Who one is to the server.
  const std::string& name() const;

  /// In how many milliseconds one wants to look at the lag; 0: never.
  int64_t lag_pause() const;

  /// What the word that ends at `cursor` in `line` could become.
  completion complete(std::string_view line, size_t cursor) const;

private:
  bool takes_lines() const;
  bool leaves_offline(std::string_view line) const;
  bool is_one_text(std::string_view line, bool literal) const;
  void hold(std::string_view line, bool literal);
  void handle(std::string_view line, bool literal);
  void handle_held();

  std::unique_ptr<context> all_;
  bool input_ended_ = false;
  bool told_to_wait_ = false; // since the connection broke
  std::set<std::string> troubles_;
  server_report reported_;
};

} // namespace hubbub::client
