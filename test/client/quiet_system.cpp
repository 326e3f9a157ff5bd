#include "test/client/quiet_system.hpp"

#include <stdexcept>
#include <utility>

#include <caf/io/middleman.hpp>
#include <caf/send.hpp>
#include <caf/typed_event_based_actor.hpp>

namespace hubbub::client::test {

namespace {

listener_actor::behavior_type listener(listener_actor::pointer self,
                                       std::shared_ptr<told_conversation> into) {
  auto answer = [=] {
    auto promise = self->make_response_promise<done_atom>();
    into->owed.push_back(promise);
    if (!into->holding)
      answer_all(into->owed);
    return promise;
  };
  return {
    [=](begin_atom) {
      into->notes.push_back("begin");
      into->ending = self->make_response_promise<farewell>();
      return into->ending;
    },
    [=](typed_atom, const typed_lines& lines) {
      for (auto& line : lines.items)
        into->typed.push_back((lines.literal ? "text: " : "") + line);
      return answer();
    },
    [=](finished_atom) { into->notes.push_back("finished"); },
    [=](interrupt_atom) { into->notes.push_back("interrupt"); },
    [=](stop_atom) { into->notes.push_back("stop"); },
    [=](secret_atom, const std::string& text) {
      into->notes.push_back("secret " + text);
    },
    [=](choose_atom, uint32_t number) {
      into->notes.push_back("choose " + std::to_string(number));
    },
    [=](mute_atom, int32_t error) {
      into->notes.push_back("mute " + std::to_string(error));
    },
    [=](complete_atom, const std::string&, uint32_t) { return into->choices; },
    [=](received_atom, const server_messages& messages) {
      into->received.insert(into->received.end(), messages.items.begin(),
                            messages.items.end());
      return answer();
    },
    [=](lost_atom, const std::string& why, const lost_lines& lines) {
      into->notes.push_back("lost: " + why);
      into->uncertain = lines.uncertain;
      into->unsent = lines.unsent;
    },
    [=](connected_atom) { into->notes.push_back("connected"); },
    [](caf::tick_atom) {},
    [](caf::flush_atom) {},
    [](lag_atom) {},
    [=](quit_atom, const std::string& words) { into->notes.push_back("quit " + words); },
    [=](stand_atom, standing& now) { into->stands = std::move(now); },
    [=](set_atom, const std::string& what, const std::string& value) {
      into->notes.push_back("set " + what + ' ' + value);
    },
    [=](ignore_atom, const ignored_change& x) {
      into->notes.push_back((x.ignored ? "ignore " : "hear ") + x.mask);
    },
    [=](caf::ok_atom) { answer_all(into->owed); },
    [=](const farewell& end) { into->ending.deliver(end); },
    [](done_atom) {},
  };
}

} // namespace

quiet_system::config::config() {
  load<caf::io::middleman>();
  add_message_types<caf::id_block::hubbub_client>();
  set("scheduler.policy", caf::atom("testing"));
  set("middleman.network-backend", caf::atom("testing"));
  set("middleman.manual-multiplexing", true);
  set("middleman.workers", size_t{0});
}

quiet_system::quiet_system()
    : system(config_),
      scheduler(dynamic_cast<caf::scheduler::test_coordinator&>(system.scheduler())),
      network(
        dynamic_cast<caf::io::network::test_multiplexer&>(system.middleman().backend())) {
}

quiet_system::~quiet_system() {
  for (auto& x : owned_)
    caf::anon_send_exit(caf::actor_cast<caf::actor>(x), caf::exit_reason::kill);
  owned_.clear();
  run();
  // What the clock still has to send holds on to its receivers.
  scheduler.trigger_timeouts();
  run();
}

void quiet_system::run() {
  // Far more than any test needs: an endless exchange fails instead of hanging.
  for (size_t steps = 0; steps < 100'000; ++steps)
    if (!scheduler.try_run_once() && !network.try_exec_runnable() && !network.read_data())
      return;
  throw std::runtime_error("the actors never came to rest");
}

void quiet_system::advance(caf::timespan by) {
  scheduler.advance_time(by);
  run();
}

void answer_all(std::vector<caf::typed_response_promise<done_atom>>& owed) {
  for (auto& promise : std::exchange(owed, {}))
    promise.deliver(done_atom_v);
}

listener_actor spawn_listener(quiet_system& world,
                              std::shared_ptr<told_conversation> into) {
  return world.owned(world.system.spawn(listener, std::move(into)));
}

} // namespace hubbub::client::test
