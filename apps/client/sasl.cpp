#include "apps/client/sasl.hpp"

#include <string_view>

#include <gnutls/gnutls.h>

#include "net/codec/irc_message.hpp"

namespace hubbub::client {

namespace {

// Bytes of an answer in one line; one that is as long as that is followed by another.
constexpr size_t chunk = 400;

std::string base64(const std::string& bytes) {
  gnutls_datum_t data{reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data())),
                      static_cast<unsigned>(bytes.size())};
  gnutls_datum_t text{};
  if (::gnutls_base64_encode2(&data, &text) != GNUTLS_E_SUCCESS)
    return {};
  std::string result{reinterpret_cast<char*>(text.data), text.size};
  ::gnutls_free(text.data);
  return result;
}

std::string line(std::string_view word) {
  std::string result;
  append_irc_message(result, {}, "AUTHENTICATE", {word});
  return result;
}

} // namespace

std::string sasl::begin(const credentials& who) {
  external_ = who.certificate && who.password.empty();
  state_ = state::going;
  return line(external_ ? "EXTERNAL" : "PLAIN");
}

std::string sasl::answer(const server_message& m, const credentials& who) {
  std::string wire;
  if (state_ != state::going)
    return wire;
  if (m.command == "903" || m.command == "907") {
    state_ = state::in;
  } else if (m.command == "904" || m.command == "905" || m.command == "906") {
    state_ = state::refused;
  } else if (m.command == "902" || m.command == "908") {
    state_ = m.command == "902" ? state::refused : state::unable;
  } else if (m.command == "AUTHENTICATE" && m.param(0) == "+") {
    auto text = external_
                  ? base64(who.account)
                  : base64(who.account + '\0' + who.account + '\0' + who.password);
    if (text.empty())
      text += '+';
    for (std::string_view rest = text;; rest.remove_prefix(chunk)) {
      auto piece = rest.substr(0, chunk);
      wire += line(piece.empty() ? "+" : piece);
      if (piece.size() < chunk)
        break;
    }
  }
  return wire;
}

} // namespace hubbub::client
