#include "net/codec/plain.hpp"

#include "net/codec/text.hpp"

namespace hubbub {

namespace {

void append_safe(std::string& out, std::string_view text) {
  if (has_controls(text))
    out += without_controls(text);
  else
    out += text;
}

void append_user(std::string& out, std::string_view nick, std::string_view what) {
  out += "User ";
  out += nick;
  out += what;
  out += '\n';
}

} // namespace

void append_said(std::string& out, const plain_words& words, std::string_view nick,
                 std::string_view text) {
  out += words.before_nick;
  out += nick;
  out += words.after_nick;
  append_safe(out, text);
  out += '\n';
}

void append_acted(std::string& out, std::string_view nick, std::string_view text) {
  out += "* ";
  out += nick;
  out += ' ';
  append_safe(out, text);
  out += '\n';
}

void append_noticed(std::string& out, std::string_view nick, std::string_view text) {
  out += '-';
  out += nick;
  out += "- ";
  append_safe(out, text);
  out += '\n';
}

void append_joined(std::string& out, const plain_words& words, std::string_view nick) {
  append_user(out, nick, words.joined);
}

void append_left(std::string& out, const plain_words& words, std::string_view nick) {
  append_user(out, nick, words.left);
}

void append_renamed(std::string& out, std::string_view nick, std::string_view new_nick) {
  out += "User ";
  out += nick;
  out += " is now known as ";
  out += new_nick;
  out += '\n';
}

void append_info(std::string& out, std::string_view text) {
  out += info_begin;
  append_safe(out, text);
  out += info_end;
}

plain_input parse_plain_line(std::string_view line) {
  auto text = trimmed(line);
  if (text.empty())
    return {plain_input::kind::empty, {}, {}};
  if (text == "exit")
    return {plain_input::kind::command, "quit", {}};
  if (text.front() != '/')
    return {plain_input::kind::text, {}, line};
  if (text.size() > 1 && text[1] == '/')
    return {plain_input::kind::text, {}, text.substr(1)};
  text.remove_prefix(1);
  auto command = take_word(text);
  return {plain_input::kind::command, command, text};
}

} // namespace hubbub
