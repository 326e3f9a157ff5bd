// What the server sends: a table of messages, and what each means.
#include <algorithm>
#include <utility>

#include "apps/client/conversation.hpp"
#include "apps/client/hygiene.hpp"
#include "apps/client/refusals.hpp"
#include "apps/client/whois.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Marks of rank in front of a name (353).
constexpr std::string_view rank_marks = "~&@%+";

bool is_error(const std::string& command) {
  return command.size() == 3 && (command[0] == '4' || command[0] == '5');
}

// The parameters from `first` on, readably: "a b: the text".
std::string readable(const server_message& m, size_t first) {
  std::string result;
  for (auto i = first; i < m.params.size(); ++i) {
    if (i > first)
      result += i + 1 == m.params.size() ? ": " : " ";
    result += m.params[i];
  }
  return result;
}

// The parameters from `first` on, one space between them.
std::string words(const server_message& m, size_t first) {
  std::string result;
  for (auto i = first; i < m.params.size(); ++i)
    result += (i > first ? " " : "") + m.params[i];
  return result;
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(),
                     [=](auto& x) { return equal_ignoring_case(x, name); });
}

} // namespace

const std::vector<conversation::event>& conversation::events() {
  using self = conversation;
  static const std::vector<event> table = {
    // What people do.
    {"PRIVMSG", &self::on_message},
    {"JOIN", &self::on_join},
    {"QUIT", &self::on_quit},
    {"PART", &self::on_part},
    {"NICK", &self::on_nick},
    {"NOTICE", &self::on_notice},
    {"TOPIC", &self::on_topic},
    {"KICK", &self::on_kick},
    {"MODE", &self::on_mode},
    {"INVITE", &self::on_invite},
    {"ERROR", &self::on_error},
    {"CAP", &self::on_cap},
    {"BATCH", &self::on_batch},
    {"FAIL", &self::on_fail},
    {"PONG", &self::on_pong},
    {"PING", &self::on_quiet}, // the connection answers
    // Getting in. What the server says about itself is not why people come.
    {"001", &self::on_welcome},
    {"002", &self::on_quiet},
    {"003", &self::on_quiet},
    {"004", &self::on_quiet},
    {"005", &self::on_quiet},
    {"042", &self::on_quiet},
    {"250", &self::on_quiet},
    {"251", &self::on_quiet},
    {"252", &self::on_quiet},
    {"253", &self::on_quiet},
    {"254", &self::on_quiet},
    {"255", &self::on_quiet},
    {"265", &self::on_quiet},
    {"266", &self::on_quiet},
    {"372", &self::on_quiet},
    {"375", &self::on_quiet},
    {"396", &self::on_quiet},
    {"376", &self::on_ready}, // the end of the message of the day
    {"422", &self::on_ready}, // there is none
    {"431", &self::on_bad_name},
    {"432", &self::on_bad_name},
    {"433", &self::on_bad_name},
    {"436", &self::on_bad_name},
    {"437", &self::on_bad_name},
    // Answers.
    {"301", &self::on_away},
    {"311", &self::on_whois},
    {"312", &self::on_whois},
    {"313", &self::on_whois},
    {"317", &self::on_whois},
    {"318", &self::on_quiet}, // the end of the answers to WHOIS
    {"319", &self::on_whois},
    {"330", &self::on_whois},
    {"338", &self::on_whois},
    {"341", &self::on_invited},
    {"321", &self::on_quiet},
    {"322", &self::on_list},
    {"323", &self::on_end_of_list},
    {"331", &self::on_no_topic},
    {"332", &self::on_topic_is},
    {"333", &self::on_quiet}, // who set the topic, and when
    {"353", &self::on_names},
    {"366", &self::on_end_of_names},
  };
  return table;
}

void conversation::received(const server_message& m) {
  if (phase_ == phase::over || !is_irc(m))
    return;
  if (past_.take(m))
    return;
  auto& table = events();
  auto found = std::find_if(table.begin(), table.end(),
                            [&](auto& x) { return x.name == m.command; });
  if (found != table.end())
    (this->*found->run)(m);
  else
    on_unknown(m);
}

// Whether that is a message at all. What comes first tells whether the server speaks IRC:
// there, numerics have a source, and few commands have none (RFC 2812 2.3).
bool conversation::is_irc(const server_message& m) {
  if (heard_irc_)
    return !m.command.empty();
  heard_irc_ = !m.command.empty() && !m.source.empty();
  for (auto word : {"NOTICE", "PING", "ERROR", "CAP"})
    heard_irc_ |= m.command == word;
  if (!heard_irc_ && !m.line.empty())
    fail(ending::no_server, "that is not an IRC port (Hubbub's is 6667)");
  return heard_irc_;
}

// -- getting in ---------------------------------------------------------------

void conversation::on_welcome(const server_message& m) {
  // The server may have cut the name.
  if (!m.param(0).empty())
    name_ = m.param(0);
}

