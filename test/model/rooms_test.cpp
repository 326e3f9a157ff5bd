#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <caf/scoped_actor.hpp>

#include "test/actors/player.hpp"

// Registered rooms, with restarts in between, against a plain model of who founded what,
// who is what in it, and what it was like. People act one after another; what they do at
// once is in test/actors/room_record_test.cpp.

using namespace hubbub;
using namespace hubbub::test;

namespace {

constexpr unsigned num_people = 3;
const std::string nicks[num_people] = {"Ann", "Ben", "Cat"};
constexpr unsigned num_rooms = 3;
const std::string room_names[num_rooms] = {"#a", "#b", "#c"};
constexpr uint32_t rooms_per_account = 1;

enum class act {
  join,
  part,
  topic,
  log_in, ///< to its account, which is made if there is none
  log_out,
  end_account,
  register_room,
  drop_room,
  give_access, ///< or take it
  transfer,
  rename_room, ///< to the name of another one
  restart,
};

constexpr act all_acts[] = {
  act::join,          act::join,        act::join,        act::part,
  act::part,          act::topic,       act::log_in,      act::log_in,
  act::log_out,       act::end_account, act::restart,     act::register_room,
  act::register_room, act::drop_room,   act::give_access, act::give_access,
  act::transfer,      act::rename_room, act::rename_room, act::rename_room};

struct step {
  act what = act::join;
  unsigned who = 0;
  unsigned room = 0;
  unsigned other_room = 1;
  unsigned other = 0;
  ranks standing = rank::none;
};

std::ostream& operator<<(std::ostream& out, const step& x) {
  return out << "act " << static_cast<int>(x.what) << " of " << nicks[x.who] << ", "
             << room_names[x.room] << ", " << room_names[x.other_room] << ", "
             << nicks[x.other] << ", " << static_cast<int>(x.standing) << '\n';
}

step any_step() {
  step x;
  x.what =
    *rc::gen::elementOf(std::vector<act>(std::begin(all_acts), std::end(all_acts)));
  x.who = *rc::gen::inRange(0u, num_people);
  x.room = *rc::gen::elementOf(std::vector<unsigned>{0, 0, 1, 1, 2});
  x.other_room = (x.room + *rc::gen::inRange(1u, num_rooms)) % num_rooms;
  x.other = *rc::gen::inRange(0u, num_people);
  x.standing = *rc::gen::elementOf(
    std::vector<ranks>{rank::none, rank::voice, rank::halfop, rank::op});
  return x;
}

// -- how it should be ------------------------------------------------------------------

struct model_room {
  bool registered = false;
  unsigned founder = 0;
  std::vector<std::pair<unsigned, ranks>> access; // in the order of adding
  std::string topic;
  std::map<unsigned, ranks> members;

  ranks lasting(unsigned who) const {
    if (!registered)
      return rank::none;
    if (founder == who)
      return rank::op;
    for (auto& [other, standing] : access)
      if (other == who)
        return standing;
    return rank::none;
  }

  void set_access(unsigned who, ranks standing) {
    for (auto i = access.begin(); i != access.end(); ++i)
      if (i->first == who) {
        if (standing == rank::none)
          access.erase(i);
        else
          i->second = standing;
        return;
      }
    if (standing != rank::none)
      access.emplace_back(who, standing);
  }
};

struct model {
  model_room rooms[num_rooms];
  bool has_account[num_people] = {};
  bool logged_in[num_people] = {};

  ranks standing(unsigned who, const model_room& x) const {
    return logged_in[who] ? x.lasting(who) : rank::none;
  }

  /// Members' ranks follow what lasts.
  template <class Change>
  void change_access(model_room& x, Change change) {
    std::map<unsigned, ranks> before;
    for (auto& [who, now] : x.members)
      before[who] = standing(who, x);
    change();
    for (auto& [who, now] : x.members) {
      auto has = standing(who, x);
      if (x.registered)
        now = static_cast<ranks>((now & ~(before[who] & ~has)) | has);
    }
  }

  unsigned num_rooms_of(unsigned who) const {
    unsigned result = 0;
    for (auto& x : rooms)
      result += x.registered && x.founder == who ? 1 : 0;
    return result;
  }

  void leave(unsigned who, model_room& x) {
    x.members.erase(who);
    if (x.members.empty() && !x.registered)
      x.topic.clear();
  }

  void end_account(unsigned who) {
    has_account[who] = false;
    for (auto& x : rooms) {
      if (!x.registered)
        continue;
      auto rest = x;
      rest.set_access(who, rank::none);
      auto heir = rest.access.begin();
      while (heir != rest.access.end() && heir->second != rank::op)
        ++heir;
      if (x.founder == who && heir == rest.access.end()) {
        x.registered = false;
        x.access.clear();
        if (x.members.empty())
          x.topic.clear();
        continue;
      }
      auto next = x.founder == who ? heir->first : x.founder;
      change_access(x, [&] {
        x.set_access(who, rank::none);
        x.set_access(next, rank::none);
        x.founder = next;
      });
    }
    logged_in[who] = false;
  }
};

// -- how it is -------------------------------------------------------------------

/// A server with its people, which can start again.
class server {
public:
  server() : accounts_(world_.spawn_accounts()) { start(); }

