#include "store/archive.hpp"

#include <deque>
#include <memory>
#include <utility>

#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "actors/clock.hpp"
#include "store/archive_book.hpp"
#include "store/archive_pages.hpp"
#include "store/schema.hpp"

namespace hubbub {

namespace {

using correspondents = std::vector<correspondent>;

/// Answers what changes nothing.
using reader_actor =
  caf::typed_actor<caf::replies_to<history_atom, conversation, history_query,
                                   history_sight>::with<event_batch>,
                   caf::replies_to<list_atom, account_id, uint64_t, uint64_t,
                                   uint32_t>::with<correspondents>>;

/// Answers everything. To itself: go on with what takes several steps.
using writer_actor = archive_actor::extend<caf::reacts_to<flush_atom>>;

/// Tells of a trouble once.
class complaints {
public:
  complaints(std::string path, store_complaint complain)
      : path_(std::move(path)), complain_(std::move(complain)) {
    // nop
  }

  /// Does something.
  /// @param f returns the answer; it may throw.
  template <class T, class F>
  caf::result<T> guard(F f) {
    try {
      auto result = f();
      last_.clear();
      return result;
    } catch (const SQLite::Exception& problem) {
      return failed(explained(problem, path_));
    } catch (const std::exception& problem) {
      return failed(store_error{problem.what()});
    }
  }

