// IRCv3 draft/multiline.
#include "actors/long_text.hpp"
#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

namespace {

/// Lines with "N" for the name of a batch of the server's.
std::string unnamed(std::string lines) {
  const std::string begin = " BATCH +";
  for (size_t i = 0; (i = lines.find(begin, i)) != std::string::npos;) {
    i += begin.size();
    auto name = lines.substr(i, lines.find(' ', i) - i);
    if (name.size() < 8)
      continue; // "r", "h"
    for (size_t j = 0; (j = lines.find(name, j)) != std::string::npos;)
      lines.replace(j, name.size(), "N");
  }
  return lines;
}

struct fixture : irc_fixture {
  fake_peer bob = enter("Bob", "batch draft/multiline message-tags");
  fake_peer carl = enter("Carl", "message-tags");
  fake_peer dave = connect(colon_format);

  fixture() {
    ask(alice, "CAP REQ :batch draft/multiline message-tags");
    dave.send("Dave\r\n");
    for (auto x : {&alice, &bob, &carl, &dave})
      heard(*x);
  }

  /// Sends lines, all of one batch that is called "a".
  std::string send(std::initializer_list<std::string> messages,
                   const std::string& begin = "BATCH +a draft/multiline #lobby") {
    queue(alice, begin);
    for (auto& x : messages)
      queue(alice, x);
    return unnamed(ask(alice, "BATCH -a"));
  }

  std::string heard_by(fake_peer& who) { return unnamed(heard(who)); }
};

const std::string source = ":Alice!~Alice@test ";

} // namespace

TEST_CASE_METHOD(fixture, "a batch is one message, for each as it can read it") {
  CHECK(send({"@batch=a PRIVMSG #lobby hello", "@batch=a PRIVMSG #lobby :how is ",
              "@batch=a;draft/multiline-concat PRIVMSG #lobby :everyone?"},
             "@+x=y BATCH +a draft/multiline #lobby")
        == "");
  CHECK(heard_by(bob)
        == "@msgid=M;+x=y " + source
             + "BATCH +N draft/multiline #lobby\n"
               "@batch=N "
             + source
             + "PRIVMSG #lobby :hello\n"
               "@batch=N "
             + source
             + "PRIVMSG #lobby :how is \n"
               "@batch=N;draft/multiline-concat "
             + source + "PRIVMSG #lobby :everyone?\n" + source + "BATCH -N\n");
  CHECK(heard_by(carl)
        == "@msgid=M;+x=y " + source
             + "PRIVMSG #lobby :hello\n"
               "@+x=y "
             + source
             + "PRIVMSG #lobby :how is \n"
               "@+x=y "
             + source + "PRIVMSG #lobby :everyone?\n");
  CHECK(heard(dave) == "Alice: hello\nAlice: how is everyone?\n");
}

TEST_CASE_METHOD(fixture,
                 "an echo is the batch itself, with the label of its beginning") {
  ask(alice, "CAP REQ :echo-message labeled-response");
  CHECK(send({"@batch=a PRIVMSG #lobby one", "@batch=a PRIVMSG #lobby two"},
             "@label=x BATCH +a draft/multiline #lobby")
        == "@label=x;msgid=M " + source
             + "BATCH +N draft/multiline #lobby\n"
               "@batch=N "
             + source
             + "PRIVMSG #lobby :one\n"
               "@batch=N "
             + source + "PRIVMSG #lobby :two\n" + source + "BATCH -N\n");
  CHECK(
    send({"@batch=a PRIVMSG #lobby one", "@batch=a PRIVMSG #nowhere two"},
         "@label=y BATCH +a draft/multiline #lobby")
    == "@label=y FAIL BATCH MULTILINE_INVALID_TARGET #lobby #nowhere :Your message was "
       "not sent: all of it has to be for the same target\n");
  CHECK(ask(alice, "@label=z PING a") == "@label=z PONG hubbub.local :a\n");
}

