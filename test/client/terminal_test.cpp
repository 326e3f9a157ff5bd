#include "apps/client/terminal.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>

#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <catch2/catch.hpp>

#include "apps/client/pipe_screen.hpp"
#include "test/client/quiet_system.hpp"

using namespace hubbub::client;
using namespace hubbub::client::test;

namespace {

using strings = std::vector<std::string>;

// A screen on which "\n" is Enter, "\t" is Tab, "\4" is Ctrl+D and "\5" goes to
// the fifth room, "\13" goes on below, "\6" is Enter after a paste, "\7" is Enter after a
// secret.
struct fake_screen : screen {
  strings calls; // in order: "show x", "prompt x"...
  strings commands;
  std::string keys;
  std::string line;
  bool ended = false;
  int error = 0;
  size_t width = 0;

  void wipe() override { calls.push_back("wipe"); }
  void open() override { calls.push_back("open"); }
  void close() override { calls.push_back("close"); }
  void resize() override { calls.push_back("resize"); }
  void suspend() override { calls.push_back("suspend"); }
  void resume() override { calls.push_back("resume"); }
  void prompt(const styled_text& text) override {
    calls.push_back("prompt " + text.painted(0, text.text().size()));
  }
  int show(const std::vector<shown_line>& lines) override {
    calls.push_back("show " + painted(lines, width));
    for (auto& x : lines)
      if (x.command)
        commands.push_back(x.text.text());
    return error;
  }
  int show_error(const std::vector<shown_line>& lines) override {
    calls.push_back("error " + painted(lines, width));
    return error;
  }
  bool fill(bool whole_screen) override {
    calls.push_back(whole_screen ? "fill" : "give back");
    return true;
  }
  void tell(const screen_status& status) override {
    calls.push_back("tell " + status.me);
  }
  void find(std::string_view words) override {
    calls.push_back("find " + std::string{words});
  }
  void ask_secret(const std::string& words) override {
    calls.push_back("secret " + words);
  }
  void edit(const edited_line& x) override {
    line = x.text;
    calls.push_back("edit " + x.text);
  }
  void feed(std::optional<std::string_view> bytes) override {
    if (bytes)
      keys += *bytes;
    else
      ended = true;
  }
  std::optional<screen_event> next() override {
    while (!keys.empty()) {
      auto key = keys.front();
      keys.erase(0, 1);
      if (key == '\n')
        return screen_event{screen_event::line, std::exchange(line, {})};
      if (key == '\t')
        return screen_event{screen_event::complete, line, line.size()};
      if (key == '\4')
        return screen_event{screen_event::end, {}};
      if (key == '\6')
        return screen_event{screen_event::line, std::exchange(line, {}), 0, true};
      if (key == '\13') {
        line += '\n';
        continue;
      }
      if (key == '\7')
        return screen_event{screen_event::secret, std::exchange(line, {})};
      if (key == '\5')
        return screen_event{screen_event::choose, {}, 5};
      line += key;
    }
    if (!std::exchange(ended, false))
      return std::nullopt;
    return screen_event{screen_event::end, {}};
  }
};

// A keyboard that the test plays: an event that it is sent ends the wait.
struct fake_keyboard {
  caf::typed_response_promise<input_event> wait;
  bool keys_wanted = false;
};

using played_keyboard = keyboard_actor::extend<caf::reacts_to<input_event>>;

played_keyboard::behavior_type play(played_keyboard::pointer self,
                                    std::shared_ptr<fake_keyboard> keys) {
  return {
    [=](watch_atom, bool wanted) {
      keys->wait = self->make_response_promise<input_event>();
      keys->keys_wanted = wanted;
      return keys->wait;
    },
    [=](const input_event& event) { keys->wait.deliver(event); },
  };
}

struct world : quiet_system {
  std::shared_ptr<fake_screen> display = std::make_shared<fake_screen>();
  std::shared_ptr<fake_keyboard> keys = std::make_shared<fake_keyboard>();
  std::shared_ptr<told_conversation> told = std::make_shared<told_conversation>();
  listener_actor listener = spawn_listener(*this, told);
  played_keyboard keyboard = owned(system.spawn(play, keys));
  terminal_actor front;
  terminal_options options;

