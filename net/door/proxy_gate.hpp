#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include <caf/actor_clock.hpp>
#include <caf/io/abstract_broker.hpp>
#include <caf/io/system_messages.hpp>

#include "net/door/listening_point.hpp"
#include "net/door/proxy_header.hpp"

namespace hubbub {

/// Where connections wait that come by way of a proxy, until it has said for whom.
/// Nothing behind its header is read: the bytes stay in the socket for whoever reads them
/// next.
class proxy_gate {
public:
  using time_point = caf::actor_clock::time_point;
  using handle = caf::io::connection_handle;

  /// Somebody at the gate.
  struct visitor {
    handle hdl;
    listening_point at; ///< where it came in
    time_point since;
    proxy_header header{};
  };

  /// @param self has the connections, and hands on what they bring.
  explicit proxy_gate(caf::io::abstract_broker* self) : self_(self) {}

  /// Reads the header of a new connection.
  void hold(handle hdl, listening_point at, time_point now);

  /// Takes a piece of a header. The end of the input ends the connection: somebody looked
  /// whether we are there.
  /// @returns whether the header is done, or malformed: now its visitor is to be taken
  ///          out, but in another turn, since the loop is in the middle of reading it.
  bool feed(const caf::io::new_data_msg& msg);

  /// Somebody leaves the gate whose header is done or malformed; nothing if there is no
  /// such.
  std::optional<visitor> take(handle hdl);

  /// All leave who came before that.
  std::vector<visitor> take_older(time_point than);

  /// The connection has ended.
  void forget(handle hdl) { waiting_.erase(hdl); }

  size_t size() const { return waiting_.size(); }

private:
  using map = std::unordered_map<handle, std::unique_ptr<visitor>>;

  /// Has the loop read what belongs to the header for sure.
  void read_more(const visitor& x);

  visitor remove(map::iterator i);

  caf::io::abstract_broker* self_;
  map waiting_;
};

} // namespace hubbub
