#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "test/model/metadata_model.hpp"
#include "test/net/account_fixture.hpp"

// METADATA as IRC clients see it (IRCv3 draft/metadata-3 and -2), with restarts in
// between: each line about it that anybody gets, against a plain model of what is set,
// who wants to know, and who shares what with whom. People act one after another. Who
// operates a room, and who may enter it, is not this model's business: the server says
// so.

using namespace hubbub;
using namespace hubbub::test;
using namespace hubbub::test::metadata_model;

namespace {

/// A line, if it is about metadata: without its source, and without the words of a
/// refusal.
std::optional<std::string> about_metadata(std::string line) {
  const std::string in_batch = "@batch=h ";
  auto begins = [&](const std::string& x) { return line.compare(0, x.size(), x) == 0; };
  std::string tag;
  if (begins(in_batch)) {
    tag = in_batch;
    line.erase(0, tag.size());
  }
  if (begins(":"))
    line.erase(0, line.find(' ') + 1);
  if (begins("FAIL METADATA ") || begins("WARN METADATA "))
    return tag + line.substr(0, line.find(" :"));
  for (auto x :
       {"761 ", "766 ", "770 ", "771 ", "772 ", "774 ", "775 ", "METADATA ", "BATCH "})
    if (begins(x))
      return tag + line;
  return std::nullopt;
}

strings lines_about_metadata(const std::string& text) {
  strings result;
  for (size_t at = 0; at < text.size();) {
    auto end = text.find('\n', at);
    if (auto line = about_metadata(text.substr(at, end - at)))
      result.push_back(std::move(*line));
    at = end + 1;
  }
  return result;
}

strings sorted(strings x) {
  std::sort(x.begin(), x.end());
  return x;
}

/// A server with its people, which can start again.
class server : account_fixture {
public:
  server() {
    config->metadata_keys = max_keys;
    config->metadata_subs = max_keys;
    make_account("Ada");
    auto founder = enter_logged_in("Ada");
    ask(founder, "JOIN " + room_names[1] + "\r\nCS REGISTER " + room_names[1]);
    founder.close();
    alice.close();
    run();
    expected_.rooms[1].registered = true;
    for (auto i = 0u; i < num_people; ++i)
      come(i, {});
  }

  void apply(const turn& x) {
    auto& me = expected_.people[x.who];
    auto& room = expected_.rooms[x.room];
    auto& name = room_names[x.room];
    auto& mode = all_modes[x.mode];
    switch (x.what) {
      case act::come:
        leave(x.who);
        come(x.who, x);
        break;
      case act::join:
        if (!room.has(x.who))
          join(x.who, x.room);
        break;
      case act::part:
        if (!room.has(x.who))
          return;
        room.leave(x.who);
        does(x.who, "PART " + name, {});
        break;
      case act::mode:
        if (room.operators.count(x.who) == 0)
          return;
        if (mode.front() == '+')
          room.modes.insert(mode.back());
        else
          room.modes.erase(mode.back());
        does(x.who, "MODE " + name + ' ' + mode, {});
        break;
      case act::log_in:
      case act::log_out:
        if (me.logged_in == (x.what == act::log_in))
          return;
        expected_.log_in(x.who, !me.logged_in);
        does(x.who, me.logged_in ? "NS IDENTIFY Ada sesame" : "NS LOGOUT", {});
        break;
      case act::monitor:
        if (x.other != x.who)
          does(x.who, "MONITOR + " + nicks[x.other], expected_.monitor(x.who, x.other));
        break;
      case act::restart:
        restart();
        break;
      case act::set_other:
        if (x.other != x.who)
          does(x.who, line_of(x), expected_.metadata(x));
        break;
      default:
        does(x.who, line_of(x), expected_.metadata(x), x.what != act::sync_all);
    }
    if (x.what < act::subscribe)
      ask_who_operates();
  }

private:
  /// Everybody hears what it should, and nothing else.
  /// @param answer what `who` gets for its line.
  /// @param in_order whether that comes in this order.
  void does(unsigned who, const std::string& line, const strings& answer,
            bool in_order = true) {
    peers_[who]->send(line + "\r\n");
    for (auto i = 0u; i < num_people; ++i) {
      if (!peers_[i])
        continue;
      auto found = lines_about_metadata(heard(*peers_[i]));
      auto told = std::exchange(expected_.told[i], {});
      auto wanted = i == who ? answer : strings{};
      wanted.insert(wanted.end(), told.begin(), told.end());
      if (told.empty() && in_order)
        RC_ASSERT(found == wanted);
      else
        RC_ASSERT(sorted(found) == sorted(wanted));
    }
  }

