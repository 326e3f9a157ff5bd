#include "test/fuzz/grammar.hpp"

#include <algorithm>
#include <initializer_list>

#include "actors/names.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "test/fuzz/target.hpp"

namespace hubbub::fuzz {

namespace {

/// Longest tags in a line from a server, '@' and the space counted (IRCv3 message-tags).
constexpr size_t longest_tags = 8191;

constexpr std::string_view server_name = "hubbub.local";

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_numeric(std::string_view command) {
  return command.size() == 3 && std::all_of(command.begin(), command.end(), [](char c) {
           return c >= '0' && c <= '9';
         });
}

bool takes(std::string_view& text, std::string_view begin) {
  if (text.substr(0, begin.size()) != begin)
    return false;
  text.remove_prefix(begin.size());
  return true;
}

/// Takes a nick, and what follows it: something with a space or a colon in it, which a
/// nick has not.
bool takes_nick(std::string_view& text, std::string_view end) {
  auto nick = text.substr(0, text.find(end));
  text.remove_prefix(nick.size());
  return is_nick(nick) && takes(text, end);
}

void check_tags(std::string_view tags, std::string_view line) {
  expect(tags.size() + 2 <= longest_tags, "tags are no longer than allowed", line);
  while (!tags.empty()) {
    auto tag = tags.substr(0, tags.find(';'));
    tags.remove_prefix(std::min(tag.size() + 1, tags.size()));
    expect(!tag.empty() && tag.front() != '=', "a tag has a key", line);
  }
}

void check_irc_line(std::string_view line) {
  expect(line.find_first_of(std::string_view{"\r\n\0", 3}) == std::string_view::npos,
         "nothing breaks an IRC line", line);
  expect(is_utf8(line), "an IRC line is UTF-8", line);
  irc_message m;
  expect(parse_irc_message(line, m) == irc_parse_result::message,
         "an IRC line is a message", line);
  // A PONG gives the peer its own token back, as it was.
  expect(m.command == "PONG" || !has_controls(line, controls::irc_formatting),
         "an IRC line has no control characters but IRC's own", line);
  auto tags = line.front() == '@' ? m.tags.size() + 2 : 0;
  check_tags(m.tags, line);
  expect(line.size() + 2 - tags <= irc_line_limit, "an IRC line is no longer than 512",
         line);
  if (m.source.empty()) {
    expect(is_one_of(m.command, {"PING", "ERROR"}), "a message has a source", line);
  } else if (m.source == server_name) {
    if (is_numeric(m.command))
      expect(m.num_params >= 2 && (m.param(0) == "*" || is_nick(m.param(0))),
             "a reply names its reader", line);
    else
      expect(is_one_of(m.command, {"ACK", "AUTHENTICATE", "BATCH", "CAP", "CHATHISTORY",
                                   "FAIL", "MARKREAD", "METADATA", "NOTE", "NOTICE",
                                   "PONG", "REGISTER", "WARN"}),
             "a server says what servers say", line);
  } else {
    auto source = m.source;
    auto is_playback = takes(source, irc::playback_name) && takes(source, "!");
    expect((is_playback || takes_nick(source, "!"))
             && source.find('!') == std::string_view::npos
             && source.find('@') != std::string_view::npos,
           "a source is the server or a person", line);
    expect(is_one_of(m.command, {"ACCOUNT", "AWAY",    "BATCH",    "CHGHOST", "INVITE",
                                 "JOIN",    "KICK",    "METADATA", "MODE",    "NICK",
                                 "NOTICE",  "PART",    "PRIVMSG",  "QUIT",    "REDACT",
                                 "RENAME",  "SETNAME", "TAGMSG",   "TOPIC",   "WALLOPS"}),
           "a person does what people do", line);
  }
}

/// "(2026-01-31 23:59) ", in front of what was said before.
bool takes_past_mark(std::string_view& line) {
  constexpr std::string_view shape = "(dddd-dd-dd dd:dd) ";
  auto fits = [](char x, char wanted) {
    return wanted == 'd' ? x >= '0' && x <= '9' : x == wanted;
  };
  auto begin = line.substr(0, shape.size());
  return std::equal(begin.begin(), begin.end(), shape.begin(), shape.end(), fits)
         && takes(line, begin);
}

/// "** Alice is registered. Password: ", a prompt.
bool takes_question(std::string_view& line) {
  auto rest = line;
  if (!takes(rest, "** ") || !takes_nick(rest, " is registered. Password"))
    return false;
  takes(rest, " (others can see it)");
  if (!takes(rest, ": "))
    return false;
  line = rest;
  return true;
}

bool is_info(std::string_view line) {
  return takes(line, "** ") && line.size() >= 3 && line.substr(line.size() - 3) == " **";
}

/// "User Alice joined" and its like.
bool is_news(std::string_view line, const plain_words& words) {
  if (!takes(line, "User "))
    return false;
  auto nick = line.substr(0, line.find(' '));
  line.remove_prefix(nick.size());
  if (!is_nick(nick))
    return false;
  return takes(line, " is now known as ") ? is_nick(line)
                                          : line == words.joined || line == words.left;
}

bool is_said(std::string_view line, const plain_words& words) {
  // "(private) " or "(@#room) "
  if (takes(line, "("))
    line.remove_prefix(std::min(line.find(") "), line.size()));
  takes(line, ") ");
  if (takes(line, "* "))
    return takes_nick(line, " ");
  if (takes(line, "-"))
    return takes_nick(line, "- ");
  return takes(line, words.before_nick) && takes_nick(line, words.after_nick);
}

/// What the peer types ends a prompt on its screen, but sends us no line end back.
void take_prompts(std::string_view& line, const plain_words& words) {
  while (takes_question(line) || (!words.prompt.empty() && takes(line, words.prompt)))
    ;
}

void check_plain_line(std::string_view line, const plain_words& words) {
  expect(is_utf8(line), "a plain line is UTF-8", line);
  expect(!has_controls(line), "a plain line has no control characters", line);
  take_prompts(line, words);
  takes_past_mark(line);
  expect(is_info(line) || is_news(line, words) || is_said(line, words),
         "a plain line says whose it is", line);
}

} // namespace

void check_irc(std::string_view bytes) {
  while (!bytes.empty()) {
    auto end = bytes.find("\r\n");
    expect(end != std::string_view::npos, "an IRC line has an end", bytes);
    check_irc_line(bytes.substr(0, end));
    bytes.remove_prefix(end + 2);
  }
}

/// What is left without answers to telnet's commands (RFC 854): WILL with ECHO or
/// TIMING-MARK, WONT and DONT with an option, and word that the server is there.
static std::string without_telnet_answers(std::string_view bytes) {
  std::string result;
  while (!bytes.empty()) {
    // What is typed is shown again: the line end was not.
    if (takes(bytes, "\xFF\xFC\x01\n"))
      continue;
    auto answer = bytes.substr(0, 3);
    if (answer == "\xFF\xFB\x01" || answer == "\xFF\xFB\x06"
        || (answer.size() == 3 && answer[0] == '\xFF'
            && (answer[1] == '\xFC' || answer[1] == '\xFE'))) {
      bytes.remove_prefix(3);
    } else if (!takes(bytes, "[Yes]\r\n")) {
      result += bytes.front();
      bytes.remove_prefix(1);
    }
  }
  return result;
}

void check_plain(std::string_view sent, const plain_words& words) {
  auto lines = without_telnet_answers(sent);
  std::string_view bytes = lines;
  while (!bytes.empty()) {
    auto end = bytes.find('\n');
    if (end == std::string_view::npos) {
      take_prompts(bytes, words);
      expect(bytes.empty(), "a plain line has an end", bytes);
      return;
    }
    check_plain_line(bytes.substr(0, end), words);
    bytes.remove_prefix(end + 1);
  }
}

} // namespace hubbub::fuzz
