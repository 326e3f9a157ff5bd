#include <algorithm>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "actors/clock.hpp"
#include "actors/names.hpp"
#include "store/archive.hpp"
#include "test/actors/player.hpp"

// What people are told of a room's past, against a plain list of what was said there and
// who has seen it. People act one after another. The recorder has it all in memory, or
// little, and the rest in an archive: nobody can tell the difference.

using namespace hubbub;
using namespace hubbub::test;

namespace {

constexpr unsigned num_people = 3;
const std::string nicks[num_people] = {"Ann", "Ben", "Cat"};
const std::string accounts[num_people] = {"Ada", "Bob", "Cyd"};

account_id account_of(unsigned who) {
  return 100 + who;
}

enum class act { join, part, say, mode, log_in, log_out, redact, ask };

constexpr act all_acts[] = {act::join, act::join,   act::part, act::say,    act::say,
                            act::say,  act::mode,   act::mode, act::log_in, act::log_in,
                            act::ask,  act::redact, act::ask,  act::ask,    act::log_out};

// '?' stands for somebody's nick.
const std::vector<std::string> all_modes{"+i",   "-i",   "+s",   "-s",   "+b ?",
                                         "-b ?", "+o ?", "-o ?", "+k x", "-k"};

struct step {
  act what = act::join;
  unsigned who = 0;
  unsigned other = 0;
  unsigned mode = 0;
  ranks to = rank::none;
  unsigned first = 0; ///< index of a message: of a question, or to be taken back
  unsigned last = 0;
  uint32_t limit = 0;
  bool newest = true;
  bool by_somebody = false; ///< only what `other` has said
};

std::ostream& operator<<(std::ostream& out, const step& x) {
  return out << "act " << static_cast<int>(x.what) << " of " << nicks[x.who] << ", "
             << nicks[x.other] << ", " << all_modes[x.mode] << ", to "
             << static_cast<int>(x.to) << ", " << x.first << " to " << x.last << ", "
             << x.limit << (x.newest ? " newest" : " oldest")
             << (x.by_somebody ? " of the other's" : "") << '\n';
}

template <class T>
T one_of(std::initializer_list<T> these) {
  return *rc::gen::elementOf(std::vector<T>{these});
}

step any_step() {
  step x;
  x.what =
    *rc::gen::elementOf(std::vector<act>(std::begin(all_acts), std::end(all_acts)));
  x.who = *rc::gen::inRange(0u, num_people);
  x.other = *rc::gen::inRange(0u, num_people);
  x.mode = *rc::gen::inRange<unsigned>(0, static_cast<unsigned>(all_modes.size()));
  x.to = one_of<ranks>({rank::none, rank::none, rank::none, rank::op});
  x.first = *rc::gen::inRange(0u, 10u);
  x.last = *rc::gen::inRange(0u, 20u);
  x.limit = one_of<uint32_t>({1, 2, 3, 100});
  x.newest = *rc::gen::arbitrary<bool>();
  x.by_somebody = one_of({false, false, false, true});
  return x;
}

// -- how it should be ------------------------------------------------------------------

struct message {
  uint64_t number = 0;
  std::string text;
  unsigned author = 0;
  account_id account = 0; ///< the author's
  ranks to = rank::none;
  bool open = true; ///< everybody could have come in
  bool taken_back = false;
};

struct model {
  struct member {
    size_t since = 0; ///< index of the first message it heard
    ranks standing = rank::none;
  };

  std::vector<message> said; ///< in the room as it is now
  std::map<unsigned, member> members;
  std::map<account_id, size_t>
    visits; ///< where each account came in, or logged in, first
  account_id account[num_people] = {}; ///< 0: not logged in
  bool closed = false;                 ///< +i
  bool secret = false;
  bool key = false;
  bool banned[num_people] = {};

  bool is_open() const { return !closed && !secret && !key; }

  void arrive(unsigned who) {
    if (account[who] != 0)
      visits.emplace(account[who], said.size());
  }

