// The real line editor, drawing on a terminal of paper.
#include "apps/client/line_editor.hpp"

#include <algorithm>
#include <chrono>
#include <clocale>
#include <cstdlib>
#include <fstream>
#include <string_view>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "test/e2e/temporary_folder.hpp"

using namespace hubbub::client;

namespace {

using strings = std::vector<std::string>;

struct desk {
  char* text = nullptr;
  size_t size = 0;
  std::FILE* paper;
  std::optional<line_editor> editor;

  desk() : desk(history{}) {}

  explicit desk(history kept, size_t paste_limit = 0) {
    ::setenv("TERM", "xterm", 1);
    ::setenv("INPUTRC", "/dev/null", 1);
    std::setlocale(LC_CTYPE, "C.UTF-8");
    paper = ::open_memstream(&text, &size);
    editor.emplace(paper, -1, std::move(kept), paste_limit);
    editor->open();
    editor->prompt(styled_text{"> "});
  }

  ~desk() {
    editor.reset();
    std::fclose(paper);
    std::free(text);
  }

  // What came of these keys: lines as they are, the rest by name.
  strings types(std::string_view keys) {
    editor->feed(keys);
    strings result;
    while (auto event = editor->next()) {
      if (event->what == screen_event::line)
        result.push_back((event->literal ? "text: " : "") + event->text);
      else if (event->what == screen_event::complete)
        result.push_back("<Tab " + event->text + '@' + std::to_string(event->cursor)
                         + '>');
      else if (event->what == screen_event::answer)
        result.push_back(event->cursor == 1 ? "<yes>" : "<no>");
      else if (event->what == screen_event::secret)
        result.push_back("<secret " + event->text + '>');
      else if (event->what == screen_event::choose)
        result.push_back("<room " + std::to_string(event->cursor) + '>');
      else
        result.push_back(event->what == screen_event::end     ? "<end>"
                         : event->what == screen_event::pause ? "<pause>"
                         : event->what == screen_event::stop  ? "<stop>"
                                                              : "<interrupt>");
    }
    return result;
  }

  // What was drawn since this was last asked.
  std::string drawn() {
    std::fflush(paper);
    std::string result{text + seen, size - seen};
    seen = size;
    return result;
  }

  size_t seen = 0;
};

} // namespace

TEST_CASE_METHOD(desk, "keys become lines") {
  CHECK(types("hello").empty());
  CHECK(types("\r") == strings{"hello"});
  CHECK(types("one\rtwo\nthree\r") == strings{"one", "two", "three"});
  CHECK(types("\r\r  \r").empty());
}

TEST_CASE_METHOD(desk, "a character may come byte by byte") {
  std::string keys = "\u65e5\u672c \u00fc\U0001F44B";
  for (auto key : keys)
    CHECK(types(std::string(1, key)).empty());
  CHECK(types("\r") == strings{keys});
}

TEST_CASE_METHOD(desk, "the line can be edited anywhere") {
  CHECK(types("hllo\033[D\033[D\033[De\r") == strings{"hello"});
  CHECK(types("world\001hello \r") == strings{"hello world"}); // Ctrl+A
  CHECK(types("one two\027three\r") == strings{"one three"});  // Ctrl+W
  CHECK(types("\u65e5\u672c\177\r") == strings{"\u65e5"});     // Backspace
}

TEST_CASE_METHOD(desk, "a key's sequence may be cut anywhere") {
  for (auto key : std::string{"hllo\033[D\033[D\033[De"})
    CHECK(types(std::string(1, key)).empty());
  CHECK(types("\r") == strings{"hello"});
}

TEST_CASE_METHOD(desk, "earlier lines come back") {
  types("first\rsecond\r");
  CHECK(types("\033[A\033[A\r") == strings{"first"});
  CHECK(types("\033[A\033[A\033[B!\r") == strings{"first!"});
}

