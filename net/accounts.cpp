#include "net/accounts.hpp"

#include <utility>

#include <fmt/format.h>

#include "actors/address.hpp"
#include "actors/names.hpp"
#include "net/door/admission.hpp"
#include "net/passwords.hpp"

namespace hubbub {

namespace {

/// The hash of a password that nobody has. Whoever gives a name that there is not waits
/// for as long as others do, and does not learn that there is none.
constexpr auto nobodys_secret =
  "$y$j9T$Xs5Yl3pHnfCEWpbSbVBAi/$1n8tmFrFGaUJa8y8Yw.6bXpTsuBT.KNw07rLD6DT3c7";

bool is_loopback(const std::string& address) {
  auto x = parse_address(address);
  return x
         && (parse_network("127.0.0.0/8")->contains(*x)
             || parse_network("::1")->contains(*x));
}

bool is_password(const std::string& x, const settings& limits) {
  return x.size() >= limits.min_password && x.size() <= max_account_password;
}

/// Why nobody can log in over this connection at all.
errc in_the_way(session_host& host) {
  if (!host.people().has_accounts())
    return errc::no_accounts;
  return may_log_in(host) ? errc{} : errc::insecure;
}

void enter(session_host& host, const credentials& x) {
  host.people().log_in(x.id, x.name);
  host.people().note_login();
  host.note(log_level::info, "login", {{"account", x.name}});
}

void refuse(session_host& host, const std::string& account_name,
            const participant::on_answer<credentials>& done) {
  // Not what was given as a name: it may be a password.
  host.note(log_level::warning, "login_failed",
            {{"account", account_name}, {"address", host.peer()}});
  done(make_error(errc::bad_login));
}

/// The account to which a name belongs; nobody's, if there is none.
void find_account(session_host& host, std::string name,
                  participant::on_answer<credentials> done) {
  host.people().ask_accounts<credentials>(
    [done = std::move(done)](caf::expected<credentials> found) {
      if (!found && code_of(found.error()) == errc::no_such_account)
        found = credentials{};
      done(std::move(found));
    },
    login_atom::value, std::move(name));
}

/// Whether what was given is the password. `done` gets whose it is.
void judge(session_host& host, const credentials& whose, password_question what,
           participant::on_answer<credentials> done) {
  host.people().verify(std::move(what),
                       [&host, whose, done = std::move(done)](caf::expected<bool> right) {
                         if (!right)
                           done(std::move(right.error()));
                         else if (*right)
                           done(whose);
                         else
                           refuse(host, whose.name, done);
                       });
}

/// What makes the salts of names that have none. Without a key that outlives a restart
/// they are others after it.
std::string salt_secret(const settings& config) {
  static const auto own = make_salt_secret();
  if (!config.cloaks)
    return own;
  return {config.cloaks->begin(), config.cloaks->end()};
}

/// It has proved to be that one: lets it in, unless the account is closed.
void let_in(session_host& host, const credentials& whose,
            const participant::on_answer<credentials>& done) {
  if (!whose.suspended.empty()) {
    host.note(log_level::info, "login_refused", {{"account", whose.name}});
    done(make_error(errc::suspended, "your account is suspended: " + whose.suspended));
    return;
  }
  enter(host, whose);
  done(whose);
}

login_result result_of(const caf::expected<credentials>& account) {
  if (account)
    return login_result::ok;
  switch (code_of(account.error())) {
    case errc::bad_login:
      return login_result::wrong;
    case errc::suspended:
      return login_result::suspended;
    default:
      return login_result::unchecked;
  }
}

/// Has what comes of it counted.
participant::on_answer<credentials> counted(session_host& host, login_mechanism by,
                                            participant::on_answer<credentials> done) {
  return [&host, by, done = std::move(done)](caf::expected<credentials> account) {
    host.count_login(by, result_of(account));
    done(std::move(account));
  };
}

} // namespace

bool may_log_in(session_host& host) {
  return !host.config().accounts_require_tls || host.secure() || is_loopback(host.peer());
}

void log_in(session_host& host, std::string name, std::string password,
            participant::on_answer<credentials> done) {
  done = counted(host, login_mechanism::password, std::move(done));
  if (auto why = in_the_way(host); why != errc{}) {
    done(make_error(why));
    return;
  }
  if (password.empty() || password.size() > max_account_password) {
    done(make_error(errc::bad_login));
    return;
  }
  find_account(host, std::move(name),
               [&host, password = std::move(password),
                done = std::move(done)](caf::expected<credentials> whose) {
                 if (!whose) {
                   done(std::move(whose.error()));
                   return;
                 }
                 auto is_decoy = whose->secret.hash.empty();
                 judge(host, *whose,
                       {host.peer(), is_decoy ? nobodys_secret : whose->secret.hash,
                        password, is_decoy, folded(whose->name)},
                       [&host, whose = *whose, done](caf::expected<credentials> right) {
                         if (right)
                           let_in(host, whose, done);
                         else
                           done(std::move(right.error()));
                       });
               });
}

void find_scram_login(session_host& host, std::string name,
                      participant::on_answer<scram_login> done) {
  if (auto why = in_the_way(host); why != errc{}) {
    done(make_error(why));
    return;
  }
  find_account(host, name,
               [&host, name = folded(name),
                done = std::move(done)](caf::expected<credentials> whose) {
                 if (!whose) {
                   done(std::move(whose.error()));
                   return;
                 }
                 auto keys = parse_scram_keys(whose->secret.scram);
                 if (!keys)
                   keys = decoy_scram_keys(name, salt_secret(host.config()));
                 done(scram_login{std::move(*whose), std::move(*keys)});
               });
}

void judge_proof(session_host& host, const credentials& whose, bool is_proven,
                 participant::on_answer<credentials> done) {
  // It takes no time to compare these two: no turn is waited for.
  judge(
    host, whose,
    {host.peer(), "proof", is_proven ? "proof" : "no proof", false, folded(whose.name)},
    [&host, done = std::move(done)](caf::expected<credentials> right) {
      if (!right)
        host.count_login(login_mechanism::scram, result_of(right));
      done(std::move(right));
    });
}

void finish_scram_login(session_host& host, const credentials& whose,
                        participant::on_answer<credentials> done) {
  let_in(host, whose, counted(host, login_mechanism::scram, std::move(done)));
}

void log_in_by_certificate(session_host& host, const std::string& name,
                           participant::on_answer<credentials> done) {
  done = counted(host, login_mechanism::certificate, std::move(done));
  auto fingerprint = host.fingerprint();
  auto why = in_the_way(host);
  if (why != errc{} || fingerprint.empty()) {
    done(make_error(why != errc{} ? why : errc::bad_login));
    return;
  }
  host.people().ask_accounts<credentials>(
    [&host, name, done = std::move(done)](caf::expected<credentials> found) {
      if (found && (name.empty() || folded(name) == folded(found->name)))
        let_in(host, *found, done);
      else if (found || code_of(found.error()) == errc::no_such_account)
        refuse(host, {}, done);
      else
        done(std::move(found.error()));
    },
    certify_atom::value, std::move(fingerprint));
}

namespace {

/// All that is to be known of a new account but its secret.
new_account described(session_host& host, std::string name) {
  new_account result;
  result.name = std::move(name);
  auto& config = host.config();
  if (!is_exempt(host.peer(), config)) {
    result.address = counted_as(host.peer());
    result.per_day = static_cast<uint32_t>(config.accounts_per_address);
  }
  return result;
}

/// As much of that as the operator wants to be kept.
account_secret kept(session_host& host, account_secret made) {
  if (!host.config().accounts_scram)
    made.scram.clear();
  return made;
}

void store_account(session_host& host, new_account what,
                   participant::on_answer<std::string> done) {
  auto name = what.name;
  host.people().change_account<account_id>(
    [&host, name, done = std::move(done)](caf::expected<account_id> made) {
      if (!made) {
        done(std::move(made.error()));
        return;
      }
      host.note(log_level::info, "account_registered",
                {{"account", name}, {"address", host.peer()}});
      enter(host, {*made, name, {}, {}});
      done(name);
    },
    register_atom::value, std::move(what));
}

} // namespace

void register_account(session_host& host, std::string name, std::string password,
                      participant::on_answer<std::string> done) {
  auto& people = host.people();
  auto why = in_the_way(host);
  if (why == errc{} && people.is_reserved(name))
    why = errc::reserved_nick;
  if (why == errc{} && !host.config().registration) {
    done(make_error(errc::no_accounts, "this server takes no new accounts: ask its "
                                       "operator for one"));
    return;
  }
  if (why == errc{} && !is_password(password, host.config()))
    why = errc::bad_password;
  if (why != errc{}) {
    done(make_error(why));
    return;
  }
  // First whether it makes sense at all: a hash takes its time.
  auto make_it = [&host, name, done](caf::expected<account_secret> made) {
    if (!made) {
      done(std::move(made.error()));
      return;
    }
    auto what = described(host, name);
    what.secret = kept(host, std::move(*made));
    store_account(host, std::move(what), done);
  };
  people.ask_directory<void>(
    [&host, password = std::move(password), make_it, done](caf::expected<void> free) {
      if (!free)
        done(std::move(free.error()));
      else
        host.people().make_secret(host.peer(), password, make_it);
    },
    register_atom::value, std::move(name));
}

void set_password(session_host& host, account_id which, std::string password,
                  participant::on_done done) {
  auto why = in_the_way(host);
  if (why == errc{} && !is_password(password, host.config()))
    why = errc::bad_password;
  if (why != errc{}) {
    done(make_error(why));
    return;
  }
  host.people().make_secret(
    host.peer(), std::move(password),
    [&host, which, done = std::move(done)](caf::expected<account_secret> made) {
      if (!made) {
        done(made.error());
        return;
      }
      host.people().ask_accounts<void>(
        [done](caf::expected<void> kept) {
          done(kept ? caf::error{} : std::move(kept.error()));
        },
        passwd_atom::value, which, kept(host, std::move(*made)));
    });
}

std::string explain_account(const caf::error& why, const settings& limits) {
  auto code = code_of(why);
  switch (code) {
    case errc::too_often:
    case errc::busy:
      return explain_unchecked(why, limits);
    case errc::nick_in_use:
      return "Somebody else is here under that name: register another one";
    case errc::reserved_nick:
      return "That name is reserved: register another one";
    case errc::bad_nick:
      return "A name is 1 to 32 letters, digits and []\\`_^{|}-, not beginning with a "
             "digit or a hyphen";
    case errc::bad_password:
      return fmt::format("A password has {} to {} bytes", limits.min_password,
                         max_account_password);
    case errc::list_full:
      return fmt::format("The list is full: {} are allowed", max_account_nicks);
    case errc::store_failed:
      return "It could not be kept, and nothing has changed. Try again later";
    default: {
      if (code == errc{})
        return explain_unchecked(why, limits);
      auto text = reason_in(why);
      if (text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
      return text;
    }
  }
}

} // namespace hubbub
