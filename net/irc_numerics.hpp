#pragma once

#include <string_view>

/// IRC's numeric replies, by the names the RFCs give them. The comment is the
/// clause: RFC 2812 5.1 (replies), 5.2 (errors); others as noted.
namespace hubbub::numeric {

using code = std::string_view;

// 5.1, sent when registration is complete.
inline constexpr code RPL_WELCOME = "001";
inline constexpr code RPL_YOURHOST = "002";
inline constexpr code RPL_CREATED = "003";
inline constexpr code RPL_MYINFO = "004";
inline constexpr code RPL_ISUPPORT = "005"; // modern.ircdocs.horse, "RPL_ISUPPORT"

// 5.1, answers to commands.
inline constexpr code RPL_UMODEIS = "221";
inline constexpr code RPL_LUSERCLIENT = "251";
inline constexpr code RPL_LUSERUNKNOWN = "253";
inline constexpr code RPL_LUSERCHANNELS = "254";
inline constexpr code RPL_LUSERME = "255";
inline constexpr code RPL_WHOISUSER = "311";
inline constexpr code RPL_WHOISSERVER = "312";
inline constexpr code RPL_ENDOFWHO = "315";
inline constexpr code RPL_WHOISIDLE = "317";
inline constexpr code RPL_ENDOFWHOIS = "318";
inline constexpr code RPL_WHOISCHANNELS = "319";
inline constexpr code RPL_LIST = "322";
inline constexpr code RPL_LISTEND = "323";
inline constexpr code RPL_CHANNELMODEIS = "324";
inline constexpr code RPL_NOTOPIC = "331";
inline constexpr code RPL_TOPIC = "332";
inline constexpr code RPL_TOPICWHOTIME = "333"; // modern.ircdocs.horse
inline constexpr code RPL_VERSION = "351";
inline constexpr code RPL_WHOREPLY = "352";
inline constexpr code RPL_NAMREPLY = "353";
inline constexpr code RPL_ENDOFNAMES = "366";
inline constexpr code RPL_ENDOFBANLIST = "368";
inline constexpr code RPL_MOTD = "372";
inline constexpr code RPL_MOTDSTART = "375";
inline constexpr code RPL_ENDOFMOTD = "376";

// 5.2, errors.
inline constexpr code ERR_NOSUCHNICK = "401";
inline constexpr code ERR_NOSUCHCHANNEL = "403";
inline constexpr code ERR_CANNOTSENDTOCHAN = "404";
inline constexpr code ERR_TOOMANYCHANNELS = "405";
inline constexpr code ERR_TOOMANYTARGETS = "407";
inline constexpr code ERR_NOORIGIN = "409";
inline constexpr code ERR_INVALIDCAPCMD = "410"; // IRCv3 capability negotiation
inline constexpr code ERR_NORECIPIENT = "411";
inline constexpr code ERR_NOTEXTTOSEND = "412";
inline constexpr code ERR_INPUTTOOLONG = "417"; // modern.ircdocs.horse
inline constexpr code ERR_UNKNOWNCOMMAND = "421";
inline constexpr code ERR_NOMOTD = "422";
inline constexpr code ERR_NONICKNAMEGIVEN = "431";
inline constexpr code ERR_ERRONEUSNICKNAME = "432";
inline constexpr code ERR_NICKNAMEINUSE = "433";
inline constexpr code ERR_NOTONCHANNEL = "442";
inline constexpr code ERR_NOTREGISTERED = "451";
inline constexpr code ERR_NEEDMOREPARAMS = "461";
inline constexpr code ERR_ALREADYREGISTERED = "462";
inline constexpr code ERR_UNKNOWNMODE = "472";
inline constexpr code ERR_BADCHANMASK = "476";
inline constexpr code ERR_UMODEUNKNOWNFLAG = "501";
inline constexpr code ERR_USERSDONTMATCH = "502";

} // namespace hubbub::numeric
