// The conversation's actor, between a connection and a terminal that the test
// plays.
#include "apps/client/conversation_host.hpp"

#include <chrono>

#include <caf/scoped_actor.hpp>
#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"
#include "test/client/quiet_system.hpp"

using namespace hubbub::client;
using namespace hubbub::client::test;

namespace {

using strings = std::vector<std::string>;

// What the two were told, and the answers they owe.
struct diary {
  std::string wire;
  strings notes;
  strings shown;
  std::vector<caf::typed_response_promise<done_atom>> sends;
  std::vector<caf::typed_response_promise<done_atom>> prints;
};

// On `ok_atom` each gives the answers that it owes.
using played_link = connection_actor::extend<caf::reacts_to<caf::ok_atom>>;
using played_front = terminal_actor::extend<caf::reacts_to<caf::ok_atom>>;

played_link::behavior_type play_link(played_link::pointer self, diary* notes) {
  return {
    [](listen_atom, const conversation_actor&) {},
    [=](send_atom, const std::string& lines) {
      notes->wire += lines;
      notes->sends.push_back(self->make_response_promise<done_atom>());
      return notes->sends.back();
    },
    [=](label_atom) { notes->notes.push_back("label"); },
    [=](batch_atom) { notes->notes.push_back("batch"); },
    [=](hurry_atom, const std::string& lines) {
      notes->notes.push_back("hurry " + lines);
    },
    [=](dial_atom) { notes->notes.push_back("dial"); },
    [=](resume_atom) { notes->notes.push_back("resume"); },
    [=](leave_atom, departure how, const std::string& words) {
      notes->notes.push_back("leave " + std::to_string(int(how)) + ' ' + words);
    },
    [=](stop_atom) {
      notes->notes.push_back("stop");
      return lost_lines{{}, {"PRIVMSG #lobby :one", "PRIVMSG #lobby :two"}};
    },
    [=](caf::ok_atom) { answer_all(notes->sends); },
  };
}

played_front::behavior_type play_front(played_front::pointer self, diary* notes) {
  return {
    [](listen_atom, const input_actor&) {},
    [=](print_atom, const screen_lines& lines) {
      for (auto& line : lines.items)
        notes->shown.push_back(line.text);
      notes->prints.push_back(self->make_response_promise<done_atom>());
      return notes->prints.back();
    },
    [=](prompt_atom, const std::string& text, const std::string& waiting) {
      notes->notes.push_back("prompt " + waiting + text);
    },
    [=](ask_atom, const std::string& words) {
      notes->notes.push_back("secret " + words);
    },
    [=](wipe_atom) { notes->notes.push_back("wipe"); },
    [=](status_atom, const screen_status& status) {
      notes->notes.push_back("status " + status.me);
    },
    [=](find_atom, const std::string& words) { notes->notes.push_back("find " + words); },
    [=](set_atom, const std::string& name, const std::string& value) {
      notes->notes.push_back("set " + name + ' ' + value);
    },
    [=](close_atom) {
      notes->notes.push_back("close");
      self->quit();
      return done_atom_v;
    },
    [=](caf::ok_atom) { answer_all(notes->prints); },
  };
}

keeper_actor::behavior_type play_keeper(keeper_actor::pointer, diary* notes) {
  return {
    [=](record_atom, const log_lines& lines) {
      for (auto& x : lines.items)
        notes->notes.push_back("record " + x.place + ' ' + x.text);
      return std::string{lines.items.empty() ? "" : "the disk is full"};
    },
    [=](ignore_atom, const ignored_change& x) {
      notes->notes.push_back((x.ignored ? "ignore " : "hear ") + x.mask);
      return std::string{};
    },
    [](promise_atom, const tls_promise&) { return std::string{}; },
    [=](notify_atom, const alert& what) {
      notes->notes.push_back("notify " + what.from + ' ' + what.text);
      return std::string{};
    },
  };
}

conversation_options alice(bool reconnect, bool logs, bool echo) {
  conversation_options result{"Alice", "#lobby", true, true, {}, reconnect};
  result.logs = logs;
  result.echo = echo;
  return result;
}

struct world : quiet_system {
  explicit world(bool reconnect = false, output_form form = output_form::text,
                 bool logs = false, bool echo = false) {
    talk = owned(system.spawn(
      host_conversation, alice(reconnect, logs, echo),
      both_sides{
        connection_actor{link}, terminal_actor{front}, logs ? keeps : keeper_actor{}, {}},
      form));
    run();
    caf::anon_send(talk, begin_atom_v);
    run();
  }

