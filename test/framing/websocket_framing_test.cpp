// The rules of RFC 6455 for what a client sends, whole and byte by byte, in the order of
// the public Autobahn cases: 1 framing, 2 pings and pongs, 3 reserved bits, 4 opcodes,
// 5 fragments, 6 UTF-8, 7 the closing handshake, 9 limits.
#include "net/framing/websocket_framing.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace hubbub;
using namespace std::string_literals;

namespace {

constexpr unsigned fin = 0x80;
constexpr unsigned text = 0x1;
constexpr unsigned binary = 0x2;
constexpr unsigned close = 0x8;
constexpr unsigned ping = 0x9;
constexpr unsigned pong = 0xA;

std::string big_endian(uint64_t x, int num_bytes) {
  std::string result;
  while (num_bytes-- > 0)
    result += static_cast<char>(x >> (8 * num_bytes) & 0xFF);
  return result;
}

/// The beginning of a frame up to its payload; its mask is zero bytes.
/// @param form how many bytes say its length.
std::string head(unsigned first, uint64_t size, int form) {
  std::string result(1, static_cast<char>(first));
  if (form == 1)
    return result + static_cast<char>(0x80 | size) + "\0\0\0\0"s;
  return result + (form == 2 ? "\xfe"s : "\xff"s) + big_endian(size, form) + "\0\0\0\0"s;
}

/// A frame as a client sends it.
std::string frame(unsigned first, const std::string& payload,
                  const std::string& mask = "\x12\x34\x56\x78") {
  auto form = payload.size() < 126 ? 1 : payload.size() <= 0xFFFF ? 2 : 8;
  auto result = head(first, payload.size(), form);
  result.replace(result.size() - 4, 4, mask);
  for (size_t i = 0; i < payload.size(); ++i)
    result += static_cast<char>(payload[i] ^ mask[i % 4]);
  return result;
}

/// A frame as a server sends it.
std::string answer(unsigned first, const std::string& payload) {
  return std::string(1, static_cast<char>(first)) + static_cast<char>(payload.size())
         + payload;
}

std::string closing(unsigned code, const std::string& words = "") {
  return big_endian(code, 2) + words;
}

/// What a stream of frames comes to.
struct outcome {
  std::vector<std::string> lines;
  std::string answers{}; ///< to pings
  bool ended = false;
  std::string fault{};
  std::string last{}; ///< the farewell

  bool operator==(const outcome& x) const {
    return lines == x.lines && answers == x.answers && ended == x.ended
           && fault == x.fault && last == x.last;
  }
};

constexpr size_t limit = 4606;

/// @param piece so many bytes come at a time.
outcome taken(const std::string& stream, size_t piece) {
  websocket_framing framing{limit};
  outcome result;
  for (size_t i = 0; i < stream.size(); i += piece) {
    auto bytes = stream.substr(i, piece);
    std::vector<char> buffer{bytes.begin(), bytes.end()};
    framing.feed(buffer);
    for (auto next = framing.peek(); next.kind != line_framer::status::incomplete;
         next = framing.peek()) {
      result.lines.push_back(
        next.kind == line_framer::status::line ? std::string{next.text} : "(too long)");
      framing.pop();
    }
    framing.settle();
    if (framing.owes_answer())
      result.answers += framing.take_answers();
  }
  result.ended = framing.ended();
  result.fault = framing.fault();
  result.last = framing.last_bytes(farewell::done, "bye");
  return result;
}

/// The same whole, byte by byte, and in pieces of other sizes.
outcome taken(const std::string& stream) {
  auto result = taken(stream, 1);
  for (size_t piece : {2, 3, 5, 7, 4096})
    CHECK(taken(stream, piece).lines == result.lines);
  auto whole = taken(stream, stream.size() + 1);
  CHECK(whole.lines == result.lines);
  CHECK(whole.ended == result.ended);
  CHECK(whole.fault == result.fault);
  CHECK(whole.last == result.last);
  return result;
}

/// The close code of our last words; 0: none.
unsigned code_of(const outcome& x) {
  REQUIRE(x.last.size() >= 2);
  CHECK(static_cast<unsigned char>(x.last[0]) == (fin | close));
  if (x.last.size() < 4)
    return 0;
  return static_cast<unsigned char>(x.last[2]) * 256u
         + static_cast<unsigned char>(x.last[3]);
}

std::string of_size(size_t n) {
  return std::string(n, 'x');
}

} // namespace

