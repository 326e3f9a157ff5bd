#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>

#include "net/passwords.hpp"
#include "net/settings.hpp"
#include "net/token_bucket.hpp"

namespace hubbub {

/// Which password is checked next, and which is not checked at all. Addresses take turns:
/// however many passwords come from one, those from another wait for one of them. All
/// addresses of an IPv6 network of 64 bits count as one (`counted_as`).
class password_queue {
public:
  using time_point = token_bucket::time_point;
  using ticket = uint64_t;

  struct entry {
    ticket number = 0; ///< not 0
    password_question what;
  };

  /// How long an address has to wait because of the wrong passwords that came from there,
  /// or that were given for that account (empty: none); 0: it need not. Exempt ones never
  /// have to. What others do to an account makes nobody wait from whose address no wrong
  /// password came lately: so its owner is never locked out.
  std::chrono::nanoseconds penalty(const std::string& address, const std::string& account,
                                   time_point now, const settings& limits) const;

  /// A wrong password came from there, for that account.
  void add_wrong(const std::string& address, const std::string& account, time_point now,
                 const settings& limits);

  /// Lets a password wait for its turn.
  /// @returns which one there is no room for: this one; the last of the address that most
  ///          come from, if this one is from another; or 0, for none.
  ticket push(entry x, const settings& limits);

  /// Takes the one whose turn it is.
  std::optional<entry> pop();

  /// Nobody waits for the answer any more.
  void forget(ticket number);

  /// How many wait.
  size_t size() const { return size_; }

  /// Of how many addresses it remembers wrong passwords.
  size_t num_slowed() const { return wrong_from_.of.size(); }

private:
  using line = std::deque<entry>;

  /// Takes the last of a line out; the line is gone with its last one.
  ticket drop_last(std::map<std::string, line>::iterator from);

  /// A line has become empty.
  void close(std::map<std::string, line>::iterator which);

  std::map<std::string, line> lines_; // by address; none is empty
  std::deque<std::string> turns_;     // the addresses of all lines; the first is next
  size_t size_ = 0;

  /// Wrong passwords by whoever is slowed down because of them.
  struct record {
    std::map<std::string, token_bucket> of;
    size_t crowded = 64; // when there are so many of those, some can be forgotten

    void add(const std::string& whom, time_point now, const allowance& limit);
  };

  record wrong_from_; // an address
  record wrong_for_;  // an account
};

} // namespace hubbub
