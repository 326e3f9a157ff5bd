#pragma once

#include <caf/atom.hpp>
#include <caf/replies_to.hpp>
#include <caf/type_id.hpp>
#include <caf/typed_actor.hpp>

#include "apps/client/dial.hpp"
#include "apps/client/messages.hpp"
#include "apps/client/screen_status.hpp"
#include "apps/client/server_report.hpp"

// The client's protocol: its actors, and everything they say to each other.
//
//     stdin ---> keyboard <--> terminal <--> conversation <--> connection <---> server
//     stdout <------------------'                              |
//                                                    dialer <--'
//
// Where a person sits, there is a switchboard between the terminal and the conversations:
// one for each server.
//
//     terminal <--> switchboard <--> conversation, conversation ...
//
// Whatever is answered with `done_atom` is a valve: whoever asked sends no
// more, or not much more, until the answer comes. So neither a long pipe nor a
// slow screen makes any mailbox grow.

// Past the ids of the server's own block, which starts at the first one.
CAF_BEGIN_TYPE_ID_BLOCK(hubbub_client, caf::first_custom_type_id + 100)

CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::server_message))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::server_messages))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::screen_line))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::screen_lines))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::typed_lines))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::lost_lines))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::input_event))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::completion))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::departure))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::farewell))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::log_lines))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::alert))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::ignored_change))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::tls_promise))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::server_report))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::standing))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::leaving))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::waiting_place))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::screen_status))

CAF_ADD_ATOM(hubbub_client, hubbub::client, begin_atom, "begin")
CAF_ADD_ATOM(hubbub_client, hubbub::client, typed_atom, "typed")
CAF_ADD_ATOM(hubbub_client, hubbub::client, finished_atom, "finished")
CAF_ADD_ATOM(hubbub_client, hubbub::client, interrupt_atom, "interrupt")
CAF_ADD_ATOM(hubbub_client, hubbub::client, stop_atom, "stop")
CAF_ADD_ATOM(hubbub_client, hubbub::client, mute_atom, "mute")
CAF_ADD_ATOM(hubbub_client, hubbub::client, complete_atom, "complete")
CAF_ADD_ATOM(hubbub_client, hubbub::client, received_atom, "received")
CAF_ADD_ATOM(hubbub_client, hubbub::client, lost_atom, "lost")
CAF_ADD_ATOM(hubbub_client, hubbub::client, connected_atom, "connected")
CAF_ADD_ATOM(hubbub_client, hubbub::client, listen_atom, "listen")
CAF_ADD_ATOM(hubbub_client, hubbub::client, send_atom, "send")
CAF_ADD_ATOM(hubbub_client, hubbub::client, hurry_atom, "hurry")
CAF_ADD_ATOM(hubbub_client, hubbub::client, label_atom, "label")
CAF_ADD_ATOM(hubbub_client, hubbub::client, batch_atom, "batch")
CAF_ADD_ATOM(hubbub_client, hubbub::client, dial_atom, "dial")
CAF_ADD_ATOM(hubbub_client, hubbub::client, resume_atom, "resume")
CAF_ADD_ATOM(hubbub_client, hubbub::client, leave_atom, "leave")
CAF_ADD_ATOM(hubbub_client, hubbub::client, print_atom, "print")
CAF_ADD_ATOM(hubbub_client, hubbub::client, prompt_atom, "prompt")
CAF_ADD_ATOM(hubbub_client, hubbub::client, close_atom, "close")
CAF_ADD_ATOM(hubbub_client, hubbub::client, watch_atom, "watch")
CAF_ADD_ATOM(hubbub_client, hubbub::client, choose_atom, "choose")
CAF_ADD_ATOM(hubbub_client, hubbub::client, wipe_atom, "wipe")
CAF_ADD_ATOM(hubbub_client, hubbub::client, secret_atom, "secret")
CAF_ADD_ATOM(hubbub_client, hubbub::client, record_atom, "record")
CAF_ADD_ATOM(hubbub_client, hubbub::client, ignore_atom, "ignore")
CAF_ADD_ATOM(hubbub_client, hubbub::client, notify_atom, "notify")
CAF_ADD_ATOM(hubbub_client, hubbub::client, set_atom, "set")
CAF_ADD_ATOM(hubbub_client, hubbub::client, status_atom, "status")
CAF_ADD_ATOM(hubbub_client, hubbub::client, find_atom, "find")
CAF_ADD_ATOM(hubbub_client, hubbub::client, lag_atom, "lag")
CAF_ADD_ATOM(hubbub_client, hubbub::client, ask_atom, "ask")
CAF_ADD_ATOM(hubbub_client, hubbub::client, quit_atom, "quit")
CAF_ADD_ATOM(hubbub_client, hubbub::client, stand_atom, "stand")
CAF_ADD_ATOM(hubbub_client, hubbub::client, report_atom, "report")
CAF_ADD_ATOM(hubbub_client, hubbub::client, promise_atom, "promise")
CAF_ADD_ATOM(hubbub_client, hubbub::client, done_atom, "done")