  void start(bool interactive, bool colour = false) {
    options.interactive = interactive;
    options.colour = colour;
    front = owned(system.spawn(terminal, display, keyboard_actor{keyboard}, options));
    caf::anon_send(front, listen_atom_v, input_actor{listener});
    run();
    CHECK(display->calls == strings{"open"});
    display->calls.clear();
  }

  void happens(input_event event) {
    caf::anon_send(keyboard, std::move(event));
    run();
  }

  void types(std::string bytes) { happens({std::move(bytes), false, {}}); }

  void print(screen_line line) {
    caf::anon_send(front, print_atom_v, screen_lines{{std::move(line)}});
    run();
  }

  void print(line_kind kind, std::string text) { print({kind, std::move(text)}); }

  void prompt(std::string text, std::string waiting = {}) {
    caf::anon_send(front, prompt_atom_v, std::move(text), std::move(waiting));
    run();
  }
};

} // namespace

TEST_CASE_METHOD(world, "what is typed is handed over line by line") {
  start(true);
  types("hel");
  CHECK(told->typed.empty());
  types("lo\nhow are");
  CHECK(told->typed == strings{"hello"});
  types(" you\n");
  CHECK(told->typed == strings{"hello", "how are you"});
}

TEST_CASE_METHOD(world, "one's own line stays on the screen in green behind its prompt") {
  start(true, true);
  prompt("[you] > ");
  types("hello\n");
  CHECK(
    display->calls
    == strings{"prompt \033[32m[you] > \033[0m", "show \033[32m[you] > hello\033[0m\n"});
}

TEST_CASE_METHOD(world, "one's own lines are not shown in a pipe") {
  start(false);
  types("hello\n");
  CHECK(told->typed == strings{"hello"});
  CHECK(display->calls.empty());
}

TEST_CASE_METHOD(world, "lines are shown in their colours and errors apart") {
  start(true, true);
  caf::anon_send(front, print_atom_v,
                 screen_lines{{{line_kind::message, "[Omar]: Hi"},
                               {line_kind::system, "User Bob joined the chat"},
                               {line_kind::error, "** no **"},
                               {line_kind::plain, "plain"}}});
  run();
  CHECK(display->calls
        == strings{"show \033[33m[Omar]: Hi\033[0m\n"
                   "\033[34mUser Bob joined the chat\033[0m\n",
                   "error \033[34m** no **\033[0m\n", "show plain\n"});
}

TEST_CASE_METHOD(world, "no text reaches the screen with an escape sequence in it") {
  start(true);
  print(line_kind::message, "[Omar]: \x1b[2J\x1b]0;x\x07\xc2\x9bH\r\n\xff");
  prompt("[you @ #\x1b[31m] > ");
  CHECK(display->calls
        == strings{"show [Omar]: [2J]0;xH\uFFFD\n", "prompt [you @ #[31m] > "});
}

TEST_CASE_METHOD(world, "Tab asks the conversation and the keys behind it wait") {
  start(true);
  told->choices = {0, {"Omar"}, ": "};
  types("om\thi\n");
  CHECK(told->typed == strings{"Omar: hi"});
}

TEST_CASE_METHOD(world, "Tab lists the choices when it cannot go on") {
  start(true);
  told->choices = {0, {"Omaha", "Omar"}, ": "};
  types("om\t");
  CHECK(display->calls == strings{"edit Oma"});
  types("\t");
  CHECK(display->calls == strings{"edit Oma", "show Omaha  Omar\n", "edit Oma"});
}

TEST_CASE_METHOD(world, "the end comes after the last line") {
  start(false);
  happens({"one\ntwo\n", true, {}});
  CHECK(told->typed == strings{"one", "two"});
  CHECK(told->notes == strings{"finished"});
  CHECK_FALSE(keys->keys_wanted);
}

TEST_CASE_METHOD(world, "Ctrl+D is the end as well") {
  start(true);
  types("\4");
  CHECK(told->notes == strings{"finished"});
}

