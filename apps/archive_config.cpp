#include "apps/archive_config.hpp"

#include <tuple>

#include <caf/config_option_adder.hpp>
#include <fmt/format.h>

namespace hubbub {

namespace {

constexpr uint32_t most_recent = 10'000;
constexpr uint32_t most_at_once = 1'000;
constexpr uint32_t most_days = 36'500;
constexpr size_t least_memory = 64 << 10;

} // namespace

void archive_config::add_options(caf::config_option_set& to) {
  caf::config_option_adder{to, "archive"}
    .add(recent_, "recent", "messages of each room to keep in memory (0: no history)")
    .add(memory_, "memory", "bytes for those of all rooms")
    .add(page_, "page", "messages that may be asked for at once")
    .add(cutoff_, "cutoff", "what newcomers see of the past: none (all) or joined")
    .add(keep_days_, "keep-days", "days for which messages are kept on the disk")
    .add(keep_rows_, "keep-rows", "messages of each room to keep on the disk")
    .add(search_, "search", "whether what is on the disk can be searched")
    .add(queue_, "queue", "messages that wait for the disk at most")
    .add(file_, "file", "where they are kept");
}

std::string archive_config::take(settings& into) const {
  if (recent_ > most_recent)
    return fmt::format("archive.recent is {}: allowed are 0 to {}", recent_, most_recent);
  if (memory_ < least_memory)
    return fmt::format("archive.memory is {}: at least {} bytes are needed", memory_,
                       least_memory);
  if (page_ == 0 || page_ > most_at_once)
    return fmt::format("archive.page is {}: allowed are 1 to {}", page_, most_at_once);
  if (cutoff_ != "none" && cutoff_ != "joined")
    return fmt::format("archive.cutoff is '{}': it is none or joined", cutoff_);
  if (keep_days_ > most_days)
    return fmt::format("archive.keep-days is {}: allowed are 0 to {}", keep_days_,
                       most_days);
  if (queue_ == 0)
    return "archive.queue is 0: at least 1 is needed";
  if (is_lasting() && file_.empty())
    return "archive.file is empty: what archive.keep-days and archive.keep-rows keep "
           "needs one";
  into.history = is_kept();
  into.history_page = page_;
  into.rooms.since_joined = cutoff_ == "joined";
  return {};
}

recorder_rules archive_config::recorder() const {
  recorder_rules result;
  result.recent = recent_;
  result.memory = memory_;
  result.queue = queue_;
  return result;
}

bool archive_config::operator!=(const archive_config& other) const {
  auto all = [](const archive_config& x) {
    return std::tie(x.recent_, x.memory_, x.page_, x.keep_days_, x.keep_rows_, x.search_,
                    x.queue_, x.cutoff_, x.file_);
  };
  return all(*this) != all(other);
}

} // namespace hubbub
