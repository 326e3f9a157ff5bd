#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "test/model/operation.hpp"
#include "test/support/deterministic.hpp"

namespace hubbub::test {

/// A room, as plain as can be.
struct model_room {
  std::string name;
  std::vector<std::pair<unsigned, ranks>> members; ///< in order of arrival
  std::string topic;
  std::set<char> flags{'n'};
  std::string key;
  uint32_t limit = 0;
  quota lines{};
  quota joins{};
  std::map<unsigned, uint32_t> said;     ///< by lives, in the time of `lines`
  unsigned first_said = 0;               ///< when that time began
  uint32_t joined = 0;                   ///< in the time of `joins`
  unsigned first_joined = 0;             ///< when that time began
  std::map<unsigned, unsigned> knocks{}; ///< when, by lives
  std::map<char, std::vector<std::string>> lists;
  std::set<unsigned> invited; ///< lives

  ranks* find(unsigned person);
  bool has(char flag) const { return flags.count(flag) != 0; }
};

inline bool may(ranks whose, ranks wanted) {
  return whose >= wanted;
}

/// "bob" is "bob!*@*"; all masks of these tests are of that form, or for everybody, or
/// "9th": no nick begins like that, so it is a host, which nobody has.
std::string whole(const std::string& mask);

/// What the server should do, written down without actors: one thing happens after the
/// other, and everybody hears of it at once.
class model {
public:
  struct life_of_one {
    std::string nick;
    bool here = true;
    unsigned life = 0; ///< no other life of anybody has it
    bool away = false;
  };

  model();

  void apply(const operation& x, size_t number);

  std::array<life_of_one, num_people> people;
  std::map<std::string, model_room> rooms; ///< by folded name

  /// What became of the last operation, as in `citizen`.
  std::string outcome;

  /// What each heard of it, as in `citizen`.
  std::array<std::map<std::string, diary>, num_people> news;

private:
  model_room* room_of(const operation& x);
  bool holds(unsigned person, const std::string& nick) const;
  bool is_taken(const std::string& nick, unsigned by_other_than) const;
  void tell(const model_room& room, unsigned author, const std::string& what,
            ranks least = rank::none);
  void refuse(errc why) { outcome = to_string(why); }
  void refuse_outsider(const model_room& room);
  void take_out(model_room& room, unsigned person);
  bool listed(const model_room& room, char list, unsigned person,
              bool as_speaker = false) const;
  bool banned(const model_room& room, unsigned person) const;

  /// Why somebody may say nothing at all, if so.
  errc silenced(const model_room& room, unsigned person) const;
  errc may_speak(const model_room& room, unsigned person, const utterance& what) const;

  /// Why somebody may not come in, if so.
  errc may_enter(model_room& room, unsigned person, const std::string& key);

  void join(const operation& x);
  void say(const operation& x, size_t number);
  void rename(const operation& x);
  void move(const operation& x);
  void knock(const operation& x, size_t number);
  void away(const operation& x);
  void kick(const operation& x);
  void invite(const operation& x);
  void topic(const operation& x);
  void mode(const operation& x);
  errc change(model_room& room, unsigned author, mode_change& x);
  errc change_rank(model_room& room, unsigned author, mode_change& x);
  errc change_list(model_room& room, mode_change& x);
  void leave(const operation& x, const std::string& reason);
  void come(const operation& x);

  unsigned lives_ = 0;
  unsigned now_ = 0; ///< in seconds
};

} // namespace hubbub::test
