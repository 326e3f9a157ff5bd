// The whole server without sockets: bytes in, on five connections of three formats, in
// whatever order and at whatever pace. What anybody is sent obeys its grammar; rooms and
// directory agree about who is where; and when all have left, nothing is left of them.
//
// Each line of an input is one step: a letter that says which connection (a, b, c: IRC;
// d: colon; e: bracket), one that says what happens to it, and a text (`take_step`).
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

#include <caf/actor_registry.hpp>
#include <caf/scoped_actor.hpp>

#include "test/fuzz/grammar.hpp"
#include "test/fuzz/target.hpp"
#include "test/net/chat_fixture.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;
using namespace hubbub::test;

namespace {

constexpr size_t num_peers = 5;

/// More steps than that only make an input slow.
constexpr size_t most_steps = 100;

struct place {
  std::optional<fake_peer> peer;
  bool reads = true;
};

class crowd : chat_fixture {
public:
  crowd() : chat_fixture(with_accounts) {
    // Small, so that inputs reach them.
    config->motd = {"Welcome"};
    config->oper_name = "root";
    config->oper_password = "secret";
    config->oper_host = std::string(63, 'h');
    config->rooms_per_user = 3;
    config->monitored = 3;
    config->accepted = 1;
    config->metadata_keys = 2;
    config->metadata_subs = 2;
    config->metadata_value_bytes = 20;
    config->network_name = std::string(63, '=');
    config->description = std::string(300, 'd');
    config->motd.push_back(std::string(400, 'm'));
    config->pipeline = 2;
    config->send_queue = 16'000;
    config->history_page = 3;
    config->rooms.max_list_entries = 3;
    config->rooms.max_knocks = 1;
    config->rooms.slowdown.turn_bytes = 200;
    directory_rules everywhere;
    everywhere.accounts = accounts;
    everywhere.recorder = recorder;
    everywhere.slowdown = config->rooms.slowdown;
    kill(directory);
    directory = spawn_directory(config->rooms, everywhere);
    run();
    num_servants_ = sys.registry().running();
  }

  void take_step(std::string_view step) {
    auto index =
      (step.empty() ? 0u : static_cast<unsigned char>(step[0]) - 'a') % num_peers;
    auto how = step.size() > 1 ? step[1] : ' ';
    auto text = with_msgid(std::string{step.substr(std::min<size_t>(step.size(), 2))});
    auto& where = places_[index];
    auto& peer = peer_at(index);
    switch (how) {
      case '!': // the connection breaks
        peer.close();
        break;
      case '.': // nothing more will come
        caf::anon_send(peer.actor(), caf::io::new_data_msg{peer.handle(), {}});
        run();
        break;
      case '-': // bytes, of which the last need not end a line
        peer.send(text);
        break;
      case '~': // a line that nobody has read yet
        put(peer, text + "\r\n");
        break;
      case '?': // some of what can happen happens
        for (auto c : text)
          let_something_happen(static_cast<unsigned char>(c));
        break;
      case '%': // it stops to read, or begins again
        where.reads = !where.reads;
        break;
      case '+': // time passes
        for (auto& x : places_)
          if (x.peer)
            caf::anon_send(x.peer->actor(), pulse_atom::value);
        run();
        advance(
          std::chrono::seconds{text.empty() ? 1 : static_cast<unsigned char>(text[0])});
        break;
      case '*': // the configuration changes
        reload(text);
        break;
      default: // a line
        peer.send(text + "\r\n");
    }
    listen();
  }

  void finish() {
    run();
    for (auto& x : places_)
      x.reads = true;
    listen();
    compare_rooms_with_people();
    for (auto& x : places_)
      if (x.peer) {
        x.peer->close();
        expect(!x.peer->connected(), "a connection that broke is gone");
      }
    expect_nobody();
  }

private:
  static const wire_format& format_at(size_t index) {
    return index < 3 ? irc_format : index == 3 ? colon_format : bracket_format;
  }

  /// No input knows the number of a message: "$msgid" is that of the last one.
  std::string with_msgid(std::string text) const {
    constexpr std::string_view name = "$msgid";
    for (size_t at = 0; (at = text.find(name, at)) != std::string::npos;
         at += msgid_.size())
      text.replace(at, name.size(), msgid_);
    return text;
  }

  void remember_msgid(std::string_view bytes) {
    constexpr std::string_view key = "msgid=";
    if (auto at = bytes.rfind(key); at != std::string_view::npos) {
      bytes.remove_prefix(at + key.size());
      msgid_ = bytes.substr(0, bytes.find_first_of("; \r"));
    }
  }

  /// The connection at that place, made anew if it has ended.
  fake_peer& peer_at(size_t index) {
    auto& peer = places_[index].peer;
    if (!peer || !peer->connected()) {
      peer.emplace(connect(format_at(index)));
      places_[index].reads = true;
    }
    return *peer;
  }

