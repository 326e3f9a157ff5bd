#include "test/e2e/plain_user.hpp"

#include <stdexcept>

namespace e2e {

bool is_notice(const std::string& line, std::string_view word) {
  return line.size() > 6 && line.compare(0, 3, "** ") == 0
         && line.compare(line.size() - 3, 3, " **") == 0
         && line.find(word) != std::string::npos;
}

plain_user::plain_user(format kind, const endpoint& listener, std::string name,
                       int receive_buffer)
    : kind_(kind), name_(std::move(name)), connection_(listener, receive_buffer) {}

void plain_user::say(std::string_view text) {
  connection_.send(std::string{text} + "\n");
}

lines plain_user::lines_until(const std::string& last) {
  lines before;
  for (;;) {
    auto next = line();
    if (next == last)
      return before;
    before.push_back(std::move(next));
  }
}

std::string plain_user::notice(std::string_view word) {
  for (;;) {
    auto next = line();
    if (is_notice(next, word))
      return next;
  }
}

lines plain_user::fence() {
  say("/is-there-more");
  lines before;
  for (;;) {
    auto next = line();
    if (is_notice(next, "/help"))
      return before;
    before.push_back(std::move(next));
  }
}

lines plain_user::ask(std::string_view text) {
  say(text);
  return fence();
}

std::string plain_user::message(const std::string& author,
                                const std::string& text) const {
  return kind_ == format::colon ? author + ": " + text : "[" + author + "]: " + text;
}

std::string plain_user::private_message(const std::string& author,
                                        const std::string& text) const {
  return "(private) " + message(author, text);
}

std::string plain_user::joined(const std::string& who) const {
  return "User " + who + (kind_ == format::colon ? " joined" : " joined the chat");
}

std::string plain_user::left(const std::string& who) const {
  return "User " + who + (kind_ == format::colon ? " left" : " left the chat");
}

colon_user::colon_user(const endpoint& listener, std::string name, int receive_buffer)
    : plain_user(format::colon, listener, std::move(name), receive_buffer) {
  say(this->name());
  if (auto first = line(); first != joined(this->name()))
    throw std::runtime_error("a newcomer on colon was told: " + first);
}

bracket_user::bracket_user(const endpoint& listener, std::string name, int receive_buffer)
    : plain_user(format::bracket, listener, std::move(name), receive_buffer) {
  const std::string prompt = "Enter your ID: ";
  const std::string before = "** Current users in chat: ";
  if (auto first = connection().bytes(prompt.size()); first != prompt)
    throw std::runtime_error("bracket asked: " + first);
  say(this->name());
  auto first = line();
  if (!is_notice(first) || first.compare(0, before.size(), before) != 0)
    throw std::runtime_error("a newcomer on bracket was told: " + first);
  greeting_ = first.substr(before.size(), first.size() - before.size() - 3);
}

} // namespace e2e
