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
inline constexpr code RPL_ENDOFSTATS = "219";
inline constexpr code RPL_STATSUPTIME = "242";
inline constexpr code RPL_STATSDEBUG = "249"; // not in RFC 2812; as others use it
inline constexpr code RPL_LUSERCLIENT = "251";
inline constexpr code RPL_LUSEROP = "252";
inline constexpr code RPL_LUSERUNKNOWN = "253";
inline constexpr code RPL_LUSERCHANNELS = "254";
inline constexpr code RPL_LUSERME = "255";
inline constexpr code RPL_ADMINME = "256";
inline constexpr code RPL_ADMINLOC1 = "257";
inline constexpr code RPL_ADMINLOC2 = "258";
inline constexpr code RPL_ADMINEMAIL = "259";
inline constexpr code RPL_TRYAGAIN = "263";
inline constexpr code RPL_LOCALUSERS = "265";  // modern.ircdocs.horse
inline constexpr code RPL_GLOBALUSERS = "266"; // modern.ircdocs.horse
inline constexpr code RPL_WHOISCERTFP = "276";
inline constexpr code RPL_ACCEPTLIST = "281";  // Hybrid, "ACCEPT"
inline constexpr code RPL_ENDOFACCEPT = "282"; // Hybrid, "ACCEPT"
inline constexpr code RPL_AWAY = "301";
inline constexpr code RPL_USERHOST = "302";
inline constexpr code RPL_ISON = "303";
inline constexpr code RPL_UNAWAY = "305";
inline constexpr code RPL_NOWAWAY = "306";
inline constexpr code RPL_WHOISUSER = "311";
inline constexpr code RPL_WHOISSERVER = "312";
inline constexpr code RPL_WHOISOPERATOR = "313";
inline constexpr code RPL_WHOWASUSER = "314";
inline constexpr code RPL_ENDOFWHO = "315";
inline constexpr code RPL_WHOISIDLE = "317";
inline constexpr code RPL_ENDOFWHOIS = "318";
inline constexpr code RPL_WHOISCHANNELS = "319";
inline constexpr code RPL_WHOISACCOUNT = "330"; // modern.ircdocs.horse
inline constexpr code RPL_LISTSTART = "321";
inline constexpr code RPL_LIST = "322";
inline constexpr code RPL_LISTEND = "323";
inline constexpr code RPL_CHANNELMODEIS = "324";
inline constexpr code RPL_CREATIONTIME = "329"; // modern.ircdocs.horse
inline constexpr code RPL_NOTOPIC = "331";
inline constexpr code RPL_TOPIC = "332";
inline constexpr code RPL_TOPICWHOTIME = "333";    // modern.ircdocs.horse
inline constexpr code RPL_WHOISBOT = "335";        // IRCv3 bot-mode
inline constexpr code RPL_INVITELIST = "336";      // modern.ircdocs.horse
inline constexpr code RPL_ENDOFINVITELIST = "337"; // modern.ircdocs.horse
inline constexpr code RPL_WHOISACTUALLY = "338";   // modern.ircdocs.horse
inline constexpr code RPL_INVITING = "341";
inline constexpr code RPL_INVEXLIST = "346";
inline constexpr code RPL_ENDOFINVEXLIST = "347";
inline constexpr code RPL_EXCEPTLIST = "348";
inline constexpr code RPL_ENDOFEXCEPTLIST = "349";
inline constexpr code RPL_VERSION = "351";
inline constexpr code RPL_WHOREPLY = "352";
inline constexpr code RPL_NAMREPLY = "353";
inline constexpr code RPL_WHOSPCRPL = "354"; // WHOX
inline constexpr code RPL_LINKS = "364";
inline constexpr code RPL_ENDOFLINKS = "365";
inline constexpr code RPL_ENDOFNAMES = "366";
inline constexpr code RPL_BANLIST = "367";
inline constexpr code RPL_ENDOFBANLIST = "368";
inline constexpr code RPL_ENDOFWHOWAS = "369";
inline constexpr code RPL_INFO = "371";
inline constexpr code RPL_MOTD = "372";
inline constexpr code RPL_ENDOFINFO = "374";
inline constexpr code RPL_MOTDSTART = "375";
inline constexpr code RPL_ENDOFMOTD = "376";
inline constexpr code RPL_YOUREOPER = "381";
inline constexpr code RPL_REHASHING = "382";
inline constexpr code RPL_TIME = "391";
inline constexpr code RPL_HELPSTART = "704";  // modern.ircdocs.horse
inline constexpr code RPL_HELPTXT = "705";    // modern.ircdocs.horse
inline constexpr code RPL_ENDOFHELP = "706";  // modern.ircdocs.horse
inline constexpr code RPL_KNOCK = "710";      // Hybrid, "KNOCK"
inline constexpr code RPL_KNOCKDLVR = "711";  // Hybrid, "KNOCK"
inline constexpr code RPL_TARGNOTIFY = "717"; // Hybrid, "ACCEPT"
inline constexpr code RPL_UMODEGMSG = "718";  // Hybrid, "ACCEPT"
inline constexpr code RPL_QUIETLIST = "728";  // as Charybdis has it
inline constexpr code RPL_ENDOFQUIETLIST = "729";
inline constexpr code RPL_MONONLINE = "730";    // IRCv3 monitor
inline constexpr code RPL_MONOFFLINE = "731";   // IRCv3 monitor
inline constexpr code RPL_MONLIST = "732";      // IRCv3 monitor
inline constexpr code RPL_ENDOFMONLIST = "733"; // IRCv3 monitor
inline constexpr code RPL_LOGGEDIN = "900";     // IRCv3 sasl
inline constexpr code RPL_LOGGEDOUT = "901";    // IRCv3 sasl
inline constexpr code RPL_SASLSUCCESS = "903";  // IRCv3 sasl
inline constexpr code RPL_SASLMECHS = "908";    // IRCv3 sasl

