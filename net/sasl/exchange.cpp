#include "net/sasl/exchange.hpp"

#include <utility>

#include "net/codec/base64.hpp"
#include "net/codec/text.hpp"

namespace hubbub {

std::optional<sasl_exchange::mechanism> sasl_exchange::find(std::string_view name) {
  if (equal_ignoring_case(name, "PLAIN"))
    return mechanism::plain;
  if (equal_ignoring_case(name, "EXTERNAL"))
    return mechanism::external;
  if (equal_ignoring_case(name, "SCRAM-SHA-256"))
    return mechanism::scram_sha_256;
  return std::nullopt;
}

sasl_exchange::progress sasl_exchange::take(std::string_view piece) {
  if (piece.size() > sasl_piece || encoded_.size() + piece.size() > max_sasl_answer)
    return progress::too_long;
  if (piece != "+")
    encoded_ += piece;
  if (piece.size() == sasl_piece)
    return progress::more;
  auto decoded = from_base64(std::exchange(encoded_, {}));
  if (!decoded)
    return progress::odd;
  answer_ = std::move(*decoded);
  return progress::complete;
}

std::optional<plain_login> parse_plain(std::string_view answer) {
  auto first = answer.find('\0');
  auto second = first == std::string_view::npos ? first : answer.find('\0', first + 1);
  if (second == std::string_view::npos
      || answer.find('\0', second + 1) != std::string_view::npos)
    return std::nullopt;
  plain_login result{std::string{answer.substr(0, first)},
                     std::string{answer.substr(first + 1, second - first - 1)},
                     std::string{answer.substr(second + 1)}};
  if (result.name.empty() || result.password.empty())
    return std::nullopt;
  return result;
}

std::vector<std::string> sasl_pieces(std::string_view bytes) {
  auto text = to_base64(bytes);
  std::vector<std::string> result;
  for (size_t i = 0; i < text.size(); i += sasl_piece)
    result.push_back(text.substr(i, sasl_piece));
  if (result.empty() || result.back().size() == sasl_piece)
    result.push_back("+");
  return result;
}

} // namespace hubbub