TEST_CASE_METHOD(desk, "what arrives leaves the line and the cursor as they are") {
  types("hllo\033[D\033[D\033[D");
  drawn();
  editor->show({{styled_text{"[Omar]: Hi"}}});
  auto picture = drawn();
  auto message = picture.find("[Omar]: Hi\n");
  REQUIRE(message != std::string::npos);
  // The line is wiped before, and drawn again after.
  CHECK(picture.substr(0, message).find("\033[K") != std::string::npos);
  CHECK(picture.find("> hllo", message) != std::string::npos);
  CHECK(types("e\r") == strings{"hello"});
}

TEST_CASE_METHOD(desk, "Enter wipes the line so that it can be shown as said") {
  types("hello");
  drawn();
  types("\r");
  auto picture = drawn();
  CHECK(picture.find('\n') == std::string::npos);
  CHECK(picture.find("\033[K") != std::string::npos);
}

TEST_CASE_METHOD(desk, "a paste of many lines loses none") {
  strings expected;
  std::string paste = "typed ";
  paste += "\033[200~";
  for (int i = 0; i < 200; ++i) {
    auto line = "line " + std::to_string(i) + " \u65e5\tx";
    paste += line + (i % 2 ? "\r" : "\r\n");
    expected.push_back(i == 0 ? "typed line 0 \u65e5 x"
                              : "text: line " + std::to_string(i) + " \u65e5 x");
  }
  paste += "the rest\033[201~";
  SECTION("in one piece") {
    CHECK(types(paste) == expected);
  }
  SECTION("byte by byte") {
    strings lines;
    for (auto c : paste)
      for (auto& line : types(std::string(1, c)))
        lines.push_back(line);
    CHECK(lines == expected);
  }
  CHECK(types(" stays\r") == strings{"the rest stays"});
}

TEST_CASE_METHOD(desk,
                 "of several pasted lines none is a command but a single one may be") {
  CHECK(types("\033[200~/quit\nexit\n\n/x\n\033[201~")
        == strings{"text: /quit", "text: exit", "text: /x"});
  CHECK(types("\033[200~/join dev\n\033[201~") == strings{"/join dev"});
  CHECK(types("\033[200~/join dev\033[201~\r") == strings{"/join dev"});
  CHECK(types("/me \033[200~waves\n/quit\n\033[201~")
        == strings{"/me waves", "text: /quit"});
  CHECK(types("\033[200~/quit\n/half\033[201~\r") == strings{"text: /quit", "/half"});
  // And they are not worth coming back.
  CHECK(types("\033[A\033[A\r") == strings{"/me waves"});
}

TEST_CASE_METHOD(desk, "a prompt that comes during a search waits for its end") {
  types("apple\rpear\r");
  types("\022app"); // Ctrl+R
  drawn();
  editor->prompt(styled_text{"new> "});
  editor->show({{styled_text{"[Omar]: Hi"}}});
  CHECK(drawn().find("new>") == std::string::npos);
  CHECK(types("\033[C").empty()); // ends the search
  CHECK(drawn().find("new> apple") != std::string::npos);
  CHECK(types("\r") == strings{"apple"});
}

TEST_CASE_METHOD(desk, "a paste is text whatever it looks like") {
  CHECK(types("\033[200~a\tb\004\003\033[Dc\001\033[201~\r") == strings{"a b[Dc"});
  CHECK(types("half\033[200~a\tb\033[201~\tx") == strings{"<Tab halfa b@7>"});
}

TEST_CASE_METHOD(desk, "Tab waits for an answer before the next keys count") {
  CHECK(types("hi om\tx\r") == strings{"<Tab hi om@5>"});
  editor->edit({"hi Omar ", 8});
  CHECK(types("") == strings{"hi Omar x"});
}

TEST_CASE_METHOD(desk, "Alt and a digit is the number of a room") {
  CHECK(types("half\0331\0339") == strings{"<room 1>", "<room 9>"});
  CHECK(types(" a line\r") == strings{"half a line"});
}

TEST_CASE_METHOD(desk, "Ctrl or Alt with an arrow moves by words") {
  CHECK(types("one three\033[1;5Dtwo \r") == strings{"one two three"});
  CHECK(types("one three\033[1;3D\033[1;3D\033[1;5C two\r") == strings{"one two three"});
}

