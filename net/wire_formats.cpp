#include "net/wire_formats.hpp"

#include <fmt/format.h>

#include "net/codec/irc_message.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/irc/encode.hpp"
#include "net/irc/limits.hpp"
#include "net/irc/session.hpp"
#include "net/plain/encode.hpp"
#include "net/plain/session.hpp"

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

template <const plain_style& Style>
constexpr wire_format plain_format(std::string_view name,
                                   std::string (*banner)(const endpoint&)) {
  return {name,
          banner,
          refuse_in_plain,
          "",
          true,
          [](const settings& config) { return config.line_length; },
          0,
          encode_in_style<Style>,
          encode_once<encode_in_style<Style>>,
          [](session_host& host) -> std::unique_ptr<session> {
            return std::make_unique<plain_session>(host, Style);
          }};
}

} // namespace

const wire_format colon_format = plain_format<colon>("colon", [](const endpoint& x) {
  return fmt::format("Chat server started on {}", to_string(x));
});

const wire_format bracket_format =
  plain_format<bracket>("bracket", [](const endpoint& x) {
    return fmt::format("Server running on port {}...", x.port);
  });

const wire_format irc_format = {
  "irc",
  [](const endpoint& x) { return fmt::format("IRC server started on {}", to_string(x)); },
  refuse_in_irc,
  "irc",
  false,
  [](const settings&) { return irc_line_limit - 2 + max_tag_data + 2; },
  irc::max_unread_line,
  encode_irc,
  encode_once<encode_irc>,
  [](session_host& host) -> std::unique_ptr<session> {
    return std::make_unique<irc::irc_session>(host);
  }};

} // namespace hubbub
