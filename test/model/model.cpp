#include "test/model/model.hpp"

#include <algorithm>

#include "test/model/town.hpp"

namespace hubbub::test {

std::string whole(const std::string& mask) {
  if (mask.compare(0, 2, "m:") == 0)
    return "m:" + whole(mask.substr(2));
  return mask == "*!*@*" ? mask : mask.front() == '9' ? "*!*@" + mask : mask + "!*@*";
}

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
  if (x.what == verb::wait)
    now_ += static_cast<unsigned>(waiting_time(x).count());
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
    case verb::move:
      move(x);
      break;
    case verb::knock:
      knock(x, number);
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
    case verb::wait:
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

errc model::may_enter(model_room& room, unsigned person, const std::string& key) {
  if (now_ >= room.first_joined + room.joins.seconds)
    room.joined = 0;
  if (room.invited.count(people[person].life) != 0)
    return errc{};
  if (room.limit != 0 && room.members.size() >= room.limit)
    return errc::room_full;
  if (room.has('i') && !listed(room, 'I', person))
    return errc::invite_only;
  if (banned(room, person))
    return errc::banned;
  if (!room.key.empty() && room.key != key)
    return errc::bad_key;
  return room.joins.limited() && room.joined >= room.joins.times ? errc::too_many_joins
                                                                 : errc{};
}

} // namespace hubbub::test
