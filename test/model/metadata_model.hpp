#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "test/model/metadata_turn.hpp"

namespace hubbub::test::metadata_model {

using values = std::map<std::string, std::string>;

struct person {
  bool is_old = false;    ///< its client knows draft/metadata-2 only
  bool logged_in = false; ///< to Ada
  values own{};           ///< while it is not
  std::set<std::string> wanted{};
  std::set<unsigned> monitored{};
};

struct room {
  bool registered = false;
  std::vector<unsigned> members{}; ///< in the order in which they came
  std::set<unsigned> operators{};
  values data{};
  std::set<char> modes{};

  bool has(unsigned who) const;

  /// Whether the others hear of what it sets on itself.
  bool hears(unsigned who) const;

  void leave(unsigned who);
};

/// What leads from one to the other; an empty value: it is set no longer.
values differences(const values& from, const values& to);

/// Changes what is set, unless these are too many keys then.
bool change(values& what, const values& how);

/// How it should be: what is set, who wants to know, and who shares what with whom. Lines
/// have no source, and refusals no words.
struct model {
  person people[num_people]{};
  room rooms[num_rooms]{};
  values account{}; ///< Ada's

  /// Lines that somebody gets without having asked, in any order.
  std::map<unsigned, strings> told{};

  values& data_of(unsigned who);

  /// Somebody does that by METADATA. @returns what it is answered.
  strings metadata(const turn& x);

  /// Sets what somebody sets before it is in. @returns what it is answered.
  strings set_early(unsigned who, values& early, const std::string& key,
                    const std::string& value) const;

  /// Subscribes to the keys of a turn; `early`: before it is in.
  strings subscribe(const turn& x, bool early);

  /// Somebody is in, and has set that before. @returns what it is told of itself.
  strings arrive(unsigned who, const values& early);

  void log_in(unsigned who, bool in);
  strings monitor(unsigned who, unsigned other);

  /// What somebody is told of a room that it has entered.
  strings show_room(unsigned who, unsigned which);

private:
  bool shares_room(unsigned who, unsigned with) const;

  // -- lines ---------------------------------------------------------------------------

  strings answer(unsigned who, const std::string& target, const std::string& key,
                 const std::string& value) const;

  /// A line about a value for who has not asked for that one.
  std::string news(unsigned reader, const std::string& target, const std::string& key,
                   const std::string& value) const;

  std::string later(unsigned reader, const std::string& target) const;

  /// What of that somebody subscribes to.
  strings wanted_of(unsigned reader, const std::string& target, const values& what) const;

  strings list(unsigned who, const std::string& target, const values& what) const;
  strings cleared(unsigned who, const std::string& target, values what) const;
  strings values_of(const turn& x, const std::string& target, const values& what) const;
  std::string bad_key(unsigned who, const std::string& kind,
                      const std::string& key) const;
  strings too_many(unsigned who, const std::string& target) const;

  /// Why somebody may not know what is set on a room, or change it.
  strings may_see(unsigned who, unsigned which) const;
  strings may_set(unsigned who, unsigned which, const std::string& key) const;

  // -- changes -------------------------------------------------------------------------

  /// Somebody's metadata is another now, on that connection.
  void tell_of_one(unsigned who, const values& changes, unsigned by);

  /// The same, on all connections that have the same.
  void tell(unsigned who, const values& changes, unsigned by);

  bool change_own(unsigned who, const values& how);
  void tell_room(unsigned by, unsigned which, const values& changes);
  strings set_room(const turn& x);
  strings clear_room(const turn& x);
  strings unsubscribe(const turn& x);
  strings subscriptions(unsigned who) const;

  /// What somebody wants to know of a room, and if it is in, of those in there.
  strings all_of(unsigned who, unsigned which);

  /// The same of all that it knows; in any order.
  strings everything(unsigned who);
};

} // namespace hubbub::test::metadata_model