TEST_CASE("a message is a line, in every form of its length (Autobahn 1)") {
  for (auto kind : {text, binary})
    for (size_t size : {0, 1, 124, 125, 126, 127, 128, 255, 256, 1000, 4606}) {
      CAPTURE(kind, size);
      auto result = taken(frame(fin | kind, of_size(size)));
      CHECK(result.lines == std::vector{of_size(size)});
      CHECK_FALSE(result.ended);
    }
  CHECK(taken(frame(fin | text, "NICK a") + frame(fin | text, "NICK b")).lines
        == std::vector{"NICK a"s, "NICK b"s});
}

TEST_CASE("any mask will do") {
  for (auto& mask : {"\0\0\0\0"s, "\xff\xff\xff\xff"s, "abcd"s, "\n\r\n\r"s})
    CHECK(taken(frame(fin | text, "PRIVMSG #x :hello", mask)).lines
          == std::vector{"PRIVMSG #x :hello"s});
}

TEST_CASE("line ends in a message are line ends, and one at its end is none") {
  CHECK(taken(frame(fin | text, "NICK a\r")).lines == std::vector{"NICK a"s});
  CHECK(taken(frame(fin | text, "NICK a\r\nNICK b")).lines
        == std::vector{"NICK a"s, "NICK b"s});
}

TEST_CASE("a length in a longer form than it needs is a fault") {
  for (auto& stream :
       {head(fin | text, 125, 2), head(fin | text, 5, 2), head(fin | text, 0xFFFF, 8),
        head(fin | text, 0, 8), head(fin | text, uint64_t{1} << 63, 8),
        head(fin | ping, 126, 2)}) {
    auto result = taken(stream + of_size(200));
    CHECK(result.lines.empty());
    CHECK(code_of(result) == 1002);
  }
}

TEST_CASE("pings are answered with what they say (Autobahn 2)") {
  for (size_t size : {0, 1, 124, 125}) {
    auto result = taken(frame(fin | ping, of_size(size)));
    CHECK(result.answers == answer(fin | pong, of_size(size)));
    CHECK_FALSE(result.ended);
  }
  CHECK(taken(frame(fin | ping, "\0\xff\xfe"s)).answers
        == answer(fin | pong, "\0\xff\xfe"s));
  CHECK(code_of(taken(frame(fin | ping, of_size(126)))) == 1002);
  // Nobody has to answer what nobody asked (2.7 to 2.9).
  CHECK(taken(frame(fin | pong, "unasked")).answers.empty());
  // The last one stands for all (RFC 6455 5.5.3).
  websocket_framing framing{limit};
  auto many = frame(fin | ping, "one") + frame(fin | ping, "two");
  std::vector<char> bytes{many.begin(), many.end()};
  framing.feed(bytes);
  CHECK(framing.take_answers() == answer(fin | pong, "two"));
  CHECK_FALSE(framing.owes_answer());
  CHECK(framing.take_answers().empty());
}

TEST_CASE("a pong that nobody asked for is paid for like a ping") {
  websocket_framing framing{limit};
  auto stream = frame(fin | pong, "");
  std::vector<char> bytes{stream.begin(), stream.end()};
  framing.feed(bytes);
  CHECK(framing.owes_answer());
  CHECK(framing.take_answers().empty());
  CHECK_FALSE(framing.owes_answer());
}

