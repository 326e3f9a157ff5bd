#include <catch2/catch.hpp>

#include "net/codec/base64.hpp"
#include "net/sasl/exchange.hpp"

using namespace hubbub;

namespace {

using progress = sasl_exchange::progress;

sasl_exchange exchange() {
  return sasl_exchange{sasl_exchange::mechanism::plain};
}

} // namespace

TEST_CASE("mechanisms are known by their names, in any case") {
  CHECK(sasl_exchange::find("plain") == sasl_exchange::mechanism::plain);
  CHECK(sasl_exchange::find("EXTERNAL") == sasl_exchange::mechanism::external);
  CHECK(sasl_exchange::find("SCRAM-SHA-256") == sasl_exchange::mechanism::scram_sha_256);
  for (auto x : {"", "PLAI", "PLAINS", "SCRAM-SHA-1", "SCRAM-SHA-256-PLUS"})
    CHECK_FALSE(sasl_exchange::find(x));
}

TEST_CASE("an answer comes in pieces of 400 bytes, of which the last is shorter") {
  for (size_t size : {0u, 1u, 299u, 300u, 301u, 600u, 750u}) {
    std::string bytes(size, 'x');
    auto x = exchange();
    auto pieces = sasl_pieces(bytes);
    for (size_t i = 0; i < pieces.size(); ++i) {
      CHECK(pieces[i].size() <= sasl_piece);
      CHECK(x.take(pieces[i])
            == (i + 1 < pieces.size() ? progress::more : progress::complete));
    }
    CHECK(x.answer() == bytes);
    // And then the next one.
    CHECK(x.take("Zm9v") == progress::complete);
    CHECK(x.answer() == "foo");
  }
}

TEST_CASE("pieces and answers have a length") {
  CHECK(exchange().take(std::string(sasl_piece + 1, 'A')) == progress::too_long);
  auto x = exchange();
  for (size_t i = 0; i < max_sasl_answer; i += sasl_piece)
    CHECK(x.take(std::string(sasl_piece, 'A')) == progress::more);
  CHECK(x.take("AAAA") == progress::too_long);
}

TEST_CASE("what is not base64 is odd, and forgotten") {
  auto x = exchange();
  CHECK(x.take("Zm9") == progress::odd);
  CHECK(x.take("Zm9v") == progress::complete);
  CHECK(x.answer() == "foo");
}

TEST_CASE("what PLAIN says is taken apart") {
  auto x = parse_plain(std::string{"a\0b\0c d", 7});
  REQUIRE(x);
  CHECK(x->account == "a");
  CHECK(x->name == "b");
  CHECK(x->password == "c d");
  for (auto odd :
       {std::string{}, std::string{"a"}, std::string{"a\0b", 3}, std::string{"\0\0c", 3},
        std::string{"\0b\0", 3}, std::string{"\0b\0c\0", 5}})
    CHECK_FALSE(parse_plain(odd));
}
