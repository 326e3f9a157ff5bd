#include "net/door/proxy_header.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace hubbub;
using namespace std::string_literals;
using Catch::Contains;

namespace {

using status = proxy_header::status;

const auto signature = "\r\n\r\n\0\r\nQUIT\n"s;

/// A header of version 2.
std::string binary(std::string commands, const std::string& body) {
  auto size = body.size();
  return signature + commands + static_cast<char>(size >> 8) + static_cast<char>(size)
         + body;
}

std::string extra(char type, const std::string& value) {
  auto size = value.size();
  return type + std::string{static_cast<char>(size >> 8), static_cast<char>(size)}
         + value;
}

/// From 192.0.2.1:56324 to 198.51.100.7:6667.
const auto ipv4 = "\xc0\x00\x02\x01\xc6\x33\x64\x07\xdc\x04\x1a\x0b"s;

/// From [2001:db8::1]:1 to [2001:db8::2]:65535.
const auto ipv6 = "\x20\x01\x0d\xb8"s + std::string(11, '\0') + "\x01\x20\x01\x0d\xb8"
                  + std::string(11, '\0') + "\x02\x00\x01\xff\xff"s;

std::string printed(const socket_address& x) {
  return to_string(ip_network{x.address, 128}) + ' ' + std::to_string(x.port);
}

/// What a header comes to: who it names, "nobody", or what is wrong.
std::string printed(const proxy_header& x) {
  switch (x.state()) {
    case status::incomplete:
      return "incomplete";
    case status::malformed:
      return std::string{x.error()};
    default:
      return !x.peer()
               ? "nobody"
               : printed(x.peer()->source) + " to " + printed(x.peer()->destination)
                   + (x.peer()->secure ? " by TLS" : "");
  }
}

struct row {
  std::string header;
  std::string expected;
};

const std::vector<row> good = {
  // Version 1 (proxy-protocol.txt 2.1).
  {"PROXY TCP4 192.0.2.1 198.51.100.7 56324 6667\r\n",
   "192.0.2.1 56324 to 198.51.100.7 6667"},
  {"PROXY TCP4 255.255.255.255 255.255.255.255 65535 65535\r\n",
   "255.255.255.255 65535 to 255.255.255.255 65535"},
  {"PROXY TCP4 1.2.3.4 5.6.7.8 0 9\r\n", "1.2.3.4 0 to 5.6.7.8 9"},
  {"PROXY TCP6 2001:db8::1 2001:db8::2 1 2\r\n", "2001:db8::1 1 to 2001:db8::2 2"},
  {"PROXY TCP6 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff "
   "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 65535 65535\r\n",
   "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 65535 to "
   "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 65535"},
  // nginx listens on both protocols with one socket.
  {"PROXY TCP6 ::ffff:192.0.2.1 ::ffff:198.51.100.7 1 2\r\n",
   "192.0.2.1 1 to 198.51.100.7 2"},
  {"PROXY UNKNOWN\r\n", "nobody"},
  {"PROXY UNKNOWN whatever stands here 1.2.3.4\r\n", "nobody"},
  {"PROXY UNKNOWN ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff "
   "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 65535 65535\r\n",
   "nobody"},
  // Version 2 (2.2).
  {binary("\x21\x11", ipv4), "192.0.2.1 56324 to 198.51.100.7 6667"},
  {binary("\x21\x21", ipv6), "2001:db8::1 1 to 2001:db8::2 65535"},
  {binary("\x21\x31", std::string(216, 'x')), "nobody"},
  {binary("\x21\x00"s, ""), "nobody"},
  {binary("\x21\x00"s, "some more"), "nobody"},
  {binary("\x20\x00"s, ""), "nobody"},
  {binary("\x20\x11", ipv4), "nobody"},
  {binary("\x20\xff", "whatever"), "nobody"},
  // Extras: an application protocol, padding, and TLS.
  {binary("\x21\x11", ipv4 + extra('\x01', "irc") + extra('\x04', "")),
   "192.0.2.1 56324 to 198.51.100.7 6667"},
  {binary("\x21\x11", ipv4 + extra('\x20', "\x01\0\0\0\0"s)),
   "192.0.2.1 56324 to 198.51.100.7 6667 by TLS"},
  {binary("\x21\x21", ipv6 + extra('\x02', "chat.example.org")
                        + extra('\x20', "\x07\0\0\0\0"s + extra('\x21', "TLSv1.3"))),
   "2001:db8::1 1 to 2001:db8::2 65535 by TLS"},
  {binary("\x21\x11", ipv4 + extra('\x20', "\x06\0\0\0\0"s)),
   "192.0.2.1 56324 to 198.51.100.7 6667"},
  // The longest there is.
  {binary("\x21\x11", ipv4 + extra('\x04', std::string(768 - 16 - 12 - 3, 'x'))),
   "192.0.2.1 56324 to 198.51.100.7 6667"},
};

const std::vector<row> bad = {
  {"NICK alice\r\nUSER a 0 * :a\r\n", "it does not begin like one"},
  {"proxy TCP4 1.2.3.4 5.6.7.8 1 2\r\n", "it does not begin like one"},
  {"PROXX", "it does not begin like one"},
  {"\x16\x03\x01\x02\x00\x01"s, "it does not begin like one"}, // TLS
  {"\r\n\r\nhello, this is not it", "it does not begin like one"},
  {"GET / HTTP/1.1\r\n\r\n", "it does not begin like one"},
  {"PROXY TCP4 1.2.3.4 5.6.7.8 1 2\n", "its line does not end with CR LF"},
  {"PROXY TCP4 1.2.3.4 5.6.7.8 1 2\rx", "its line does not end with CR LF"},
  {"PROXY TCP4 1.2.3.4\r 5.6.7.8 1 2\r\n", "its line does not end with CR LF"},
  {"PROXY UNKNOWN " + std::string(200, 'x'), "its line has more than 107 bytes"},
  {"PROXY UNKNOWN " + std::string(92, 'x') + "\r\n", "its line has more than 107 bytes"},
  {"PROXY \r\n234567890", "its line does not end with CR LF"},
  {"PROXY TCP5 1.2.3.4 5.6.7.8 1 2\r\n",
   "its protocol is none of TCP4, TCP6 and UNKNOWN"},
  {"PROXY UDP4 1.2.3.4 5.6.7.8 1 2\r\n",
   "its protocol is none of TCP4, TCP6 and UNKNOWN"},
  {"PROXY  TCP4 1.2.3.4 5.6.7.8 1 2\r\n",
   "its protocol is none of TCP4, TCP6 and UNKNOWN"},
  {"PROXY TCP4 ::1 5.6.7.8 1 2\r\n", "it has no two addresses of its protocol"},
  {"PROXY TCP6 1.2.3.4 5.6.7.8 1 2\r\n", "it has no two addresses of its protocol"},
  {"PROXY TCP4 01.2.3.4 5.6.7.8 1 2\r\n", "it has no two addresses of its protocol"},
  {"PROXY TCP4 1.2.3 5.6.7.8 1 2\r\n", "it has no two addresses of its protocol"},
  {"PROXY TCP4 1.2.3.4  5.6.7.8 1 2\r\n", "it has no two addresses of its protocol"},
  {"PROXY TCP4 localhost 5.6.7.8 1 2\r\n", "it has no two addresses of its protocol"},
  {"PROXY TCP4 1.2.3.4\0 5.6.7.8 1 2\r\n"s, "it has no two addresses of its protocol"},
  {"PROXY TCP4 1.2.3.4\r\n", "it has no two addresses of its protocol"},
  {"PROXY TCP4 1.2.3.4 5.6.7.8 1\r\n", "it has no two ports"},
  {"PROXY TCP4 1.2.3.4 5.6.7.8 1 65536\r\n", "it has no two ports"},
  {"PROXY TCP4 1.2.3.4 5.6.7.8 -1 2\r\n", "it has no two ports"},
  {"PROXY TCP4 1.2.3.4 5.6.7.8 01 2\r\n", "it has no two ports"},
  {"PROXY TCP4 1.2.3.4 5.6.7.8 1 2 3\r\n", "it has no two ports"},
  {"PROXY TCP4 1.2.3.4 5.6.7.8 1 2 \r\n", "it has no two ports"},
  {binary("\x11\x11", ipv4), "its version is not 2"},
  {binary("\x22\x11", ipv4), "its command is neither LOCAL nor PROXY"},
  {binary("\x21\x41", ipv4), "its address family or its protocol is unknown"},
  {binary("\x21\x13", ipv4), "its address family or its protocol is unknown"},
  {binary("\x21\x12", ipv4), "it is about datagrams"},
  {binary("\x21\x11", ipv4.substr(1)), "it ends within its addresses"},
  {binary("\x21\x21", ipv4), "it ends within its addresses"},
  {binary("\x21\x31", ipv6), "it ends within its addresses"},
  {binary("\x21\x11", ipv4 + "\x04"), "it ends within one of its extras"},
  {binary("\x21\x11", ipv4 + "\x04\x00\x02x"s), "it ends within one of its extras"},
  {binary("\x21\x11", ipv4 + extra('\x20', "\x01")), "what it says of TLS is too short"},
  {signature + "\x21\x11\xff\xff", "it is longer than 768 bytes"},
  {binary("\x21\x11", ipv4 + std::string(768 - 16 - 12 + 1, '\4')),
   "it is longer than 768 bytes"},
  {binary("\x20\x11", std::string(768, 'x')), "it is longer than 768 bytes"},
};

} // namespace

