// Whatever somebody sends to log in: pieces in base64, then what they say to PLAIN and to
// SCRAM. An answer is as long as its pieces; nobody gets in; what is read can be told
// again.
#include <string>

#include "net/codec/base64.hpp"
#include "net/sasl/exchange.hpp"
#include "net/sasl/scram.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

using progress = sasl_exchange::progress;

/// Reads an answer piece by piece, as the lines of the input have it.
void take_pieces(std::string_view text) {
  sasl_exchange exchange{sasl_exchange::mechanism::plain};
  size_t taken = 0;
  while (!text.empty()) {
    auto end = std::min(text.find('\n'), text.size());
    auto piece = input::own(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    auto how = exchange.take(piece);
    taken += piece.size();
    expect(how != progress::more || piece.size() == sasl_piece,
           "only a whole one goes on");
    expect(how != progress::more || taken <= max_sasl_answer, "an answer is bounded");
    if (how == progress::complete)
      expect(exchange.answer().size() <= taken / 4 * 3, "nothing comes from nowhere");
    if (how != progress::more)
      taken = 0;
    if (how == progress::too_long)
      return;
  }
}

void log_in_plainly(const std::string& answer) {
  auto login = parse_plain(answer);
  if (!login)
    return;
  expect(login->account + '\0' + login->name + '\0' + login->password == answer,
         "nothing of an answer is lost");
  expect(!login->name.empty() && !login->password.empty(), "somebody says something");
}

/// The first line is the first message, the rest the second one.
void log_in_by_proof(std::string_view text) {
  auto end = std::min(text.find('\n'), text.size());
  auto first = input::own(text.substr(0, end));
  auto last = input::own(text.substr(std::min(end + 1, text.size())));
  auto who = scram_exchange::parse_login(first);
  scram_exchange exchange;
  auto challenge = exchange.challenge(first, decoy_scram_keys("x", "y"));
  expect(!who || challenge, "who was understood is asked");
  expect(!exchange.finish(last), "nobody knows a password that nobody has");
}

} // namespace

FUZZ_TARGET(sasl) {
  auto text = input::own(bytes);
  auto encoded = to_base64(text);
  expect(from_base64(encoded) == text, "base64 is read as it was written");
  std::string joined;
  for (auto& x : sasl_pieces(text))
    joined += x == "+" ? "" : x;
  expect(joined == encoded, "pieces are all of it");
  take_pieces(text);
  log_in_plainly(text);
  log_in_by_proof(text);
}
