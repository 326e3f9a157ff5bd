#include <map>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <caf/scoped_actor.hpp>

#include "test/actors/player.hpp"

// Accounts and the names that belong to them, with restarts in between, against a plain
// model of who owns which name and who is called what. People act one after another; what
// they do at once is in test/net/account_race_test.cpp.

using namespace hubbub;
using namespace hubbub::test;

namespace {

constexpr unsigned num_people = 3;

// Two spellings of one name, so that they are taken for the same.
const std::vector<std::string> names{"Ann", "Ben", "Zoe", "zoe"};

/// Names that nobody registers: how somebody is called who has lost another.
const std::string spare_names[num_people] = {"guest1", "guest2", "guest3"};

enum class act {
  rename,
  register_account,
  log_in,
  log_out,
  group,
  ungroup,
  drop,
  rename_account,
  suspend,
  unsuspend,
  end_ghost,
  restart,
};

constexpr act all_acts[] = {act::rename,
                            act::rename,
                            act::rename,
                            act::register_account,
                            act::register_account,
                            act::log_in,
                            act::log_in,
                            act::log_in,
                            act::log_out,
                            act::group,
                            act::group,
                            act::ungroup,
                            act::drop,
                            act::suspend,
                            act::restart,
                            act::rename_account,
                            act::unsuspend,
                            act::end_ghost};

struct step {
  act what = act::rename;
  unsigned who = 0;
  unsigned name = 0;
  unsigned other = 0; ///< another name
};

std::ostream& operator<<(std::ostream& out, const step& x) {
  return out << "act " << static_cast<int>(x.what) << " of " << x.who << ", "
             << names[x.name] << ", " << names[x.other] << '\n';
}

step any_step() {
  step x;
  x.what =
    *rc::gen::elementOf(std::vector<act>(std::begin(all_acts), std::end(all_acts)));
  x.who = *rc::gen::inRange(0u, num_people);
  x.name = *rc::gen::inRange<unsigned>(0, static_cast<unsigned>(names.size()));
  x.other = *rc::gen::inRange<unsigned>(0, static_cast<unsigned>(names.size()));
  return x;
}

// -- how it should be ------------------------------------------------------------------

struct model_account {
  std::string name;            ///< as it was registered
  std::set<std::string> nicks; ///< folded, without that one
  bool suspended = false;
};

struct model_person {
  std::string nick;
  account_id owner = 0; ///< 0: not logged in
};

struct model {
  std::map<account_id, model_account> accounts;
  model_person people[num_people];

  account_id owner_of(const std::string& name) const {
    auto key = folded(name);
    for (auto& [id, x] : accounts)
      if (folded(x.name) == key || x.nicks.count(key) != 0)
        return id;
    return 0;
  }

  /// `num_people` if nobody is called that.
  unsigned holder_of(const std::string& name) const {
    unsigned i = 0;
    while (i < num_people && folded(people[i].nick) != folded(name))
      ++i;
    return i;
  }

  bool is_held_by_other(const std::string& name, unsigned who) const {
    auto i = holder_of(name);
    return i != num_people && i != who;
  }

  errc may_be_called(unsigned who, const std::string& name) const {
    auto owner = owner_of(name);
    // Who had it before it was registered keeps it.
    if (owner != 0 && owner != people[who].owner
        && folded(people[who].nick) != folded(name))
      return errc::registered_nick;
    return is_held_by_other(name, who) ? errc::nick_in_use : errc{};
  }

  errc may_register(unsigned who, const std::string& name) const {
    if (owner_of(name) != 0)
      return errc::account_exists;
    return is_held_by_other(name, who) ? errc::nick_in_use : errc{};
  }

  void log_out_all_of(account_id which) {
    for (auto& x : people)
      if (x.owner == which)
        x.owner = 0;
  }
};

// -- how it is -------------------------------------------------------------------------

/// A server with its people, which can start again.
class server {
public:
  server() : accounts_(world_.spawn_accounts()) {
    for (unsigned i = 0; i < num_people; ++i)
      expected_.people[i].nick = spare_names[i];
    start();
  }

