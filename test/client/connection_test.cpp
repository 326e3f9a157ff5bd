#include "apps/client/connection.hpp"

#include <chrono>

#include <caf/io/abstract_broker.hpp>
#include <caf/scoped_actor.hpp>
#include <caf/send.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <catch2/catch.hpp>

#include "test/client/quiet_system.hpp"

using namespace hubbub::client;
using namespace hubbub::client::test;
using namespace std::chrono_literals;

namespace {

using strings = std::vector<std::string>;

// A dialer that answers with these sockets, one after another.
dialer_actor::behavior_type play_dialer(dialer_actor::pointer, std::vector<int>* sockets,
                                        size_t* dialed) {
  auto dial = [=] {
    auto made = std::make_shared<hubbub::client::dialed>();
    made->fd = sockets->at((*dialed)++);
    made->error = made->fd < 0 ? "refused" : "";
    return made;
  };
  return {
    [=](dial_atom) { return dial(); },
    [=](dial_atom, const std::string&) { return dial(); },
  };
}

// A connection between a listener and a server that the test plays.
struct world : quiet_system {
  // An id that is no descriptor: the connection shuts its own down at the end.
  caf::io::connection_handle hdl;
  std::shared_ptr<told_conversation> told = std::make_shared<told_conversation>();
  listener_actor listener = spawn_listener(*this, told);
  std::vector<int> sockets; // that the dialer has for whoever asks; -1: none
  size_t dialed = 0;
  dialer_actor caller = owned(system.spawn(play_dialer, &sockets, &dialed));
  connection_actor link;

  world() {
    auto adopt = [this](int fd) {
      hdl = caf::io::connection_handle::from_int(fd);
      return network.new_scribe(hdl);
    };
    link = owned(spawn_connection(system, adopt(1'000'000), {caller, adopt, 7}));
    caf::anon_send(link, listen_atom_v, conversation_actor{listener});
    run();
  }

  void arrives(const std::string& bytes) {
    auto& buf = network.virtual_network_buffer(hdl);
    buf.insert(buf.end(), bytes.begin(), bytes.end());
    run();
  }

  void send(std::string lines) {
    caf::anon_send(link, send_atom_v, std::move(lines));
    run();
  }

  void leave(departure how) {
    caf::anon_send(link, leave_atom_v, how, std::string{"bye"});
    run();
  }

  void hangs_up() {
    if (auto& scribe = network.impl_ptr(hdl))
      scribe->io_failure(&network, caf::io::network::operation::read);
    run();
  }

  std::string sent() {
    auto& buf = network.output_buffer(hdl);
    std::string result{buf.begin(), buf.end()};
    buf.clear();
    return result;
  }
};

} // namespace

TEST_CASE_METHOD(world, "lines from the server become messages whatever the cut") {
  const std::string text = ":s 001 Alice :Welcome\r\n\r\n:Omar!o@h PRIVMSG #lobby :Hi\n";
  SECTION("whole") {
    arrives(text);
  }
  SECTION("byte by byte") {
    for (auto c : text)
      arrives(std::string(1, c));
  }
  REQUIRE(told->received.size() == 2);
  CHECK(told->received[0].command == "001");
  CHECK(told->received[1].param(1) == "Hi");
  CHECK(sent().empty());
}

TEST_CASE_METHOD(world, "a PING is answered at once") {
  arrives("PING :tok en\r\nPING x\r\n");
  CHECK(sent() == "PONG :tok en\r\nPONG :x\r\n");
  CHECK(told->received.size() == 2);
}

