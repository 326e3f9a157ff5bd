// What is written is one line, and means what it meant when it is read again.
#include <algorithm>
#include <string>

#include "net/codec/irc_message.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

bool is_one_line(std::string_view bytes) {
  return bytes.size() >= 2
         && bytes.find_first_of(std::string_view{"\r\n\0", 3}) == bytes.size() - 2
         && bytes.substr(bytes.size() - 2) == "\r\n";
}

bool same(const irc_message& x, const irc_message& y) {
  return x.tags == y.tags && x.source == y.source && x.command == y.command
         && x.num_params == y.num_params
         && std::equal(x.params.begin(), x.params.begin() + x.num_params,
                       y.params.begin());
}

/// Writes a message that was parsed from a line.
std::string written(const irc_message& m) {
  std::string result;
  if (!m.tags.empty())
    result.append("@").append(m.tags).append(" ");
  irc_writer writer{result, m.source, m.command};
  for (size_t i = 0; i + 1 < m.num_params; ++i)
    writer.param(m.params[i]);
  if (m.num_params == 0)
    writer.end();
  else
    writer.trailing(m.params[m.num_params - 1]);
  return result;
}

void check_round_trip(const std::string& line) {
  irc_message m;
  auto found = parse_irc_message(line, m);
  auto only_spaces = line.find_first_not_of(' ') == std::string::npos;
  expect((found == irc_parse_result::empty) == only_spaces, "only spaces are nothing",
         line);
  if (found != irc_parse_result::message)
    return;
  expect(m.num_params <= irc_max_params, "no message has more than fifteen parameters",
         line);
  expect(m.param(m.num_params).empty(), "a parameter that is not there is empty", line);
  for (size_t i = 0; i < m.num_params; ++i)
    expect(i + 1 == m.num_params
             || (!m.params[i].empty() && m.params[i].find(' ') == std::string_view::npos
                 && m.params[i].front() != ':'),
           "only the last parameter may be odd", line);
  // A line of the network's holds none of these: the framer has cut it there.
  if (line.find_first_of(std::string_view{"\r\n\0", 3}) != std::string::npos)
    return;
  auto again = written(m);
  expect(is_one_line(again), "a message is one line", again);
  irc_message copy;
  again.resize(again.size() - 2);
  expect(parse_irc_message(again, copy) == irc_parse_result::message && same(m, copy),
         "what is written and read again is the same", line);
  (void)action_in_ctcp(m.param(1));
}

/// Hostile parts cannot make a second line.
void check_injection(std::string_view a, std::string_view b) {
  std::string line;
  append_irc_message(line, a, "PRIVMSG", {b, a});
  expect(is_one_line(line), "no part makes a second line", line);
  line.clear();
  append_irc_message(line, "server", "PRIVMSG", {"Alice", b});
  expect(is_one_line(line), "no text makes a second line", line);
  irc_message m;
  line.resize(line.size() - 2);
  expect(parse_irc_message(line, m) == irc_parse_result::message && m.num_params == 2
           && m.source == "server" && m.param(0) == "Alice",
         "no text becomes another message", line);
  std::string text{b};
  text.erase(std::remove_if(text.begin(), text.end(),
                            [](char c) { return c == '\r' || c == '\n' || c == '\0'; }),
             text.end());
  expect(m.param(1) == text, "a text arrives as it was", line);
}

} // namespace

FUZZ_TARGET(irc_message) {
  auto line = input::own(bytes);
  check_round_trip(line);
  auto half = bytes.size() / 2;
  check_injection(bytes.substr(0, half), bytes.substr(half));
}
