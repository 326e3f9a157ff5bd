#include "net/watch/audit.hpp"

#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include <caf/actor_registry.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "net/watch/roll_call.hpp"

namespace hubbub {

namespace {

/// How many mismatches are told in words.
constexpr size_t max_examples = 10;

struct auditor_state {
  static inline const char* name = "hubbub.auditor";
  audit_material material;
  roll_call asked;
  caf::typed_response_promise<audit> promise;
};

using auditor_pointer = auditor_actor::stateful_pointer<auditor_state>;

void answered(auditor_pointer self, const caf::actor_addr& who) {
  if (!self->state.asked.complete_with(self, who))
    return;
  auto result = compare(self->state.material);
  result.actors = self->system().registry().running() - 1;
  self->state.promise.deliver(std::move(result));
  self->quit();
}

void ask_room(auditor_pointer self, const room_entry& x) {
  auto index = self->state.material.rooms.size();
  self->state.material.rooms.push_back({x.name, x.room->id(), false, {}});
  self->state.asked.expect(self, x.room);
  self->request(x.room, roll_call::patience, audit_atom::value)
    .then(
      [=, who = x.room->address()](std::vector<person>& members) {
        auto& room = self->state.material.rooms[index];
        room.answered = true;
        room.members = std::move(members);
        answered(self, who);
      },
      [=, who = x.room->address()](const caf::error&) { answered(self, who); });
}

void ask_holder(auditor_pointer self, const person& x) {
  auto index = self->state.material.holders.size();
  self->state.material.holders.push_back({x.who, x.member->id(), false, {}});
  self->state.asked.expect(self, x.member);
  self->request(x.member, roll_call::patience, profile_atom::value)
    .then(
      [=, who = x.member->address()](profile& told) {
        auto& holder = self->state.material.holders[index];
        holder.answered = true;
        holder.told = std::move(told);
        answered(self, who);
      },
      [=, who = x.member->address()](const caf::error&) { answered(self, who); });
}

auditor_actor::behavior_type auditor(auditor_pointer self,
                                     const directory_actor& directory) {
  self->set_down_handler([self](const caf::down_msg& x) { answered(self, x.source); });
  return {[self, directory](audit_atom) -> caf::result<audit> {
    auto promise = self->make_response_promise<audit>();
    self->state.promise = promise;
    self->state.asked.expect(self, directory);
    self->request(directory, roll_call::patience, audit_atom::value)
      .then([self, directory](const std::vector<person>& holders) {
        for (auto& x : holders)
          ask_holder(self, x);
        self->request(directory, roll_call::patience, list_atom::value)
          .then([self, directory](const std::vector<room_entry>& rooms) {
            for (auto& x : rooms)
              ask_room(self, x);
            answered(self, directory->address());
          });
      });
    return promise;
  }};
}

} // namespace

auditor_actor spawn_auditor(caf::actor_system& sys, directory_actor directory) {
  return sys.spawn(auditor, std::move(directory));
}

audit compare(const audit_material& x) {
  audit result;
  auto note = [&](std::string what) {
    ++result.mismatches;
    if (result.examples.size() < max_examples)
      result.examples.push_back(std::move(what));
  };
  // Pairs of room and member, as the members see it.
  std::set<std::pair<caf::actor_id, caf::actor_id>> memberships;
  std::unordered_map<caf::actor_id, const audit_material::holder_answer*> holders;
  for (auto& holder : x.holders) {
    holders[holder.id] = &holder;
    auto& nick = holder.who->nick;
    if (!holder.answered)
      note(fmt::format("the holder of the name {} does not answer", nick));
    else if (holder.told.who->nick != nick)
      note(fmt::format("{} calls itself {}", nick, holder.told.who->nick));
    for (auto& room : holder.told.rooms)
      memberships.emplace(room.room->id(), holder.id);
  }
  result.names = x.holders.size();
  result.memberships = memberships.size();
  result.rooms = x.rooms.size();
  for (auto& room : x.rooms) {
    if (!room.answered)
      note(fmt::format("the room {} does not answer", room.name));
    else if (room.members.empty())
      note(fmt::format("the room {} is empty", room.name));
    for (auto& member : room.members) {
      ++result.members;
      auto& nick = member.who->nick;
      auto holder = holders.find(member.member->id());
      if (holder == holders.end())
        note(fmt::format("{} in {} is unknown to the directory", nick, room.name));
      else if (holder->second->who->nick != nick)
        note(fmt::format("{} in {} is {} to the directory", nick, room.name,
                         holder->second->who->nick));
      if (memberships.erase({room.id, member.member->id()}) == 0
          && holder != holders.end())
        note(fmt::format("{} does not know that it is in {}", nick, room.name));
    }
  }
  for (auto& [room, member] : memberships)
    note(fmt::format("{} believes to be in a room that does not have it",
                     holders.at(member)->who->nick));
  return result;
}

} // namespace hubbub
