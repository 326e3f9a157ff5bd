#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "apps/client/capabilities.hpp"
#include "apps/client/catch_up.hpp"
#include "apps/client/conversation_options.hpp"
#include "apps/client/identity.hpp"
#include "apps/client/ignore_list.hpp"
#include "apps/client/input_queue.hpp"
#include "apps/client/known_accounts.hpp"
#include "apps/client/lag_meter.hpp"
#include "apps/client/loss_report.hpp"
#include "apps/client/name_inquiry.hpp"
#include "apps/client/outcome.hpp"
#include "apps/client/quotes.hpp"
#include "apps/client/room_directory.hpp"
#include "apps/client/room_keys.hpp"
#include "apps/client/room_list.hpp"
#include "apps/client/room_modes.hpp"
#include "apps/client/session.hpp"
#include "apps/client/speech.hpp"
#include "apps/client/status.hpp"
#include "apps/client/view.hpp"

namespace hubbub::client {

/// The parts of a conversation, which what is typed and what the server sends work on.
/// It stays where it is: its parts know each other.
struct context {
  explicit context(conversation_options how);
  context(const context&) = delete;
  context& operator=(const context&) = delete;

  conversation_options options;
  outcome out;
  identity me;
  room_list rooms;          ///< that one is in
  room_directory directory; ///< rooms that there are
  room_keys keys;
  room_modes modes;
  std::vector<std::string> first_rooms; ///< to enter at the start; never empty
  name_inquiry names_asked;
  known_accounts accounts;
  ignore_list ignored;
  std::string last_writer; ///< to oneself alone
  input_queue input;
  loss_report losses;
  capabilities offers; ///< of the server
  catch_up past;
  quotes said;
  uint64_t batches = 0; ///< that one has sent
  lag_meter pulse;
  status_board board;
  view shown{options, me, rooms, out};
  session with_server{*this};

  /// The current room, if it is one; if not, says what to do.
  room* this_room();

  /// One is not in that room, or talk, any more.
  void forget_room(std::string_view name);

  /// Goes to another room, and tells one's other clients what one has read.
  void go_to(const room& where);

  /// One has read all that was said there.
  void mark_read(room& where);

  /// Says something in a room, or to a person.
  void say(speech what);

  /// Says a text of several rows: as one message where the server takes that, else as so
  /// many lines, without blank ones.
  void say_rows(std::string_view target, std::string_view text);

  /// One has said something: one has read what is there, and it is kept.
  void note_said(std::string_view target, std::string text);

  /// One hears somebody no more, or again.
  void keep_ignored(ignored_change change);

  /// One leaves all servers, if there are others than this one.
  void leave_others(leaving how);

  /// How long the server takes to answer, in ms; -1: it is not known.
  int64_t lag() const;

  /// Time has passed: asks that, if it is time to, and shows an answer that is late.
  void look_at_lag();

  /// The server has answered a PING. @returns whether it was that question.
  bool takes_lag(const server_message& pong);

  /// The connection is gone, and with it whatever was known of that.
  void forget_lag();

  /// Says that one is in as many rooms as are kept.
  void refuse_more_rooms();
};

} // namespace hubbub::client