  diary notes;
  played_link link = owned(system.spawn(play_link, &notes));
  played_front front = owned(system.spawn(play_front, &notes));
  keeper_actor keeps = owned(system.spawn(play_keeper, &notes));
  conversation_actor talk;
  caf::scoped_actor self{system};

  // What the connection, or the terminal, owes an answer for is done.
  template <class Handle>
  void settles(const Handle& whom) {
    caf::anon_send(whom, caf::ok_atom_v);
    run();
  }

  server_messages messages(strings lines) {
    server_messages result;
    for (auto& line : lines)
      read_server_message(line, result.items.emplace_back());
    return result;
  }

  void hears(strings lines) {
    caf::anon_send(talk, received_atom_v, messages(std::move(lines)));
    run();
  }

  void gets_in() {
    settles(link);
    hears({":s 001 Alice :Welcome", ":s 376 Alice :End", ":Alice!a@h JOIN #lobby",
           ":s 366 Alice #lobby :End"});
    settles(link);
    settles(front);
    notes = {};
  }

  bool answered() {
    run();
    return !self->mailbox().empty();
  }
};

struct for_programs : world {
  for_programs() : world(false, output_form::raw) {}
};

struct with_echo : world {
  with_echo() : world(false, output_form::text, false, true) {}
};

struct for_json : world {
  for_json() : world(false, output_form::json) {}
};

struct returning : world {
  returning() : world(true) {}
};

} // namespace

TEST_CASE_METHOD(world, "the conversation begins by saying who one is") {
  CHECK(notes.wire == "NICK Alice\r\nUSER hubbub 0 * Alice\r\n");
}

TEST_CASE_METHOD(world, "lines are taken when one is in and the connection took them") {
  settles(link);
  [[maybe_unused]] auto answer =
    self->request(talk, caf::infinite, typed_atom_v, typed_lines{{"hello"}});
  CHECK_FALSE(answered());
  hears({":s 001 Alice :Welcome", ":s 376 Alice :End", ":Alice!a@h JOIN #lobby"});
  settles(link);
  CHECK_FALSE(answered());
  hears({":s 366 Alice #lobby :End"});
  CHECK(notes.wire.find("PRIVMSG #lobby :hello\r\n") != std::string::npos);
  CHECK_FALSE(answered());
  settles(link);
  CHECK(answered());
}

TEST_CASE_METHOD(world, "nobody waits for a conversation that is over") {
  gets_in();
  [[maybe_unused]] auto answer =
    self->request(talk, caf::infinite, typed_atom_v, typed_lines{{"hello"}});
  CHECK_FALSE(answered());
  caf::anon_send(talk, lost_atom_v, std::string{"gone"}, lost_lines{});
  CHECK(answered());
}

TEST_CASE_METHOD(world, "messages are taken when the screen has shown them") {
  gets_in();
  [[maybe_unused]] auto answer = self->request(
    talk, caf::infinite, received_atom_v, messages({":Omar!o@h PRIVMSG #lobby :Hi"}));
  CHECK_FALSE(answered());
  CHECK(notes.shown == strings{"[Omar]: Hi"});
  settles(front);
  CHECK(answered());
}

TEST_CASE_METHOD(world, "messages that show nothing are taken at once") {
  gets_in();
  [[maybe_unused]] auto answer =
    self->request(talk, caf::infinite, received_atom_v, messages({":s 372 Alice :motd"}));
  CHECK(answered());
}

TEST_CASE_METHOD(world, "the end closes the screen first and then says how it was") {
  gets_in();
  caf::anon_send(talk, lost_atom_v, std::string{"gone"}, lost_lines{});
  run();
  CHECK(notes.notes == strings{"close"});
}

TEST_CASE_METHOD(returning, "a connection that is back hears first who one is") {
  gets_in();
  caf::anon_send(talk, lost_atom_v, std::string{"gone"}, lost_lines{});
  run();
  CHECK(notes.notes == strings{"dial"});
  caf::anon_send(talk, typed_atom_v, typed_lines{{"hello"}});
  caf::anon_send(talk, connected_atom_v);
  run();
  CHECK(notes.wire.empty());
  hears({":s 001 Alice :Welcome", ":s 376 Alice :End"});
  hears({":Alice!a@h JOIN #lobby", ":s PONG s rejoined"});
  CHECK(notes.notes
        == strings{"dial", "hurry NICK Alice\r\nUSER hubbub 0 * Alice\r\n",
                   "hurry JOIN #lobby\r\nPING rejoined\r\n", "prompt [you] > ",
                   "resume"});
  CHECK(notes.wire == "PRIVMSG #lobby :hello\r\n");
}

