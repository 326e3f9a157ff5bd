// A connection that breaks, and how one comes back.
#include <algorithm>
#include <utility>

#include "apps/client/context.hpp"
#include "apps/client/session.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Messages that may be lost of which each is shown.
constexpr size_t most_shown = 5;

// Names tried while somebody, often one's own old connection, has ours.
constexpr size_t most_names = 6;

constexpr std::string_view rejoin_token = "rejoined";

// One more name like this one, no longer if that may be too long.
std::string similar_name(const std::string& name, size_t attempt) {
  auto longer = attempt % 2 == 1;
  auto underscores = (attempt + 1) / 2;
  auto kept = longer ? name.size() : name.size() - std::min(underscores, name.size() - 1);
  return name.substr(0, piece_length(name, kept)) + std::string(underscores, '_');
}

} // namespace

// -- going --------------------------------------------------------------------------

void session::lost(std::string_view reason, const lost_lines& lines) {
  if (over())
    return;
  auto& losses = all_.losses;
  if (reason.empty()) {
    losses.add(lines);
    auto all_well = !all_.shown.complained() && losses.empty();
    auto refused = !all_well && !all_.options.interactive && ending_ == ending::well;
    finish(refused ? ending::line_refused : ending_, last_words_);
    return;
  }
  if (dials_again())
    return;
  std::string words{reason};
  if (!closing_words_.empty())
    words += ": " + std::exchange(closing_words_, {});
  if (!heard_irc_)
    words += " without a word of IRC: is it the right port? (Hubbub's is 6667)";
  if (may_return()) {
    go_offline(words, lines.uncertain);
    return;
  }
  losses.add(lines);
  losses.add_unsent(all_.input.drop());
  // A server may hang up on who is about to leave for a reason of one's own.
  finish(ending_ == ending::well ? ending::no_server : ending_,
         last_words_.empty() ? words : last_words_);
}

bool session::may_return() const {
  auto lines_left = !leaving() || departure_ == departure::after_arrival || leave_again_;
  return all_.options.reconnect && was_in_ && ending_ == ending::well && lines_left;
}

void session::go_offline(const std::string& why,
                         const std::vector<std::string>& uncertain) {
  leave_again_ |= leaving();
  auto known = std::exchange(returning_, true);
  move_to(phase::offline);
  all_.out.dial = true;
  // Said once, unless the server has something else to say.
  if (!known) {
    all_.me.want_this_name();
    if (auto where = all_.rooms.current())
      last_room_ = where->name;
  } else if (why == loss_) {
    return;
  }
  loss_ = why;
  all_.shown.print(line_kind::error,
                   "** Connection lost (" + why + "): trying to connect again **");
  admit_uncertain(uncertain);
  all_.input.ask_again_later(uncertain);
}

void session::admit_uncertain(const std::vector<std::string>& uncertain) {
  std::vector<std::string> texts;
  for (auto& line : uncertain)
    if (auto text = said_in(line))
      texts.push_back(std::move(*text));
  if (texts.size() > most_shown || (!all_.options.interactive && !texts.empty()))
    all_.shown.complain("The last lines may not have arrived: "
                        + std::to_string(texts.size()) + ", from: " + texts.front());
  else
    for (auto& text : texts)
      all_.shown.complain("This may not have arrived: " + text);
}

// -- coming back ----------------------------------------------------------------------

void session::connected() {
  if (phase_ != phase::offline)
    return;
  move_to(phase::registering);
  if (returning_)
    all_.me.be_called(all_.me.wanted());
  else
    all_.out.resume = true; // nothing else waits
  names_tried_ = 0;
  user_sent_ = false;
  introduce();
}

void session::try_similar_name() {
  auto& wanted = all_.me.wanted();
  if (++names_tried_ == most_names) {
    fail(ending::name_refused,
         "The name " + wanted + " is taken, and so are others like it");
    return;
  }
  all_.me.be_called(similar_name(wanted, names_tried_));
  introduce();
}

void session::rejoin() {
  move_to(phase::joining);
  auto& hurry = all_.out.hurry;
  for (auto& where : all_.rooms.all()) {
    if (where.is_private())
      continue;
    not_rejoined_.push_back(where.name);
    all_.keys.append_join(hurry, where.name);
  }
  if (all_.me.is_away())
    all_.me.append_away(hurry);
  append_irc_message(hurry, {}, "PING", {rejoin_token});
}

void session::entered(const std::string& room) {
  not_rejoined_.erase(
    std::remove_if(not_rejoined_.begin(), not_rejoined_.end(),
                   [&](auto& x) { return equal_ignoring_case(x, room); }),
    not_rejoined_.end());
}

bool session::answered(const server_message& pong) {
  auto ours =
    returning_ && joining() && !pong.params.empty() && pong.params.back() == rejoin_token;
  if (ours)
    resume();
  return ours;
}

void session::resume() {
  returning_ = false;
  move_to(phase::talking);
  for (auto& name : std::exchange(not_rejoined_, {}))
    all_.rooms.leave(name);
  all_.rooms.choose(last_room_);
  all_.shown.show_waiting();
  auto kind = all_.options.interactive ? line_kind::system : line_kind::error;
  auto& me = all_.me;
  if (me.is(me.wanted())) {
    me.want_no_other();
    all_.shown.print(kind, "** Connected again **");
  } else {
    all_.shown.print(kind, "** Connected again, as " + me.name() + " until " + me.wanted()
                             + " is free **");
  }
  all_.out.hurry += all_.input.unanswered();
  all_.out.resume = true;
  all_.shown.show_prompt();
  if (std::exchange(leave_again_, false))
    leave(departure::after_arrival);
}

void session::reclaim_name() {
  if (talking() && reclaiming())
    append_irc_message(all_.out.wire, {}, "NICK", {all_.me.wanted()});
}

} // namespace hubbub::client