TEST_CASE_METHOD(world, "an endless line is passed over") {
  arrives(std::string(20'000, 'x'));
  arrives(std::string(20'000, 'x') + "\r\nPING :x\r\n");
  CHECK(sent() == "PONG :x\r\n");
  CHECK(told->received.size() == 1);
}

TEST_CASE_METHOD(world, "what comes is told byte for byte, IRC or not") {
  const strings lines{"@time=x :s PONG s hubbub-1", "\xff\x01 what", ":", "220 smtp"};
  for (auto& line : lines)
    arrives(line + "\r\n");
  REQUIRE(told->received.size() == lines.size());
  for (size_t i = 0; i < lines.size(); ++i)
    CHECK(told->received[i].line == lines[i]);
}

TEST_CASE_METHOD(world, "who sends too much waits for the server") {
  std::string lines;
  for (int i = 0; i < 200; ++i)
    lines += "PRIVMSG #lobby :" + std::string(84, 'x') + "\r\n";
  caf::scoped_actor self{system};
  [[maybe_unused]] auto answer = self->request(link, caf::infinite, send_atom_v, lines);
  run();
  CHECK(self->mailbox().empty());
  std::string all;
  for (int fence = 1; self->mailbox().empty() && fence < 100; ++fence) {
    all += sent();
    arrives(":s PONG s hubbub-" + std::to_string(fence) + "\r\n");
  }
  all += sent();
  CHECK_FALSE(self->mailbox().empty());
  CHECK(all.size() > lines.size());
}

TEST_CASE_METHOD(world, "QUIT waits for the PONG when everything shall have arrived") {
  send("PRIVMSG #lobby :Hi\r\n");
  leave(departure::after_arrival);
  CHECK(sent() == "PRIVMSG #lobby :Hi\r\nPING :hubbub-1\r\n");
  arrives(":s PONG s hubbub-1\r\n");
  CHECK(sent() == "QUIT :bye\r\n");
  arrives("ERROR :Closing link\r\n");
  hangs_up();
  CHECK(told->notes == strings{"lost: "});
}

TEST_CASE_METHOD(world, "QUIT goes out at once and the server has two seconds") {
  leave(departure::at_once);
  CHECK(sent() == "QUIT :bye\r\n");
  CHECK(told->notes.empty());
  advance(2s);
  CHECK(told->notes == strings{"lost: "});
}

TEST_CASE_METHOD(world, "a connection that breaks before QUIT was sent is a loss") {
  SECTION("out of the blue") {
    hangs_up();
  }
  SECTION("while the last lines are under way") {
    send("PRIVMSG #lobby :Hi\r\n");
    leave(departure::after_arrival);
    hangs_up();
  }
  CHECK(told->notes == strings{"lost: the server closed the connection"});
}

TEST_CASE_METHOD(world, "a silent server is asked and given up within a minute") {
  advance(14s);
  CHECK(sent().empty());
  advance(14s);
  CHECK(sent() == "PING :alive\r\n");
  SECTION("unless it answers") {
    arrives(":s PONG s alive\r\n");
    advance(14s);
    advance(14s);
    CHECK(sent() == "PING :alive\r\n");
    CHECK(told->notes.empty());
  }
  SECTION("when it does not") {
    advance(14s);
    CHECK(told->notes.empty());
    advance(14s);
    CHECK(told->notes == strings{"lost: the server does not answer any more"});
  }
}

TEST_CASE_METHOD(world,
                 "a screen that stands still stops the reading and not the memory") {
  told->holding = true;
  const std::string line = ":Omar!o@h PRIVMSG #lobby :" + std::string(400, 'x') + "\r\n";
  std::string megabyte;
  while (megabyte.size() < 1024 * 1024)
    megabyte += line;
  for (int i = 0; i < 10; ++i)
    arrives(megabyte);
  CHECK(network.passive_mode(hdl));
  auto seen = told->received.size();
  CHECK(seen < 6 * megabyte.size() / line.size());
  told->holding = false;
  caf::anon_send(listener, caf::ok_atom_v);
  run();
  CHECK_FALSE(network.passive_mode(hdl));
  CHECK(told->received.size() == 10 * (megabyte.size() / line.size()));
}

TEST_CASE_METHOD(world, "an answer to what was said says to what") {
  caf::anon_send(link, label_atom_v);
  send("PRIVMSG #lobby :one\r\nPRIVMSG #dev :two\r\n");
  CHECK(sent() == "@label=h1 PRIVMSG #lobby :one\r\n@label=h2 PRIVMSG #dev :two\r\n");
  arrives("@label=h2 :s 404 Alice #dev :No\r\n@label=h1 :s BATCH +x labeled-response\r\n"
          "@batch=x :Alice!a@h PRIVMSG #lobby :one\r\n:s BATCH -x\r\n"
          "@label=h7 :s 404 Alice #dev :No\r\n");
  REQUIRE(told->received.size() == 5);
  CHECK(told->received[0].answers == strings{"PRIVMSG #dev :two"});
  CHECK(told->received[2].label == "h1");
  CHECK(told->received[2].answers == strings{"PRIVMSG #lobby :one"});
  CHECK(told->received[4].label == "h7");
  CHECK(told->received[4].answers.empty());
  send("PRIVMSG #lobby :three\r\n");
  hangs_up();
  CHECK(told->uncertain == strings{"PRIVMSG #lobby :three"});
}

// -- a new connection -------------------------------------------------------------

namespace {

struct broken : world {
  void dials() {
    caf::anon_send(link, dial_atom_v);
    run();
  }

  void dials_and_waits() {
    dials();
    advance(1s);
  }

  void hurries(std::string lines) {
    caf::anon_send(link, hurry_atom_v, std::move(lines));
    run();
  }

  void resumes() {
    caf::anon_send(link, resume_atom_v);
    run();
  }
};

} // namespace

TEST_CASE_METHOD(broken, "what was sent is asked about soon after") {
  send("PRIVMSG #lobby :Hi\r\n");
  CHECK(sent() == "PRIVMSG #lobby :Hi\r\n");
  advance(1s);
  CHECK(sent().empty());
  advance(1s);
  CHECK(sent() == "PING :hubbub-1\r\n");
  advance(5s);
  CHECK(sent().empty());
}

TEST_CASE_METHOD(broken, "only what the server did not answer for is uncertain") {
  send("PRIVMSG #lobby :one\r\n");
  advance(2s);
  arrives(":s PONG s hubbub-1\r\n");
  send("PRIVMSG #lobby :two\r\n");
  hangs_up();
  CHECK(told->uncertain == strings{"PRIVMSG #lobby :two"});
}

TEST_CASE_METHOD(broken,
                 "a new connection sends first what hurries and then what waited") {
  sockets = {1'000'001};
  hangs_up();
  send("PRIVMSG #lobby :waited\r\n");
  hurries("NICK too early\r\n");
  dials_and_waits();
  CHECK(told->notes == strings{"lost: the server closed the connection", "connected"});
  hurries("NICK Alice\r\n");
  CHECK(sent() == "NICK Alice\r\n");
  arrives(":s 001 Alice :Welcome\r\n");
  CHECK(told->received.size() == 1);
  CHECK(sent().empty());
  resumes();
  CHECK(sent() == "PRIVMSG #lobby :waited\r\n");
}

TEST_CASE_METHOD(broken,
                 "half a line of the old connection is not a part of the new one") {
  sockets = {1'000'001};
  arrives(":s PRIVMSG Alice :half of it");
  hangs_up();
  dials_and_waits();
  arrives("PING x\r\n");
  CHECK(sent() == "PONG :x\r\n");
  CHECK(told->received.size() == 1);
}

TEST_CASE_METHOD(broken, "who cannot connect tries again after growing pauses") {
  sockets = {-1, -1, 1'000'001, 1'000'002};
  hangs_up();
  dials();
  CHECK(dialed == 0);
  advance(700ms);
  CHECK(dialed == 0);
  advance(300ms);
  CHECK(dialed == 1);
  advance(1400ms);
  CHECK(dialed == 1);
  advance(600ms);
  CHECK(dialed == 2);
  CHECK(told->notes.size() == 1);
  advance(4s);
  CHECK(dialed == 3);
  CHECK(told->notes.back() == "connected");
  SECTION("and starts anew once it was in") {
    resumes();
    hangs_up();
    dials();
    advance(1s);
    CHECK(dialed == 4);
  }
  SECTION("and goes on when it was not let in") {
    hangs_up();
    dials();
    advance(5900ms);
    CHECK(dialed == 3);
    advance(2100ms);
    CHECK(dialed == 4);
  }
}

TEST_CASE_METHOD(broken, "what is dropped on leaving is told") {
  std::string lines;
  for (int i = 0; i < 100; ++i)
    lines += "PRIVMSG #lobby :" + std::string(84, 'x') + "\r\n";
  send(lines);
  SECTION("when one leaves at once") {
    leave(departure::at_once);
    CHECK(sent().find("QUIT :bye\r\n") != std::string::npos);
    hangs_up();
    CHECK(told->uncertain.empty()); // it has hung up on QUIT
  }
  SECTION("when the server takes no more") {
    leave(departure::after_sending);
    for (int i = 0; i < 3; ++i) {
      arrives("PING x\r\n");
      advance(5s);
      CHECK(told->notes.empty());
    }
    advance(5s);
    CHECK(told->uncertain.size() + told->unsent.size() >= 100);
  }
  CHECK(told->notes == strings{"lost: "});
  CHECK(told->unsent.size() > 50);
}

TEST_CASE_METHOD(broken, "one can leave while there is no connection") {
  hangs_up();
  sockets = {-1};
  dials_and_waits();
  leave(departure::at_once);
  CHECK(told->notes == strings{"lost: the server closed the connection", "lost: "});
}

TEST_CASE_METHOD(broken, "who was leaving leaves once all has arrived by another way") {
  sockets = {1'000'001};
  std::string lines;
  for (int i = 0; i < 100; ++i)
    lines += "PRIVMSG #lobby :" + std::string(84, 'x') + "\r\n";
  send(lines);
  leave(departure::after_arrival);
  auto before = sent();
  hangs_up();
  CHECK_FALSE(told->uncertain.empty());
  dials_and_waits();
  resumes();
  std::string after;
  for (int fence = 1; fence < 20; ++fence) {
    after += sent();
    arrives(":s PONG s hubbub-" + std::to_string(fence) + "\r\n");
  }
  CHECK(after.substr(after.size() - 11) == "QUIT :bye\r\n");
  auto lines_in = [](const std::string& text) {
    size_t count = 0;
    for (auto at = text.find("PRIVMSG"); at != std::string::npos;
         at = text.find("PRIVMSG", at + 1))
      ++count;
    return count;
  };
  CHECK(lines_in(before) + lines_in(after) == 100);
  hangs_up();
  CHECK(told->notes.back() == "lost: ");
}