TEST_CASE_METHOD(fixture, "a person gets one as well, and blank lines only who can") {
  CHECK(send({"@batch=a PRIVMSG Bob :", "@batch=a PRIVMSG Bob one",
              "@batch=a PRIVMSG Bob :", "@batch=a PRIVMSG Bob two"},
             "BATCH +a draft/multiline Bob")
        == "");
  CHECK(heard_by(bob)
        == "@msgid=M " + source
             + "BATCH +N draft/multiline Bob\n"
               "@batch=N "
             + source
             + "PRIVMSG Bob :\n"
               "@batch=N "
             + source
             + "PRIVMSG Bob :one\n"
               "@batch=N "
             + source
             + "PRIVMSG Bob :\n"
               "@batch=N "
             + source + "PRIVMSG Bob :two\n" + source + "BATCH -N\n");
  send({"@batch=a PRIVMSG Carl :", "@batch=a PRIVMSG Carl two"},
       "BATCH +a draft/multiline Carl");
  CHECK(heard_by(carl) == "@msgid=M " + source + "PRIVMSG Carl :two\n");
}

TEST_CASE_METHOD(fixture,
                 "a line with no room for its sender's name is cut, and goes on") {
  std::string x(300, 'x');
  std::string y(180, 'y');
  send({"@batch=a PRIVMSG #lobby :" + x + ' ' + y, "@batch=a PRIVMSG #lobby :z"});
  CHECK(heard_by(bob)
        == "@msgid=M " + source
             + "BATCH +N draft/multiline #lobby\n"
               "@batch=N "
             + source + "PRIVMSG #lobby :" + x
             + " \n"
               "@batch=N;draft/multiline-concat "
             + source + "PRIVMSG #lobby :" + y
             + "\n"
               "@batch=N "
             + source + "PRIVMSG #lobby :z\n" + source + "BATCH -N\n");
  CHECK(heard(dave) == "Alice: " + x + ' ' + y + "\nAlice: z\n");
}

TEST_CASE_METHOD(fixture, "what a batch may not have is told once, and nothing is sent") {
  const std::string invalid =
    "FAIL BATCH MULTILINE_INVALID :Your message was not sent: between BATCH + and BATCH "
    "- "
    "there are PRIVMSG of that batch only, no CTCP, and not only blank ones; a blank one "
    "goes on nothing\n";
  const std::string one = "@batch=a PRIVMSG #lobby one";
  const struct {
    std::vector<std::string> lines;
    std::string answer;
  } rows[] = {
    {{}, invalid},
    {{"@batch=a PRIVMSG #lobby :", "@batch=a PRIVMSG #lobby :"}, invalid},
    {{one, "@batch=b PRIVMSG #lobby two", "@batch=a PRIVMSG #lobby three"}, invalid},
    {{one, "PRIVMSG #lobby two"}, invalid},
    {{one, "@batch=a NOTICE #lobby two"}, invalid},
    {{one, "@batch=a TAGMSG #lobby"}, invalid},
    {{one, "@batch=a PRIVMSG #lobby :\x01"
           "ACTION waves\x01"},
     invalid},
    {{one, "@batch=a;draft/multiline-concat PRIVMSG #lobby :"}, invalid},
    {{"@batch=a;draft/multiline-concat PRIVMSG #lobby one"}, invalid},
    {{one, "BATCH +b draft/multiline #lobby", "@batch=b PRIVMSG #lobby two"}, invalid},
    {{one, "@batch=a PRIVMSG Bob two"},
     "FAIL BATCH MULTILINE_INVALID_TARGET #lobby Bob :Your message was not sent: all of "
     "it "
     "has to be for the same target\n"},
    {{one, "@batch=a PRIVMSG #lobby :\xff"},
     "FAIL PRIVMSG INVALID_UTF8 :Your line was not sent: it is not UTF-8\n"},
  };
  for (auto& x : rows) {
    INFO(x.answer);
    queue(alice, "BATCH +a draft/multiline #lobby");
    for (auto& y : x.lines)
      queue(alice, y);
    CHECK(ask(alice, "BATCH -a") == x.answer);
    CHECK(heard(bob) == "");
  }
  CHECK(ask(alice, "BATCH -a")
        == "FAIL BATCH MULTILINE_INVALID :There is no batch of that name\n");
  CHECK(ask(alice, "@batch=a PRIVMSG #lobby one")
        == "FAIL BATCH MULTILINE_INVALID :There is no batch of that name\n");
  CHECK_THAT(ask(alice, "BATCH +a netjoin #lobby"),
             StartsWith("FAIL BATCH UNKNOWN_TYPE netjoin :"));
  CHECK(ask(alice, "PRIVMSG #lobby :still here") == "");
  CHECK(heard(bob) == "@msgid=M " + source + "PRIVMSG #lobby :still here\n");
}

