#pragma once

#include "bench/crowd.hpp"
#include "bench/meter.hpp"
#include "bench/proc.hpp"

#include <cstdint>
#include <vector>

namespace bench {

// -- joins.cpp

/// Brings everybody in and waits until all announcements have arrived. Returns false,
/// with a reason in the crowd's complaint, if that does not happen.
bool enter_all(crowd& people, const seating& seats, admission rule);

/// Everybody joins, each as soon as the rule admits him; irc clients ask for their room
/// when they are welcome, colon ones enter with their name. Measured from the first
/// connect until everybody knows of everybody who came after him.
result join_storm(crowd& people, const seating& seats, const observed_process& server,
                  admission rule);

// -- talk.cpp

/// Everybody who writes has `window` lines in flight: he says the next one when one of
/// his has reached *all* members of his room who are not excused. So nobody can fall
/// behind, and throughput is that of the slowest healthy member.
result closed_loop(crowd& people, const seating& seats, const observed_process& server,
                   timing spans, uint32_t window);

/// `rate` lines per second in all, evenly spaced, said by the authors in turn, whether or
/// not the server keeps up.
result open_loop(crowd& people, const seating& seats, const observed_process& server,
                 timing spans, uint32_t rate);

/// As the closed loop, under limits that let next to nothing through: it lasts as long as
/// it should, and what is in flight then is not waited for. What counts is who is still
/// there.
result shout(crowd& people, const seating& seats, const observed_process& server,
             timing spans, uint32_t window);

// -- handshakes.cpp

/// So many TLS handshakes, one after the other, each on a connection of its own.
/// `deliveries` counts them.
result shake_hands(crowd& people, const observed_process& server, uint32_t count);

// -- memory.cpp

/// `count` connections which say nothing: irc ones have registered unless they are to be
/// nameless, colon ones have not even said a name (in one room, 15,000 names are 112
/// million announcements).
result idle(crowd& people, const observed_process& server, timing spans, admission rule,
            uint32_t count, crowd::lurking how);

/// Nobody says anything for so many seconds; what the server still needs then.
result quiet(crowd& people, const observed_process& server, uint32_t seconds);

/// Everybody leaves, one after the other, and then nobody comes for so many seconds.
result leave(crowd& people, const observed_process& server, uint32_t seconds);

// -- listing.cpp

/// The members, each in a room of his own, found more rooms, evenly, until there are
/// `total`. Returns false if that does not come to an end.
bool found_rooms(crowd& people, const seating& seats, uint32_t total);

/// The first `askers` members LIST all `total` rooms, again and again, while somebody who
/// has nothing to do with it sends a PING every half a millisecond. `deliveries` is
/// rooms listed, `latency` is how long the answers to PING took.
result listing(crowd& people, const observed_process& server, timing spans,
               uint32_t askers, uint32_t total);

} // namespace bench
