#include "apps/control.hpp"

#include <utility>

#include <caf/detail/scope_guard.hpp>
#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>

#include "apps/process_load.hpp"
#include "apps/web_root.hpp"

namespace hubbub {

server_control_actor::behavior_type control_state::make_behavior(control_setup setup) {
  setup_ = std::move(setup);
  caf::anon_send(self_, look_atom::value);
  return {
    [this](rehash_atom) { return reload(); },
    [this](attach_atom, caf::strong_actor_ptr& listener) {
      listener_ = std::move(listener);
      tell_early();
    },
    [this](challenge_atom, const std::string& token) {
      return read_challenge(setup_.config->acme_folder, token);
    },
    [](load_atom) { return load_of_process(); },
    [this](look_atom) { look(); },
  };
}

rehash_result control_state::reload() {
  setup_.reloads(true);
  auto done = caf::detail::make_scope_guard([this] { setup_.reloads(false); });
  rehash_result result;
  auto fresh = setup_.read(result);
  if (!fresh.values)
    return result;
  auto news = setup_.certificates.load(std::move(fresh.certificates), setup_.now());
  fresh.values->tls = setup_.certificates.current();
  if (!news.error.empty())
    result.certificate = (fresh.values->tls ? "the certificate stays the one before: "
                                            : "there is no certificate: ")
                         + news.error;
  hand_out(std::move(fresh.values));
  if (listener_)
    caf::anon_send(caf::actor_cast<listener_actor>(listener_), listen_atom::value,
                   std::move(fresh.listening));
  else
    early_.push_back(std::move(fresh.listening));
  say(news.log);
  return result;
}

void control_state::tell_early() {
  if (!listener_ || early_.empty())
    return;
  auto to = caf::actor_cast<listener_actor>(listener_);
  caf::anon_send(to, reload_atom::value, setup_.config);
  for (auto& x : std::exchange(early_, {}))
    caf::anon_send(to, listen_atom::value, std::move(x));
}

void control_state::look() {
  auto news = setup_.certificates.look(setup_.now());
  if (news.changed) {
    auto fresh = std::make_shared<settings>(*setup_.config);
    fresh->tls = setup_.certificates.current();
    hand_out(std::move(fresh));
  }
  say(news.log);
  caf::delayed_anon_send(self_, look_interval, look_atom::value);
}

void control_state::hand_out(settings_ptr fresh) {
  setup_.config = fresh;
  caf::anon_send(setup_.passwords, reload_atom::value, fresh);
  if (listener_)
    caf::anon_send(caf::actor_cast<listener_actor>(listener_), reload_atom::value,
                   std::move(fresh));
}

void control_state::say(const std::vector<log_entry>& lines) {
  for (auto& x : lines)
    if (setup_.log && x.level <= setup_.config->log_level)
      caf::anon_send(setup_.log, log_atom::value, x);
}

namespace {

server_control_actor::behavior_type
control(server_control_actor::stateful_pointer<control_state> self, control_setup setup) {
  return self->state.make_behavior(std::move(setup));
}

} // namespace

server_control_actor spawn_control(caf::actor_system& sys, control_setup setup) {
  return sys.spawn<caf::detached>(control, std::move(setup));
}

} // namespace hubbub
