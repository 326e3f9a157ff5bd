#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apps/client/conversation.hpp"
#include "apps/client/multiline_reader.hpp"
#include "apps/client/server_message.hpp"

namespace hubbub::client::test {

using strings = std::vector<std::string>;

/// A conversation without a server, a screen or a person.
class talk {
public:
  explicit talk(conversation_options options) : conversation_(std::move(options)) {
    conversation_.begin();
    take();
  }

  /// One who is called Alice and in #lobby with Omar and Sarah.
  static talk among_people(bool interactive = true) {
    conversation_options options;
    options.name = "Alice";
    options.room = "#lobby";
    options.interactive = interactive;
    talk result{std::move(options)};
    for (auto line :
         {":s 001 Alice :Welcome", ":s 376 Alice :End",
          ":Alice!hub@127.0.0.1 JOIN #lobby", ":s 353 Alice = #lobby :@Omar Alice +Sarah",
          ":s 366 Alice #lobby :End"})
      result.hears(line);
    return result;
  }

  void hears(std::string_view line) {
    server_message message;
    read_server_message(line, message);
    if (auto whole = parts_.take(message))
      conversation_.received(*whole);
    take();
  }

  /// ... in answer to lines of one's own.
  void hears_answer(std::string_view line, strings own) {
    server_message message;
    read_server_message(line, message);
    message.answers = std::move(own);
    conversation_.received(message);
    take();
  }

  void types(std::string_view line, bool literal = false) {
    conversation_.typed(line, literal);
    take();
  }

  void ticks() {
    conversation_.tick();
    take();
  }

  void unlocks(std::string_view secret) {
    conversation_.unlock(secret);
    take();
  }

  void input_ends() {
    conversation_.end_of_input();
    take();
  }

  void interrupts(bool sending = false) {
    conversation_.interrupt(sending);
    take();
  }

  void is_stopped(strings unsent) {
    conversation_.stopped({{}, std::move(unsent)});
    take();
  }

  void is_mute(int32_t error) {
    conversation_.mute(error);
    take();
  }

  void loses(std::string_view reason, const strings& uncertain = {},
             const strings& unsent = {}) {
    conversation_.lost(reason, {uncertain, unsent});
    take();
  }

  void is_connected() {
    conversation_.connected();
    take();
  }

  void claims_name() {
    conversation_.reclaim_name();
    take();
  }

  // What came of the last thing that happened.
  outcome last;

  /// How it ended, if it has.
  std::optional<int32_t> status() const {
    return last.end ? std::optional{last.end->status} : std::nullopt;
  }
  std::string last_words() const { return last.end ? last.end->words : std::string{}; }

  /// The lines it printed.
  strings lines() const {
    strings result;
    for (auto& line : last.lines)
      result.push_back(line.text);
    return result;
  }

  /// The IRC lines it sent, without their ends.
  strings wire() const { return lines_of(last.wire); }

  /// The IRC lines it sent ahead of those that waited.
  strings hurry() const { return lines_of(last.hurry); }

  conversation& subject() { return conversation_; }

private:
  static strings lines_of(const std::string& text) {
    strings result;
    for (size_t at = 0; at < text.size();) {
      auto end = text.find("\r\n", at);
      result.push_back(text.substr(at, end - at));
      at = end + 2;
    }
    return result;
  }

  void take() { last = conversation_.take_outcome(); }

  conversation conversation_;
  multiline_reader parts_;
};

} // namespace hubbub::client::test
