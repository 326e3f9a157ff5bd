#include "test/support/deterministic.hpp"

#include <stdexcept>

#include <caf/io/middleman.hpp>
#include <caf/scoped_actor.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "actors/ban_keeper.hpp"
#include "actors/directory.hpp"
#include "actors/recorder.hpp"
#include "actors/room.hpp"
#include "net/connection_broker.hpp"
#include "net/sasl/scram.hpp"
#include "store/accounts.hpp"

namespace hubbub::test {

namespace {

room_actor::behavior_type room(room_actor::stateful_pointer<room_state> self,
                               std::string name, directory_actor directory,
                               room_rules_ptr rules, room_ties ties) {
  return self->state.make_behavior(std::move(name), std::move(directory),
                                   std::move(rules), std::move(ties));
}

directory_actor::behavior_type
directory(directory_actor::stateful_pointer<directory_state> self, room_factory make_room,
          directory_rules rules) {
  return self->state.make_behavior(std::move(make_room), std::move(rules));
}

recorder_actor::behavior_type
recorder(recorder_actor::stateful_pointer<recorder_state> self, recorder_rules rules) {
  return self->state.make_behavior(std::move(rules));
}

ban_keeper_actor::behavior_type
ban_keeper(ban_keeper_actor::stateful_pointer<ban_keeper_state> self,
           accounts_actor store) {
  constexpr size_t most = 10;
  return self->state.make_behavior(std::move(store), most);
}

test_member::behavior_type member(test_member::pointer self, std::string nick,
                                  diary* notes) {
  return {
    [self, notes](join_atom, const directory_actor& whom, const std::string& room_name,
                  const user_ptr& who) {
      self->request(whom, caf::infinite, join_atom::value, room_name, who, std::string{})
        .then([](const room_view&) {},
              [notes](const caf::error& why) {
                notes->push_back("not in: " + to_string(code_of(why)));
              });
    },
    [self, notes](deliver_atom, const event_batch& batch, uint32_t first, uint32_t last) {
      for (auto i = first; i < last; ++i) {
        auto& x = batch->events[i];
        auto own = x.author == self->id() ? "(own) " : "";
        notes->push_back(own + describe(x));
      }
    },
    [notes](reject_atom, const std::string& target, const caf::error& why) {
      notes->push_back("rejected at " + target + ": " + to_string(code_of(why)));
    },
    [nick](profile_atom) { return profile{make_user(nick), 0, {}, "test", 0, 0}; },
    [notes](knock_atom, const std::string& room_name, const user_ptr& who,
            const std::string& text) {
      notes->push_back(who->nick + " knocks at " + room_name + ": " + text);
    },
    [notes](presence_atom, const user_ptr& who, bool present) {
      notes->push_back(who->nick + (present ? " is here" : " is gone"));
    },
    [self, notes](disconnect_atom, const std::string& reason) {
      notes->push_back("disconnected: " + reason);
      self->quit();
    },
    [notes](logout_atom, account_id, const std::string& why) {
      notes->push_back("logged out: " + why);
    },
    [notes](metadata_atom, const std::vector<metadata_entry>& changes, caf::actor_id) {
      for (auto& x : changes)
        notes->push_back("its metadata: " + text_of(x));
    },
    [notes](marker_atom, const std::string& target, int64_t time) {
      notes->push_back("has read " + target + " up to " + std::to_string(time));
    },
  };
}

/// Has nothing to read again but an answer. (CAF 0.17 binds a reference to nothing when
/// such a function takes nothing.)
control_actor::behavior_type control(control_actor::pointer, const std::string& answer) {
  return {[answer](rehash_atom) { return rehash_result{answer}; }};
}

/// (It takes something for the same reason.)
password_actor::behavior_type passwords(password_actor::pointer, bool right) {
  return {[right](verify_atom, const password_question& x) {
            return x.secret == x.given && !x.is_decoy ? right : !right;
          },
          [](hash_atom, const std::string&, const std::string& given) {
            return account_secret{given, make_scram_keys(given)};
          }};
}

} // namespace

// -- the system -----------------------------------------------------------------------

deterministic_system::test_config::test_config() {
  load<caf::io::middleman>();
  add_message_types<caf::id_block::hubbub>();
  hubbub::add_error_category(*this);
  set("scheduler.policy", caf::atom("testing"));
  set("middleman.network-backend", caf::atom("testing"));
  set("middleman.manual-multiplexing", true);
  set("middleman.workers", size_t{0});
}

deterministic_system::deterministic_system()
    : sys(config_),
      sched(dynamic_cast<caf::scheduler::test_coordinator&>(sys.scheduler())),
      loop(dynamic_cast<caf::io::network::test_multiplexer&>(sys.middleman().backend())) {
  // nop
}

deterministic_system::~deterministic_system() {
  for (auto& x : owned_)
    kill(caf::actor_cast<caf::actor>(x));
  owned_.clear();
  run();
}

void deterministic_system::run() {
  // Far more than any test needs: an endless exchange fails instead of hanging.
  for (size_t steps = 0; steps < 1'000'000; ++steps)
    if (!sched.try_run_once() && !loop.try_exec_runnable() && !loop.read_data())
      return;
  throw std::runtime_error("the actors never came to rest");
}

void deterministic_system::step(size_t choice) {
  auto chosen = sched.jobs.begin() + static_cast<ptrdiff_t>(choice);
  std::rotate(sched.jobs.begin(), chosen, chosen + 1);
  sched.run_once();
}

void deterministic_system::advance(caf::timespan by) {
  sched.advance_time(by);
  run();
}

control_actor deterministic_system::spawn_control() {
  return owned(sys.spawn(control, std::string{"there is no file"}));
}

password_actor deterministic_system::spawn_passwords() {
  return owned(sys.spawn(passwords, true));
}

accounts_actor deterministic_system::spawn_accounts() {
  return owned(spawn_accounts_in_memory(sys, [] { return int64_t{1'000'000}; }));
}

recorder_actor deterministic_system::spawn_recorder(recorder_rules rules) {
  return owned(sys.spawn(recorder, std::move(rules)));
}

ban_keeper_actor deterministic_system::spawn_ban_keeper(accounts_actor store) {
  return owned(sys.spawn(ban_keeper, std::move(store)));
}

directory_actor deterministic_system::spawn_directory(room_rules rooms,
                                                      directory_rules rules) {
  room_factory make_room =
    [this, rooms = room_rules_ptr{std::move(rooms)},
     recorder = rules.recorder](std::string name, directory_actor dir, uint32_t source) {
      return owned(sys.spawn(room, std::move(name), std::move(dir), rooms,
                             room_ties{source, recorder}));
    };
  return owned(sys.spawn(directory, std::move(make_room), std::move(rules)));
}

// -- members --------------------------------------------------------------------------

test_member spawn_member(deterministic_system& world, std::string nick, diary& notes) {
  return world.owned(world.sys.spawn(member, std::move(nick), &notes));
}

void post_join(const test_member& who, const directory_actor& dir,
               const std::string& room_name, const std::string& nick) {
  post(who, who, join_atom::value, dir, room_name, make_user(nick));
}

room_actor find_room(deterministic_system& world, const directory_actor& dir,
                     const std::string& name) {
  caf::scoped_actor self{world.sys};
  auto answer = self->request(dir, caf::infinite, find_atom::value, name);
  world.run();
  room_actor result;
  answer.receive([&](const room_actor& x) { result = x; }, [](const caf::error&) {});
  return result;
}

std::string describe(const event& x) {
  auto& nick = x.who->nick;
  switch (x.kind) {
    case event_kind::joined:
      return nick + " joined" + (x.by_power ? " past " + x.text : "");
    case event_kind::parted:
      return nick + " parted" + (x.text.empty() ? "" : ": " + x.text);
    case event_kind::quit:
      return nick + " quit: " + x.text;
    case event_kind::kicked:
      return nick + " kicked " + x.subjects.front().who->nick + ": " + x.text;
    case event_kind::renamed:
      return nick + " is now " + x.text;
    case event_kind::said:
      return nick + " said " + x.text;
    case event_kind::acted:
      return nick + " did " + x.text;
    case event_kind::noticed:
      return nick + " noticed " + x.text;
    case event_kind::tagged:
      return nick + " tagged " + x.tags;
    case event_kind::new_topic:
      return nick + " set the topic " + x.text;
    case event_kind::mode_changed:
      return nick + " set " + x.text;
    case event_kind::invited:
      return nick + " invited " + x.subjects.front().who->nick + " to " + x.text;
    case event_kind::went_away:
      return nick + " is " + (x.text.empty() ? "back" : "away: " + x.text);
    case event_kind::new_realname:
      return nick + " is really " + x.text;
    case event_kind::new_host:
      return nick + " is at " + x.text;
    case event_kind::new_account:
      return nick + (x.text.empty() ? " is logged out" : " is logged in to " + x.text);
    case event_kind::wallops:
      return nick + " tells all: " + x.text;
    case event_kind::moved:
      return nick + " renamed the room to " + x.text;
    case event_kind::redacted:
      return nick + " took back" + x.text.substr(x.text.find(' '));
    case event_kind::refreshed:
      return nick + " is refreshed";
    case event_kind::new_metadata:
      return nick + " has " + x.text;
    case event_kind::room_metadata:
      return nick + " set metadata " + x.text;
  }
  return "?";
}

user_ptr make_user(std::string nick, caf::actor_id id) {
  user result{std::move(nick), "user", "host", "Real Name"};
  result.id = id;
  return user_ptr{std::move(result)};
}

// -- orders ---------------------------------------------------------------------------

size_t in_every_order(const std::function<void(deterministic_system&,
                                               const std::function<void()>&)>& scenario,
                      size_t limit) {
  // A depth-first walk: `path` holds the choice taken at each step and how many
  // there were. After each run the last choice that has an alternative changes.
  struct choice {
    size_t taken;
    size_t options;
  };
  std::vector<choice> path;
  size_t orders = 0;
  do {
    deterministic_system world;
    size_t depth = 0;
    scenario(world, [&] {
      while (world.num_runnable() > 0) {
        if (depth == path.size())
          path.push_back({0, world.num_runnable()});
        world.step(path[depth].taken);
        ++depth;
      }
    });
    ++orders;
    while (!path.empty() && ++path.back().taken == path.back().options)
      path.pop_back();
  } while (!path.empty() && orders < limit);
  return orders;
}

// -- connections ----------------------------------------------------------------------

fake_peer::fake_peer(deterministic_system& world, const wire_format& format,
                     chat_context context)
    : world_(world) {
  static int64_t last_handle = 1000;
  hdl_ = caf::io::connection_handle::from_int(++last_handle);
  actor_ = world_.owned(spawn_connection(
    world_.sys.middleman(), world_.loop.new_scribe(hdl_), format, std::move(context)));
  world_.run();
}

void fake_peer::send(const std::string& bytes) {
  auto& buf = world_.loop.virtual_network_buffer(hdl_);
  buf.insert(buf.end(), bytes.begin(), bytes.end());
  world_.run();
}

void fake_peer::send_bytewise(const std::string& bytes) {
  for (auto c : bytes)
    send(std::string(1, c));
}

std::string fake_peer::received() {
  auto& buf = world_.loop.output_buffer(hdl_);
  std::string result{buf.begin(), buf.end()};
  buf.clear();
  // The real transport reports this when it was asked to.
  if (auto& scribe = world_.loop.impl_ptr(hdl_);
      scribe && world_.loop.ack_writes(hdl_) && !result.empty()) {
    scribe->data_transferred(&world_.loop, result.size(), 0);
    world_.run();
  }
  return result;
}

void fake_peer::close() {
  if (auto& scribe = world_.loop.impl_ptr(hdl_))
    scribe->io_failure(&world_.loop, caf::io::network::operation::read);
  world_.run();
}

bool fake_peer::connected() const {
  auto broker = caf::actor_cast<caf::abstract_actor*>(actor_);
  return static_cast<caf::io::abstract_broker*>(broker)->num_connections() > 0;
}

} // namespace hubbub::test
