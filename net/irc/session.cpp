#include "net/irc/session.hpp"

#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "actors/clock.hpp"
#include "actors/mask.hpp"
#include "net/accounts.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/codec/server_time.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/encode.hpp"
#include "net/irc/limits.hpp"
#include "net/pace.hpp"

namespace hubbub::irc {

namespace {

/// The name of the batch that holds a labelled response. There is never more than one
/// under way on a connection.
constexpr std::string_view response_batch = "r";

/// A server's own line, for `respond`.
irc_writer line_of(std::string& out, std::string_view server, std::string_view command) {
  return {out, server, command, irc_line_limit};
}

/// A list of names as an answer may repeat it, or the names of it that have room; "*" if
/// there is none.
std::string whole_names(std::string_view list, size_t room) {
  auto result = without_controls(list);
  std::replace(result.begin(), result.end(), ' ', '_');
  if (result.size() > room)
    result.resize(std::min(result.rfind(',', room), result.size()));
  return result.empty() || result.size() > room || result.front() == ':' ? "*" : result;
}

/// Puts a tag in front of a line, or in front of its other tags.
void append_tagged(std::string& out, std::string_view tag, std::string_view line) {
  out += '@';
  out += tag;
  out += !line.empty() && line.front() == '@' ? ';' : ' ';
  out += line.substr(!line.empty() && line.front() == '@' ? 1 : 0);
}

/// Whether that is one line, or the batch of one message (IRCv3 draft/multiline).
bool is_one_message(std::string_view lines) {
  auto size = lines.find('\n') + 1;
  if (size == lines.size())
    return true;
  constexpr std::string_view begin = " BATCH +";
  auto name = lines.substr(0, size).find(begin);
  if (name == std::string_view::npos)
    return false;
  name += begin.size();
  auto end =
    fmt::format(" BATCH -{}\r\n", lines.substr(name, lines.find(' ', name) - name));
  return lines.find(end) == lines.size() - end.size();
}

/// Whether clients are told to come by TLS only (IRCv3 sts). Who obeys has no other way:
/// not with a certificate that they would refuse.
bool tells_of_tls(const settings& x) {
  return x.sts && x.sts_port != 0 && x.tls && !x.tls->certificates().front().self_signed;
}

/// Capabilities that a client on that connection may have.
capabilities offered_by(session_host& host) {
  auto& config = host.config();
  auto logins = host.people().has_accounts() && may_log_in(host);
  capabilities result = 0;
  for (auto& x : all_capabilities) {
    auto& off = config.disabled_capabilities;
    if (std::find(off.begin(), off.end(), x.name) == off.end())
      result |= x.bit;
  }
  if (!multiline_fits(config))
    result &= ~cap::multiline;
  if (!config.history)
    result &= ~cap::of_history;
  if (!tells_of_tls(config))
    result &= ~cap::sts;
  if (!logins)
    result &= ~cap::of_accounts;
  else if (!config.registration)
    result &= ~cap::account_registration;
  return result;
}

} // namespace

irc_session::irc_session(session_host& host) : host_(host), offered_(offered_by(host)) {
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
  auto too_long =
    msg.tags.size() > max_tag_data || line.size() > tags_size + irc_line_limit - 2;
  auto cmd = parsed == irc_parse_result::message ? find_command(msg.command) : nullptr;
  auto is_sound = !too_long && is_utf8(line);
  if (is_sound && take_batched(*this, msg, cmd))
    return true;
  auto label = label_in(msg.tags);
  auto waits = too_long || cmd == nullptr || !label.empty();
  if (waits ? !people().settled() : !may_run(*cmd, msg))
    return false;
  begin_response(label);
  if (!is_sound && multiline_ != nullptr)
    multiline_->give_up(); // a line of it is missing
  if (too_long)
    refuse_too_long();
  else if (!is_sound)
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

void irc_session::take_overlong(std::string_view begin) {
  irc_message msg;
  parse_irc_message(begin, msg);
  // Of tags that have no end in here the last one may be cut.
  auto all = msg.tags.size() + 1 < begin.size();
  if (multiline_ != nullptr)
    multiline_->give_up();
  begin_response(label_in(all ? msg.tags : msg.tags.substr(0, msg.tags.rfind(';'))));
  refuse_too_long();
}

void irc_session::refuse_too_long() {
  reply(
    numeric::ERR_INPUTTOOLONG,
    {fmt::format("Input line was too long: {} bytes are allowed, with its end, and {} "
                 "bytes of tags",
                 irc_line_limit, max_tag_data)});
}

void irc_session::rejected(const std::string& target, const caf::error& why) {
  if (code_of(why) == errc::not_a_member)
    explain(*this, target, why);
  else
    cannot_send(*this, target, why);
}

void irc_session::presence_changed(const user& who, bool present) {
  auto code = present ? numeric::RPL_MONONLINE : numeric::RPL_MONOFFLINE;
  unasked_line(config().server_name, code)
    .param(client_name())
    .trailing(present ? mask_of(who) : who.nick);
  if (present)
    offer_metadata(*this, who.nick, false);
}

void irc_session::knocked(const std::string& room, const user& who,
                          const std::string& text) {
  auto& server = config().server_name;
  if (room.empty())
    unasked_line(server, numeric::RPL_UMODEGMSG)
      .param(client_name())
      .param(who.nick)
      .param(who.username + '@' + who.host)
      .trailing("is messaging you, and you are +g: ACCEPT lets the next ones through");
  else
    unasked_line(server, numeric::RPL_KNOCK)
      .param(client_name())
      .param(room)
      .param(mask_of(who))
      .trailing("has asked for an invite" + (text.empty() ? text : ": " + text));
}

// ircv3.net/specs/extensions/channel-rename: for others it looks as if they had gone from
// one room into another.
void irc_session::room_moved(const std::string& old_name, const event& x, bool own) {
  if (has(cap::channel_rename))
    return;
  std::string out;
  auto end = x.text.find(' ');
  auto me = mask_of(*people().who());
  auto append = [&](std::string_view command, std::string_view room) {
    out += time_tag();
    return irc_writer{out, me, command, irc_line_limit}.param(room);
  };
  append("PART", old_name)
    .trailing("The channel has another name: " + x.text.substr(end + 1));
  auto room = x.text.substr(0, end);
  if (has(cap::extended_join))
    append("JOIN", room)
      .param(account_or_star(*people().who()))
      .trailing(people().who()->realname);
  else
    append("JOIN", room).end();
  own ? write(out) : host_.write(out);
  if (moved_ == nullptr)
    moved_ = std::make_unique<std::vector<std::string>>();
  moved_->push_back(std::move(room));
}

void irc_session::settled() {
  end_response();
  if (moved_ == nullptr || !people().settled())
    return;
  auto room = std::move(moved_->back());
  moved_->pop_back();
  if (moved_->empty())
    moved_ = nullptr;
  show_room(*this, room);
}

void irc_session::notify(const std::string& text) {
  unasked_line(config().server_name, "NOTICE").param(client_name()).trailing(text);
}

void irc_session::logged_out(const std::string& why) {
  unasked_line(config().server_name, numeric::RPL_LOGGEDOUT)
    .param(client_name())
    .param(mask_of(*people().who()))
    .trailing(why);
}

void irc_session::farewell(const std::string& reason) {
  std::string out;
  irc_writer{out, {}, "ERROR", irc_line_limit}.trailing(
    fmt::format("Closing link: {} ({})", host_.peer(), reason));
  write(out);
  end_response();
}

bool irc_session::ping() {
  std::string out;
  append_irc_message(out, {}, "PING", {config().server_name});
  host_.write(out);
  return true;
}

void irc_session::reconfigured(const settings& before) {
  auto had = std::exchange(offered_, offered_by(host_));
  announce_capabilities(*this, had, before);
}

// -- lines out ------------------------------------------------------------------

std::string irc_session::time_tag() const {
  constexpr size_t tags = 64; // bytes
  std::string result;
  result.reserve(tags + irc_line_limit);
  if (has(cap::server_time)) {
    result += "@time=";
    append_server_time(result, milliseconds_since_1970());
    result += ' ';
  }
  return result;
}

irc_line irc_session::line(std::string_view source, std::string_view command) {
  return {*this, irc_line::role::answer, time_tag(), source, command};
}

irc_line irc_session::unasked_line(std::string_view source, std::string_view command) {
  return {*this, irc_line::role::unasked, time_tag(), source, command};
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
  auto writer = line(config().server_name, code);
  writer.param(client_name());
  for (auto i = params.begin(); i + 1 != params.end(); ++i)
    writer.param(*i);
  writer.trailing(*(params.end() - 1));
}

void irc_session::end_list(numeric::code code, std::string_view asked,
                           std::string_view text) {
  auto writer = line(config().server_name, code);
  writer.param(client_name());
  constexpr size_t punctuation = 3; // two spaces and a colon
  writer.param(whole_names(asked, writer.left() - text.size() - punctuation))
    .trailing(text);
}

void irc_session::fail(std::string_view command, std::string_view code,
                       std::initializer_list<std::string_view> context,
                       std::string_view text) {
  standard_reply("FAIL", command, code, context, text);
}

void irc_session::standard_reply(std::string_view kind, std::string_view command,
                                 std::string_view code,
                                 std::initializer_list<std::string_view> context,
                                 std::string_view text) {
  auto writer = line(config().server_name, kind);
  writer.param(command).param(code);
  for (auto x : context)
    writer.param(x);
  writer.trailing(text);
}

void irc_session::show(const event_list& list) {
  std::string out;
  for (auto& x : list.events)
    encode_irc(out, list, x, variant());
  write(out);
}

format_variant irc_session::variant() const {
  auto without = has(cap::batch) ? capabilities{0} : cap::multiline;
  return static_cast<format_variant>(capabilities_ & cap::variants & ~without);
}

std::string_view irc_session::label_in(std::string_view tags) const {
  if (!has(cap::labeled_response) || !has(cap::batch))
    return {};
  auto label = find_tag(tags, "label");
  auto valid = label.size() <= max_label_length && is_utf8(label) && !has_controls(label);
  return valid ? label : std::string_view{};
}

void irc_session::begin_response(std::string_view label) {
  if (!label.empty())
    response_ = std::make_unique<response>(response{std::string{label}, {}, false});
}

std::string irc_session::postpone_response() {
  return response_ != nullptr ? std::exchange(response_, nullptr)->label : std::string{};
}

bool irc_session::begin_answer(const std::string& label) {
  if (response_ != nullptr || label.empty())
    return false;
  begin_response(label);
  return true;
}

void irc_session::respond(std::string_view lines) {
  auto& x = *response_;
  std::string out;
  if (!x.is_batch) {
    x.line += lines;
    if (is_one_message(x.line))
      return;
    x.is_batch = true;
    append_tagged(out, "label=" + x.label, {});
    line_of(out, config().server_name, "BATCH")
      .param(fmt::format("+{}", response_batch))
      .param("labeled-response")
      .end();
    lines = x.line;
  }
  while (!lines.empty()) {
    auto line = lines.substr(0, lines.find('\n') + 1);
    // What is in a batch of its own is in this one by way of that.
    if (line.substr(0, 7) == "@batch=")
      out += line;
    else
      append_tagged(out, fmt::format("batch={}", response_batch), line);
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
    line_of(out, config().server_name, "BATCH")
      .param(fmt::format("-{}", response_batch))
      .end();
  } else if (!x.line.empty()) {
    append_tagged(out, "label=" + x.label, x.line);
  } else {
    append_tagged(out, "label=" + x.label, {});
    line_of(out, config().server_name, "ACK").end();
  }
  host_.write(out);
}

caf::expected<int64_t> irc_session::mark_read(const std::string& target, int64_t time) {
  auto key = folded(target);
  if (read_markers_ == nullptr && time == 0)
    return int64_t{0};
  if (read_markers_ == nullptr)
    read_markers_ = std::make_unique<std::map<std::string, int64_t>>();
  auto i = read_markers_->find(key);
  if (i == read_markers_->end()) {
    if (time == 0)
      return int64_t{0};
    if (read_markers_->size() >= max_read_markers)
      return make_error(errc::list_full);
    i = read_markers_->emplace(key, 0).first;
  }
  return i->second = std::max(i->second, time);
}

std::string_view irc_session::client_name() {
  auto& nick = people().who()->nick;
  return nick.empty() ? std::string_view{"*"} : std::string_view{nick};
}

void irc_session::enable(capabilities x) {
  capabilities_ = x;
  if (!has(cap::any_metadata) || !has(cap::batch))
    metadata_ = nullptr;
  else if (metadata_ == nullptr)
    metadata_ = std::make_unique<metadata_client>();
  update_delivery();
}

void irc_session::update_delivery() {
  auto wants_metadata = metadata_ != nullptr && !metadata_->keys.empty();
  host_.deliver_as(
    {variant(), has(cap::echo_message), has(cap::extended_monitor), wants_metadata});
}

std::string_view take_target(std::string_view& list) {
  auto part = list.substr(0, list.find(','));
  list.remove_prefix(std::min(part.size() + 1, list.size()));
  return part;
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

std::vector<std::string> distinct_targets(irc_session& s, std::string_view list,
                                          size_t limit) {
  std::vector<std::string> result;
  std::unordered_set<std::string> known;
  auto said = false;
  for_each_target(list, [&](std::string_view x) {
    if (!known.insert(folded(x)).second)
      return;
    if (result.size() < limit)
      result.emplace_back(x);
    else if (!std::exchange(said, true))
      s.reply(numeric::ERR_TOOMANYTARGETS,
              {shown(x), fmt::format("Too many targets: {} are allowed", limit)});
  });
  return result;
}

} // namespace hubbub::irc
