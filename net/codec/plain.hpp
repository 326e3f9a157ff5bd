#pragma once

#include <string>
#include <string_view>

namespace hubbub {

/// The words in which a plain wire format tells what happens. Both formats are
/// the same but for these.
struct plain_words {
  std::string_view prompt;      ///< asks for the name; without a line end
  std::string_view before_nick; ///< in front of who says something
  std::string_view after_nick;  ///< between who says something and what
  std::string_view joined;      ///< behind "User NICK"
  std::string_view left;        ///< behind "User NICK"
};

/// `Alice: hello`
inline constexpr plain_words colon_words{"", "", ": ", " joined", " left"};

/// `[Alice]: hello`
inline constexpr plain_words bracket_words{"Enter your ID: ", "[",
                                           "]: ", " joined the chat", " left the chat"};

/// Stands in front of what is meant for one person only.
inline constexpr std::string_view private_mark = "(private) ";

// Each of these appends one whole line, LF included. Texts are made safe for a
// terminal: control characters and IRC formatting are left out, so that no text
// can begin a line of its own.

void append_said(std::string& out, const plain_words& words, std::string_view nick,
                 std::string_view text);

/// An action: `* Alice waves`.
void append_acted(std::string& out, std::string_view nick, std::string_view text);

/// A notice: `-Alice- text`.
void append_noticed(std::string& out, std::string_view nick, std::string_view text);

void append_joined(std::string& out, const plain_words& words, std::string_view nick);

void append_left(std::string& out, const plain_words& words, std::string_view nick);

void append_renamed(std::string& out, std::string_view nick, std::string_view new_nick);

/// An answer, an error or any other word of the server: `** text **`.
void append_info(std::string& out, std::string_view text);

/// What `append_info` puts around the text, for those who write it in parts.
inline constexpr std::string_view info_begin = "** ";
inline constexpr std::string_view info_end = " **\n";

/// What a line from a plain user is.
struct plain_input {
  enum class kind {
    empty,   ///< nothing but spaces: to be ignored
    text,    ///< a message
    command, ///< "/name argument", or the bare word "exit"
  };

  kind what;
  std::string_view command; ///< without the slash
  std::string_view text;    ///< the message, or the command's argument
};

/// Tells messages from commands. "//text" is the message "/text".
plain_input parse_plain_line(std::string_view line);

} // namespace hubbub
