#include "apps/client/server_message.hpp"

#include <algorithm>
#include <initializer_list>

#include "apps/client/hygiene.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/codec/server_time.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Longest text in a tag that is kept, in bytes.
constexpr size_t longest_tag = 300;

// The value of the first of these tags that there is, made harmless.
std::string tag(std::string_view tags, std::initializer_list<std::string_view> names) {
  for (auto name : names)
    if (auto value = find_tag(tags, name); !value.empty()) {
      auto text = harmless(unescape_tag_value(value));
      text.resize(piece_length(text, longest_tag));
      return text;
    }
  return {};
}

} // namespace

const std::string& server_message::param(size_t i) const {
  static const std::string none;
  return i < params.size() ? params[i] : none;
}

bool read_server_message(std::string_view line, server_message& into) {
  into = {};
  into.line = line;
  irc_message parsed;
  if (parse_irc_message(line, parsed) != irc_parse_result::message)
    return false;
  into.msgid = harmless(find_tag(parsed.tags, "msgid"));
  into.batch = harmless(find_tag(parsed.tags, "batch"));
  if (auto time = parse_server_time(find_tag(parsed.tags, "time")))
    into.time = *time / 1000;
  into.time_tag = tag(parsed.tags, {"time"});
  into.reply = tag(parsed.tags, {"+reply", "+draft/reply"});
  into.reaction = tag(parsed.tags, {"+react", "+draft/react"});
  into.typing = tag(parsed.tags, {"+typing", "+draft/typing"});
  into.goes_on = has_tag(parsed.tags, "draft/multiline-concat");
  into.label = tag(parsed.tags, {"label"});
  into.source = harmless(parsed.source);
  into.command.assign(parsed.command);
  std::transform(into.command.begin(), into.command.end(), into.command.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
  for (size_t i = 0; i < parsed.num_params; ++i)
    into.params.push_back(harmless(parsed.params[i]));
  // A text keeps the codes that tell an action from a message; what shows it
  // takes the rest away.
  auto names_only = into.command == "JOIN" || into.command == "NICK";
  if (parsed.num_params > 0 && !names_only)
    into.params.back() =
      without_controls(with_valid_utf8(parsed.params[parsed.num_params - 1], "\uFFFD"),
                       controls::irc_formatting);
  // extended-join: "JOIN #room account :Real Name"; account-notify: "ACCOUNT account".
  auto tells_account = (into.command == "JOIN" && into.params.size() > 2)
                       || (into.command == "ACCOUNT" && !into.params.empty());
  into.account = tells_account ? into.param(into.command == "JOIN" ? 1 : 0)
                               : tag(parsed.tags, {"account"});
  if (into.account == "*")
    into.account.clear();
  return true;
}

} // namespace hubbub::client