TEST_CASE("reserved bits and opcodes are faults (Autobahn 3 and 4)") {
  for (unsigned bits = 1; bits < 8; ++bits)
    for (auto opcode : {text, binary, close, ping, pong}) {
      CAPTURE(bits, opcode);
      auto result =
        taken(frame(fin | text, "before") + frame(fin | bits << 4 | opcode, "")
              + frame(fin | text, "after"));
      CHECK(result.lines == std::vector{"before"s});
      CHECK(code_of(result) == 1002);
      CHECK(result.fault == "A WebSocket frame has a reserved bit");
    }
  for (unsigned opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
    for (auto& payload : {""s, "text"s}) {
      CAPTURE(opcode);
      auto result = taken(frame(fin | opcode, payload) + frame(fin | ping, ""));
      CHECK(code_of(result) == 1002);
      CHECK(result.answers.empty());
      CHECK(result.fault == "A WebSocket frame has a reserved opcode");
    }
}

TEST_CASE("a frame that is not masked is a fault (RFC 6455 5.1)") {
  for (auto opcode : {text, ping, close}) {
    auto result = taken(answer(fin | opcode, opcode == text ? "NICK a" : ""));
    CHECK(result.lines.empty());
    CHECK(result.answers.empty());
    CHECK(code_of(result) == 1002);
    CHECK(result.fault == "A WebSocket frame is not masked");
  }
}

TEST_CASE("fragments make one message, with pings between them (Autobahn 5)") {
  auto begin = frame(text, "PRIVMSG ");
  auto middle = frame(0, "#x :");
  auto end = frame(fin, "hello");
  auto whole = std::vector{"PRIVMSG #x :hello"s};
  CHECK(taken(begin + middle + end).lines == whole);
  auto result = taken(begin + frame(fin | ping, "1") + middle + frame(fin | ping, "2")
                      + frame(fin | pong, "3") + end);
  CHECK(result.lines == whole);
  CHECK(result.answers.find(answer(fin | pong, "2")) != std::string::npos);
  CHECK(taken(frame(text, "") + frame(0, "") + frame(fin, "")).lines == std::vector{""s});
  CHECK(taken(begin + end + frame(fin | text, "next")).lines
        == std::vector{"PRIVMSG hello"s, "next"s});
  // Control frames have no fragments (5.1, 5.2).
  for (auto opcode : {ping, pong, close}) {
    auto broken = taken(frame(opcode, "half") + frame(fin, "other half"));
    CHECK(code_of(broken) == 1002);
    CHECK(broken.answers.empty());
  }
  // What goes on must have begun (5.9 to 5.14), and ended before another begins (5.15
  // ...).
  for (auto first : {fin, 0u}) {
    auto broken = taken(frame(first, "again") + frame(fin | text, "hi"));
    CHECK(broken.lines.empty());
    CHECK(code_of(broken) == 1002);
  }
  for (auto opcode : {text, binary}) {
    auto broken = taken(begin + frame(fin | opcode, "other"));
    CHECK(broken.lines.empty());
    CHECK(code_of(broken) == 1002);
  }
}

TEST_CASE("a text is UTF-8, also where it is cut within a character (Autobahn 6)") {
  const auto word = "\u03ba\u1f79\u03c3\u03bc\u03b5 \U0001F600"s;
  CHECK(taken(frame(fin | text, word)).lines == std::vector{word});
  for (size_t i = 0; i <= word.size(); ++i)
    CHECK(taken(frame(text, word.substr(0, i)) + frame(fin, word.substr(i))).lines
          == std::vector{word});
  for (auto& bad : {"\x80"s, "\xc0\xaf"s, "\xe0\x80\xaf"s, "\xf0\x80\x80\xaf"s,
                    "\xed\xa0\x80"s, "\xf4\x90\x80\x80"s, "\xf8\x88\x80\x80\x80"s,
                    "\xfe"s, "\xff"s, "\xce"s, "\xe1\xbd"s, "a\xf0\x9f\x98"s}) {
    CAPTURE(bad);
    for (size_t i = 0; i <= bad.size(); ++i) {
      auto result = taken(frame(fin | text, "before") + frame(text, bad.substr(0, i))
                          + frame(fin, bad.substr(i)));
      CHECK(result.lines == std::vector{"before"s});
      CHECK(code_of(result) == 1007);
      CHECK(result.fault == "A WebSocket text is not UTF-8");
    }
    // Bytes may be what they like.
    CHECK(taken(frame(fin | binary, bad)).lines == std::vector{bad});
  }
}

TEST_CASE("a close frame is answered with the same, and ends all (Autobahn 7)") {
  auto plain = taken(frame(fin | text, "QUIT") + frame(fin | close, "")
                     + frame(fin | text, "more") + frame(fin | ping, "?"));
  CHECK(plain.lines == std::vector{"QUIT"s});
  CHECK(plain.ended);
  CHECK(plain.fault.empty());
  CHECK(plain.last == answer(fin | close, ""));
  for (unsigned code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013,
                        1014, 3000, 3999, 4000, 4999}) {
    CAPTURE(code);
    auto result = taken(frame(fin | close, closing(code, "going \u2026")));
    CHECK(result.ended);
    CHECK(result.fault.empty());
    CHECK(result.last == answer(fin | close, closing(code)));
  }
  for (unsigned code :
       {0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535}) {
    CAPTURE(code);
    CHECK(code_of(taken(frame(fin | close, closing(code, "bye")))) == 1002);
  }
  CHECK(code_of(taken(frame(fin | close, "\x03"))) == 1002);
  CHECK(code_of(taken(frame(fin | close, closing(1000, of_size(124))))) == 1002);
  CHECK(code_of(taken(frame(fin | close, closing(1000, of_size(123))))) == 1000);
  CHECK(code_of(taken(frame(fin | close, closing(1000, "\xce\xba\xe1\xbd"s)))) == 1007);
}

