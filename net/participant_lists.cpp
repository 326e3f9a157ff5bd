// Answers that may be long: in pieces, no faster than the peer reads, and no longer in
// one turn of the loop than others can wait.
#include <algorithm>
#include <utility>

#include "actors/names.hpp"
#include "net/participant.hpp"

namespace hubbub {

/// A list of rooms under way.
struct participant::listing {
  uint32_t at_once;
  std::function<void(const room_summary&)> each;
  std::function<void()> done;
  room_page page{};
};

void participant::list(uint32_t at_once, std::function<void(const room_summary&)> each,
                       std::function<void()> done) {
  list_page(
    std::make_shared<listing>(listing{at_once, std::move(each), std::move(done)}));
}

void participant::list_page(std::shared_ptr<listing> x) {
  ask_directory<room_page>(
    [this, x](caf::expected<room_page> answer) {
      x->page = answer ? std::move(*answer) : room_page{};
      show_page(x);
    },
    list_atom::value, x->page.last, x->at_once);
}

void participant::show_page(std::shared_ptr<listing> x) {
  in_pieces(
    x->page.rooms.size(),
    [this, x](size_t i) {
      auto& room = *x->page.rooms[i];
      if (!room.secret || find_room(room.name) != nullptr)
        x->each(room);
    },
    [this, x] { x->page.last.empty() ? x->done() : list_page(x); });
}

/// An answer in pieces under way.
struct participant::long_answer {
  size_t count;
  std::function<void(size_t)> each;
  std::function<void()> done;
  size_t next = 0;
};

void participant::in_pieces(size_t count, std::function<void(size_t)> each,
                            std::function<void()> done) {
  next_piece(
    std::make_shared<long_answer>(long_answer{count, std::move(each), std::move(done)}));
}

void participant::next_piece(std::shared_ptr<long_answer> x) {
  auto end = std::min(x->count, x->next + pieces_per_turn);
  while (x->next < end && !departing_ && connection_.writable())
    x->each(x->next++);
  if (departing_)
    return;
  if (x->next == x->count)
    x->done();
  else if (connection_.writable())
    connection_.in_next_turn(unfinished([this, x] { next_piece(x); }));
  else
    go_on_when_writable([this, x] { next_piece(x); });
}

void participant::go_on_when_writable(std::function<void()> f) {
  if (departing_)
    return;
  if (connection_.writable())
    f();
  else
    connection_.when_writable(unfinished(std::move(f)));
}

std::function<void()> participant::unfinished(std::function<void()> f) {
  ++asked_;
  return [this, f = std::move(f)] {
    --asked_;
    if (!departing_)
      f();
    else if (asked_ == unawaited_)
      leave_everything();
    connection_.on_progress();
  };
}

void participant::remember_invitation(const std::string& room) {
  if (invitations_ == nullptr)
    invitations_ = std::make_unique<std::vector<std::string>>();
  auto& all = *invitations_;
  auto is_same = [&](const std::string& x) { return folded(x) == folded(room); };
  all.erase(std::remove_if(all.begin(), all.end(), is_same), all.end());
  if (all.size() == max_invitations)
    all.erase(all.begin());
  all.push_back(room);
}

void participant::list_invitations(std::function<void(const std::string&)> each,
                                   std::function<void()> done) {
  next_invitation(0, std::move(each), std::move(done));
}

void participant::next_invitation(size_t index,
                                  std::function<void(const std::string&)> each,
                                  std::function<void()> done) {
  if (invitations_ == nullptr || index >= invitations_->size()) {
    done();
    return;
  }
  // Only the room knows whether it still holds: it is used up, or the room is another
  // one.
  auto room = (*invitations_)[index];
  ask_room<bool>(
    room,
    [this, room, index, each = std::move(each),
     done = std::move(done)](caf::expected<bool> holds) {
      if (holds && *holds)
        each(room);
      else
        invitations_->erase(invitations_->begin() + static_cast<ptrdiff_t>(index));
      auto next = index + (holds && *holds ? 1 : 0);
      if (invitations_->empty())
        invitations_ = nullptr;
      go_on_when_writable([=] { next_invitation(next, each, done); });
    },
    invite_atom::value);
}

} // namespace hubbub