TEST_CASE_METHOD(returning, "a name that was taken is claimed every fifteen seconds") {
  gets_in();
  caf::anon_send(talk, lost_atom_v, std::string{"gone"}, lost_lines{});
  caf::anon_send(talk, connected_atom_v);
  hears({":s 433 * Alice :In use", ":s 001 Alice_ :Welcome", ":s 376 Alice_ :End",
         ":Alice_!a@h JOIN #lobby", ":s PONG s rejoined"});
  for (int i = 0; i < 3; ++i) {
    notes.wire.clear();
    advance(std::chrono::seconds{15});
    CHECK(notes.wire == "NICK Alice\r\n");
    settles(link);
  }
  hears({":Alice_!a@h NICK Alice"});
  notes.wire.clear();
  advance(std::chrono::seconds{15});
  advance(std::chrono::seconds{15});
  CHECK(notes.wire.empty());
}

TEST_CASE_METHOD(world, "leaving is for the connection to do") {
  gets_in();
  caf::anon_send(talk, interrupt_atom_v);
  run();
  CHECK(notes.notes == strings{"leave 0 leaving"});
  CHECK(notes.wire.empty());
}

TEST_CASE_METHOD(world, "if the terminal breaks so does the conversation") {
  caf::anon_send_exit(front, caf::exit_reason::kill);
  run();
  [[maybe_unused]] auto answer =
    self->request(talk, caf::infinite, complete_atom_v, std::string{}, 0u);
  run();
  auto failed = false;
  answer.receive([](const completion&) {}, [&](caf::error&) { failed = true; });
  CHECK(failed);
}

TEST_CASE_METHOD(for_programs, "programs see what the server sent and errors beside it") {
  gets_in();
  hears({":Omar!o@h PRIVMSG #lobby :Hi", ":s 404 Alice #lobby :Cannot send"});
  CHECK(notes.shown
        == strings{":Omar!o@h PRIVMSG #lobby :Hi", ":s 404 Alice #lobby :Cannot send",
                   "** You may not speak in #lobby (Cannot send) **"});
}

TEST_CASE_METHOD(world, "Ctrl+C while something waits to be sent has that dropped") {
  gets_in();
  caf::anon_send(talk, typed_atom_v, typed_lines{{"one", "two"}});
  run();
  caf::anon_send(talk, interrupt_atom_v);
  run();
  CHECK(notes.notes == strings{"stop"});
  CHECK(
    notes.shown
    == strings{"** Stopped: 2 lines were not sent, from: one. Ctrl+C once more leaves "
               "**"});
}

struct that_is_kept : world {
  that_is_kept() : world(false, output_form::text, true) {}
};

TEST_CASE_METHOD(that_is_kept,
                 "what is to be kept is handed over, and trouble is said once") {
  gets_in();
  hears({":Omar!o@h PRIVMSG #lobby :hi", ":Omar!o@h PRIVMSG #lobby :Alice?"});
  CHECK(notes.notes
        == strings{"record #lobby [Omar]: hi", "record #lobby [Omar]: Alice?",
                   "notify Omar Alice?"});
  CHECK(notes.shown == strings{"[Omar]: hi", "[Omar]: Alice?", "** the disk is full **"});
  notes.shown.clear();
  hears({":Omar!o@h PRIVMSG #lobby :again"});
  CHECK(notes.shown == strings{"[Omar]: again"});
  notes.notes.clear();
  caf::anon_send(talk, typed_atom_v, typed_lines{{"/ignore Omar", "/set bell off"}});
  run();
  CHECK(notes.notes == strings{"prompt [you] > ", "set bell off", "ignore Omar"});
}

TEST_CASE("a server that wants a password has the terminal ask for one") {
  world that;
  that.notes.notes.clear();
  that.hears({":s 464 * :Password incorrect"});
  CHECK(that.notes.notes == strings{"secret Password of the server: "});
  that.notes.wire.clear();
  caf::anon_send(that.talk, secret_atom_v, std::string{"tea"});
  that.run();
  CHECK(that.notes.wire.substr(0, 11) == "PASS :tea\r\n");
}

