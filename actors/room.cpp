#include "actors/room.hpp"

#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/clock.hpp"
#include "actors/crowd.hpp"
#include "actors/long_text.hpp"
#include "actors/mask.hpp"

namespace hubbub {

namespace {

/// How many invitations wait at once; one more replaces the oldest.
constexpr size_t max_invited = 100;

/// A CTCP message that is no action (modern.ircdocs.horse/ctcp).
bool is_ctcp_request(const utterance& x) {
  return (x.kind == event_kind::said || x.kind == event_kind::noticed) && !x.text.empty()
         && x.text.front() == '\x01';
}

/// The letter of the mode that kept somebody from entering.
char mode_in_the_way(errc why) {
  switch (why) {
    case errc::banned:
      return 'b';
    case errc::invite_only:
      return 'i';
    case errc::bad_key:
      return 'k';
    case errc::need_tls:
      return 'S';
    case errc::too_many_joins:
      return 'j';
    case errc::need_account:
      return 'R';
    default:
      return 'l';
  }
}

} // namespace

void room_state::begin(std::string room_name, directory_actor directory,
                       room_rules_ptr rules, room_ties ties) {
  name_ = std::move(room_name);
  key_ = folded(name_);
  directory_ = std::move(directory);
  rules_ = std::move(rules);
  gate_ = speech_gate<speech>{rules_->slowdown};
  recorder_ = std::move(ties.recorder);
  numbers_ = event_numbers{ties.source};
  reset();
  outdate_summary();
  self_->set_down_handler([this](const caf::down_msg& down) {
    auto id = down.source.id();
    if (seqs_.count(id) != 0)
      quit(id, "Connection lost", last_copy);
    if (thrown_out_.erase(id) != 0)
      report_vacancy();
  });
}

room_actor::behavior_type room_state::make_behavior(std::string room_name,
                                                    directory_actor directory,
                                                    room_rules_ptr rules,
                                                    room_ties ties) {
  begin(std::move(room_name), std::move(directory), std::move(rules), std::move(ties));
  return handlers({this});
}

room_actor::behavior_type room_state::make_shared_behavior(std::string room_name,
                                                           directory_actor directory,
                                                           room_rules_ptr rules,
                                                           room_ties ties) {
  begin(std::move(room_name), std::move(directory), std::move(rules), std::move(ties));
  // One for all rooms: each of its own would take a kilobyte and a half.
  thread_local const auto shared = handlers({nullptr});
  return shared;
}

room_state*& room_state::handling() {
  thread_local room_state* instance = nullptr;
  return instance;
}

room_actor::behavior_type room_state::handlers(bound_room it) {
  return {
    [it](join_atom, user_ptr& who, const std::string& key) {
      return it()->join(std::move(who), key);
    },
    [it](join_atom, std::string& room_name, user_ptr& who, std::string& key) {
      return it()->hand_back(std::move(room_name), std::move(who), std::move(key));
    },
    [it](say_atom, utterance& what) { it()->say(std::move(what)); },
    [it](post_atom, user_ptr& who, utterance& what) {
      return it()->post(std::move(who), std::move(what));
    },
    [it](topic_atom, user_ptr& who, std::string& text) {
      return it()->set_topic(std::move(who), std::move(text));
    },
    [it](permit_atom, event_kind what) { return it()->permit(what); },
    [it](update_atom, event_kind kind, user_ptr& who, uint32_t copy) {
      it()->update(kind, std::move(who), copy);
    },
    [it](part_atom, std::string& reason) { it()->part(std::move(reason)); },
    [it](quit_atom, std::string& reason, uint32_t copy) {
      if (it()->sender() != nullptr)
        it()->quit(it()->self_->current_sender()->id(), std::move(reason), copy);
    },
    [it](kick_atom, user_ptr& who, const std::string& nick, std::string& reason) {
      return it()->kick(std::move(who), nick, std::move(reason));
    },
    [it](settled_atom) {
      if (auto& ptr = it()->self_->current_sender())
        it()->forget_thrown_out(ptr->id());
    },
    [it](invite_atom, const person& whom) { return it()->invite(whom); },
    [it](invite_atom) { return it()->is_invited(it()->self_->current_sender()->id()); },
    [it](knock_atom, const user_ptr& who, const std::string& text) {
      return it()->knock(who, text);
    },
    [it](rename_atom, std::string& new_name, std::string& reason) {
      return it()->rename(std::move(new_name), std::move(reason));
    },
    [it](rename_atom, bool is_done) { it()->renamed(is_done); },
    [it](mode_atom, user_ptr& who, std::vector<mode_change>& changes) {
      return it()->change_modes(std::move(who), std::move(changes));
    },
    [it](modes_atom) { return it()->describe_modes(); },
    [it](masks_atom, uint8_t mode) { return it()->list_masks(static_cast<char>(mode)); },
    [it](view_atom) { return it()->view(); },
    [it](standing_atom, caf::actor_id whose) { return it()->standing(whose); },
    [it](find_atom, std::vector<caf::actor_id>& people) {
      return it()->members_among(std::move(people));
    },
    [it](summary_atom) { return it()->summary(); },
    [it](history_atom, history_query& what) { return it()->past(std::move(what)); },
    [it](redact_atom, user_ptr& who, uint64_t number, const std::string& reason) {
      return it()->redact(std::move(who), number, reason);
    },
    [it](metadata_atom, uint64_t first, uint32_t limit) {
      return it()->find_metadata(first, limit);
    },
    [it](metadata_atom, user_ptr& who, std::vector<metadata_entry>& changes,
         uint32_t max_keys) {
      return it()->set_metadata(std::move(who), std::move(changes), max_keys);
    },
    [it](metadata_atom, user_ptr& who, const metadata_entry& what, uint32_t copy) {
      it()->tell_metadata(std::move(who), what, copy);
    },
    [it](congested_atom, bool congested) {
      if (it()->sender() != nullptr)
        it()->set_congested(it()->self_->current_sender()->id(), congested);
    },
    [it](list_atom) { it()->list(); },
    [it](audit_atom) { return it()->everybody(); },
    [it](restore_atom, const room_record_ptr& record) { it()->restore(record); },
    [it](access_atom, const room_record_ptr& record) { it()->set_record(record); },
    [it](register_atom, user_ptr& who) { return it()->register_room(std::move(who)); },
    [it](grant_atom, const user_ptr& who, const std::string& nick, bool give) {
      return it()->grant(who, nick, give);
    },
    [it](save_atom) { it()->save(); },
    [it](flush_atom) { it()->flush(); },
    [it](release_atom) { it()->release(); },
  };
}

void room_state::reset() {
  topic_ = {};
  modes_ = {};
  modes_.flags = rules_->initial_flags;
  modes_.created_at = seconds_since_1970();
  bans_ = {};
  exceptions_ = {};
  invitations_ = {};
  quiets_ = {};
  lines_ = {};
  entries_ = {};
  invited_.clear();
  knocks_.clear();
  if (!std::exchange(data_, {})->empty())
    tell_directory(metadata_atom::value, name_, uint64_t{0});
}

std::vector<person> room_state::everybody() const {
  std::vector<person> result;
  for (auto& x : members_)
    result.push_back({x.who, caf::actor_cast<member_actor>(x.hdl)});
  return result;
}

// -- coming and going -----------------------------------------------------------

caf::result<room_view> room_state::hand_back(std::string room_name, user_ptr who,
                                             std::string key) {
  ++joins_;
  auto result = self_->delegate(directory_, join_atom::value, std::move(room_name),
                                std::move(who), std::move(key));
  report_vacancy(); // it was not while this was on its way
  return result;
}

caf::result<room_view> room_state::join(user_ptr who, const std::string& key) {
  ++joins_;
  auto& newcomer = self_->current_sender();
  auto id = newcomer->id();
  if (seqs_.count(id) != 0)
    return errc::already_member;
  auto was_here = [&](const leaver& x) { return x.hdl == newcomer; };
  if (std::any_of(leavers_.begin(), leavers_.end(), was_here))
    flush(); // it hears that it was thrown out before it hears that it is in again
  std::string passed; // by an operator of the server
  if (members_.empty() && record_->id == 0) {
    reset(); // its founder is let in whatever the modes of a new room say
  } else if (auto why = may_enter(*who, id, key); why != errc{}) {
    if (!who->may(op_right::rooms)) {
      report_vacancy(); // it may have been made for this one
      return why;
    }
    passed = std::string{'+', mode_in_the_way(why)};
  }
  entries_.count(modes_.joins, 0, self_->clock().now());
  invited_.erase(std::remove(invited_.begin(), invited_.end(), id), invited_.end());
  // Only rooms watch members: an actor pays for who watches it, not for whom it
  // watches, and members come and go while the room stays.
  if (thrown_out_.count(id) == 0)
    self_->monitor(newcomer);
  auto is_founder = members_.empty() && record_->id == 0 && key_ != rules_->founderless;
  auto lasting = record_->standing_of(who->owner);
  auto standing = is_founder ? rank::op : lasting;
  auto seq = members_.empty() ? 0 : members_.back().seq + 1;
  auto why_muted = muted(*who);
  auto shown = as_shown(who, {id, standing, why_muted, true, who->owner != 0});
  auto& entry = record(event_kind::joined, id, shown, passed);
  entry.by_power = !passed.empty();
  auto since = entry.id;
  if (lasting != rank::none)
    tell_standing(shown, lasting, true);
  seqs_.emplace(id, seq);
  // In small steps: most rooms are small, and there may be many.
  if (members_.size() == members_.capacity())
    members_.reserve(members_.size() + members_.size() / 8 + 2);
  members_.push_back({seq, since, newcomer, std::move(who),
                      static_cast<uint32_t>(pending_.size()), standing, why_muted,
                      bans_version_});
  outdate_summary();
  auto result = describe();
  result.passed = std::move(passed);
  return result;
}

errc room_state::may_enter(const user& who, caf::actor_id id,
                           const std::string& key) const {
  // An invitation cannot change what the way here is like.
  if (modes_.has('S') && !who.is(user_mode::secure))
    return errc::need_tls;
  if (is_invited(id) || at_least(record_->standing_of(who.owner), rank::halfop))
    return errc{};
  if (modes_.limit != 0 && members_.size() >= modes_.limit)
    return errc::room_full;
  if (modes_.has('i') && !invitations_.matches(who))
    return errc::invite_only;
  if (modes_.has('R') && who.owner == 0)
    return errc::need_account;
  if (is_banned(who))
    return errc::banned;
  if (!modes_.key.empty() && key != modes_.key)
    return errc::bad_key;
  if (entries_.is_used_up(modes_.joins, 0, self_->clock().now()))
    return errc::too_many_joins;
  return errc{};
}

void room_state::part(std::string reason) {
  auto author = sender();
  if (author == nullptr) {
    reject(self_->current_sender(), errc::not_a_member);
    return;
  }
  auto id = self_->current_sender()->id();
  record(event_kind::parted, id, author->who, parting_words(*author, std::move(reason)));
  let_go(id);
}

void room_state::quit(caf::actor_id who, std::string reason, uint32_t copy) {
  for (auto& x : gate_.take_all(who))
    pass(std::move(x)); // what it said comes before its end
  // What the server says of an end is told in any case.
  if (std::string_view{reason}.substr(0, own_reason.size()) == own_reason
      && parting_words(*find(seqs_[who]), reason).empty())
    reason = "Quit";
  auto left = remove(who);
  record(event_kind::quit, who, left.who, std::move(reason), copy);
}

void room_state::update(event_kind kind, user_ptr who, uint32_t copy) {
  auto author = sender();
  if (author == nullptr) {
    if (kind != event_kind::refreshed)
      reject(self_->current_sender(), errc{});
    return;
  }
  author->checked = 0;
  auto old = std::exchange(author->who, std::move(who));
  if (kind == event_kind::refreshed)
    return;
  if (!is_told(kind, *old, *author)) {
    flush(); // what came before is told before
    reject(self_->current_sender(), errc{});
    return;
  }
  describe_change(record(kind, self_->current_sender()->id(), old, {}, copy), old,
                  as_shown(author->who, as_speaker(*author)));
  if (kind == event_kind::new_account)
    give_lasting_rank(*author);
}

caf::result<uint32_t> room_state::kick(user_ptr who, const std::string& nick,
                                       std::string reason) {
  auto author = acting(std::move(who));
  if (auto why = may_act(author); why != errc{})
    return why;
  if (!outranks(author, rank::halfop))
    return errc::need_halfop;
  auto victim = find(nick);
  if (victim == nullptr)
    return errc::no_such_member;
  if (at_least(victim->standing, rank::halfop) && !outranks(author, rank::op))
    return errc::need_op;
  auto id = victim->hdl->id();
  auto& x = record(event_kind::kicked, author, std::move(reason));
  x.subjects = {{victim->who}};
  ++thrown_out_[id];
  let_go(id);
  return uint32_t{1};
}

void room_state::forget_thrown_out(caf::actor_id id) {
  auto i = thrown_out_.find(id);
  if (i == thrown_out_.end() || --i->second > 0)
    return;
  thrown_out_.erase(i);
  if (seqs_.count(id) == 0)
    stop_watching(self_->current_sender());
  report_vacancy();
}

caf::result<uint32_t> room_state::invite(const person& whom) {
  auto author = sender();
  if (author == nullptr)
    return visible() ? errc::not_a_member : errc::no_such_room;
  auto id = whom.member.id();
  if (seqs_.count(id) != 0)
    return errc::already_member;
  if (modes_.has('i') && !at_least(author->standing, rank::halfop))
    return errc::need_halfop;
  invited_.erase(std::remove(invited_.begin(), invited_.end(), id), invited_.end());
  if (invited_.size() == max_invited)
    invited_.erase(invited_.begin());
  invited_.push_back(id);
  auto& x = record(event_kind::invited, author->hdl->id(), author->who, name_);
  x.subjects = {{whom.who}};
  auto to_invited = x;
  // Others in the room hear of it if they could have done it.
  x.to_ranks = rank::halfop;
  restricted_ = true;
  event_batch batch{event_list{whom.who->nick, {std::move(to_invited)}}};
  caf::anon_send(whom.member, deliver_atom::value, std::move(batch), uint32_t{0},
                 uint32_t{1});
  return uint32_t{1};
}

// -- talking --------------------------------------------------------------------

void room_state::say_now(const caf::strong_actor_ptr& author, utterance what) {
  auto own = find(author);
  auto why = own == nullptr ? errc::not_a_member : may_say(what, as_speaker(*own));
  if (why != errc{}) {
    // A notice is never answered with an error (RFC 2812 3.3.2).
    reject(author, what.kind == event_kind::noticed ? errc{} : why);
    return;
  }
  count_line(what, author->id());
  gate_.said(weight_of(what));
  record(std::move(what), author->id(), own->who);
}

caf::result<event> room_state::post_now(caf::actor_id author, const user_ptr& who,
                                        utterance what) {
  if (auto why = may_say(what, as_outsider(*who, author)); why != errc{})
    return why == errc::not_a_member && modes_.has('s') && seqs_.count(author) == 0
             ? errc::no_such_room
             : why;
  count_line(what, author);
  gate_.said(weight_of(what));
  return record(std::move(what), author, who);
}

errc room_state::may_say(const utterance& what, const speaker& who) const {
  deeds done = deed::message;
  if (is_ctcp_request(what))
    done |= deed::ctcp;
  return may(done, who, what.text);
}

void room_state::count_line(const utterance& what, caf::actor_id author) {
  // That somebody is typing is no line.
  if (modes_.lines.limited() && what.kind != event_kind::tagged)
    for (auto n = num_lines(what.text); n > 0; --n)
      lines_.count(modes_.lines, author, self_->clock().now());
}

caf::result<uint32_t> room_state::set_topic(user_ptr who, std::string text) {
  auto author = acting(std::move(who));
  if (auto why = may_act(author); why != errc{})
    return why;
  auto own = sender();
  auto as =
    own != nullptr ? as_speaker(*own) : as_outsider(*author.who, author.hdl->id());
  if (auto why = may(deed::topic, as, text); why != errc{}) {
    if (!author.who->may(op_right::rooms))
      return why;
    author.by_power = true;
  }
  if (topic_.text == text)
    return uint32_t{0};
  topic_ = {text, author.who->nick, seconds_since_1970()};
  outdate_summary();
  record(event_kind::new_topic, author, std::move(text));
  return uint32_t{1};
}

// -- members --------------------------------------------------------------------

const room_state::member* room_state::sender() const {
  return const_cast<room_state*>(this)->sender();
}

room_state::member* room_state::sender() {
  return find(self_->current_sender());
}

room_state::member* room_state::find(const caf::strong_actor_ptr& ptr) {
  if (!ptr)
    return nullptr;
  auto i = seqs_.find(ptr->id());
  return i != seqs_.end() ? &*find(i->second) : nullptr;
}

void room_state::reject(const caf::strong_actor_ptr& whom, errc why) {
  if (!leavers_.empty())
    flush(); // whoever was thrown out just now hears that first
  if (whom)
    caf::anon_send(caf::actor_cast<member_actor>(whom), reject_atom::value, name_,
                   why == errc{} ? caf::error{} : make_error(why));
}

void room_state::let_go(caf::actor_id id) {
  auto left = remove(id);
  leavers_.push_back({std::move(left.hdl), left.first,
                      static_cast<uint32_t>(pending_.size()), left.standing});
}

room_state::member room_state::remove(caf::actor_id id) {
  auto entry = seqs_.find(id);
  auto i = find(entry->second);
  auto removed = std::move(*i);
  members_.erase(i);
  seqs_.erase(entry);
  shrink_after_crowd(members_);
  shrink_after_crowd(seqs_);
  if (members_.empty())
    save(); // now: the server may be about to end
  set_congested(id, false);
  outdate_summary();
  if (thrown_out_.count(id) == 0)
    stop_watching(removed.hdl);
  return removed;
}

void room_state::stop_watching(const caf::strong_actor_ptr& who) {
  self_->demonitor(who->address());
}

room_state::members::iterator room_state::find(uint64_t seq) {
  return std::lower_bound(members_.begin(), members_.end(), seq,
                          [](const member& x, uint64_t value) { return x.seq < value; });
}

room_state::member* room_state::find(const std::string& nick) {
  auto wanted = folded(nick);
  auto i = std::find_if(members_.begin(), members_.end(), [&](const member& x) {
    return x.who->nick.size() == wanted.size() && folded(x.who->nick) == wanted;
  });
  return i != members_.end() ? &*i : nullptr;
}

} // namespace hubbub
