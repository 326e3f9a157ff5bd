#include "net/web/http_answer.hpp"

#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <caf/make_counted.hpp>

#include "net/codec/text.hpp"

namespace hubbub {

namespace {

std::string_view phrase_of(unsigned status) {
  switch (status) {
    case 200:
      return "OK";
    case 304:
      return "Not Modified";
    case 400:
      return "Bad Request";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 426:
      return "Upgrade Required";
    case 431:
      return "Request Header Fields Too Large";
    case 503:
      return "Service Unavailable";
    default:
      return "Error";
  }
}

/// The page is ours alone: no scripts, styles or pictures but from here, in nobody's
/// frame, and nobody is told where its links were.
constexpr std::string_view defences =
  "Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; "
  "frame-ancestors 'none'; object-src 'none'\r\n"
  "Referrer-Policy: no-referrer\r\n"
  "X-Content-Type-Options: nosniff\r\n";

std::string head_of(unsigned status, const http_manner& how) {
  return fmt::format("HTTP/1.1 {} {}\r\n"
                     "Date: {:%a, %d %b %Y %H:%M:%S} GMT\r\n"
                     "Connection: {}\r\n{}",
                     status, phrase_of(status), fmt::gmtime(how.now),
                     how.ends ? "close" : "keep-alive", defences);
}

/// Whether a client has that already. A weak tag is as good (RFC 9110 13.1.2).
bool has_tag(std::string_view list, std::string_view tag) {
  for (auto& x : split_list(list))
    if (x == "*" || x == tag || x == fmt::format("W/{}", tag))
      return true;
  return false;
}

http_answer file_answer(const http_request& request, const web_file& file,
                        const http_manner& how) {
  auto packs = request.takes_gzip && file.gzip;
  auto tag = fmt::format("\"{}{}\"", file.tag, packs ? "-gzip" : "");
  auto known = has_tag(request.if_none_match, tag);
  http_answer result{head_of(known ? 304 : 200, how), {}, how.ends};
  result.head +=
    fmt::format("ETag: {}\r\nCache-Control: {}\r\n", tag,
                file.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  if (file.gzip)
    result.head += "Vary: Accept-Encoding\r\n";
  if (!known) {
    auto& bytes = packs ? file.gzip : file.plain;
    auto size = bytes->text.size();
    if (packs)
      result.head += "Content-Encoding: gzip\r\n";
    result.head +=
      fmt::format("Content-Type: {}\r\nContent-Length: {}\r\n", file.type, size);
    if (how.with_body)
      result.body = {bytes, 0, static_cast<uint32_t>(size)};
  }
  result.head += "\r\n";
  return result;
}

} // namespace

http_answer sentence_answer(unsigned status, std::string_view sentence,
                            const http_manner& how, std::string_view more) {
  http_answer result{head_of(status, how), {}, how.ends};
  result.head += fmt::format("Cache-Control: no-store\r\n"
                             "Content-Type: text/plain; charset=utf-8\r\n"
                             "Content-Length: {}\r\n{}\r\n",
                             sentence.size() + 1, more);
  if (how.with_body)
    result.head += fmt::format("{}\n", sentence);
  return result;
}

http_answer fresh_answer(std::string_view type, std::string text,
                         const http_manner& how) {
  http_answer result{head_of(200, how), {}, how.ends};
  result.head += fmt::format("Cache-Control: no-store\r\n"
                             "Content-Type: {}\r\nContent-Length: {}\r\n\r\n",
                             type, text.size());
  if (how.with_body) {
    auto bytes = caf::make_counted<shared_bytes>();
    bytes->text = std::move(text);
    auto size = static_cast<uint32_t>(bytes->text.size());
    result.body = {std::move(bytes), 0, size};
  }
  return result;
}

std::optional<http_answer> refuse_request(const http_request& request, std::time_t now) {
  auto is_head = request.method == "HEAD";
  // What it wants to say as well is not read: the next request could not be found.
  if (!is_head && request.method != "GET")
    return sentence_answer(405, "Only GET and HEAD can be asked here", {now},
                           "Allow: GET, HEAD\r\n");
  if (request.has_body)
    return sentence_answer(400, "A GET or HEAD with a body is not understood",
                           {now, true, !is_head});
  return std::nullopt;
}

http_answer answer_request(const http_request& request, const web_site* site,
                           std::time_t now) {
  if (auto refusal = refuse_request(request, now))
    return std::move(*refusal);
  http_manner how{now, !request.keeps_alive, request.method != "HEAD"};
  if (request.path == "/healthz")
    return sentence_answer(200, "ok", how);
  if (request.path == "/ws")
    return sentence_answer(426, "WebSocket is spoken here (RFC 6455)", how,
                           "Upgrade: websocket\r\n");
  if (auto file = site != nullptr ? site->find(request.path) : nullptr)
    return file_answer(request, *file, how);
  return sentence_answer(404, "There is nothing here: the page is at /", how);
}

} // namespace hubbub
