#include "actors/room_record.hpp"

#include <algorithm>
#include <utility>

namespace hubbub {

ranks room_record::standing_of(account_id who) const {
  if (id == 0 || who == 0)
    return rank::none;
  if (who == founder)
    return rank::op;
  auto is_it = [who](const room_access& x) { return x.who == who; };
  auto i = std::find_if(access.begin(), access.end(), is_it);
  return i != access.end() ? i->standing : rank::none;
}

void room_record::set_access(account_id who, ranks standing) {
  auto is_it = [who](const room_access& x) { return x.who == who; };
  auto i = std::find_if(access.begin(), access.end(), is_it);
  if (i == access.end() && standing != rank::none)
    access.push_back({who, standing});
  else if (i != access.end() && standing != rank::none)
    i->standing = standing;
  else if (i != access.end())
    access.erase(i);
}

bool room_record::forget(account_id who) {
  auto before = access.size();
  set_access(who, rank::none);
  if (founder != who)
    return access.size() != before;
  auto is_op = [](const room_access& x) { return at_least(x.standing, rank::op); };
  auto heir = std::find_if(access.begin(), access.end(), is_op);
  founder = heir != access.end() ? heir->who : 0;
  set_access(founder, rank::none);
  return true;
}

} // namespace hubbub