TEST_CASE("a PROXY header is read, and nothing behind it") {
  for (auto& [header, expected] : good) {
    CAPTURE(header);
    proxy_header x;
    CHECK(x.feed(header + "NICK alice\r\n") == header.size());
    CHECK(printed(x) == expected);
    CHECK(x.wanted() == 0);
    CHECK(x.feed("more") == 0);
  }
}

TEST_CASE("a PROXY header is the same however it is cut in two") {
  for (auto& [header, expected] : good)
    for (size_t cut = 0; cut <= header.size(); ++cut) {
      CAPTURE(header, cut);
      proxy_header x;
      CHECK(x.feed(header.substr(0, cut)) == cut);
      CHECK((x.state() == status::incomplete) == (cut < header.size()));
      CHECK(x.feed(header.substr(cut) + "\r\n") == header.size() - cut);
      CHECK(printed(x) == expected);
    }
}

TEST_CASE("a PROXY header can be read byte by byte, and as much as is sure to be of it") {
  for (auto& [header, expected] : good) {
    CAPTURE(header);
    proxy_header slow;
    for (auto& c : header)
      CHECK(slow.feed({&c, 1}) == 1);
    CHECK(printed(slow) == expected);
    proxy_header greedy;
    size_t read = 0;
    for (auto rest = header + "NICK alice\r\n"; greedy.state() == status::incomplete;) {
      auto wanted = greedy.wanted();
      REQUIRE(wanted > 0);
      REQUIRE(read + wanted <= header.size());
      CHECK(greedy.feed(std::string_view{rest}.substr(read, wanted)) == wanted);
      read += wanted;
    }
    CHECK(read == header.size());
    CHECK(printed(greedy) == expected);
  }
}

TEST_CASE("what is no PROXY header is refused with the reason, however it is cut") {
  for (auto& [header, expected] : bad) {
    CAPTURE(header);
    proxy_header whole;
    CHECK(whole.feed(header) <= header.size());
    CHECK(printed(whole) == expected);
    CHECK_FALSE(whole.peer());
    CHECK(whole.wanted() == 0);
    proxy_header slow;
    for (auto& c : header)
      slow.feed({&c, 1});
    CHECK(printed(slow) == expected);
  }
}

TEST_CASE("an unfinished PROXY header is neither right nor wrong, and is bounded") {
  for (auto& [header, expected] : good) {
    proxy_header x;
    x.feed(header.substr(0, header.size() - 1));
    CHECK(printed(x) == "incomplete");
    CHECK(x.wanted() == 1);
  }
  proxy_header x;
  CHECK(x.feed("PROXY UNKNOWN " + std::string(10'000, ' ')) == proxy_header::max_text);
  CHECK(x.state() == status::malformed);
}