TEST_CASE("a message that is too long is a fault before it is read (Autobahn 9)") {
  constexpr auto most = websocket_framing::longest_message;
  // Longer than a line may be, and not yet than a message.
  CHECK(taken(frame(fin | text, of_size(limit + 1))).lines == std::vector{"(too long)"s});
  CHECK(taken(frame(fin | text, of_size(most))).lines == std::vector{"(too long)"s});
  for (auto& stream :
       {head(fin | text, most + 1, 2), head(fin | text, 0x10000, 8),
        head(fin | binary, uint64_t{1} << 62, 8),
        frame(text, of_size(most)) + frame(fin, "x"),
        frame(text, of_size(5000)) + frame(0, of_size(3000)) + head(0, 4000, 2)}) {
    auto result = taken(stream + "x");
    CHECK(result.lines.empty());
    CHECK(code_of(result) == 1009);
  }
  // Fragments without a payload come to an end as well.
  std::string endless = frame(text, "");
  for (size_t i = 0; i <= most; ++i)
    endless += frame(0, "");
  CHECK(code_of(taken(endless, 4096)) == 1009);
}

TEST_CASE("nothing is kept of what has been taken") {
  websocket_framing framing{limit};
  auto feed = [&](const std::string& x) {
    std::vector<char> bytes{x.begin(), x.end()};
    framing.feed(bytes);
    while (framing.peek().kind != line_framer::status::incomplete)
      framing.pop();
    framing.settle();
  };
  auto stream = frame(fin | text, "PRIVMSG #x :hello");
  for (auto i = 0; i < 1000; ++i)
    feed(stream.substr(0, 9)), feed(stream.substr(9));
  CHECK(framing.buffered() == 0);
  CHECK_FALSE(framing.ended());
}

TEST_CASE("the last words say why, and have no more room than a control frame") {
  CHECK(websocket_framing{limit}.last_bytes(farewell::done, "bye")
        == answer(fin | close, closing(1000, "bye")));
  CHECK(websocket_framing{limit}.last_bytes(farewell::shutdown, "The server ends")
        == answer(fin | close, closing(1001, "The server ends")));
  CHECK(websocket_framing{limit}.last_bytes(farewell::refused, "")
        == answer(fin | close, closing(1008)));
  auto last = websocket_framing{limit}.last_bytes(farewell::done, of_size(500));
  CHECK(last == answer(fin | close, closing(1000, of_size(123))));
  CHECK(websocket_framing{limit}.last_bytes(farewell::done, "\xff")
        == answer(fin | close, closing(1000)));
}

TEST_CASE("lines become messages in the shortest form of their length") {
  auto framed = [](const std::string& lines, message_kind kind = message_kind::text) {
    std::string result;
    append_messages(result, lines, kind);
    return result;
  };
  CHECK(framed("PING x\r\n") == answer(fin | text, "PING x"));
  CHECK(framed("PING x\r\n", message_kind::binary) == answer(fin | binary, "PING x"));
  CHECK(framed("a\r\nb\n\r\n")
        == answer(fin | text, "a") + answer(fin | text, "b") + answer(fin | text, ""));
  CHECK(framed(of_size(125) + "\r\n") == answer(fin | text, of_size(125)));
  for (size_t size : {126, 500, 65535})
    CHECK(framed(of_size(size) + "\r\n")
          == "\x81\x7e" + big_endian(size, 2) + of_size(size));
  CHECK(framed(of_size(65536) + "\r\n")
        == "\x81\x7f" + big_endian(65536, 8) + of_size(65536));
  CHECK(framed("").empty());
}

TEST_CASE("a text for a browser is UTF-8 whatever it was") {
  std::string out;
  append_messages(out, "caf\xe9 \xf0\x9f\x98\x80\r\n", message_kind::text);
  CHECK(out == answer(fin | text, "caf\xef\xbf\xbd \xf0\x9f\x98\x80"));
  out.clear();
  append_messages(out, "caf\xe9\r\n", message_kind::binary);
  CHECK(out == answer(fin | binary, "caf\xe9"));
}