TEST_CASE_METHOD(world, "signals become messages") {
  start(true);
  for (auto signal : {SIGINT, SIGTERM, SIGHUP})
    happens({{}, false, {signal}});
  CHECK(told->notes == strings{"stop", "stop", "stop"});
  for (auto signal : {SIGWINCH, SIGTSTP, SIGCONT})
    happens({{}, false, {signal}});
  CHECK(display->calls == strings{"resize", "suspend", "resume"});
}

TEST_CASE_METHOD(world, "a long pipe is not read further than is taken") {
  start(false);
  told->holding = true;
  const std::string chunk(16 * 1024 - 1, 'x');
  int chunks = 0;
  for (; keys->keys_wanted && chunks < 100; ++chunks)
    types(chunk + "\n");
  CHECK(chunks == 4);
  // Signals are heard all the same.
  happens({{}, false, {SIGINT}});
  CHECK(told->notes == strings{"stop"});
  CHECK_FALSE(keys->keys_wanted);
  caf::anon_send(listener, caf::ok_atom_v);
  run();
  happens({}); // the bell
  CHECK(keys->keys_wanted);
}

TEST_CASE_METHOD(world, "a screen that cannot be written to is told once") {
  start(false);
  display->error = EPIPE;
  print(line_kind::message, "one");
  print(line_kind::message, "two");
  CHECK(told->notes == strings{"mute " + std::to_string(EPIPE)});
}

TEST_CASE_METHOD(world, "the screen is given back at the end") {
  start(true);
  caf::anon_send(front, close_atom_v);
  run();
  CHECK(display->calls == strings{"close"});
}

TEST_CASE_METHOD(world, "what was pasted is handed over as text and in order") {
  start(true);
  types("/me a\n/b\6c\6/d\n");
  CHECK(told->typed == strings{"/me a", "text: /b", "text: c", "/d"});
}

TEST_CASE_METHOD(world,
                 "a line of several rows is shown as so many lines, and is one text") {
  start(true);
  prompt("> ");
  display->calls.clear();
  types("/me waves\13/two\13three\nfour\n");
  CHECK(told->typed == strings{"/me waves\n/two\nthree", "four"});
  CHECK(display->calls == strings{"show > /me waves\n> /two\n> three\n> four\n"});
}

TEST_CASE_METHOD(world, "the number of a room is handed over") {
  start(true);
  types("\5");
  CHECK(told->notes == strings{"choose 5"});
}

TEST_CASE_METHOD(world, "what waits elsewhere is in front of the prompt but not kept") {
  start(true, true);
  prompt("[you @ #dev] > ", "(3 unread) ");
  types("hello\n");
  CHECK(display->calls
        == strings{"prompt \033[34m(3 unread) \033[0m\033[32m[you @ #dev] > \033[0m",
                   "show \033[32m[you @ #dev] > hello\033[0m\n"});
}

TEST_CASE_METHOD(world, "the screen is wiped when asked to") {
  start(true);
  caf::anon_send(front, wipe_atom_v);
  run();
  CHECK(display->calls == strings{"wipe"});
}

TEST_CASE_METHOD(world, "the bell rings for what is worth it and for whom it may") {
  for (auto rings : {true, false}) {
    options.rings = rings;
    start(true);
    screen_line line{line_kind::message, "[Omar]: Alice!"};
    line.alert = true;
    print(line);
    print(line_kind::message, "[Omar]: nobody");
    CHECK(display->calls
          == strings{rings ? "show [Omar]: Alice!\n\a" : "show [Omar]: Alice!\n",
                     "show [Omar]: nobody\n"});
    display->calls.clear();
  }
}

TEST_CASE_METHOD(world, "the desktop is told in the words that the terminal knows") {
  const std::vector<std::pair<desktop_notification, std::string>> table = {
    {desktop_notification::osc9, "\033]9;[Omar]: Alice!\a"},
    {desktop_notification::osc777, "\033]777;notify;Hubbub;[Omar]: Alice!\a"},
    {desktop_notification::none, ""},
  };
  for (auto& [how, bytes] : table) {
    options.notification = how;
    start(true);
    // Nothing in the text ends the sequence.
    screen_line line{line_kind::message, "[Omar]: Alice!\x07\x1b"};
    line.alert = true;
    print(line);
    CHECK(display->calls == strings{"show [Omar]: Alice!\n" + bytes});
    display->calls.clear();
  }
}

