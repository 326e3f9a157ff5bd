#include "apps/client/conversation_host.hpp"

#include <chrono>
#include <utility>

#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

namespace hubbub::client {

namespace {

// How often one asks for a name that somebody else has.
constexpr std::chrono::seconds reclaim_interval{15};

// How often one looks who still types.
constexpr std::chrono::seconds typing_interval{3};

} // namespace

void conversation_state::carry_out() {
  auto todo = talk->take_outcome();
  auto now = std::chrono::system_clock::now();
  if (todo.wipe)
    self->send(terminal, wipe_atom_v);
  std::vector<screen_line> lines;
  for (auto& line : todo.lines)
    lines.push_back(script.of(std::move(line), now));
  ask(todo);
  show(std::move(lines), {});
  act(std::move(todo));
}

void conversation_state::receive(const server_messages& messages,
                                 caf::typed_response_promise<done_atom> shown) {
  auto now = std::chrono::system_clock::now();
  std::vector<screen_line> lines;
  for (auto& message : messages.items) {
    auto whole = parts.take(message);
    auto& told = script.wants_each() || !whole ? message : *whole;
    if (whole || script.wants_each())
      if (auto line = script.of(told, now, talk->name()))
        lines.push_back({line_kind::data, std::move(*line)});
    if (whole)
      talk->received(*whole);
  }
  auto todo = talk->take_outcome();
  for (auto& line : todo.lines)
    if (!script.wanted() || line.kind == line_kind::error)
      lines.push_back(std::move(line));
  ask(todo);
  show(std::move(lines), std::move(shown));
  act(std::move(todo));
}

// Ahead of the words about it: who has read those types nothing that others could see.
void conversation_state::ask(outcome& todo) {
  if (todo.ask_secret)
    self->send(terminal, ask_atom_v, std::move(*todo.ask_secret));
}

void conversation_state::show(std::vector<screen_line> lines,
                              caf::typed_response_promise<done_atom> shown) {
  if (lines.empty())
    shown.deliver(done_atom_v);
  else
    self->request(terminal, caf::infinite, print_atom_v, screen_lines{std::move(lines)})
      .then([shown](done_atom) mutable { shown.deliver(done_atom_v); });
}

void conversation_state::act(outcome todo) {
  if (todo.prompt)
    self->send(terminal, prompt_atom_v, std::move(*todo.prompt), std::move(todo.waiting));
  for (auto& [look, value] : todo.looks)
    self->send(terminal, set_atom_v, look, value);
  if (todo.status)
    self->send(terminal, status_atom_v, std::move(*todo.status));
  if (!todo.find.empty())
    self->send(terminal, find_atom_v, std::move(todo.find));
  keep(todo);
  tell_others(todo);
  send(todo);
  if (todo.stop)
    self->request(connection, caf::infinite, stop_atom_v)
      .then([this](const lost_lines& dropped) {
        talk->stopped(dropped);
        carry_out();
      });
  if (todo.end)
    self->request(terminal, caf::infinite, close_atom_v)
      .then([this, end = std::move(*todo.end)](done_atom) { finish(end); });
  ask_for_more();
}

// The end overtakes what is still to be kept: so it waits for that.
void conversation_state::finish(const farewell& end) {
  auto over = [this, end] {
    // Whoever waits may have something for another server.
    for (auto& typist : std::exchange(typists, {}))
      typist.deliver(done_atom_v);
    ending.deliver(end);
    self->quit();
  };
  if (!keeper)
    over();
  else
    self->request(keeper, caf::infinite, record_atom_v, log_lines{})
      .then([over](const std::string&) { over(); }, [over](caf::error&) { over(); });
}

void conversation_state::tell_others(outcome& todo) {
  if (!others)
    return;
  for (auto& x : todo.ignored)
    if (x.everywhere)
      self->send(others, ignore_atom_v, x);
  if (todo.report)
    self->send(others, report_atom_v, std::move(*todo.report));
  if (todo.leave_others)
    self->send(others, leave_atom_v, std::move(*todo.leave_others));
}

void conversation_state::keep(outcome& todo) {
  if (!keeper)
    return;
  auto told = [this](const std::string& error) {
    if (!error.empty()) {
      talk->trouble(error);
      carry_out();
    }
  };
  if (!todo.records.empty())
    self
      ->request(keeper, caf::infinite, record_atom_v, log_lines{std::move(todo.records)})
      .then(told);
  for (auto& x : todo.ignored)
    self->request(keeper, caf::infinite, ignore_atom_v, x).then(told);
  for (auto& x : todo.alerts)
    self->request(keeper, caf::infinite, notify_atom_v, std::move(x)).then(told);
}

void conversation_state::send(outcome& todo) {
  if (todo.dial)
    self->send(connection, dial_atom_v);
  if (todo.batch)
    self->send(connection, batch_atom_v);
  if (todo.label)
    self->send(connection, label_atom_v);
  if (!todo.hurry.empty())
    self->send(connection, hurry_atom_v, std::move(todo.hurry));
  if (todo.resume)
    self->send(connection, resume_atom_v);
  if (!todo.wire.empty()) {
    ++sends_pending;
    auto taken = [this] {
      --sends_pending;
      ask_for_more();
    };
    // A connection that is gone says so itself.
    self->request(connection, caf::infinite, send_atom_v, std::move(todo.wire))
      .then([=](done_atom) { taken(); }, [=](caf::error&) { taken(); });
  }
  if (todo.leave)
    self->send(connection, leave_atom_v, *todo.leave, std::move(todo.quit_words));
  if (talk->reclaiming() && !std::exchange(reminded, true))
    self->delayed_send(self, reclaim_interval, caf::tick_atom_v);
  if (talk->sees_typing() && !std::exchange(watching, true))
    self->delayed_send(self, typing_interval, caf::flush_atom_v);
  if (auto pause = talk->lag_pause(); pause > 0 && !std::exchange(measuring, true))
    self->delayed_send(self, std::chrono::milliseconds{pause}, lag_atom_v);
}

void conversation_state::ask_for_more() {
  if (sends_pending > 0 || talk->holding())
    return;
  for (auto& typist : std::exchange(typists, {}))
    typist.deliver(done_atom_v);
}

conversation_actor::behavior_type
host_conversation(conversation_actor::stateful_pointer<conversation_state> self,
                  conversation_options options, both_sides between, output_form form) {
  auto& state = self->state;
  state.self = self;
  state.talk.emplace(std::move(options));
  state.script = transcript{form};
  state.connection = std::move(between.connection);
  state.terminal = std::move(between.terminal);
  state.keeper = std::move(between.keeper);
  state.others = std::move(between.others);
  // If one of them breaks, so does the whole.
  self->link_to(state.connection);
  self->link_to(state.terminal);
  return {
    [&state](begin_atom) {
      state.ending = state.self->make_response_promise<farewell>();
      state.self->send(state.connection, listen_atom_v, conversation_actor{state.self});
      state.self->send(state.terminal, listen_atom_v, input_actor{state.self});
      state.talk->begin();
      state.carry_out();
      return state.ending;
    },
    [&state](typed_atom, const typed_lines& lines) {
      auto promise = state.self->make_response_promise<done_atom>();
      state.typists.push_back(promise);
      for (auto& line : lines.items)
        state.talk->typed(line, lines.literal);
      state.carry_out();
      return promise;
    },
    [&state](finished_atom) {
      state.talk->end_of_input();
      state.carry_out();
    },
    [&state](interrupt_atom) {
      state.talk->interrupt(state.sends_pending > 0);
      state.carry_out();
    },
    [&state](stop_atom) {
      state.talk->leave_now();
      state.carry_out();
    },
    [&state](secret_atom, const std::string& text) {
      state.talk->unlock(text);
      state.carry_out();
    },
    [&state](choose_atom, uint32_t number) {
      state.talk->choose(number);
      state.carry_out();
    },
    [&state](mute_atom, int32_t error) {
      state.talk->mute(error);
      state.carry_out();
    },
    [&state](complete_atom, const std::string& line, uint32_t cursor) {
      return state.talk->complete(line, cursor);
    },
    [&state](received_atom, const server_messages& messages) {
      auto promise = state.self->make_response_promise<done_atom>();
      state.receive(messages, promise);
      return promise;
    },
    [&state](lost_atom, const std::string& reason, const lost_lines& lines) {
      state.talk->lost(reason, lines);
      state.carry_out();
    },
    [&state](connected_atom) {
      state.parts.begin();
      state.talk->connected();
      state.carry_out();
    },
    [&state](quit_atom, const std::string& words) {
      state.talk->quit(words);
      state.carry_out();
    },
    [&state](stand_atom, standing& now) {
      state.talk->stand(std::move(now));
      state.carry_out();
    },
    [&state](set_atom, const std::string& what, const std::string& value) {
      state.talk->set_look(what, value);
      state.carry_out();
    },
    [&state](ignore_atom, const ignored_change& x) { state.talk->ignore(x); },
    [&state](caf::tick_atom) {
      state.reminded = false;
      state.talk->reclaim_name();
      state.carry_out();
    },
    [&state](lag_atom) {
      state.measuring = false;
      state.talk->look_at_lag();
      state.carry_out();
    },
    [&state](caf::flush_atom) {
      state.watching = false;
      state.talk->tick();
      state.carry_out();
    },
  };
}

} // namespace hubbub::client
