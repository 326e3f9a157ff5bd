#include "net/framing/telnet.hpp"

#include <utility>

namespace hubbub {

namespace {

// RFC 854, "TELNET COMMAND STRUCTURE".
constexpr unsigned char se = 240;
constexpr unsigned char are_you_there = 246;
constexpr unsigned char sb = 250;
constexpr unsigned char will = 251;
constexpr unsigned char wont = 252;
constexpr unsigned char do_ = 253;
constexpr unsigned char dont = 254;
constexpr unsigned char iac = 255;

// RFC 857.
constexpr unsigned char echo = 1;

// RFC 860.
constexpr unsigned char timing_mark = 6;

void append_command(std::string& out, unsigned char command, unsigned char option) {
  for (auto byte : {iac, command, option})
    out += static_cast<char>(byte);
}

} // namespace

size_t telnet_filter::strip(char* data, size_t size) {
  size_t out = 0;
  auto keep = [&](char byte) {
    data[out++] = byte == '\0' && after_cr_ ? '\n' : byte;
    after_cr_ = byte == '\r';
  };
  for (size_t i = 0; i < size; ++i) {
    auto byte = static_cast<unsigned char>(data[i]);
    switch (state_) {
      case state::data:
        if (byte == iac)
          state_ = state::command;
        else
          keep(data[i]);
        break;
      case state::command:
        state_ = state::data;
        if (byte == iac)
          keep(data[i]);
        else
          take_command(byte);
        break;
      case state::option:
        state_ = state::data;
        take_option(byte);
        break;
      case state::subnegotiation:
        if (byte == iac)
          state_ = state::sub_command;
        break;
      case state::sub_command:
        state_ = byte == se ? state::data : state::subnegotiation;
        break;
    }
  }
  return out;
}

void telnet_filter::take_command(unsigned char command) {
  if (command == sb) {
    state_ = state::subnegotiation;
  } else if (command >= will && command <= dont) {
    state_ = state::option;
    command_ = command;
  } else if (command == are_you_there && !std::exchange(asked().are_you_there, true)) {
    asked().answers += "[Yes]\r\n";
  }
}

void telnet_filter::take_option(unsigned char option) {
  // WONT and DONT are what holds already: to confirm that would begin a loop.
  if (command_ == do_ && option == timing_mark) {
    if (!std::exchange(asked().timing_mark, true))
      append_command(asked().answers, will, timing_mark);
  } else if (command_ == do_ && option == echo && asked().hides) {
    // It agrees.
  } else if (command_ == do_ && !asked().wanted[option]) {
    asked().wanted[option] = true;
    append_command(asked().answers, wont, option);
  } else if (command_ == will && !asked().offered[option]) {
    asked().offered[option] = true;
    append_command(asked().answers, dont, option);
  }
}

std::string telnet_filter::take_answers() {
  if (asked_ == nullptr)
    return {};
  asked_->timing_mark = asked_->are_you_there = false;
  return std::exchange(asked_->answers, {});
}

std::string telnet_filter::hide_input(bool hidden) {
  std::string result;
  if (asked_ == nullptr)
    return result;
  asked_->hides = hidden;
  append_command(result, hidden ? will : wont, echo);
  return result;
}

telnet_filter::questions& telnet_filter::asked() {
  if (asked_ == nullptr)
    asked_ = std::make_unique<questions>();
  return *asked_;
}

} // namespace hubbub
