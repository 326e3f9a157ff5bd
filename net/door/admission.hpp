#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

#include "net/settings.hpp"
#include "net/token_bucket.hpp"
#include "net/watch/end_reason.hpp"

namespace hubbub {

/// Whether the limits per address do not apply to one. They do not to gateways, whose
/// peers are counted where they come from (WEBIRC).
bool is_exempt(const std::string& address, const settings& limits);

/// Who may connect: counts connections by address and holds them against the limits.
/// All addresses of an IPv6 network of 64 bits count as one (`counted_as`).
class admission {
public:
  using time_point = token_bucket::time_point;

  /// Somebody knocks. Counts as an attempt, but not as a connection.
  /// @param is_free whether the limits per address do not apply.
  /// @returns why it is refused, if it is.
  std::optional<parting> refuse(const std::string& address, time_point now,
                                const settings& limits, bool is_free = false);

  /// Whether there are as many connections as there may be, with `more` that it does not
  /// know of.
  bool is_full(size_t more, const settings& limits) const {
    return limits.max_connections != 0
           && num_connections_ + more >= limits.max_connections;
  }

  /// A connection was made; its peer has no name yet.
  void opened(const std::string& address);

  /// Its peer has said who it is.
  void registered(const std::string& address);

  /// A connection has ended.
  /// @param named whether its peer had said who it is.
  void closed(const std::string& address, bool named);

  size_t num_connections() const { return num_connections_; }

  /// Forgets addresses that have nothing open and have not knocked lately.
  void forget_idle(time_point now);

  /// Most addresses that are remembered though nothing of theirs is open, until the next
  /// `forget_idle`.
  static constexpr size_t max_idle_addresses = 16'384;

  /// How many addresses it remembers something about.
  size_t num_addresses() const { return by_address_.size(); }

private:
  struct record {
    size_t open = 0;
    size_t unnamed = 0; // of those
    token_bucket attempts;
  };

  record& of(const std::string& address);

  /// Forgets addresses that have nothing open.
  template <class Predicate>
  void forget_if(Predicate is_idle);

  std::unordered_map<std::string, record> by_address_;
  size_t num_idle_ = 0; // of those, have nothing open
  size_t num_connections_ = 0;
};

} // namespace hubbub
