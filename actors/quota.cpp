#include "actors/quota.hpp"

#include <charconv>

namespace hubbub {

namespace {

bool read_number(std::string_view text, uint32_t most, uint32_t& into) {
  auto end = text.data() + text.size();
  auto [stop, failed] = std::from_chars(text.data(), end, into);
  return failed == std::errc{} && stop == end && into >= 1 && into <= most;
}

} // namespace

std::optional<quota> parse_quota(std::string_view text) {
  quota result;
  auto colon = text.find(':');
  if (colon == std::string_view::npos
      || !read_number(text.substr(0, colon), most_times, result.times)
      || !read_number(text.substr(colon + 1), most_seconds, result.seconds))
    return std::nullopt;
  return result;
}

std::string to_string(const quota& x) {
  return std::to_string(x.times) + ':' + std::to_string(x.seconds);
}

bool quota_meter::is_used_up(const quota& allowed, caf::actor_id by,
                             time_point now) const {
  if (!allowed.limited() || !period_ || now >= period_->ends)
    return false;
  auto i = period_->times.find(by);
  return i != period_->times.end() && i->second >= allowed.times;
}

void quota_meter::count(const quota& allowed, caf::actor_id by, time_point now) {
  if (!allowed.limited())
    return;
  auto is_full = num_counted() >= max_counted && period_->times.count(by) == 0;
  if (!period_ || now >= period_->ends || is_full)
    period_ =
      std::make_unique<period>(period{now + std::chrono::seconds{allowed.seconds}, {}});
  ++period_->times[by];
}

} // namespace hubbub
