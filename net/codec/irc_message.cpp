#include "net/codec/irc_message.hpp"

#include <algorithm>
#include <iterator>

#include "net/codec/text.hpp"

namespace hubbub {

namespace {

/// Whether a character would end the line, or the message for a reader in C.
bool breaks_line(char c) {
  return c == '\r' || c == '\n' || c == '\0';
}

/// Whether a last parameter must be written with a leading ':'. A text that holds
/// line breakers may become one that must when they are left out.
bool needs_colon(std::string_view text) {
  return text.empty() || text.front() == ':' || text.find(' ') != std::string_view::npos
         || std::any_of(text.begin(), text.end(), breaks_line);
}

bool is_alnum(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string_view take_token(std::string_view& rest) {
  auto token = rest.substr(0, rest.find(' '));
  rest.remove_prefix(token.size());
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  return token;
}

} // namespace

irc_parse_result parse_irc_message(std::string_view line, irc_message& into) {
  into = {};
  auto rest = line;
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  if (rest.empty())
    return irc_parse_result::empty;
  if (rest.front() == '@')
    into.tags = take_token(rest).substr(1);
  if (!rest.empty() && rest.front() == ':')
    into.source = take_token(rest).substr(1);
  into.command = take_token(rest);
  if (into.command.empty()
      || !std::all_of(into.command.begin(), into.command.end(), is_alnum))
    return irc_parse_result::malformed;
  while (!rest.empty()) {
    if (rest.front() == ':' || into.num_params == irc_max_params - 1) {
      if (rest.front() == ':')
        rest.remove_prefix(1);
      into.params[into.num_params++] = rest;
      break;
    }
    into.params[into.num_params++] = take_token(rest);
  }
  return irc_parse_result::message;
}

std::string_view irc_command_of(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  for (auto mark : {'@', ':'})
    if (!line.empty() && line.front() == mark)
      take_token(line);
  return line.substr(0, line.find(' '));
}

std::optional<std::string> action_in_ctcp(std::string_view text) {
  constexpr std::string_view begin = "\x01"
                                     "ACTION ";
  if (text.substr(0, begin.size()) != begin)
    return std::nullopt;
  text.remove_prefix(begin.size());
  return std::string{text.substr(0, text.find('\x01'))};
}

irc_writer::irc_writer(std::string& out, std::string_view source,
                       std::string_view command, size_t limit)
    : out_(out), begin_(out.size()), limit_(limit) {
  if (!source.empty()) {
    out_ += ':';
    append(source);
    out_ += ' ';
  }
  append(command);
}

size_t irc_writer::left() const {
  constexpr size_t line_end = 2; // CRLF
  auto used = out_.size() - begin_ + line_end;
  return used < limit_ ? limit_ - used : 0;
}

irc_writer& irc_writer::param(std::string_view value) {
  if (left() > 1) {
    out_ += ' ';
    append(value);
  }
  return *this;
}

void irc_writer::trailing(std::string_view value) {
  if (left() > 2) {
    out_ += " :";
    append(value);
  }
  end();
}

void irc_writer::end() {
  out_ += "\r\n";
}

void irc_writer::append(std::string_view value) {
  if (std::none_of(value.begin(), value.end(), breaks_line)) {
    out_ += value.substr(0, piece_length(value, left()));
    return;
  }
  std::string clean;
  std::remove_copy_if(value.begin(), value.end(), std::back_inserter(clean), breaks_line);
  append(clean);
}

void append_irc_message(std::string& out, std::string_view source,
                        std::string_view command,
                        std::initializer_list<std::string_view> params) {
  irc_writer writer{out, source, command};
  auto last = params.size() == 0 ? params.end() : params.end() - 1;
  for (auto i = params.begin(); i != last; ++i)
    writer.param(*i);
  if (last == params.end())
    writer.end();
  else if (needs_colon(*last))
    writer.trailing(*last);
  else
    writer.param(*last).end();
}

} // namespace hubbub