TEST_CASE("PageUp and PageDown are what they are in a shell, also the second time") {
  for (int i = 0; i < 2; ++i) {
    desk alice;
    CHECK(alice.types("hello\033[5~\033[6~\033[F!\r") == strings{"hello!"});
  }
}

TEST_CASE_METHOD(desk, "Delete and Home and End do what they say") {
  CHECK(types("xabc\033[H\033[3~\033[Fd\r") == strings{"abcd"});
}

TEST_CASE_METHOD(desk, "a screen is wiped but for the line") {
  types("hello");
  drawn();
  types("\014"); // Ctrl+L
  auto picture = drawn();
  auto wiped = picture.find("\033[H\033[2J");
  REQUIRE(wiped != std::string::npos);
  CHECK(picture.find("> hello", wiped) != std::string::npos);
  // What scrolls away does not take the line along.
  CHECK(picture.substr(0, wiped).find("\033[K") != std::string::npos);
  CHECK(types(" you\r") == strings{"hello you"});
}

TEST_CASE("lines of another day come back and those of today are kept") {
  e2e::temporary_folder home;
  auto file = home / "history";
  std::ofstream{file} << "yesterday\n";
  auto origin = history::origin::own;
  {
    desk today{history{file, origin}};
    CHECK(today.types("\033[A\r") == strings{"yesterday"});
    CHECK(today.types("hello\rhello\r") == strings{"hello", "hello"});
  }
  // Each once, if it follows itself.
  CHECK(history{file, origin}.load() == strings{"yesterday", "hello"});
  desk without;
  CHECK(without.types("x\033[A\r") == strings{"x"});
}

TEST_CASE("a history that cannot be kept is worth a line") {
  desk today{history{"/dev/null/history"}};
  CHECK(today.drawn().find("** cannot keep a history in /dev/null/history: ")
        != std::string::npos);
  CHECK(today.types("hello\r") == strings{"hello"});
}

TEST_CASE_METHOD(desk, "Ctrl+D ends on an empty line and deletes on another") {
  CHECK(types("ab\001\004\r") == strings{"b"});
  CHECK(types("\004") == strings{"<end>"});
}

TEST_CASE_METHOD(desk, "Ctrl+C is an interrupt also where it is no signal") {
  CHECK(types("half\003") == strings{"<interrupt>"});
  CHECK(types("way\r") == strings{"halfway"});
}

TEST_CASE_METHOD(desk, "the end of the input is told once") {
  editor->feed(std::nullopt);
  CHECK(types("") == strings{"<end>"});
  CHECK(types("").empty());
}

TEST_CASE_METHOD(desk, "the prompt may have colours and the terminal gets them plain") {
  drawn();
  style green;
  green.foreground = colour::indexed(2);
  editor->prompt(styled_text{"[you] > ", green});
  auto picture = drawn();
  CHECK(picture.find("\033[32m[you] > \033[0m") != std::string::npos);
  CHECK(picture.find('\001') == std::string::npos);
  CHECK(picture.find('\002') == std::string::npos);
}

TEST_CASE_METHOD(desk, "the terminal marks pastes only while it is taken over") {
  CHECK(drawn().find("\033[?2004h") != std::string::npos);
  editor->close();
  CHECK(drawn().find("\033[?2004l") != std::string::npos);
  editor->close();
  CHECK(drawn().empty());
}