// 5.2, errors.
inline constexpr code ERR_NOSUCHNICK = "401";
inline constexpr code ERR_NOSUCHSERVER = "402";
inline constexpr code ERR_NOSUCHCHANNEL = "403";
inline constexpr code ERR_CANNOTSENDTOCHAN = "404";
inline constexpr code ERR_TOOMANYCHANNELS = "405";
inline constexpr code ERR_WASNOSUCHNICK = "406";
inline constexpr code ERR_TOOMANYTARGETS = "407";
inline constexpr code ERR_NOORIGIN = "409";
inline constexpr code ERR_INVALIDCAPCMD = "410"; // IRCv3 capability negotiation
inline constexpr code ERR_NORECIPIENT = "411";
inline constexpr code ERR_NOTEXTTOSEND = "412";
inline constexpr code ERR_INPUTTOOLONG = "417"; // modern.ircdocs.horse
inline constexpr code ERR_UNKNOWNCOMMAND = "421";
inline constexpr code ERR_NOMOTD = "422";
inline constexpr code ERR_NOADMININFO = "423";
inline constexpr code ERR_NONICKNAMEGIVEN = "431";
inline constexpr code ERR_ERRONEUSNICKNAME = "432";
inline constexpr code ERR_NICKNAMEINUSE = "433";
inline constexpr code ERR_BANNICKCHANGE = "435"; // not in RFC 2812; as Hybrid has it
inline constexpr code ERR_UNAVAILRESOURCE = "437";
inline constexpr code ERR_NICKTOOFAST = "438";   // ircu; as others use it
inline constexpr code ERR_TARGETTOOFAST = "439"; // ircu; as others use it
inline constexpr code ERR_USERNOTINCHANNEL = "441";
inline constexpr code ERR_NOTONCHANNEL = "442";
inline constexpr code ERR_USERONCHANNEL = "443";
inline constexpr code ERR_NOTREGISTERED = "451";
inline constexpr code ERR_ACCEPTFULL = "456";  // Hybrid, "ACCEPT"
inline constexpr code ERR_ACCEPTEXIST = "457"; // Hybrid, "ACCEPT"
inline constexpr code ERR_ACCEPTNOT = "458";   // Hybrid, "ACCEPT"
inline constexpr code ERR_NEEDMOREPARAMS = "461";
inline constexpr code ERR_ALREADYREGISTERED = "462";
inline constexpr code ERR_PASSWDMISMATCH = "464";
inline constexpr code ERR_INVALIDUSERNAME = "468"; // modern.ircdocs.horse
inline constexpr code ERR_CHANNELISFULL = "471";
inline constexpr code ERR_UNKNOWNMODE = "472";
inline constexpr code ERR_INVITEONLYCHAN = "473";
inline constexpr code ERR_BANNEDFROMCHAN = "474";
inline constexpr code ERR_BADCHANNELKEY = "475";
inline constexpr code ERR_NEEDREGGEDNICK = "477"; // not in RFC 2812; as others use it
inline constexpr code ERR_BANLISTFULL = "478";
inline constexpr code ERR_THROTTLE = "480"; // not in RFC 2812; as Charybdis has it
inline constexpr code ERR_NOPRIVILEGES = "481";
inline constexpr code ERR_CHANOPRIVSNEEDED = "482";
inline constexpr code ERR_SECUREONLYCHAN = "489"; // as InspIRCd and UnrealIRCd have it
inline constexpr code ERR_NOOPERHOST = "491";
inline constexpr code ERR_UMODEUNKNOWNFLAG = "501";
inline constexpr code ERR_USERSDONTMATCH = "502";
inline constexpr code ERR_HELPNOTFOUND = "524"; // modern.ircdocs.horse
inline constexpr code RPL_WHOISSECURE = "671";
inline constexpr code ERR_INVALIDMODEPARAM = "696"; // modern.ircdocs.horse
inline constexpr code ERR_TOOMANYKNOCK = "712";     // Hybrid, "KNOCK"
inline constexpr code ERR_CHANOPEN = "713";         // Hybrid, "KNOCK"
inline constexpr code ERR_KNOCKONCHAN = "714";      // Hybrid, "KNOCK"
inline constexpr code ERR_TARGUMODEG = "716";       // Hybrid, "ACCEPT"
inline constexpr code ERR_MONLISTFULL = "734";      // IRCv3 monitor
inline constexpr code ERR_NICKLOCKED = "902";       // IRCv3 sasl
inline constexpr code ERR_SASLFAIL = "904";         // IRCv3 sasl
inline constexpr code ERR_SASLTOOLONG = "905";      // IRCv3 sasl
inline constexpr code ERR_SASLABORTED = "906";      // IRCv3 sasl

} // namespace hubbub::numeric