  void apply(const step& x) {
    auto& room = expected_.rooms[x.room];
    auto& name = room_names[x.room];
    auto& who = *people_[x.who];
    auto inside = room.members.count(x.who) != 0;
    auto registered = room.registered;
    auto own = expected_.logged_in[x.who];
    auto is_founder = registered && own && room.founder == x.who;
    switch (x.what) {
      case act::join:
        if (inside || is_elsewhere(x.who, x.room))
          return;
        RC_ASSERT(done(who.join(name)));
        room.members[x.who] = !registered && room.members.empty()
                                ? rank::op
                                : expected_.standing(x.who, room);
        break;
      case act::part:
        if (!inside)
          return;
        who.part();
        world_.run();
        expected_.leave(x.who, room);
        break;
      case act::topic:
        if (!inside)
          return;
        room.topic = "topic " + std::to_string(++num_topics_);
        RC_ASSERT(done(who.topic(room.topic)));
        break;
      case act::log_in:
        if (!own)
          log_in(x.who);
        break;
      case act::log_out:
        if (own)
          log_out(x.who);
        break;
      case act::end_account:
        if (own)
          end_account(x.who);
        break;
      case act::register_room: {
        if (!inside)
          return;
        auto may = own && !registered && (room.members[x.who] & rank::op) != 0
                   && expected_.num_rooms_of(x.who) < rooms_per_account;
        RC_ASSERT(done(who.register_room()) == may);
        if (may) {
          room.registered = true;
          room.founder = x.who;
        }
        break;
      }
      case act::drop_room: {
        auto first = who.drop_room(name);
        world_.run();
        RC_ASSERT((first->why == errc::unconfirmed) == is_founder);
        if (!is_founder)
          return;
        RC_ASSERT(done(who.drop_room(name, first->reason)));
        room.registered = false;
        room.access.clear();
        if (room.members.empty())
          room.topic.clear();
        break;
      }
      case act::give_access:
        give_access(x);
        break;
      case act::transfer:
        transfer(x);
        break;
      case act::rename_room: {
        if (!inside)
          return;
        auto& other = expected_.rooms[x.other_room];
        auto may = (room.members[x.who] & rank::op) != 0 && (!registered || is_founder)
                   && !other.registered && other.members.empty();
        RC_ASSERT(done(who.rename_room(room_names[x.other_room])) == may);
        if (may)
          other = std::exchange(room, {});
        break;
      }
      case act::restart:
        restart();
        break;
    }
  }

  /// Everything is as it should be.
  void check() {
    for (unsigned i = 0; i < num_rooms; ++i) {
      auto& room = expected_.rooms[i];
      auto found = ask(people_[0]->record(room_names[i]));
      RC_ASSERT((found->why == errc{}) == room.registered);
      if (room.registered) {
        auto& record = *found->value;
        RC_ASSERT(record.name == room_names[i]);
        RC_ASSERT(record.founder == ids_[room.founder]);
        RC_ASSERT(record.access.size() == room.access.size());
        for (size_t j = 0; j < room.access.size(); ++j) {
          RC_ASSERT(record.access[j].who == ids_[room.access[j].first]);
          RC_ASSERT(record.access[j].standing == room.access[j].second);
        }
      }
      if (room.members.empty())
        continue;
      auto view = ask(people_[room.members.begin()->first]->view())->value;
      RC_ASSERT(view.name == room_names[i]);
      RC_ASSERT(view.topic.text == room.topic);
      RC_ASSERT(view.members.size() == room.members.size());
      for (auto& y : view.members)
        RC_ASSERT(y.standing == room.members[person(y.who->nick)]);
    }
  }

private:
  static unsigned person(const std::string& nick) {
    unsigned i = 0;
    while (nicks[i] != nick)
      ++i;
    return i;
  }

  template <class T>
  answer_ptr<T> ask(const answer_ptr<T>& x) {
    world_.run();
    RC_ASSERT(x->came);
    return x;
  }

  template <class T>
  bool done(const answer_ptr<T>& x) {
    ask(x);
    return x->why == errc{} && !x->gone;
  }

  bool is_elsewhere(unsigned who, unsigned room) const {
    for (auto& x : expected_.rooms)
      if (&x != &expected_.rooms[room] && x.members.count(who) != 0)
        return true;
    return false;
  }