TEST_CASE("a message that comes before the news of another width takes no row away") {
  // A real terminal of 40 columns, in which the line has three rows.
  winsize size{24, 40, 0, 0};
  int ours = -1;
  int theirs = -1;
  REQUIRE(::openpty(&ours, &theirs, nullptr, nullptr, &size) == 0);
  ::fcntl(ours, F_SETFL, O_NONBLOCK);
  ::setenv("TERM", "xterm", 1);
  ::setenv("INPUTRC", "/dev/null", 1);
  auto out = ::fdopen(theirs, "w");
  // The kernel hands over later what was written: waits for the message, and the whole
  // line behind it.
  auto written = [=](std::string_view message) {
    std::string result;
    auto until = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    auto is_whole = [&] {
      auto i = result.find(message);
      return i != std::string::npos
             && std::count(result.begin() + static_cast<long>(i), result.end(), 'x')
                  >= 100;
    };
    while (!is_whole() && std::chrono::steady_clock::now() < until) {
      pollfd readable{ours, POLLIN, 0};
      ::poll(&readable, 1, 100);
      char bytes[4096];
      for (ssize_t n; (n = ::read(ours, bytes, sizeof(bytes))) > 0;)
        result.append(bytes, static_cast<size_t>(n));
    }
    return result;
  };
  {
    line_editor editor{out, -1};
    editor.open();
    editor.prompt(styled_text{"> "});
    editor.feed(std::string(100, 'x'));
    while (editor.next())
      ;
    std::fflush(out);
    written({});
    size.ws_col = 80; // ... two, now
    ::ioctl(ours, TIOCSWINSZ, &size);
    editor.show({{styled_text{"hello"}}});
    CHECK(written("hello").find("\033[1A\r") == 0);
    editor.show({{styled_text{"again"}}});
    // Readline goes up by itself.
    auto picture = written("again");
    CHECK(picture.find("again") != std::string::npos);
    CHECK(picture.find("\033[A\033[A") == std::string::npos);
  }
  std::fclose(out);
  ::close(ours);
}

TEST_CASE_METHOD(desk, "no key says the names of files") {
  for (std::string key :
       {"\033*", "\033?", "\033=", "\033&", "\033#", "\033\033", "\033/"}) {
    CAPTURE(key);
    CHECK(types("~/" + key).empty());
    CHECK(types("\r") == strings{"~/"});
  }
  ::setenv("INPUTRC", "/dev/null", 1);
}

TEST_CASE_METHOD(desk,
                 "a key that a terminal would make a signal of is nothing in a paste") {
  CHECK(types("\003") == strings{"<interrupt>"});
  CHECK(types("\032") == strings{"<pause>"});
  CHECK(types("\034") == strings{"<stop>"});
  CHECK(types("\033[200~a\003b\032c\034d\004x\033[201~\r") == strings{"abcdx"});
}

TEST_CASE("a paste of many lines is asked about") {
  desk alice{history{}, 3};
  const std::string few = "\033[200~a\nb\r\nc\033[201~\r";
  const std::string many = "\033[200~a\nb\nc\nd\n\033[201~";
  CHECK(alice.types(few) == strings{"text: a", "text: b", "c"});
  CHECK(alice.types("draft" + many).empty());
  CHECK(alice.drawn().find("Send 4 lines? (y/n) ") != std::string::npos);
  SECTION("and sent") {
    CHECK(alice.types("xy") == strings{"drafta", "text: b", "text: c", "text: d"});
  }
  SECTION("or not") {
    CHECK(alice.types("n").empty());
    CHECK(alice.types("!\r") == strings{"draft!"});
  }
  SECTION("and neither an arrow nor a paste is an answer") {
    CHECK(alice.types("\033[A").empty());
    CHECK(alice.types("\033[200~yes\ny\033[201~").empty());
    CHECK(alice.types("n\r") == strings{"draft"});
  }
}

TEST_CASE_METHOD(desk, "a question takes the line's place until it is answered") {
  types("draft");
  editor->ask("Show all 300? (y/n) ");
  CHECK(types("y") == strings{"<yes>"});
  editor->ask("Show all 300? (y/n) ");
  CHECK(types("?n\r") == strings{"<no>", "draft"});
}

TEST_CASE_METHOD(desk, "what is asked for in secret is neither shown nor kept") {
  types("draft");
  editor->ask_secret("Password: ");
  drawn();
  CHECK(types("teb\177a x\b\b\xC3\xBC\177\xC3\xBC\033[A").empty());
  CHECK(types("\033[200~p\033[201~").empty());
  CHECK(drawn().find("tea") == std::string::npos);
  CHECK(types("\r") == strings{"<secret tea\xC3\xBCp>"});
  // The line that was being edited is there again, and no history has the secret.
  CHECK(types("!\r\033[A\r") == strings{"draft!", "draft!"});
  editor->ask_secret("Password: ");
  CHECK(types("wrong\025right\r") == strings{"<secret right>"});
  editor->ask_secret("Password: ");
  CHECK(types("\003") == strings{"<interrupt>"});
  CHECK(types("\004") == strings{"<end>"});
}

