#include "net/irc/session.hpp"

#include <utility>

#include <fmt/format.h>

#include "actors/clock.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/encode.hpp"
#include "net/pace.hpp"

namespace hubbub::irc {

namespace {

/// The name of the batch that holds a labelled response. There is never more than one
/// under way on a connection.
constexpr std::string_view batch_name = "r";

/// Lines are written one after the other into one buffer per thread: all sessions of a
/// thread take turns.
std::string& scratch() {
  thread_local std::string result;
  return result;
}

/// Puts a tag in front of a line, or in front of its other tags.
void append_tagged(std::string& out, std::string_view tag, std::string_view line) {
  out += '@';
  out += tag;
  out += !line.empty() && line.front() == '@' ? ';' : ' ';
  out += line.substr(!line.empty() && line.front() == '@' ? 1 : 0);
}

capabilities offered_by(const settings& config) {
  capabilities result = 0;
  for (auto& x : all_capabilities) {
    auto& off = config.disabled_capabilities;
    if (std::find(off.begin(), off.end(), x.name) == off.end())
      result |= x.bit;
  }
  return result;
}

} // namespace

irc_session::irc_session(session_host& host)
    : host_(host), offered_(offered_by(host.config())) {
  // nop
}

// -- lines in -------------------------------------------------------------------

size_t irc_session::num_targets(std::string_view line) const {
  if (line.find(',') == std::string_view::npos)
    return 1;
  irc_message msg;
  if (parse_irc_message(line, msg) != irc_parse_result::message)
    return 1;
  auto cmd = find_command(msg.command);
  if (cmd == nullptr)
    return 1;
  if (cmd->run == kick)
    return num_distinct_targets(msg.param(1));
  return cmd->speaks || cmd->run == part ? num_distinct_targets(msg.param(0)) : 1;
}

bool irc_session::take(std::string_view line) {
  // The response to a labelled command is complete only when all is answered.
  if (response_ != nullptr)
    return false;
  irc_message msg;
  auto parsed = parse_irc_message(line, msg);
  if (parsed == irc_parse_result::empty)
    return true;
  auto tags_size = msg.tags.empty() ? 0 : msg.tags.size() + 2; // '@' and the space
  if (msg.tags.size() > max_tag_data || line.size() > tags_size + irc_line_limit - 2) {
    if (!people().settled())
      return false;
    take_overlong();
    return true;
  }
  auto cmd = parsed == irc_parse_result::message ? find_command(msg.command) : nullptr;
  auto label = has(cap::labeled_response) && has(cap::batch) ? find_tag(msg.tags, "label")
                                                             : std::string_view{};
  auto may = cmd == nullptr || !label.empty() ? people().settled() : may_run(*cmd, msg);
  if (!may)
    return false;
  if (!label.empty() && label.size() <= max_label_length && is_utf8(label)
      && !has_controls(label))
    response_ = std::make_unique<response>(response{std::string{label}, {}, false});
  if (!is_utf8(line))
    fail(cmd != nullptr ? cmd->name : "*", "INVALID_UTF8", {},
         "Your line was not sent: it is not UTF-8");
  else if (cmd == nullptr)
    reply(numeric::ERR_UNKNOWNCOMMAND, {shown(msg.command), "Unknown command"});
  else if (!cmd->before_registration && !people().arrived())
    reply(numeric::ERR_NOTREGISTERED, {"You have not registered"});
  else if (msg.num_params < cmd->min_params)
    reply(numeric::ERR_NEEDMOREPARAMS, {cmd->name, "Not enough parameters"});
  else
    cmd->run(*this, msg);
  return true;
}

bool irc_session::is_ping(std::string_view line) const {
  auto command = irc_command_of(line);
  return equal_ignoring_case(command, "PING") || equal_ignoring_case(command, "PONG");
}

bool irc_session::may_run(const command& cmd, const irc_message& msg) {
  auto to_own_rooms = cmd.speaks && msg.num_params == (cmd.run == tagmsg ? 1 : 2);
  for_each_target(msg.param(0), [&](std::string_view target) {
    to_own_rooms = to_own_rooms && people().find_room(target) != nullptr;
  });
  return to_own_rooms ? people().may_say() : people().settled();
}

void irc_session::take_overlong() {
  reply(numeric::ERR_INPUTTOOLONG, {"Input line was too long"});
}

void irc_session::rejected(const std::string& target, const caf::error& why) {
  if (code_of(why) == errc::not_a_member)
    explain(*this, target, why);
  else
    cannot_send(*this, target, why);
}

void irc_session::presence_changed(const user& who, bool present) {
  auto code = present ? numeric::RPL_MONONLINE : numeric::RPL_MONOFFLINE;
  line(config().server_name, code)
    .param(client_name())
    .trailing(present ? mask_of(who) : who.nick);
  send_unasked();
}

void irc_session::notify(const std::string& text) {
  line(config().server_name, "NOTICE").param(client_name()).trailing(text);
  send_unasked();
}

void irc_session::farewell(const std::string& reason) {
  append_irc_line(scratch(), {}, "ERROR", {},
                  fmt::format("Closing link: {} ({})", host_.peer(), reason));
  send();
  end_response();
}

bool irc_session::ping() {
  append_irc_message(scratch(), {}, "PING", {config().server_name});
  send_unasked();
  return true;
}

void irc_session::reconfigured() {
  auto before = std::exchange(offered_, offered_by(config()));
  announce_capabilities(*this, before);
}

// -- lines out ------------------------------------------------------------------

void irc_session::begin_tags() {
  if (!has(cap::server_time))
    return;
  scratch() += "@time=";
  append_server_time(scratch(), milliseconds_since_1970());
  scratch() += ' ';
}

irc_writer irc_session::line(std::string_view source, std::string_view command) {
  begin_tags();
  return {scratch(), source, command};
}

void irc_session::send() {
  // `write` may end in a handler that begins the next line.
  auto lines = std::exchange(scratch(), {});
  write(lines);
  lines.clear();
  if (scratch().empty())
    scratch() = std::move(lines); // its memory is good for the next one
}

void irc_session::send_unasked() {
  host_.write(scratch());
  scratch().clear();
}

void irc_session::write(std::string_view lines) {
  if (lines.empty())
    return;
  if (response_ != nullptr)
    respond(lines);
  else
    host_.write(lines);
}

void irc_session::reply(numeric::code code,
                        std::initializer_list<std::string_view> params) {
  begin_tags();
  auto begin = scratch().size();
  irc_writer writer{scratch(), config().server_name, code};
  writer.param(client_name());
  for (auto i = params.begin(); i + 1 != params.end(); ++i)
    writer.param(*i);
  constexpr size_t punctuation = 4; // " :" and CRLF
  auto used = scratch().size() - begin + punctuation;
  auto text = *(params.end() - 1);
  auto left = used + 4 < irc_line_limit ? irc_line_limit - used : 4;
  writer.trailing(text.substr(0, piece_length(text, left)));
  send();
}

void irc_session::fail(std::string_view command, std::string_view code,
                       std::initializer_list<std::string_view> context,
                       std::string_view text) {
  auto writer = line(config().server_name, "FAIL");
  writer.param(command).param(code);
  for (auto x : context)
    writer.param(x);
  writer.trailing(text);
  send();
}

void irc_session::show(const event_list& list) {
  auto variant = static_cast<uint8_t>(capabilities_ & cap::variants);
  for (auto& x : list.events)
    encode_irc(scratch(), list, x, variant);
  send();
}

void irc_session::respond(std::string_view lines) {
  auto& x = *response_;
  std::string out;
  if (!x.is_batch) {
    x.line += lines;
    if (x.line.find('\n') + 1 >= x.line.size())
      return;
    x.is_batch = true;
    append_tagged(out, "label=" + x.label, {});
    irc_writer{out, config().server_name, "BATCH"}
      .param(fmt::format("+{}", batch_name))
      .param("labeled-response")
      .end();
    lines = x.line;
  }
  while (!lines.empty()) {
    auto line = lines.substr(0, lines.find('\n') + 1);
    append_tagged(out, fmt::format("batch={}", batch_name), line);
    lines.remove_prefix(line.size());
  }
  host_.write(out);
}

void irc_session::end_response() {
  if (response_ == nullptr)
    return;
  auto x = std::move(*std::exchange(response_, nullptr));
  std::string out;
  if (x.is_batch) {
    irc_writer{out, config().server_name, "BATCH"}
      .param(fmt::format("-{}", batch_name))
      .end();
  } else if (!x.line.empty()) {
    append_tagged(out, "label=" + x.label, x.line);
  } else {
    append_tagged(out, "label=" + x.label, {});
    irc_writer{out, config().server_name, "ACK"}.end();
  }
  host_.write(out);
}

std::string_view irc_session::client_name() {
  auto& nick = people().who()->nick;
  return nick.empty() ? std::string_view{"*"} : std::string_view{nick};
}

void irc_session::enable(capabilities x) {
  capabilities_ = x;
  host_.deliver_as({static_cast<uint8_t>(x & cap::variants), has(cap::echo_message),
                    has(cap::extended_monitor)});
}

std::string clean(std::string_view text) {
  if (has_controls(text, controls::irc_formatting))
    return without_controls(text, controls::irc_formatting);
  return std::string{text};
}

std::string too_often(irc_session& s, activity what, const caf::error& why) {
  return explain_refusal(what, s.config().flood[what], seconds_to_wait(why));
}

std::string shown(std::string_view word) {
  constexpr size_t enough = 200; // the longest name, and too long ones
  auto result = without_controls(word.substr(0, piece_length(word, enough)));
  std::replace(result.begin(), result.end(), ' ', '_');
  return result.empty() || result.front() == ':' ? "*" : result;
}

} // namespace hubbub::irc