  void put(fake_peer& peer, const std::string& bytes) {
    auto& in = loop.virtual_network_buffer(peer.handle());
    in.insert(in.end(), bytes.begin(), bytes.end());
  }

  void let_something_happen(size_t choice) {
    auto jobs = num_runnable();
    if (jobs > 0 && choice % 2 == 0)
      step(choice / 2 % jobs);
    else if (!loop.try_exec_runnable())
      loop.read_data();
  }

  void reload(const std::string& text) {
    auto changed = std::make_shared<settings>(*config);
    changed->disabled_capabilities.clear();
    if (text == "flood")
      changed->flood = flood_limits{}; // who is fast has to wait from now on
    else if (text == "slow")           // who talks to somebody who does not read
      changed->slowdown_time = settings{}.slowdown_time;
    else if (!text.empty())
      changed->disabled_capabilities = {text, "batch", "echo-message"};
    for (auto& x : places_)
      if (x.peer)
        caf::anon_send(x.peer->actor(), reload_atom::value, settings_ptr{changed});
    run();
  }

  /// Reads and checks what everybody who reads was sent.
  void listen() {
    auto heard = true;
    std::array<std::string, num_peers - 3> plain;
    // Long answers wait for their reader, again and again.
    for (auto i = 0; i < 1000 && heard; ++i) {
      heard = false;
      for (size_t index = 0; index < num_peers; ++index) {
        auto& x = places_[index];
        if (!x.peer || !x.reads)
          continue;
        auto bytes = x.peer->received();
        heard = heard || !bytes.empty();
        if (index < 3) {
          check_irc(bytes);
          remember_msgid(bytes);
        } else {
          plain[index - 3] += bytes;
        }
      }
    }
    expect(!heard, "an answer has an end");
    // A list of users is one line, which may come in parts.
    for (size_t i = 0; i < plain.size(); ++i) {
      auto& peer = places_[i + 3].peer;
      if (peer && !peer->connected())
        plain[i].resize(plain[i].rfind('\n') + 1);
      check_plain(plain[i], i == 0 ? colon_words : bracket_words);
    }
  }

  /// Asks an actor; nothing, if it refuses or is gone.
  template <class T, class Handle, class... Ts>
  std::optional<T> ask(const Handle& whom, Ts... what) {
    std::optional<T> result;
    auto request = asker_->request(whom, caf::infinite, std::move(what)...);
    run();
    request.receive([&](T& answer) { result = std::move(answer); },
                    [](const caf::error&) {});
    return result;
  }

  void compare_rooms_with_people() {
    std::set<std::string> nicks;
    std::map<std::string, std::set<std::string>> by_room; // who is seen in it
    for (auto& x : places_) {
      // A broker whose connection broke keeps its mailbox, and never answers.
      if (!x.peer || !x.peer->connected())
        continue;
      auto who = ask<profile>(x.peer->actor(), profile_atom::value);
      if (!who || who->signed_on == 0)
        continue;
      expect(is_nick(who->who->nick), "everybody has a name");
      expect(nicks.insert(folded(who->who->nick)).second,
             "nobody has another one's name");
      for (auto& room : who->rooms)
        if (auto& seen = by_room[folded(room.name)]; !who->who->is(user_mode::invisible))
          seen.insert(who->who->nick);
    }
    auto count = ask<census>(directory, census_atom::value);
    expect(count && count->users == nicks.size(),
           "the directory knows how many there are");
    auto rooms = ask<std::vector<room_entry>>(directory, list_atom::value);
    expect(rooms && rooms->size() == by_room.size() && count->rooms == by_room.size(),
           "there is a room where somebody is in it, and only there");
    for (auto& room : *rooms) {
      auto view = ask<room_view>(room.room, view_atom::value);
      if (!view) // a secret one
        continue;
      std::set<std::string> seen;
      for (auto& x : view->members)
        expect(seen.insert(x.who->nick).second, "nobody is in a room twice", room.name);
      expect(seen == by_room[folded(room.name)], "a room and its people agree",
             room.name);
    }
  }

  void expect_nobody() {
    run();
    auto count = ask<census>(directory, census_atom::value);
    expect(count && count->users == 0 && count->unknown == 0, "no name is left");
    expect(count->rooms == 0, "no room is left");
    expect(sys.registry().running() == num_servants_, "no actor is left");
  }

  caf::scoped_actor asker_{sys};
  std::array<place, num_peers> places_;
  std::string msgid_;
  size_t num_servants_ = 0;
};

} // namespace

FUZZ_TARGET(session) {
  crowd everybody;
  input in{bytes};
  for (size_t i = 0; i < most_steps && !in.empty(); ++i)
    everybody.take_step(in.line());
  everybody.finish();
}
