#include "net/irc/commands.hpp"

#include <algorithm>
#include <iterator>

#include "net/codec/text.hpp"

namespace hubbub::irc {

namespace {

constexpr bool early = true; // allowed before registration
constexpr bool speaks = true;

/// Sorted by name.
constexpr command commands[] = {
  {"ACCEPT", 1, !early, !speaks, accept, "*|[-]<nick>[,...]",
   "Takes messages from people, or no longer, when you are +g; lists them with *."},
  {"ADMIN", 0, !early, !speaks, admin, "", "Says who runs this server."},
  {"AUTHENTICATE", 1, early, !speaks, authenticate, "<mechanism>|<data>|*",
   "Logs in to an account (SASL): PLAIN or EXTERNAL."},
  {"AWAY", 0, !early, !speaks, away, "[:<message>]",
   "Says why you do not answer; without a message: you are back."},
  {"BATCH", 1, !early, !speaks, batch_, "+<name> draft/multiline <target>|-<name>",
   "Sends what comes in between as one message of several lines."},
  {"CAP", 1, early, !speaks, cap_, "LS|LIST|REQ|END [...]",
   "Negotiates capabilities (IRCv3)."},
  {"CHANSERV", 0, !early, !speaks, chanserv_, "<command> [...]",
   "Looks after registered channels, as /msg ChanServ does: HELP lists its commands."},
  {"CHATHISTORY", 3, !early, !speaks, chathistory,
   "LATEST|BEFORE|AFTER|AROUND|BETWEEN <target> <reference>... <limit>",
   "Shows what was said. A reference is timestamp=, msgid=, or * for LATEST. TARGETS "
   "with two times lists conversations."},
  {"CS", 0, !early, !speaks, chanserv_, "<command> [...]", "The same as CHANSERV."},
  {"DLINE", 0, !early, !speaks, ban_, "[[<time>] <address>|<network> [:<reason>]]",
   "Bans addresses, or lists those that are. For operators of the server."},
  {"FILTER", 0, !early, !speaks, ban_, "[[<time>] refuse|drop <mask> [:<reason>]]",
   "Bans a text, or lists those that are. For operators of the server."},
  {"HELP", 0, !early, !speaks, help, "[<command>]",
   "Lists the commands, or tells what one of them does."},
  {"HELPOP", 0, !early, !speaks, help, "[<command>]", "The same as HELP."},
  {"INFO", 0, !early, !speaks, info, "", "Tells what this server is."},
  {"INVITE", 0, !early, !speaks, invite, "[<nick> <channel>]",
   "Invites somebody, who may then enter once whatever the modes say; or lists where you "
   "are invited."},
  {"ISON", 1, !early, !speaks, ison, "<nick> ...", "Which of these people are here."},
  {"JOIN", 1, !early, !speaks, join, "<channel>[,...] [<key>[,...]]",
   "Enters channels. JOIN 0 leaves all."},
  {"KICK", 2, !early, !speaks, kick, "<channel> <nick>[,...] [:<reason>]",
   "Throws people out of a channel. Needs halfop."},
  {"KILL", 1, !early, !speaks, kill, "<nick> [:<reason>]",
   "Ends somebody's connection. For operators of the server."},
  {"KLINE", 0, !early, !speaks, ban_, "[[<time>] <user>@<host>|a:<account> [:<reason>]]",
   "Bans people, or lists those who are. A time is minutes, or 12h, 7d and the like. For "
   "operators of the server."},
  {"KNOCK", 1, !early, !speaks, knock, "<channel> [:<text>]",
   "Asks those who could invite you to do it."},
  {"LINKS", 0, !early, !speaks, links, "", "Lists the servers of this network."},
  {"LIST", 0, !early, !speaks, list, "[<channel>[,...]] [<condition>[,...]]",
   "Lists channels. Conditions: >N and <N users, C>N and C<N minutes old, T>N and T<N "
   "minutes since the topic, masks, and !masks."},
  {"LUSERS", 0, !early, !speaks, lusers, "", "How many people and channels there are."},
  {"MARKREAD", 0, !early, !speaks, markread, "<target> [timestamp=<time>]",
   "Says, or asks, how far you have read."},
  {"METADATA", 0, early, !speaks, metadata_,
   "*|<nick>|<channel> GET|LIST|SET|CLEAR|SUB|UNSUB|SUBS|SYNC [<key> ...] [:<value>]",
   "Shows or sets what programs show of people and channels (draft/metadata-3)."},
  {"MODE", 1, !early, !speaks, mode, "<channel>|<nick> [<modes> [<parameters>]]",
   "Shows or changes modes. Channels: b e I q (masks), k (key), l (limit), f j "
   "(TIMES:SECONDS), C M R c i m n s t, and o h v (nicks). You: i g B R w."},
  {"MONITOR", 1, !early, !speaks, monitor, "+|-|C|L|S [<nick>[,...]]",
   "Tells you when people come and go."},
  {"MOTD", 0, !early, !speaks, motd, "", "Shows the message of the day."},
  {"NAMES", 0, !early, !speaks, names, "<channel>[,...]", "Lists who is in a channel."},
  {"NICK", 0, early, !speaks, nick, "<nick>", "Takes a name, or another one."},
  {"NICKSERV", 0, !early, !speaks, nickserv_, "<command> [...]",
   "Looks after accounts, as /msg NickServ does: HELP lists its commands."},
  {"NOTICE", 0, !early, speaks, notice, "<target>[,...] :<text>",
   "Says something that no program answers."},
  {"NS", 0, !early, !speaks, nickserv_, "<command> [...]", "The same as NICKSERV."},
  {"OPER", 1, !early, !speaks, oper, "<name> [<password>]",
   "Makes you an operator of the server."},
  {"PART", 1, !early, !speaks, part, "<channel>[,...] [:<reason>]", "Leaves channels."},
  {"PASS", 1, early, !speaks, pass, "<password>",
   "Gives the server's password, before NICK and USER."},
  {"PING", 0, early, !speaks, ping, "<token>", "Is answered with PONG."},
  {"PONG", 0, early, !speaks, pong, "<token>", "Answers a PING."},
  {"PRIVMSG", 0, !early, speaks, privmsg, "<target>[,...] :<text>",
   "Says something to a channel, to those of a rank in it (@#channel), or to somebody."},
  {"QUIT", 0, early, !speaks, quit, "[:<reason>]", "Leaves."},
  {"REDACT", 2, !early, !speaks, redact, "<target> <msgid> [:<reason>]",
   "Takes a message back. For others' messages you need halfop."},
  {"REGISTER", 3, early, !speaks, register_, "<account>|* <e-mail>|* <password>",
   "Makes an account: its name is yours from then on."},
  {"REHASH", 0, !early, !speaks, rehash, "",
   "Reads the configuration again. For operators of the server."},
  {"RENAME", 2, !early, !speaks, rename, "<channel> <channel> [:<reason>]",
   "Gives a channel another name. Needs op."},
  {"RESV", 0, !early, !speaks, ban_, "[[<time>] <nick>|<channel> [:<reason>]]",
   "Bans a nick or a channel, or lists those that are. For operators of the server."},
  {"SEARCH", 1, !early, !speaks, search,
   "[in=<target>;][from=<nick>;][after=<time>;][before=<time>;][limit=<n>;]text=<words>",
   "Shows what was said with these words in it."},
  {"SETNAME", 1, !early, !speaks, setname, ":<realname>", "Changes your realname."},
  {"STATS", 1, !early, !speaks, stats, "<letter>",
   "u: how long the server has been running. For its operators: l connections, t "
   "traffic, d why connections ended, c a check of rooms and names, D F K Q X bans."},
  {"TAGMSG", 1, !early, speaks, tagmsg, "<target>[,...]",
   "Sends a message of nothing but tags."},
  {"TIME", 0, !early, !speaks, time, "", "The server's time."},
  {"TOPIC", 1, !early, !speaks, topic, "<channel> [:<topic>]",
   "Shows or sets the topic of a channel."},
  {"UNDLINE", 1, !early, !speaks, unban, "<address>|<network>",
   "Lifts a DLINE. For operators of the server."},
  {"UNFILTER", 1, !early, !speaks, unban, "<mask>",
   "Lifts a FILTER. For operators of the server."},
  {"UNKLINE", 1, !early, !speaks, unban, "<user>@<host>|a:<account>",
   "Lifts a KLINE. For operators of the server."},
  {"UNRESV", 1, !early, !speaks, unban, "<nick>|<channel>",
   "Lifts a RESV. For operators of the server."},
  {"UNXLINE", 1, !early, !speaks, unban, "<mask>",
   "Lifts an XLINE. For operators of the server."},
  {"USER", 4, early, !speaks, user_, "<username> 0 * :<realname>", "Says who you are."},
  {"USERHOST", 1, !early, !speaks, userhost, "<nick> ...", "Who up to five people are."},
  {"VERIFY", 2, early, !speaks, verify, "<account> <code>",
   "Confirms an account. There is nothing to confirm here."},
  {"VERSION", 0, !early, !speaks, version, "", "Which program the server runs."},
  {"WALLOPS", 1, !early, !speaks, wallops, ":<text>",
   "Tells all who want to hear it. For operators of the server."},
  {"WEBIRC", 4, early, !speaks, webirc,
   "<password> <gateway> <host> <address> [:<options>]",
   "A gateway says for whom it is here. For those that the server trusts."},
  {"WHO", 0, !early, !speaks, who, "<channel>|<mask> [o][%<fields>[,<token>]]",
   "Lists people."},
  {"WHOIS", 0, !early, !speaks, whois, "[<server>] <nick>[,...]",
   "Tells about somebody."},
  {"WHOWAS", 0, !early, !speaks, whowas, "<nick> [<count>]",
   "Tells about somebody who has left or changed the name."},
  {"XLINE", 0, !early, !speaks, ban_, "[[<time>] <mask> [:<reason>]]",
   "Bans a realname, or lists those that are. For operators of the server."},
};

constexpr bool is_sorted() {
  for (size_t i = 1; i < std::size(commands); ++i)
    if (commands[i].name <= commands[i - 1].name)
      return false;
  return true;
}

static_assert(is_sorted(), "what is out of its place is not found");

} // namespace

const command* find_command(std::string_view name) {
  auto last = std::end(commands);
  auto i = std::lower_bound(
    std::begin(commands), last, name,
    [](const command& x, std::string_view y) { return less_ignoring_case(x.name, y); });
  return i != last && equal_ignoring_case(i->name, name) ? i : nullptr;
}

void for_each_command(void (*f)(irc_session&, const command&), irc_session& s) {
  for (auto& x : commands)
    f(s, x);
}

} // namespace hubbub::irc
