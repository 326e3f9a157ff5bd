#include "apps/client/conversation.hpp"

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include "apps/client/commands.hpp"
#include "apps/client/context.hpp"
#include "apps/client/events.hpp"
#include "apps/client/hygiene.hpp"
#include "apps/client/message_words.hpp"
#include "apps/client/room_commands.hpp"
#include "apps/client/word_offer.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

conversation::conversation(conversation_options options)
    : all_(std::make_unique<context>(std::move(options))) {}

conversation::~conversation() = default;
conversation::conversation(conversation&&) noexcept = default;
conversation& conversation::operator=(conversation&&) noexcept = default;

// -- what happens -------------------------------------------------------------

void conversation::begin() {
  all_->with_server.begin();
}

void conversation::typed(std::string_view line, bool literal) {
  auto& server = all_->with_server;
  if (line.find('\n') != std::string_view::npos) {
    if (!is_one_text(line, literal)) {
      for (auto row : rows_of(line)) {
        typed(row, literal);
        literal = true;
      }
      return;
    }
    literal = true;
  }
  auto entering = server.registering() || server.unlocking() || server.joining();
  auto awaits = all_->input.awaits_answer();
  if (server.returning() && !literal && leaves_offline(line)) {
    server.leave(departure::at_once);
    all_->leave_others({});
  } else if (!server.returning() && !entering && !awaits)
    handle(line, literal);
  else if (literal || (awaits && !server.returning()) || !obey_offline(*all_, line))
    hold(line, literal);
}

bool conversation::is_one_text(std::string_view line, bool literal) const {
  auto first = trimmed(rows_of(line).front());
  auto command = first == "exit" || first.substr(0, 1) == "/";
  return all_->with_server.naming() || literal || !all_->options.commands || !command;
}

bool conversation::leaves_offline(std::string_view line) const {
  auto text = trimmed(line);
  auto word = take_word(text);
  return all_->options.interactive && all_->options.commands
         && (word == "exit" || equal_ignoring_case(word, "/quit"));
}

void conversation::hold(std::string_view line, bool literal) {
  if (trimmed(line).empty())
    return;
  if (all_->with_server.returning() && all_->options.interactive
      && !std::exchange(told_to_wait_, true))
    all_->shown.answer(
      "Not connected: what you type is sent once the connection is back");
  all_->input.push(line, literal);
}

void conversation::end_of_input() {
  auto& server = all_->with_server;
  input_ended_ = true;
  if (all_->options.interactive)
    server.leave(server.talking() ? departure::after_sending : departure::at_once);
  else if (server.naming())
    server.fail(ending::bad_usage,
                "no name: give one with --name, or as the first line of the input");
  else
    handle_held();
}

void conversation::interrupt(bool sending) {
  auto stoppable = all_->with_server.talking() && (sending || !all_->input.empty());
  if (all_->options.interactive && stoppable)
    all_->out.stop = true;
  else {
    leave_now();
    all_->leave_others({{}, true});
  }
}

void conversation::stopped(const lost_lines& dropped) {
  auto& losses = all_->losses;
  losses.add(dropped);
  losses.add_unsent(all_->input.drop());
  all_->shown.answer("Stopped: " + (losses.all_sent() ? "all was sent" : losses.words())
                     + ". Ctrl+C once more leaves");
  losses.forget_unsent();
}

void conversation::leave_now() {
  all_->with_server.leave_now();
}

void conversation::choose(size_t number) {
  auto& server = all_->with_server;
  if (!server.talking() && !server.returning())
    return;
  auto& rooms = all_->rooms.all();
  // Behind what waits.
  auto later = all_->input.awaits_answer() || server.returning();
  if (later && number >= 1 && number <= rooms.size())
    typed("/switch " + rooms[number - 1].name);
  else
    choose_room(*all_, number);
}

void conversation::unlock(std::string_view secret) {
  all_->with_server.unlock(sendable(secret));
}

void conversation::mute(int32_t error) {
  // A reader that has seen enough (head, less) is nothing to talk about.
  auto why =
    error == EPIPE ? std::string{} : std::string{"cannot write: "} + std::strerror(error);
  all_->with_server.fail(ending::no_server, std::move(why));
}

void conversation::trouble(const std::string& why) {
  constexpr size_t most = 100;
  if (troubles_.size() < most && troubles_.insert(why).second)
    all_->shown.complain(why);
}

void conversation::received(const server_message& message) {
  take_in(*all_, message);
  if (!all_->with_server.returning())
    told_to_wait_ = false;
  handle_held();
}

void conversation::lost(std::string_view reason, const lost_lines& lines) {
  all_->forget_lag();
  all_->with_server.lost(reason, lines);
}

void conversation::connected() {
  all_->with_server.connected();
}

void conversation::reclaim_name() {
  all_->with_server.reclaim_name();
}

void conversation::quit(std::string_view words) {
  all_->with_server.quit(words);
}

void conversation::stand(standing now) {
  all_->shown.stand(std::move(now));
}

void conversation::set_look(const std::string& what, const std::string& value) {
  all_->options.set({what, value});
  all_->shown.show_prompt();
}

void conversation::ignore(const ignored_change& change) {
  if (change.ignored)
    all_->ignored.add(change.mask);
  else
    all_->ignored.remove(change.mask);
}

void conversation::tick() {
  all_->shown.expire_typing();
}

void conversation::look_at_lag() {
  all_->look_at_lag();
}

// -- what is typed -----------------------------------------------------------------

// Whether there is somebody who listens.
bool conversation::takes_lines() const {
  auto& server = all_->with_server;
  return !all_->input.awaits_answer() && (server.talking() || server.naming());
}

void conversation::handle(std::string_view line, bool literal) {
  auto& server = all_->with_server;
  std::string text;
  for (auto row : server.naming() ? std::vector{line} : rows_of(line))
    (text += text.empty() ? "" : "\n") += sendable(row);
  auto bare = trimmed(text);
  if (server.naming() && all_->options.interactive && bare == "exit") {
    server.leave(departure::at_once);
    all_->leave_others({});
  } else if (server.naming())
    server.try_name(bare);
  else if (server.talking() && !bare.empty())
    literal ? say_here(*all_, text) : obey(*all_, text);
  else if (server.leaving() && !bare.empty())
    all_->losses.add_late(1);
}

void conversation::handle_held() {
  auto& input = all_->input;
  while (!input.empty() && takes_lines()) {
    auto line = input.pop();
    handle(line.text, line.literal);
  }
  if (input_ended_ && takes_lines() && all_->with_server.talking())
    all_->with_server.leave(departure::after_arrival);
}

// -- what follows ---------------------------------------------------------------------

outcome conversation::take_outcome() {
  if (all_->options.full_screen)
    all_->out.status = all_->board.news(*all_);
  if (!all_->shown.stands().server.empty())
    if (auto now = report_of(*all_); !(now == reported_)) {
      reported_ = now;
      all_->out.report = std::move(now);
    }
  return std::exchange(all_->out, {});
}

bool conversation::holding() const {
  return !all_->input.empty();
}

bool conversation::reclaiming() const {
  return all_->with_server.reclaiming();
}

bool conversation::sees_typing() const {
  return all_->shown.sees_typing();
}

const std::string& conversation::name() const {
  return all_->me.name();
}

int64_t conversation::lag_pause() const {
  auto& options = all_->options;
  auto measured = options.interactive && options.stopwatch;
  return measured ? all_->pulse.next(options.stopwatch()) : 0;
}

completion conversation::complete(std::string_view line, size_t cursor) const {
  return offer_words(*all_, line, cursor);
}

} // namespace hubbub::client
