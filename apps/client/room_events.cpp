#include "apps/client/room_events.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "apps/client/context.hpp"
#include "apps/client/message_words.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// " (account Omar2)", where that is not what the name says anyway.
std::string account_words(const context& all, std::string_view who) {
  auto account = all.accounts.unlike(who);
  return account.empty() ? account : " (account " + account + ')';
}

// Nobody tells of the account of somebody who is in no room of ours.
void forget_account(context& all, const std::string& who) {
  if (all.rooms.with(who).empty())
    all.accounts.forget(who);
}

void tell_departure(context& all, const std::vector<room*>& places,
                    const server_message& m, size_t reason) {
  auto one = m.command == "PART" && !places.empty() ? places.front() : nullptr;
  auto text = all.shown.moved(m.nick(), "left", one);
  if (all.options.reasons && !m.param(reason).empty())
    text += " (" + m.param(reason) + ')';
  all.shown.tell_presence(places, m.nick(), text);
}

void enter(context& all, const server_message& m) {
  all.me.learn_host(m.source);
  all.with_server.entered(m.param(0));
  auto here = all.rooms.current() != nullptr ? all.rooms.current()->name : std::string{};
  auto where = all.rooms.enter(m.param(0));
  if (where == nullptr) {
    all.refuse_more_rooms();
    return;
  }
  if (all.with_server.enters_quietly(m.param(0)) && !here.empty())
    all.rooms.choose(here);
  where->who.clear();
  where->topic.clear(); // the server tells it, if there is one
  all.rooms.add(*where, m.nick());
  all.with_server.urgent_wire() += all.past.entered(where->name);
  all.shown.show_prompt();
}

} // namespace

void on_join(context& all, const server_message& m) {
  auto who = m.nick();
  if (all.me.is(who)) {
    enter(all, m);
  } else if (auto where = all.rooms.find(m.param(0))) {
    all.rooms.add(*where, who);
    if (all.offers.has(capabilities::extended_join))
      all.accounts.learn(who, m.account);
    all.shown.tell_presence(
      {where}, who, all.shown.moved(who, "joined", where) + account_words(all, who));
  }
}

void on_part(context& all, const server_message& m) {
  auto where = all.rooms.find(m.param(0));
  if (where == nullptr)
    return;
  auto who = m.nick();
  if (all.me.is(who)) {
    all.shown.answer("You left " + where->name);
    all.forget_room(where->name);
  } else if (where->who.remove(who)) {
    tell_departure(all, {where}, m, 1);
    forget_account(all, who);
  }
}

void on_quit(context& all, const server_message& m) {
  auto who = m.nick();
  auto places = all.rooms.with(who);
  all.rooms.remove_everywhere(who);
  all.accounts.forget(who);
  if (!all.me.is(who))
    tell_departure(all, places, m, 0);
  if (all.with_server.reclaiming() && equal_ignoring_case(who, all.me.wanted()))
    all.with_server.reclaim_name();
}

void on_kick(context& all, const server_message& m) {
  auto where = all.rooms.find(m.param(0));
  if (where == nullptr)
    return;
  auto& who = m.param(1);
  auto how = " removed from " + where->name + " by " + m.nick()
             + (m.param(2).empty() ? "" : ": " + m.param(2));
  if (all.me.is(who)) {
    all.shown.complain("You were" + how);
    all.forget_room(where->name);
  } else {
    where->who.remove(who);
    forget_account(all, who);
    all.shown.tell_in(where, "User " + who + " was" + how);
  }
}

void on_nick(context& all, const server_message& m) {
  auto who = m.nick();
  auto& now = m.param(0);
  auto places = all.rooms.with(who);
  all.rooms.rename(who, now);
  if (all.ignored.rename(who, now)) {
    // On another server that name may be somebody else's.
    all.keep_ignored({who, false, false});
    all.keep_ignored({now, true, false});
  }
  all.accounts.rename(who, now);
  if (equal_ignoring_case(who, all.last_writer))
    all.last_writer = now;
  if (all.me.is(who)) {
    all.me.be_called(now);
    if (all.me.is(all.me.wanted()))
      all.me.want_no_other();
    all.shown.answer("You are now known as " + now);
  } else {
    all.shown.tell_presence(places, who, "User " + who + " is now known as " + now);
  }
  if (auto here = all.rooms.current(); here != nullptr && here->is_private())
    all.shown.show_prompt(); // which may be about that person
}

void on_mode(context& all, const server_message& m) {
  // What the server sets for oneself, or for a new room, is of no use to anybody.
  auto greeting = all.with_server.joining() && !m.from_person();
  auto where = all.rooms.find(m.param(0));
  if (where != nullptr)
    for (auto& x : all.modes.ranks_in(m))
      where->who.set_mark(x.who, x.mark, x.given);
  if (where != nullptr && !greeting)
    all.shown.tell_in(where, (m.from_person() ? "User " : "") + m.nick()
                               + " set the mode of " + where->name + ": "
                               + plain_words(m, 1));
}

void on_topic(context& all, const server_message& m) {
  auto where = all.rooms.find(m.param(0));
  if (where != nullptr)
    where->topic = m.param(1);
  auto place =
    all.shown.is_elsewhere(where) ? "topic of " + m.param(0) : std::string{"topic"};
  all.shown.tell_in(where, "User " + m.nick()
                             + (m.param(1).empty()
                                  ? " removed the " + place
                                  : " changed the " + place + " to: " + m.param(1)));
}

void on_names(context& all, const server_message& m) {
  auto where = all.rooms.find(m.param(2));
  auto asked = all.names_asked.awaits(m.param(2));
  std::string_view names = m.param(3);
  for (auto name = take_word(names); !name.empty(); name = take_word(names)) {
    auto marked = name;
    auto marks = all.modes.take_marks(name);
    if (asked)
      all.names_asked.add(std::string{marked} + account_words(all, name));
    if (where != nullptr) {
      all.rooms.add(*where, name);
      where->who.set_marks(name, std::move(marks));
    } else if (!asked) {
      all.names_asked.add(name);
    }
  }
}

void on_end_of_names(context& all, const server_message& m) {
  auto where = all.rooms.find(m.param(1));
  if (all.with_server.returning())
    return;
  if (all.with_server.joining()) {
    all.with_server.start_talking();
  } else if (where != nullptr && !all.names_asked.awaits(m.param(1))) {
    if (all.options.interactive)
      all.shown.tell_in(where, "** " + all.shown.people_line(*where, view::most_greeted)
                                 + " **");
  } else {
    all.shown.answer("Current users in " + m.param(1) + ": "
                     + all.names_asked.finish(m.param(1)));
  }
}

} // namespace hubbub::client
