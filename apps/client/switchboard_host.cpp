#include "apps/client/switchboard_host.hpp"

#include <chrono>
#include <utility>
#include <variant>

#include <caf/actor_cast.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <unistd.h>

namespace hubbub::client {

namespace {

// How long those who connect may take to end, once all is over: one of them may look up a
// host's name, which nobody can end.
constexpr std::chrono::milliseconds dialers_patience{500};

template <class... Ts>
void tell(const switchboard_state& state, server_number which, Ts&&... what) {
  auto found = state.servers.find(which);
  if (found != state.servers.end() && found->second.talk)
    state.self->send(found->second.talk, std::forward<Ts>(what)...);
}

} // namespace

void switchboard_state::open() {
  if (parts.first.made) {
    auto number = board->start(parts.first.where);
    watch(parts.first.link->dialer());
    servers[number] = {std::move(parts.first.link), std::move(parts.first.made), {}};
  }
  for (auto& where : parts.more)
    board->add(where, false);
  carry_out();
}

// -- what is to be done ---------------------------------------------------------------

void switchboard_state::carry_out(caf::typed_response_promise<done_atom> typist) {
  // What is typed for several servers is taken once each has taken its part.
  auto waits = std::make_shared<size_t>(1);
  auto taken = [=]() mutable {
    if (--*waits == 0 && typist.pending())
      typist.deliver(done_atom_v);
  };
  for (auto& step : board->take_steps()) {
    auto line = std::get_if<typed_step>(&step);
    auto found = line != nullptr ? servers.find(line->server) : servers.end();
    if (line == nullptr) {
      std::visit([this](auto& x) { take(x); }, step);
    } else if (found != servers.end() && found->second.talk) {
      ++*waits;
      self
        ->request(found->second.talk, caf::infinite, typed_atom_v, std::move(line->lines))
        .then([=](done_atom) mutable { taken(); }, [=](caf::error&) mutable { taken(); });
    }
  }
  taken();
}

void switchboard_state::take(show_step& x) {
  // Nobody waits for one line.
  self
    ->request(parts.terminal, caf::infinite, print_atom_v,
              screen_lines{{std::move(x.line)}})
    .then([](done_atom) {});
}

void switchboard_state::take(prompt_step& x) {
  self->send(parts.terminal, prompt_atom_v, std::move(x.text), std::move(x.waiting));
}

void switchboard_state::take(ask_step& x) {
  self->send(parts.terminal, ask_atom_v, std::move(x.words));
}

void switchboard_state::take(status_step& x) {
  self->send(parts.terminal, status_atom_v, std::move(x.status));
}

void switchboard_state::take(promise_step& x) {
  self->request(parts.keeper, caf::infinite, promise_atom_v, std::move(x.what))
    .then([this](const std::string& problem) {
      show_step shown{{line_kind::error, "** " + problem + " **"}};
      if (!problem.empty())
        take(shown);
    });
}

void switchboard_state::take(dial_step& x) {
  auto& server = servers[x.server];
  if (!server.link) {
    server.link = parts.links(x.where, x.vouched);
    watch(server.link->dialer());
  }
  dial(x.server, x.trusted);
}

void switchboard_state::dial(server_number which, const std::string& trusted) {
  self->request(servers[which].link->dialer(), caf::infinite, dial_atom_v, trusted)
    .then(
      [=](const dialed_ptr& made) {
        auto found = servers.find(which);
        if (found == servers.end()) {
          if (made->fd >= 0)
            ::close(made->fd);
          return;
        }
        found->second.made = made;
        if (made->fd >= 0)
          board->dialed(which);
        else if (!made->question.empty())
          board->doubted(which, made->question);
        else
          board->failed(which, made->error);
        carry_out();
      },
      [](caf::error&) {}); // it was ended
}

void switchboard_state::take(begin_step& x) {
  auto& server = servers[x.server];
  news.name = x.name;
  switchboard_actor us = self;
  server.talk =
    server.link->start(std::exchange(server.made, {}), news, {{}, us, parts.keeper, us});
  auto which = x.server;
  self->request(server.talk, caf::infinite, begin_atom_v)
    .then(
      [=](const farewell& over) {
        board->ended(which, over);
        carry_out();
      },
      [](caf::error&) {}); // `gone` hears of that
  self->send(server.talk, stand_atom_v, std::move(x.first));
  self->monitor(server.talk);
}

void switchboard_state::take(end_step& x) {
  auto found = servers.find(x.server);
  if (found == servers.end())
    return;
  if (found->second.link)
    found->second.link->end();
  servers.erase(found);
}

void switchboard_state::take(told_step& x) {
  switch (x.what) {
    case told_step::interrupt:
      return tell(*this, x.server, interrupt_atom_v);
    case told_step::finish:
      return tell(*this, x.server, finished_atom_v);
    case told_step::stop:
      return tell(*this, x.server, stop_atom_v);
    case told_step::choose:
      return tell(*this, x.server, choose_atom_v, x.number);
    case told_step::quit:
      return tell(*this, x.server, quit_atom_v, std::move(x.words));
    case told_step::answer:
      return tell(*this, x.server, secret_atom_v, std::move(x.words));
    case told_step::mute:
      return tell(*this, x.server, mute_atom_v, static_cast<int32_t>(x.number));
  }
}

void switchboard_state::take(stand_step& x) {
  tell(*this, x.server, stand_atom_v, std::move(x.now));
}

void switchboard_state::take(over_step& x) {
  end = std::move(x.end);
  auto closed = [this](done_atom) {
    if (dialers.empty())
      deliver(false);
    else
      self->delayed_send(self, dialers_patience, caf::timeout_atom_v);
  };
  auto close = [this, closed] {
    self->request(parts.terminal, caf::infinite, close_atom_v).then(closed);
  };
  // The end overtakes what is still to be kept: so it waits for that.
  self->request(parts.keeper, caf::infinite, record_atom_v, log_lines{})
    .then([=](const std::string&) { close(); }, [=](caf::error&) { close(); });
}

void switchboard_state::watch(const dialer_actor& who) {
  dialers.insert(who.address());
  self->monitor(who);
}

// A conversation that ends in order has said so before, and is not there any more.
void switchboard_state::gone(const caf::actor_addr& who) {
  if (dialers.erase(who) > 0 && dialers.empty() && end)
    self->send(self, caf::timeout_atom_v);
  for (auto& [number, server] : servers)
    if (server.talk && server.talk.address() == who) {
      board->ended(number, {static_cast<int32_t>(ending::no_server), "it broke"});
      carry_out();
      return;
    }
}

void switchboard_state::deliver(bool hangs) {
  if (!end)
    return;
  end->hangs = hangs;
  ending.deliver(*std::exchange(end, std::nullopt));
  self->quit();
}

// -- who is who -----------------------------------------------------------------------

server_number switchboard_state::sender() const {
  auto& from = self->current_sender();
  for (auto& [number, server] : servers)
    if (from && server.talk
        && server.talk.address() == caf::actor_cast<caf::actor_addr>(from))
      return number;
  return 0;
}

conversation_actor switchboard_state::here() const {
  auto number = board->talking_to();
  auto found = number ? servers.find(*number) : servers.end();
  return found == servers.end() ? conversation_actor{} : found->second.talk;
}

void switchboard_state::set_look(const std::string& what, const std::string& value) {
  news.looks[what] = value;
  auto from = sender();
  for (auto& [number, server] : servers)
    if (number != from)
      tell(*this, number, set_atom_v, what, value);
}

void switchboard_state::ignore(const ignored_change& change) {
  news.ignored.push_back(change);
  auto from = sender();
  for (auto& [number, server] : servers)
    if (number != from)
      tell(*this, number, ignore_atom_v, change);
}

switchboard_impl::behavior_type
host_switchboard(switchboard_impl::stateful_pointer<switchboard_state> self,
                 switchboard_options options, switchboard_parts parts) {
  auto& state = self->state;
  state.self = self;
  state.board.emplace(std::move(options));
  state.parts = std::move(parts);
  self->link_to(state.parts.terminal);
  // Conversations end one by one.
  self->set_exit_handler([&state](caf::exit_msg& x) {
    auto terminals = x.source == state.parts.terminal.address();
    if (x.reason && (terminals || x.source == nullptr))
      state.self->quit(x.reason);
  });
  self->set_down_handler([&state](caf::down_msg& x) { state.gone(x.source); });
  return {
    [&state](begin_atom) {
      state.ending = state.self->make_response_promise<farewell>();
      state.self->send(state.parts.terminal, listen_atom_v, input_actor{state.self});
      state.open();
      return state.ending;
    },
    // From the terminal.
    [&state](typed_atom, const typed_lines& lines) {
      auto promise = state.self->make_response_promise<done_atom>();
      for (auto& line : lines.items)
        state.board->typed(line, lines.literal);
      state.carry_out(promise);
      return promise;
    },
    [&state](finished_atom) {
      state.board->finish();
      state.carry_out();
    },
    [&state](interrupt_atom) {
      state.board->interrupt();
      state.carry_out();
    },
    [&state](stop_atom) {
      state.board->stop();
      state.carry_out();
    },
    [&state](mute_atom, int32_t error) {
      state.board->mute(error);
      state.carry_out();
    },
    [&state](complete_atom, std::string& line,
             uint32_t cursor) -> caf::result<completion> {
      auto talk = state.here();
      if (!talk)
        return completion{};
      return state.self->delegate(talk, complete_atom_v, std::move(line), cursor);
    },
    [&state](secret_atom, std::string& text) {
      state.board->answered(std::move(text));
      state.carry_out();
    },
    [&state](choose_atom, uint32_t number) {
      state.board->choose(number);
      state.carry_out();
    },
    // From conversations.
    [](listen_atom, const input_actor&) {},
    [&state](print_atom, screen_lines& lines) -> caf::result<done_atom> {
      return state.self->delegate(state.parts.terminal, print_atom_v,
                                  state.board->marked(state.sender(), std::move(lines)));
    },
    [&state](prompt_atom, std::string& text, std::string& waiting) {
      state.board->prompted(state.sender(), std::move(text), std::move(waiting));
      state.carry_out();
    },
    [&state](ask_atom, std::string& words) {
      state.board->asked(state.sender(), std::move(words));
      state.carry_out();
    },
    [&state](wipe_atom) {
      if (state.board->looks_at(state.sender()))
        state.self->send(state.parts.terminal, wipe_atom_v);
    },
    [&state](status_atom, screen_status& status) {
      state.board->told(state.sender(), std::move(status));
      state.carry_out();
    },
    [&state](find_atom, const std::string& words) {
      if (state.board->looks_at(state.sender()))
        state.self->send(state.parts.terminal, find_atom_v, words);
    },
    [&state](set_atom, const std::string& look, const std::string& value) {
      state.self->send(state.parts.terminal, set_atom_v, look, value);
      state.set_look(look, value);
    },
    // The screen is given back when the last one has ended.
    [](close_atom) { return done_atom_v; },
    [&state](report_atom, server_report& now) {
      state.board->reported(state.sender(), std::move(now));
      state.carry_out();
    },
    [&state](leave_atom, const leaving& how) {
      state.board->leave_others(state.sender(), how);
      state.carry_out();
    },
    [&state](ignore_atom, const ignored_change& change) { state.ignore(change); },
    [&state](caf::timeout_atom) { state.deliver(!state.dialers.empty()); },
  };
}

} // namespace hubbub::client
