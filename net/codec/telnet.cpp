#include "net/codec/telnet.hpp"

namespace hubbub {

namespace {

// RFC 854, "TELNET COMMAND STRUCTURE".
constexpr unsigned char se = 240;
constexpr unsigned char sb = 250;
constexpr unsigned char will = 251;
constexpr unsigned char dont = 254;
constexpr unsigned char iac = 255;

} // namespace

size_t telnet_filter::strip(char* data, size_t size) {
  size_t out = 0;
  for (size_t i = 0; i < size; ++i) {
    auto byte = static_cast<unsigned char>(data[i]);
    switch (state_) {
      case state::data:
        if (byte == iac)
          state_ = state::command;
        else
          data[out++] = data[i];
        break;
      case state::command:
        if (byte == iac) {
          data[out++] = data[i];
          state_ = state::data;
        } else if (byte == sb) {
          state_ = state::subnegotiation;
        } else {
          state_ = byte >= will && byte <= dont ? state::option : state::data;
        }
        break;
      case state::option:
        state_ = state::data;
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

} // namespace hubbub