namespace hubbub::client {

/// Takes what somebody enters at a terminal: a conversation, or the switchboard in front
/// of several.
using input_actor = caf::typed_actor<
  /// Starts talking to the server. Answered when it is all over.
  caf::replies_to<begin_atom>::with<farewell>,

  /// Somebody entered lines. Answered when there is room for more.
  caf::replies_to<typed_atom, typed_lines>::with<done_atom>,

  /// No line will follow: leave, once all the lines before have arrived.
  caf::reacts_to<finished_atom>,

  /// Somebody pressed Ctrl+C: send no more of what waits; if nothing does, leave.
  caf::reacts_to<interrupt_atom>,

  /// Leave now.
  caf::reacts_to<stop_atom>,

  /// Nobody can be shown anything any more, because of this error.
  caf::reacts_to<mute_atom, int32_t>,

  /// What the word before this offset in this line could become.
  caf::replies_to<complete_atom, std::string, uint32_t>::with<completion>,

  /// Somebody has entered what was asked for with `ask_atom`.
  caf::reacts_to<secret_atom, std::string>,

  /// Somebody wants to talk in the room of this number from now on.
  caf::reacts_to<choose_atom, uint32_t>>;

/// Knows who one is, in which rooms, with whom; decides what every line typed
/// and every message from the server means.
using conversation_actor = input_actor::extend<
  /// The server sent these. Answered when the screen has shown what they mean.
  caf::replies_to<received_atom, server_messages>::with<done_atom>,

  /// The connection is gone. An empty reason means that one left as one had asked
  /// to. These are the lines that the server may or may not have got, and those that
  /// still wait for it.
  caf::reacts_to<lost_atom, std::string, lost_lines>,

  /// There is a new connection, on which nothing was said yet.
  caf::reacts_to<connected_atom>,

  /// Time to claim the name again that somebody else had.
  caf::reacts_to<caf::tick_atom>,

  /// Time to see who still types.
  caf::reacts_to<caf::flush_atom>,

  /// Time to ask how long the server takes to answer, or to see whether it has.
  caf::reacts_to<lag_atom>,

  /// Leave this server with these words; empty: the usual ones.
  caf::reacts_to<quit_atom, std::string>,

  /// What there is besides this server.
  caf::reacts_to<stand_atom, standing>,

  /// Somebody has set how things look, elsewhere (/set).
  caf::reacts_to<set_atom, std::string, std::string>,

  /// ... or whom one does not want to hear.
  caf::reacts_to<ignore_atom, ignored_change>>;

} // namespace hubbub::client

CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::input_actor))
CAF_ADD_TYPE_ID(hubbub_client, (hubbub::client::conversation_actor))

CAF_END_TYPE_ID_BLOCK(hubbub_client)

namespace hubbub::client {

/// Holds the socket: bytes to messages and back. Answers PINGs by itself; the
/// conversation hears of them as well.
///
/// When the socket breaks, what was not sent yet is kept. After `dial_atom` and
/// `connected_atom`, the lines of `hurry_atom` go ahead of it; `resume_atom` sends it.
using connection_actor = caf::typed_actor<
  /// Starts reading; what arrives goes to this conversation.
  caf::reacts_to<listen_atom, conversation_actor>,

  /// Sends whole IRC lines. Answered when the server has taken so much of what
  /// was sent that there is room for more.
  caf::replies_to<send_atom, std::string>::with<done_atom>,

