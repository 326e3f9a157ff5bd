#include "net/wire_formats.hpp"

#include <ctime>

#include <fmt/format.h>

#include "net/codec/irc_message.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/framing/line_framing.hpp"
#include "net/framing/websocket_framing.hpp"
#include "net/irc/encode.hpp"
#include "net/irc/limits.hpp"
#include "net/irc/session.hpp"
#include "net/plain/encode.hpp"
#include "net/plain/session.hpp"
#include "net/web/http_answer.hpp"

namespace hubbub {

namespace {

constexpr plain_style colon{colon_words, plain_welcome::announcement, "colon"};

constexpr plain_style bracket{bracket_words, plain_welcome::user_list, "bracket"};

template <const plain_style& Style>
author_view encode_in_style(std::string& out, const event_list& list, const event& x,
                            format_variant) {
  return encode_plain(out, Style.words, list, x);
}

std::string refuse_in_plain(std::string_view reason) {
  std::string out;
  append_info(out, reason);
  return out;
}

std::string refuse_in_irc(std::string_view reason) {
  std::string out;
  irc_writer{out, {}, "ERROR", irc_line_limit}.trailing(reason);
  return out;
}

size_t longest_irc_line(const settings&) {
  return irc_line_limit - 2 + max_tag_data + 2;
}

std::unique_ptr<session> make_irc_session(session_host& host) {
  return std::make_unique<irc::irc_session>(host);
}

template <class Framing>
std::unique_ptr<framing> make_framing(size_t limit) {
  return std::make_unique<Framing>(limit);
}

constexpr std::string_view tls_mark(bool tls) {
  return tls ? " (TLS)" : "";
}

template <const plain_style& Style>
constexpr wire_format plain_format(std::string_view name,
                                   std::string (*banner)(const endpoint&, bool)) {
  return {name,
          banner,
          refuse_in_plain,
          "",
          false,
          [](const settings& config) { return config.line_length; },
          0,
          make_framing<telnet_framing>,
          encode_in_style<Style>,
          nullptr,
          encode_once<encode_in_style<Style>>,
          [](session_host& host) -> std::unique_ptr<session> {
            return std::make_unique<plain_session>(host, Style);
          }};
}

std::unique_ptr<framing> make_websocket_framing(size_t limit) {
  return std::make_unique<websocket_framing>(limit);
}

template <message_kind Kind>
void frame_in_messages(std::string& out, std::string_view lines) {
  append_messages(out, lines, Kind);
}

template <message_kind Kind>
author_view encode_in_messages(std::string& out, const event_list& list, const event& x,
                               format_variant variant) {
  thread_local std::string lines;
  lines.clear();
  auto result = encode_irc(lines, list, x, variant);
  append_messages(out, lines, Kind);
  return result;
}

std::string refuse_in_http(std::string_view reason) {
  return sentence_answer(503, reason, {std::time(nullptr)}).head;
}

std::string page_banner(const endpoint& where, bool tls) {
  auto shown = where;
  if (where.address.empty() || where.address == "0.0.0.0" || where.address == "::")
    shown.address = "localhost";
  return fmt::format("Web page on http{}://{}/", tls ? "s" : "", to_string(shown));
}

template <message_kind Kind>
constexpr wire_format format_in_messages() {
  return {"ws",
          page_banner,
          refuse_in_http,
          "http/1.1",
          true,
          longest_irc_line,
          0,
          make_websocket_framing,
          encode_irc,
          frame_in_messages<Kind>,
          encode_once<encode_in_messages<Kind>>,
          make_irc_session};
}

} // namespace

const wire_format colon_format =
  plain_format<colon>("colon", [](const endpoint& x, bool tls) {
    return fmt::format("Chat server started on {}{}", to_string(x), tls_mark(tls));
  });

const wire_format bracket_format =
  plain_format<bracket>("bracket", [](const endpoint& x, bool tls) {
    return fmt::format("Server running on port {}...{}", x.port, tls_mark(tls));
  });

const wire_format irc_format = {"irc",
                                [](const endpoint& x, bool tls) {
                                  return fmt::format("IRC server started on {}{}",
                                                     to_string(x), tls_mark(tls));
                                },
                                refuse_in_irc,
                                "irc",
                                false,
                                longest_irc_line,
                                irc::max_unread_line,
                                make_framing<line_framing>,
                                encode_irc,
                                nullptr,
                                encode_once<encode_irc>,
                                make_irc_session};

const wire_format websocket_format = format_in_messages<message_kind::text>();

const wire_format websocket_binary_format = format_in_messages<message_kind::binary>();

const wire_format metrics_format = {"metrics",
                                    [](const endpoint& x, bool) {
                                      return fmt::format("Metrics on http://{}/metrics",
                                                         to_string(x));
                                    },
                                    refuse_in_http,
                                    "http/1.1",
                                    true,
                                    nullptr,
                                    0,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr};

} // namespace hubbub
