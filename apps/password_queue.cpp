#include "apps/password_queue.hpp"

#include <algorithm>
#include <utility>

#include "actors/address.hpp"
#include "net/door/admission.hpp"

namespace hubbub {

std::chrono::nanoseconds password_queue::penalty(const std::string& address,
                                                 const std::string& account,
                                                 time_point now,
                                                 const settings& limits) const {
  constexpr std::chrono::nanoseconds none{0};
  auto from = wrong_from_.of.find(counted_as(address));
  if (from == wrong_from_.of.end() || is_exempt(address, limits))
    return none;
  auto result = from->second.wait(now, limits.passwords, 1);
  auto whose = wrong_for_.of.find(account);
  if (!account.empty() && whose != wrong_for_.of.end() && !from->second.full(now))
    result = std::max(result, whose->second.wait(now, limits.passwords, 1));
  return result;
}

void password_queue::add_wrong(const std::string& address, const std::string& account,
                               time_point now, const settings& limits) {
  if (is_exempt(address, limits))
    return;
  wrong_from_.add(counted_as(address), now, limits.passwords);
  if (!account.empty())
    wrong_for_.add(account, now, limits.passwords);
}

void password_queue::record::add(const std::string& whom, time_point now,
                                 const allowance& limit) {
  of[whom].spend(now, limit);
  if (of.size() < crowded)
    return;
  for (auto i = of.begin(); i != of.end();)
    i = i->second.full(now) ? of.erase(i) : std::next(i);
  crowded = std::max<size_t>(64, 2 * of.size());
}

password_queue::ticket password_queue::push(entry x, const settings& limits) {
  auto key = counted_as(x.what.address);
  auto own = lines_.find(key);
  auto num_own = own != lines_.end() ? own->second.size() : 0;
  if (limits.passwords_per_address != 0 && num_own >= limits.passwords_per_address
      && !is_exempt(x.what.address, limits))
    return x.number;
  ticket dropped = 0;
  if (size_ >= limits.password_queue) {
    auto longest = std::max_element(lines_.begin(), lines_.end(), [](auto& a, auto& b) {
      return a.second.size() < b.second.size();
    });
    // Only if the other one has more all the same: else they would only change places.
    if (longest == lines_.end() || longest->second.size() < num_own + 2)
      return x.number;
    dropped = drop_last(longest);
  }
  if (num_own == 0)
    turns_.push_back(key);
  lines_[key].push_back(std::move(x));
  ++size_;
  return dropped;
}

std::optional<password_queue::entry> password_queue::pop() {
  if (turns_.empty())
    return std::nullopt;
  auto i = lines_.find(turns_.front());
  std::rotate(turns_.begin(), turns_.begin() + 1, turns_.end());
  auto result = std::move(i->second.front());
  i->second.pop_front();
  --size_;
  close(i);
  return result;
}

void password_queue::forget(ticket number) {
  for (auto i = lines_.begin(); i != lines_.end(); ++i) {
    auto& waiting = i->second;
    auto x = std::find_if(waiting.begin(), waiting.end(),
                          [&](const entry& y) { return y.number == number; });
    if (x == waiting.end())
      continue;
    waiting.erase(x);
    --size_;
    close(i);
    return;
  }
}

password_queue::ticket
password_queue::drop_last(std::map<std::string, line>::iterator from) {
  auto result = from->second.back().number;
  from->second.pop_back();
  --size_;
  close(from);
  return result;
}

void password_queue::close(std::map<std::string, line>::iterator which) {
  if (!which->second.empty())
    return;
  turns_.erase(std::find(turns_.begin(), turns_.end(), which->first));
  lines_.erase(which);
}

} // namespace hubbub
