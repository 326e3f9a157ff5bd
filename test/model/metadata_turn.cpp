#include "test/model/metadata_turn.hpp"

#include <rapidcheck.h>

namespace hubbub::test::metadata_model {

const std::string nicks[num_people] = {"Ann", "Ben", "Cat"};
const std::string room_names[num_rooms] = {"#a", "#b"};
const strings keys{"a", "b", "c", "d", "a", "b", "B", "$x"};
const strings texts{"1", "2", "x y", ""};
const strings all_modes{"+m", "+m", "-m", "+i", "-i", "+s", "-s"};

namespace {

const std::vector<act> all_acts{
  act::come,        act::come,        act::join,      act::join,
  act::join,        act::part,        act::mode,      act::mode,
  act::log_in,      act::log_in,      act::log_out,   act::monitor,
  act::monitor,     act::subscribe,   act::subscribe, act::subscribe,
  act::set_own,     act::set_own,     act::set_own,   act::set_own,
  act::unsubscribe, act::clear_own,   act::set_other, act::set_room,
  act::set_room,    act::set_room,    act::get_room,  act::clear_room,
  act::get_person,  act::list_person, act::list_room, act::sync_room,
  act::sync_person, act::sync_all,    act::restart,   act::show_subscriptions};

unsigned index_below(size_t end) {
  return *rc::gen::inRange<unsigned>(0, static_cast<unsigned>(end));
}

} // namespace

bool is_key(const std::string& x) {
  return x != "B" && x != "$x";
}

turn any_turn() {
  turn x;
  x.what = *rc::gen::elementOf(all_acts);
  x.who = index_below(num_people);
  x.other = index_below(num_people);
  x.room = index_below(num_rooms);
  x.mode = index_below(all_modes.size());
  x.text = index_below(texts.size());
  for (auto i = index_below(3) + 1; i > 0; --i)
    x.keys.push_back(index_below(keys.size()));
  x.is_old = *rc::gen::arbitrary<bool>();
  x.with_account = *rc::gen::arbitrary<bool>();
  return x;
}

std::ostream& operator<<(std::ostream& out, const turn& x) {
  out << nicks[x.who] << ": ";
  if (x.what >= act::subscribe)
    return out << line_of(x) << '\n';
  switch (x.what) {
    case act::join:
      return out << "JOIN " << room_names[x.room] << '\n';
    case act::part:
      return out << "PART " << room_names[x.room] << '\n';
    case act::mode:
      return out << "MODE " << room_names[x.room] << ' ' << all_modes[x.mode] << '\n';
    case act::monitor:
      return out << "MONITOR + " << nicks[x.other] << '\n';
    case act::come:
      return out << "comes with draft/metadata-" << (x.is_old ? 2 : 3)
                 << (x.with_account ? ", logged in," : "") << " and keys" << words(x.keys)
                 << ", from '" << texts[x.text] << "'\n";
    default:
      return out << (x.what == act::log_in    ? "logs in\n"
                     : x.what == act::log_out ? "logs out\n"
                                              : "the server starts again\n");
  }
}

std::string words(const std::vector<unsigned>& indexes) {
  std::string result;
  for (auto i : indexes)
    result += ' ' + keys[i];
  return result;
}

std::string line_of(const turn& x) {
  auto value = ' ' + keys[x.keys.front()] + " :" + texts[x.text];
  auto to = [](const std::string& target, const std::string& what) {
    return "METADATA " + target + ' ' + what;
  };
  auto& other = nicks[x.other];
  auto& room = room_names[x.room];
  switch (x.what) {
    case act::subscribe:
      return to("*", "SUB" + words(x.keys));
    case act::unsubscribe:
      return to("*", "UNSUB" + words(x.keys));
    case act::show_subscriptions:
      return to("*", "SUBS");
    case act::set_own:
      return to("*", "SET" + value);
    case act::clear_own:
      return to("*", "CLEAR");
    case act::set_other:
      return to(other, "SET" + value);
    case act::set_room:
      return to(room, "SET" + value);
    case act::clear_room:
      return to(room, "CLEAR");
    case act::get_person:
      return to(other, "GET" + words(x.keys));
    case act::get_room:
      return to(room, "GET" + words(x.keys));
    case act::list_person:
      return to(other, "LIST");
    case act::list_room:
      return to(room, "LIST");
    case act::sync_person:
      return to(other, "SYNC");
    case act::sync_room:
      return to(room, "SYNC");
    case act::sync_all:
      return to("*ALL", "SYNC");
    default:
      return {};
  }
}

} // namespace hubbub::test::metadata_model