void conversation::on_ready(const server_message&) {
  if (phase_ != phase::registering)
    return;
  if (returning_) {
    rejoin();
    return;
  }
  phase_ = phase::joining;
  append_join(outcome_.wire, options_.room);
}

void conversation::on_quiet(const server_message&) {}

void conversation::on_pong(const server_message& m) {
  if (returning_ && phase_ == phase::joining && !m.params.empty()
      && m.params.back() == rejoin_token) {
    resume();
    return;
  }
  if (!settling_ || m.params.empty() || m.params.back() != settle_token)
    return;
  settling_ = false;
  unanswered_.clear();
  handle_held();
}

void conversation::on_bad_name(const server_message& m) {
  if (phase_ == phase::joining || is_room_name(m.param(1))) {
    on_unknown(m);
    return;
  }
  if (returning_) {
    try_similar_name();
    return;
  }
  if (reclaiming() && equal_ignoring_case(m.param(1), wanted_name_))
    return;
  auto name = m.params.size() > 2 ? m.param(1) : name_;
  auto why = m.command == "433"
               ? "The name " + name + " is taken"
               : "The name " + name + " is not allowed (" + readable(m, 2) + ")";
  if (phase_ != phase::registering) {
    complain(why);
  } else if (options_.interactive) {
    complain(m.command == "433"
               ? why + ": choose another"
               : why
                   + ". A name has ASCII letters, digits and []\\`_^{|}-, "
                     "and does not begin with a digit or a hyphen.");
    ask_for_name();
    handle_held();
  } else {
    fail(ending::name_refused, why);
  }
}

// -- rooms and people ---------------------------------------------------------

void conversation::on_names(const server_message& m) {
  auto where = rooms_.find(m.param(2));
  auto asked = contains(names_asked_, m.param(2));
  std::string_view names = m.param(3);
  for (auto name = take_word(names); !name.empty(); name = take_word(names)) {
    if (asked && others_.size() < most_listed)
      others_.emplace_back(name);
    name.remove_prefix(std::min(name.find_first_not_of(rank_marks), name.size()));
    if (where != nullptr)
      rooms_.add(*where, name);
    else if (!asked && others_.size() < most_listed)
      others_.emplace_back(name);
  }
}

void conversation::on_end_of_names(const server_message& m) {
  auto where = rooms_.find(m.param(1));
  if (returning_)
    return;
  if (phase_ == phase::joining) {
    start_talking();
  } else if (where != nullptr && !contains(names_asked_, m.param(1))) {
    if (options_.interactive)
      tell_in(where, "** " + people_line(*where, most_greeted) + " **");
  } else {
    std::string names;
    for (auto& person : std::exchange(others_, {}))
      names += (names.empty() ? "" : ", ") + person;
    answer("Current users in " + m.param(1) + ": " + (names.empty() ? "none" : names));
    auto& asked = names_asked_;
    asked.erase(
      std::remove_if(asked.begin(), asked.end(),
                     [&](auto& x) { return equal_ignoring_case(x, m.param(1)); }),
      asked.end());
  }
}

void conversation::on_no_topic(const server_message& m) {
  answer(m.param(1) + " has no topic");
}

void conversation::on_topic_is(const server_message& m) {
  if (auto where = rooms_.find(m.param(1)))
    where->topic = m.param(2);
  if (phase_ == phase::talking)
    answer("Topic of " + m.param(1) + ": " + m.param(2));
}

void conversation::on_topic(const server_message& m) {
  auto where = rooms_.find(m.param(0));
  if (where != nullptr)
    where->topic = m.param(1);
  auto place = is_elsewhere(where) ? "topic of " + m.param(0) : std::string{"topic"};
  tell_in(where,
          "User " + m.nick()
            + (m.param(1).empty() ? " removed the " + place
                                  : " changed the " + place + " to: " + m.param(1)));
}

void conversation::on_list(const server_message& m) {
  ++rooms_listed_;
  if (known_rooms_.size() < most_listed)
    known_rooms_.insert(m.param(1));
  auto line = m.param(1) + " (" + m.param(2) + ")";
  answer(m.param(3).empty() ? line : line + ": " + m.param(3));
}

void conversation::on_end_of_list(const server_message&) {
  if (rooms_listed_ == 0)
    answer("There are no rooms");
}

void conversation::on_join(const server_message& m) {
  auto who = m.nick();
  if (is_me(who)) {
    auto at = m.source.find('!');
    if (at != std::string::npos)
      user_host_ = m.source.substr(at + 1);
    not_rejoined_.erase(
      std::remove_if(not_rejoined_.begin(), not_rejoined_.end(),
                     [&](auto& x) { return equal_ignoring_case(x, m.param(0)); }),
      not_rejoined_.end());
    if (auto where = rooms_.enter(m.param(0))) {
      where->who = {};
      rooms_.add(*where, who);
      (returning_ ? outcome_.hurry : outcome_.wire) += past_.entered(where->name);
      show_prompt();
    } else {
      complain(too_many_rooms());
    }
  } else if (auto where = rooms_.find(m.param(0))) {
    rooms_.add(*where, who);
    tell_in(where, moved(who, "joined", where));
  }
}

