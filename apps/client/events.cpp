// What the server sends: a table of messages.
#include "apps/client/events.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "apps/client/answer_events.hpp"
#include "apps/client/context.hpp"
#include "apps/client/past_events.hpp"
#include "apps/client/room_events.hpp"
#include "apps/client/speech_events.hpp"

namespace hubbub::client {

namespace {

// What to do with a message.
struct event {
  std::string_view name; // a word or three digits
  void (*run)(context&, const server_message&);
};

void on_quiet(context&, const server_message&) {}

void on_welcome(context& all, const server_message& m) {
  all.with_server.welcomed(m);
}

void on_ready(context& all, const server_message&) {
  all.with_server.ready();
}

void on_bad_name(context& all, const server_message& m) {
  if (!all.with_server.name_refused(m))
    on_unknown(all, m);
}

/// Whose mask it is is of no interest.
void on_logged_out(context& all, const server_message& m) {
  if (!m.params.empty())
    all.shown.answer(m.params.back());
}

void on_bad_password(context& all, const server_message& m) {
  if (!all.with_server.wants_password())
    on_unknown(all, m);
}

void on_login(context& all, const server_message& m) {
  all.with_server.login_answered(m);
}

void on_support(context& all, const server_message& m) {
  all.modes.learn(m);
}

void on_pong(context& all, const server_message& m) {
  if (!all.with_server.answered(m) && !all.takes_lag(m))
    all.input.answered(m);
}

const std::vector<event>& events() {
  static const std::vector<event> table = {
    // What people do.
    {"PRIVMSG", on_message},
    {"TAGMSG", on_tags},
    {"AWAY", on_gone_away},
    {"ACCOUNT", on_account},
    {"MARKREAD", on_read},
    {"JOIN", on_join},
    {"QUIT", on_quit},
    {"PART", on_part},
    {"NICK", on_nick},
    {"NOTICE", on_notice},
    {"TOPIC", on_topic},
    {"KICK", on_kick},
    {"MODE", on_mode},
    {"INVITE", on_invite},
    {"ERROR", on_closing},
    {"CAP", on_capabilities},
    {"BATCH", on_batch},
    {"ACK", on_quiet}, // to a label: there is nothing to say
    {"FAIL", on_fail},
    {"PONG", on_pong},
    {"PING", on_quiet}, // the connection answers
    // Getting in. What the server says about itself is not why people come.
    {"001", on_welcome},
    {"002", on_quiet},
    {"003", on_quiet},
    {"004", on_quiet},
    {"005", on_support},
    {"042", on_quiet},
    {"250", on_quiet},
    {"251", on_quiet},
    {"252", on_quiet},
    {"253", on_quiet},
    {"254", on_quiet},
    {"255", on_quiet},
    {"265", on_quiet},
    {"266", on_quiet},
    {"372", on_quiet},
    {"375", on_quiet},
    {"396", on_quiet},
    {"376", on_ready}, // the end of the message of the day
    {"422", on_ready}, // there is none
    {"431", on_bad_name},
    {"432", on_bad_name},
    {"433", on_bad_name},
    {"436", on_bad_name},
    {"437", on_bad_name},
    {"464", on_bad_password},
    {"AUTHENTICATE", on_login},
    {"900", on_quiet}, // one is logged in
    {"901", on_logged_out},
    {"902", on_login},
    {"903", on_login},
    {"904", on_login},
    {"905", on_login},
    {"906", on_login},
    {"907", on_login},
    {"908", on_login},
    // Answers.
    {"301", on_away},
    {"311", on_whois},
    {"312", on_whois},
    {"313", on_whois},
    {"317", on_whois},
    {"318", on_quiet}, // the end of the answers to WHOIS
    {"319", on_whois},
    {"330", on_whois},
    {"338", on_whois},
    {"341", on_invited},
    {"321", on_quiet},
    {"322", on_list},
    {"323", on_end_of_list},
    {"331", on_no_topic},
    {"332", on_topic_is},
    {"333", on_quiet}, // who set the topic, and when
    {"353", on_names},
    {"366", on_end_of_names},
  };
  return table;
}

// With account-tag each message tells whether its author is logged in.
void learn_account(context& all, const server_message& m) {
  auto who = m.command == "NICK" ? m.param(0) : m.nick();
  if (m.from_person() && all.offers.has(capabilities::account_tag))
    all.accounts.learn(who, m.account);
}

} // namespace

void take_in(context& all, const server_message& m) {
  if (all.with_server.over() || !all.with_server.is_irc(m) || all.past.keeps(m))
    return;
  learn_account(all, m);
  auto& table = events();
  auto found = std::find_if(table.begin(), table.end(),
                            [&](auto& x) { return x.name == m.command; });
  if (found != table.end())
    found->run(all, m);
  else
    on_unknown(all, m);
}

} // namespace hubbub::client
