#pragma once

#include <string>
#include <vector>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/server.hpp"

namespace e2e {

/// How many descriptors a process has open.
size_t open_descriptors(const process& of);

/// An operator who has seen a server in good health, and later tells whether it is as
/// well as it was. Is in no room.
class inspector {
public:
  /// Options of a server that lets an inspector in, on top of `more`.
  static server::options admitted(std::vector<std::string> more = {});

  /// Takes the state of now for the healthy one: come after those who stay, and before
  /// those who break.
  explicit inspector(server& hub);

  /// Waits until the server is as it was: the same number of names, rooms, members,
  /// actors and descriptors, all of which fit together, and not much more memory.
  /// @returns what differs when patience has run out; nothing if all is well.
  std::string differences(deadline until = deadline{});

  /// KiB of memory that the server uses more than it did.
  long growth() const;

  irc_user& user() { return user_; }

private:
  // "names=3 rooms=1 ... mismatches=0", with examples, if there are any.
  std::string audit();

  process& server_;
  irc_user user_;
  std::string audit_;
  size_t descriptors_ = 0;
  long resident_ = 0;
};

} // namespace e2e
