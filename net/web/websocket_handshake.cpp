#include "net/web/websocket_handshake.hpp"

#include <algorithm>
#include <new>

#include <fmt/format.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>

#include "net/codec/base64.hpp"
#include "net/codec/text.hpp"

namespace hubbub {

namespace {

/// Bytes of a key that is none of our business (RFC 6455 4.1).
constexpr size_t key_size = 16;

/// What proves that we know what the key is for (RFC 6455 4.2.2).
std::string accept_for(const std::string& key) {
  constexpr std::string_view magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  constexpr size_t sha1_size = 20;
  auto text = fmt::format("{}{}", key, magic);
  unsigned char hash[sha1_size];
  gnutls_datum_t encoded{};
  const gnutls_datum_t bytes{hash, sizeof(hash)};
  if (gnutls_hash_fast(GNUTLS_DIG_SHA1, text.data(), text.size(), hash) != 0
      || gnutls_base64_encode2(&bytes, &encoded) != 0)
    throw std::bad_alloc{};
  std::string result{reinterpret_cast<char*>(encoded.data), encoded.size};
  gnutls_free(encoded.data);
  return result;
}

/// A host without the port that its scheme has anyhow.
std::string without_usual_port(std::string_view scheme, std::string_view host) {
  auto result = ascii_lower(host);
  std::string_view port = scheme == "https" ? ":443" : ":80";
  if (result.size() > port.size()
      && std::string_view{result}.substr(result.size() - port.size()) == port)
    result.resize(result.size() - port.size());
  return result;
}

std::string scheme_of(std::string_view origin) {
  return ascii_lower(origin.substr(0, std::min(origin.find("://"), origin.size())));
}

} // namespace

std::string normal_origin(std::string_view text) {
  if (text == "null")
    return "null"; // of a page in a file, or in a sandbox
  auto scheme = scheme_of(text);
  if ((scheme != "http" && scheme != "https") || scheme.size() == text.size())
    return {};
  auto host = text.substr(scheme.size() + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  if (host.empty() || host.front() == ':' || !is_utf8(host) || has_controls(host)
      || host.find_first_of(" @,") != std::string_view::npos)
    return {};
  return fmt::format("{}://{}", scheme, without_usual_port(scheme, host));
}

bool may_connect(std::string_view origin, std::string_view host,
                 const std::vector<std::string>& origins) {
  if (origin.empty())
    return true; // no browser
  auto is_listed = [&](std::string_view x) {
    return std::find(origins.begin(), origins.end(), x) != origins.end();
  };
  auto from = normal_origin(origin);
  if (is_listed("*") || (!from.empty() && is_listed(from)))
    return true;
  auto scheme = scheme_of(from);
  return !host.empty() && from.size() > scheme.size() + 3
         && from.substr(scheme.size() + 3) == without_usual_port(scheme, host);
}

websocket_handshake shake_hands(const http_request& request,
                                const std::vector<std::string>& origins) {
  websocket_handshake result;
  auto refuse = [&](unsigned status, std::string sentence) {
    result.status = status;
    result.sentence = std::move(sentence);
    return result;
  };
  if (request.method != "GET" || request.has_body)
    return refuse(400, "WebSocket begins with a GET that has no body");
  if (request.path != "/ws" && request.path != "/")
    return refuse(404, "WebSocket is spoken at /ws");
  if (request.websocket_version != "13")
    return refuse(426, "WebSocket is spoken in version 13 (RFC 6455)");
  auto key = from_base64(request.websocket_key);
  if (!key || key->size() != key_size)
    return refuse(400, "Sec-WebSocket-Key is not 16 bytes in base64");
  if (!may_connect(request.origin, request.host, origins))
    return refuse(403,
                  "Pages of another origin may not connect here. Who runs this server "
                  "can allow them (web.origins)");
  auto is_ours = [](std::string_view x) {
    return x == "text.ircv3.net" || x == "binary.ircv3.net";
  };
  auto& offered = request.websocket_protocols;
  auto protocol = std::find_if(offered.begin(), offered.end(), is_ours);
  result.answer = fmt::format("HTTP/1.1 101 Switching Protocols\r\n"
                              "Upgrade: websocket\r\n"
                              "Connection: Upgrade\r\n"
                              "Sec-WebSocket-Accept: {}\r\n",
                              accept_for(request.websocket_key));
  if (protocol != offered.end()) {
    result.answer += fmt::format("Sec-WebSocket-Protocol: {}\r\n", *protocol);
    if (*protocol == "binary.ircv3.net")
      result.kind = message_kind::binary;
  }
  result.answer += "\r\n";
  return result;
}

} // namespace hubbub
