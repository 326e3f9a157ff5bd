// What a connection sends: what its session writes, and what happens in its rooms.
#include <algorithm>
#include <utility>

#include "net/connection.hpp"
#include "net/transport/stream_scribe.hpp"

namespace hubbub {

size_t connection_state::unsent() {
  return transport_ != nullptr ? transport_->unsent() : scribe_->wr_buf().size();
}

void connection_state::write(std::string_view bytes) {
  auto lines = static_cast<uint64_t>(std::count(bytes.begin(), bytes.end(), '\n'));
  count([lines](traffic& x) { x.lines_out += lines; });
  write_framed(framed(bytes));
}

std::string_view connection_state::framed(std::string_view lines) const {
  if (format_->frame == nullptr)
    return lines;
  thread_local std::string bytes;
  bytes.clear();
  format_->frame(bytes, lines);
  return bytes;
}

void connection_state::write_framed(std::string_view bytes) {
  answered_ = true;
  append(bytes);
  // Whoever does not read what it asked for is served no further.
  if (!writable() && !when_writable_)
    when_writable([this] { take_lines(); });
}

void connection_state::write_part(std::string_view bytes) {
  auto held = std::exchange(held_, nullptr);
  write(bytes);
  if (bytes.back() != '\n')
    held_ = held ? std::move(held) : std::make_unique<std::string>();
  else if (held)
    scribe_->wr_buf().insert(scribe_->wr_buf().end(), held->begin(), held->end());
}

void connection_state::flush_answers() {
  if (std::exchange(answered_, false) && transport_ != nullptr)
    transport_->flush_answer();
  else
    scribe_->flush();
}

size_t connection_state::in_kernel() {
  return transport_ != nullptr ? transport_->in_kernel() : 0;
}

bool connection_state::make_room(size_t size) {
  if (!is_open() || size == 0)
    return false;
  auto waiting = unsent() + (held_ ? held_->size() : 0) + size;
  if (waiting > config_->send_queue) {
    drop({end_reason::send_queue, "SendQ exceeded"});
    return false;
  }
  if (waiting > config_->send_queue / 2 && slow_ == nullptr)
    begin_slowdown();
  count([size, waiting](traffic& x) {
    x.bytes_out += size;
    x.most_unsent = std::max<uint64_t>(x.most_unsent, waiting);
  });
  return true;
}

void connection_state::append(std::string_view bytes) {
  if (!make_room(bytes.size()))
    return;
  if (held_ != nullptr) {
    held_->append(bytes);
    return;
  }
  auto& out = scribe_->wr_buf();
  out.insert(out.end(), bytes.begin(), bytes.end());
}

void connection_state::append(shared_slice bytes) {
  if (transport_ == nullptr || held_ != nullptr)
    append(bytes.view());
  else if (make_room(bytes.size()))
    transport_->write_shared(std::move(bytes));
}

// -- what happens to others --------------------------------------------------------

void connection_state::take(const event_batch& batch, uint32_t first, uint32_t last) {
  deliver(batch, first, last);
  scribe_->flush();
}

void connection_state::deliver(const event_batch& batch, uint32_t first, uint32_t last) {
  if (!is_open())
    return;
  if (people_->owes_rename() && !batch->target.empty() && batch->is_private())
    people_->show_rename(); // this is for who it is now
  auto& encoded = format_->encode(batch, delivery_.variant);
  // The directory tells all who monitor somebody what that one changes.
  if (batch->target.empty() && encoded.has_copies()
      && !(encoded.has_metadata ? delivery_.metadata : delivery_.has_copies))
    return;
  // On its way from or to a room, it may hear of both.
  auto hears_twice = [&] {
    return delivery_.has_copies || people_->rooms().size() > 1 || !people_->settled();
  };
  auto special = encoded.may_concern(self_->id())
                 || (encoded.has_copies() && hears_twice())
                 || people_->knows_changes(encoded.concerned) || encoded.has_news
                 || (encoded.has_metadata && delivery_.metadata);
  if (special) {
    deliver_pieces(batch, encoded, first, last);
    return;
  }
  count_deliveries(last - first);
  append(encoded.slice(first, last));
}

void connection_state::count_deliveries(uint32_t events) {
  count([events](traffic& x) { x.lines_out += events; });
  actors_->numbers->deliveries += events;
}

void connection_state::deliver_pieces(const event_batch& batch,
                                      const encoded_batch& encoded, uint32_t first,
                                      uint32_t last) {
  auto had_own = false;
  auto me = self_->id();
  auto is_private = batch->is_private();
  std::string lines;
  count_deliveries(last - first);
  for (auto i = first; i < last && is_open(); ++i) {
    auto& piece = encoded.pieces[i];
    auto bytes = encoded.piece_bytes(i);
    auto encode_one = [&](const event& x) {
      lines.clear();
      format_->encode_one(lines, *batch, x, delivery_.variant);
    };
    auto corrected = people_->up_to_date(batch->events[i]);
    if (corrected) {
      encode_one(*corrected);
      bytes = lines;
    }
    if (encoded.has_news)
      take_note(*batch, batch->events[i]);
    if (piece.author == me && !is_private) {
      had_own = true;
      if (batch->events[i].by_power)
        note_power(batch->target, batch->events[i]);
      if (piece.to_author == author_view::always
          || (piece.to_author == author_view::echo && delivery_.echo)) {
        // As lines: it may become a part of something longer.
        if (format_->frame != nullptr && !corrected)
          encode_one(batch->events[i]);
        session_->show_own(format_->frame != nullptr ? lines : bytes);
      }
      // At once: what others said later comes later.
      people_->confirmed(1);
      if (people_->settled())
        session_->settled();
    } else if (people_->is_news(batch->events[i], i, encoded.changes)) {
      if (encoded.has_metadata && is_about_metadata(batch->events[i].kind))
        tell_metadata(*batch, corrected ? *corrected : batch->events[i]);
      else
        append(corrected ? framed(bytes) : bytes);
    }
    if (piece.victim == me && !is_private) {
      people_->forget(batch->target);
      session_->kicked(batch->target);
    }
  }
  if (had_own || encoded.has_news)
    take_lines();
}

void connection_state::tell_metadata(const event_list& list, const event& x) {
  if (delivery_.metadata)
    session_->metadata_changed(x.kind == event_kind::room_metadata ? list.target
                                                                   : x.who->nick,
                               *x.who, read_metadata(x.text));
}

void connection_state::take_note(const event_list& list, const event& x) {
  if (x.kind == event_kind::invited && list.is_private())
    people_->remember_invitation(x.text);
  if (x.kind != event_kind::moved)
    return;
  people_->move_room(list.target, x.text.substr(0, x.text.find(' ')));
  session_->room_moved(list.target, x, x.author == self_->id());
}

} // namespace hubbub