  void apply(const step& x) {
    auto& me = expected_.people[x.who];
    auto& name = names[x.name];
    auto& other = names[x.other];
    switch (x.what) {
      case act::rename:
        rename(x.who, name);
        break;
      case act::register_account: {
        auto wanted = expected_.may_register(x.who, name);
        auto made = ask(people_[x.who]->register_account(name));
        RC_ASSERT(made->why == wanted);
        if (wanted == errc{}) {
          RC_ASSERT(made->value != 0u);
          RC_ASSERT(used_ids_.insert(made->value).second);
          expected_.accounts[made->value] = {name, {}, false};
        }
        break;
      }
      case act::log_in:
        log_in(x.who, name);
        break;
      case act::log_out:
        become(x.who, 0);
        break;
      case act::group: {
        if (me.owner == 0)
          return;
        auto wanted = expected_.may_register(x.who, name);
        RC_ASSERT(ask(people_[x.who]->group(me.owner, name, true))->why == wanted);
        if (wanted == errc{})
          expected_.accounts[me.owner].nicks.insert(folded(name));
        break;
      }
      case act::ungroup: {
        if (me.owner == 0)
          return;
        // Its own name it keeps.
        auto done = expected_.accounts[me.owner].nicks.erase(folded(name)) != 0;
        auto why = ask(people_[x.who]->group(me.owner, name, false))->why;
        RC_ASSERT((why == errc{}) == done);
        break;
      }
      case act::drop: {
        auto which = expected_.owner_of(name);
        if (which == 0)
          return;
        RC_ASSERT(ask(operator_->drop_account(which))->why == errc{});
        expected_.accounts.erase(which);
        expect_logged_out(which);
        break;
      }
      case act::rename_account:
        rename_account(name, other);
        break;
      case act::suspend:
        suspend(name);
        break;
      case act::unsuspend: {
        auto which = expected_.owner_of(name);
        if (which == 0)
          return;
        RC_ASSERT(ask(operator_->suspend(which, ""))->why == errc{});
        expected_.accounts[which].suspended = false;
        break;
      }
      case act::end_ghost:
        end_ghost(x.who, name);
        break;
      case act::restart:
        restart();
        break;
    }
  }

  /// Everything is as it should be, for the directory and for those who keep it.
  void check() {
    caf::scoped_actor self{world_.sys};
    for (auto& name : names) {
      auto owner = expected_.owner_of(name);
      auto answer = self->request(accounts_, caf::infinite, login_atom::value, name);
      world_.run();
      answer.receive(
        [&](const credentials& x) {
          RC_ASSERT(x.id == owner);
          RC_ASSERT(x.name == expected_.accounts[owner].name);
          RC_ASSERT(x.suspended.empty() != expected_.accounts[owner].suspended);
        },
        [&](const caf::error& why) {
          RC_ASSERT(owner == 0u);
          RC_ASSERT((code_of(why) == errc::no_such_account));
        });
      auto holder = expected_.holder_of(name);
      auto found = ask(people_[0]->profile_of(name));
      RC_ASSERT((found->why == errc{}) == (holder != num_people));
      if (holder != num_people) {
        RC_ASSERT(found->value.who->nick == expected_.people[holder].nick);
        RC_ASSERT(found->value.who->owner == expected_.people[holder].owner);
      }
    }
  }

private:
  template <class T>
  answer_ptr<T> ask(const answer_ptr<T>& x) {
    world_.run();
    RC_ASSERT(x->came);
    RC_ASSERT(!x->gone);
    return x;
  }

  void start() {
    directory_rules rules;
    rules.accounts = accounts_;
    directory_ = world_.spawn_directory({}, rules);
    caf::scoped_actor self{world_.sys};
    auto answer = self->request(accounts_, caf::infinite, list_atom::value);
    world_.run();
    answer.receive(
      [&](const std::vector<reserved_name>& all) {
        caf::anon_send(directory_, reserve_atom::value, all);
      },
      [](const caf::error&) { RC_FAIL("the store does not answer"); });
    operator_ = std::make_unique<player>(world_, directory_, "operator");
    people_.clear();
    for (unsigned i = 0; i < num_people; ++i) {
      people_.push_back(std::make_unique<player>(world_, directory_, spare_names[i]));
      come(i);
    }
  }

  void restart() {
    for (auto& x : people_)
      x->depart();
    world_.run();
    world_.kill(directory_);
    world_.run();
    start();
  }