TEST_CASE_METHOD(desk,
                 "who is asked for a secret may go elsewhere, and is asked no more") {
  types("draft");
  editor->ask_secret("Password: ");
  CHECK(types("te\0332") == strings{"<room 2>"});
  editor->ask_secret("");
  CHECK(types("\r") == strings{"draft"});
  editor->ask_secret(""); // nothing was asked
  CHECK(types("more\r") == strings{"more"});
}

TEST_CASE("a terminal that was filled is given back in the mode that it had") {
  winsize size{24, 80, 0, 0};
  int ours = -1;
  int theirs = -1;
  REQUIRE(::openpty(&ours, &theirs, nullptr, nullptr, &size) == 0);
  ::fcntl(ours, F_SETFL, O_NONBLOCK);
  ::setenv("TERM", "xterm", 1);
  ::setenv("INPUTRC", "/dev/null", 1);
  std::setlocale(LC_CTYPE, "C.UTF-8");
  auto out = ::fdopen(theirs, "w");
  std::string written;
  auto shows = [&](std::string_view text) {
    std::fflush(out);
    auto until = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (written.find(text) == std::string::npos
           && std::chrono::steady_clock::now() < until) {
      pollfd readable{ours, POLLIN, 0};
      ::poll(&readable, 1, 100);
      char bytes[4096];
      for (ssize_t n; (n = ::read(ours, bytes, sizeof(bytes))) > 0;)
        written.append(bytes, static_cast<size_t>(n));
    }
    auto found = written.find(text) != std::string::npos;
    written.clear();
    return found;
  };
  termios before{};
  ::tcgetattr(theirs, &before);
  {
    line_editor editor{out, theirs};
    CHECK_FALSE(editor.fill(true)); // not taken over yet
    editor.open();
    editor.prompt(styled_text{"> "});
    editor.show({{styled_text{"before"}}});
    CHECK(shows("before"));
    CHECK(editor.fill(true));
    CHECK(shows("before")); // it is there as well
    screen_status status;
    status.me = "@Alice";
    editor.tell(status);
    CHECK(shows("@Alice"));
    editor.feed("hello");
    CHECK_FALSE(editor.next());
    CHECK(shows("hello"));
    editor.ask("Really? ");
    CHECK(shows("Really? "));
    editor.feed("n");
    CHECK(editor.next()->what == screen_event::answer);
    for (int i = 0; i < 30; ++i)
      editor.show({{styled_text{"line " + std::to_string(i)}}});
    CHECK(shows("line 29"));
    editor.feed("\033[5~"); // PageUp
    CHECK_FALSE(editor.next());
    CHECK(shows("-- End"));
    editor.feed("\033[F"); // End
    CHECK_FALSE(editor.next());
    CHECK(shows("line 29"));
    editor.find("before");
    CHECK(shows("before: 1 of 1"));
    editor.feed("\033[F\r");
    auto line = editor.next();
    REQUIRE(line);
    CHECK(line->text == "hello");
    // What came meanwhile is shown below.
    CHECK(editor.fill(false));
    CHECK(shows("line 29\r\n"));
    CHECK(editor.fill(true));
    editor.feed("half");
    CHECK_FALSE(editor.next());
    CHECK(shows("half"));
    editor.close();
    CHECK(shows("\033[?1049l"));
    // It is somebody else's now.
    editor.tell(status);
    editor.find("before");
  }
  termios after{};
  ::tcgetattr(theirs, &after);
  CHECK(after.c_lflag == before.c_lflag);
  CHECK(after.c_iflag == before.c_iflag);
  CHECK(after.c_oflag == before.c_oflag);
  std::fclose(out);
  ::close(ours);
}