TEST_CASE_METHOD(fixture,
                 "a batch has as many bytes and lines as the configuration says") {
  auto fresh = std::make_shared<settings>(*config);
  fresh->multiline_bytes = 10;
  fresh->multiline_lines = 3;
  caf::anon_send(alice.actor(), reload_atom::value, settings_ptr{fresh});
  run();
  CHECK_THAT(ask(alice, "CAP LS 302"),
             Contains(" draft/multiline=max-bytes=10,max-lines=3 "));
  heard(alice);
  auto message = [](const std::string& text) {
    return "@batch=a PRIVMSG #lobby :" + text;
  };
  CHECK(send({message("12345"), message("6789")}) == ""); // and a line break
  CHECK(num_lines(heard(bob)) == 4);
  CHECK(send({message("12345"), message("67890")})
        == "FAIL BATCH MULTILINE_MAX_BYTES 10 :Your message was not sent: 10 bytes are "
           "allowed\n");
  CHECK(send({message("1"), message("2"), message(""), message("4"), message("5")})
        == "FAIL BATCH MULTILINE_MAX_LINES 3 :Your message was not sent: 3 lines are "
           "allowed\n");
  CHECK(heard(bob) == "");
}

TEST_CASE_METHOD(fixture, "where a send queue has no room for it, it is not offered") {
  auto fresh = std::make_shared<settings>(*config);
  fresh->send_queue = 4 * fresh->multiline_bytes + 32 * 1024;
  caf::anon_send(alice.actor(), reload_atom::value, settings_ptr{fresh});
  run();
  CHECK_THAT(ask(alice, "CAP LS"), Contains("draft/multiline"));
  fresh = std::make_shared<settings>(*fresh);
  --fresh->send_queue;
  caf::anon_send(alice.actor(), reload_atom::value, settings_ptr{fresh});
  run();
  CHECK_THAT(ask(alice, "CAP LS"), !Contains("draft/multiline"));
}

TEST_CASE_METHOD(fixture, "who has not asked for batches sends none and gets none") {
  CHECK_THAT(ask(carl, "BATCH +a draft/multiline #lobby"),
             StartsWith("421 Carl BATCH :"));
  auto eve = enter("Eve", "draft/multiline");
  CHECK_THAT(ask(eve, "BATCH +a draft/multiline #lobby"), StartsWith("421 Eve BATCH :"));
  heard(eve);
  send({"@batch=a PRIVMSG #lobby one", "@batch=a PRIVMSG #lobby two"});
  CHECK(heard(eve)
        == source + "PRIVMSG #lobby :one\n" + source + "PRIVMSG #lobby :two\n");
}

TEST_CASE_METHOD(fixture, "each line counts where a room limits lines") {
  ask(alice, "MODE #lobby +f 3:60");
  ask(bob, "JOIN #lobby");
  for (auto x : {&alice, &bob, &carl, &dave})
    heard(*x);
  queue(bob, "BATCH +a draft/multiline #lobby");
  for (auto text : {"1", "2", "3"})
    queue(bob, std::string{"@batch=a PRIVMSG #lobby "} + text);
  CHECK(ask(bob, "BATCH -a") == "");
  CHECK_THAT(ask(bob, "PRIVMSG #lobby 4"), StartsWith("404 Bob #lobby :"));
}

TEST_CASE("a long text is taken apart") {
  std::string_view text = "a\rb\n\nc";
  std::string seen;
  char end = 0;
  do {
    auto piece = take_piece(text, end);
    seen += std::string{piece}
            + (end == line_break   ? "|"
               : end == line_joint ? "+"
                                   : ".");
  } while (end != 0);
  CHECK(seen == "a+b||c.");
  seen.clear();
  for_each_line("a\rb\n\nc", [&](std::string_view x) { seen += std::string{x} + '|'; });
  CHECK(seen == "ab|c|");
  CHECK(num_pieces("a\rb\n\nc") == 4);
  CHECK(hubbub::num_lines("a\rb\n\nc") == 3);
  CHECK_FALSE(is_long("abc"));
}
