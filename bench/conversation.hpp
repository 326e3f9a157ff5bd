#pragma once

#include "bench/histogram.hpp"
#include "bench/ledger.hpp"
#include "bench/text.hpp"
#include "bench/wire.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// Who is where: `rooms` rooms of `members` members each, numbered through, of whom the
/// first `authors` of each room write.
struct seating {
  wire format = wire::colon;
  uint32_t rooms = 1;
  uint32_t members = 0;
  uint32_t authors = 0;
  uint32_t line = 0; // bytes of a line that is heavier than its text; 0: it is not

  uint32_t everybody() const { return rooms * members; }
  uint32_t room_of(uint32_t member) const { return member / members; }
  bool writes(uint32_t member) const { return member % members < authors; }
};

/// What is said, and who has got it. Knows lines, not sockets.
class conversation {
public:
  explicit conversation(const seating& seats);

  /// Takes a line that `receiver` got at `when`; false if it is not one of our messages.
  /// The hot path of the generator: some 20 ns a line.
  bool take(uint32_t receiver, std::string_view line, uint64_t when);

  /// Appends the next line of an author to what it is about to send.
  void say(uint32_t author, std::string& to);

  /// From now on nobody waits for this member: its lines are checked, not awaited.
  /// Whether it must have got all of them in the end is another question.
  void excuse(uint32_t member, bool may_miss_some);
  bool excused(uint32_t member) const { return excused_[member] != 0; }

  /// Lines of an author that somebody has not got yet.
  uint32_t in_flight(uint32_t author) {
    return author_in(places_[author].room, author)->in_flight;
  }

  /// Authors of whom a line has reached everybody since the last call.
  void take_served(std::vector<uint32_t>& into) {
    into.clear();
    into.swap(served_);
  }

  uint64_t delivered() const { return delivered_; }     // to those who are awaited
  uint64_t outstanding() const { return outstanding_; } // to those, and still to come
  uint64_t said() const { return said_; }
  uint64_t last_delivery() const { return last_delivery_; }

  /// What went wrong so far; anything outstanding counts as lost.
  faults verdict() const;

  /// The same while lines are under way: lost is what is missing before a later line.
  faults verdict_so_far() const;

  histogram latency; // from the author's send to the receiver's read, ns

private:
  // Lines an author may have in flight; a power of two.
  static constexpr uint32_t most_in_flight = 1024;

  struct author_state {
    std::string said_head;
    uint64_t seen_head; // eight bytes, compared as one number
    uint32_t said = 0;
    uint32_t in_flight = 0;
    std::vector<uint32_t> awaited; // per line in flight: receivers who have not got it
  };

  struct place {
    uint32_t room;
    uint32_t slot;
  };

  author_state* author_in(uint32_t room, uint32_t member);
  bool is_framed(const author_state& author, uint32_t room, std::string_view line) const;

  seating seats_;
  std::vector<place> places_; // per member
  std::vector<author_state> authors_;
  std::vector<std::string> seen_tails_; // per room
  std::vector<uint32_t> audience_;      // per room: members who are awaited
  std::vector<char> excused_;           // per member
  std::vector<char> may_miss_;          // per member
  size_t padding_;                      // before the text, at receivers
  std::vector<uint32_t> served_;
  ledger ledger_;
  uint64_t delivered_ = 0;
  uint64_t outstanding_ = 0;
  uint64_t said_ = 0;
  uint64_t last_delivery_ = 0;
};

} // namespace bench
