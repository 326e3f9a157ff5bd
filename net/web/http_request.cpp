// The only source that knows Boost.Beast, whose templates take long to compile.
#include "net/web/http_request.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>

namespace hubbub {

namespace {

namespace http = boost::beast::http;

constexpr std::string_view empty_line = "\r\n\r\n";

std::string text_of(boost::beast::string_view x) {
  return {x.data(), x.size()};
}

/// Whether a quality value rules something out: 0, 0.0, 0.000 (RFC 9110 12.4.2).
bool is_zero(boost::beast::string_view quality) {
  return !quality.empty()
         && quality.find_first_not_of("0.") == boost::beast::string_view::npos;
}

bool takes_gzip(const http::fields& fields) {
  auto result = false;
  for (auto& coding : http::ext_list{fields[http::field::accept_encoding]}) {
    if (!boost::beast::iequals(coding.first, "gzip"))
      continue;
    result = true;
    for (auto& parameter : coding.second)
      if (boost::beast::iequals(parameter.first, "q") && is_zero(parameter.second))
        result = false;
  }
  return result;
}

/// The path in what is asked for: "/ws?x", or "http://host/ws?x", as to a proxy (RFC 9112
/// 3.2.2).
std::string path_in(std::string_view target) {
  auto scheme_end = target.find("://");
  if (!target.empty() && target.front() != '/' && scheme_end != std::string_view::npos) {
    auto begin = target.find('/', scheme_end + 3);
    target = begin == std::string_view::npos ? "/" : target.substr(begin);
  }
  return std::string{target.substr(0, target.find('?'))};
}

/// Several fields of one name are one list (RFC 9110 5.3).
std::string list_in(const http::fields& fields, boost::beast::string_view name) {
  std::string result;
  auto [begin, end] = fields.equal_range(name);
  for (auto i = begin; i != end; ++i) {
    if (!result.empty())
      result += ", ";
    result += text_of(i->value());
  }
  return result;
}

} // namespace

size_t request_size(std::string_view bytes, size_t seen) {
  auto from = seen < empty_line.size() ? 0 : seen - (empty_line.size() - 1);
  auto end = bytes.find(empty_line, from);
  return end == std::string_view::npos ? 0 : end + empty_line.size();
}

std::optional<http_request> parse_http_request(std::string_view head) {
  http::request_parser<http::empty_body> parser;
  parser.header_limit(longest_request);
  boost::beast::error_code error;
  parser.put(boost::asio::buffer(head.data(), head.size()), error);
  if (error || !parser.is_header_done())
    return std::nullopt;
  auto& message = parser.get();
  // Two of them could mean one thing to us and another to a proxy (RFC 9112 3.2).
  auto num_hosts = message.count(http::field::host);
  if (num_hosts > 1 || (num_hosts == 0 && message.version() >= 11))
    return std::nullopt;
  http_request result;
  result.method = text_of(message.method_string());
  result.path = path_in({message.target().data(), message.target().size()});
  result.host = text_of(message[http::field::host]);
  result.origin = text_of(message[http::field::origin]);
  result.forwarded_for = list_in(message, "X-Forwarded-For");
  result.forwarded_proto = text_of(message["X-Forwarded-Proto"]);
  result.if_none_match = list_in(message, "If-None-Match");
  result.accept = list_in(message, "Accept");
  result.keeps_alive = parser.keep_alive();
  result.takes_gzip = takes_gzip(message);
  auto length = message[http::field::content_length];
  result.has_body = message.count(http::field::transfer_encoding) != 0
                    || (!length.empty() && length != "0");
  result.upgrades =
    message.version() >= 11
    && http::token_list{message[http::field::connection]}.exists("upgrade")
    && http::token_list{message[http::field::upgrade]}.exists("websocket");
  result.websocket_key = text_of(message[http::field::sec_websocket_key]);
  result.websocket_version = text_of(message[http::field::sec_websocket_version]);
  auto protocols = list_in(message, "Sec-WebSocket-Protocol");
  for (auto x : http::token_list{protocols})
    result.websocket_protocols.push_back(text_of(x));
  return result;
}

} // namespace hubbub
