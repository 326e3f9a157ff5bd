#include "net/accounts.hpp"

#include <utility>

#include <fmt/format.h>

#include "actors/address.hpp"
#include "actors/names.hpp"
#include "net/door/admission.hpp"

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

bool is_password(const std::string& x) {
  return x.size() >= min_account_password && x.size() <= max_account_password;
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

/// The password was right, or the certificate: lets its owner in, unless it is closed.
void admit(session_host& host, const credentials& x,
           const participant::on_answer<credentials>& done) {
  if (!x.suspended.empty()) {
    host.note(log_level::info, "login_refused", {{"account", x.name}});
    done(make_error(errc::suspended, "your account is suspended: " + x.suspended));
    return;
  }
  enter(host, x);
  done(x);
}

void refuse(session_host& host, const std::string& account_name,
            const participant::on_answer<credentials>& done) {
  // Not what was given as a name: it may be a password.
  host.note(log_level::warning, "login_failed",
            {{"account", account_name}, {"address", host.peer()}});
  done(make_error(errc::bad_login));
}

} // namespace

namespace {

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
  host.people().ask_accounts<credentials>(
    [&host, password = std::move(password),
     done = std::move(done)](caf::expected<credentials> found) {
      auto is_there = static_cast<bool>(found);
      if (!is_there && code_of(found.error()) != errc::no_such_account) {
        done(std::move(found.error()));
        return;
      }
      auto whose = is_there ? std::move(*found) : credentials{};
      auto is_decoy = whose.secret.empty();
      host.people().verify({host.peer(), is_decoy ? nobodys_secret : whose.secret,
                            password, is_decoy, folded(whose.name)},
                           [&host, whose, done](caf::expected<bool> right) {
                             if (!right)
                               done(std::move(right.error()));
                             else if (*right)
                               admit(host, whose, done);
                             else
                               refuse(host, whose.name, done);
                           });
    },
    login_atom::value, std::move(name));
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
        admit(host, *found, done);
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
  if (why == errc{} && !is_password(password))
    why = errc::bad_password;
  if (why != errc{}) {
    done(make_error(why));
    return;
  }
  // First whether it makes sense at all: a hash takes its time.
  auto make_it = [&host, name, done](caf::expected<std::string> hash) {
    if (!hash) {
      done(std::move(hash.error()));
      return;
    }
    auto what = described(host, name);
    what.secret = std::move(*hash);
    store_account(host, std::move(what), done);
  };
  people.ask_directory<void>(
    [&host, password = std::move(password), make_it, done](caf::expected<void> free) {
      if (!free)
        done(std::move(free.error()));
      else
        host.people().make_hash(host.peer(), password, make_it);
    },
    register_atom::value, std::move(name));
}

void set_password(session_host& host, account_id which, std::string password,
                  participant::on_done done) {
  auto why = in_the_way(host);
  if (why == errc{} && !is_password(password))
    why = errc::bad_password;
  if (why != errc{}) {
    done(make_error(why));
    return;
  }
  host.people().make_hash(
    host.peer(), std::move(password),
    [&host, which, done = std::move(done)](caf::expected<std::string> hash) {
      if (!hash) {
        done(hash.error());
        return;
      }
      host.people().ask_accounts<void>(
        [done](caf::expected<void> kept) {
          done(kept ? caf::error{} : std::move(kept.error()));
        },
        passwd_atom::value, which, std::move(*hash));
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
      return fmt::format("A password has {} to {} bytes", min_account_password,
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