  bool may_see(unsigned who, size_t index) const {
    auto& x = said[index];
    auto visit = visits.find(account[who]);
    auto was_there =
      index >= members.at(who).since || (visit != visits.end() && index >= visit->second);
    if (x.taken_back || !(was_there || (is_open() && x.open)))
      return false;
    auto own = x.author == who || (x.account != 0 && x.account == account[who]);
    return x.to == rank::none || own || at_least(members.at(who).standing, x.to);
  }
};

// -- how it is -------------------------------------------------------------------------

class room_with_past {
public:
  explicit room_with_past(bool has_archive) : has_archive_(has_archive) {
    recorder_rules recording;
    if (has_archive) {
      recording.recent = recent;
      recording.archive = world_.owned(spawn_archive_in_memory(
        world_.sys, {}, [] { return seconds_since_1970() * 1000; }));
    }
    directory_rules rules;
    rules.recorder = world_.spawn_recorder(recording);
    directory_ = world_.spawn_directory({}, rules);
    std::vector<reserved_name> names;
    for (unsigned i = 0; i < num_people; ++i)
      names.push_back({folded(accounts[i]), account_of(i)});
    caf::anon_send(directory_, reserve_atom::value, names);
    for (unsigned i = 0; i < num_people; ++i) {
      people_.push_back(std::make_unique<player>(world_, directory_, nicks[i]));
      RC_ASSERT(ask(people_.back()->claim(nicks[i]))->why == errc{});
      people_.back()->arrive();
    }
    world_.run();
  }

  void apply(const step& x) {
    auto& who = *people_[x.who];
    auto own = expected_.members.find(x.who);
    auto inside = own != expected_.members.end();
    switch (x.what) {
      case act::join:
        join(x.who, inside);
        break;
      case act::part:
        if (!inside)
          return;
        who.part();
        settle();
        expected_.members.erase(x.who);
        if (expected_.members.empty())
          end();
        break;
      case act::say:
        if (inside)
          say(x);
        break;
      case act::mode:
        if (inside && own->second.standing == rank::op)
          change(x);
        break;
      case act::log_in:
        become(x.who, account_of(x.other), accounts[x.other]);
        if (inside)
          expected_.arrive(x.who);
        break;
      case act::log_out:
        become(x.who, 0, {});
        break;
      case act::redact:
        if (inside && x.first < expected_.said.size())
          redact(x);
        break;
      case act::ask:
        if (inside)
          question(x);
        break;
    }
  }

private:
  template <class T>
  answer_ptr<T> ask(const answer_ptr<T>& x) {
    settle();
    RC_ASSERT(x->came);
    RC_ASSERT(!x->gone);
    return x;
  }

  void settle() {
    world_.run();
    world_.advance(recorder_state::write_pause);
  }

  /// The room is gone, and what was said there.
  void end() {
    auto rest = expected_;
    expected_ = {};
    std::copy(std::begin(rest.account), std::end(rest.account), expected_.account);
  }

  void join(unsigned who, bool inside) {
    if (inside || expected_.banned[who]
        || (expected_.closed && !expected_.members.empty()))
      return;
    RC_ASSERT(ask(people_[who]->join("#a", "x"))->why == errc{});
    auto standing = expected_.members.empty() ? rank::op : rank::none;
    expected_.members[who] = {expected_.said.size(), standing};
    expected_.arrive(who);
  }

  void say(const step& x) {
    if (expected_.banned[x.who] && expected_.members[x.who].standing != rank::op)
      return; // it is refused
    auto& who = *people_[x.who];
    message what;
    what.text = "m" + std::to_string(++num_said_);
    what.author = x.who;
    what.account = expected_.account[x.who];
    what.to = x.to;
    what.open = expected_.is_open();
    who.say(what.text, x.to);
    settle();
    auto& heard = who.events();
    RC_ASSERT(!heard.empty());
    RC_ASSERT(heard.back().text == what.text);
    what.number = heard.back().id;
    expected_.said.push_back(what);
  }

  void change(const step& x) {
    auto text = all_modes[x.mode];
    if (auto i = text.find('?'); i != std::string::npos)
      text.replace(i, 1, nicks[x.other]);
    auto add = text[0] == '+';
    ask(people_[x.who]->mode(text));
    auto other = expected_.members.find(x.other);
    switch (text[1]) {
      case 'i':
        expected_.closed = add;
        break;
      case 's':
        expected_.secret = add;
        break;
      case 'k':
        expected_.key = add;
        break;
      case 'b':
        expected_.banned[x.other] = add;
        break;
      default:
        if (other != expected_.members.end())
          other->second.standing = add ? rank::op : rank::none;
    }
  }

