// What people do, but for modes.
#include <iterator>
#include <utility>

#include "test/model/model.hpp"
#include "test/model/town.hpp"

namespace hubbub::test {

void model::join(const operation& x) {
  if (!names_room(room_name(x))) {
    refuse(errc::bad_room_name);
    return;
  }
  auto& who = people[x.who];
  auto room = room_of(x);
  if (room == nullptr) {
    auto& made = rooms[folded(room_name(x))];
    made.name = room_name(x);
    made.members.push_back({x.who, rank::op});
    return;
  }
  if (room->find(x.who) != nullptr) {
    refuse(errc::already_member);
    return;
  }
  if (auto why = may_enter(*room, x.who, given_key(x)); why != errc{}) {
    refuse(why);
    return;
  }
  room->invited.erase(who.life);
  if (room->joined++ == 0)
    room->first_joined = now_;
  tell(*room, x.who, who.nick + " joined");
  room->members.push_back({x.who, rank::none});
}

void model::say(const operation& x, size_t number) {
  auto room = room_of(x);
  if (room == nullptr) {
    refuse(errc::no_such_room);
    return;
  }
  auto what = spoken(x, number);
  auto inside = room->find(x.who) != nullptr;
  if (now_ >= room->first_said + room->lines.seconds)
    room->said.clear();
  if (!inside && room->has('n')) {
    refuse_outsider(*room);
    return;
  }
  if (auto why = may_speak(*room, x.who, what); why != errc{}) {
    if (inside && what.kind == event_kind::noticed)
      outcome = "silently rejected";
    else
      refuse(why);
    return;
  }
  auto does = what.kind == event_kind::acted     ? " did "
              : what.kind == event_kind::noticed ? " noticed "
                                                 : " said ";
  if (room->said.empty())
    room->first_said = now_;
  ++room->said[people[x.who].life];
  tell(*room, x.who, people[x.who].nick + does + what.text, what.to_ranks);
}

void model::rename(const operation& x) {
  auto& nick = wanted_nick(x);
  for (auto& [name, room] : rooms)
    if (room.find(x.who) != nullptr)
      if (auto why = silenced(room, x.who); why != errc{}) {
        refuse(why);
        return;
      }
  if (nick == "9th") {
    refuse(errc::bad_nick);
    return;
  }
  if (is_taken(nick, x.who)) {
    refuse(errc::nick_in_use);
    return;
  }
  for (auto& [name, room] : rooms)
    if (room.find(x.who) != nullptr)
      tell(room, x.who, people[x.who].nick + " is now " + nick);
  people[x.who].nick = nick;
}

void model::move(const operation& x) {
  auto& name = wanted_room(x);
  auto room = room_of(x);
  if (room == nullptr) {
    refuse(errc::no_such_room);
  } else if (auto mine = room->find(x.who); mine == nullptr) {
    refuse_outsider(*room);
  } else if (!may(*mine, rank::op)) {
    refuse(errc::need_op);
  } else if (!names_room(name)) {
    refuse(errc::bad_room_name);
  } else if (auto other = rooms.find(folded(name));
             name == room->name || (other != rooms.end() && &other->second != room)) {
    refuse(errc::room_exists);
  } else {
    tell(*room, x.who, people[x.who].nick + " renamed the room to " + name + " at last");
    auto node = rooms.extract(folded(room->name));
    node.key() = folded(name);
    node.mapped().name = name;
    rooms.insert(std::move(node));
  }
}

void model::knock(const operation& x, size_t number) {
  auto room = room_of(x);
  if (room == nullptr) {
    refuse(errc::no_such_room);
    return;
  }
  auto why = room->find(x.who) != nullptr            ? errc::already_member
             : room->has('s')                        ? errc::no_such_room
             : may_enter(*room, x.who, {}) == errc{} ? errc::room_open
             : banned(*room, x.who)                  ? errc::banned
                                                     : errc{};
  if (why != errc{}) {
    refuse(why);
    return;
  }
  auto& all = room->knocks;
  for (auto i = all.begin(); i != all.end();)
    i = now_ >= i->second + 60 ? all.erase(i) : std::next(i);
  if (all.size() >= max_knocks || !all.emplace(people[x.who].life, now_).second) {
    refuse(errc::too_many_knocks);
    return;
  }
  for (auto& [who, standing] : room->members)
    if (may(standing, rank::halfop))
      news[who][""].push_back(people[x.who].nick + " knocks at " + room->name + ": "
                              + std::to_string(number));
}

void model::away(const operation& x) {
  auto& who = people[x.who];
  auto goes = x.detail % 2 == 0;
  for (auto& [name, room] : rooms) {
    if (room.find(x.who) == nullptr)
      continue;
    if (!goes || silenced(room, x.who) == errc{})
      tell(room, x.who, who.nick + (goes ? " is away: asleep" : " is back"));
    else if (!who.away)
      tell(room, x.who, who.nick + " is away: Away");
    else
      outcome = "silently rejected";
  }
  who.away = goes;
}

void model::come(const operation& x) {
  auto& who = people[x.who];
  if (who.here)
    return;
  who.away = false;
  who.nick = wanted_nick(x); // even if it is not granted
  if (who.nick == "9th") {
    refuse(errc::bad_nick);
  } else if (is_taken(who.nick, x.who)) {
    refuse(errc::nick_in_use);
  } else {
    who.here = true;
    who.life = ++lives_;
  }
}

void model::leave(const operation& x, const std::string& reason) {
  auto& who = people[x.who];
  auto before = rooms;
  for (auto& [name, room] : before) {
    if (room.find(x.who) == nullptr)
      continue;
    auto& left = rooms.at(name);
    auto silent = reason == "Quit: bye" && silenced(room, x.who) != errc{};
    for (auto& [other, standing] : left.members)
      if (other != x.who)
        news[other][name].push_back(who.nick + " quit: " + (silent ? "Quit" : reason));
    take_out(left, x.who);
  }
  who.here = false;
}

void model::kick(const operation& x) {
  auto room = room_of(x);
  if (room == nullptr) {
    refuse(errc::no_such_room);
    return;
  }
  auto mine = room->find(x.who);
  if (mine == nullptr) {
    refuse_outsider(*room);
    return;
  }
  if (!may(*mine, rank::halfop)) {
    refuse(errc::need_halfop);
    return;
  }
  for (auto& [victim, standing] : room->members) {
    if (!holds(victim, people[x.other].nick))
      continue;
    if (!may(*mine, rank::op) && may(standing, rank::halfop)) {
      refuse(errc::need_op);
      return;
    }
    tell(*room, x.who, people[x.who].nick + " kicked " + people[victim].nick + ": out");
    take_out(*room, victim);
    return;
  }
  refuse(errc::no_such_member);
}

void model::invite(const operation& x) {
  auto whom = num_people;
  for (unsigned i = 0; i < num_people; ++i)
    if (holds(i, people[x.other].nick))
      whom = i;
  auto room = room_of(x);
  if (whom == num_people) {
    refuse(errc::no_such_nick);
  } else if (room == nullptr) {
    refuse(errc::no_such_room);
  } else if (auto mine = room->find(x.who); mine == nullptr) {
    refuse_outsider(*room);
  } else if (room->find(whom) != nullptr) {
    refuse(errc::already_member);
  } else if (room->has('i') && !may(*mine, rank::halfop)) {
    refuse(errc::need_halfop);
  } else {
    room->invited.insert(people[whom].life);
    auto what =
      people[x.who].nick + " invited " + people[whom].nick + " to " + room->name;
    tell(*room, x.who, what, rank::halfop);
    news[whom][""].push_back(people[whom].nick + " hears: " + what);
  }
}

void model::topic(const operation& x) {
  auto room = room_of(x);
  if (room == nullptr) {
    refuse(errc::no_such_room);
  } else if (auto mine = room->find(x.who); mine == nullptr) {
    refuse_outsider(*room);
  } else if (auto why = silenced(*room, x.who); why != errc{}) {
    refuse(why);
  } else if (room->has('t') && !may(*mine, rank::halfop)) {
    refuse(errc::need_halfop);
  } else if (room->topic != wanted_topic(x)) {
    room->topic = wanted_topic(x);
    tell(*room, x.who, people[x.who].nick + " set the topic " + room->topic);
  }
}

} // namespace hubbub::test
