#pragma once

#include <ostream>
#include <string>
#include <vector>

/// Histories about METADATA (metadata_test.cpp), and how it should be in them.
namespace hubbub::test::metadata_model {

using strings = std::vector<std::string>;

constexpr unsigned num_people = 3;
constexpr unsigned num_rooms = 2;

/// How many keys one person or room may have, and to how many a client may subscribe.
constexpr size_t max_keys = 3;

extern const std::string nicks[num_people];

/// The second one is registered, and founded by the account Ada, which all may use.
extern const std::string room_names[num_rooms];

/// Some are no keys at all (`is_key`).
extern const strings keys;

/// Values; the last one is empty.
extern const strings texts;

extern const strings all_modes;

bool is_key(const std::string& x);

/// What somebody in a history can do.
enum class act {
  come, ///< goes, and comes again
  join,
  part,
  mode,
  log_in,
  log_out,
  monitor,
  restart, ///< of the server
  // By METADATA:
  subscribe,
  unsubscribe,
  show_subscriptions,
  set_own,
  clear_own,
  set_other,
  set_room,
  clear_room,
  get_person,
  get_room,
  list_person,
  list_room,
  sync_person,
  sync_room,
  sync_all,
};

/// One thing that somebody does. Numbers choose from the small worlds above.
struct turn {
  act what = act::come;
  unsigned who = 0;
  unsigned other = 0;
  unsigned room = 0;
  unsigned mode = 0;
  unsigned text = 0;
  std::vector<unsigned> keys{}; ///< 1 to 3
  bool is_old = false;          ///< it knows draft/metadata-2 only
  bool with_account = false;    ///< it comes logged in
};

turn any_turn();

std::ostream& operator<<(std::ostream& out, const turn& x);

/// These keys, each behind a space.
std::string words(const std::vector<unsigned>& indexes);

/// How somebody says that by METADATA.
std::string line_of(const turn& x);

} // namespace hubbub::test::metadata_model
