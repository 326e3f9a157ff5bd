#include "apps/client/keeper.hpp"

#include <memory>
#include <utility>

#include <caf/typed_event_based_actor.hpp>

#include "apps/client/log_folder.hpp"
#include "apps/client/mention_hook.hpp"
#include "apps/client/private_file.hpp"

namespace hubbub::client {

keeper_actor::behavior_type keeper(keeper_actor::pointer, keeper_options options) {
  auto hook = std::make_shared<mention_hook>(std::move(options.on_mention));
  return {
    [folder = log_folder{options.log_folder}](keep_atom, const log_lines& lines) {
      return folder.write(lines.items);
    },
    [file = options.ignored_file](ignored_atom, const std::string& masks) {
      auto why = file.empty() ? "" : replace_privately(file, masks);
      return why.empty() ? why : "cannot keep who is ignored in " + file + ": " + why;
    },
    [hook](mention_atom, const mention& what) { hook->run(what); },
    [](close_atom) { return taken_atom_v; },
  };
}

} // namespace hubbub::client
