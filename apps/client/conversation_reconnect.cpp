// A connection that breaks, and how one comes back.
#include <algorithm>
#include <utility>

#include "apps/client/conversation.hpp"
#include "apps/client/server_message.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Messages that may be lost of which each is shown.
constexpr size_t most_shown = 5;

// Names tried while somebody, often one's own old connection, has ours.
constexpr size_t most_names = 6;

// What one said, if that is what an IRC line of one's own does.
std::optional<std::string> said_in(const std::string& line) {
  server_message m;
  if (!read_server_message(line, m) || (m.command != "PRIVMSG" && m.command != "NOTICE"))
    return std::nullopt;
  auto action = action_in_ctcp(m.param(1));
  return action ? "/me " + *action : m.param(1);
}

// One more name like this one, no longer if that may be too long.
std::string similar_name(const std::string& name, size_t attempt) {
  auto longer = attempt % 2 == 1;
  auto underscores = (attempt + 1) / 2;
  auto kept = longer ? name.size() : name.size() - std::min(underscores, name.size() - 1);
  return name.substr(0, piece_length(name, kept)) + std::string(underscores, '_');
}

} // namespace

// -- going ----------------------------------------------------------------------

void conversation::lost(std::string_view reason, const lost_lines& lines) {
  if (phase_ == phase::over)
    return;
  if (reason.empty()) {
    note_loss(lines);
    auto all_well = !complained_ && unsent_.empty() && uncertain_ == 0;
    auto refused = !all_well && !options_.interactive && ending_ == ending::well;
    finish(refused ? ending::line_refused : ending_, last_words_);
    return;
  }
  std::string words{reason};
  if (!closing_words_.empty())
    words += ": " + std::exchange(closing_words_, {});
  if (!heard_irc_)
    words += " without a word of IRC: is it the right port? (Hubbub's is 6667)";
  if (may_return()) {
    go_offline(words, lines.uncertain);
    return;
  }
  note_loss(lines);
  for (auto& line : held_)
    unsent_.push_back(std::move(line.text));
  finish(ending::no_server, last_words_.empty() ? words : last_words_);
}

// Takes note of what one said and nobody will hear, or perhaps not.
void conversation::note_loss(const lost_lines& lines) {
  for (auto& line : lines.unsent)
    if (auto text = said_in(line))
      unsent_.push_back(std::move(*text));
  for (auto& line : lines.uncertain)
    uncertain_ += said_in(line) ? 1 : 0;
}

// Empty, if all was sent.
std::string conversation::unsent_words() const {
  std::string result;
  if (uncertain_ > 0)
    result =
      std::to_string(uncertain_)
      + (uncertain_ == 1 ? " line may not have arrived" : " lines may not have arrived");
  if (!unsent_.empty())
    result +=
      (result.empty() ? "" : ", and ") + std::to_string(unsent_.size())
      + (unsent_.size() == 1 ? " line was not sent: " : " lines were not sent, from: ")
      + unsent_.front();
  if (late_ > 0)
    result += (result.empty() ? "" : "; ") + std::to_string(late_)
              + (late_ == 1 ? " line came too late" : " lines came too late");
  return result;
}

bool conversation::may_return() const {
  auto lines_left =
    phase_ != phase::leaving || departure_ == departure::after_arrival || leave_again_;
  return options_.reconnect && was_in_ && ending_ == ending::well && lines_left;
}

void conversation::go_offline(const std::string& why,
                              const std::vector<std::string>& uncertain) {
  leave_again_ |= phase_ == phase::leaving;
  phase_ = phase::offline;
  outcome_.dial = true;
  // Said once, unless the server has something else to say.
  if (!std::exchange(returning_, true)) {
    if (wanted_name_.empty())
      wanted_name_ = name_;
    if (auto where = rooms_.current())
      last_room_ = where->name;
  } else if (why == loss_) {
    return;
  }
  loss_ = why;
  print(line_kind::error, "** Connection lost (" + why + "): trying to connect again **");
  admit_uncertain(uncertain);
  if (settling_)
    keep_unanswered(uncertain);
}

