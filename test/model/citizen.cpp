#include "test/model/citizen.hpp"

#include <sstream>
#include <utility>

namespace hubbub::test {

// -- life -----------------------------------------------------------------------------

std::shared_ptr<citizen> citizen::spawn(deterministic_system& world,
                                        directory_actor directory, nick_of others) {
  auto result = std::make_shared<citizen>();
  result->directory_ = std::move(directory);
  result->others_ = std::move(others);
  auto behavior = [](citizen_actor::pointer self, const std::shared_ptr<citizen>& me) {
    me->self_ = self;
    return citizen_actor::behavior_type{
      [me](flush_atom) {
        if (!me->errands_.empty()) {
          auto errand = std::move(me->errands_.front());
          me->errands_.pop_front();
          errand();
        }
        me->next();
      },
      [me](deliver_atom, const event_batch& batch, uint32_t first, uint32_t last) {
        me->hear(batch, first, last);
        me->next();
      },
      [me](reject_atom, const std::string& target, const caf::error& why) {
        me->outcome = why ? to_string(code_of(why)) : "silently rejected";
        auto in = me->rooms.find(folded(target));
        if (me->here_ && why && code_of(why) == errc::not_a_member
            && in != me->rooms.end() && !in->second.leaving)
          me->complaints.push_back(me->nick() + " is refused as an outsider of " + target
                                   + ", and has not heard that it is one");
        me->confirmed(target);
        me->next();
      },
      [me](knock_atom, const std::string& room, const user_ptr& who,
           const std::string& text) { me->hear_knock(room, *who, text); },
      [me](presence_atom, const user_ptr&, bool) {},
      [me, self](profile_atom) {
        return profile{me->who_, self->id(), {}, "model", 0, 0};
      },
      [self](disconnect_atom, const std::string&) { self->quit(); },
      [](logout_atom, account_id, const std::string&) {},
      [](metadata_atom, const std::vector<metadata_entry>&, caf::actor_id) {},
      [](marker_atom, const std::string&, int64_t) {},
    };
  };
  result->hdl_ = world.owned(world.sys.spawn(behavior, result));
  return result;
}

void citizen::later(done errand) {
  errands_.push_back(std::move(errand));
  caf::anon_send(hdl_, flush_atom::value);
}

void citizen::come(std::string nick) {
  who_ = make_user(std::move(nick), id());
  here_ = true; // for the time being
  ++num_asked_;
  later([this] {
    self_->request(directory_, caf::infinite, claim_atom::value, who_)
      .then(
        [this] {
          --num_asked_;
          self_->send(directory_, arrive_atom::value, who_);
          next();
        },
        [this](const caf::error& why) {
          outcome = to_string(code_of(why));
          here_ = false;
          self_->quit();
        });
  });
}

void citizen::told_to(const operation& x, size_t number) {
  tasks_.push_back({x, number});
  caf::anon_send(hdl_, flush_atom::value);
}

void citizen::next() {
  while (here_ && !tasks_.empty() && num_asked_ == 0) {
    auto& x = tasks_.front();
    auto in = rooms.find(folded(room_name(x.what)));
    auto may_overtake =
      x.what.what == verb::say && in != rooms.end() && !in->second.leaving;
    if (num_unconfirmed_ != 0 && !may_overtake)
      return;
    auto now = std::move(x);
    tasks_.pop_front();
    outcome.clear();
    perform(now.what, now.number);
  }
}

void citizen::leave(const std::string& reason) {
  here_ = false;
  auto copy = next_copy();
  for (auto& [key, x] : rooms)
    self_->send(x.room, quit_atom::value, reason, copy);
  rooms.clear();
  ask_leave(
    directory_, [this] { self_->quit(); }, depart_atom::value, reason);
}

// -- asking ---------------------------------------------------------------------------

template <class T, class Target, class... Ts>
void citizen::ask(Target whom, std::function<void(const T&)> f, Ts... what) {
  ++num_asked_;
  self_->request(whom, caf::infinite, what...)
    .then(
      [this, f](const T& x) {
        --num_asked_;
        f(x);
        next();
      },
      [this](const caf::error& why) {
        --num_asked_;
        // A room that ended meanwhile is no more.
        auto code = code_of(why);
        outcome = to_string(code == errc{} ? errc::no_such_room : code);
        next();
      });
}

template <class Target, class... Ts>
void citizen::ask_leave(Target whom, done f, Ts... what) {
  ++num_asked_;
  self_->request(whom, caf::infinite, what...)
    .then(
      [this, f] {
        --num_asked_;
        f();
        next();
      },
      [this](const caf::error& why) {
        --num_asked_;
        outcome = to_string(code_of(why));
        next();
      });
}

void citizen::with_room(const std::string& name,
                        std::function<void(const room_actor&)> f) {
  if (auto i = rooms.find(folded(name)); i != rooms.end())
    f(i->second.room);
  else
    ask<room_actor>(directory_, std::move(f), find_atom::value, name);
}

// -- doing ----------------------------------------------------------------------------

void citizen::perform(const operation& x, size_t number) {
  auto& name = room_name(x);
  auto joined = rooms.find(folded(name));
  std::function<void(const uint32_t&)> expect = [this](const uint32_t& n) {
    num_unconfirmed_ += static_cast<int>(n);
  };
  switch (x.what) {
    case verb::join:
      if (joined != rooms.end()) {
        outcome = to_string(errc::already_member);
        break;
      }
      ask<room_view>(
        directory_, [this](const room_view& y) { enter(y); }, join_atom::value, name,
        who_, given_key(x));
      break;
    case verb::say:
      if (joined != rooms.end()) {
        ++num_unconfirmed_;
        self_->send(joined->second.room, say_atom::value, spoken(x, number));
      } else {
        with_room(name, [this, what = spoken(x, number)](const room_actor& room) {
          ask<event>(
            room, [](const event&) {}, post_atom::value, who_, what);
        });
      }
      break;
    case verb::part:
      if (joined == rooms.end()) {
        outcome = "not in";
        break;
      }
      ++num_unconfirmed_;
      joined->second.leaving = true;
      self_->send(joined->second.room, part_atom::value, std::string{"enough"});
      break;
    case verb::rename:
      rename_with_leave(wanted_nick(x), {});
      break;
    case verb::move:
      with_room(name, [=, wanted = wanted_room(x)](const room_actor& room) {
        ask<uint32_t>(room, expect, rename_atom::value, wanted, std::string{"at last"});
      });
      break;
    case verb::knock:
      with_room(name, [=](const room_actor& room) {
        ask_leave(
          room, [] {}, knock_atom::value, who_, std::to_string(number));
      });
      break;
    case verb::mode:
      with_room(
        name, [=, changes = wanted_changes(x, others_(x.other))](const room_actor& room) {
          ask<mode_result>(
            room,
            [=](const mode_result& result) {
              expect(result.num_events);
              for (auto& y : result.refused)
                outcome += std::string{y.what.mode} + ": " + to_string(y.why) + "; ";
            },
            mode_atom::value, who_, changes);
        });
      break;
    case verb::kick:
      with_room(name, [=, nick = others_(x.other)](const room_actor& room) {
        ask<uint32_t>(room, expect, kick_atom::value, who_, nick, std::string{"out"});
      });
      break;
    case verb::topic:
      with_room(name, [=, text = wanted_topic(x)](const room_actor& room) {
        ask<uint32_t>(room, expect, topic_atom::value, who_, text);
      });
      break;
    case verb::invite:
      ask<std::vector<person>>(
        directory_,
        [=](const std::vector<person>& found) {
          if (found.empty()) {
            outcome = to_string(errc::no_such_nick);
            return;
          }
          with_room(name, [=](const room_actor& room) {
            ask<uint32_t>(room, expect, invite_atom::value, found.front());
          });
        },
        person_atom::value, std::vector<std::string>{others_(x.other)});
      break;
    case verb::tell:
      ask<told>(
        directory_, [](const told&) {}, tell_atom::value, others_(x.other),
        utterance{event_kind::said, std::to_string(number), {}, rank::none});
      break;
    case verb::away:
      change(x);
      break;
    case verb::quit:
      leave("Quit: bye");
      break;
    case verb::die:
      here_ = false;
      self_->quit(caf::exit_reason::kill);
      break;
    case verb::come:
    case verb::crash:
    case verb::wait:
      break; // for those outside
  }
}

void citizen::rename_with_leave(const std::string& nick, const std::string& after) {
  auto next = rooms.upper_bound(after);
  if (next == rooms.end()) {
    rename(nick);
    return;
  }
  ++num_asked_;
  self_
    ->request(next->second.room, caf::infinite, permit_atom::value, event_kind::renamed)
    .then(
      [this, nick, room = next->first] {
        --num_asked_;
        rename_with_leave(nick, room);
        this->next();
      },
      [this](const caf::error& why) {
        --num_asked_;
        outcome = to_string(code_of(why));
        this->next();
      });
}

void citizen::rename(const std::string& nick) {
  auto wanted = make_user(nick, id());
  ask_leave(
    directory_,
    [this, wanted] {
      auto copy = next_copy();
      for (auto& [key, x] : rooms) {
        self_->send(x.room, update_atom::value, event_kind::renamed, wanted, copy);
        ++num_unconfirmed_;
      }
      who_ = wanted;
      self_->send(directory_, settled_atom::value);
    },
    claim_atom::value, wanted);
}

void citizen::change(const operation& x) {
  auto now = *who_;
  now.away = x.detail % 2 == 0 ? "asleep" : "";
  who_ = user_ptr{std::move(now)};
  auto copy = ++copies_;
  for (auto& [key, y] : rooms) {
    self_->send(y.room, update_atom::value, event_kind::went_away, who_, copy);
    ++num_unconfirmed_;
  }
  ask_leave(
    directory_, [] {}, update_atom::value, event_kind::went_away, who_, copy);
}

void citizen::enter(const room_view& view) {
  belief in{view.room, view.name, {}, nick(), view.topic.text, stays.size(), false};
  for (auto& x : view.members)
    if (!in.members.emplace(x.who->nick, x.standing).second)
      complaints.push_back("two members of " + view.name + " are called " + x.who->nick);
  auto me = in.members.find(nick());
  if (me == in.members.end()) {
    complaints.push_back(nick() + " came into " + view.name + " and is not there");
    return;
  }
  stays.push_back({view.room.id(), folded(view.name), me->second, {}, false});
  rooms[folded(view.name)] = std::move(in);
}

// -- hearing --------------------------------------------------------------------------

void citizen::hear(const event_batch& batch, uint32_t first, uint32_t last) {
  for (auto i = first; i < last; ++i) {
    auto& x = batch->events[i];
    if (batch->is_private())
      news[""].push_back(batch->target + " hears: " + describe(x));
    else if (here_)
      hear_in_room(folded(batch->target), x);
  }
}

void citizen::hear_in_room(const std::string& room, const event& x) {
  auto own = x.author == id();
  news[room].push_back((own ? "(own) " : "") + describe(x));
  if (own)
    confirmed(room);
  auto i = rooms.find(room);
  if (i == rooms.end()) {
    complain(room, x, "is not in that room");
    return;
  }
  auto& in = i->second;
  auto before = in.members[in.me];
  if (x.to_ranks != 0 && !own && !at_least(before, x.to_ranks))
    complain(room, x, "may not hear that");
  believe(in, x);
  auto& now = stays[in.stay];
  auto left = (x.kind == event_kind::parted && own)
              || (x.kind == event_kind::kicked && x.subjects.front().who->id == id());
  now.over = left;
  auto me = in.members.find(in.me);
  now.heard.push_back({x, me != in.members.end() ? me->second : before});
  if (left && x.kind == event_kind::kicked)
    self_->send(in.room, settled_atom::value);
  if (left) {
    rooms.erase(i);
  } else if (x.kind == event_kind::moved) {
    auto node = rooms.extract(i);
    node.mapped().name = x.text.substr(0, x.text.find(' '));
    node.key() = folded(node.mapped().name);
    if (!rooms.insert(std::move(node)).inserted)
      complain(room, x, "is in another room of that name");
  }
}

void citizen::hear_knock(const std::string& room, const user& who,
                         const std::string& text) {
  auto what = who.nick + " knocks at " + room + ": " + text;
  news[""].push_back(what);
  if (!here_)
    return;
  auto in = rooms.find(folded(room));
  if (in == rooms.end())
    complaints.push_back(nick() + " is not in that room: " + what);
  else if (auto& all = in->second.members; !at_least(all[in->second.me], rank::halfop))
    complaints.push_back(nick() + " may let nobody in: " + what);
  else if (all.count(who.nick) != 0)
    complaints.push_back(nick() + " believes that it is in already: " + what);
}

void citizen::believe(belief& in, const event& x) {
  auto& author = x.who->nick;
  auto& all = in.members;
  auto talks = x.kind == event_kind::said || x.kind == event_kind::acted
               || x.kind == event_kind::noticed;
  // Others may talk as well, if the room lets them; and who wanted the room to have
  // another name may have left before it has.
  if (x.kind != event_kind::joined && x.kind != event_kind::moved && !talks
      && all.count(author) == 0)
    complain(in.name, x, "believes that nobody called " + author + " is there");
  switch (x.kind) {
    case event_kind::joined:
      for (auto& [other, standing] : all)
        if (folded(other) == folded(author))
          complain(in.name, x, "believes that " + other + " is there already");
      all[author] = rank::none;
      break;
    case event_kind::parted:
    case event_kind::quit:
      all.erase(author);
      break;
    case event_kind::kicked:
      if (auto& nick = x.subjects.front().who->nick; all.erase(nick) == 0)
        complain(in.name, x, "believes that nobody called " + nick + " is there");
      break;
    case event_kind::renamed: {
      auto standing = all[author];
      all.erase(author);
      for (auto& [other, y] : all)
        if (folded(other) == folded(x.text))
          complain(in.name, x, "believes that " + other + " is another one");
      all[x.text] = standing;
      if (x.author == id())
        in.me = x.text;
      break;
    }
    case event_kind::mode_changed:
      apply_modes(in, x);
      break;
    case event_kind::new_topic:
      in.topic = x.text;
      break;
    default:
      break;
  }
}

void citizen::apply_modes(belief& in, const event& x) {
  std::istringstream text{x.text};
  std::string letters;
  text >> letters;
  auto add = true;
  for (auto c : letters) {
    if (c == '+' || c == '-') {
      add = c == '+';
      continue;
    }
    std::string param;
    if (takes_param(c, add))
      text >> param;
    for (auto& sign : rank_signs) {
      if (sign.letter != c)
        continue;
      auto i = in.members.find(param);
      if (i == in.members.end())
        complain(in.name, x, "believes that nobody called " + param + " is there");
      else if (((i->second & sign.bit) != 0) == add)
        complain(in.name, x, "believes that this is so already");
      else
        i->second = static_cast<ranks>(i->second ^ sign.bit);
    }
  }
}

void citizen::complain(const std::string& room, const event& x, const std::string& why) {
  complaints.push_back(nick() + " hears in " + room + " that " + describe(x) + ", and "
                       + why);
}

void citizen::confirmed(const std::string& by) {
  if (--num_unconfirmed_ < 0)
    complaints.push_back(nick() + " gets an answer from " + by + " to no question");
}

} // namespace hubbub::test
