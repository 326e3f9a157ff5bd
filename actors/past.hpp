#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <caf/meta/type_name.hpp>

#include "actors/account.hpp"
#include "actors/events.hpp"
#include "actors/modes.hpp"

namespace hubbub {

/// Whose past it is: a room's, by its folded name, or that of two accounts
/// (`conversation_of`).
using conversation = std::string;

/// What two accounts have said to each other, in either order.
conversation conversation_of(account_id one, account_id other);

/// Whether the conversation is that of two accounts.
inline bool is_private(const conversation& x) {
  return !x.empty() && x.front() == '=';
}

/// The other of the two accounts.
account_id other_than(account_id one, const conversation& x);

/// Whether the past keeps such events at all.
bool is_kept(const event& x);

/// Whether it is something said, which everybody is shown who asks for the past; all the
/// rest is for who wants it (IRCv3 draft/event-playback).
bool is_message(event_kind kind);

/// What somebody wants to know of a conversation's past: of the events that fit, the
/// latest or the earliest.
struct history_query {
  uint64_t after = 0;           ///< only events with a greater number
  uint64_t before = UINT64_MAX; ///< only events with a smaller one
  uint32_t limit = 0;           ///< so many at most
  bool newest = true;           ///< if there are more: the latest of them
  bool messages_only = true;    ///< `is_message`
  /// Not empty: only messages that have all these words in them, whatever their case.
  std::string words{};
  /// Not empty: only by whoever had that nick then, whatever its case.
  std::string by{};
};

/// What of it the one who asks may see.
struct history_sight {
  /// All from this number on: it was there. An account has been there since its first
  /// joining that is remembered (0: none was).
  uint64_t since = 0;
  account_id account = 0;
  /// What came before that as well, if it was said while everybody could come in.
  bool before_that = false;
  ranks standing = rank::none; ///< for what only members of some rank could see
  caf::actor_id who = 0;       ///< sees its own words in any case
};

/// Events of one batch that are to be kept.
struct past_events {
  conversation where;
  event_batch batch;
  /// Whether everybody could come in.
  bool open = false;
};

/// Somebody with whom an account has talked.
struct correspondent {
  std::string nick; ///< as it was when they did last
  int64_t time = 0; ///< of the last message, in milliseconds since 1970
};

/// Up to when an account has read a conversation, in milliseconds since 1970 (0: nothing
/// of it), and whether it was only now that it has read so far.
struct read_marker {
  int64_t time = 0;
  bool moved = false;
};

/// How many rows an archive keeps, and how long.
struct archive_rules {
  uint32_t days = 0;  ///< 0: however old
  uint64_t rows = 0;  ///< of one conversation; 0: however many
  bool search = true; ///< keeps an index of all words
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, history_query& x) {
  return f(caf::meta::type_name("history_query"), x.after, x.before, x.limit, x.newest,
           x.messages_only, x.words, x.by);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, history_sight& x) {
  return f(caf::meta::type_name("history_sight"), x.since, x.account, x.before_that,
           x.standing, x.who);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, past_events& x) {
  return f(caf::meta::type_name("past_events"), x.where, x.batch, x.open);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, correspondent& x) {
  return f(caf::meta::type_name("correspondent"), x.nick, x.time);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, read_marker& x) {
  return f(caf::meta::type_name("read_marker"), x.time, x.moved);
}

} // namespace hubbub
