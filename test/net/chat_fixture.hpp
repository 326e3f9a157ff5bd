#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include <caf/scoped_actor.hpp>

#include "net/settings.hpp"
#include "net/wire_formats.hpp"
#include "test/support/deterministic.hpp"

namespace hubbub::test {

/// The defaults, without flood control and backpressure: tests talk faster than people.
inline std::shared_ptr<settings> unhurried_settings() {
  auto result = std::make_shared<settings>();
  result->flood[activity::line] = {};
  result->slowdown_time = {};
  return result;
}

/// Says that a chat has accounts, in memory.
struct with_accounts_t {};
constexpr with_accounts_t with_accounts{};

/// A chat without sockets: one directory, and peers of any wire format.
struct chat_fixture : deterministic_system {
  chat_fixture() = default;

  explicit chat_fixture(with_accounts_t) : accounts(spawn_accounts()) {
    config->accounts_require_tls = false;
    config->accounts_per_address = 0;
  }

  accounts_actor accounts;
  recorder_actor recorder = spawn_recorder();
  ban_keeper_actor bans = spawn_ban_keeper(accounts);
  directory_actor directory = spawn_directory({}, rules());
  control_actor control = spawn_control();
  password_actor passwords = spawn_passwords();
  std::shared_ptr<settings> config = unhurried_settings();

  fake_peer connect(const wire_format& format) {
    chat_context context{directory, control, config};
    context.passwords = passwords;
    context.accounts = accounts;
    context.bans = bans;
    fake_peer peer{*this, format, std::move(context)};
    // A listener would tell it.
    caf::anon_send(bans, watch_atom::value, ban_watcher_actor{peer.actor()});
    run();
    return peer;
  }

  /// The server ends and starts again: what it knows is what the store has kept. All have
  /// left before.
  void restart() {
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

  /// Somebody who has said a name and is in the lobby; what it was told so far is
  /// forgotten.
  fake_peer enter(const wire_format& format, const std::string& nick) {
    auto peer = connect(format);
    if (&format == &irc_format)
      peer.send("NICK " + nick + "\r\nUSER " + nick
                + " 0 * :Real Name\r\nJOIN #lobby\r\n");
    else
      peer.send(nick + "\n");
    peer.received();
    return peer;
  }

private:
  directory_rules rules() const {
    directory_rules result;
    result.accounts = accounts;
    result.recorder = recorder;
    return result;
  }
};

} // namespace hubbub::test
