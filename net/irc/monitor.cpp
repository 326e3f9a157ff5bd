#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

#include <fmt/format.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

namespace {

using strings = std::vector<std::string>;
using people = std::vector<person>;

/// Sends a comma-separated list in as many lines as it needs, then calls `done`.
void send_list(irc_session& s, numeric::code code, strings items,
               std::function<void()> done) {
  struct list {
    strings items;
    std::string line;
  };
  auto x = std::make_shared<list>(list{std::move(items), {}});
  auto send = [&s, code, x] {
    if (!x->line.empty())
      s.reply(code, {x->line});
    x->line.clear();
  };
  s.people().in_pieces(
    x->items.size(),
    [x, send](size_t i) {
      constexpr size_t enough = 380;
      auto& item = x->items[i];
      if (x->line.size() + item.size() > enough)
        send();
      x->line += (x->line.empty() ? "" : ",") + item;
    },
    [send, done = std::move(done)] {
      send();
      done();
    });
}

/// Tells who of these is here and who is not.
void send_status(irc_session& s, strings nicks) {
  s.people().ask_directory<people>(
    [&s, nicks](caf::expected<people> found) {
      strings online;
      auto offline = nicks;
      if (found)
        for (auto& x : *found) {
          online.push_back(mask_of(*x.who));
          auto same = [&](const std::string& y) {
            return folded(y) == folded(x.who->nick);
          };
          offline.erase(std::remove_if(offline.begin(), offline.end(), same),
                        offline.end());
        }
      send_list(s, numeric::RPL_MONONLINE, std::move(online),
                [&s, offline = std::move(offline)] {
                  send_list(s, numeric::RPL_MONOFFLINE, offline, [] {});
                });
    },
    person_atom::value, nicks);
}

void add(irc_session& s, strings nicks) {
  auto limit = static_cast<uint32_t>(s.config().monitored);
  s.people().ask_directory<strings>(
    [&s, nicks, limit](caf::expected<strings> too_many) {
      auto added = nicks;
      if (too_many && !too_many->empty()) {
        auto refused = [&](const std::string& x) {
          return std::find(too_many->begin(), too_many->end(), x) != too_many->end();
        };
        added.erase(std::remove_if(added.begin(), added.end(), refused), added.end());
        std::string list;
        for (auto& x : *too_many)
          list += (list.empty() ? "" : ",") + x;
        s.reply(numeric::ERR_MONLISTFULL,
                {std::to_string(limit), list, "Monitor list is full"});
      }
      if (!added.empty())
        send_status(s, added);
    },
    monitor_atom::value, nicks, true, limit);
}

/// Calls `f` with all nicks this user monitors.
template <class F>
void with_monitored(irc_session& s, F f) {
  s.people().ask_directory<strings>(
    [f](caf::expected<strings> nicks) { f(nicks ? *nicks : strings{}); },
    monitor_atom::value);
}

void remove(irc_session& s, const strings& nicks) {
  s.people().ask_directory<strings>([](caf::expected<strings>) {}, monitor_atom::value,
                                    nicks, false, uint32_t{0});
}

} // namespace

// ircv3.net/specs/extensions/monitor
void monitor(irc_session& s, const irc_message& msg) {
  strings nicks;
  for_each_target(msg.param(1), [&](std::string_view x) {
    // Nobody can ever be called anything else: such a mask is simply not here.
    auto known = [&](const std::string& y) { return folded(x) == folded(y); };
    if (is_nick(x) && std::none_of(nicks.begin(), nicks.end(), known))
      nicks.emplace_back(x);
  });
  auto sub = msg.param(0);
  if (sub == "+") {
    add(s, std::move(nicks));
  } else if (sub == "-") {
    remove(s, nicks);
  } else if (sub == "C" || sub == "c") {
    with_monitored(s, [&s](const strings& all) { remove(s, all); });
  } else if (sub == "L" || sub == "l") {
    with_monitored(s, [&s](const strings& all) {
      send_list(s, numeric::RPL_MONLIST, all,
                [&s] { s.reply(numeric::RPL_ENDOFMONLIST, {"End of MONITOR list"}); });
    });
  } else if (sub == "S" || sub == "s") {
    with_monitored(s, [&s](const strings& all) { send_status(s, all); });
  } else {
    s.reply(numeric::ERR_NEEDMOREPARAMS, {"MONITOR", "Use +, -, C, L or S"});
  }
}

} // namespace hubbub::irc
