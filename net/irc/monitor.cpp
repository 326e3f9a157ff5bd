#include <algorithm>
#include <functional>
#include <memory>
#include <unordered_set>
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
/// @param send_line sends one line of it.
void send_list(irc_session& s, strings items,
               std::function<void(const std::string&)> send_line,
               std::function<void()> done) {
  struct list {
    strings items;
    std::string line;
  };
  auto x = std::make_shared<list>(list{std::move(items), {}});
  auto send = [x, send_line = std::move(send_line)] {
    if (!x->line.empty())
      send_line(x->line);
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

void send_list(irc_session& s, numeric::code code, strings items,
               std::function<void()> done) {
  send_list(
    s, std::move(items), [&s, code](const std::string& line) { s.reply(code, {line}); },
    std::move(done));
}

/// Tells who of these is here and who is not.
void send_status(irc_session& s, strings nicks) {
  s.people().ask_directory<people>(
    [&s, nicks](caf::expected<people> found) {
      strings online;
      strings nicks_online;
      std::unordered_set<std::string> here;
      if (found)
        for (auto& x : *found) {
          online.push_back(mask_of(*x.who));
          nicks_online.push_back(x.who->nick);
          here.insert(folded(x.who->nick));
        }
      strings offline;
      for (auto& x : nicks)
        if (here.count(folded(x)) == 0)
          offline.push_back(x);
      send_list(s, numeric::RPL_MONONLINE, std::move(online),
                [&s, offline = std::move(offline), nicks = std::move(nicks_online)] {
                  for (auto& x : nicks)
                    offer_metadata(s, x, true);
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
      auto refused = too_many ? std::move(*too_many) : strings{};
      auto is_refused = [&](const std::string& x) {
        return std::find(refused.begin(), refused.end(), x) != refused.end();
      };
      added.erase(std::remove_if(added.begin(), added.end(), is_refused), added.end());
      send_list(
        s, std::move(refused),
        [&s, limit](const std::string& line) {
          s.reply(numeric::ERR_MONLISTFULL,
                  {std::to_string(limit), line, "Monitor list is full"});
        },
        [&s, added = std::move(added)] {
          if (!added.empty())
            send_status(s, added);
        });
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
