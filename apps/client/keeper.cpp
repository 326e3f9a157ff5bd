#include "apps/client/keeper.hpp"

#include <utility>

#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

namespace hubbub::client {

keeper_actor::behavior_type keeper(keeper_actor::stateful_pointer<keeper_state> self,
                                   keeper_options options) {
  auto& state = self->state;
  state.logs = room_logs{std::move(options.log_folder)};
  state.ignored = ignore_file{std::move(options.ignore_path)};
  state.policies = sts_policies{std::move(options.policies_path)};
  state.hook = mention_hook{std::move(options.on_mention)};
  state.clock = std::move(options.clock);
  return {
    [&state](record_atom, const log_lines& lines) {
      std::string error;
      for (auto& line : lines.items)
        if (auto why = state.logs.add(line, state.clock()); error.empty())
          error = std::move(why);
      return error;
    },
    [&state](ignore_atom, const ignored_change& x) {
      return state.ignored.change(x.mask, x.ignored);
    },
    [&state](promise_atom, const tls_promise& x) {
      return state.policies.keep(x.host, x.port, x.duration, state.clock());
    },
    [&state](notify_atom, const alert& what) { return state.hook.start(what); },
  };
}

} // namespace hubbub::client
