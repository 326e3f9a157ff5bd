#include "apps/client/people.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "net/codec/text.hpp"

namespace hubbub::client {

bool people::add(std::string_view name) {
  auto is_new = numbers_.emplace(ascii_lower(name), last_ + 1).second;
  if (is_new) {
    names_.emplace(++last_, name);
    ++version_;
  }
  return is_new;
}

void people::clear() {
  names_.clear();
  numbers_.clear();
  marks_.clear();
  ++version_;
}

bool people::remove(std::string_view name) {
  auto known = numbers_.find(ascii_lower(name));
  if (known == numbers_.end())
    return false;
  names_.erase(known->second);
  marks_.erase(known->second);
  ++version_;
  numbers_.erase(known);
  return true;
}

bool people::rename(std::string_view name, std::string_view new_name) {
  auto known = numbers_.find(ascii_lower(name));
  if (known == numbers_.end())
    return false;
  auto number = known->second;
  numbers_.erase(known);
  remove(new_name); // whom a server has forgotten to take away
  numbers_.emplace(ascii_lower(new_name), number);
  names_[number] = new_name;
  ++version_;
  return true;
}

bool people::contains(std::string_view name) const {
  return numbers_.count(ascii_lower(name)) > 0;
}

std::string_view people::marks(std::string_view name) const {
  auto known = numbers_.find(ascii_lower(name));
  auto found = known == numbers_.end() ? marks_.end() : marks_.find(known->second);
  return found == marks_.end() ? std::string_view{} : found->second;
}

void people::set_marks(std::string_view name, std::string marks) {
  auto known = numbers_.find(ascii_lower(name));
  if (known == numbers_.end() || people::marks(name) == marks)
    return;
  ++version_;
  if (marks.empty())
    marks_.erase(known->second);
  else
    marks_[known->second] = std::move(marks);
}

void people::set_mark(std::string_view name, char mark, bool given) {
  std::string now{marks(name)};
  auto at = now.find(mark);
  if (given && at == std::string::npos)
    now += mark;
  else if (!given && at != std::string::npos)
    now.erase(at, 1);
  set_marks(name, std::move(now));
}

std::vector<std::string> people::by_rank(std::string_view order, size_t most) const {
  struct entry {
    size_t rank;
    const std::string* name; // in lower case
    uint64_t number;
  };
  std::vector<entry> all;
  all.reserve(numbers_.size());
  for (auto& [name, number] : numbers_) {
    auto rank = order.size();
    if (auto marks = marks_.find(number); marks != marks_.end())
      rank = std::min(rank, order.find_first_of(marks->second));
    all.push_back({rank, &name, number});
  }
  auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()));
  std::partial_sort(all.begin(), end, all.end(), [](auto& a, auto& b) {
    return a.rank != b.rank ? a.rank < b.rank : *a.name < *b.name;
  });
  std::vector<std::string> result;
  for (auto x = all.begin(); x != end; ++x)
    result.push_back((x->rank < order.size() ? std::string(1, order[x->rank]) : "")
                     + names_.at(x->number));
  return result;
}

} // namespace hubbub::client
