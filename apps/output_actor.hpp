#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>

#include <caf/send.hpp>

#include "actors/interfaces.hpp"
#include "apps/bounded_output.hpp"

/// What the actors have in common that write lines to a descriptor. They take a
/// `flush_atom` with a bool from themselves: time to try again what could not be written.
namespace hubbub {

/// How often that is.
constexpr std::chrono::milliseconds retry_pause{200};

/// How long the last lines may take to be written.
constexpr std::chrono::milliseconds last_lines{100};

struct output_state {
  bounded_output out{-1};
  bool retrying = false;
};

/// Writes what can be written. Once nothing waits any more, says how many lines were lost
/// meanwhile; if something does, tries again later.
template <class Actor, class Pointer>
void settle(const Pointer& self, std::string (*describe)(uint64_t lost)) {
  output_state& state = self->state;
  if (state.out.drain())
    if (auto lost = state.out.take_lost(); lost > 0)
      state.out.put(describe(lost));
  if (state.out.waiting() && !std::exchange(state.retrying, true))
    caf::delayed_anon_send(Actor{self}, retry_pause, flush_atom::value, true);
}

} // namespace hubbub
