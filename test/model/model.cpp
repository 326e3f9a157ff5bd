#include "test/model/model.hpp"

#include <algorithm>

#include "test/model/town.hpp"

namespace hubbub::test {

namespace {

// The mode is as wanted already.
constexpr auto no_change = static_cast<errc>(0xFF);

bool may(ranks whose, ranks wanted) {
  return whose >= wanted;
}

/// "bob" is "bob!*@*"; all masks of these tests are of that form, or for everybody, or
/// "9th": no nick begins like that, so it is a host, which nobody has.
std::string whole(const std::string& mask) {
  if (mask.compare(0, 2, "m:") == 0)
    return "m:" + whole(mask.substr(2));
  return mask == "*!*@*" ? mask : mask.front() == '9' ? "*!*@" + mask : mask + "!*@*";
}

} // namespace

ranks* model_room::find(unsigned person) {
  for (auto& [who, standing] : members)
    if (who == person)
      return &standing;
  return nullptr;
}

model::model() {
  for (unsigned i = 0; i < num_people; ++i)
    people[i] = {first_nick(i), true, ++lives_};
}

void model::apply(const operation& x, size_t number) {
  outcome.clear();
  news = {};
  auto& who = people[x.who];
  if (x.what == verb::come) {
    come(x);
    return;
  }
  if (!who.here)
    return;
  switch (x.what) {
    case verb::join:
      join(x);
      break;
    case verb::say:
      say(x, number);
      break;
    case verb::part: {
      auto room = room_of(x);
      if (room == nullptr || room->find(x.who) == nullptr) {
        outcome = "not in";
        break;
      }
      tell(*room, x.who,
           who.nick + " parted" + (silenced(*room, x.who) == errc{} ? ": enough" : ""));
      take_out(*room, x.who);
      break;
    }
    case verb::rename:
      rename(x);
      break;
    case verb::mode:
      mode(x);
      break;
    case verb::kick:
      kick(x);
      break;
    case verb::topic:
      topic(x);
      break;
    case verb::invite:
      invite(x);
      break;
    case verb::tell:
      for (unsigned i = 0; i < num_people; ++i)
        if (holds(i, people[x.other].nick)) {
          news[i][""].push_back(people[i].nick + " hears: " + who.nick + " said "
                                + std::to_string(number));
          return;
        }
      refuse(errc::no_such_nick);
      break;
    case verb::away:
      away(x);
      break;
    case verb::quit:
      leave(x, "Quit: bye");
      break;
    case verb::die:
    case verb::crash:
      leave(x, "Connection lost");
      break;
    case verb::come:
      break;
  }
}

// -- who and where --------------------------------------------------------------------

model_room* model::room_of(const operation& x) {
  auto i = rooms.find(folded(room_name(x)));
  return i != rooms.end() ? &i->second : nullptr;
}

bool model::holds(unsigned person, const std::string& nick) const {
  return people[person].here && folded(people[person].nick) == folded(nick);
}

bool model::is_taken(const std::string& nick, unsigned by_other_than) const {
  for (unsigned i = 0; i < num_people; ++i)
    if (i != by_other_than && holds(i, nick))
      return true;
  return false;
}

void model::tell(const model_room& room, unsigned author, const std::string& what,
                 ranks least) {
  for (auto& [who, standing] : room.members)
    if (who == author || may(standing, least))
      news[who][folded(room.name)].push_back((who == author ? "(own) " : "") + what);
}

void model::refuse_outsider(const model_room& room) {
  refuse(room.has('s') ? errc::no_such_room : errc::not_a_member);
}

void model::take_out(model_room& room, unsigned person) {
  auto& all = room.members;
  all.erase(
    std::remove_if(all.begin(), all.end(), [&](auto& y) { return y.first == person; }),
    all.end());
  if (all.empty())
    rooms.erase(folded(room.name));
}

// -- rules ----------------------------------------------------------------------------

bool model::listed(const model_room& room, char list, unsigned person,
                   bool as_speaker) const {
  auto i = room.lists.find(list);
  if (i == room.lists.end())
    return false;
  auto& nick = people[person].nick;
  for (auto& mask : i->second)
    if (mask == "*!*@*" || folded(mask) == folded(whole(nick))
        || (as_speaker && folded(mask) == folded(whole("m:" + nick))))
      return true;
  return false;
}

bool model::banned(const model_room& room, unsigned person) const {
  return listed(room, 'b', person) && !listed(room, 'e', person);
}

errc model::silenced(const model_room& room, unsigned person) const {
  auto standing = const_cast<model_room&>(room).find(person);
  if (standing != nullptr && may(*standing, rank::voice))
    return errc{};
  if (room.has('m'))
    return errc::need_voice;
  if (listed(room, 'e', person, true))
    return errc{};
  if (listed(room, 'b', person))
    return errc::banned;
  return listed(room, 'b', person, true) || listed(room, 'q', person) ? errc::quieted
                                                                      : errc{};
}

errc model::may_speak(const model_room& room, unsigned person,
                      const utterance& what) const {
  if (room.has('C') && what.kind != event_kind::acted && what.text.front() == '\x01')
    return errc::no_ctcp;
  if (room.has('c') && what.text.front() == '\x03')
    return errc::no_colours;
  if (auto why = silenced(room, person); why != errc{})
    return why;
  auto standing = const_cast<model_room&>(room).find(person);
  auto count = room.said.find(people[person].life);
  auto too_many = room.lines.limited() && count != room.said.end()
                  && count->second >= room.lines.times
                  && (standing == nullptr || !may(*standing, rank::voice));
  return too_many ? errc::too_many_lines : errc{};
}

// -- what people do -------------------------------------------------------------------

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
  if (room->invited.count(who.life) == 0) {
    auto why = errc{};
    if (room->limit != 0 && room->members.size() >= room->limit)
      why = errc::room_full;
    else if (room->has('i') && !listed(*room, 'I', x.who))
      why = errc::invite_only;
    else if (banned(*room, x.who))
      why = errc::banned;
    else if (!room->key.empty() && room->key != given_key(x))
      why = errc::bad_key;
    else if (room->joins.limited() && room->joined >= room->joins.times)
      why = errc::too_many_joins;
    if (why != errc{}) {
      refuse(why);
      return;
    }
  }
  room->invited.erase(who.life);
  ++room->joined;
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

// -- modes ----------------------------------------------------------------------------

void model::mode(const operation& x) {
  auto room = room_of(x);
  if (room == nullptr) {
    refuse(errc::no_such_room);
    return;
  }
  if (room->find(x.who) == nullptr) {
    refuse_outsider(*room);
    return;
  }
  std::string letters;
  std::string params;
  auto add = true;
  auto said_rank = false;
  for (auto& y : wanted_changes(x, people[x.other].nick)) {
    auto why = change(*room, x.who, y);
    if (why == no_change)
      continue;
    if (why == errc{}) {
      if (letters.empty() || y.add != add)
        letters += y.add ? '+' : '-';
      add = y.add;
      letters += y.mode;
      params += y.param.empty() ? "" : ' ' + y.param;
      continue;
    }
    auto is_rank = why == errc::need_halfop || why == errc::need_op;
    if (!is_rank || !said_rank)
      outcome += std::string{y.mode} + ": " + to_string(why) + "; ";
    said_rank = said_rank || is_rank;
  }
  if (!letters.empty())
    tell(*room, x.who, people[x.who].nick + " set " + letters + params);
}

errc model::change(model_room& room, unsigned author, mode_change& x) {
  auto mine = *room.find(author);
  if (x.mode == 'o' || x.mode == 'h' || x.mode == 'v')
    return change_rank(room, author, x);
  if (x.mode == 'x')
    return errc::unknown_mode;
  if (!may(mine, rank::halfop))
    return errc::need_halfop;
  if (list_modes.find(x.mode) != std::string_view::npos)
    return change_list(room, x);
  if (x.mode == 'k') {
    if (x.add && x.param.empty())
      return errc::missing_param;
    if (x.add ? room.key == x.param : room.key.empty())
      return no_change;
    if (!x.add)
      x.param = room.key;
    room.key = x.add ? x.param : "";
    return errc{};
  }
  if (x.mode == 'l') {
    if (x.add && (x.param == "0" || x.param == "many"))
      return errc::bad_param;
    auto wanted = x.add ? static_cast<uint32_t>(std::stoul(x.param)) : 0;
    return std::exchange(room.limit, wanted) == wanted ? no_change : errc{};
  }
  if (x.mode == 'f' || x.mode == 'j') {
    auto wanted = x.add ? parse_quota(x.param) : quota{};
    if (!wanted)
      return errc::bad_param;
    auto& allowed = x.mode == 'f' ? room.lines : room.joins;
    if (allowed == *wanted)
      return no_change;
    allowed = *wanted;
    if (x.mode == 'f')
      room.said.clear();
    else
      room.joined = 0;
    return errc{};
  }
  if (room.has(x.mode) == x.add)
    return no_change;
  if (x.add)
    room.flags.insert(x.mode);
  else
    room.flags.erase(x.mode);
  return errc{};
}

errc model::change_rank(model_room& room, unsigned author, mode_change& x) {
  auto bit = x.mode == 'o' ? rank::op : x.mode == 'h' ? rank::halfop : rank::voice;
  auto whom = num_people;
  for (auto& [who, standing] : room.members)
    if (holds(who, x.param))
      whom = who;
  auto gives_up = !x.add && whom == author;
  auto needed = bit == rank::voice ? rank::halfop : rank::op;
  if (!gives_up && !may(*room.find(author), needed))
    return needed == rank::op ? errc::need_op : errc::need_halfop;
  if (whom == num_people)
    return errc::no_such_member;
  auto& standing = *room.find(whom);
  if (((standing & bit) != 0) == x.add)
    return no_change;
  standing = static_cast<ranks>(standing ^ bit);
  x.param = people[whom].nick;
  return errc{};
}

errc model::change_list(model_room& room, mode_change& x) {
  auto& list = room.lists[x.mode];
  auto mask = whole(x.param);
  auto i = std::find_if(list.begin(), list.end(),
                        [&](auto& y) { return folded(y) == folded(mask); });
  if ((i != list.end()) == x.add)
    return no_change;
  if (x.add) {
    if (list.size() == max_masks)
      return errc::list_full;
    list.push_back(mask);
    x.param = mask;
  } else {
    x.param = *i;
    list.erase(i);
  }
  return errc{};
}

} // namespace hubbub::test
