#include "net/irc/sasl.hpp"

#include <fmt/format.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/accounts.hpp"
#include "net/codec/base64.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

/// Most bytes of base64 in all pieces: three names and passwords of the greatest length.
constexpr size_t longest_answer = 3 * sasl_piece;

constexpr std::string_view mechanisms = "PLAIN,EXTERNAL";

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

void complete(irc_session& s) {
  auto exchange = std::move(s.authenticating());
  auto done = [&s](caf::expected<credentials> account) { finish(s, account); };
  if (exchange->how() == sasl_exchange::mechanism::external) {
    if (s.host().fingerprint().empty())
      fail(s, "you have shown no certificate");
    else
      log_in_by_certificate(s.host(), exchange->answer(), done);
    return;
  }
  auto login = parse_plain(exchange->answer());
  if (!login)
    fail(s, "that is no PLAIN answer");
  else if (!login->account.empty() && folded(login->account) != folded(login->name))
    fail(s, "you can log in to your own account only");
  else
    log_in(s.host(), login->name, login->password, done);
}

void begin(irc_session& s, std::string_view mechanism) {
  if (auto how = sasl_exchange::find(mechanism)) {
    s.authenticating() = std::make_unique<sasl_exchange>(*how);
    s.line(s.config().server_name, "AUTHENTICATE").param("+").end();
    return;
  }
  s.reply(numeric::RPL_SASLMECHS, {mechanisms, "are available SASL mechanisms"});
  fail(s, "there is no such mechanism");
}

} // namespace

// -- the exchange ---------------------------------------------------------------

std::optional<sasl_exchange::mechanism> sasl_exchange::find(std::string_view name) {
  if (equal_ignoring_case(name, "PLAIN"))
    return mechanism::plain;
  if (equal_ignoring_case(name, "EXTERNAL"))
    return mechanism::external;
  return std::nullopt;
}

sasl_exchange::progress sasl_exchange::take(std::string_view piece) {
  if (piece.size() > sasl_piece || encoded_.size() + piece.size() > longest_answer)
    return progress::too_long;
  if (piece != "+")
    encoded_ += piece;
  if (piece.size() == sasl_piece)
    return progress::more;
  auto decoded = from_base64(encoded_);
  if (!decoded)
    return progress::odd;
  answer_ = std::move(*decoded);
  return progress::complete;
}

std::optional<plain_login> parse_plain(std::string_view answer) {
  auto first = answer.find('\0');
  auto second = first == std::string_view::npos ? first : answer.find('\0', first + 1);
  if (second == std::string_view::npos
      || answer.find('\0', second + 1) != std::string_view::npos)
    return std::nullopt;
  plain_login result{std::string{answer.substr(0, first)},
                     std::string{answer.substr(first + 1, second - first - 1)},
                     std::string{answer.substr(second + 1)}};
  if (result.name.empty() || result.password.empty())
    return std::nullopt;
  return result;
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
  auto& exchange = s.authenticating();
  if (word == "*") {
    exchange = nullptr;
    s.reply(numeric::ERR_SASLABORTED, {"SASL authentication aborted"});
    return;
  }
  if (!s.people().has_accounts() || !may_log_in(s.host())) {
    fail(s, explain_account(
              make_error(s.people().has_accounts() ? errc::insecure : errc::no_accounts),
              s.config()));
    return;
  }
  if (exchange == nullptr) {
    begin(s, word);
    return;
  }
  switch (exchange->take(word)) {
    case sasl_exchange::progress::more:
      break;
    case sasl_exchange::progress::complete:
      complete(s);
      break;
    case sasl_exchange::progress::too_long:
      exchange = nullptr;
      s.reply(numeric::ERR_SASLTOOLONG,
              {fmt::format("SASL message too long: {} bytes in a piece, {} in all",
                           sasl_piece, longest_answer)});
      break;
    case sasl_exchange::progress::odd:
      fail(s, "that is not base64");
      break;
  }
}

} // namespace hubbub::irc
