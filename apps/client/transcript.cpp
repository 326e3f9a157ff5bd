#include "apps/client/transcript.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "apps/client/loss_report.hpp"
#include "apps/client/room_list.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

using json = nlohmann::ordered_json;

// RFC 3339, in UTC.
std::string written(transcript::time_point when) {
  using namespace std::chrono;
  auto seconds = system_clock::to_time_t(when);
  auto whole = system_clock::from_time_t(seconds);
  auto ms = duration_cast<milliseconds>(when - whole).count();
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(seconds), ms);
}

// The parameters from `first` on, spaces between them.
std::string joined(const server_message& m, size_t first) {
  std::string result;
  for (auto i = first; i < m.params.size(); ++i)
    result += (i > first ? " " : "") + m.params[i];
  return result;
}

// An object with what every line has. Nobody's room is null, and so is a source that
// is not there.
json object(std::string_view kind, transcript::time_point when, const std::string& from) {
  json result;
  result["time"] = written(when);
  result["kind"] = kind;
  result["room"] = nullptr;
  result["from"] = from.empty() ? json(nullptr) : json(from);
  result["text"] = "";
  return result;
}

void set_account(json& x, const server_message& m) {
  if (!m.account.empty())
    x["account"] = m.account;
}

void set_room(json& x, std::string_view target) {
  // "@#room" is for those in the room that have a rank.
  auto at = std::min(target.find_first_not_of("~@%"), target.size());
  if (is_room_name(target.substr(at)))
    target.remove_prefix(at);
  if (is_room_name(target))
    x["room"] = target;
}

std::string line_of(const json& x) {
  return x.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string json_of_text(const server_message& m, transcript::time_point when,
                         std::string_view me) {
  // An echo, with the label of what was sent.
  auto own = !m.label.empty() && equal_ignoring_case(m.nick(), me);
  auto action = action_in_ctcp(m.param(1));
  auto kind = own                     ? "sent"
              : m.command == "NOTICE" ? "notice"
              : action                ? "action"
              : is_ctcp(m.param(1))   ? "ctcp"
                                      : "message";
  auto x = object(kind, when, m.nick());
  set_room(x, m.param(0));
  x["text"] = action ? *action : m.param(1);
  // "@#room": for those of that rank alone. What is for one person alone has no room.
  if (x["room"] != m.param(0) && (own || !x["room"].is_null()))
    x["to"] = m.param(0);
  set_account(x, m);
  return line_of(x);
}

// What these commands are called, where their room stands and where their text.
struct translation {
  std::string_view command, kind;
  size_t room, text;
};

constexpr size_t none = 99;

constexpr translation translations[] = {
  {"JOIN", "join", 0, none},          {"PART", "leave", 0, 1},
  {"QUIT", "quit", none, 0},          {"NICK", "name", none, 0},
  {"TOPIC", "topic", 0, 1},           {"KICK", "kick", 0, 2},
  {"INVITE", "invite", 1, none},      {"ERROR", "error", none, 0},
  {"ACCOUNT", "account", none, none},
};

// What the server has refused, if one knows.
void set_said(json& x, const server_message& m) {
  if (auto said = said_in(m.answers))
    x["said"] = said->text;
}

std::string json_of(const server_message& m, transcript::time_point when,
                    std::string_view me) {
  if (m.command == "PRIVMSG" || m.command == "NOTICE")
    return json_of_text(m, when, me);
  for (auto& known : translations)
    if (known.command == m.command) {
      auto x = object(known.kind, when, m.nick());
      set_room(x, m.param(known.room));
      x["text"] = m.param(known.text);
      if (m.command == "KICK")
        x["whom"] = m.param(1);
      set_account(x, m);
      return line_of(x);
    }
  auto numeric = m.command.size() == 3 && m.command[0] >= '0' && m.command[0] <= '9';
  // That there is no message of the day (422) is no mistake of anybody.
  auto error =
    numeric && (m.command[0] == '4' || m.command[0] == '5') && m.command != "422";
  auto kind = m.command == "MODE"            ? "mode"
              : error || m.command == "FAIL" ? "error"
                                             : "info";
  auto x = object(kind, when, m.nick());
  auto first = numeric ? size_t{1} : size_t{0};
  for (auto i = first; i < m.params.size() && x["room"].is_null(); ++i)
    set_room(x, m.param(i));
  x["text"] = joined(m, m.command == "MODE" ? 1 : first);
  x["code"] = m.command;
  if (error || m.command == "FAIL")
    set_said(x, m);
  return line_of(x);
}

} // namespace

std::optional<std::string> transcript::of(const server_message& message, time_point when,
                                          std::string_view me) const {
  if (form_ == output_form::raw)
    return message.line;
  auto& command = message.command;
  // That somebody types is for eyes.
  if (command == "TAGMSG" && !message.typing.empty())
    return std::nullopt;
  // Between the machines.
  for (auto quiet : {"", "PONG", "PING", "CAP", "BATCH", "ACK"})
    if (!wanted() || command == quiet)
      return std::nullopt;
  return json_of(message, when, me);
}

screen_line transcript::of(screen_line own, time_point when) const {
  if (!wanted() || own.kind == line_kind::error)
    return own;
  if (form_ == output_form::raw)
    return {line_kind::error, std::move(own.text)};
  auto x = object("info", when, {});
  x["text"] = std::move(own.text);
  return {line_kind::data, line_of(x)};
}

} // namespace hubbub::client