TEST_CASE_METHOD(with_echo,
                 "what a server does with what is said is told before it is said") {
  gets_in();
  hears({":s CAP * LS :batch draft/multiline=max-bytes=4096 echo-message "
         "labeled-response message-tags",
         ":s CAP * ACK :batch draft/multiline echo-message labeled-response"});
  CHECK(notes.notes == strings{"batch", "label"});
}

TEST_CASE_METHOD(for_programs, "the lines of one message come out as they came") {
  gets_in();
  const strings lines = {":Omar!o@h BATCH +x draft/multiline #lobby",
                         "@batch=x :Omar!o@h PRIVMSG #lobby :one",
                         "@batch=x :Omar!o@h PRIVMSG #lobby :two", ":Omar!o@h BATCH -x"};
  hears(lines);
  CHECK(notes.shown == lines);
}

TEST_CASE_METHOD(for_json, "the lines of one message are one object") {
  gets_in();
  hears({":Omar!o@h BATCH +x draft/multiline #lobby",
         "@batch=x :Omar!o@h PRIVMSG #lobby :one",
         "@batch=x :Omar!o@h PRIVMSG #lobby :two", ":Omar!o@h BATCH -x"});
  REQUIRE(notes.shown.size() == 1);
  CHECK(notes.shown[0].find("\"text\":\"one\\ntwo\"") != std::string::npos);
}

TEST_CASE("the server is asked how long it takes, and not often") {
  diary notes;
  quiet_system quiet;
  int64_t now = 0;
  auto options = alice(false, false, false);
  options.stopwatch = [&] { return now; };
  options.fillable = true;
  auto link = quiet.owned(quiet.system.spawn(play_link, &notes));
  auto front = quiet.owned(quiet.system.spawn(play_front, &notes));
  conversation_actor talk = quiet.owned(quiet.system.spawn(
    host_conversation, std::move(options),
    both_sides{connection_actor{link}, terminal_actor{front}}, output_form::text));
  auto hears = [&](std::string line) {
    server_messages messages;
    read_server_message(line, messages.items.emplace_back());
    caf::anon_send(talk, received_atom_v, std::move(messages));
    quiet.run();
  };
  auto passes = [&](std::chrono::milliseconds time) {
    now += time.count();
    quiet.advance(time);
  };
  using std::chrono::seconds;
  caf::anon_send(talk, begin_atom_v);
  quiet.run();
  passes(seconds{10}); // nobody is in yet
  for (auto line : {":s 001 Alice :Welcome", ":s 376 Alice :End",
                    ":Alice!a@h JOIN #lobby", ":s 366 Alice #lobby :End"})
    hears(line);
  notes.notes.clear();
  passes(seconds{2});
  CHECK(notes.notes == strings{"hurry PING lag-1\r\n"});
  notes.notes.clear();
  // Who waits sees it; who is answered sees it no more.
  for (int i = 0; i < 3; ++i)
    passes(seconds{1});
  CHECK(notes.notes
        == strings{"prompt (lag 1 s) [you] > ", "prompt (lag 2 s) [you] > ",
                   "prompt (lag 3 s) [you] > "});
  notes.notes.clear();
  hears(":s PONG s lag-1");
  hears(":s PONG s lag-1");
  hears(":s PONG s lag-2");
  CHECK(notes.notes.empty());
  passes(seconds{1});
  CHECK(notes.notes.empty());
  passes(seconds{4});
  CHECK(notes.notes == strings{"hurry PING lag-2\r\n"});
  hears(":s PONG s lag-2");
  CHECK(notes.notes.back() == "prompt [you] > ");
  // A full screen is told all that has changed, once.
  notes.notes.clear();
  caf::anon_send(talk, typed_atom_v, typed_lines{{"/screen full"}});
  quiet.run();
  CHECK(notes.notes == strings{"prompt [you] > ", "set screen full", "status Alice"});
  notes.notes.clear();
  hears(":s MODE #lobby +o Alice");
  hears(":Omar!o@h PRIVMSG #lobby :tea");
  CHECK(notes.notes == strings{"status @Alice"});
  notes.notes.clear();
  caf::anon_send(talk, typed_atom_v, typed_lines{{"/find tea"}});
  quiet.run();
  CHECK(notes.notes == strings{"find tea"});
}
