#include "apps/client/rooms.hpp"

#include <algorithm>

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

auto find_person(room& where, std::string_view person) {
  return std::find_if(where.people.begin(), where.people.end(),
                      [=](auto& x) { return equal_ignoring_case(x, person); });
}

} // namespace

std::string room_name(std::string_view name) {
  return is_room_name(name) ? std::string{name} : "#" + std::string{name};
}

bool is_room_name(std::string_view name) {
  return !name.empty()
         && std::string_view{"#&+!"}.find(name[0]) != std::string_view::npos;
}

room& rooms::enter(std::string_view name) {
  if (!choose(name)) {
    rooms_.push_back({std::string{name}});
    current_ = rooms_.size() - 1;
  }
  return rooms_[current_];
}

void rooms::leave(std::string_view name) {
  auto gone = find(name);
  if (gone == nullptr)
    return;
  auto index = static_cast<size_t>(gone - rooms_.data());
  rooms_.erase(rooms_.begin() + static_cast<ptrdiff_t>(index));
  if (current_ > index)
    --current_;
  else if (current_ == index)
    current_ = rooms_.empty() ? 0 : rooms_.size() - 1;
}

bool rooms::choose(std::string_view name) {
  auto chosen = find(name);
  if (chosen == nullptr)
    return false;
  current_ = static_cast<size_t>(chosen - rooms_.data());
  return true;
}

room* rooms::find(std::string_view name) {
  auto i = std::find_if(rooms_.begin(), rooms_.end(),
                        [=](auto& x) { return equal_ignoring_case(x.name, name); });
  return i == rooms_.end() ? nullptr : &*i;
}

room* rooms::current() {
  return rooms_.empty() ? nullptr : &rooms_[current_];
}

const room* rooms::current() const {
  return rooms_.empty() ? nullptr : &rooms_[current_];
}

std::vector<room*> rooms::with(std::string_view person) {
  std::vector<room*> result;
  for (auto& where : rooms_)
    if (find_person(where, person) != where.people.end())
      result.push_back(&where);
  return result;
}

size_t rooms::unread_elsewhere() const {
  size_t result = 0;
  for (auto& where : rooms_)
    result += &where == current() ? 0 : where.waiting.unread();
  return result;
}

void rooms::add(room& where, std::string_view person) {
  if (find_person(where, person) == where.people.end())
    where.people.emplace_back(person);
}

bool rooms::remove(room& where, std::string_view person) {
  auto i = find_person(where, person);
  if (i == where.people.end())
    return false;
  where.people.erase(i);
  return true;
}

bool rooms::remove_everywhere(std::string_view person) {
  auto any = false;
  for (auto& where : rooms_)
    any |= remove(where, person);
  return any;
}

bool rooms::rename(std::string_view person, std::string_view new_name) {
  auto any = false;
  for (auto& where : rooms_) {
    auto i = find_person(where, person);
    if (i != where.people.end()) {
      i->assign(new_name);
      any = true;
      if (where.is_private() && equal_ignoring_case(where.name, person))
        where.name = new_name;
    }
  }
  return any;
}

} // namespace hubbub::client
