#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "actors/names.hpp"
#include "net/accounts.hpp"
#include "net/codec/text.hpp"
#include "net/service_table.hpp"

namespace hubbub {

namespace {

// -- everybody --------------------------------------------------------------------

void register_(client_ptr x, std::string_view arguments) {
  std::string password{take_word(arguments)};
  if (who(x).owner != 0) {
    x->say(fmt::format("You are logged in to {} already", who(x).account));
    return;
  }
  register_account(x->host, who(x).nick, std::move(password),
                   [x](caf::expected<std::string> made) {
                     if (!made) {
                       x->say(explain(x, made.error()));
                       return;
                     }
                     x->show_account();
                     x->say(fmt::format("{} is yours now, and you are logged in. "
                                        "Next time log in before you take that name",
                                        *made));
                   });
}

void identify(client_ptr x, std::string_view arguments) {
  std::string name{take_word(arguments)};
  std::string password{arguments};
  if (password.empty())
    password = std::exchange(name, who(x).nick);
  log_in(x->host, std::move(name), std::move(password),
         [x](caf::expected<credentials> account) {
           if (!account) {
             x->say(explain(x, account.error()));
             return;
           }
           x->show_account();
           x->say(fmt::format("You are logged in to {}", account->name));
         });
}

void show(const client_ptr& x, const account& about) {
  x->say(fmt::format("{} was registered on {}", about.name, date(about.registered_at)));
  auto own = about.id == who(x).owner;
  auto operates = who(x).may(op_right::accounts);
  if (own || operates)
    x->say(fmt::format(
      "Last used on {}; other names: {}", date(about.used_at),
      about.nicks.empty() ? "none" : fmt::format("{}", fmt::join(about.nicks, ", "))));
  if (!about.suspended.empty() && operates)
    x->say("Suspended: " + about.suspended);
}

void info(client_ptr x, std::string_view arguments) {
  auto name = take_word(arguments);
  x->host.people().ask_accounts<account>(
    [x](caf::expected<account> found) {
      if (found)
        show(x, *found);
      else
        x->say(explain(x, found.error()));
    },
    account_atom::value, std::string{name.empty() ? who(x).nick : name});
}

void help(client_ptr x, std::string_view arguments);

// -- owners of accounts -------------------------------------------------------------

void logout(client_ptr x, std::string_view) {
  x->host.people().log_in(0, {});
  x->show_account();
  x->say("You are logged in no longer");
}

void set_history(const client_ptr& x, std::string_view how) {
  auto keep = equal_ignoring_case(how, "ON");
  if (!keep && !equal_ignoring_case(how, "OFF")) {
    x->say("Usage: SET HISTORY ON|OFF");
    return;
  }
  x->host.people().change_account<void>(
    reporter(x, keep
                  ? "What you and others say to each other in private is kept from now "
                    "on, if they want it, too"
                  : "What you and others say to each other in private is not kept any "
                    "more. What was stays until you ERASE it"),
    keep_atom::value, keep);
}

void set(client_ptr x, std::string_view arguments) {
  auto what = take_word(arguments);
  if (equal_ignoring_case(what, "HISTORY")) {
    set_history(x, take_word(arguments));
    return;
  }
  if (!equal_ignoring_case(what, "PASSWORD") || arguments.empty()) {
    x->say("Usage: SET PASSWORD <new password>, or SET HISTORY ON|OFF");
    return;
  }
  set_password(x->host, who(x).owner, std::string{take_word(arguments)},
               [x](const caf::error& why) {
                 x->say(why ? explain(x, why) : "You have another password now");
               });
}

void list_certificates(const client_ptr& x) {
  x->host.people().ask_accounts<account>(
    [x](caf::expected<account> found) {
      if (!found) {
        x->say(explain(x, found.error()));
        return;
      }
      for (auto& certificate : found->certificates)
        x->say(certificate);
      x->say(found->certificates.empty() ? "No certificate lets you in"
                                         : "End of certificates");
    },
    account_atom::value, who(x).account);
}

/// A fingerprint as it is kept: 64 digits in lower case, whatever stands between them;
/// nothing, if it is none.
std::string tidy_fingerprint(std::string_view given) {
  std::string result;
  for (auto c : ascii_lower(given))
    if (c != ':')
      result += c;
  auto digits = result.find_first_not_of("0123456789abcdef") == std::string::npos;
  constexpr size_t sha256 = 64;
  return digits && result.size() == sha256 ? result : std::string{};
}

void cert(client_ptr x, std::string_view arguments) {
  auto what = take_word(arguments);
  auto given = take_word(arguments);
  auto add = equal_ignoring_case(what, "ADD");
  if (equal_ignoring_case(what, "LIST")) {
    list_certificates(x);
    return;
  }
  auto fingerprint = given.empty() ? x->host.fingerprint() : tidy_fingerprint(given);
  if (!add && !equal_ignoring_case(what, "DEL"))
    x->say("Usage: CERT ADD [<fingerprint>], CERT DEL <fingerprint>, or CERT LIST");
  else if (fingerprint.empty())
    x->say(given.empty() ? "You have shown no certificate: connect with one, or give its "
                           "fingerprint"
                         : "A fingerprint is SHA-256 in hexadecimal: 64 digits");
  else
    x->host.people().ask_accounts<void>(
      reporter(x, add ? "That certificate lets you in now (SASL EXTERNAL)"
                      : "That certificate lets you in no longer"),
      certify_atom::value, who(x).owner, fingerprint, add);
}

void group(client_ptr x, std::string_view) {
  x->host.people().change_account<void>(
    reporter(x, fmt::format("{} belongs to your account now", who(x).nick)),
    group_atom::value, who(x).owner, who(x).nick, true);
}

void ungroup(client_ptr x, std::string_view arguments) {
  std::string nick{take_word(arguments)};
  if (nick.empty())
    nick = who(x).nick;
  if (folded(nick) == folded(who(x).account)) {
    x->say("That is the account's own name: only DROP frees it");
    return;
  }
  x->host.people().change_account<void>(
    reporter(x, fmt::format("{} belongs to nobody any more", nick)), group_atom::value,
    who(x).owner, nick, false);
}

/// Ends the connection of somebody who uses one of its names, then calls `done`.
void end_ghost(client_ptr x, std::string_view nick, std::function<void()> done) {
  x->host.people().change_account<void>(
    [x, done = std::move(done)](caf::expected<void> answer) {
      if (answer)
        done();
      else
        x->say(code_of(answer.error()) == errc::not_known ? "That name is not yours"
                                                          : explain(x, answer.error()));
    },
    ghost_atom::value, who(x).owner, std::string{nick});
}

void ghost(client_ptr x, std::string_view arguments) {
  end_ghost(x, take_word(arguments), [x] { x->say("That connection has ended"); });
}

void regain(client_ptr x, std::string_view arguments) {
  std::string nick{take_word(arguments)};
  end_ghost(x, nick, [x, nick] { x->take_name(nick); });
}

void drop(client_ptr x, std::string_view arguments) {
  auto name = take_word(arguments);
  if (folded(name) != folded(who(x).account)) {
    x->say(
      fmt::format("This cannot be undone. To end your account: DROP {}", who(x).account));
    return;
  }
  note_act(x->host, "account_dropped", {{"account", who(x).account}});
  x->host.people().change_account<void>(
    reporter(x, "Your account is gone, and its names are free"), drop_atom::value,
    who(x).owner);
}

void erase(client_ptr x, std::string_view arguments) {
  auto name = take_word(arguments);
  if (folded(name) != folded(who(x).account)) {
    x->say(fmt::format("This cannot be undone. To have all forgotten that you have said: "
                       "ERASE {}",
                       who(x).account));
    return;
  }
  x->host.people().change_account<uint64_t>(
    [x](caf::expected<uint64_t> count) {
      if (count)
        x->say(
          fmt::format("Forgotten: {} {}", *count, *count == 1 ? "message" : "messages"));
      else
        x->say(explain(x, count.error()));
    },
    drop_atom::value);
}

// -- operators of the server -----------------------------------------------------------

/// An operator does something to an account: what, and to whom, is in the log.
void act(const client_ptr& x, std::string_view what, std::string_view name,
         std::function<void(const credentials&)> done) {
  note_act(x->host, "account_override",
           {{"what", std::string{what}}, {"account", std::string{name}}});
  x->host.people().ask_accounts<credentials>(
    [x, done = std::move(done)](caf::expected<credentials> found) {
      if (found)
        done(*found);
      else
        x->say(explain(x, found.error()));
    },
    login_atom::value, std::string{name});
}

void list(client_ptr x, std::string_view arguments) {
  constexpr uint32_t most = 50;
  auto mask = take_word(arguments);
  x->host.people().ask_accounts<std::vector<account>>(
    [x](caf::expected<std::vector<account>> found) {
      if (!found) {
        x->say(explain(x, found.error()));
        return;
      }
      for (auto& y : *found)
        x->say(fmt::format("{}: registered on {}, last used on {}{}", y.name,
                           date(y.registered_at), date(y.used_at),
                           y.suspended.empty() ? "" : ", suspended: " + y.suspended));
      x->say(found->size() == most ? fmt::format(
               "There may be more. Go on with LIST <mask> {}", found->back().name)
                                   : "End of accounts");
    },
    list_atom::value, std::string{mask.empty() ? "*" : mask},
    std::string{take_word(arguments)}, most);
}

void suspend(client_ptr x, std::string_view arguments) {
  auto name = take_word(arguments);
  std::string why{arguments.empty() ? "ask an operator" : arguments};
  act(x, "suspend", name, [x, why](const credentials& whose) {
    x->host.people().change_account<void>(reporter(x, whose.name + " is suspended"),
                                          suspend_atom::value, whose.id, why);
  });
}

void unsuspend(client_ptr x, std::string_view arguments) {
  act(x, "unsuspend", take_word(arguments), [x](const credentials& whose) {
    x->host.people().change_account<void>(reporter(x, whose.name + " may log in again"),
                                          suspend_atom::value, whose.id, std::string{});
  });
}

void rename_account(client_ptr x, std::string_view arguments) {
  auto name = take_word(arguments);
  std::string wanted{take_word(arguments)};
  if (wanted.empty()) {
    x->say("Usage: RENAME <account> <new name>");
    return;
  }
  act(x, "rename", name, [x, wanted](const credentials& whose) {
    x->host.people().change_account<void>(
      reporter(x, fmt::format("{} is called {} now", whose.name, wanted)),
      rename_atom::value, whose.id, wanted);
  });
}

void set_password_of(client_ptr x, std::string_view arguments) {
  auto name = take_word(arguments);
  std::string password{take_word(arguments)};
  act(x, "password", name, [x, password](const credentials& whose) {
    set_password(x->host, whose.id, password,
                 [x, name = whose.name](const caf::error& why) {
                   x->say(why ? explain(x, why) : name + " has another password now");
                 });
  });
}

void drop_account(client_ptr x, std::string_view arguments) {
  act(x, "drop", take_word(arguments), [x](const credentials& whose) {
    x->host.people().change_account<void>(
      reporter(x, whose.name + " is gone, and its names are free"), drop_atom::value,
      whose.id);
  });
}

// -- the table --------------------------------------------------------------------

/// Sorted by name.
const service_command nickserv_commands[] = {
  {"CERT", allowed::owner, true, cert, "ADD [<fingerprint>]|DEL <fingerprint>|LIST",
   "Certificates that let you in."},
  {"DROP", allowed::owner, false, drop, "<account>", "Ends your account."},
  {"DROPACCOUNT", allowed::server_op, true, drop_account, "<account>",
   "Ends somebody's account."},
  {"ERASE", allowed::owner, false, erase, "<account>",
   "Has all forgotten that you have said, in all rooms and to all people."},
  {"GHOST", allowed::owner, true, ghost, "<nick>",
   "Ends a connection that uses one of your names."},
  {"GROUP", allowed::owner, false, group, "",
   "The name you have now belongs to your account as well."},
  {"HELP", allowed::everybody, false, help, "", "Lists these commands."},
  {"IDENTIFY", allowed::everybody, true, identify, "[<account>] <password>",
   "Logs you in."},
  {"INFO", allowed::everybody, false, info, "[<account>]", "Tells about an account."},
  {"LIST", allowed::server_op, false, list, "[<mask> [<after>]]", "Lists accounts."},
  {"LOGOUT", allowed::owner, false, logout, "", "Logs you out."},
  {"REGAIN", allowed::owner, true, regain, "<nick>",
   "Takes one of your names from whoever uses it."},
  {"REGISTER", allowed::everybody, true, register_, "<password>",
   "Makes an account of the name you have now: from then on it is yours."},
  {"RENAME", allowed::server_op, true, rename_account, "<account> <new name>",
   "Gives somebody's account another name."},
  {"SET", allowed::owner, true, set, "PASSWORD <new password>|HISTORY ON|OFF",
   "Gives your account another password; or says whether private messages are kept."},
  {"SETPASSWORD", allowed::server_op, true, set_password_of, "<account> <password>",
   "Gives somebody's account another password."},
  {"SUSPEND", allowed::server_op, true, suspend, "<account> [<reason>]",
   "Closes an account."},
  {"UNGROUP", allowed::owner, false, ungroup, "[<nick>]",
   "A name belongs to your account no longer."},
  {"UNSUSPEND", allowed::server_op, true, unsuspend, "<account>",
   "Opens a closed account."},
};

void help(client_ptr x, std::string_view) {
  list_commands(x, nickserv_service());
}

} // namespace

service nickserv_service() {
  return {nickserv, op_right::accounts, std::begin(nickserv_commands),
          std::end(nickserv_commands)};
}

} // namespace hubbub
