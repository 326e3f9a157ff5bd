#include "net/admission.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace hubbub {

bool is_exempt(const std::string& address, const settings& limits) {
  auto parsed = parse_address(address);
  return parsed
         && std::any_of(limits.exempt_networks.begin(), limits.exempt_networks.end(),
                        [&](const ip_network& x) { return x.contains(*parsed); });
}

std::string admission::refuse(const std::string& address, time_point now,
                              const settings& limits) {
  auto throttled = !is_exempt(address, limits);
  auto& from = of(address);
  if (throttled) {
    // Only attempts that succeed are counted: whoever is patient gets in.
    auto wait = from.attempts.wait(now, limits.connects, 1);
    if (wait.count() > 0) {
      using seconds = std::chrono::duration<double>;
      return fmt::format("Your address connects too often: {} times at once are allowed, "
                         "then once every {:g} seconds. Try again later",
                         limits.connects.burst,
                         seconds{limits.connects.interval}.count());
    }
    from.attempts.spend(now, limits.connects);
  }
  if (limits.max_connections != 0 && num_connections_ >= limits.max_connections)
    return fmt::format("The server is full: {} connections are allowed. Try again later",
                       limits.max_connections);
  if (limits.connections_per_address != 0 && from.open >= limits.connections_per_address)
    return fmt::format("Too many connections from your address: {} are allowed",
                       limits.connections_per_address);
  if (throttled && limits.unregistered_per_address != 0
      && from.unnamed >= limits.unregistered_per_address)
    return fmt::format(
      "Too many connections from your address that have not given a name "
      "yet: {} are allowed. Try again later",
      limits.unregistered_per_address);
  return {};
}

void admission::opened(const std::string& address) {
  auto& from = of(address);
  ++from.open;
  ++from.unnamed;
  ++num_connections_;
}

void admission::registered(const std::string& address) {
  --of(address).unnamed;
}

void admission::closed(const std::string& address, bool named) {
  auto& from = of(address);
  --from.open;
  if (!named)
    --from.unnamed;
  --num_connections_;
}

void admission::forget_idle(time_point now) {
  for (auto i = by_address_.begin(); i != by_address_.end();)
    i = i->second.open == 0 && i->second.attempts.full(now) ? by_address_.erase(i)
                                                            : std::next(i);
}

} // namespace hubbub
