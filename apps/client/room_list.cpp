#include "apps/client/room_list.hpp"

#include <algorithm>
#include <utility>

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// In front of a room: what is said is for those of that rank, and of those above.
constexpr std::pair<char, std::string_view> ranks[] = {{'~', "founders"},
                                                       {'&', "admins"},
                                                       {'@', "operators"},
                                                       {'%', "half-operators"},
                                                       {'+', "voiced"}};

} // namespace

std::string_view rank_name(char mark) {
  for (auto& [x, name] : ranks)
    if (x == mark)
      return name;
  return {};
}

std::string room_name(std::string_view name) {
  return is_room_name(name) ? std::string{name} : "#" + std::string{name};
}

bool is_room_name(std::string_view name) {
  return !name.empty()
         && std::string_view{"#&+!"}.find(name[0]) != std::string_view::npos;
}

void room::heard(const std::string& speaker) {
  constexpr size_t most = 20;
  auto known = std::find(speakers.begin(), speakers.end(), speaker);
  if (known != speakers.end())
    speakers.erase(known);
  speakers.push_front(speaker);
  if (speakers.size() > most)
    speakers.pop_back();
}

room* room_list::enter(std::string_view name) {
  if (choose(name))
    return &rooms_[current_];
  if (rooms_.size() == most_rooms)
    return nullptr;
  rooms_.push_back({std::string{name}});
  visit(rooms_.size() - 1);
  return &rooms_[current_];
}

void room_list::leave(std::string_view name) {
  auto gone = find(name);
  if (gone == nullptr)
    return;
  auto here = current()->name;
  rooms_.erase(rooms_.begin() + (gone - rooms_.data()));
  auto next = find(here);
  if (next == nullptr && !rooms_.empty())
    next = &*std::max_element(rooms_.begin(), rooms_.end(),
                              [](auto& x, auto& y) { return x.visited < y.visited; });
  current_ = next == nullptr ? 0 : static_cast<size_t>(next - rooms_.data());
}

bool room_list::choose(std::string_view name) {
  auto chosen = find(name);
  if (chosen == nullptr)
    return false;
  visit(static_cast<size_t>(chosen - rooms_.data()));
  return true;
}

void room_list::visit(size_t index) {
  current_ = index;
  rooms_[index].visited = ++visits_;
}

room* room_list::find(std::string_view name) {
  auto i = std::find_if(rooms_.begin(), rooms_.end(),
                        [=](auto& x) { return equal_ignoring_case(x.name, name); });
  return i == rooms_.end() ? nullptr : &*i;
}

room* room_list::find_called(std::string_view name) {
  auto found = find(name);
  return found != nullptr ? found : find(room_name(name));
}

room* room_list::find_target(std::string_view target) {
  auto found = find(target);
  while (found == nullptr && !target.empty() && !rank_name(target.front()).empty()) {
    target.remove_prefix(1);
    found = find(target);
  }
  return found;
}

room* room_list::current() {
  return rooms_.empty() ? nullptr : &rooms_[current_];
}

const room* room_list::current() const {
  return rooms_.empty() ? nullptr : &rooms_[current_];
}

std::vector<room*> room_list::with(std::string_view person) {
  std::vector<room*> result;
  for (auto& where : rooms_)
    if (where.who.contains(person))
      result.push_back(&where);
  return result;
}

size_t room_list::unread_elsewhere() const {
  size_t result = 0;
  for (auto& where : rooms_)
    result += &where == current() ? 0 : where.waiting.unread();
  return result;
}

void room_list::add(room& where, std::string_view person) {
  size_t people = 0;
  for (auto& x : rooms_)
    people += x.who.size();
  if (people < most_people)
    where.who.add(person);
  else
    where.crowded = true;
}

bool room_list::remove_everywhere(std::string_view person) {
  auto any = false;
  for (auto& where : rooms_)
    any |= where.who.remove(person);
  return any;
}

bool room_list::rename(std::string_view person, std::string_view new_name) {
  auto any = false;
  for (auto& where : rooms_)
    if (where.who.rename(person, new_name)) {
      any = true;
      if (where.is_private() && equal_ignoring_case(where.name, person))
        where.name = new_name;
    }
  return any;
}

} // namespace hubbub::client
