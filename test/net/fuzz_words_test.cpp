// What the fuzzers know: the words of their dictionary, and what the seeds of the target
// `session` say (test/fuzz/).
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "actors/modes.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

using word_set = std::set<std::string>;

std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream{file, std::ios::binary};
  REQUIRE(stream);
  return {std::istreambuf_iterator<char>{stream}, {}};
}

word_set matches_in(const std::string& text, const std::string& pattern) {
  std::regex what{pattern};
  word_set result;
  for (std::sregex_iterator i{text.begin(), text.end(), what}, end; i != end; ++i)
    result.insert((*i)[1]);
  return result;
}

/// The letters of modes, behind a sign.
void add_modes(word_set& letters, std::string_view text) {
  auto behind_sign = false;
  for (auto c : text) {
    if (behind_sign && c != '+' && c != '-')
      letters.insert({c});
    behind_sign = behind_sign || c == '+' || c == '-';
  }
}

word_set letters_in(const std::string& modes) {
  word_set result;
  add_modes(result, "+" + modes);
  return result;
}

/// What is said there: commands, with the words behind each; modes; and what is typed on
/// the plain formats.
struct vocabulary {
  std::map<std::string, word_set> commands;
  word_set plain_commands, room_modes, user_modes, capabilities;

  void add_irc(const std::string& line) {
    irc_message m;
    if (parse_irc_message(line, m) != irc_parse_result::message)
      return;
    auto command = irc::find_command(m.command);
    if (command == nullptr)
      return;
    auto& words = commands[std::string{command->name}];
    for (size_t i = 0; i < m.num_params; ++i) {
      std::istringstream param{std::string{m.param(i)}};
      for (std::string word; param >> word;)
        words.insert(word);
    }
    if (command->run == irc::mode)
      add_modes(names_room(m.param(0)) ? room_modes : user_modes, m.param(1));
    if (command->run == irc::cap_)
      capabilities = words;
  }

  void add_plain(std::string_view line) {
    if (line.substr(0, 1) == "/")
      plain_commands.emplace(line.substr(1, line.find(' ') - 1));
  }
};

/// What the seeds say, each step of which is said by somebody.
vocabulary seeds() {
  vocabulary result;
  auto folder = std::filesystem::path{HUBBUB_SOURCE "/test/fuzz/corpus/session"};
  for (auto& file : std::filesystem::directory_iterator{folder}) {
    INFO(file.path());
    std::istringstream steps{content_of(file.path())};
    for (std::string step; std::getline(steps, step);) {
      INFO(step);
      CHECK((step.empty() || (step[0] >= 'a' && step[0] <= 'e')));
      if (step.size() < 2 || (step[1] != ' ' && step[1] != '~'))
        continue;
      if (step[0] <= 'c')
        result.add_irc(step.substr(2));
      else
        result.add_plain(step.substr(2));
    }
  }
  return result;
}

word_set without(const word_set& all, const word_set& known) {
  word_set result;
  for (auto& x : all)
    if (known.count(x) == 0)
      result.insert(x);
  return result;
}

const word_set nothing;

} // namespace

TEST_CASE_METHOD(irc_fixture, "the fuzzers know every command, mode and capability") {
  auto said = seeds();
  auto dictionary = content_of(HUBBUB_SOURCE "/test/fuzz/irc.dict");

  word_set commands;
  for (auto& name : matches_in(ask(alice, "HELP"), "705 Alice \\* :([A-Z]+)")) {
    commands.insert(name);
    // What stands in capitals in the syntax of a command is a word of it.
    auto syntax = std::string{irc::find_command(name)->syntax};
    INFO(name);
    CHECK(without(matches_in(syntax, "\\b([A-Z]{2,})\\b"), said.commands[name])
          == nothing);
    CHECK(said.commands.count(name) == 1);
  }
  CHECK(commands.size() > 60);
  CHECK(without(commands, matches_in(dictionary, "\\b([A-Z]+)\\b")) == nothing);

  auto bracket = chat_fixture::enter(bracket_format, "Bea");
  bracket.send("/help\n");
  auto plain_commands = matches_in(bracket.received(), "\\*\\* /(\\w+)");
  CHECK(plain_commands.size() > 15);
  CHECK(without(plain_commands, said.plain_commands) == nothing);
  CHECK(without(plain_commands, matches_in(dictionary, "\"/(\\w+)")) == nothing);

  word_set words;
  for (auto& entry : matches_in(dictionary, "\n\"([+-][A-Za-z]+)"))
    add_modes(words, entry);
  auto room_modes = letters_in(mode_letters(false));
  auto user_modes = letters_in(irc::user_mode_letters());
  CHECK(without(room_modes, said.room_modes) == nothing);
  CHECK(without(user_modes, said.user_modes) == nothing);
  CHECK(without(room_modes, words) == nothing);
  CHECK(without(user_modes, words) == nothing);

  for (auto& x : irc::all_capabilities) {
    INFO(x.name);
    CHECK(said.capabilities.count(std::string{x.name}) == 1);
    CHECK(dictionary.find(x.name) != std::string::npos);
  }
}
