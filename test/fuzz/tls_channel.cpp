// Whatever comes from the wire: before the handshake is done nothing is received, nothing
// can be sealed, and all that is answered are a few TLS records. What a client says after
// it arrives whole, however the wire is cut; and what is not from it never arrives.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include <unistd.h>

#include "net/transport/tls_channel.hpp"
#include "test/fuzz/target.hpp"
#include "test/support/certificates.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

tls_credentials_ptr make_credentials() {
  auto made = test::make_test_certificate({{"localhost"}});
  std::string folder = "/tmp/hubbub-fuzz-XXXXXX";
  expect(::mkdtemp(folder.data()) != nullptr, "there is room for two files");
  tls_options options;
  options.pairs = {{folder + "/certificate", folder + "/key"}};
  test::put_file(folder + "/certificate", made.certificate);
  test::put_file(folder + "/key", made.key);
  tls_fault fault;
  auto result = tls_credentials::load(options, std::time(nullptr), fault);
  for (auto name : {"/certificate", "/key"})
    ::unlink((folder + name).c_str());
  ::rmdir(folder.c_str());
  return result;
}

const tls_credentials_ptr& credentials() {
  static const auto instance = make_credentials();
  return instance;
}

const tls_trust_ptr& trust() {
  static std::string error;
  static const auto instance = tls_trust::load({}, error);
  return instance;
}

/// One end, and what it has received.
struct end {
  tls_channel channel;
  std::vector<char> plain;

  std::string to_send() {
    std::string result{channel.sealed()};
    channel.sent(result.size());
    return result;
  }

  /// @param sizes of the pieces, less one; empty: as a whole.
  void take(std::string_view wire, std::string_view sizes) {
    for (size_t i = 0; !wire.empty(); ++i) {
      auto size =
        sizes.empty() ? wire.size() : static_cast<uint8_t>(sizes[i % sizes.size()]) + 1u;
      auto piece = input::own(wire.substr(0, size));
      wire.remove_prefix(piece.size());
      channel.feed(piece, plain);
    }
  }

  std::string received() const { return {plain.begin(), plain.end()}; }
};

end server() {
  return {tls_channel{credentials(), "irc"}, {}};
}

/// Nobody who has not shaken hands gets anywhere.
void knock(std::string_view stream, std::string_view sizes) {
  auto us = server();
  us.take(stream, sizes);
  expect(us.channel.now() != tls_channel::state::open, "bytes are no handshake");
  expect(us.plain.empty(), "nothing is received before the handshake is done");
  expect(us.channel.seal("secret") == 0, "nothing is sent before it is done");
  auto answer = us.to_send();
  constexpr size_t longest_answer = 8192;
  expect(answer.size() < longest_answer, "answers are bounded");
  expect(answer.empty() || (answer[0] >= 20 && answer[0] <= 22),
         "an answer is a TLS record");
  us.channel.close();
}

/// A client says something, and then somebody on the wire does.
void talk(std::string_view said, std::string_view forged, std::string_view sizes) {
  auto us = server();
  end them{tls_channel{trust(), "localhost", "irc"}, {}};
  for (auto i = 0; i < 4; ++i) {
    us.take(them.to_send(), sizes);
    them.take(us.to_send(), sizes);
  }
  expect(us.channel.now() == tls_channel::state::open, "the handshake is done");
  for (auto rest = said; !rest.empty();)
    rest.remove_prefix(them.channel.seal(rest));
  us.take(them.to_send(), sizes);
  expect(us.received() == said, "what was said arrives");
  us.take(forged, sizes);
  expect(us.received() == said, "what nobody sealed does not arrive");
  us.channel.seal("answer");
  us.channel.close();
}

} // namespace

FUZZ_TARGET(tls_channel) {
  input in{bytes};
  auto sizes = in.line();
  auto said = in.line();
  auto stream = in.rest();
  knock(stream, {});
  knock(stream, sizes);
  talk(said, stream, sizes);
}
