#include "test/net/chat_fixture.hpp"

#include <stdexcept>

#include <caf/scoped_actor.hpp>

namespace hubbub::test {

std::shared_ptr<settings> unhurried_settings() {
  auto result = std::make_shared<settings>();
  result->flood[activity::line] = {};
  result->slowdown_time = {};
  return result;
}

chat_fixture::chat_fixture() = default;

chat_fixture::chat_fixture(with_accounts_t) : accounts(spawn_accounts()) {
  config->accounts_require_tls = false;
  config->accounts_per_address = 0;
}

chat_fixture::~chat_fixture() = default;

fake_peer chat_fixture::connect(const wire_format& format) {
  chat_actors actors{directory, control};
  actors.passwords = passwords;
  actors.accounts = accounts;
  actors.bans = bans;
  fake_peer peer{*this, format, chat_context{std::move(actors), config}};
  // A listener would tell it.
  caf::anon_send(bans, watch_atom::value, ban_watcher_actor{peer.actor()});
  run();
  return peer;
}

void chat_fixture::restart() {
  kill(directory);
  kill(bans);
  run();
  bans = spawn_ban_keeper(accounts);
  directory = spawn_directory({}, rules());
  caf::scoped_actor self{sys};
  auto ask = [&](auto question, auto use) {
    auto answer = self->request(accounts, caf::infinite, question);
    run();
    answer.receive(use, [](const caf::error& why) {
      throw std::runtime_error("nothing is kept: " + reason_in(why));
    });
  };
  auto tell = [&](const auto& whom) {
    return [&](auto& all) { caf::anon_send(whom, reserve_atom::value, all); };
  };
  ask(list_atom::value, [&](std::vector<reserved_name>& x) { tell(directory)(x); });
  ask(keep_atom::value, [&](std::vector<account_id>& x) { tell(directory)(x); });
  ask(record_atom::value, [&](std::vector<room_record>& x) { tell(directory)(x); });
  ask(bans_atom::value, [&](std::vector<ban>& x) { tell(bans)(x); });
  run();
}

fake_peer chat_fixture::enter(const wire_format& format, const std::string& nick) {
  auto peer = connect(format);
  if (&format == &irc_format)
    peer.send("NICK " + nick + "\r\nUSER " + nick + " 0 * :Real Name\r\nJOIN #lobby\r\n");
  else
    peer.send(nick + "\n");
  peer.received();
  return peer;
}

directory_rules chat_fixture::rules() const {
  directory_rules result;
  result.accounts = accounts;
  result.recorder = recorder;
  return result;
}

} // namespace hubbub::test
