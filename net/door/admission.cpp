#include "net/door/admission.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace hubbub {

bool is_exempt(const std::string& address, const settings& limits) {
  return is_within(address, limits.exempt_networks)
         || is_within(address, limits.webirc_networks);
}

std::optional<parting> admission::refuse(const std::string& address, time_point now,
                                         const settings& limits, bool is_free) {
  auto throttled = !is_free && !is_exempt(address, limits);
  auto& from = of(address);
  if (throttled) {
    // Only attempts that succeed are counted: whoever is patient gets in.
    auto wait = from.attempts.wait(now, limits.connects, 1);
    if (wait.count() > 0) {
      using seconds = std::chrono::duration<double>;
      return parting{
        end_reason::connect_rate,
        fmt::format("Your address connects too often: {} times at once are allowed, "
                    "then once every {:g} seconds. Try again later",
                    limits.connects.burst, seconds{limits.connects.interval}.count())};
    }
    from.attempts.spend(now, limits.connects);
  }
  if (is_full(0, limits))
    return parting{
      end_reason::full,
      fmt::format("The server is full: {} connections are allowed. Try again later",
                  limits.max_connections)};
  if (throttled && limits.connections_per_address != 0
      && from.open >= limits.connections_per_address)
    return parting{
      end_reason::per_address,
      fmt::format("Too many connections from your address: {} are allowed. Close "
                  "one of them first",
                  limits.connections_per_address)};
  if (throttled && limits.unregistered_per_address != 0
      && from.unnamed >= limits.unregistered_per_address)
    return parting{
      end_reason::unregistered,
      fmt::format("Too many connections from your address that have not given a name "
                  "yet: {} are allowed. Try again later",
                  limits.unregistered_per_address)};
  return std::nullopt;
}

admission::record& admission::of(const std::string& address) {
  auto key = counted_as(address);
  if (auto i = by_address_.find(key); i != by_address_.end())
    return i->second;
  // Somebody who has a network of addresses knocks once with each.
  if (num_idle_ >= max_idle_addresses)
    forget_if([](const record& x) { return x.open == 0; });
  ++num_idle_;
  return by_address_[std::move(key)];
}

template <class Predicate>
void admission::forget_if(Predicate is_idle) {
  for (auto i = by_address_.begin(); i != by_address_.end();) {
    auto forget = is_idle(i->second);
    num_idle_ -= forget ? 1 : 0;
    i = forget ? by_address_.erase(i) : std::next(i);
  }
}

void admission::opened(const std::string& address) {
  auto& from = of(address);
  num_idle_ -= from.open == 0 ? 1 : 0;
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
  num_idle_ += from.open == 0 ? 1 : 0;
  if (!named)
    --from.unnamed;
  --num_connections_;
}

void admission::forget_idle(time_point now) {
  forget_if([&](const record& x) { return x.open == 0 && x.attempts.full(now); });
}

} // namespace hubbub
