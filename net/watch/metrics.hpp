#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <caf/allowed_unsafe_message_type.hpp>

#include "actors/interfaces.hpp"
#include "net/watch/exposition.hpp"
#include "net/watch/scrape.hpp"
#include "net/watch/statistics.hpp"

namespace hubbub {

/// How busy the checker of passwords is.
struct password_load {
  uint64_t waiting = 0;
  uint64_t checking = 0;
};

/// What the operating system says of the process.
struct process_load {
  uint64_t resident = 0;        ///< bytes
  uint64_t virtual_memory = 0;  ///< bytes
  uint64_t descriptors = 0;     ///< open
  uint64_t max_descriptors = 0; ///< that may be open
  double cpu = 0;               ///< seconds, in the kernel and outside
  double started_at = 0;        ///< seconds since 1970
};

/// What one part of the server was asked for.
template <class T>
struct part_answer {
  bool asked = false;    ///< there is such a part
  std::optional<T> told; ///< nothing: it did not answer in time
};

/// All that metrics are made of.
struct metrics_report {
  std::string version;
  loop_load loop;
  part_answer<census> directory;
  part_answer<statistics> ledger;
  part_answer<password_load> passwords;
  part_answer<process_load> control;
  part_answer<recorder_load> recorder;
  part_answer<histogram> store;
};

/// A metric, as docs/metrics.md has it.
struct metric_description {
  std::string_view name;
  std::string_view type;   ///< "counter", "gauge" or "histogram"
  std::string_view labels; ///< with commas between them
  std::string_view help;   ///< one sentence without a period
};

/// All of them, in the order in which they are written.
const std::vector<metric_description>& metric_descriptions();

/// The report as text. What nobody told is not there.
std::string write_metrics(const metrics_report& x, exposition how);

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::password_load)
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::process_load)
