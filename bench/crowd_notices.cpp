// What a client makes of what it is told, and how it comes and goes.

#include "bench/crowd.hpp"

#include <string>
#include <utility>

namespace bench {

void crowd::take_notice(uint32_t index, std::string_view line) {
  auto& m = members_[index];
  const auto news = read_notice(seats_.format, line);
  switch (news.what) {
    case notice::kind::joined:
      ++joins_seen_;
      if (recording_)
        m.saw.push_back(news.who);
      if (news.who == index)
        on_own_arrival(index);
      break;
    case notice::kind::names_done:
      if (m.at == stage::joining)
        enter_stage(m, stage::present);
      break;
    case notice::kind::entered:
      if (m.at == stage::greeting) {
        ++answered_;
        enter_stage(m, stage::present);
      }
      break;
    case notice::kind::welcomed:
      ++answered_;
      if (m.lurks == lurking::no)
        enter_room(index);
      break;
    case notice::kind::ready:
      if (m.lurks != lurking::no && m.at == stage::greeting)
        enter_stage(m, stage::lurking);
      break;
    case notice::kind::left:
      leaves_seen_ += index == 0 ? 1 : 0;
      break;
    case notice::kind::listed:
      ++m.listed;
      ++rooms_listed_;
      break;
    case notice::kind::list_done:
      lists_.push_back({index, std::exchange(m.listed, 0)});
      break;
    case notice::kind::ping:
      m.out += sent(seats_.format, "PONG" + std::string{news.token});
      send(index);
      break;
    case notice::kind::refused:
      if (complaint_.empty() && m.reads == appetite::normal && !m.leaves)
        complaint_ = name_of(index) + " got: " + std::string{news.token};
      break;
    case notice::kind::other:
      break;
  }
}

// On irc one has asked for one's room, and there is more to come. On colon the first one
// is in the room of all newcomers, from where one may go on to one's own.
void crowd::on_own_arrival(uint32_t index) {
  auto& m = members_[index];
  join_latency.record(last_input_ - m.asked);
  if (seats_.format != wire::colon)
    return;
  if (m.at == stage::greeting) {
    ++answered_;
    if (seats_.rooms > 1)
      return enter_room(index);
  }
  enter_stage(m, stage::present);
}

void crowd::enter_room(uint32_t index) {
  auto& m = members_[index];
  enter_stage(m, stage::joining);
  m.asked = last_input_;
  m.out += join_request(seats_.format, seats_.room_of(index));
  send(index);
}

void crowd::leave_some(uint32_t count) {
  for (; count > 0 && leaving_ < members_.size(); --count, ++leaving_) {
    auto& m = members_[leaving_];
    m.leaves = true;
    m.out += farewell(seats_.format);
    send(leaving_);
  }
}

} // namespace bench
