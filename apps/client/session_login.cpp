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

} // namespace

void session::log_in() {
  auto& login = all_.options.login;
  if (login.account.empty() || !all_.offers.may_log_in())
    return;
  if (login.password.empty() && !login.certificate)
    ask_for_password({});
  else
    urgent_wire() += login_.begin(login);
}

void session::login_answered(const server_message& m) {
  auto& login = all_.options.login;
  urgent_wire() += login_.answer(m, login);
  switch (login_.now()) {
    case sasl::state::idle:
    case sasl::state::going:
      return;
    case sasl::state::in:
      if (m.command == "903")
        urgent_wire() += capabilities::end();
      return;
    case sasl::state::refused:
      ask_for_password("The server does not let you in to the account " + login.account);
      return;
    case sasl::state::unable:
      fail(ending::name_refused, "The server cannot log you in to an account that way");
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
    urgent_wire() += login_.begin(all_.options.login);
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
