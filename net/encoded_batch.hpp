#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "actors/events.hpp"

namespace hubbub {

/// A batch of events in the bytes of one wire format.
struct encoded_batch {
  /// One event. Pieces lie in `bytes` one after the other, one per event, so
  /// that a range of events is a range of bytes.
  struct piece {
    caf::actor_id author;
    uint32_t copy;  ///< `event::copy`
    uint32_t end;   ///< offset behind its last byte; it begins where the last ended
    bool to_author; ///< whether the author sees it too
  };

  std::string bytes;
  std::vector<piece> pieces;
  uint64_t authors = 0;    ///< bit (author % 64) is set for each author
  bool has_copies = false; ///< some piece has a `copy`

  /// Whether that author may have a piece in here; wrong now and then, but
  /// never about one that has.
  bool may_contain(caf::actor_id author) const {
    return (authors >> (author % 64) & 1) != 0;
  }

  uint32_t offset(uint32_t index) const { return index == 0 ? 0 : pieces[index - 1].end; }
};

/// Appends one event of the list to `out`.
/// @returns whether the author sees it too.
using encode_event = bool (*)(std::string& out, const event_list& list, const event& x);

/// Encodes a whole batch.
inline void encode(const event_list& list, encode_event encode_one, encoded_batch& into) {
  into.bytes.clear();
  into.pieces.clear();
  into.authors = 0;
  into.has_copies = false;
  for (auto& x : list.events) {
    auto to_author = encode_one(into.bytes, list, x);
    into.pieces.push_back(
      {x.author, x.copy, static_cast<uint32_t>(into.bytes.size()), to_author});
    into.authors |= uint64_t{1} << (x.author % 64);
    into.has_copies |= x.copy != 0;
  }
}

/// The batch in one wire format: encoded when the first connection of this
/// thread asks for it, remembered for the others. All members of a room get a
/// batch in the same turn of the loop, so the last one is all that is needed.
/// A pure function with a memory: nothing is shared between threads.
template <encode_event EncodeOne>
const encoded_batch& encode_once(const event_batch& batch) {
  thread_local event_batch last;
  thread_local encoded_batch result;
  if (!last.same_as(batch)) {
    encode(*batch, EncodeOne, result);
    last = batch;
  }
  return result;
}

} // namespace hubbub
