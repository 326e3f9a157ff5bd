// Passwords: the server's, and an account's.
#include <utility>

#include "apps/client/context.hpp"
#include "apps/client/session.hpp"
#include "net/codec/irc_message.hpp"

namespace hubbub::client {

namespace {

// Who watches no terminal cannot be asked.
constexpr const char* advice =
  " (--password-file, or HUBBUB_PASSWORD in the environment)";

std::string no_login_words(const sasl& login) {
  auto result = std::string{"The server cannot log you in to an account that way"};
  if (!login.offered().empty())
    result += " (it offers " + login.offered() + ')';
  // Nobody can prove a password with characters that are in no text (SASLprep).
  if (login.now() == sasl::state::unable && login.how() == sasl::mechanism::scram_sha_256)
    result += ": --sasl=plain says the password instead of proving it";
  return result;
}

std::string refused_words(const credentials& who, const sasl& login) {
  auto result = "The server does not let you in to the account " + who.account;
  if (login.how() == sasl::mechanism::external)
    return result + " with that certificate";
  // Its keys are made when a password is set: there may be none of an older one.
  if (login.how() == sasl::mechanism::scram_sha_256)
    return result + " (SCRAM-SHA-256; --sasl=plain is for a password older than that)";
  return result;
}

} // namespace

void session::log_in() {
  if (all_.options.login.account.empty() || !all_.offers.may_log_in())
    return;
  login_.meet(all_.offers.login_mechanisms());
  try_login({});
}

// By the best of the ways that are left.
void session::try_login(const std::string& failure) {
  auto& login = all_.options.login;
  auto how = login_.choice(login);
  if (!how)
    fail(ending::name_refused, failure.empty() ? no_login_words(login_) : failure);
  else if (login.password.empty() && *how != sasl::mechanism::external)
    ask_for_password(failure);
  else
    urgent_wire() += login_.begin(login);
}

void session::login_answered(const server_message& m) {
  auto& login = all_.options.login;
  auto before = login_.now();
  urgent_wire() += login_.answer(m, login);
  if (before != sasl::state::going)
    return;
  switch (login_.now()) {
    case sasl::state::idle:
    case sasl::state::going:
      return;
    case sasl::state::in:
      urgent_wire() += capabilities::end();
      return;
    case sasl::state::refused:
      // What is left after a certificate is a password, which may be there already.
      if (login_.how() == sasl::mechanism::external)
        try_login(refused_words(login, login_));
      else
        ask_for_password(refused_words(login, login_));
      return;
    case sasl::state::unable:
      fail(ending::name_refused, no_login_words(login_));
      return;
    case sasl::state::unproven:
      fail(ending::name_refused,
           "This server has not proved that it knows the password of " + login.account
             + " (SCRAM-SHA-256), which was not sent: it may not be the server that you "
               "mean");
  }
}

// One is in, but without the account. @returns whether that will do.
bool session::miss_login() {
  auto why = "This server has not logged you in to " + all_.options.login.account
             + ": it seems to keep no accounts (SASL)";
  if (all_.options.interactive)
    all_.shown.complain(why);
  else
    fail(ending::name_refused, why);
  return all_.options.interactive;
}

bool session::wants_password() {
  if (!registering())
    return false;
  auto had = !all_.options.login.password.empty();
  all_.options.login.account.clear();
  ask_for_password(had ? "That is not the password of this server"
                       : "This server has a password");
  return true;
}

void session::ask_for_password(const std::string& why) {
  auto& login = all_.options.login;
  if (!all_.options.interactive) {
    fail(ending::name_refused,
         (why.empty() ? "The account " + login.account + " has a password" : why)
           + advice);
    return;
  }
  if (!why.empty())
    all_.shown.complain(why);
  move_to(phase::unlocking);
  all_.out.ask_secret = login.account.empty()
                          ? "Password of the server: "
                          : "Password of the account " + login.account + ": ";
}

void session::unlock(std::string password) {
  if (phase_ != phase::unlocking)
    return;
  all_.options.login.password = std::move(password);
  if (std::exchange(locked_out_, false)) {
    move_to(phase::offline);
    all_.out.dial = true;
    return;
  }
  move_to(phase::registering);
  tries_password_ = true;
  if (!all_.options.login.account.empty()) {
    try_login({});
  } else {
    user_sent_ = false;
    introduce();
  }
}

// Servers hang up on who gave no password, or a wrong one.
bool session::dials_again() {
  if (phase_ == phase::unlocking) {
    locked_out_ = true;
    closing_words_.clear();
    return true;
  }
  if (!registering() || !std::exchange(tries_password_, false))
    return false;
  closing_words_.clear();
  move_to(phase::offline);
  all_.out.dial = true;
  return true;
}

} // namespace hubbub::client
