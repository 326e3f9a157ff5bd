#include "test/model/callers_model.hpp"

#include <algorithm>

#include <rapidcheck.h>

#include "actors/names.hpp"

namespace hubbub::test::callers_model {

const strings names{"Ann", "Ben", "Cat", "Dan", "Eve", "ben"};
const strings spare_names{"guest1", "guest2", "guest3", "guest4"};

const std::vector<message_kind> kinds{{"PRIVMSG ", " :hi", true, true},
                                      {"PRIVMSG ",
                                       " :\x01"
                                       "ACTION waves\x01",
                                       true, true},
                                      {"NOTICE ", " :hi", false, false},
                                      {"TAGMSG ", "", false, true}};

namespace {

const std::vector<act> all_acts{
  act::message, act::message, act::message, act::message,        act::message,
  act::message, act::message, act::accept,  act::accept,         act::accept,
  act::mode,    act::mode,    act::rename,  act::rename,         act::come,
  act::wait,    act::wait,    act::wait,    act::become_operator};

unsigned index_below(size_t end) {
  return *rc::gen::inRange<unsigned>(0, static_cast<unsigned>(end));
}

std::string mask_of(const person& x) {
  return x.nick + "!~u@test";
}

/// One of what ACCEPT takes: mostly somebody to accept.
std::string any_item() {
  const strings before{"", "", "", "-", "-"};
  auto what = index_below(before.size() + 1);
  return what < before.size() ? before[what] + names[index_below(names.size())] : "*";
}

} // namespace

turn any_turn() {
  turn x;
  x.what = *rc::gen::elementOf(all_acts);
  x.who = index_below(num_people);
  x.name = index_below(names.size());
  x.kind = index_below(kinds.size());
  x.on = index_below(4) != 0;
  x.list = any_item();
  for (auto i = index_below(3); i > 0; --i)
    x.list += ',' + any_item();
  return x;
}

std::ostream& operator<<(std::ostream& out, const turn& x) {
  out << spare_names[x.who] << ' ';
  auto& name = names[x.name];
  switch (x.what) {
    case act::message:
      return out << "sends " << kinds[x.kind].begin << name << kinds[x.kind].end << '\n';
    case act::accept:
      return out << "sends ACCEPT " << x.list << '\n';
    case act::mode:
      return out << "sets " << (x.on ? "+g\n" : "-g\n");
    case act::rename:
      return out << "wants to be called " << name << '\n';
    case act::come:
      return out << "comes again, as " << name << '\n';
    case act::become_operator:
      return out << "becomes an operator\n";
    case act::wait:
      return out << "waits for half a minute\n";
  }
  return out;
}

// -- who is who ------------------------------------------------------------------------

person* model::find(const std::string& name) {
  for (auto& x : people)
    if (folded(x.nick) == folded(name))
      return &x;
  return nullptr;
}

const person* model::find(unsigned life) const {
  for (auto& x : people)
    if (x.life == life)
      return &x;
  return nullptr;
}

void model::come(unsigned who, const std::string& name) {
  people[who] = {};
  people[who].nick = find(name) == nullptr ? name : spare_names[who];
  people[who].life = ++lives_;
}

bool model::rename(unsigned who, const std::string& name) {
  auto holder = find(name);
  if (holder != nullptr && holder != &people[who])
    return false;
  people[who].nick = name;
  return true;
}

// -- messages --------------------------------------------------------------------------

void model::answer(unsigned who, const std::string& code, const std::string& rest) {
  told[who].push_back(code + ' ' + people[who].nick + ' ' + rest);
}

void model::message(const turn& x) {
  auto& me = people[x.who];
  auto& name = names[x.name];
  auto& kind = kinds[x.kind];
  auto other = find(name);
  if (other == nullptr) {
    if (kind.is_answered)
      answer(x.who, "401", name + " :No such nick");
    return;
  }
  auto accepts = [&](const person& by, const person& whom) {
    return std::count(by.accepted.begin(), by.accepted.end(), whom.life) != 0;
  };
  // Whom somebody writes to may answer.
  if (me.is_careful && other != &me && !accepts(me, *other)
      && num_accepted(me) < max_accepted)
    me.accepted.push_back(other->life);
  auto addressee = static_cast<unsigned>(other - people);
  if (other == &me || me.is_operator || !other->is_careful || accepts(*other, me)) {
    told[addressee].push_back(':' + mask_of(me) + ' ' + kind.begin + other->nick
                              + kind.end);
    return;
  }
  if (!kind.is_call)
    return;
  answer(x.who, "716",
         name + " :is in +g mode (takes messages only from people it accepts)");
  if (now < other->told_again)
    return;
  other->told_again = now + 60;
  answer(x.who, "717", name + " :has been informed that you messaged it");
  answer(addressee, "718",
         me.nick
           + " ~u@test :is messaging you, and you are +g: ACCEPT lets the next ones "
             "through");
}

// -- ACCEPT ----------------------------------------------------------------------------

size_t model::num_accepted(const person& x) const {
  return static_cast<size_t>(
    std::count_if(x.accepted.begin(), x.accepted.end(),
                  [this](unsigned life) { return find(life) != nullptr; }));
}

void model::accept(const turn& x) {
  strings items;
  auto shows = false;
  for (size_t at = 0; at < x.list.size();) {
    auto end = std::min(x.list.find(',', at), x.list.size());
    auto item = x.list.substr(at, end - at);
    auto is_same = [&](const std::string& y) { return folded(y) == folded(item); };
    if (item == "*")
      shows = true;
    else if (std::none_of(items.begin(), items.end(), is_same))
      items.push_back(std::move(item));
    at = end + 1;
  }
  for (auto& item : items)
    change(x.who, item);
  if (shows)
    show(x.who);
}

void model::change(unsigned who, const std::string& item) {
  auto adds = item.front() != '-';
  auto name = adds ? item : item.substr(1);
  auto& all = people[who].accepted;
  auto other = find(name);
  if (other == nullptr) {
    answer(who, "401", name + " :No such nick");
    return;
  }
  auto known = std::find(all.begin(), all.end(), other->life);
  if (!adds && known == all.end())
    answer(who, "458", name + " :is not on your accept list");
  else if (!adds)
    all.erase(known);
  else if (known != all.end())
    answer(who, "457", name + " :is already on your accept list");
  else if (num_accepted(people[who]) >= max_accepted)
    answer(who, "456",
           ":Accept list is full: 2 are allowed. " + name
             + " is not on it; ACCEPT -nick takes somebody off");
  else
    all.push_back(other->life);
}

void model::show(unsigned who) {
  for (auto life : people[who].accepted)
    if (auto x = find(life))
      answer(who, "281", x->nick);
  answer(who, "282", ":End of /ACCEPT list");
}

} // namespace hubbub::test::callers_model
