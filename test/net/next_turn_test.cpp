#include "net/next_turn.hpp"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include <caf/io/typed_broker.hpp>

#include "test/net/real_transport.hpp"

using namespace real_transport;

namespace {

using step_atom = caf::atom_constant<caf::atom("step")>;
using walker_actor = caf::typed_actor<caf::reacts_to<step_atom>>;

constexpr ptrdiff_t steps = 3;

/// Takes its steps, each of them a message to itself, and writes them down.
walker_actor::behavior_type walker(walker_actor::broker_pointer self, char name,
                                   bool lets_others, std::string* path) {
  return {[=](step_atom) {
    path->push_back(name);
    if (std::count(path->begin(), path->end(), name) == steps)
      return;
    if (lets_others)
      send_in_next_turn(self->backend(), walker_actor{self}, step_atom::value);
    else
      caf::anon_send(walker_actor{self}, step_atom::value);
  }};
}

std::string path_of_two(world& within, bool let_others) {
  std::string path;
  std::vector<walker_actor> both;
  for (auto name : {'a', 'b'}) {
    both.push_back(within.sys.middleman().spawn_broker(walker, name, let_others, &path));
    within.owned.push_back(caf::actor_cast<caf::actor>(both.back()));
  }
  within.turn();
  for (auto& x : both)
    caf::anon_send(x, step_atom::value);
  within.turn();
  return path;
}

} // namespace

TEST_CASE_METHOD(world, "what is sent in the next turn lets others have theirs") {
  CHECK(path_of_two(*this, true) == "ababab");
}

TEST_CASE_METHOD(world, "what an actor sends to itself does not") {
  CHECK(path_of_two(*this, false) == "aaabbb");
}
