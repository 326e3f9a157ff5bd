#include "test/actors/player.hpp"

#include <deque>
#include <sstream>
#include <utility>

#include <caf/typed_event_based_actor.hpp>

namespace hubbub::test {

struct player::memory {
  player_actor::pointer self = nullptr;
  std::deque<std::function<void()>> tasks;
  diary notes;
  size_t num_read = 0;
  std::vector<event> events;
  std::string ranges;
  room_actor room;
  user who; // as of its last message
};

player::player(deterministic_system& world, directory_actor directory, std::string nick)
    : world_(world),
      directory_(std::move(directory)),
      memory_(std::make_shared<memory>()) {
  who = user{std::move(nick), "user", "host", "Real Name"};
  // The actor holds what it remembers; the test may be over before it.
  auto behavior = [](player_actor::pointer self, const std::shared_ptr<memory>& mem) {
    mem->self = self;
    return player_actor::behavior_type{
      [mem](flush_atom) {
        auto task = std::move(mem->tasks.front());
        mem->tasks.pop_front();
        task();
      },
      [mem, self](deliver_atom, const event_batch& batch, uint32_t first, uint32_t last) {
        mem->ranges += (mem->ranges.empty() ? "" : " ") + std::to_string(first) + "-"
                       + std::to_string(last);
        for (auto i = first; i < last; ++i) {
          auto& x = batch->events[i];
          mem->events.push_back(x);
          mem->notes.push_back((x.author == self->id() ? "(own) " : "") + describe(x));
          if (x.kind == event_kind::kicked && x.subjects.front().who->id == self->id())
            self->send(mem->room, settled_atom::value);
        }
      },
      [mem](reject_atom, const std::string& target, const caf::error& why) {
        mem->notes.push_back(why
                               ? "rejected at " + target + ": " + to_string(code_of(why))
                               : "silently rejected at " + target);
      },
      [mem](knock_atom, const std::string& room, const user_ptr& x,
            const std::string& text) {
        mem->notes.push_back(x->nick + " knocks at " + room + ": " + text);
      },
      [mem](presence_atom, const user_ptr& x, bool present) {
        mem->notes.push_back(x->nick + (present ? " is here" : " is gone"));
      },
      [mem, self](profile_atom) {
        return profile{user_ptr{mem->who}, self->id(), {}, "test", 0, 0};
      },
      [mem, self](disconnect_atom, const std::string& reason) {
        mem->notes.push_back("disconnected: " + reason);
        self->quit();
      },
      [mem](logout_atom, account_id, const std::string& reason) {
        mem->notes.push_back("logged out: " + reason);
      },
      [mem](metadata_atom, const std::vector<metadata_entry>& changes, caf::actor_id by) {
        for (auto& x : changes)
          mem->notes.push_back("its metadata: " + text_of(x) + (by == 0 ? " (0)" : ""));
      },
      [mem](marker_atom, const std::string& target, int64_t time) {
        mem->notes.push_back("has read " + target + " up to " + std::to_string(time));
      },
    };
  };
  hdl_ = world.owned(world.sys.spawn(behavior, memory_));
  who.id = hdl_.id();
  memory_->who = who;
}

const diary& player::notes() const {
  return memory_->notes;
}

diary player::news() {
  auto first = std::exchange(memory_->num_read, memory_->notes.size());
  memory_->ranges.clear();
  return {memory_->notes.begin() + static_cast<ptrdiff_t>(first), memory_->notes.end()};
}

const std::vector<event>& player::events() const {
  return memory_->events;
}

std::string player::ranges() const {
  return memory_->ranges;
}

// -- asking ---------------------------------------------------------------------------

void player::later(std::function<void()> task) {
  memory_->tasks.push_back(std::move(task));
  caf::anon_send(hdl_, flush_atom::value);
}

template <class T, class Target, class... Ts>
answer_ptr<T> player::ask(Target target, Ts... what) {
  auto result = std::make_shared<answer<T>>();
  later([mem = memory_.get(), target, result, what...] {
    auto refused = [result](const caf::error& err) {
      result->came = true;
      result->why = code_of(err);
      result->gone = result->why == errc{};
      result->reason = reason_in(err);
    };
    if constexpr (std::is_same<T, nothing>::value)
      mem->self->request(target, caf::infinite, what...)
        .then([result] { result->came = true; }, refused);
    else
      mem->self->request(target, caf::infinite, what...)
        .then(
          [=](const T& x) { // mem only for views of rooms
            result->came = true;
            result->value = x;
            if constexpr (std::is_same<T, room_view>::value)
              mem->room = x.room;
          },
          refused);
  });
  return result;
}

template <class... Ts>
void player::tell_room(Ts... what) {
  later([mem = memory_.get(), what...] { mem->self->send(mem->room, what...); });
}

// -- in a room ------------------------------------------------------------------------

answer_ptr<room_view> player::join(std::string name, std::string key) {
  return ask<room_view>(directory_, join_atom::value, std::move(name), user_ptr{who},
                        std::move(key));
}

void player::say(std::string text, ranks to_ranks) {
  send({event_kind::said, std::move(text), {}, to_ranks});
}

void player::send(utterance what) {
  tell_room(say_atom::value, std::move(what));
}

void player::set_congested(bool congested) {
  tell_room(congested_atom::value, congested);
}

void player::set_congested_for_letters(bool congested) {
  later([mem = memory_.get(), directory = directory_, congested] {
    mem->self->send(directory, congested_atom::value, congested);
  });
}

void player::part(std::string reason) {
  tell_room(part_atom::value, std::move(reason));
}

void player::quit(std::string reason, uint32_t copy) {
  tell_room(quit_atom::value, std::move(reason), copy);
}

answer_ptr<event> player::post(std::string text, ranks to_ranks) {
  return ask<event>(room(), post_atom::value, user_ptr{who},
                    utterance{event_kind::said, std::move(text), {}, to_ranks});
}

answer_ptr<uint32_t> player::topic(std::string text) {
  return ask<uint32_t>(room(), topic_atom::value, user_ptr{who}, std::move(text));
}

answer_ptr<uint32_t> player::kick(std::string nick, std::string reason) {
  return ask<uint32_t>(room(), kick_atom::value, user_ptr{who}, std::move(nick),
                       std::move(reason));
}

answer_ptr<uint32_t> player::invite(const player& whom) {
  return ask<uint32_t>(room(), invite_atom::value,
                       person{user_ptr{whom.who}, whom.handle()});
}

answer_ptr<nothing> player::knock(std::string text) {
  return ask<nothing>(room(), knock_atom::value, user_ptr{who}, std::move(text));
}

answer_ptr<mode_result> player::mode(const std::string& changes) {
  return change_modes(parse_changes(changes));
}

answer_ptr<mode_result> player::change_modes(std::vector<mode_change> changes) {
  return ask<mode_result>(room(), mode_atom::value, user_ptr{who}, std::move(changes));
}

answer_ptr<room_modes> player::modes() {
  return ask<room_modes>(room(), modes_atom::value);
}

answer_ptr<std::vector<mask_entry>> player::masks(char list) {
  return ask<std::vector<mask_entry>>(room(), masks_atom::value,
                                      static_cast<uint8_t>(list));
}

answer_ptr<nothing> player::permit_rename() {
  return ask<nothing>(room(), permit_atom::value, event_kind::renamed);
}

answer_ptr<room_metadata> player::room_data(uint64_t first, uint32_t limit) {
  return ask<room_metadata>(room(), metadata_atom::value, first, limit);
}

answer_ptr<metadata_result> player::set_room_data(std::vector<metadata_entry> changes,
                                                  uint32_t max_keys) {
  return ask<metadata_result>(room(), metadata_atom::value, user_ptr{who},
                              std::move(changes), max_keys);
}

void player::show_data(metadata_entry what, uint32_t copy) {
  tell_room(metadata_atom::value, user_ptr{who}, std::move(what), copy);
}

answer_ptr<personal_metadata> player::data_of(std::string nick) {
  return ask<personal_metadata>(directory_, metadata_atom::value, std::move(nick));
}

answer_ptr<std::vector<personal_metadata>>
player::data_of(std::vector<caf::actor_id> people) {
  return ask<std::vector<personal_metadata>>(directory_, metadata_atom::value,
                                             std::move(people));
}

answer_ptr<std::vector<metadata_entry>>
player::set_data(std::string nick, std::vector<metadata_entry> changes,
                 uint32_t max_keys) {
  return ask<std::vector<metadata_entry>>(directory_, metadata_atom::value,
                                          std::move(nick), std::move(changes), max_keys);
}

void player::announce_data(metadata_entry what, uint32_t copy) {
  later([mem = memory_.get(), directory = directory_, now = user_ptr{who}, what, copy] {
    mem->self->send(directory, metadata_atom::value, now, what, copy);
  });
}

answer_ptr<room_view> player::view() {
  return ask<room_view>(room(), view_atom::value);
}

answer_ptr<ranks> player::standing(const player& whose) {
  return ask<ranks>(room(), standing_atom::value, whose.id());
}

answer_ptr<room_summary> player::summary() {
  return ask<room_summary>(room(), summary_atom::value);
}

void player::become(event_kind kind, uint32_t copy) {
  become_in_room(kind, copy);
  later([mem = memory_.get(), dir = directory_, kind, copy, now = user_ptr{who}] {
    mem->who = *now;
    mem->self->send(dir, update_atom::value, kind, now, copy);
  });
}

void player::become_in_room(event_kind kind, uint32_t copy) {
  if (memory_->room)
    tell_room(update_atom::value, kind, user_ptr{who}, copy);
}

// -- at the directory -------------------------------------------------------------------

answer_ptr<nothing> player::claim(std::string nick) {
  who.nick = std::move(nick);
  return ask<nothing>(directory_, claim_atom::value, user_ptr{who});
}

void player::rooms_know() {
  later([mem = memory_.get(), dir = directory_] {
    mem->self->send(dir, settled_atom::value);
  });
}

void player::arrive() {
  later([mem = memory_.get(), dir = directory_, now = user_ptr{who}] {
    mem->who = *now;
    mem->self->send(dir, arrive_atom::value, now);
  });
}

void player::depart(std::string reason) {
  later([mem = memory_.get(), dir = directory_, reason = std::move(reason)] {
    mem->self->send(dir, depart_atom::value, reason);
  });
}

answer_ptr<told> player::tell(std::string nick, utterance what) {
  return ask<told>(directory_, tell_atom::value, std::move(nick), std::move(what));
}

answer_ptr<profile> player::profile_of(std::string nick) {
  return ask<profile>(directory_, profile_atom::value, std::move(nick));
}

answer_ptr<room_actor> player::find(std::string room_name) {
  return ask<room_actor>(directory_, find_atom::value, std::move(room_name));
}

answer_ptr<std::vector<person>> player::people(std::vector<std::string> nicks) {
  return ask<std::vector<person>>(directory_, person_atom::value, std::move(nicks));
}

answer_ptr<people_page> player::search(std::string mask, caf::actor_id after,
                                       uint32_t limit) {
  return ask<people_page>(directory_, search_atom::value, std::move(mask), after, limit);
}

answer_ptr<room_page> player::list(std::string after, uint32_t limit) {
  return ask<room_page>(directory_, list_atom::value, std::move(after), limit);
}

answer_ptr<std::vector<caf::actor_id>>
player::members_among(std::vector<caf::actor_id> ids) {
  return ask<std::vector<caf::actor_id>>(room(), find_atom::value, std::move(ids));
}

answer_ptr<std::vector<past_user>> player::whowas(std::string nick) {
  return ask<std::vector<past_user>>(directory_, whowas_atom::value, std::move(nick));
}

answer_ptr<std::vector<std::string>> player::monitor(std::vector<std::string> nicks,
                                                     uint32_t limit) {
  return ask<std::vector<std::string>>(directory_, monitor_atom::value, std::move(nicks),
                                       true, limit);
}

answer_ptr<std::vector<std::string>> player::unmonitor(std::vector<std::string> nicks) {
  return ask<std::vector<std::string>>(directory_, monitor_atom::value, std::move(nicks),
                                       false, uint32_t{0});
}

answer_ptr<std::vector<std::string>> player::monitored() {
  return ask<std::vector<std::string>>(directory_, monitor_atom::value);
}

answer_ptr<nothing> player::kill(std::string nick, std::string reason) {
  return ask<nothing>(directory_, kill_atom::value, std::move(nick), std::move(reason));
}

answer_ptr<nothing> player::wallops(std::string text) {
  return ask<nothing>(directory_, wallops_atom::value, std::move(text));
}

answer_ptr<census> player::count() {
  return ask<census>(directory_, census_atom::value);
}

answer_ptr<uint32_t> player::rename_room(std::string name) {
  return ask<uint32_t>(room(), rename_atom::value, std::move(name), std::string{});
}

answer_ptr<event_batch> player::past(history_query what) {
  return ask<event_batch>(room(), history_atom::value, std::move(what));
}

answer_ptr<uint32_t> player::redact(uint64_t number) {
  return ask<uint32_t>(room(), redact_atom::value, user_ptr{who}, number, std::string{});
}

answer_ptr<nothing> player::register_room() {
  return ask<nothing>(room(), register_atom::value, user_ptr{who});
}

answer_ptr<room_record_ptr> player::record(std::string name) {
  return ask<room_record_ptr>(directory_, record_atom::value, std::move(name), false);
}

answer_ptr<nothing> player::drop_room(std::string name, std::string code) {
  return ask<nothing>(directory_, drop_atom::value, std::move(name), std::move(code));
}

answer_ptr<nothing> player::set_access(std::string name, std::string account,
                                       ranks standing) {
  return ask<nothing>(directory_, access_atom::value, std::move(name), std::move(account),
                      standing);
}

answer_ptr<bool> player::transfer(std::string name, std::string account) {
  return ask<bool>(directory_, transfer_atom::value, std::move(name), std::move(account));
}

answer_ptr<nothing> player::take_offer(std::string name) {
  return ask<nothing>(directory_, transfer_atom::value, std::move(name));
}

answer_ptr<account_id> player::register_account(std::string name) {
  if (name.empty())
    name = who.nick;
  return ask<account_id>(directory_, register_atom::value,
                         new_account{std::move(name), {"secret", {}}, {}, {}, 0});
}

answer_ptr<nothing> player::group(account_id owner, std::string nick, bool add) {
  return ask<nothing>(directory_, group_atom::value, owner, std::move(nick), add);
}

answer_ptr<nothing> player::end_ghost(account_id owner, std::string nick) {
  return ask<nothing>(directory_, ghost_atom::value, owner, std::move(nick));
}

answer_ptr<nothing> player::drop_account(account_id which) {
  return ask<nothing>(directory_, drop_atom::value, which);
}

answer_ptr<nothing> player::rename_account(account_id which, std::string name) {
  return ask<nothing>(directory_, rename_atom::value, which, std::move(name));
}

answer_ptr<nothing> player::suspend(account_id which, std::string reason) {
  return ask<nothing>(directory_, suspend_atom::value, which, std::move(reason));
}

void player::die() {
  world_.kill(hdl_);
}

member_actor player::handle() const {
  return caf::actor_cast<member_actor>(hdl_);
}

room_actor player::room() const {
  return memory_->room;
}

void player::look_at(const player& other) {
  memory_->room = other.room();
}

// -- modes ------------------------------------------------------------------------------

std::vector<mode_change> parse_changes(const std::string& text) {
  std::istringstream in{text};
  std::string letters;
  in >> letters;
  std::vector<mode_change> result;
  auto add = true;
  for (auto c : letters) {
    if (c == '+' || c == '-') {
      add = c == '+';
      continue;
    }
    mode_change x{add, c, {}};
    if (takes_param(c, add))
      in >> x.param;
    result.push_back(std::move(x));
  }
  return result;
}

// -- the fixture ------------------------------------------------------------------------

void players_fixture::two_are_in() {
  value(alice.join());
  value(bob.join());
  carol.look_at(alice);
  dave.look_at(alice);
  settle();
}

void players_fixture::settle() {
  run();
  for (auto x : {&alice, &bob, &carol, &dave})
    x->news();
}

std::string players_fixture::members_seen_by(player& whom) {
  std::string result;
  for (auto& x : value(whom.view()).members)
    result += (result.empty() ? "" : " ") + prefixes_of(x.standing) + x.who->nick;
  return result;
}

std::vector<errc> players_fixture::refusals(const answer_ptr<mode_result>& x) {
  std::vector<errc> result;
  for (auto& refused : value(x).refused)
    result.push_back(refused.why);
  return result;
}

} // namespace hubbub::test
