#include "test/model/town.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "actors/room.hpp"

namespace hubbub::test {

namespace {

/// The choice that lets time pass.
constexpr unsigned moment = 7;

/// What happened in one room, by number: all that anybody has heard.
using chronicle = std::map<uint64_t, event>;

bool same(const event& x, const event& y) {
  return x.kind == y.kind && x.author == y.author && x.text == y.text && x.tags == y.tags
         && describe(x) == describe(y) && x.copy == y.copy;
}

bool is_speech(const event& x) {
  return x.kind == event_kind::said || x.kind == event_kind::acted
         || x.kind == event_kind::noticed;
}

/// Whether somebody of that standing would have heard it.
bool concerns(const event& x, ranks standing) {
  return x.to_ranks == 0 || at_least(standing, x.to_ranks);
}

/// The first thing that is missing between what somebody heard, or an empty text.
/// @param after number of the last thing it heard on an earlier stay there.
std::string missing(const chronicle& all, const stay& x, caf::actor_id whose,
                    uint64_t after) {
  auto first = x.heard.empty() ? all.end() : all.find(x.heard.front().what.id);
  // It begins behind its own coming in, if somebody else was there to hear that.
  auto begin = first;
  while (begin != all.begin()) {
    auto& before = std::prev(begin)->second;
    if (before.id <= after) {
      begin = all.begin();
      break;
    }
    if (before.author == whose && before.kind == event_kind::joined)
      break;
    --begin;
  }
  if (begin == all.begin())
    begin = first; // nobody was
  auto standing = x.first;
  auto next = x.heard.begin();
  for (auto i = begin; i != all.end(); ++i) {
    if (next != x.heard.end() && next->what.id == i->first) {
      standing = next->standing;
      ++next;
      if (next == x.heard.end() && x.over)
        break;
    } else if (concerns(i->second, standing)) {
      return describe(i->second);
    }
  }
  return {};
}

} // namespace

town::town(uint32_t crowd)
    : directory(spawn_directory({"n", max_masks, crowd, max_knocks})) {
  num_at_first_ = sys.registry().running();
  auto nick_of = [this](unsigned person) { return people[person]->nick(); };
  for (unsigned i = 0; i < num_people; ++i) {
    people[i] = citizen::spawn(*this, directory, nick_of);
    people[i]->come(first_nick(i));
    all.push_back(people[i]);
  }
  run();
}

void town::post(const operation& x, size_t number) {
  auto& who = people[x.who];
  switch (x.what) {
    case verb::come:
      if (who->here())
        return;
      who = citizen::spawn(*this, directory,
                           [this](unsigned person) { return people[person]->nick(); });
      who->come(wanted_nick(x));
      all.push_back(who);
      break;
    case verb::crash:
      who->is_dead();
      kill(who->handle());
      break;
    case verb::wait:
      sched.advance_time(waiting_time(x));
      break;
    default:
      if (who->here())
        who->told_to(x, number);
      break;
  }
}

void town::follow(const std::vector<unsigned>& order) {
  for (auto choice : order)
    if (choice == moment)
      sched.advance_time(room_state::pause_per_member);
    else if (num_runnable() > 0)
      step(choice % num_runnable());
}

void town::settle() {
  run();
  while (sched.has_pending_timeout()) {
    sched.trigger_timeout();
    run();
  }
}

std::string town::contradiction() {
  complaints_.clear();
  settle_complaints();
  if (complaints_.empty()) {
    check_directory();
    check_rooms();
    check_stays();
  }
  return complaints_;
}

std::string town::remains() {
  complaints_.clear();
  for (auto& x : people)
    if (x->here())
      x->told_to({verb::quit}, 0);
  settle();
  auto num_left = sys.registry().running();
  if (num_left != num_at_first_)
    complain(std::to_string(num_left - num_at_first_)
             + " actors are left when all are gone");
  return complaints_;
}

void town::complain(std::string what) {
  complaints_ += (complaints_.empty() ? "" : "\n") + what;
}

void town::settle_complaints() {
  for (auto& x : all) {
    for (auto& y : x->complaints)
      complain(y);
    if (x->here() && !x->settled())
      complain(x->nick() + " waits for an answer in vain");
  }
}

void town::check_directory() {
  std::map<std::string, citizen*> names;
  for (auto& x : people)
    if (x->here() && !names.emplace(folded(x->nick()), x.get()).second)
      complain("two are called " + x->nick());
  for (auto& x : people) {
    if (!x->here())
      continue;
    auto count = x->answer<census>(*this, directory, census_atom::value);
    if (!count || count->users != names.size() || count->unknown != 0)
      complain("the directory does not count " + std::to_string(names.size())
               + " people");
    auto found =
      x->answer<people_page>(*this, directory, search_atom::value, std::string{"*"},
                             caf::actor_id{0}, std::numeric_limits<uint32_t>::max());
    std::map<std::string, citizen*> known;
    for (auto& y : found->people)
      for (auto& z : people)
        if (z->handle() == y.member)
          known[folded(y.who->nick)] = z.get();
    if (known != names || found->people.size() != names.size())
      complain("the directory knows others than there are");
    break; // one is as good as another
  }
}

void town::check_rooms() {
  std::map<std::string, std::set<std::string>> believed; // nicks, by room
  for (auto& x : people) {
    if (!x->here())
      continue;
    for (auto& [name, in] : x->rooms)
      believed[name].insert(x->nick());
  }
  for (auto& x : people) {
    if (!x->here())
      continue;
    auto list = x->answer<std::vector<room_entry>>(*this, directory, list_atom::value);
    std::map<std::string, room_actor> listed;
    for (auto& y : *list)
      listed.emplace(folded(y.name), y.room);
    for (auto& [name, room] : listed)
      if (believed.count(name) == 0)
        complain("nobody is in " + name + ", and it is still there");
    auto entries = x->rooms; // asking may not change it, but who knows
    for (auto& [name, in] : entries) {
      if (listed[name] != in.room)
        complain(x->nick() + " is in " + name + ", which is not there");
      check_room(*x, in);
      std::set<std::string> members;
      for (auto& [nick, standing] : in.members)
        members.insert(nick);
      if (members != believed[name])
        complain(x->nick() + " believes that others are in " + name
                 + " than those who do");
    }
  }
}

void town::check_room(citizen& who, const belief& in) {
  auto view = who.answer<room_view>(*this, in.room, view_atom::value);
  if (!view) {
    complain(who.nick() + " is in " + in.name + ", which does not know that");
    return;
  }
  std::map<std::string, ranks> members;
  for (auto& x : view->members)
    members[x.who->nick] = x.standing;
  if (members != in.members || view->members.size() != members.size())
    complain(who.nick() + " believes other things about the members of " + in.name
             + " than the room");
  if (view->name != in.name)
    complain(in.name + " is called " + view->name);
  if (view->topic.text != in.topic)
    complain(who.nick() + " believes in another topic of " + in.name + " than the room");
}

void town::check_stays() {
  std::map<caf::actor_id, chronicle> rooms;
  for (auto& x : all)
    for (auto& y : x->stays) {
      uint64_t last = 0;
      for (auto& [what, standing] : y.heard) {
        if (what.id <= last)
          complain(x->nick() + " hears twice or too late in " + y.name + " that "
                   + describe(what));
        last = what.id;
        auto [i, is_new] = rooms[y.room].emplace(what.id, what);
        if (!is_new && !same(i->second, what))
          complain("two things happened at once: " + describe(what) + "; "
                   + describe(i->second));
      }
    }
  for (auto& [id, happened] : rooms) {
    std::map<caf::actor_id, unsigned long> last;
    for (auto& [number, x] : happened) {
      if (!is_speech(x))
        continue;
      auto n = std::stoul(x.tags);
      if (n <= last[x.author])
        complain(describe(x) + " too late or twice");
      last[x.author] = n;
    }
  }
  for (auto& x : all) {
    std::map<caf::actor_id, uint64_t> before; // by room
    for (auto& y : x->stays) {
      auto gone = !x->here() && !y.over;
      if (gone)
        continue; // nobody asks the dead what they heard last
      auto& after = before[y.room];
      if (auto what = missing(rooms[y.room], y, x->id(), after); !what.empty())
        complain(x->nick() + " never hears in " + y.name + " that " + what);
      if (!y.heard.empty())
        after = y.heard.back().what.id;
    }
  }
}

} // namespace hubbub::test
