// Messages of several lines (IRCv3 draft/multiline).
#include "net/irc/multiline.hpp"

#include <utility>

#include <fmt/format.h>

#include "actors/long_text.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/encode.hpp"
#include "net/irc/limits.hpp"

namespace hubbub::irc {

namespace {

constexpr std::string_view batch_type = "draft/multiline";
constexpr std::string_view concat_tag = "draft/multiline-concat";

/// Longest name that a client may give a batch, in bytes.
constexpr size_t max_batch_name = 64;

using fault = multiline_batch::fault;

/// Says why a batch is not sent, in answer to the command that began it.
void refuse(irc_session& s, fault why, std::string_view given_target) {
  auto& limits = s.config();
  auto& batch = *s.multiline();
  batch.give_up();
  auto is_first = s.begin_answer(batch.label());
  switch (why) {
    case fault::too_many_bytes:
      s.fail("BATCH", "MULTILINE_MAX_BYTES", {std::to_string(limits.multiline_bytes)},
             fmt::format("Your message was not sent: {} bytes are allowed",
                         limits.multiline_bytes));
      break;
    case fault::too_many_lines:
      s.fail("BATCH", "MULTILINE_MAX_LINES", {std::to_string(limits.multiline_lines)},
             fmt::format("Your message was not sent: {} lines are allowed",
                         limits.multiline_lines));
      break;
    case fault::invalid_target:
      s.fail("BATCH", "MULTILINE_INVALID_TARGET",
             {shown(batch.target()), shown(given_target)},
             "Your message was not sent: all of it has to be for the same target");
      break;
    default:
      s.fail(
        "BATCH", "MULTILINE_INVALID", {},
        "Your message was not sent: between BATCH + and BATCH - there are PRIVMSG of "
        "that batch only, no CTCP, and not only blank ones; a blank one goes on "
        "nothing");
  }
  if (is_first)
    s.end_response();
}

void begin(irc_session& s, std::string_view name, const irc_message& msg) {
  if (msg.param(1) != batch_type || msg.param(2).empty() || name.empty()
      || name.size() > max_batch_name) {
    s.fail("BATCH", "UNKNOWN_TYPE", {shown(msg.param(1))},
           fmt::format("A batch of yours can be {} only: BATCH +<name> {} <target>",
                       batch_type, batch_type));
    return;
  }
  if (s.multiline() != nullptr && !s.multiline()->given_up()) {
    refuse(s, fault::invalid, {});
    return;
  }
  s.multiline() =
    std::make_unique<multiline_batch>(std::string{name}, std::string{msg.param(2)},
                                      client_only_tags(msg.tags), s.postpone_response());
}

void end(irc_session& s, std::string_view name) {
  if (s.multiline() == nullptr || s.multiline()->name() != name) {
    s.fail("BATCH", "MULTILINE_INVALID", {}, "There is no batch of that name");
    return;
  }
  if (!s.multiline()->given_up() && s.multiline()->is_blank())
    refuse(s, fault::invalid, {});
  auto batch = std::move(s.multiline());
  if (batch->given_up())
    return;
  s.begin_answer(batch->label());
  send_lines(s, batch->target(), {event_kind::said, batch->text(), batch->tags()});
}

} // namespace

bool multiline_fits(const settings& limits) {
  // Each line has names and tags around it.
  auto longest =
    longest_growth * limits.multiline_bytes + limits.multiline_lines * 2 * irc_line_limit;
  return limits.send_queue >= longest;
}

multiline_batch::multiline_batch(std::string name, std::string target, std::string tags,
                                 std::string label)
    : name_(std::move(name)),
      target_(std::move(target)),
      tags_(std::move(tags)),
      label_(std::move(label)) {
  // nop
}

fault multiline_batch::add(std::string_view target, std::string_view text, bool goes_on,
                           const settings& limits) {
  if (target != target_)
    return fault::invalid_target;
  if ((goes_on && (text.empty() || num_lines_ == 0)) || is_ctcp(text))
    return fault::invalid;
  auto begins_line = num_lines_ > 0 && !goes_on;
  if (num_lines_ > 0)
    text_ += goes_on ? line_joint : line_break;
  text_ += text;
  num_breaks_ += begins_line ? 1 : 0;
  num_bytes_ += text.size() + (begins_line ? 1 : 0);
  if (num_bytes_ > limits.multiline_bytes)
    return fault::too_many_bytes;
  return ++num_lines_ > limits.multiline_lines ? fault::too_many_lines : fault::none;
}

void batch_(irc_session& s, const irc_message& msg) {
  auto name = msg.param(0);
  auto sign = name.empty() ? ' ' : name.front();
  if (!s.has(cap::multiline) || !s.has(cap::batch))
    s.reply(numeric::ERR_UNKNOWNCOMMAND,
            {"BATCH", "Ask for draft/multiline and batch first"});
  else if (sign == '+')
    begin(s, name.substr(1), msg);
  else if (sign == '-')
    end(s, name.substr(1));
  else
    s.fail("BATCH", "MULTILINE_INVALID", {}, "A batch begins with + and ends with -");
}

bool take_batched(irc_session& s, const irc_message& msg, const command* cmd) {
  if (!s.has(cap::multiline) || !s.has(cap::batch) || cmd == nullptr || !cmd->speaks)
    return false;
  auto& batch = s.multiline();
  auto name = find_tag(msg.tags, "batch");
  if (batch == nullptr) {
    if (name.empty())
      return false;
    s.fail("BATCH", "MULTILINE_INVALID", {}, "There is no batch of that name");
    return true;
  }
  if (batch->given_up())
    return !name.empty(); // of that one, or of one that was refused with it
  auto why = name == batch->name() && cmd->run == privmsg && msg.num_params == 2
               ? batch->add(msg.param(0), clean(msg.param(1)),
                            has_tag(msg.tags, concat_tag), s.config())
               : fault::invalid;
  if (why != fault::none)
    refuse(s, why, msg.param(0));
  return true;
}

} // namespace hubbub::irc
