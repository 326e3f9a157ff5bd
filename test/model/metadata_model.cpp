#include "test/model/metadata_model.hpp"

#include <algorithm>
#include <utility>

namespace hubbub::test::metadata_model {

namespace {

strings in_batch(const std::string& target, strings lines) {
  for (auto& x : lines)
    x = "@batch=h " + x;
  lines.insert(lines.begin(), "BATCH +h metadata " + target);
  lines.emplace_back("BATCH -h");
  return lines;
}

void append(strings& to, const strings& more) {
  to.insert(to.end(), more.begin(), more.end());
}

/// One line with all of these, if there is one.
template <class Keys>
void append_keys(strings& to, std::string line, const Keys& all) {
  for (auto& key : all)
    line += ' ' + key;
  if (!all.empty())
    to.push_back(std::move(line));
}

bool contains(const strings& all, const std::string& x) {
  return std::find(all.begin(), all.end(), x) != all.end();
}

} // namespace

bool room::has(unsigned who) const {
  return std::find(members.begin(), members.end(), who) != members.end();
}

bool room::hears(unsigned who) const {
  return has(who) && (modes.count('m') == 0 || operators.count(who) != 0);
}

void room::leave(unsigned who) {
  members.erase(std::remove(members.begin(), members.end(), who), members.end());
  operators.erase(who);
  if (members.empty() && !registered)
    *this = {};
}

values differences(const values& from, const values& to) {
  auto result = to;
  for (auto& [key, value] : from)
    if (auto i = to.find(key); i == to.end())
      result[key].clear();
    else if (i->second == value)
      result.erase(key);
  return result;
}

bool change(values& what, const values& how) {
  auto now = what;
  for (auto& [key, value] : how)
    if (value.empty())
      now.erase(key);
    else
      now[key] = value;
  if (now.size() > max_keys && now.size() > what.size())
    return false;
  what = now;
  return true;
}

values& model::data_of(unsigned who) {
  return people[who].logged_in ? account : people[who].own;
}

bool model::shares_room(unsigned who, unsigned with) const {
  return std::any_of(std::begin(rooms), std::end(rooms),
                     [&](const room& x) { return x.hears(who) && x.has(with); });
}

// -- lines -----------------------------------------------------------------------------

strings model::answer(unsigned who, const std::string& target, const std::string& key,
                      const std::string& value) const {
  auto& name = target == "*" ? target : nicks[who];
  auto begin = name + ' ' + target + ' ' + key;
  return {value.empty() ? "766 " + begin + " :Key not set"
                        : "761 " + begin + " * :" + value};
}

std::string model::news(unsigned reader, const std::string& target,
                        const std::string& key, const std::string& value) const {
  if (!people[reader].is_old)
    return answer(reader, target, key, value).front();
  return "METADATA " + target + ' ' + key + " *" + (value.empty() ? "" : " :" + value);
}

std::string model::later(unsigned reader, const std::string& target) const {
  return "774 " + nicks[reader] + ' ' + target + " 0"
         + (people[reader].is_old ? "" : " :Synchronize later");
}

strings model::wanted_of(unsigned reader, const std::string& target,
                         const values& what) const {
  strings result;
  for (auto& [key, value] : what)
    if (people[reader].wanted.count(key) != 0)
      result.push_back(news(reader, target, key, value));
  return result;
}

strings model::list(unsigned who, const std::string& target, const values& what) const {
  strings result;
  for (auto& [key, value] : what)
    append(result, answer(who, target, key, value));
  return in_batch(target, result);
}

strings model::cleared(unsigned who, const std::string& target, values what) const {
  for (auto& [key, value] : what)
    value.clear();
  return list(who, target, what);
}

strings model::values_of(const turn& x, const std::string& target,
                         const values& what) const {
  strings result;
  for (auto i : x.keys) {
    auto found = what.find(keys[i]);
    if (!is_key(keys[i]))
      result.push_back(bad_key(x.who, "WARN", keys[i]));
    else
      append(result,
             answer(x.who, target, keys[i], found != what.end() ? found->second : ""));
  }
  return in_batch(target, result);
}

std::string model::bad_key(unsigned who, const std::string& kind,
                           const std::string& key) const {
  return people[who].is_old ? "FAIL METADATA KEY_INVALID " + key
                            : kind + " METADATA INVALID_KEY " + key;
}

strings model::too_many(unsigned who, const std::string& target) const {
  if (people[who].is_old)
    return {"FAIL METADATA LIMIT_REACHED " + target};
  return {"FAIL METADATA LIMIT_REACHED SET " + target + ' ' + std::to_string(max_keys)};
}

strings model::may_see(unsigned who, unsigned which) const {
  auto& x = rooms[which];
  if (x.members.empty() || (x.modes.count('s') != 0 && !x.has(who)))
    return {"FAIL METADATA INVALID_TARGET " + room_names[which]};
  if (x.modes.count('i') != 0 && !x.has(who))
    return {"FAIL METADATA KEY_NO_PERMISSION " + room_names[which] + " *"};
  return {};
}

strings model::may_set(unsigned who, unsigned which, const std::string& key) const {
  auto& x = rooms[which];
  if (x.members.empty() || (x.modes.count('s') != 0 && !x.has(who)))
    return {"FAIL METADATA INVALID_TARGET " + room_names[which]};
  if (x.operators.count(who) == 0)
    return {"FAIL METADATA KEY_NO_PERMISSION " + room_names[which] + ' ' + key};
  return {};
}

// -- changes ---------------------------------------------------------------------------

void model::tell_of_one(unsigned who, const values& changes, unsigned by) {
  for (auto reader = 0u; reader < num_people; ++reader)
    if (reader == who
          ? by != who
          : shares_room(who, reader) || people[reader].monitored.count(who) != 0)
      append(told[reader], wanted_of(reader, nicks[who], changes));
}

void model::tell(unsigned who, const values& changes, unsigned by) {
  for (auto i = 0u; i < num_people; ++i)
    if (i == who || (people[who].logged_in && people[i].logged_in))
      tell_of_one(i, changes, by);
}

bool model::change_own(unsigned who, const values& how) {
  auto before = data_of(who);
  if (!change(data_of(who), how))
    return false;
  tell(who, differences(before, data_of(who)), who);
  return true;
}

void model::tell_room(unsigned by, unsigned which, const values& changes) {
  for (auto reader : rooms[which].members)
    if (reader != by)
      append(told[reader], wanted_of(reader, room_names[which], changes));
}

void model::log_in(unsigned who, bool in) {
  // Who logs in where its account founded the room operates it from then on.
  if (in)
    for (auto& x : rooms)
      if (x.registered && x.has(who))
        x.operators.insert(who);
  auto before = data_of(who);
  people[who].logged_in = in;
  people[who].own.clear();
  tell_of_one(who, differences(before, data_of(who)), num_people);
}

strings model::set_early(unsigned who, values& early, const std::string& key,
                         const std::string& value) const {
  if (!is_key(key))
    return {bad_key(who, "FAIL", key)};
  return change(early, {{key, value}}) ? answer(who, "*", key, value)
                                       : too_many(who, "*");
}

strings model::arrive(unsigned who, const values& early) {
  for (auto i = 0u; i < num_people; ++i) {
    auto& reader = people[i];
    if (reader.monitored.count(who) != 0 && (!reader.is_old || !reader.wanted.empty()))
      told[i].push_back(later(i, nicks[who]));
  }
  strings result;
  if (!early.empty() && !change_own(who, early))
    result = too_many(who, nicks[who]);
  strings own;
  for (auto& [key, value] : data_of(who))
    own.push_back(news(who, nicks[who], key, value));
  append(result, in_batch(nicks[who], own));
  return result;
}

strings model::set_room(const turn& x) {
  auto& key = keys[x.keys.front()];
  auto& name = room_names[x.room];
  if (!is_key(key))
    return {bad_key(x.who, "FAIL", key)};
  if (auto why = may_set(x.who, x.room, key); !why.empty())
    return why;
  auto& data = rooms[x.room].data;
  auto before = data;
  if (!change(data, {{key, texts[x.text]}}))
    return too_many(x.who, name);
  tell_room(x.who, x.room, differences(before, data));
  return answer(x.who, name, key, texts[x.text]);
}

strings model::clear_room(const turn& x) {
  if (auto why = may_set(x.who, x.room, "*"); !why.empty())
    return why;
  auto before = std::exchange(rooms[x.room].data, {});
  tell_room(x.who, x.room, differences(before, {}));
  return cleared(x.who, room_names[x.room], before);
}

// -- subscriptions ---------------------------------------------------------------------

strings model::subscribe(const turn& x, bool early) {
  auto& me = people[x.who];
  strings result;
  strings taken;
  strings refused;
  auto is_new = false;
  for (auto i : x.keys) {
    auto& key = keys[i];
    if (!is_key(key)) {
      result.push_back(bad_key(x.who, "WARN", key));
      continue;
    }
    if (me.wanted.size() >= max_keys && me.wanted.count(key) == 0) {
      refused = {me.is_old ? "FAIL METADATA TOO_MANY_SUBS " + key
                           : "FAIL METADATA LIMIT_REACHED SUB " + key + ' '
                               + std::to_string(max_keys)};
      break;
    }
    is_new = me.wanted.insert(key).second || is_new;
    if (!contains(taken, key))
      taken.push_back(key);
  }
  append_keys(result, "770 " + (early ? std::string{"*"} : nicks[x.who]), taken);
  append(result, refused);
  if (is_new && !early && !me.is_old)
    result.push_back(later(x.who, "*ALL"));
  return result;
}

strings model::unsubscribe(const turn& x) {
  strings result;
  strings taken;
  for (auto i : x.keys) {
    auto& key = keys[i];
    people[x.who].wanted.erase(key);
    if (!is_key(key))
      result.push_back(bad_key(x.who, "WARN", key));
    else if (!contains(taken, key))
      taken.push_back(key);
  }
  append_keys(result, "771 " + nicks[x.who], taken);
  return result;
}

strings model::subscriptions(unsigned who) const {
  auto& me = people[who];
  strings result;
  if (me.is_old) {
    append_keys(result, "772 " + nicks[who], me.wanted);
    return result;
  }
  result.emplace_back("BATCH +h metadata-subs");
  append_keys(result, "@batch=h 772 " + nicks[who], me.wanted);
  result.emplace_back("BATCH -h");
  return result;
}

strings model::monitor(unsigned who, unsigned other) {
  auto& me = people[who];
  me.monitored.insert(other);
  if (!me.wanted.empty())
    return {later(who, nicks[other])};
  return me.is_old ? strings{} : in_batch(nicks[other], {});
}

// -- all of it -------------------------------------------------------------------------

strings model::show_room(unsigned who, unsigned which) {
  auto& me = people[who];
  if (me.wanted.empty() && me.is_old)
    return {};
  return in_batch(room_names[which], all_of(who, which));
}

strings model::all_of(unsigned who, unsigned which) {
  auto& x = rooms[which];
  auto result = wanted_of(who, room_names[which], x.data);
  for (auto member : x.members)
    if (x.has(who) && x.hears(member))
      append(result, wanted_of(who, nicks[member], data_of(member)));
  return result;
}

strings model::everything(unsigned who) {
  auto known = people[who].monitored;
  strings result;
  for (auto i = 0u; i < num_rooms; ++i) {
    auto& x = rooms[i];
    if (!x.has(who))
      continue;
    append(result, wanted_of(who, room_names[i], x.data));
    for (auto member : x.members)
      if (x.hears(member))
        known.insert(member);
  }
  for (auto x : known)
    append(result, wanted_of(who, nicks[x], data_of(x)));
  return result;
}

strings model::metadata(const turn& x) {
  auto& key = keys[x.keys.front()];
  auto& value = texts[x.text];
  auto& nick = nicks[x.who];
  auto& other = nicks[x.other];
  auto& name = room_names[x.room];
  auto if_seen = [&](auto f) {
    auto why = may_see(x.who, x.room);
    return why.empty() ? f() : why;
  };
  switch (x.what) {
    case act::subscribe:
      return subscribe(x, false);
    case act::unsubscribe:
      return unsubscribe(x);
    case act::show_subscriptions:
      return subscriptions(x.who);
    case act::set_own:
      if (!is_key(key))
        return {bad_key(x.who, "FAIL", key)};
      return change_own(x.who, {{key, value}}) ? answer(x.who, nick, key, value)
                                               : too_many(x.who, nick);
    case act::clear_own: {
      auto before = data_of(x.who);
      change_own(x.who, differences(before, {}));
      return cleared(x.who, nick, before);
    }
    case act::set_other:
      if (!is_key(key))
        return {bad_key(x.who, "FAIL", key)};
      return {"FAIL METADATA KEY_NO_PERMISSION " + other + ' ' + key};
    case act::set_room:
      return set_room(x);
    case act::clear_room:
      return clear_room(x);
    case act::get_person:
      return values_of(x, other, data_of(x.other));
    case act::get_room:
      return if_seen([&] { return values_of(x, name, rooms[x.room].data); });
    case act::list_person:
      return list(x.who, other, data_of(x.other));
    case act::list_room:
      return if_seen([&] { return list(x.who, name, rooms[x.room].data); });
    case act::sync_person:
      return in_batch(other, wanted_of(x.who, other, data_of(x.other)));
    case act::sync_room:
      return if_seen([&] { return in_batch(name, all_of(x.who, x.room)); });
    case act::sync_all:
      return in_batch("*ALL", everything(x.who));
    default:
      return {};
  }
}

} // namespace hubbub::test::metadata_model
