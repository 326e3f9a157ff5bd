#include "actors/events.hpp"

namespace hubbub {

void describe_change(event& x, const user_ptr& old, const user_ptr& now) {
  x.who = x.kind == event_kind::renamed || x.kind == event_kind::new_host ? old : now;
  x.subjects = {{now}};
  switch (x.kind) {
    case event_kind::renamed:
      x.text = now->nick;
      break;
    case event_kind::went_away:
      x.text = now->away;
      break;
    case event_kind::new_realname:
      x.text = now->realname;
      break;
    case event_kind::new_account:
      x.text = now->account;
      break;
    default:
      x.text = now->username + ' ' + now->host;
  }
}

} // namespace hubbub
