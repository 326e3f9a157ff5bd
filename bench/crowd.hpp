#pragma once

#include "bench/conversation.hpp"
#include "bench/tls.hpp"
#include "bench/wire.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

/// How newcomers arrive: at most `burst` per turn of the generator's loop, and no more
/// than `under_way` of them who have not had an answer yet.
struct admission {
  uint32_t burst = 8;
  uint32_t under_way = 16;
};

/// All the clients of a run: their sockets, on one epoll set and one thread.
class crowd {
public:
  /// Where a client stands. `lurking` ones are connected and registered, but in no room.
  enum class stage : uint8_t {
    absent,
    connecting,
    greeting,
    joining,
    present,
    lurking,
    gone
  };

  /// How a client reads: whenever there is something, so many bytes a second and no more,
  /// the same with the smallest window there is, or never.
  enum class appetite : uint8_t { normal, paced, slow, none };

  /// Who comes to be there and no more: not at all so, or registered (colon: without a
  /// name, which would be an entrance), or without a name on any format.
  enum class lurking : uint8_t { no, registered, nameless };

  /// @param tls whether everybody speaks TLS.
  crowd(const seating& seats, uint16_t port, bool tls);
  ~crowd();
  crowd(const crowd&) = delete;
  crowd& operator=(const crowd&) = delete;

  /// Connects some more clients, as far as the rule and the system let it. Each goes on
  /// by himself: he greets and, unless he lurks, enters his room.
  void open_some(const admission& rule, uint32_t up_to, lurking how);

  /// One turn: waits up to `timeout` ms for input, then takes all that is there.
  void turn(int timeout);

  /// Takes turns until nothing has come for `quiet` ms.
  void settle(int quiet);

  /// Sends what was said with `voice` for a member.
  void send(uint32_t member);
  std::string& voice(uint32_t member) { return members_[member].out; }

  /// From now on this member reads differently and nobody waits for it. Who is paced must
  /// get every line all the same.
  /// @param pace bytes a second, for those who are paced or slow.
  void change_appetite(uint32_t member, appetite to, uint64_t pace);

  /// The next members, at most `count`, say goodbye; the server closes their connections.
  void leave_some(uint32_t count);
  uint32_t left() const { return leaving_; } // how many have said it

  /// LIST answers that have come to their end since the last call, and how many rooms
  /// there were in each.
  struct list_answer {
    uint32_t member;
    uint32_t rooms;
  };
  std::vector<list_answer> take_lists() { return std::exchange(lists_, {}); }
  uint64_t rooms_listed() const { return rooms_listed_; }

  /// A timer in the same epoll set: fires every `interval` ns, 0 stops it. `take_ticks`
  /// says how often it did since the last call.
  void set_timer(uint64_t interval);
  uint64_t take_ticks();

  /// Notes from now on who is announced to whom.
  void record_joins() { recording_ = true; }
  const std::vector<uint32_t>& joins_seen_by(uint32_t member) const {
    return members_[member].saw;
  }

  uint16_t port() const { return port_; }
  uint32_t opened() const { return opened_; }
  uint32_t in(stage which) const { return counts_[static_cast<size_t>(which)]; }
  /// Newcomers under way: connected, and still without the first answer (irc: the
  /// welcome, colon: their own announcement).
  uint32_t newcomers() const { return opened_ - answered_; }
  uint64_t joins_seen() const { return joins_seen_; }
  uint64_t last_input() const { return last_input_; }
  uint32_t leaves_seen() const { return leaves_seen_; }       // by the first member
  const std::string& complaint() const { return complaint_; } // the first error, if any

  conversation talk;
  histogram join_latency; // from asking to enter to one's own announcement, ns

private:
  struct client {
    int fd = -1;
    std::unique_ptr<tls_session> tls; // null: it speaks in clear
    stage at = stage::absent;
    appetite reads = appetite::normal;
    lurking lurks = lurking::no;
    bool armed = false;     // waits for EPOLLOUT
    bool leaves = false;    // has said goodbye
    bool upgraded = false;  // ws: speaks it
    uint32_t listed = 0;    // rooms, of a LIST under way
    uint64_t asked = 0;     // when it asked to enter
    uint64_t pace = 0;      // bytes a second it reads, if it is paced or slow
    uint64_t read_upto = 0; // when it read last, then
    std::string rest;       // the start of a line whose end is still to come
    std::string out;        // unsent
    std::vector<uint32_t> saw;
  };

  bool open(lurking how);
  void enter_stage(client& m, stage to);
  void watch(uint32_t index, int operation);
  void on_connected(uint32_t index);
  void on_open(uint32_t index);                // whatever it speaks, it can speak now
  size_t read(uint32_t index, size_t at_most); // bytes got
  void take_input(uint32_t index, const char* from, const char* end);
  void take_messages(uint32_t index, std::string_view bytes); // the same on ws
  void take_notice(uint32_t index, std::string_view line);
  void on_own_arrival(uint32_t index);
  void enter_room(uint32_t index);
  void drop(uint32_t index, std::string_view why);
  void feed_slow_readers();

  seating seats_;
  uint16_t port_;
  bool tls_;
  int epoll_;
  int timer_;
  std::vector<client> members_;
  std::vector<uint32_t> slow_;
  std::vector<char> input_;
  uint32_t opened_ = 0;
  uint32_t counts_[7] = {};
  bool recording_ = false;
  uint64_t ticks_ = 0;
  uint32_t answered_ = 0;
  uint64_t joins_seen_ = 0;
  uint64_t last_input_ = 0;
  uint64_t last_feeding_ = 0;
  uint64_t rooms_listed_ = 0;
  uint32_t leaving_ = 0;
  std::vector<list_answer> lists_;
  uint32_t leaves_seen_ = 0;
  std::string complaint_;
};

} // namespace bench
