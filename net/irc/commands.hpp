#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <caf/error.hpp>

#include "net/irc/session.hpp"

/// The commands an IRC client may give: one table, and one function each. They stand
/// in the files named below; each clause is RFC 2812's or as noted there.
namespace hubbub::irc {

using handler = void (*)(irc_session&, const irc_message&);

/// One line of the table.
struct command {
  std::string_view name;
  size_t min_params;
  bool before_registration; ///< allowed then
  bool speaks;              ///< sends a message to its first parameter
  handler run;
  std::string_view syntax; ///< its parameters, as HELP shows them
  std::string_view help;   ///< one sentence
};

/// Finds a command by its name, without case; null if there is none.
const command* find_command(std::string_view name);

/// Calls `f` for each command, by name.
void for_each_command(void (*f)(irc_session&, const command&), irc_session& s);

// -- registration.cpp (3.1) ------------------------------------------------------

void nick(irc_session& s, const irc_message& msg);
void pass(irc_session& s, const irc_message& msg);
void ping(irc_session& s, const irc_message& msg);
void pong(irc_session& s, const irc_message& msg);
void quit(irc_session& s, const irc_message& msg);
void user_(irc_session& s, const irc_message& msg);

/// Ends registration if nothing is missing any more.
void try_register(irc_session& s);

// -- gateway.cpp (IRCv3 WebIRC) ------------------------------------------------------

void webirc(irc_session& s, const irc_message& msg);

// -- sasl.cpp (IRCv3 sasl) --------------------------------------------------------

void authenticate(irc_session& s, const irc_message& msg);

/// Says to which account the client is logged in (900).
void show_login(irc_session& s, std::string_view account);

// -- accounts.cpp (IRCv3 draft/account-registration; NickServ) --------------------

void chanserv_(irc_session& s, const irc_message& msg);
void nickserv_(irc_session& s, const irc_message& msg);
/// What AUTHENTICATE may name.
std::string_view sasl_mechanisms(const settings& config);

/// Whether a client may make an account before it is in (`before-connect`): not where
/// somebody who does not know the server's password could.
bool registers_early(const settings& config);

void register_(irc_session& s, const irc_message& msg);
void verify(irc_session& s, const irc_message& msg);

/// A message for a service: it answers with notices.
void send_to_service(irc_session& s, std::string_view service, std::string_view text);

// -- negotiation.cpp ---------------------------------------------------------------

void cap_(irc_session& s, const irc_message& msg);

/// Tells a client that asked for it what is offered now and was not before, or has
/// another value, and what is no longer (IRCv3 cap-notify).
/// @param had what was offered before, under these settings.
void announce_capabilities(irc_session& s, capabilities had, const settings& before);

// -- multiline.cpp -----------------------------------------------------------------

void batch_(irc_session& s, const irc_message& msg);

/// Takes a message that belongs to a batch of the client's.
/// @returns whether it does, or would have to.
bool take_batched(irc_session& s, const irc_message& msg, const command* cmd);

// -- playback.cpp ------------------------------------------------------------------

/// To whom clients send what they want to be shown again.
inline constexpr std::string_view playback_name = "*playback";

/// A message to that one: shows what was said.
void play_back(irc_session& s, std::string_view text);

// -- isupport.cpp ------------------------------------------------------------------

/// Says what this server is like (005).
void send_isupport(irc_session& s);

// -- rooms.cpp (3.2) -----------------------------------------------------------------

void invite(irc_session& s, const irc_message& msg);
void knock(irc_session& s, const irc_message& msg);
void rename(irc_session& s, const irc_message& msg);
void join(irc_session& s, const irc_message& msg);
void kick(irc_session& s, const irc_message& msg);
void part(irc_session& s, const irc_message& msg);

/// Tells a client of a room it is in what a JOIN is answered with.
void show_room(irc_session& s, const std::string& room);
void topic(irc_session& s, const irc_message& msg);

/// Says in IRC's words why something came to nothing in a room.
void explain(irc_session& s, std::string_view room, const caf::error& why);

// -- room_lists.cpp (3.2.5, 3.2.6) ---------------------------------------------------

void list(irc_session& s, const irc_message& msg);
void names(irc_session& s, const irc_message& msg);

/// Answers NAMES for a room, then calls `done`.
void send_names(irc_session& s, std::shared_ptr<room_view> view,
                std::function<void()> done);

/// Says what the topic of a room is.
void send_topic(irc_session& s, const std::string& room, const topic_info& topic,
                bool say_if_none);

// -- modes.cpp (3.1.5, 3.2.3) ----------------------------------------------------------

void mode(irc_session& s, const irc_message& msg);

/// The letters of somebody's modes, "+iw".
std::string letters_of(user_modes x);

/// The letters of all user modes.
std::string user_mode_letters();

/// The modes of these letters that anybody may set; nothing, if one of them is none.
std::optional<user_modes> settable_user_modes(std::string_view letters);

/// Gives this user other modes, and says so.
void change_user_modes(irc_session& s, user_modes wanted);

// -- messages.cpp (3.3; IRCv3 message-tags) --------------------------------------------

void notice(irc_session& s, const irc_message& msg);
void privmsg(irc_session& s, const irc_message& msg);
void tagmsg(irc_session& s, const irc_message& msg);

/// How many different rooms and people a list of targets names.
size_t num_distinct_targets(std::string_view list);

/// Sends a text of several lines, however long it is.
void send_lines(irc_session& s, std::string_view targets, utterance what);

/// Says why a message to a room was not sent.
void cannot_send(irc_session& s, std::string_view room, const caf::error& why);

// -- metadata.cpp, metadata_sync.cpp (IRCv3 draft/metadata-3, draft/metadata-2) ---------

void metadata_(irc_session& s, const irc_message& msg);

/// What stands behind the capability's name.
std::string metadata_limits(const settings& config);

/// Keeps what was set before registration was complete, and shows what this user has set;
/// then calls `done`.
void show_own_metadata(irc_session& s, std::function<void()> done);

/// Shows what is set on a room that was entered just now and on those in it, if the
/// client wants to know, or says that it may ask for it; then calls `done`.
void show_room_metadata(irc_session& s, const std::string& room, size_t num_members,
                        std::function<void()> done);

/// Says that the client may ask for what somebody it monitors has set.
/// @param in_answer whether it is a part of the response to a command.
void offer_metadata(irc_session& s, std::string_view nick, bool in_answer);

/// Shows what somebody has set that people can read, in WHOIS; then calls `done`.
void show_whois_metadata(irc_session& s, const std::string& nick,
                         std::function<void()> done);

// -- accept.cpp (CALLERID of 005, as Hybrid has it)
// ----------------------------------------

void accept(irc_session& s, const irc_message& msg);

// -- history.cpp (IRCv3 draft/chathistory) ------------------------------------------

void chathistory(irc_session& s, const irc_message& msg);

// -- search.cpp (soju.im/search) ------------------------------------------------------

void search(irc_session& s, const irc_message& msg);

// -- read_marker.cpp (IRCv3 draft/read-marker) ----------------------------------------

void markread(irc_session& s, const irc_message& msg);

void show_read_marker(irc_session& s, const std::string& target, int64_t time);

/// Finds out how far a room has been read, if this client wants to know such things.
void find_read_marker(irc_session& s, const std::string& room,
                      std::function<void(std::optional<int64_t>)> done);

// -- redaction.cpp (IRCv3 draft/message-redaction) --------------------------------------

void redact(irc_session& s, const irc_message& msg);

// -- who.cpp (3.6.1; WHOX)
// ---------------------------------------------------------------

void who(irc_session& s, const irc_message& msg);

// -- people.cpp (3.6, 4.1, 4.8, 4.9; IRCv3 setname)
// --------------------------------------

void away(irc_session& s, const irc_message& msg);
void ison(irc_session& s, const irc_message& msg);
void setname(irc_session& s, const irc_message& msg);
void userhost(irc_session& s, const irc_message& msg);
void whois(irc_session& s, const irc_message& msg);
void whowas(irc_session& s, const irc_message& msg);

/// Whether this user may know what others may not know of somebody, such as the address:
/// it is that one, or an operator of the server.
bool may_know_all(irc_session& s, const user& who);

// -- monitor.cpp (IRCv3 monitor, extended-monitor)
// ---------------------------------------

void monitor(irc_session& s, const irc_message& msg);

// -- server.cpp (3.4)
// --------------------------------------------------------------------

void admin(irc_session& s, const irc_message& msg);
void help(irc_session& s, const irc_message& msg);
void info(irc_session& s, const irc_message& msg);
void links(irc_session& s, const irc_message& msg);
void lusers(irc_session& s, const irc_message& msg);
void motd(irc_session& s, const irc_message& msg);
void time(irc_session& s, const irc_message& msg);
void version(irc_session& s, const irc_message& msg);

// -- stats.cpp (3.4.4) ---------------------------------------------------------------

void stats(irc_session& s, const irc_message& msg);

/// Whether a question is for this server: none is named, or it is by name, by a mask, or
/// by the nick of who asks. Says so if it is for another one: there are none.
bool is_for_us(irc_session& s, std::string_view server);

void send_lusers(irc_session& s, const census& numbers);
void send_motd(irc_session& s);

// -- bans.cpp ------------------------------------------------------------------------

/// Sets or lists bans of the kind that the command is for (KLINE and its like).
void ban_(irc_session& s, const irc_message& msg);

/// Lifts one (UNKLINE).
void unban(irc_session& s, const irc_message& msg);

/// Shows the bans of a kind, then calls `done`.
void list_bans(irc_session& s, ban_kind kind, std::function<void()> done);

// -- operators.cpp (3.1.4, 3.7.1, 4.2, 4.7) ------------------------------------------

void kill(irc_session& s, const irc_message& msg);
void oper(irc_session& s, const irc_message& msg);
void rehash(irc_session& s, const irc_message& msg);
void wallops(irc_session& s, const irc_message& msg);

/// Whether the client is an operator of the server who may do that.
bool may(irc_session& s, op_rights what);

/// Is at that host from now on, and says so.
void show_host(irc_session& s, const std::string& host);

/// Says that only operators of the server who have the right may do that.
void refuse_non_operator(irc_session& s);

} // namespace hubbub::irc