  void start() {
    directory_rules rules;
    rules.accounts = accounts_;
    rules.rooms_per_account = rooms_per_account;
    directory_ = world_.spawn_directory({}, rules);
    caf::scoped_actor self{world_.sys};
    auto recall = [&](auto question, auto take) {
      auto answer = self->request(accounts_, caf::infinite, question);
      world_.run();
      answer.receive(take,
                     [](const caf::error&) { RC_FAIL("the store does not answer"); });
    };
    recall(list_atom::value, [&](const std::vector<reserved_name>& names) {
      caf::anon_send(directory_, reserve_atom::value, names);
    });
    recall(record_atom::value, [&](const std::vector<room_record>& rooms) {
      caf::anon_send(directory_, reserve_atom::value, rooms);
    });
    people_.clear();
    for (unsigned i = 0; i < num_people; ++i) {
      people_.push_back(std::make_unique<player>(world_, directory_, nicks[i]));
      auto& who = *people_.back();
      if (expected_.has_account[i]) { // else nobody gets the name
        who.who.owner = ids_[i];
        who.who.account = nicks[i];
        expected_.logged_in[i] = true;
      }
      RC_ASSERT(done(who.claim(nicks[i])));
      who.arrive();
    }
    world_.run();
  }

  void restart() {
    for (unsigned i = 0; i < num_people; ++i) {
      people_[i]->part();
      world_.run();
      people_[i]->depart();
      for (auto& x : expected_.rooms)
        if (x.members.count(i) != 0)
          expected_.leave(i, x);
    }
    world_.run();
    world_.kill(directory_);
    world_.run();
    start();
  }

  void become(unsigned who, account_id owner) {
    auto& x = *people_[who];
    x.who.owner = owner;
    x.who.account = owner != 0 ? nicks[who] : "";
    x.become(event_kind::new_account);
    world_.run();
  }

  void log_in(unsigned who) {
    if (!expected_.has_account[who]) {
      // The directory knows its name as its own.
      auto made = people_[who]->register_account();
      RC_ASSERT(done(made));
      ids_[who] = made->value;
      expected_.has_account[who] = true;
    }
    become(who, ids_[who]);
    expected_.logged_in[who] = true;
    for (auto& x : expected_.rooms)
      if (auto i = x.members.find(who); i != x.members.end())
        i->second = static_cast<ranks>(i->second | x.lasting(who));
  }

  void log_out(unsigned who) {
    become(who, 0);
    expected_.logged_in[who] = false;
  }

  void end_account(unsigned who) {
    caf::scoped_actor self{world_.sys};
    self->send(directory_, drop_atom::value, ids_[who]);
    world_.run();
    become(who, 0);
    expected_.end_account(who);
  }

  void give_access(const step& x) {
    auto& room = expected_.rooms[x.room];
    auto own = expected_.logged_in[x.who] ? room.lasting(x.who) : rank::none;
    auto master = own != rank::none && room.founder == x.who;
    auto had = room.lasting(x.other);
    auto goes =
      expected_.logged_in[x.who] && x.who == x.other && x.standing == rank::none;
    auto may = room.registered && expected_.has_account[x.other]
               && (master || goes || own > std::max(had, x.standing))
               && room.founder != x.other;
    RC_ASSERT(
      done(people_[x.who]->set_access(room_names[x.room], nicks[x.other], x.standing))
      == may);
    if (may)
      expected_.change_access(room, [&] { room.set_access(x.other, x.standing); });
  }

  void transfer(const step& x) {
    auto& room = expected_.rooms[x.room];
    auto may = room.registered && expected_.logged_in[x.who] && room.founder == x.who
               && expected_.has_account[x.other];
    RC_ASSERT(done(people_[x.who]->transfer(room_names[x.room], nicks[x.other])) == may);
    auto takes = may && expected_.logged_in[x.other] && x.other != x.who
                 && expected_.num_rooms_of(x.other) < rooms_per_account;
    auto taken = done(people_[x.other]->take_offer(room_names[x.room]));
    RC_ASSERT(taken == takes);
    if (takes)
      expected_.change_access(room, [&] {
        room.set_access(x.other, rank::none);
        room.set_access(x.who, rank::op);
        room.founder = x.other;
      });
    else if (may) // it takes that back
      RC_ASSERT(done(people_[x.who]->transfer(room_names[x.room], nicks[x.who])));
  }

  deterministic_system world_;
  accounts_actor accounts_;
  directory_actor directory_;
  std::vector<std::unique_ptr<player>> people_;
  account_id ids_[num_people] = {};
  model expected_;
  unsigned num_topics_ = 0;
};

} // namespace

TEST_CASE("registered rooms are what the model says, over restarts") {
  REQUIRE(rc::check("registered rooms are what the model says, over restarts", [] {
    auto steps = *rc::gen::container<std::vector<step>>(rc::gen::exec(any_step));
    server hub;
    for (auto& x : steps) {
      hub.apply(x);
      hub.check();
    }
  }));
}
