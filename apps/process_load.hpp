#pragma once

#include "net/watch/metrics.hpp"

namespace hubbub {

/// What the operating system says of this process, from /proc (proc(5)). Counting
/// descriptors may take some milliseconds: not for the event loop.
process_load load_of_process();

} // namespace hubbub