  /// Asks those in the rooms.
  void ask_who_operates() {
    for (auto i = 0u; i < num_rooms; ++i) {
      auto& room = expected_.rooms[i];
      room.operators.clear();
      if (room.members.empty())
        continue;
      auto text = ask(*peers_[room.members.front()], "NAMES " + room_names[i]);
      for (auto who : room.members) {
        auto at = text.find(nicks[who], text.find(" :") + 2);
        RC_ASSERT(at != std::string::npos);
        if (text[at - 1] == '@')
          room.operators.insert(who);
      }
    }
  }

  void leave(unsigned who) {
    peers_[who]->close();
    peers_[who].reset();
    run();
    for (auto& x : expected_.rooms)
      x.leave(who);
    expected_.people[who] = {};
  }

  /// It comes; with the keys of the turn it sets some metadata, and subscribes to some,
  /// before it is in.
  void come(unsigned who, const turn& x) {
    auto& me = expected_.people[who];
    auto& nick = nicks[who];
    me.is_old = x.is_old;
    peers_[who].emplace(connect(irc_format));
    peers_[who]->send(std::string{"CAP REQ :batch draft/metadata-"}
                      + (x.is_old ? "2" : "3") + "\r\n");
    values early;
    for (size_t i = 0; i < x.keys.size(); ++i) {
      auto& key = keys[x.keys[i]];
      auto& value = texts[(x.text + i) % texts.size()];
      does(who, "METADATA * SET " + key + " :" + value,
           expected_.set_early(who, early, key, value));
    }
    if (!x.keys.empty())
      does(who, "METADATA * SUB" + words(x.keys), expected_.subscribe(x, true));
    std::string lines = "NICK " + nick + "\r\nUSER " + nick + " 0 * :" + nick;
    if (x.with_account) {
      lines = "AUTHENTICATE PLAIN\r\n" + plain("Ada", "sesame") + "\r\n" + lines;
      me.logged_in = true;
    }
    does(who, lines + "\r\nCAP END", expected_.arrive(who, early));
  }

  void restart() {
    for (auto i = 0u; i < num_people; ++i)
      leave(i);
    // What is set on a registered room is kept a second later.
    advance(std::chrono::seconds{2});
    chat_fixture::restart();
    for (auto i = 0u; i < num_people; ++i)
      come(i, {});
  }

  void join(unsigned who, unsigned which) {
    auto& name = room_names[which];
    auto text = ask(*peers_[who], "JOIN " + name);
    strings wanted;
    if (text.find("366 " + nicks[who] + ' ' + name) != std::string::npos) {
      does(who, "PING nobody-else-hears-anything", {});
      expected_.rooms[which].members.push_back(who);
      ask_who_operates();
      wanted = expected_.show_room(who, which);
    }
    RC_ASSERT(lines_about_metadata(text) == wanted);
  }

  std::optional<fake_peer> peers_[num_people];
  model expected_;
};

} // namespace

TEST_CASE("each is told of metadata what the model says, over restarts") {
  REQUIRE(rc::check("each is told of metadata what the model says, over restarts", [] {
    auto turns =
      *rc::gen::scale(2, rc::gen::container<std::vector<turn>>(rc::gen::exec(any_turn)));
    server hub;
    for (auto& x : turns)
      hub.apply(x);
  }));
}
