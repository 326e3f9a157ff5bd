#include <fmt/format.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/accounts.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

void say_success(irc_session& s, const credentials& account) {
  show_login(s, account.name);
  s.reply(numeric::RPL_SASLSUCCESS, {"SASL authentication successful"});
}

void fail(irc_session& s, std::string_view why) {
  s.authenticating() = nullptr;
  s.reply(numeric::ERR_SASLFAIL, {fmt::format("SASL authentication failed: {}", why)});
}

void finish(irc_session& s, const caf::expected<credentials>& account) {
  if (account)
    say_success(s, *account);
  else if (code_of(account.error()) == errc::suspended)
    s.reply(numeric::ERR_NICKLOCKED, {explain_account(account.error(), s.config())});
  if (!account)
    fail(s, explain_account(account.error(), s.config()));
}

constexpr std::string_view own_account_only = "you can log in to your own account only";

bool is_somebody_else(const std::string& account, const std::string& name) {
  return !account.empty() && folded(account) != folded(name);
}

void challenge(irc_session& s, std::string_view bytes) {
  for (auto& x : sasl_pieces(bytes))
    s.line(s.config().server_name, "AUTHENTICATE").param(x).end();
}

// -- SCRAM ----------------------------------------------------------------------

constexpr std::string_view no_scram = "that is no SCRAM-SHA-256 message";

/// It has said who it is.
void begin_scram(irc_session& s, const std::string& client_first) {
  auto who = scram_exchange::parse_login(client_first);
  if (!who || is_somebody_else(who->account, who->name)) {
    fail(s, who ? own_account_only : no_scram);
    return;
  }
  find_scram_login(s.host(), who->name, [&s](caf::expected<scram_login> found) {
    auto& login = s.authenticating();
    if (login == nullptr)
      return; // it has given up
    if (!found) {
      finish(s, std::move(found.error()));
      return;
    }
    login->whose = std::move(found->whose);
    login->scram = std::make_unique<scram_exchange>();
    if (auto answer = login->scram->challenge(login->exchange.answer(), found->keys))
      challenge(s, *answer);
    else
      fail(s, no_scram);
  });
}

/// It has said that it knows the password.
void judge_scram(irc_session& s, const std::string& client_final) {
  auto& login = *s.authenticating();
  auto answer = login.scram->finish(client_final);
  judge_proof(s.host(), login.whose, answer && login.whose.id != 0,
              [&s, answer](caf::expected<credentials> whose) {
                if (s.authenticating() == nullptr)
                  return; // it has given up
                s.authenticating()->is_proven = static_cast<bool>(whose);
                if (whose)
                  challenge(s, *answer); // now the server proves that it knows the keys
                else
                  finish(s, whose);
              });
}

void go_on_with_scram(irc_session& s) {
  auto& login = *s.authenticating();
  auto& answer = login.exchange.answer();
  if (login.scram == nullptr) {
    begin_scram(s, answer);
  } else if (!login.is_proven) {
    judge_scram(s, answer);
  } else {
    auto whose = std::exchange(s.authenticating(), nullptr)->whose;
    finish_scram_login(s.host(), whose,
                       [&s](caf::expected<credentials> account) { finish(s, account); });
  }
}

// -- all ------------------------------------------------------------------------

void complete(irc_session& s) {
  if (s.authenticating()->exchange.how() == sasl_exchange::mechanism::scram_sha_256) {
    go_on_with_scram(s);
    return;
  }
  auto login = std::move(s.authenticating());
  auto& exchange = login->exchange;
  auto done = [&s](caf::expected<credentials> account) { finish(s, account); };
  if (exchange.how() == sasl_exchange::mechanism::external) {
    if (s.host().fingerprint().empty())
      fail(s, "you have shown no certificate");
    else
      log_in_by_certificate(s.host(), exchange.answer(), done);
    return;
  }
  auto given = parse_plain(exchange.answer());
  if (!given)
    fail(s, "that is no PLAIN answer");
  else if (is_somebody_else(given->account, given->name))
    fail(s, own_account_only);
  else
    log_in(s.host(), given->name, given->password, done);
}

void begin(irc_session& s, std::string_view mechanism) {
  auto how = sasl_exchange::find(mechanism);
  if (how
      && (*how != sasl_exchange::mechanism::scram_sha_256 || s.config().accounts_scram)) {
    s.authenticating() = std::make_unique<sasl_login>(*how);
    challenge(s, {});
    return;
  }
  s.reply(numeric::RPL_SASLMECHS,
          {sasl_mechanisms(s.config()), "are available SASL mechanisms"});
  fail(s, "there is no such mechanism");
}

} // namespace

std::string_view sasl_mechanisms(const settings& config) {
  return config.accounts_scram ? "PLAIN,EXTERNAL,SCRAM-SHA-256" : "PLAIN,EXTERNAL";
}

// -- the command ------------------------------------------------------------------

void show_login(irc_session& s, std::string_view account) {
  auto& me = *s.people().who();
  auto source =
    me.username.empty() ? fmt::format("{}!*@*", s.client_name()) : mask_of(me);
  s.reply(numeric::RPL_LOGGEDIN,
          {source, account, fmt::format("You are now logged in as {}", account)});
}

// IRCv3 sasl-3.1, sasl-3.2: also after registration, and again.
void authenticate(irc_session& s, const irc_message& msg) {
  auto word = msg.param(0);
  auto& login = s.authenticating();
  if (word == "*") {
    login = nullptr;
    s.reply(numeric::ERR_SASLABORTED, {"SASL authentication aborted"});
    return;
  }
  if (!s.people().has_accounts() || !may_log_in(s.host())) {
    fail(s, explain_account(
              make_error(s.people().has_accounts() ? errc::insecure : errc::no_accounts),
              s.config()));
    return;
  }
  if (login == nullptr) {
    begin(s, word);
    return;
  }
  switch (login->exchange.take(word)) {
    case sasl_exchange::progress::more:
      break;
    case sasl_exchange::progress::complete:
      complete(s);
      break;
    case sasl_exchange::progress::too_long:
      login = nullptr;
      s.reply(numeric::ERR_SASLTOOLONG,
              {fmt::format("SASL message too long: {} bytes in a piece, {} in all",
                           sasl_piece, max_sasl_answer)});
      break;
    case sasl_exchange::progress::odd:
      fail(s, "that is not base64");
      break;
  }
}

} // namespace hubbub::irc
