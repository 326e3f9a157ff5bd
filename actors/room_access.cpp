#include <utility>

#include <caf/send.hpp>

#include "actors/room.hpp"

// Registered rooms: who is what here whenever it comes in, and what outlives them.

namespace hubbub {

namespace {

/// How long a room waits until it has another change of its set-up kept: a change seldom
/// comes alone.
constexpr std::chrono::seconds save_pause{1};

} // namespace

void room_state::restore(const room_record_ptr& record) {
  auto& setup = record->setup;
  topic_ = setup.topic;
  modes_ = setup.modes;
  data_ = setup.data;
  auto fill = [](mask_list& list, const std::vector<mask_entry>& entries) {
    list = {};
    for (auto& x : entries)
      list.add(x);
  };
  fill(bans_, setup.bans);
  fill(exceptions_, setup.exceptions);
  fill(invitations_, setup.invitations);
  fill(quiets_, setup.quiets);
  ++bans_version_;
  set_record(record);
  is_unsaved_ = false; // it is kept like that
  outdate_summary();
}

room_setup room_state::setup() const {
  return {topic_,
          modes_,
          bans_.entries(),
          exceptions_.entries(),
          invitations_.entries(),
          quiets_.entries(),
          data_};
}

void room_state::set_record(const room_record_ptr& record) {
  auto before = std::exchange(record_, record);
  if (before->id == 0)
    note_setup(); // it may have changed on the way
  if (record_->id == 0)
    return; // who is in keeps its rank
  for (auto& x : members_) {
    auto had = before->standing_of(x.who->owner);
    auto has = record_->standing_of(x.who->owner);
    change_standing(x, static_cast<ranks>(had & ~has), false);
    change_standing(x, has, true);
  }
}

void room_state::give_lasting_rank(member& x) {
  change_standing(x, record_->standing_of(x.who->owner), true);
}

void room_state::change_standing(member& x, ranks which, bool give) {
  auto changed = static_cast<ranks>(which & (give ? ~x.standing : x.standing));
  if (changed == rank::none)
    return;
  if (restricted_)
    flush(); // as `change_rank` does
  x.standing = static_cast<ranks>(x.standing ^ changed);
  tell_standing(x.who, changed, give);
}

void room_state::tell_standing(const user_ptr& whose, ranks which, bool give) {
  static const std::string keeper{room_keeper};
  std::string letters{give ? '+' : '-'};
  std::string params;
  std::vector<subject> subjects;
  for (auto& sign : rank_signs)
    if ((which & sign.bit) != 0) {
      letters += sign.letter;
      subjects.push_back({whose, static_cast<uint32_t>(params.size()) + 1});
      params += ' ' + whose->nick;
    }
  for (auto& x : subjects)
    x.at += static_cast<uint32_t>(letters.size());
  user who{keeper, keeper, rules_->server_name, keeper};
  auto& x =
    record(event_kind::mode_changed, 0, user_ptr{std::move(who)}, letters + params);
  x.subjects = std::move(subjects);
}

caf::result<void> room_state::register_room(user_ptr who) {
  auto author = acting(std::move(who));
  if (author.in == nullptr)
    return visible() ? errc::not_a_member : errc::no_such_room;
  if (author.who->owner == 0)
    return errc::need_account;
  if (record_->id != 0)
    return errc::room_registered;
  auto has_power = author.who->may(op_right::rooms);
  if (!has_power && key_ == rules_->founderless)
    return errc::not_operator;
  if (!has_power && !at_least(author.standing(), rank::op))
    return errc::need_op;
  return self_->delegate(directory_, register_atom::value,
                         caf::actor_cast<room_actor>(self_), author.who->owner,
                         room_setup_ptr{setup()});
}

caf::result<void> room_state::grant(const user_ptr& who, const std::string& nick,
                                    bool give) {
  auto lasting = record_->standing_of(who->owner);
  auto has_power = who->may(op_right::rooms);
  if (!has_power && lasting == rank::none && !visible())
    return errc::no_such_room;
  if (record_->id == 0)
    return errc::not_registered;
  if (!has_power && !at_least(lasting, rank::op))
    return errc::need_op;
  auto whom = nick.empty() ? sender() : find(nick);
  if (whom == nullptr)
    return errc::no_such_member;
  change_standing(*whom, rank::op, give);
  return caf::unit;
}

void room_state::note_setup() {
  if (record_->id == 0 || std::exchange(is_unsaved_, true))
    return;
  caf::delayed_anon_send(caf::actor_cast<room_actor>(self_), save_pause,
                         save_atom::value);
}

void room_state::save() {
  if (std::exchange(is_unsaved_, false))
    tell_directory(save_atom::value, name_, room_setup_ptr{setup()});
}

} // namespace hubbub
