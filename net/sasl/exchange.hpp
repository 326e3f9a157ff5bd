#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub {

/// Longest piece of base64 in one AUTHENTICATE; a piece of just that length is followed
/// by another one (IRCv3 sasl-3.1).
constexpr size_t sasl_piece = 400;

/// Most bytes of base64 in all pieces of one answer: three names and passwords of the
/// greatest length.
constexpr size_t max_sasl_answer = 3 * sasl_piece;

/// How somebody logs in with SASL (RFC 4422), once it has named a mechanism: its answer
/// comes in pieces.
class sasl_exchange {
public:
  enum class mechanism {
    plain,         ///< a name and a password (RFC 4616)
    external,      ///< the certificate of the connection (RFC 4422, appendix A)
    scram_sha_256, ///< a proof of knowing the password (RFC 7677)
  };

  enum class progress {
    more,     ///< another piece follows
    complete, ///< `answer` has all of it
    too_long, ///< a piece, or all of them together
    odd,      ///< not base64
  };

  explicit sasl_exchange(mechanism how) : how_(how) {}

  /// The mechanism of that name, if there is one.
  static std::optional<mechanism> find(std::string_view name);

  mechanism how() const { return how_; }

  /// Takes a piece of the answer, or "+" for an empty one; of the next answer, where one
  /// is complete.
  progress take(std::string_view piece);

  /// What was sent, decoded.
  const std::string& answer() const { return answer_; }

private:
  mechanism how_;
  std::string encoded_;
  std::string answer_;
};

/// What the server says to it, in base64 and in pieces; the last is not a whole one.
std::vector<std::string> sasl_pieces(std::string_view bytes);

/// What PLAIN says.
struct plain_login {
  std::string account; ///< that it wants to act as; empty: that of the name
  std::string name;
  std::string password;
};

/// Takes the answer of PLAIN apart: three parts with NUL in between, of which only the
/// first may be empty.
std::optional<plain_login> parse_plain(std::string_view answer);

} // namespace hubbub