  /// Somebody comes without an account, by its spare name.
  void come(unsigned who) {
    auto& x = *people_[who];
    x.who.owner = 0;
    x.who.account.clear();
    RC_ASSERT(ask(x.claim(spare_names[who]))->why == errc{});
    x.arrive();
    world_.run();
    x.news();
    expected_.people[who] = {spare_names[who], 0};
  }

  void rename(unsigned who, const std::string& name) {
    auto& x = *people_[who];
    auto old = x.who.nick;
    auto wanted = expected_.may_be_called(who, name);
    RC_ASSERT(ask(x.claim(name))->why == wanted);
    if (wanted != errc{}) {
      x.who.nick = old;
      return;
    }
    x.rooms_know();
    x.become(event_kind::renamed);
    world_.run();
    expected_.people[who].nick = name;
  }

  void become(unsigned who, account_id owner) {
    auto& x = *people_[who];
    x.who.owner = owner;
    x.who.account = owner != 0 ? expected_.accounts[owner].name : "";
    x.become(event_kind::new_account);
    world_.run();
    expected_.people[who].owner = owner;
  }

  /// As a connection does that knows the password: to a suspended account, none does.
  void log_in(unsigned who, const std::string& name) {
    auto owner = expected_.owner_of(name);
    if (owner == 0 || expected_.accounts[owner].suspended)
      return;
    become(who, owner);
    RC_ASSERT(people_[who]->news().empty());
  }

  /// Its connection has ended; it comes again.
  void leave(unsigned who) {
    people_[who]->depart();
    world_.run();
    people_[who] = std::make_unique<player>(world_, directory_, spare_names[who]);
    come(who);
  }

  /// Who was logged in to that account was told so, and nobody else anything.
  void expect_logged_out(account_id which) {
    for (unsigned i = 0; i < num_people; ++i) {
      auto was = expected_.people[i].owner == which;
      RC_ASSERT(people_[i]->news().size() == (was ? 1u : 0u));
      if (was)
        become(i, 0);
    }
  }

  void rename_account(const std::string& name, const std::string& other) {
    auto which = expected_.owner_of(name);
    if (which == 0)
      return;
    auto& account = expected_.accounts[which];
    auto own = expected_.owner_of(other) == which;
    auto wanted = own ? errc{} : expected_.may_register(num_people, other);
    RC_ASSERT(ask(operator_->rename_account(which, other))->why == wanted);
    if (wanted != errc{})
      return;
    account.nicks.erase(folded(other));
    account.name = other;
    expect_logged_out(which);
  }

  void suspend(const std::string& name) {
    auto which = expected_.owner_of(name);
    if (which == 0)
      return;
    RC_ASSERT(ask(operator_->suspend(which, "tea"))->why == errc{});
    expected_.accounts[which].suspended = true;
    for (unsigned i = 0; i < num_people; ++i) {
      auto was = expected_.people[i].owner == which;
      RC_ASSERT(
        people_[i]->news()
        == (was ? diary{"disconnected: Your account is suspended: tea"} : diary{}));
      if (was)
        leave(i);
    }
  }

  void end_ghost(unsigned who, const std::string& name) {
    auto& me = expected_.people[who];
    auto holder = expected_.holder_of(name);
    auto wanted = me.owner == 0 || expected_.owner_of(name) != me.owner ? errc::not_known
                  : holder == num_people || holder == who ? errc::no_such_nick
                                                          : errc{};
    auto result = people_[who]->end_ghost(me.owner, name);
    world_.run();
    if (wanted == errc{}) {
      RC_ASSERT(people_[holder]->news()
                == diary{"disconnected: The owner of the name "
                         + expected_.people[holder].nick + " has come"});
      leave(holder);
    }
    RC_ASSERT(ask(result)->why == wanted);
  }

  deterministic_system world_;
  accounts_actor accounts_;
  directory_actor directory_;
  std::vector<std::unique_ptr<player>> people_;
  std::unique_ptr<player> operator_; ///< of the server, who has no name
  std::set<account_id> used_ids_;    ///< none is given twice
  model expected_;
};

} // namespace

TEST_CASE("names belong to whom the model says, over restarts") {
  REQUIRE(rc::check("names belong to whom the model says, over restarts", [] {
    auto steps = *rc::gen::container<std::vector<step>>(rc::gen::exec(any_step));
    server hub;
    for (auto& x : steps) {
      hub.apply(x);
      hub.check();
    }
  }));
}
