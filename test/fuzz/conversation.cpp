// The client between a hostile server, an odd person and a terminal: nothing that the
// server says reaches the screen but as harmless text, and nothing leaves for the server
// but whole IRC lines.
//
// Each line of an input is one step: a character that says what happens, and a text
// (`take_step`). The first line says what the client is: "i" with a person, "p" a pipe;
// "k" with a key, "r" coming back, "x" with IRCv3's extras, "l" with logs, "a" with an
// account, "s" with several rooms, "f" on a full screen.
#include <algorithm>
#include <string>

#include "apps/client/hygiene.hpp"
#include "apps/client/palette.hpp"
#include "apps/client/screen_layout.hpp"
#include "apps/client/transcript.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"
#include "test/client/talk.hpp"
#include "test/fuzz/client_screen.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::client;
using namespace hubbub::client::test;
using namespace hubbub::fuzz;

namespace {

constexpr size_t most_steps = 200;

// What each letter of the first line stands for.
conversation_options options_of(std::string_view what) {
  auto has = [=](char c) { return what.find(c) != std::string_view::npos; };
  conversation_options result{
    "Alice", "#lobby", !has('p'), !has('n'), has('k') ? "key" : "", has('r')};
  result.extras = result.echo = has('x');
  result.logs = result.private_logs = has('l');
  if (has('x'))
    result.clock = [] { return 100; };
  if (has('a'))
    result.login.account = "Alice";
  result.fillable = true;
  if (has('f')) {
    result.set({"screen", "full"});
    result.set({"names", "on"});
  }
  if (has('s'))
    result.room = "#lobby,#dev";
  return result;
}

class evening {
public:
  explicit evening(std::string_view what) : talk_(options_of(what)) { check(); }

  void take_step(std::string_view step) {
    auto how = step.empty() ? '<' : step[0];
    auto text = input::own(step.substr(std::min<size_t>(step.size(), 1)));
    switch (how) {
      case '>': // a line is typed
        talk_.types(with_rows(text));
        break;
      case '~': // the server answers to something that one has said
        talk_.hears_answer(text, {"PRIVMSG #lobby :" + sendable(text)});
        break;
      case '"': // a text is pasted
        talk_.types(text, true);
        break;
      case '!': // the connection breaks
        talk_.loses("Connection reset", {"PRIVMSG #lobby :" + sendable(text)});
        break;
      case '+': // and is there again
        talk_.is_connected();
        talk_.claims_name();
        break;
      case '*': // what nobody is to see is entered
        talk_.unlocks(text);
        talk_.ticks();
        break;
      case '#':
        talk_.subject().choose(text.size());
        break;
      case '.':
        talk_.input_ends();
        break;
      case '^':
        talk_.interrupts(!text.empty());
        talk_.is_stopped({text});
        break;
      case '\t':
        complete(text);
        break;
      default: // the server says something
        hear(how == '<' ? text : input::own(step));
    }
    check();
  }

private:
  // A vertical tab stands for Alt+Enter: a step is a line of the input.
  static std::string with_rows(std::string text) {
    std::replace(text.begin(), text.end(), '\v', '\n');
    return text;
  }

  void hear(const std::string& line) {
    server_message message;
    if (read_server_message(line, message)) {
      check_message(message);
      for (auto form : {output_form::raw, output_form::json})
        if (auto written = transcript{form}.of(message, {}, "Alice"))
          check_line({line_kind::plain, *written});
    }
    talk_.hears(line);
  }

  void complete(const std::string& line) {
    for (size_t cursor = 0; cursor <= line.size(); ++cursor)
      for (auto& word : talk_.subject().complete(line, cursor).words)
        check_harmless(word);
  }

  static void check_message(const server_message& message) {
    check_harmless(message.source);
    expect(is_utf8(message.command), "a command is a word", message.command);
    for (auto& param : message.params)
      expect(is_utf8(param) && !has_controls(param, controls::irc_formatting),
             "a parameter holds nothing but IRC's own codes", param);
  }

  static void check_line(const screen_line& line) {
    for (size_t columns : {0, 30}) {
      check_rows(painted(palette{true, true}.show(line, {}), columns));
      check_rows(painted(palette{false}.show(line, {}), columns));
    }
  }

  // What a full screen makes of it, which is bounded.
  static void check_status(const screen_status& status) {
    expect(status.waiting.size() <= screen_status::most_places
             && status.names.size() <= screen_status::most_names,
           "a full screen is told of so much and no more");
    scrollback lines;
    pager where{lines};
    check_grid(draw({lines, where, status, {styled_text{"> "}, "", 0}, true}, {6, 120}));
  }

  static void check_wire(std::string_view wire) {
    while (!wire.empty()) {
      auto end = wire.find("\r\n");
      expect(end != std::string_view::npos, "a line for the server has an end", wire);
      auto line = wire.substr(0, end);
      wire.remove_prefix(end + 2);
      irc_message m;
      expect(parse_irc_message(line, m) == irc_parse_result::message,
             "a line for the server is a message", line);
      expect(line.find_first_of(std::string_view{"\r\n\0", 3}) == std::string_view::npos,
             "nothing makes a second line", line);
      expect(is_utf8(line), "a line for the server is UTF-8", line);
    }
  }

  void check() {
    auto& now = talk_.last;
    for (auto& line : now.lines)
      check_line(line);
    check_wire(now.hurry);
    check_wire(now.wire);
    palette colours{true};
    check_harmless(colours.paint(line_kind::system, now.waiting).text()
                   + colours.paint(line_kind::own, now.prompt.value_or("")).text());
    if (now.status)
      check_status(*now.status);
    if (now.end) {
      expect(now.end->status >= 0 && now.end->status <= 6, "the client ends as it says");
      check_harmless(now.end->words);
    }
    check_wire(now.quit_words.empty() ? "" : "QUIT :" + now.quit_words + "\r\n");
  }

  talk talk_;
};

} // namespace

FUZZ_TARGET(conversation) {
  input in{bytes};
  evening one{in.line()};
  for (size_t i = 0; i < most_steps && !in.empty(); ++i)
    one.take_step(in.line());
}
