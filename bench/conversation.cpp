#include "bench/conversation.hpp"

#include "bench/clock.hpp"

#include <cstring>

namespace bench {

conversation::conversation(const seating& seats)
    : seats_(seats),
      authors_(size_t{seats.rooms} * seats.authors),
      audience_(seats.rooms, seats.members),
      excused_(seats.everybody()),
      may_miss_(seats.everybody()),
      padding_(seats.format == wire::colon ? padding(seats.format, seats.line).size()
                                           : 0),
      ledger_(seats.everybody(), seats.authors) {
  for (uint32_t member = 0; member < seats.everybody(); ++member)
    places_.push_back({member / seats.members, member % seats.members});
  for (uint32_t room = 0; room < seats.rooms; ++room) {
    seen_tails_.push_back(seen_tail(seats.format, room));
    for (uint32_t slot = 0; slot < seats.authors; ++slot) {
      const auto member = room * seats.members + slot;
      auto& author = *author_in(room, member);
      author.said_head = said_head(seats.format, room, member, seats.line);
      const auto head = seen_head(seats.format, member);
      std::memcpy(&author.seen_head, head.data(), seen_head_size);
      author.awaited.resize(most_in_flight);
    }
  }
}

bool conversation::take(uint32_t receiver, std::string_view line, uint64_t when) {
  if (line.size() < seen_head_size + text::size)
    return false;
  const char* at = line.data() + line.size() - text::size;
  if (!text::is_at(at))
    return false;
  const auto said = text::read(at);
  const auto room = places_[receiver].room;
  auto* author = author_in(room, said.author);
  if (author == nullptr || said.number >= author->said
      || !is_framed(*author, room, line)) {
    ++ledger_.found.strange;
    return true;
  }
  if (said.author == receiver && !echoes(seats_.format)) {
    ++ledger_.found.echoed;
    return true;
  }
  const bool is_new = ledger_.take(receiver, places_[said.author].slot, said.number);
  if (!is_new || excused_[receiver] != 0)
    return true;
  latency.record(when > said.stamp ? when - said.stamp : 0);
  ++delivered_;
  --outstanding_;
  last_delivery_ = when;
  if (--author->awaited[said.number % most_in_flight] == 0) {
    --author->in_flight;
    served_.push_back(said.author);
  }
  return true;
}

conversation::author_state* conversation::author_in(uint32_t room, uint32_t member) {
  if (member >= places_.size() || places_[member].room != room
      || places_[member].slot >= seats_.authors)
    return nullptr;
  return &authors_[room * seats_.authors + places_[member].slot];
}

// Is what stands before the text what the wire format says for this author and room?
bool conversation::is_framed(const author_state& author, uint32_t room,
                             std::string_view line) const {
  uint64_t head;
  std::memcpy(&head, line.data(), sizeof head);
  if (head != author.seen_head)
    return false;
  const auto& tail = seen_tails_[room];
  const auto between = line.size() - text::size - seen_head_size;
  if (tail.empty())
    return between == padding_;
  const char* at = line.data() + line.size() - text::size - tail.size();
  return between >= tail.size() && std::memcmp(at, tail.data(), tail.size()) == 0;
}

void conversation::say(uint32_t member, std::string& to) {
  const auto room = places_[member].room;
  auto& author = *author_in(room, member);
  const bool is_counted = excused_[member] == 0 && !echoes(seats_.format);
  const auto readers = audience_[room] - (is_counted ? 1 : 0);
  to.append(author.said_head);
  const auto at = to.size();
  to.resize(at + text::size);
  text{member, author.said, now()}.write(&to[at]);
  to.append(line_end(seats_.format));
  author.awaited[author.said % most_in_flight] = readers;
  ++author.said;
  ++said_;
  if (readers > 0)
    ++author.in_flight;
  outstanding_ += readers;
}

void conversation::excuse(uint32_t member, bool may_miss_some) {
  may_miss_[member] = may_miss_some ? 1 : 0;
  if (excused_[member] == 0) {
    excused_[member] = 1;
    --audience_[places_[member].room];
  }
}

faults conversation::verdict() const {
  auto found = ledger_.found;
  for (uint32_t receiver = 0; receiver < seats_.everybody(); ++receiver) {
    if (may_miss_[receiver] != 0)
      continue;
    const auto room = places_[receiver].room;
    for (uint32_t slot = 0; slot < seats_.authors; ++slot)
      if (slot != places_[receiver].slot || echoes(seats_.format))
        found.lost +=
          ledger_.missing(receiver, slot, authors_[room * seats_.authors + slot].said);
  }
  return found;
}

faults conversation::verdict_so_far() const {
  auto found = ledger_.found;
  found.lost = ledger_.skipped();
  return found;
}

} // namespace bench
