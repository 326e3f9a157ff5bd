#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <caf/make_counted.hpp>

#include "actors/events.hpp"
#include "net/recent_changes.hpp"
#include "net/transport/shared_bytes.hpp"

namespace hubbub {

/// Whether the author of an event sees it too.
enum class author_view : uint8_t {
  never,
  always,
  echo, ///< if it asked to see its own messages
};

/// The bit that stands for somebody in a set of 64.
constexpr uint64_t id_bit(caf::actor_id id) {
  return uint64_t{1} << (id % 64);
}

/// In which of its ways a wire format shows events; what they are is the format's
/// business. IRC's are combinations of capabilities.
using format_variant = uint16_t;

/// A batch of events in the bytes of one wire format.
struct encoded_batch {
  /// One event. Pieces lie in the bytes one after the other, one per event, so
  /// that a range of events is a range of bytes.
  struct piece {
    caf::actor_id author;
    caf::actor_id victim; ///< who was thrown out; 0: nobody
    uint32_t end;         ///< offset behind its last byte; it begins where the last ended
    author_view to_author;
  };

  shared_bytes_ptr shared = caf::make_counted<shared_bytes>();
  std::vector<piece> pieces;
  uint64_t concerned = 0;    ///< the `id_bit` of each author and subject
  batch_changes_ptr changes; ///< by the pieces that have a `copy`; null: none has
  bool has_news = false;     ///< of some piece the participant takes note
  bool has_metadata = false; ///< some piece is about metadata: sessions write it

  bool has_copies() const { return changes != nullptr; }

  /// Whether some piece may be by that connection or about it; wrong now and then,
  /// but never about one that has.
  bool may_concern(caf::actor_id id) const { return (concerned & id_bit(id)) != 0; }

  const std::string& bytes() const { return shared->text; }

  uint32_t offset(uint32_t index) const { return index == 0 ? 0 : pieces[index - 1].end; }

  /// The bytes of one event.
  std::string_view piece_bytes(uint32_t index) const {
    return slice(index, index + 1).view();
  }

  /// The bytes of events, from `first` to before `last`.
  shared_slice slice(uint32_t first, uint32_t last) const {
    return {shared, offset(first), offset(last)};
  }
};

/// Appends one event of the list to `out`; nothing, if this variant of the format does
/// not show it.
using encode_event = author_view (*)(std::string& out, const event_list& list,
                                     const event& x, format_variant variant);

/// Encodes a whole batch.
inline void encode(const event_list& list, encode_event encode_one,
                   format_variant variant, encoded_batch& into) {
  // Somebody slow may still have to send what it held before.
  if (!into.shared->unique())
    into.shared = caf::make_counted<shared_bytes>();
  auto& bytes = into.shared->text;
  bytes.clear();
  into.pieces.clear();
  into.concerned = 0;
  into.changes = changes_in(list);
  into.has_news = false;
  into.has_metadata = false;
  for (auto& x : list.events) {
    auto to_author = encode_one(bytes, list, x, variant);
    auto victim = x.kind == event_kind::kicked ? x.subjects.front().who->id : 0;
    into.pieces.push_back(
      {x.author, victim, static_cast<uint32_t>(bytes.size()), to_author});
    into.concerned |= id_bit(x.author);
    for (auto& y : x.subjects)
      into.concerned |= id_bit(y.who->id);
    into.has_metadata |= is_about_metadata(x.kind);
    into.has_news |=
      x.kind == event_kind::moved || (x.kind == event_kind::invited && list.is_private());
  }
}

/// The batch in one variant of one wire format: encoded when the first connection of
/// this thread asks for it, remembered for the others. All members of a room get a
/// batch in the same turn of the loop, so the last one is all that is needed.
/// A pure function with a memory: nothing is shared between threads.
template <encode_event EncodeOne>
const encoded_batch& encode_once(const event_batch& batch, format_variant variant) {
  struct encoded_variant {
    format_variant variant;
    encoded_batch result;
  };
  thread_local event_batch last;
  // Only the first `num_valid` are of this batch; the others lend their memory.
  thread_local std::vector<std::unique_ptr<encoded_variant>> variants;
  thread_local size_t num_valid = 0;
  if (!last.same_as(batch)) {
    last = batch;
    num_valid = 0;
  }
  for (size_t i = 0; i < num_valid; ++i)
    if (variants[i]->variant == variant)
      return variants[i]->result;
  if (num_valid == variants.size())
    variants.push_back(std::make_unique<encoded_variant>());
  auto& x = *variants[num_valid++];
  x.variant = variant;
  encode(*batch, EncodeOne, variant, x.result);
  return x.result;
}

} // namespace hubbub
