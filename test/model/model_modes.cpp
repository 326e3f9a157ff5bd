// What changes of modes come to.
#include <algorithm>
#include <utility>

#include "test/model/model.hpp"
#include "test/model/town.hpp"

namespace hubbub::test {

namespace {

// The mode is as wanted already.
constexpr auto no_change = static_cast<errc>(0xFF);

} // namespace

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