// "User Omar left the chat", as the one style has it, or without "the chat".
std::string conversation::moved(std::string_view who, std::string_view how,
                                const room* where) const {
  auto result = "User " + std::string{who} + ' ' + std::string{how};
  if (is_elsewhere(where))
    result += ' ' + where->name;
  else if (options_.style == chat_style::bracket)
    result += " the chat";
  return result;
}

void conversation::tell_departure(const std::vector<room*>& places,
                                  const server_message& m, size_t reason) {
  auto one = m.command == "PART" && !places.empty() ? places.front() : nullptr;
  auto text = moved(m.nick(), "left", one);
  if (options_.reasons && !m.param(reason).empty())
    text += " (" + m.param(reason) + ')';
  tell_in(places, text);
}

void conversation::on_part(const server_message& m) {
  auto where = rooms_.find(m.param(0));
  if (where == nullptr)
    return;
  auto who = m.nick();
  if (is_me(who)) {
    answer("You left " + where->name);
    forget_room(where->name);
  } else if (where->who.remove(who)) {
    tell_departure({where}, m, 1);
  }
}

void conversation::on_quit(const server_message& m) {
  auto places = rooms_.with(m.nick());
  rooms_.remove_everywhere(m.nick());
  if (!is_me(m.nick()))
    tell_departure(places, m, 0);
  if (reclaiming() && equal_ignoring_case(m.nick(), wanted_name_))
    reclaim_name();
}

void conversation::on_kick(const server_message& m) {
  auto where = rooms_.find(m.param(0));
  if (where == nullptr)
    return;
  auto& who = m.param(1);
  auto how = " removed from " + where->name + " by " + m.nick()
             + (m.param(2).empty() ? "" : ": " + m.param(2));
  if (is_me(who)) {
    complain("You were" + how);
    forget_room(where->name);
  } else {
    where->who.remove(who);
    tell_in(where, "User " + who + " was" + how);
  }
}

void conversation::on_nick(const server_message& m) {
  auto who = m.nick();
  auto& now = m.param(0);
  auto places = rooms_.with(who);
  rooms_.rename(who, now);
  ignored_.rename(who, now);
  if (equal_ignoring_case(who, last_writer_))
    last_writer_ = now;
  if (is_me(who)) {
    name_ = now;
    if (is_me(wanted_name_))
      wanted_name_.clear();
    answer("You are now known as " + now);
  } else {
    tell_in(places, "User " + who + " is now known as " + now);
  }
  if (auto here = rooms_.current(); here != nullptr && here->is_private())
    show_prompt(); // which may be about that person
}

void conversation::on_mode(const server_message& m) {
  // What the server sets for oneself, or for a new room, is of no use to anybody.
  auto greeting = phase_ == phase::joining && !m.from_person();
  if (auto where = rooms_.find(m.param(0)); where != nullptr && !greeting)
    tell_in(where, (m.from_person() ? "User " : "") + m.nick() + " set the mode of "
                     + where->name + ": " + words(m, 1));
}

void conversation::on_invite(const server_message& m) {
  if (!ignored_.covers(m.source))
    tell("User " + m.nick() + " invites you to " + m.param(1) + ": /join " + m.param(1));
}

// -- answers -------------------------------------------------------------------

void conversation::on_away(const server_message& m) {
  answer(m.param(1) + " is away: " + m.param(2));
}

// RFC 2812 5.1 has the two the other way round, but no server does.
void conversation::on_invited(const server_message& m) {
  answer("You invited " + m.param(1) + " to " + m.param(2));
}

void conversation::on_whois(const server_message& m) {
  if (auto sentence = whois_sentence(m))
    answer(*sentence);
}

void conversation::on_error(const server_message& m) {
  closing_words_ = readable(m, 0);
}

void conversation::on_unknown(const server_message& m) {
  if (m.command == "421" && m.param(1) == "CAP")
    return; // a server of the old days: it keeps nothing
  auto numeric = m.command.size() == 3 && m.command[0] >= '0' && m.command[0] <= '9';
  auto text = refusal_sentence(m).value_or(readable(m, numeric ? 1 : 0));
  if (!numeric) {
    answer(m.command + ' ' + text);
  } else if (!is_error(m.command)) {
    answer(text);
  } else if (phase_ == phase::joining && !options_.interactive) {
    // Without its room a pipe has nowhere to go.
    fail(ending::room_refused, text);
  } else {
    complain(text);
    if (phase_ == phase::joining && !returning_)
      start_talking();
  }
}

} // namespace hubbub::client
