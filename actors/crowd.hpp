#pragma once

#include <cstddef>

namespace hubbub {

/// Gives back most of what a crowd needed that has gone: for a table in one piece, after
/// something was erased. Halving it costs what was erased since, so in all it is cheap.
/// Iterators are invalid then.
template <class Table>
void shrink_after_crowd(Table& x) {
  constexpr size_t not_worth_it = 64;
  if (x.capacity() > not_worth_it && x.size() < x.capacity() / 4)
    x.shrink_to_fit();
}

} // namespace hubbub
