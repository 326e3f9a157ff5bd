#include <algorithm>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "test/actors/player.hpp"
#include "test/model/gate_model.hpp"

// Who writes to somebody who cannot keep up now and then: how soon that one reads it, in
// order and once, and nobody else, whatever both are called meanwhile. People come, go
// and die.

using namespace hubbub;
using namespace hubbub::test;
using namespace hubbub::test::pressure;

namespace {

constexpr unsigned num_people = 4;
const std::vector<std::string> names{"Ann", "Ben", "Cat", "Dan", "Eve"};
const std::string spare_names[num_people] = {"guest1", "guest2", "guest3", "guest4"};

enum class act { write, congest, rename, depart, die, wait };

struct turn {
  act what = act::write;
  unsigned who = 0;
  unsigned name = 0;
  bool on = false;    ///< it cannot keep up
  unsigned count = 1; ///< of messages, or of steps in time
  size_t size = 0;    ///< of each message
};

turn any_turn() {
  const std::vector<act> acts{act::write,   act::write,  act::write, act::write,
                              act::write,   act::write,  act::wait,  act::wait,
                              act::congest, act::rename, act::die,   act::depart,
                              act::congest};
  turn x;
  x.what = *rc::gen::elementOf(acts);
  x.who = *rc::gen::inRange(0u, num_people);
  x.name = *rc::gen::inRange<unsigned>(0, static_cast<unsigned>(names.size()));
  x.on = *rc::gen::inRange(0, 3) != 0;
  x.count = *rc::gen::inRange(1u, 9u);
  x.size = *rc::gen::elementOf(sizes);
  return x;
}

std::ostream& operator<<(std::ostream& out, const turn& x) {
  out << spare_names[x.who];
  auto& name = names[x.name];
  switch (x.what) {
    case act::write:
      return out << " writes " << name << ' ' << x.count << " times " << x.size
                 << " bytes\n";
    case act::congest:
      return out << (x.on ? " cannot keep up\n" : " can keep up\n");
    case act::rename:
      return out << " wants to be called " << name << '\n';
    case act::depart:
      return out << " departs\n";
    case act::die:
      return out << " dies\n";
    case act::wait:
      return out << " waits " << x.count << " times\n";
  }
  return out;
}

/// Something written, and what its author hears of it.
struct letter {
  unsigned number;
  author to; ///< 0: there is nobody of that name
  answer_ptr<told> answer;
};

struct person {
  std::unique_ptr<player> as;
  size_t num_read = 0; ///< of its events
  bool slow = false;   ///< it cannot keep up
  std::vector<letter> unanswered{};

  author id() const { return as->id(); }
};

/// People who write to each other.
class post_office {
public:
  post_office() : directory_(world_.spawn_directory({}, rules())) {
    for (auto i = 0u; i < num_people; ++i)
      come(i);
  }

  void apply(const turn& x) {
    auto& who = people_[x.who];
    auto& name = names[x.name];
    switch (x.what) {
      case act::write:
        write(who, name, x);
        break;
      case act::congest:
        who.slow = x.on;
        who.as->set_congested_for_letters(x.on);
        break;
      case act::rename:
        rename(who, name);
        break;
      case act::depart:
        // As a connection, which says so when all it asked is answered.
        if (!who.unanswered.empty())
          break;
        who.as->depart();
        leave(x.who);
        break;
      case act::die:
        leave(x.who);
        break;
      case act::wait:
        for (auto i = 1u; i < x.count; ++i) {
          now_ += tick;
          world_.advance(tick);
          settle();
        }
        now_ += tick;
        world_.advance(tick);
    }
    settle();
  }

  /// All can keep up.
  void end() {
    for (auto& x : people_) {
      x.slow = false;
      x.as->set_congested_for_letters(false);
    }
    settle();
  }

private:
  static directory_rules rules() {
    directory_rules result;
    result.slowdown = {turn_bytes, slowest};
    return result;
  }

  void come(unsigned who) {
    auto& x = people_[who];
    x = {std::make_unique<player>(world_, directory_, spare_names[who])};
    auto answer = x.as->claim(spare_names[who]);
    x.as->arrive();
    world_.run();
    RC_ASSERT((answer->came && answer->why == errc{}));
  }

  void rename(person& x, const std::string& name) {
    auto old = x.as->who.nick;
    auto answer = x.as->claim(name);
    world_.run();
    if (answer->why != errc{}) {
      x.as->who.nick = old;
      return;
    }
    x.as->rooms_know();
    x.as->become(event_kind::renamed);
  }

  /// It ends, and somebody else comes. What was written to it and waited comes back.
  void leave(unsigned who) {
    auto& x = people_[who];
    x.as->die();
    world_.run();
    auto gone = x.id();
    for (auto& [addressee, gate] : gates_)
      gate.forget(gone);
    gates_.erase(gone);
    come(who);
    for (auto& y : people_)
      for (auto& z : y.unanswered)
        if (z.to == gone)
          z.to = 0;
  }

  person* find(const std::string& name) {
    for (auto& x : people_)
      if (folded(x.as->who.nick) == folded(name))
        return &x;
    return nullptr;
  }

  void write(person& who, const std::string& name, const turn& x) {
    auto to = find(name);
    for (auto i = 0u; i < x.count; ++i) {
      auto text = std::to_string(++number_) + ' ';
      text.resize(std::max(text.size(), x.size), 'x');
      if (to != nullptr)
        gates_[to->id()].say(who.id(), {number_, text.size()});
      who.unanswered.push_back({number_, to != nullptr ? to->id() : 0,
                                who.as->tell(name, {event_kind::said, std::move(text)})});
    }
  }

  /// Runs, and sees who has read what.
  void settle() {
    world_.run();
    for (auto& x : people_) {
      auto& gate = gates_[x.id()];
      gate.set_slow(x.slow);
      auto before = gate;
      std::vector<std::pair<author, unsigned>> read;
      auto& all = x.as->events();
      for (; x.num_read < all.size(); ++x.num_read)
        read.emplace_back(all[x.num_read].author, std::stoul(all[x.num_read].text));
      for (auto& [by, number] : read)
        gate.heard(by, number, now_);
      gate.check(now_);
      if (!x.slow)
        before.check_fairness(read);
    }
    for (auto& x : people_)
      take_answers(x);
  }

  /// Who wrote is answered when it is read, or when it never will be.
  void take_answers(person& x) {
    auto& all = x.unanswered;
    auto is_answered = [&](const letter& y) {
      auto waits = y.to != 0 && gates_[y.to].waits(x.id(), y.number);
      RC_ASSERT(y.answer->came == !waits);
      if (y.answer->came)
        RC_ASSERT(y.answer->why == (y.to != 0 ? errc{} : errc::no_such_nick));
      return y.answer->came;
    };
    all.erase(std::remove_if(all.begin(), all.end(), is_answered), all.end());
  }

  deterministic_system world_;
  directory_actor directory_;
  std::vector<person> people_{num_people};
  std::map<author, gate_model> gates_; ///< by addressee
  unsigned number_ = 0;                ///< of the last letter
  milliseconds now_{0};
};

} // namespace

TEST_CASE(
  "what is written to who cannot keep up reaches that one, in order and in time") {
  REQUIRE(rc::check(
    "what is written to who cannot keep up reaches that one, in order and in time", [] {
      auto turns = *rc::gen::container<std::vector<turn>>(rc::gen::exec(any_turn));
      post_office here;
      for (auto& x : turns)
        here.apply(x);
      here.end();
    }));
}
