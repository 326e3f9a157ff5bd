#include <algorithm>
#include <memory>
#include <ostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "test/actors/player.hpp"
#include "test/model/gate_model.hpp"

// What is said in a room of which some members cannot keep up now and then: how soon it
// is heard, by all of them, in order and once. Members and others speak; people come, go,
// die and are thrown out.

using namespace hubbub;
using namespace hubbub::test;
using namespace hubbub::test::pressure;

namespace {

constexpr unsigned num_people = 4;
const std::string nicks[num_people] = {"Ann", "Ben", "Cat", "Dan"};

enum class act { speak, congest, join, part, quit, die, kick, wait };

struct turn {
  act what = act::speak;
  unsigned who = 0;
  unsigned other = 0;
  bool on = false;      ///< it cannot keep up
  unsigned count = 1;   ///< of lines, or of steps in time
  size_t size = 0;      ///< of each line
  bool at_once = false; ///< with what is said next
};

turn any_turn() {
  const std::vector<act> acts{act::speak, act::speak,   act::speak,   act::speak,
                              act::speak, act::congest, act::congest, act::join,
                              act::join,  act::wait,    act::wait,    act::wait,
                              act::part,  act::quit,    act::die,     act::kick};
  turn x;
  x.what = *rc::gen::elementOf(acts);
  x.who = *rc::gen::inRange(0u, num_people);
  x.other = *rc::gen::inRange(0u, num_people);
  x.on = *rc::gen::inRange(0, 3) != 0;
  x.count = *rc::gen::inRange(1u, 9u);
  x.size = *rc::gen::elementOf(sizes);
  x.at_once = *rc::gen::arbitrary<bool>();
  return x;
}

std::ostream& operator<<(std::ostream& out, const turn& x) {
  out << nicks[x.who];
  switch (x.what) {
    case act::speak:
      return out << " says " << x.count << " times " << x.size << " bytes"
                 << (x.at_once ? ", and\n" : "\n");
    case act::congest:
      return out << (x.on ? " cannot keep up\n" : " can keep up\n");
    case act::join:
      return out << " joins\n";
    case act::part:
      return out << " parts\n";
    case act::quit:
      return out << " quits\n";
    case act::die:
      return out << " dies\n";
    case act::kick:
      return out << " throws out " << nicks[x.other] << '\n';
    case act::wait:
      return out << " waits " << x.count << " times\n";
  }
  return out;
}

struct person {
  std::unique_ptr<player> as;
  bool inside = false;
  bool slow = false;    ///< it cannot keep up
  size_t num_heard = 0; ///< of its events
  /// What it said from outside, and is not answered yet.
  std::vector<std::pair<unsigned, answer_ptr<event>>> posted{};

  author id() const { return as->id(); }
};

/// Who said what, by number.
using speech = std::vector<std::pair<author, unsigned>>;

/// One room, and all who may be in it.
class neighbourhood {
public:
  neighbourhood() : directory_(world_.spawn_directory(rules())) {
    for (auto i = 0u; i < num_people; ++i)
      come(i);
    world_.run();
    num_at_first_ = world_.sys.registry().running();
    join(people_[0]);
    join(people_[1]);
  }

  void apply(const turn& x) {
    auto& who = people_[x.who];
    auto& other = people_[x.other];
    if (x.what != act::speak)
      settle();
    switch (x.what) {
      case act::speak:
        speak(who, x);
        if (!x.at_once)
          settle();
        break;
      case act::congest:
        who.slow = x.on;
        if (who.inside)
          who.as->set_congested(x.on);
        break;
      case act::join:
        if (!who.inside)
          join(who);
        break;
      case act::part:
        // As a connection, which says so when all it said has been told.
        if (who.inside && gate_.waiting(who.id()).empty())
          part(who);
        break;
      case act::quit:
        if (who.inside) {
          who.as->quit("bye");
          leave(x.who);
        }
        break;
      case act::die:
        if (who.inside || gate_.waiting(who.id()).empty())
          leave(x.who);
        break;
      case act::kick: {
        if (!who.inside || !other.inside || &who == &other)
          break;
        auto answer = who.as->kick(nicks[x.other]);
        world_.run();
        other.inside = answer->why != errc{}; // it may be no operator
        break;
      }
      case act::wait:
        for (auto i = 0u; i < x.count; ++i) {
          now_ += tick;
          world_.advance(tick);
          settle();
        }
    }
    if (x.what != act::speak)
      settle();
  }

  /// All can keep up, and go.
  void end() {
    settle();
    for (auto& x : people_) {
      x.slow = false;
      if (x.inside)
        x.as->set_congested(false);
    }
    settle();
    for (auto& x : people_)
      if (x.inside)
        part(x);
    world_.run();
    RC_ASSERT(world_.sys.registry().running() == num_at_first_);
  }

private:
  static room_rules rules() {
    room_rules result;
    result.initial_flags = "";
    result.slowdown = {turn_bytes, slowest};
    return result;
  }

  void come(unsigned who) {
    people_[who] = {std::make_unique<player>(world_, directory_, nicks[who])};
  }