  void become(unsigned who, account_id owner, const std::string& name) {
    auto& x = *people_[who];
    x.who.owner = owner;
    x.who.account = name;
    x.become(event_kind::new_account);
    settle();
    expected_.account[who] = owner;
  }

  void redact(const step& x) {
    auto& what = expected_.said[x.first];
    auto& own = expected_.members[x.who];
    auto by_account = what.account != 0 && what.account == expected_.account[x.who];
    // Without an account, only the memory knows whose it was.
    auto in_memory = !has_archive_ || x.first + recent >= expected_.said.size();
    auto mine = by_account || (what.author == x.who && in_memory);
    auto answer = ask(people_[x.who]->redact(what.number));
    if (expected_.banned[x.who]) {
      RC_ASSERT(answer->why == errc::banned);
    } else if (what.taken_back) {
      RC_ASSERT(answer->why == errc::no_such_message);
    } else if (mine || own.standing == rank::op) {
      // An operator may not see what was said before it came to a closed room.
      RC_ASSERT((answer->why == errc{} || answer->why == errc::no_such_message));
      RC_ASSERT((answer->why == errc{} || !expected_.may_see(x.who, x.first)));
      what.taken_back = answer->why == errc{};
    } else if (what.author == x.who && answer->why == errc{}) {
      what.taken_back = true; // what was taken back leaves room for older ones
    } else {
      RC_ASSERT(
        (answer->why == errc::need_halfop || answer->why == errc::no_such_message));
    }
  }

  uint64_t number_of(unsigned index, uint64_t otherwise) const {
    return index < expected_.said.size() ? expected_.said[index].number : otherwise;
  }

  void question(const step& x) {
    history_query what;
    what.after = x.first == 0 ? 0 : number_of(x.first, 0);
    what.before = number_of(x.last, UINT64_MAX);
    what.limit = x.limit;
    what.newest = x.newest;
    if (x.by_somebody)
      what.by = nicks[x.other];
    auto answer = ask(people_[x.who]->past(what));
    if (expected_.banned[x.who]) {
      RC_ASSERT(answer->why == errc::banned);
      return;
    }
    RC_ASSERT(answer->why == errc{});
    std::vector<std::string> wanted;
    for (size_t i = 0; i < expected_.said.size(); ++i) {
      auto& y = expected_.said[i];
      if (y.number > what.after && y.number < what.before
          && (!x.by_somebody || y.author == x.other) && expected_.may_see(x.who, i))
        wanted.push_back(y.text);
    }
    if (wanted.size() > x.limit) {
      auto excess = static_cast<ptrdiff_t>(wanted.size() - x.limit);
      if (x.newest)
        wanted.erase(wanted.begin(), wanted.begin() + excess);
      else
        wanted.erase(wanted.end() - excess, wanted.end());
    }
    std::vector<std::string> found;
    for (auto& y : answer->value->events)
      found.push_back(y.text);
    RC_ASSERT(found == wanted);
  }

  static constexpr uint32_t recent = 3;

  bool has_archive_;
  deterministic_system world_;
  directory_actor directory_;
  std::vector<std::unique_ptr<player>> people_;
  model expected_;
  unsigned num_said_ = 0;
};

void check(bool has_archive) {
  auto steps =
    *rc::gen::scale(2, rc::gen::container<std::vector<step>>(rc::gen::exec(any_step)));
  room_with_past room{has_archive};
  for (auto& x : steps)
    room.apply(x);
}

} // namespace

TEST_CASE("each is told of the past what the model says, from memory") {
  REQUIRE(rc::check("each is told of the past what the model says, from memory",
                    [] { check(false); }));
}

TEST_CASE("each is told of the past what the model says, from an archive") {
  REQUIRE(rc::check("each is told of the past what the model says, from an archive",
                    [] { check(true); }));
}
