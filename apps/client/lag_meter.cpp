#include "apps/client/lag_meter.hpp"

#include <algorithm>

namespace hubbub::client {

namespace {

std::string token_of(uint64_t question) {
  return "lag-" + std::to_string(question);
}

} // namespace

std::string lag_meter::tick(int64_t now) {
  if (asked_at_ >= 0 || now < due_)
    return {};
  asked_at_ = now;
  return token_of(++questions_);
}

bool lag_meter::answered(std::string_view token, int64_t now) {
  if (asked_at_ < 0 || token != token_of(questions_))
    return false;
  last_ = std::max<int64_t>(now - asked_at_, 0);
  asked_at_ = -1;
  due_ = now + (last_ < patience ? interval : slow);
  return true;
}

void lag_meter::forget() {
  asked_at_ = last_ = -1;
  due_ = 0;
}

int64_t lag_meter::lag(int64_t now) const {
  auto waited = asked_at_ < 0 ? 0 : now - asked_at_;
  return waited < patience ? last_ : std::max(last_, waited);
}

int64_t lag_meter::next(int64_t now) const {
  if (asked_at_ >= 0)
    return patience;
  return last_ < 0 ? beginning : std::max<int64_t>(due_ - now, 1);
}

} // namespace hubbub::client