  void join(person& x) {
    auto answer = x.as->join("#a");
    world_.run();
    RC_ASSERT((answer->came && answer->why == errc{}));
    x.inside = true;
    x.num_heard = x.as->events().size();
    x.as->news();
    if (x.slow)
      x.as->set_congested(true);
  }

  static void part(person& x) {
    x.as->part();
    x.inside = false;
  }

  /// It ends, and somebody else comes.
  void leave(unsigned who) {
    auto& x = people_[who];
    x.as->die();
    auto was_inside = std::exchange(x.inside, false);
    x.posted.clear(); // nobody hears the answers
    settle(was_inside ? x.id() : 0);
    gate_.forget(x.id());
    come(who);
  }

  void speak(person& who, const turn& x) {
    auto member = std::find_if(people_.begin(), people_.end(),
                               [](const person& y) { return y.inside; });
    if (member == people_.end())
      return; // there is no room
    if (!who.inside)
      who.as->look_at(*member->as);
    for (auto i = 0u; i < x.count; ++i) {
      auto text = std::to_string(++number_) + ' ';
      text.resize(std::max(text.size(), x.size), 'x');
      gate_.say(who.id(), {number_, text.size()});
      if (who.inside)
        who.as->say(std::move(text));
      else
        who.posted.emplace_back(number_, who.as->post(std::move(text)));
    }
    has_spoken_ = true;
  }

  bool is_slow() const {
    return std::any_of(people_.begin(), people_.end(),
                       [](const person& x) { return x.inside && x.slow; });
  }

  /// Runs, and sees who has heard what.
  /// @param leaver who ends; 0: nobody. What it said is heard before.
  void settle(author leaver = 0) {
    world_.run();
    auto spoken = std::exchange(has_spoken_, false);
    gate_.set_slow(is_slow());
    const person* one = nullptr;
    speech heard;
    for (auto& x : people_) {
      if (!x.inside)
        continue;
      auto own = heard_by(x, !is_slow() && leaver == 0);
      RC_ASSERT((one == nullptr || own == heard));
      one = &x;
      heard = std::move(own);
    }
    auto before = gate_;
    before.forget(leaver);
    for (auto& x : people_)
      if (auto n = num_refused(x); n > 0) {
        gate_.refused(x.id(), n);
        before.forget(x.id());
      }
    for (auto& [who, number] : heard)
      gate_.heard(who, number, now_, who == leaver);
    for (auto& x : people_)
      take_answers(x, one == nullptr);
    if (one != nullptr)
      RC_ASSERT(gate_.waiting(leaver).empty());
    gate_.forget(leaver);
    gate_.check(now_);
    if (!spoken && !is_slow())
      before.check_fairness(heard);
  }

  /// How often somebody has been told that what it said was not allowed: who was thrown
  /// out after that.
  static size_t num_refused(person& x) {
    auto news = x.as->news();
    auto result = std::count_if(news.begin(), news.end(), [](const std::string& line) {
      return line.compare(0, 8, "rejected") == 0;
    });
    RC_ASSERT((result == 0 || !x.inside));
    return static_cast<size_t>(result);
  }

  /// What a member has heard since the last time.
  /// @param is_bounded whether there has been only so much of it in each batch.
  static speech heard_by(person& x, bool is_bounded) {
    speech result;
    auto& all = x.as->events();
    std::istringstream ranges{x.as->ranges()};
    size_t first = 0;
    size_t last = 0;
    for (char dash; ranges >> first >> dash >> last;) {
      size_t bytes = 0;
      for (; first < last; ++first, ++x.num_heard)
        if (auto& y = all[x.num_heard]; y.kind == event_kind::said) {
          bytes += y.text.size();
          result.emplace_back(y.author, static_cast<unsigned>(std::stoul(y.text)));
        }
      RC_ASSERT((!is_bounded || bytes <= turn_bytes + most_weight));
    }
    RC_ASSERT(x.num_heard == all.size());
    return result;
  }

  /// Who is no member has an answer when all have heard it.
  /// @param is_alone whether nobody else knows.
  void take_answers(person& x, bool is_alone) {
    auto& all = x.posted;
    for (; !all.empty() && all.front().second->came; all.erase(all.begin())) {
      auto& [number, answer] = all.front();
      RC_ASSERT((answer->why == errc{} && !answer->gone));
      if (is_alone)
        gate_.heard(x.id(), number, now_);
      RC_ASSERT(!gate_.waits(x.id(), number));
    }
    for (auto& [number, answer] : all)
      RC_ASSERT(gate_.waits(x.id(), number));
  }

  deterministic_system world_;
  directory_actor directory_;
  std::vector<person> people_{num_people};
  gate_model gate_;
  size_t num_at_first_ = 0;
  unsigned number_ = 0; ///< of the last line
  bool has_spoken_ = false;
  milliseconds now_{0};
};

} // namespace

TEST_CASE("in a room that waits for some members, all is heard in order and in time") {
  REQUIRE(rc::check(
    "in a room that waits for some members, all is heard in order and in time", [] {
      auto turns = *rc::gen::container<std::vector<turn>>(rc::gen::exec(any_turn));
      neighbourhood here;
      for (auto& x : turns)
        here.apply(x);
      here.end();
    }));
}
