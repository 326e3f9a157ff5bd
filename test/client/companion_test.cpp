// The actor around a command, with a conversation, a terminal and the command's ends
// that the test plays.
#include "apps/client/companion.hpp"

#include <caf/scoped_actor.hpp>
#include <caf/send.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <catch2/catch.hpp>

#include "test/client/quiet_system.hpp"

using namespace hubbub::client;
using namespace hubbub::client::test;

namespace {

using strings = std::vector<std::string>;

terminal_actor::behavior_type play_front(terminal_actor::pointer, strings* notes) {
  return {
    [=](listen_atom, const input_actor&) { notes->push_back("listen"); },
    [=](print_atom, const screen_lines& lines) {
      for (auto& line : lines.items)
        notes->push_back(line.text);
      return done_atom_v;
    },
    [](prompt_atom, const std::string&, const std::string&) {},
    [](ask_atom, const std::string&) {},
    [](wipe_atom) {},
    [](status_atom, const screen_status&) {},
    [](find_atom, const std::string&) {},
    [](set_atom, const std::string&, const std::string&) {},
    [=](close_atom) {
      notes->push_back("close");
      return done_atom_v;
    },
  };
}

struct world : quiet_system {
  caf::io::connection_handle input = caf::io::connection_handle::from_int(1'000'000);
  caf::io::connection_handle output = caf::io::connection_handle::from_int(1'000'001);
  std::shared_ptr<told_conversation> told = std::make_shared<told_conversation>();
  listener_actor talk = spawn_listener(*this, told);
  strings notes;
  terminal_actor front = owned(system.spawn(play_front, &notes));
  terminal_actor companion = owned(spawn_companion(
    system, {network.new_scribe(input), network.new_scribe(output)}, front));
  caf::scoped_actor self{system};

  world() {
    caf::anon_send(companion, listen_atom_v, input_actor{talk});
    run();
  }

  void says(const std::string& bytes) {
    auto& buf = network.virtual_network_buffer(output);
    buf.insert(buf.end(), bytes.begin(), bytes.end());
    run();
  }

  void closes(const caf::io::connection_handle& which) {
    if (auto& scribe = network.impl_ptr(which))
      scribe->io_failure(&network, caf::io::network::operation::read);
    run();
  }

  std::string reads() {
    auto& buf = network.output_buffer(input);
    std::string result{buf.begin(), buf.end()};
    buf.clear();
    if (auto& scribe = network.impl_ptr(input); scribe && !result.empty())
      scribe->data_transferred(&network, result.size(), 0);
    run();
    return result;
  }

  auto shows(std::vector<screen_line> lines) {
    auto answer = self->request(companion, caf::infinite, print_atom_v,
                                screen_lines{std::move(lines)});
    run();
    return answer;
  }

  bool answered() const { return !self->mailbox().empty(); }
};

} // namespace

TEST_CASE_METHOD(world, "what a command prints is entered line by line") {
  says("one\ntw");
  CHECK(told->typed == strings{"one"});
  says("o\n\nlast");
  CHECK(told->typed == strings{"one", "two", ""});
  CHECK(told->notes.empty());
  closes(output);
  CHECK(told->typed == strings{"one", "two", "", "last"});
  CHECK(told->notes == strings{"finished"});
}

TEST_CASE_METHOD(world, "a command reads what is said and errors go elsewhere") {
  [[maybe_unused]] auto answer = shows({{line_kind::message, "[Omar]: Hi"},
                                        {line_kind::error, "** No **"},
                                        {line_kind::system, "User Omar left"}});
  CHECK_FALSE(answered());
  CHECK(reads() == "[Omar]: Hi\nUser Omar left\n");
  CHECK(answered());
  CHECK(notes == strings{"listen", "** No **"});
}

TEST_CASE_METHOD(world, "nobody waits for a command that does not read any more") {
  [[maybe_unused]] auto waiting = shows({{line_kind::message, "before"}});
  CHECK_FALSE(answered());
  closes(input);
  CHECK(answered());
  CHECK(told->notes.empty());
  says("still here\n");
  CHECK(told->typed == strings{"still here"});
}

TEST_CASE_METHOD(world, "a command that says too much is not read until that is taken") {
  told->holding = true;
  const std::string line(99, 'x');
  for (int i = 0; i < 100; ++i)
    says((line + '\n') + (line + '\n') + (line + '\n') + (line + '\n') + (line + '\n')
         + (line + '\n') + (line + '\n') + (line + '\n') + (line + '\n') + (line + '\n'));
  CHECK(network.passive_mode(output));
  CHECK(told->typed.size() < 1'000);
  told->holding = false;
  caf::anon_send(talk, caf::ok_atom_v);
  run();
  CHECK_FALSE(network.passive_mode(output));
  CHECK(told->typed.size() == 1'000);
}

TEST_CASE_METHOD(world, "the end closes the command's input behind all that was said") {
  [[maybe_unused]] auto answer = shows({{line_kind::message, "the last"}});
  [[maybe_unused]] auto closing = self->request(companion, caf::infinite, close_atom_v);
  CHECK(network.output_buffer(input).size() == 9);
  run();
  CHECK(notes == strings{"listen", "close"});
}
