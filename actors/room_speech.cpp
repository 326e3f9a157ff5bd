#include <iterator>

#include "actors/mask.hpp"
#include "actors/room.hpp"

// Who may say what, and who may do what.

namespace hubbub {

// -- who acts -------------------------------------------------------------------

room_state::agent room_state::acting(user_ptr who) {
  auto& hdl = self_->current_sender();
  if (auto x = sender())
    return {hdl, x->who, x, false};
  // Whatever it does, it does as an operator of the server.
  return {hdl, std::move(who), nullptr, true};
}

errc room_state::may_act(const agent& author) const {
  if (author.in != nullptr || author.who->may(op_right::rooms))
    return errc{};
  return visible() ? errc::not_a_member : errc::no_such_room;
}

bool room_state::outranks(agent& author, ranks wanted) {
  if (at_least(author.standing(), wanted))
    return true;
  author.by_power = author.by_power || author.who->may(op_right::rooms);
  return author.by_power;
}

event& room_state::record(event_kind kind, const agent& author, std::string text) {
  auto& x = record(kind, author.hdl->id(), author.who, std::move(text));
  x.by_power = author.by_power;
  if (author.in == nullptr) {
    // It sees what it did, and nothing else.
    auto last = static_cast<uint32_t>(pending_.size());
    leavers_.push_back({author.hdl, last - 1, last, rank::op});
  }
  return x;
}

// -- who may speak --------------------------------------------------------------

room_state::speaker room_state::as_speaker(member& x) {
  if (x.checked != bans_version_) {
    x.checked = bans_version_;
    x.muted = muted(*x.who);
  }
  return {x.hdl->id(), x.standing, x.muted, true, x.who->owner != 0};
}

room_state::speaker room_state::as_outsider(const user& who, caf::actor_id id) const {
  return {id, rank::none, muted(who), false, who.owner != 0};
}

errc room_state::may(deeds what, const speaker& who, const std::string& text) const {
  if (modes_.has('c') && has_formatting(text))
    what |= deed::colours;
  for (auto& x : restrictions)
    if ((x.stops & what) != 0 && !at_least(who.standing, x.free) && applies(x, who))
      return x.why;
  return errc{};
}

bool room_state::applies(const restriction& x, const speaker& who) const {
  switch (x.mode) {
    case 'b':
    case 'q':
      return who.muted == x.why;
    case 'f':
      return modes_.lines.limited()
             && lines_.is_used_up(modes_.lines, who.id, self_->clock().now());
    case 'M':
      return !who.registered && modes_.has('M');
    case 'n':
      return !who.inside && modes_.has('n');
    default:
      return modes_.has(x.mode);
  }
}

errc room_state::muted(const user& who) const {
  if (bans_.entries().empty() && quiets_.entries().empty())
    return errc{};
  auto result = bans_.matches(who)                       ? errc::banned
                : bans_.matches(who, mask_use::speech)   ? errc::quieted
                : quiets_.matches(who, mask_use::speech) ? errc::quieted
                                                         : errc{};
  return exceptions_.matches(who, mask_use::speech) ? errc{} : result;
}

bool room_state::is_banned(const user& who) const {
  return bans_.matches(who) && !exceptions_.matches(who);
}

caf::result<void> room_state::permit(event_kind what) {
  auto author = sender();
  if (author == nullptr || what != event_kind::renamed)
    return caf::unit; // what it says elsewhere is not for this room to decide
  if (auto why = may(deed::new_name, as_speaker(*author), {}); why != errc{})
    return why;
  return caf::unit;
}

// -- what is passed on of it ----------------------------------------------------

user_ptr room_state::as_shown(const user_ptr& who, const speaker& as) const {
  if (who->away.empty() || may(deed::status, as, who->away) == errc{})
    return who;
  auto result = *who;
  result.away = withheld_text;
  return user_ptr{std::move(result)};
}

std::string room_state::parting_words(member& x, std::string reason) {
  if (may(deed::reason, as_speaker(x), reason) == errc{})
    return reason;
  return {};
}

bool room_state::is_told(event_kind kind, const user& old, member& x) {
  auto& now = *x.who;
  switch (kind) {
    case event_kind::went_away:
      // Going away once is enough for who may not say why.
      return old.away.empty() || now.away.empty()
             || may(deed::status, as_speaker(x), now.away) == errc{};
    case event_kind::new_realname:
      return may(deed::status, as_speaker(x), now.realname) == errc{};
    default:
      return true;
  }
}

} // namespace hubbub