  /// Labels what is said on this connection from now on: the server answers to that
  /// (IRCv3 labeled-response).
  caf::reacts_to<label_atom>,

  /// Sends batches on this connection from now on: the server takes messages of several
  /// lines (IRCv3 draft/multiline).
  caf::reacts_to<batch_atom>,

  /// Sends whole IRC lines ahead of all that waits.
  caf::reacts_to<hurry_atom, std::string>,

  /// Connects again, and tries until it works, each time after a longer pause. To
  /// be said once per `lost_atom`.
  caf::reacts_to<dial_atom>,

  /// Goes on sending what waited since the connection was lost.
  caf::reacts_to<resume_atom>,

  /// Drops what has not been sent. Answered with that.
  caf::replies_to<stop_atom>::with<lost_lines>,

  /// Says QUIT with these words, and waits a moment for the server to hang up.
  caf::reacts_to<leave_atom, departure, std::string>>;

/// Makes connections, on a thread of its own: looking up a host's name blocks.
using dialer_actor = caf::typed_actor<
  /// Answers with a connected socket, or the reason why there is none.
  caf::replies_to<dial_atom>::with<dialed_ptr>,

  /// The same for the first time: what comes back may have a question for the user, who
  /// may say yes to that, so that it is dialed again with it.
  caf::replies_to<dial_atom, std::string>::with<dialed_ptr>>;

/// Holds the screen: lines out, and what is typed in.
using terminal_actor = caf::typed_actor<
  /// Starts reading the keyboard; what is entered goes there.
  caf::reacts_to<listen_atom, input_actor>,

  /// Shows lines, above the one that is being typed. Answered when they are out.
  caf::replies_to<print_atom, screen_lines>::with<done_atom>,

  /// What stands in front of the line being typed from now on, and what stands
  /// in front of that only until the line is entered.
  caf::reacts_to<prompt_atom, std::string, std::string>,

  /// Asks for something in place of the line being typed, which comes back after that:
  /// what is typed is not shown. Without words, nothing is asked any more.
  caf::reacts_to<ask_atom, std::string>,

  /// Clears the screen, but for the line being typed.
  caf::reacts_to<wipe_atom>,

  /// What a full screen tells besides lines.
  caf::reacts_to<status_atom, screen_status>,

  /// Goes, on a full screen, to the newest line with these words in it, or to the next
  /// above.
  caf::reacts_to<find_atom, std::string>,

  /// Sets an option of how it looks (/set) to another of its values. What is not the
  /// terminal's business is passed over.
  caf::reacts_to<set_atom, std::string, std::string>,

  /// Gives the screen back as it was. Answered when that is done.
  caf::replies_to<close_atom>::with<done_atom>>;

/// Stands between a terminal and the conversations with several servers, and is the one
/// to the other.
using switchboard_actor = input_actor::extend_with<terminal_actor>::extend<
  /// How things are with the server of the conversation that says so.
  caf::reacts_to<report_atom, server_report>,

  /// One leaves all servers; the conversation that says so does that itself.
  caf::reacts_to<leave_atom, leaving>,

  /// What one does not want to hear has changed.
  caf::reacts_to<ignore_atom, ignored_change>>;

/// Does what may take its time, on a thread of its own: files and commands.
using keeper_actor = caf::typed_actor<
  /// Adds lines to the logs. Each of these is answered with nothing, or with why it
  /// cannot be done.
  caf::replies_to<record_atom, log_lines>::with<std::string>,

  /// Keeps for the next time that one ignores somebody, or not any more.
  caf::replies_to<ignore_atom, ignored_change>::with<std::string>,

  /// Keeps that a server is to be spoken to over TLS only.
  caf::replies_to<promise_atom, tls_promise>::with<std::string>,

  /// Somebody has said something that one wants to be told of: starts the command.
  caf::replies_to<notify_atom, alert>::with<std::string>>;

/// Waits for the outside world on a thread of its own, which sits in poll(2).
using keyboard_actor = caf::typed_actor<
  /// Waits for a signal, a wake-up or, if asked to, for keys.
  caf::replies_to<watch_atom, bool>::with<input_event>>;

} // namespace hubbub::client
