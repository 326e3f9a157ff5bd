#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace hubbub {

/// Longest IRC line in bytes, its CRLF counted (RFC 2812 2.3). Tags are extra.
constexpr size_t irc_line_limit = 512;

/// Most parameters a message can have (RFC 2812 2.3).
constexpr size_t irc_max_params = 15;

/// One IRC message, as views into the line it was parsed from
/// (RFC 2812 2.3.1; tags: IRCv3 message-tags).
struct irc_message {
  std::string_view tags;    ///< raw, without the leading '@'; empty if none
  std::string_view source;  ///< "nick!user@host" or a server; empty if none
  std::string_view command; ///< as sent: a word or three digits
  std::array<std::string_view, irc_max_params> params;
  size_t num_params = 0;

  /// The parameter at `i`, or an empty view if there are fewer.
  std::string_view param(size_t i) const {
    return i < num_params ? params[i] : std::string_view{};
  }

  /// The nick in `source`, or all of it if it names a server.
  std::string_view source_nick() const { return source.substr(0, source.find('!')); }
};

/// What parsing a line found.
enum class irc_parse_result {
  message,
  empty,     ///< nothing but spaces: to be ignored (RFC 2812 2.3.1)
  malformed, ///< a prefix or tags without a command, or a command with odd bytes
};

/// Parses one line without its CRLF. Repeated spaces count as one; a fifteenth
/// parameter takes the rest of the line. `into` views `line`.
irc_parse_result parse_irc_message(std::string_view line, irc_message& into);

/// Its command alone, whatever stands behind it; empty if there is none.
std::string_view irc_command_of(std::string_view line);

/// Whether a text is a CTCP message: one client's word to another, between two
/// 0x01 of which the second may be missing (modern.ircdocs.horse/ctcp).
inline bool is_ctcp(std::string_view text) {
  return !text.empty() && text[0] == '\x01';
}

/// What somebody does, if the text is a CTCP ACTION ("/me").
std::optional<std::string> action_in_ctcp(std::string_view text);

/// Appends one IRC message with CRLF to a string.
///
/// The last parameter is written with a leading ':' when it must be (empty, a
/// space in it, or a leading ':'), or when `trailing` asks for it. Bytes that
/// would end or corrupt the line (CR, LF, NUL) are left out of every part:
/// nothing that passes through here can inject a second line.
///
/// No line gets longer than the limit, its CRLF counted: what has no room is left out,
/// between two characters. Whoever would rather leave out something whole asks `left`.
class irc_writer {
public:
  static constexpr size_t unlimited = SIZE_MAX;

  /// @param out may end in tags for this line, which do not count.
  irc_writer(std::string& out, std::string_view source, std::string_view command,
             size_t limit = unlimited);

  /// Bytes that this line still has room for, its end not counted.
  size_t left() const;

  /// Adds a parameter that holds no spaces.
  irc_writer& param(std::string_view value);

  /// Adds the last parameter and ends the line.
  void trailing(std::string_view value);

  /// Ends the line.
  void end();

private:
  void append(std::string_view value);

  std::string& out_;
  size_t begin_; // of this line in it
  size_t limit_;
};

/// Appends one IRC message: `source` may be empty, the last of `params` may
/// hold spaces.
void append_irc_message(std::string& out, std::string_view source,
                        std::string_view command,
                        std::initializer_list<std::string_view> params);

} // namespace hubbub
