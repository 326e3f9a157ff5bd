#pragma once

#include <memory>
#include <string>

#include "net/settings.hpp"
#include "net/wire_formats.hpp"
#include "test/support/deterministic.hpp"

namespace hubbub::test {

/// The defaults, without flood control and backpressure: tests talk faster than people.
std::shared_ptr<settings> unhurried_settings();

/// Says that a chat has accounts, in memory.
struct with_accounts_t {};
constexpr with_accounts_t with_accounts{};

/// A chat without sockets: one directory, and peers of any wire format.
struct chat_fixture : deterministic_system {
  chat_fixture();
  explicit chat_fixture(with_accounts_t);
  ~chat_fixture();

  accounts_actor accounts;
  recorder_actor recorder = spawn_recorder();
  ban_keeper_actor bans = spawn_ban_keeper(accounts);
  directory_actor directory = spawn_directory({}, rules());
  control_actor control = spawn_control();
  password_actor passwords = spawn_passwords();
  std::shared_ptr<settings> config = unhurried_settings();

  fake_peer connect(const wire_format& format);

  /// The server ends and starts again: what it knows is what the store has kept. All have
  /// left before.
  void restart();

  /// Somebody who has said a name and is in the lobby; what it was told so far is
  /// forgotten.
  fake_peer enter(const wire_format& format, const std::string& nick);

private:
  directory_rules rules() const;
};

} // namespace hubbub::test
