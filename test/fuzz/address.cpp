// An address on the client's command line is a host, a port and a room, or an error.
#include <string>

#include "apps/client/address.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub::client;
using namespace hubbub::fuzz;

namespace {

/// A text with every byte as "%23".
std::string percent_encoded(std::string_view text) {
  constexpr char digits[] = "0123456789abcdef";
  std::string result;
  for (unsigned char c : text) {
    result += '%';
    result += digits[c >> 4];
    result += digits[c & 15];
  }
  return result;
}

} // namespace

FUZZ_TARGET(address) {
  auto text = input::own(bytes);
  auto found = parse_address(text);
  if (found.error.empty()) {
    expect(!found.host.empty(), "there is a place to connect to", text);
    expect(found.host.find_first_of("@/?# ") == std::string::npos, "a host is one", text);
  }
  auto half = text.size() / 2;
  auto room = text.substr(0, half);
  auto key = text.substr(half);
  auto url = "irc://[::1]:7000/" + percent_encoded(room) + "?" + percent_encoded(key);
  auto read = parse_address(url);
  expect(read.error.empty() && read.host == "::1" && read.port == 7000, "a URL", url);
  expect(read.room == room && read.key == key, "what is encoded comes back", url);
}