TEST_CASE_METHOD(world, "how it looks can be changed meanwhile") {
  ::setenv("TZ", "UTC", 1);
  ::tzset();
  options.clock = [] { return 1'700'000'000; };
  start(true);
  auto set = [&](std::string name, std::string value) {
    caf::anon_send(front, set_atom_v, std::move(name), std::move(value));
    run();
    display->calls.clear();
  };
  screen_line line{line_kind::message, "[Omar]: Alice!"};
  line.alert = true;
  set("timestamps", "short");
  set("bell", "on");
  print(line);
  CHECK(display->calls == strings{"show 22:13 [Omar]: Alice!\n\a"});
  set("timestamps", "off");
  set("bell", "off");
  set("notification", "osc9");
  print(line);
  CHECK(display->calls == strings{"show [Omar]: Alice!\n\033]9;[Omar]: Alice!\a"});
  set("notification", "off");
  set("color", "always");
  print(line);
  CHECK(display->calls.at(0).find("\033[33m") != std::string::npos);
  set("color", "never");
  set("style", "colon"); // is somebody else's business
  print(line);
  CHECK(display->calls == strings{"show [Omar]: Alice!\n"});
}

TEST_CASE_METHOD(world, "a secret is asked for and handed over") {
  start(true);
  caf::anon_send(front, ask_atom_v, std::string{"Password: "});
  run();
  CHECK(display->calls == strings{"secret Password: "});
  types("tea\7");
  CHECK(told->notes == strings{"secret tea"});
  CHECK(told->typed.empty());
}

TEST_CASE_METHOD(world, "each line has its time in front of it if one likes") {
  ::setenv("TZ", "UTC", 1);
  ::tzset();
  options.stamps = timestamp_form::clock;
  options.clock = [] { return 1'700'000'000; };
  start(true);
  print(line_kind::message, "[Omar]: Hi");
  screen_line earlier{line_kind::message, "[Omar]: before"};
  earlier.time = 1'700'000'000 - 60;
  print(earlier);
  prompt("[you] > ");
  types("hello\n");
  CHECK(display->calls
        == strings{"show 22:13 [Omar]: Hi\n", "show 22:12 [Omar]: before\n",
                   "prompt [you] > ", "show 22:13 [you] > hello\n"});
}

TEST_CASE_METHOD(world, "long lines are wrapped at words to the width of the screen") {
  start(true);
  display->width = 24;
  print(line_kind::message, "[Omar]: one two three four five six");
  prompt("[you] > ");
  types("one two three four five\n");
  CHECK(display->calls
        == strings{"show [Omar]: one two three\n  four five six\n", "prompt [you] > ",
                   "show [you] > one two three\n  four five\n"});
}

TEST_CASE_METHOD(world, "a full screen is told what stands around its lines") {
  options.full = true;
  options.interactive = true;
  front = owned(system.spawn(terminal, display, keyboard_actor{keyboard}, options));
  caf::anon_send(front, listen_atom_v, input_actor{listener});
  screen_status status;
  status.me = "@Alice";
  caf::anon_send(front, status_atom_v, status);
  caf::anon_send(front, find_atom_v, std::string{"tea"});
  caf::anon_send(front, set_atom_v, std::string{"screen"}, std::string{"plain"});
  caf::anon_send(front, set_atom_v, std::string{"screen"}, std::string{"full"});
  run();
  CHECK(display->calls
        == strings{"open", "fill", "tell @Alice", "find tea", "give back", "fill"});
}

TEST_CASE_METHOD(world, "a command that was entered is none of the lines to be found") {
  start(true);
  types("/find tea\n//find\n");
  CHECK(display->calls == strings{"show /find tea\n//find\n"});
  CHECK(display->commands == strings{"/find tea"});
}