  caf::error failed(const store_error& problem) {
    if (std::exchange(last_, problem.what()) != problem.what())
      complain_(last_);
    return make_error(errc::store_failed);
  }

private:
  std::string path_;
  store_complaint complain_;
  std::string last_;
};

// -- who reads ------------------------------------------------------------------------

/// What it reads with.
struct reading {
  std::unique_ptr<SQLite::Database> db;
  std::unique_ptr<archive_pages> pages;
};

struct reader_state {
  static inline const char* name = "hubbub.archive-reader";
  reading with;
  std::unique_ptr<complaints> trouble;
};

reader_actor::behavior_type reader(reader_actor::stateful_pointer<reader_state> self,
                                   const std::string& path,
                                   const std::shared_ptr<reading>& with,
                                   const store_complaint& complain) {
  auto& state = self->state;
  state.with = std::move(*with);
  state.trouble = std::make_unique<complaints>(path, complain);
  return {
    [self](history_atom, const conversation& where, const history_query& what,
           const history_sight& sight) {
      return self->state.trouble->guard<event_batch>(
        [&] { return self->state.with.pages->page(where, what, sight); });
    },
    [self](list_atom, account_id whose, uint64_t after, uint64_t before, uint32_t limit) {
      return self->state.trouble->guard<correspondents>([&] {
        return self->state.with.pages->correspondents(whose, after, before, limit);
      });
    },
  };
}

// -- who writes -----------------------------------------------------------------------

/// All that an account said is being forgotten.
struct erasure {
  account_id whose = 0;
  uint64_t so_far = 0;
  caf::typed_response_promise<uint64_t> answer;
};

/// What it writes with, and reads if need be.
struct writing {
  std::unique_ptr<database> db;
  std::unique_ptr<archive_book> book;
  std::unique_ptr<archive_pages> pages;
};

struct writer_state {
  static inline const char* name = "hubbub.archive";
  writing with;
  std::unique_ptr<complaints> trouble;
  std::deque<erasure> erasures;
};

using writer_pointer = writer_actor::stateful_pointer<writer_state>;

template <class T, class F>
caf::result<T> with_book(writer_pointer self, F f) {
  return self->state.trouble->guard<T>([&] { return f(*self->state.with.book); });
}

/// Does a step of the first erasure. Whatever else there is to do goes between two steps.
void go_on(writer_pointer self) {
  auto& state = self->state;
  auto& first = state.erasures.front();
  try {
    auto gone = state.with.book->drop_some(first.whose);
    first.so_far += gone;
    if (gone < archive_book::step) {
      first.answer.deliver(first.so_far);
      state.erasures.pop_front();
    }
  } catch (const SQLite::Exception& problem) {
    first.answer.deliver(state.trouble->failed(explained(problem, {})));
    state.erasures.pop_front();
  }
  if (!state.erasures.empty())
    self->send(self, flush_atom::value);
}

writer_actor::behavior_type writer(writer_pointer self, const std::string& path,
                                   const std::shared_ptr<writing>& with,
                                   const store_complaint& complain) {
  auto& state = self->state;
  state.with = std::move(*with);
  state.trouble = std::make_unique<complaints>(path, complain);
  return {
    [self](append_atom, const std::vector<past_events>& what) {
      return with_book<uint64_t>(self, [&](auto& book) { return book.append(what); });
    },
    [self](history_atom, const conversation& where, const history_query& what,
           const history_sight& sight) {
      return self->state.trouble->template guard<event_batch>(
        [&] { return self->state.with.pages->page(where, what, sight); });
    },
    [self](list_atom, account_id whose, uint64_t after, uint64_t before, uint32_t limit) {
      return self->state.trouble->template guard<correspondents>([&] {
        return self->state.with.pages->correspondents(whose, after, before, limit);
      });
    },
    [self](marker_atom, account_id whose, const conversation& where, int64_t time) {
      return with_book<read_marker>(
        self, [&](auto& book) { return book.mark(whose, where, time); });
    },
    [self](drop_atom, const conversation& where, uint64_t number) {
      return with_book<bool>(self, [&](auto& book) { return book.drop(where, number); });
    },
    [self](drop_atom, const conversation& where) {
      return with_book<void>(self, [&](auto& book) {
        book.drop(where);
        return caf::unit;
      });
    },
    [self](forget_atom, const conversation& where) {
      return with_book<void>(self, [&](auto& book) {
        book.forget(where);
        return caf::unit;
      });
    },
    [self](drop_atom, account_id whose) {
      auto& all = self->state.erasures;
      auto answer = self->make_response_promise<uint64_t>();
      all.push_back({whose, 0, answer});
      if (all.size() == 1)
        go_on(self);
      return answer;
    },
    [self](rename_atom, const conversation& from, const conversation& to) {
      return with_book<void>(self, [&](auto& book) {
        book.rename(from, to);
        return caf::unit;
      });
    },
    [self](keep_atom, const conversation& where, uint32_t days) {
      self->state.with.book->keep_days(where, days);
    },
    [self](expire_atom) {
      return with_book<bool>(self, [](auto& book) { return book.expire(); });
    },
    [self](flush_atom) { go_on(self); },
  };
}

std::shared_ptr<writing> open(const std::string& path, const archive_rules& rules,
                              archive_book::clock now) {
  writing x;
  x.db = std::make_unique<database>(path, archive_schema(), archive_traits);
  try {
    x.book = std::make_unique<archive_book>(*x.db, rules, std::move(now));
    x.pages = std::make_unique<archive_pages>(x.db->sql(), rules.search);
  } catch (const SQLite::Exception& problem) {
    throw explained(problem, path);
  }
  return std::make_shared<writing>(std::move(x));
}

// -- who hands out --------------------------------------------------------------------

struct archive_state {
  static inline const char* name = "hubbub.archive-door";
  archive_actor writer;
  reader_actor reader;
  size_t changes = 0; // handed to the writer, and not done yet
};

using archive_pointer = archive_actor::stateful_pointer<archive_state>;

/// Hands something to the writer that questions asked from now on must see.
template <class... Ts>
auto change(archive_pointer self, const Ts&... what) {
  auto& state = self->state;
  auto result = self->delegate(state.writer, what...);
  // Answered when that is done.
  ++state.changes;
  auto done = [self] { --self->state.changes; };
  self
    ->request(state.writer, caf::infinite, marker_atom::value, account_id{0},
              conversation{}, int64_t{0})
    .then([done](const read_marker&) { done(); }, [done](const caf::error&) { done(); });
  return result;
}

/// Has a question answered: by the reader, or where it comes behind all changes.
template <class... Ts>
auto ask(archive_pointer self, const Ts&... what) {
  auto& state = self->state;
  return state.changes == 0 ? self->delegate(state.reader, what...)
                            : self->delegate(state.writer, what...);
}

archive_actor::behavior_type archive(archive_pointer self, const std::string& path,
                                     const std::shared_ptr<writing>& writes,
                                     const std::shared_ptr<reading>& reads,
                                     const store_complaint& complain) {
  auto& state = self->state;
  state.writer = self->spawn<caf::detached + caf::linked>(writer, path, writes, complain);
  state.reader = self->spawn<caf::detached + caf::linked>(reader, path, reads, complain);
  return {
    [self](append_atom, const std::vector<past_events>& what) {
      return self->delegate(self->state.writer, append_atom::value, what);
    },
    [self](history_atom, const conversation& where, const history_query& what,
           const history_sight& sight) {
      return ask(self, history_atom::value, where, what, sight);
    },
    [self](list_atom, account_id whose, uint64_t after, uint64_t before, uint32_t limit) {
      return ask(self, list_atom::value, whose, after, before, limit);
    },
    [self](marker_atom, account_id whose, const conversation& where, int64_t time) {
      return self->delegate(self->state.writer, marker_atom::value, whose, where, time);
    },
    [self](drop_atom, const conversation& where, uint64_t number) {
      return change(self, drop_atom::value, where, number);
    },
    [self](drop_atom, const conversation& where) {
      return change(self, drop_atom::value, where);
    },
    [self](forget_atom, const conversation& where) {
      return change(self, forget_atom::value, where);
    },
    [self](drop_atom, account_id whose) { return change(self, drop_atom::value, whose); },
    [self](rename_atom, const conversation& from, const conversation& to) {
      return change(self, rename_atom::value, from, to);
    },
    [self](keep_atom, const conversation& where, uint32_t days) {
      return self->delegate(self->state.writer, keep_atom::value, where, days);
    },
    [self](expire_atom) {
      return self->delegate(self->state.writer, expire_atom::value);
    },
  };
}

} // namespace

archive_actor spawn_archive(caf::actor_system& sys, const std::string& path,
                            const archive_rules& rules, store_complaint complain) {
  // Here, so that a server whose file cannot be used does not start. From then on only
  // their threads have them.
  auto to = open(path, rules, milliseconds_since_1970);
  reading from;
  try {
    from.db = to->db->reader();
    from.pages = std::make_unique<archive_pages>(*from.db, rules.search);
  } catch (const SQLite::Exception& problem) {
    throw explained(problem, path);
  }
  return sys.spawn(archive, path, std::move(to),
                   std::make_shared<reading>(std::move(from)), std::move(complain));
}

archive_actor spawn_archive_in_memory(caf::actor_system& sys, const archive_rules& rules,
                                      std::function<int64_t()> now) {
  return sys.spawn(writer, std::string{}, open({}, rules, std::move(now)),
                   store_complaint{[](const std::string&) {}});
}

} // namespace hubbub
