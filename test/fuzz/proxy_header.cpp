// A header in front of a connection is the same however it is cut; it names an end it can
// prove it has read, is bounded, and whoever reads what is wanted reads nothing else.
#include <string>

#include "net/door/proxy_header.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

using status = proxy_header::status;

std::string printed(const socket_address& x) {
  return to_string(ip_network{x.address, 128}) + ' ' + std::to_string(x.port);
}

std::string outcome(const proxy_header& x) {
  if (x.state() != status::done)
    return x.state() == status::incomplete ? "incomplete" : std::string{x.error()};
  if (!x.peer())
    return "nobody";
  return printed(x.peer()->source) + printed(x.peer()->destination)
         + (x.peer()->secure ? "by TLS" : "");
}

} // namespace

FUZZ_TARGET(proxy_header) {
  auto text = input::own(bytes);
  proxy_header whole;
  auto used = whole.feed(text);
  expect(used <= text.size() && used <= proxy_header::max_binary, "a header is bounded");
  expect(whole.state() != status::incomplete || used == text.size(),
         "what is missing has not come");
  expect((whole.state() == status::incomplete) == (whole.wanted() > 0),
         "who is not done wants more, and nobody else");
  proxy_header slow;
  for (auto& c : text)
    slow.feed(input::own({&c, 1}));
  expect(outcome(slow) == outcome(whole), "byte by byte is as whole");
  proxy_header careful;
  size_t read = 0;
  while (careful.state() == status::incomplete && read < text.size()) {
    auto piece = input::own(std::string_view{text}.substr(read, careful.wanted()));
    expect(careful.feed(piece) == piece.size(), "what is wanted is taken");
    read += piece.size();
  }
  expect(outcome(careful) == outcome(whole), "what is wanted is all there is");
  expect(whole.state() != status::done || read == used, "nothing behind it is read");
  expect(whole.state() == status::done || !whole.peer(), "who is named is named whole");
}