void conversation::admit_uncertain(const std::vector<std::string>& uncertain) {
  std::vector<std::string> texts;
  for (auto& line : uncertain)
    if (auto text = said_in(line))
      texts.push_back(std::move(*text));
  if (texts.size() > most_shown || (!options_.interactive && !texts.empty()))
    complain("The last lines may not have arrived: " + std::to_string(texts.size())
             + ", from: " + texts.front());
  else
    for (auto& text : texts)
      complain("This may not have arrived: " + text);
}

// A room one was about to enter or leave; to do that twice does no harm.
void conversation::keep_unanswered(const std::vector<std::string>& uncertain) {
  auto at = std::find_if(uncertain.rbegin(), uncertain.rend(), [](auto& x) {
    return x.compare(0, 5, "JOIN ") == 0 || x.compare(0, 5, "PART ") == 0;
  });
  auto asked = std::find_if(uncertain.begin(), uncertain.end(), [](auto& x) {
    return x.find(settle_token) != std::string::npos && x.compare(0, 5, "PING ") == 0;
  });
  if (asked == uncertain.end())
    return; // it still waits to be sent
  unanswered_ = at == uncertain.rend() ? std::string{} : *at + "\r\n";
  append_irc_message(unanswered_, {}, "PING", {settle_token});
}

bool conversation::leaves_offline(std::string_view line) const {
  auto text = trimmed(line);
  auto word = take_word(text);
  return options_.interactive && options_.commands
         && (word == "exit" || equal_ignoring_case(word, "/quit"));
}

// -- coming back ------------------------------------------------------------------

void conversation::connected() {
  if (phase_ != phase::offline)
    return;
  phase_ = phase::registering;
  name_ = wanted_name_;
  names_tried_ = 0;
  outcome_.hurry += past_.begin();
  append_irc_message(outcome_.hurry, {}, "NICK", {name_});
  append_irc_message(outcome_.hurry, {}, "USER", {user_name, "0", "*", name_});
}

void conversation::try_similar_name() {
  if (++names_tried_ == most_names) {
    fail(ending::name_refused,
         "The name " + wanted_name_ + " is taken, and so are others like it");
    return;
  }
  name_ = similar_name(wanted_name_, names_tried_);
  append_irc_message(outcome_.hurry, {}, "NICK", {name_});
}

void conversation::rejoin() {
  phase_ = phase::joining;
  for (auto& where : rooms_.all()) {
    if (where.is_private())
      continue;
    not_rejoined_.push_back(where.name);
    append_join(outcome_.hurry, where.name);
  }
  if (!away_.empty())
    append_away(outcome_.hurry);
  append_irc_message(outcome_.hurry, {}, "PING", {rejoin_token});
}

void conversation::resume() {
  returning_ = false;
  told_to_wait_ = false;
  phase_ = phase::talking;
  for (auto& name : std::exchange(not_rejoined_, {}))
    rooms_.leave(name);
  rooms_.choose(last_room_);
  show_waiting();
  auto kind = options_.interactive ? line_kind::system : line_kind::error;
  if (is_me(wanted_name_)) {
    wanted_name_.clear();
    print(kind, "** Connected again **");
  } else {
    print(kind,
          "** Connected again, as " + name_ + " until " + wanted_name_ + " is free **");
  }
  outcome_.hurry += unanswered_;
  outcome_.resume = true;
  show_prompt();
  if (std::exchange(leave_again_, false))
    leave(departure::after_arrival);
  else
    handle_held();
}

void conversation::reclaim_name() {
  if (phase_ == phase::talking && reclaiming())
    append_irc_message(outcome_.wire, {}, "NICK", {wanted_name_});
}

// -- keys -------------------------------------------------------------------------

void conversation::keep_key(std::string_view room, std::string_view key) {
  keys_.erase(std::remove_if(keys_.begin(), keys_.end(),
                             [=](auto& x) { return equal_ignoring_case(x.first, room); }),
              keys_.end());
  if (!key.empty())
    keys_.emplace_back(room, key);
}

void conversation::append_join(std::string& to, std::string_view room) const {
  auto key = std::find_if(keys_.begin(), keys_.end(),
                          [=](auto& x) { return equal_ignoring_case(x.first, room); });
  if (key == keys_.end())
    append_irc_message(to, {}, "JOIN", {room});
  else
    append_irc_message(to, {}, "JOIN", {room, key->second});
}

} // namespace hubbub::client
