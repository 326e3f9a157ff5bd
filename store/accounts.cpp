#include "store/accounts.hpp"

#include <chrono>
#include <memory>
#include <utility>

#include <caf/detail/scope_guard.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "actors/clock.hpp"
#include "store/account_book.hpp"
#include "store/ban_book.hpp"
#include "store/room_book.hpp"
#include "store/schema.hpp"

namespace hubbub {

namespace {

struct accounts_state {
  static inline const char* name = "hubbub.accounts";
  std::string path;
  std::unique_ptr<database> db;
  std::unique_ptr<account_book> book;
  std::unique_ptr<room_book> rooms;
  std::unique_ptr<ban_book> bans;
  store_complaint complain;
  histogram times; // of what was asked
};

using accounts_pointer = accounts_actor::stateful_pointer<accounts_state>;

caf::error failed(accounts_state& state, const store_error& problem) {
  state.complain(problem.what());
  return make_error(errc::store_failed);
}

/// Does something with the store.
/// @param f returns the answer, or an error; it may throw.
template <class T, class F>
caf::result<T> with_store(accounts_pointer self, F f) {
  auto& state = self->state;
  auto begun = std::chrono::steady_clock::now();
  auto timed = caf::detail::make_scope_guard(
    [&] { state.times.add(std::chrono::steady_clock::now() - begun); });
  try {
    return f(state);
  } catch (const SQLite::Exception& problem) {
    return failed(state, explained(problem, state.path));
  } catch (const std::exception& problem) {
    return failed(state, store_error{problem.what()});
  }
}

/// Does something with the accounts.
template <class T, class F>
caf::result<T> with_book(accounts_pointer self, F f) {
  return with_store<T>(self, [&f](accounts_state& x) { return f(*x.book); });
}

caf::result<void> done(errc why) {
  if (why != errc{})
    return why;
  return caf::unit;
}

/// What was looked for, or why it is not there.
template <class T>
caf::result<T> found(T x) {
  if (x.id == 0)
    return errc::no_such_account;
  return x;
}

accounts_actor::behavior_type make_behavior(accounts_pointer self) {
  using texts = std::vector<std::string>;
  return {
    [=](list_atom) {
      using result = std::vector<reserved_name>;
      return with_book<result>(
        self, [](account_book& x) -> caf::result<result> { return x.names(); });
    },
    [=](login_atom, const std::string& name) {
      return with_book<credentials>(self,
                                    [&](account_book& x) { return found(x.find(name)); });
    },
    [=](certify_atom, const std::string& fingerprint) {
      return with_book<credentials>(
        self, [&](account_book& x) { return found(x.find_by_certificate(fingerprint)); });
    },
    [=](account_atom, const std::string& name) {
      return with_book<account>(self,
                                [&](account_book& x) { return found(x.describe(name)); });
    },
    [=](list_atom, const std::string& mask, const std::string& after, uint32_t limit) {
      using result = std::vector<account>;
      return with_book<result>(self, [&](account_book& x) -> caf::result<result> {
        return x.list(mask, after, limit);
      });
    },
    [=](register_atom, const new_account& what) {
      return with_book<account_id>(self, [&](account_book& x) -> caf::result<account_id> {
        account_id made = 0;
        if (auto why = x.add(what, made); why != errc{})
          return why;
        return made;
      });
    },
    [=](used_atom, account_id which) {
      return with_book<void>(self, [&](account_book& x) {
        x.note_use(which);
        return done(errc{});
      });
    },
    [=](passwd_atom, account_id which, const account_secret& secret) {
      return with_book<void>(
        self, [&](account_book& x) { return done(x.set_secret(which, secret)); });
    },
    [=](certify_atom, account_id which, const std::string& fingerprint, bool add) {
      return with_book<void>(self, [&](account_book& x) {
        return done(x.set_certificate(which, fingerprint, add));
      });
    },
    [=](group_atom, account_id which, const std::string& nick, bool add) {
      return with_book<void>(
        self, [&](account_book& x) { return done(x.set_nick(which, nick, add)); });
    },
    [=](suspend_atom, account_id which, const std::string& why) {
      return with_book<void>(
        self, [&](account_book& x) { return done(x.suspend(which, why)); });
    },
    [=](drop_atom, account_id which) {
      return with_book<texts>(self, [&](account_book& x) -> caf::result<texts> {
        texts names;
        if (auto why = x.drop(which, names); why != errc{})
          return why;
        return names;
      });
    },
    [=](expire_atom, int64_t before) {
      using result = std::vector<reserved_name>;
      return with_book<result>(self, [&](account_book& x) -> caf::result<result> {
        return x.drop_unused_since(before);
      });
    },
    [=](rename_atom, account_id which, const std::string& name) {
      using result = std::string;
      return with_book<result>(self, [&](account_book& x) -> caf::result<result> {
        std::string old;
        if (auto why = x.rename(which, name, old); why != errc{})
          return why;
        return old;
      });
    },
    [=](person_atom, const std::vector<account_id>& which) {
      return with_book<texts>(
        self, [&](account_book& x) -> caf::result<texts> { return x.names_of(which); });
    },
    [=](record_atom) {
      using result = std::vector<room_record>;
      return with_store<result>(
        self, [](accounts_state& x) -> caf::result<result> { return x.rooms->all(); });
    },
    [=](register_atom, const room_record_ptr& what) {
      return with_store<room_id>(self, [&](accounts_state& x) -> caf::result<room_id> {
        room_id made = 0;
        if (auto why = x.rooms->add(*what, made); why != errc{})
          return why;
        return made;
      });
    },
    [=](save_atom, const room_record_ptr& what) {
      return with_store<void>(
        self, [&](accounts_state& x) { return done(x.rooms->save(*what)); });
    },
    [=](forget_atom, room_id which) {
      return with_store<void>(self, [&](accounts_state& x) {
        x.rooms->remove(which);
        return done(errc{});
      });
    },
    [=](metadata_atom, const std::vector<account_id>& which) {
      using result = std::vector<metadata_ptr>;
      return with_book<result>(self, [&](account_book& x) -> caf::result<result> {
        return x.metadata_of(which);
      });
    },
    [=](metadata_atom, account_id which, const metadata_ptr& what) {
      return with_book<void>(
        self, [&](account_book& x) { return done(x.set_metadata(which, *what)); });
    },
    [=](keep_atom) {
      using result = std::vector<account_id>;
      return with_book<result>(
        self, [](account_book& x) -> caf::result<result> { return x.without_history(); });
    },
    [=](keep_atom, account_id which, bool keep) {
      return with_book<void>(
        self, [&](account_book& x) { return done(x.keep_private(which, keep)); });
    },
    [=](bans_atom) {
      using result = std::vector<ban>;
      return with_store<result>(
        self, [](accounts_state& x) -> caf::result<result> { return x.bans->all(); });
    },
    [=](ban_atom, const ban& what) {
      return with_store<void>(self, [&](accounts_state& x) {
        x.bans->set(what);
        return done(errc{});
      });
    },
    [=](unban_atom, ban_kind kind, const std::string& mask) {
      return with_store<void>(
        self, [&](accounts_state& x) { return done(x.bans->lift(kind, mask)); });
    },
    [=](load_atom) { return self->state.times; },
    [](flush_atom) {},
  };
}

accounts_actor::behavior_type accounts(accounts_pointer self, std::string path,
                                       std::shared_ptr<std::unique_ptr<database>> db,
                                       account_book::clock now,
                                       store_complaint complain) {
  auto& state = self->state;
  state.path = std::move(path);
  state.db = std::move(*db);
  state.rooms = std::make_unique<room_book>(*state.db);
  state.bans = std::make_unique<ban_book>(*state.db, now);
  state.book = std::make_unique<account_book>(*state.db, std::move(now));
  state.complain = std::move(complain);
  return make_behavior(self);
}

std::shared_ptr<std::unique_ptr<database>> open(const std::string& path) {
  return std::make_shared<std::unique_ptr<database>>(
    std::make_unique<database>(path, main_schema()));
}

} // namespace

accounts_actor spawn_accounts(caf::actor_system& sys, const std::string& path,
                              store_complaint complain) {
  // Here, so that a server whose file cannot be used does not start. From then on only
  // its thread has it.
  return sys.spawn<caf::detached>(accounts, path, open(path),
                                  account_book::clock{seconds_since_1970},
                                  std::move(complain));
}

accounts_actor spawn_accounts_in_memory(caf::actor_system& sys,
                                        std::function<int64_t()> now) {
  return sys.spawn(accounts, std::string{}, open({}), std::move(now),
                   store_complaint{[](const std::string&) {}});
}

} // namespace hubbub
