#include "net/door/proxy_header.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace hubbub {

namespace {

// -- version 1: a line of text (proxy-protocol.txt 2.1) ----------------------------

constexpr std::string_view text_signature = "PROXY ";

/// Shortest line of version 1.
constexpr std::string_view shortest_text = "PROXY UNKNOWN\r\n";

std::string_view take_field(std::string_view& line) {
  auto end = std::min(line.find(' '), line.size());
  auto result = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return result;
}

std::optional<ip_address> parse_ip(std::string_view text, bool is_v6) {
  if ((text.find(':') != std::string_view::npos) != is_v6)
    return std::nullopt;
  return parse_address(std::string{text});
}

std::optional<uint16_t> parse_port(std::string_view text) {
  uint16_t result = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  auto has_zero = text.size() > 1 && text.front() == '0';
  if (error != std::errc{} || end != text.data() + text.size() || has_zero)
    return std::nullopt;
  return result;
}

// -- version 2: bytes (proxy-protocol.txt 2.2) --------------------------------------

constexpr std::string_view binary_signature{"\r\n\r\n\0\r\nQUIT\n", 12};
constexpr size_t fixed_part = 16;
constexpr uint8_t command_local = 0;
constexpr uint8_t command_proxy = 1;

constexpr uint8_t family_ipv4 = 1;
constexpr uint8_t family_ipv6 = 2;
constexpr uint8_t transport_datagram = 2;

constexpr uint8_t extra_ssl = 0x20;  // PP2_TYPE_SSL
constexpr uint8_t client_ssl = 0x01; // PP2_CLIENT_SSL

uint8_t byte_at(std::string_view bytes, size_t i) {
  return static_cast<uint8_t>(bytes[i]);
}

uint16_t number_at(std::string_view bytes, size_t i) {
  return static_cast<uint16_t>(byte_at(bytes, i) << 8 | byte_at(bytes, i + 1));
}

/// @returns how many bytes both addresses and ports take; nothing, if there is no such
///          family.
std::optional<size_t> size_of_addresses(uint8_t family) {
  constexpr size_t sizes[] = {0, 12, 36, 216};
  if (family >= std::size(sizes))
    return std::nullopt;
  return sizes[family];
}

ip_address address_at(std::string_view bytes, size_t i, size_t size) {
  ip_address result{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}; // ::ffff:0:0/96
  auto from = bytes.substr(i, size);
  std::copy(from.begin(), from.end(), result.end() - static_cast<ptrdiff_t>(size));
  return result;
}

} // namespace

size_t proxy_header::feed(std::string_view bytes) {
  size_t used = 0;
  while (state_ == status::incomplete && used < bytes.size()) {
    auto piece = bytes.substr(used, wanted());
    seen_ += piece;
    used += piece.size();
    check();
  }
  return used;
}

size_t proxy_header::wanted() const {
  if (state_ != status::incomplete)
    return 0;
  if (seen_.size() < shortest_text.size())
    return shortest_text.size() - seen_.size();
  if (is_binary())
    return (seen_.size() < fixed_part ? fixed_part : binary_length()) - seen_.size();
  auto line_end = seen_.back() == '\r' ? size_t{1} : size_t{2};
  return std::min(line_end, max_text - seen_.size());
}

size_t proxy_header::binary_length() const {
  return fixed_part + number_at(seen_, fixed_part - 2);
}

void proxy_header::fail(std::string_view why) {
  state_ = status::malformed;
  error_ = why;
  peer_.reset();
}

void proxy_header::check() {
  auto signature = is_binary() ? binary_signature : text_signature;
  auto begin = std::string_view{seen_}.substr(0, signature.size());
  if (begin != signature.substr(0, begin.size()))
    fail("it does not begin like one");
  else if (is_binary())
    check_binary();
  else
    check_text();
}

void proxy_header::check_text() {
  auto line = std::string_view{seen_};
  if (line.size() < shortest_text.size())
    return;
  auto end = line.find_first_of("\r\n");
  if (line.substr(std::min(end, line.size())) == "\r\n")
    parse_text(line.substr(0, end));
  else if (end != std::string_view::npos && line.substr(end) != "\r")
    fail("its line does not end with CR LF");
  else if (line.size() == max_text)
    fail("its line has more than 107 bytes");
}

void proxy_header::parse_text(std::string_view line) {
  line.remove_prefix(text_signature.size());
  auto family = take_field(line);
  state_ = status::done;
  if (family == "UNKNOWN")
    return; // whatever follows is to be ignored
  if (family != "TCP4" && family != "TCP6") {
    fail("its protocol is none of TCP4, TCP6 and UNKNOWN");
    return;
  }
  auto is_v6 = family == "TCP6";
  auto source = parse_ip(take_field(line), is_v6);
  auto destination = parse_ip(take_field(line), is_v6);
  auto source_port = parse_port(take_field(line));
  auto destination_port = parse_port(line);
  if (!source || !destination)
    fail("it has no two addresses of its protocol");
  else if (!source_port || !destination_port)
    fail("it has no two ports");
  else
    peer_ = proxied_peer{{*source, *source_port}, {*destination, *destination_port}};
}

void proxy_header::check_binary() {
  if (seen_.size() < fixed_part)
    return;
  if (byte_at(seen_, 12) >> 4 != 2)
    fail("its version is not 2");
  else if ((byte_at(seen_, 12) & 15) > command_proxy)
    fail("its command is neither LOCAL nor PROXY");
  else if (binary_length() > max_binary)
    fail("it is longer than 768 bytes");
  else if (seen_.size() == binary_length())
    parse_binary();
}

void proxy_header::parse_binary() {
  state_ = status::done;
  if ((byte_at(seen_, 12) & 15) == command_local)
    return; // whatever follows is to be ignored
  auto body = std::string_view{seen_}.substr(fixed_part);
  auto family = static_cast<uint8_t>(byte_at(seen_, 13) >> 4);
  auto transport = byte_at(seen_, 13) & 15;
  auto size = size_of_addresses(family);
  if (!size || transport > transport_datagram) {
    fail("its address family or its protocol is unknown");
    return;
  }
  if (transport == transport_datagram) {
    fail("it is about datagrams");
    return;
  }
  if (body.size() < *size) {
    fail("it ends within its addresses");
    return;
  }
  if (family != family_ipv4 && family != family_ipv6)
    return; // unspecified, or UNIX
  auto width = family == family_ipv4 ? size_t{4} : size_t{16};
  peer_ = proxied_peer{{address_at(body, 0, width), number_at(body, 2 * width)},
                       {address_at(body, width, width), number_at(body, 2 * width + 2)}};
  parse_extras(body.substr(*size));
}

void proxy_header::parse_extras(std::string_view extras) {
  constexpr size_t head = 3; // type and length
  while (!extras.empty()) {
    if (extras.size() < head || extras.size() - head < number_at(extras, 1)) {
      fail("it ends within one of its extras");
      return;
    }
    auto value = extras.substr(head, number_at(extras, 1));
    if (byte_at(extras, 0) == extra_ssl) {
      constexpr size_t shortest = 5; // flags, and the result of a verification
      if (value.size() < shortest) {
        fail("what it says of TLS is too short");
        return;
      }
      peer_->secure = (byte_at(value, 0) & client_ssl) != 0;
    }
    extras.remove_prefix(head + value.size());
  }
}

} // namespace hubbub
