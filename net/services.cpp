#include "net/services.hpp"

#include <algorithm>
#include <ctime>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "net/accounts.hpp"
#include "net/codec/text.hpp"
#include "net/service_table.hpp"

namespace hubbub {

namespace {

service find_service(std::string_view nick) {
  return equal_ignoring_case(nick, chanserv) ? chanserv_service() : nickserv_service();
}

bool may_use(const client_ptr& x, const service& of, const service_command& what) {
  return what.to != allowed::server_op || who(x).may(of.right);
}

} // namespace

const user& who(const client_ptr& x) {
  return *x->host.people().who();
}

std::string explain(const client_ptr& x, const caf::error& why) {
  return explain_account(why, x->host.config());
}

participant::on_answer<void> reporter(client_ptr x, std::string done) {
  return [x, done = std::move(done)](caf::expected<void> answer) {
    x->say(answer ? done : explain(x, answer.error()));
  };
}

std::string date(int64_t seconds) {
  return fmt::format("{:%Y-%m-%d}", fmt::gmtime(static_cast<std::time_t>(seconds)));
}

void list_commands(const client_ptr& x, const service& of) {
  for (auto y = of.first; y != of.last; ++y)
    if (may_use(x, of, *y))
      x->say(fmt::format("{}{}{}: {}", y->name, y->syntax.empty() ? "" : " ", y->syntax,
                         y->help));
}

bool is_service(std::string_view nick) {
  return equal_ignoring_case(nick, nickserv) || equal_ignoring_case(nick, chanserv);
}

std::string_view service_name(std::string_view nick) {
  return find_service(nick).nick;
}

void ask_service(std::string_view nick, service_client client, std::string_view text) {
  auto x = std::make_shared<service_client>(std::move(client));
  auto of = find_service(nick);
  auto arguments = trimmed(text);
  auto name = take_word(arguments);
  auto i = std::find_if(of.first, of.last, [&](const service_command& y) {
    return equal_ignoring_case(y.name, name);
  });
  if (i == of.last)
    x->say("There is no such command. HELP lists them");
  else if (!x->host.people().has_accounts())
    x->say(explain(x, make_error(errc::no_accounts)));
  else if (!may_use(x, of, *i))
    x->say("Only operators of the server may do that");
  else if (who(x).owner == 0
           && (i->to == allowed::owner
               || (i->to == allowed::keeper && !who(x).may(of.right))))
    x->say(fmt::format("Log in first: {}IDENTIFY [<account>] <password>",
                       of.nick == nickserv ? "" : "/msg NickServ "));
  else if (i->needs_argument && arguments.empty())
    x->say(fmt::format("Usage: {} {}", i->name, i->syntax));
  else
    i->run(x, arguments);
}

} // namespace hubbub
