#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::test {

// The first byte of a frame that is a whole message (RFC 6455 5.2).
inline constexpr unsigned ws_text = 0x81;
inline constexpr unsigned ws_binary = 0x82;
inline constexpr unsigned ws_close = 0x88;
inline constexpr unsigned ws_ping = 0x89;
inline constexpr unsigned ws_pong = 0x8A;

/// A frame as a client sends it.
inline std::string client_frame(unsigned first, std::string_view payload) {
  constexpr std::string_view mask = "\x12\x34\x56\x78";
  std::string result(1, static_cast<char>(first));
  auto append_size = [&](unsigned mark, int num_bytes) {
    result += static_cast<char>(0x80 | mark);
    while (num_bytes-- > 0)
      result += static_cast<char>(uint64_t{payload.size()} >> (8 * num_bytes) & 0xFF);
  };
  if (payload.size() < 126)
    append_size(static_cast<unsigned>(payload.size()), 0);
  else if (payload.size() <= 0xFFFF)
    append_size(126, 2);
  else
    append_size(127, 8);
  result += mask;
  for (size_t i = 0; i < payload.size(); ++i)
    result += static_cast<char>(payload[i] ^ mask[i % mask.size()]);
  return result;
}

/// A frame that a server has sent.
struct server_frame {
  unsigned first = 0;
  std::string payload{};

  bool operator==(const server_frame& x) const {
    return first == x.first && payload == x.payload;
  }
};

/// Takes whole frames off the beginning of some bytes.
inline std::vector<server_frame> take_frames(std::string& bytes) {
  std::vector<server_frame> result;
  for (;;) {
    auto at = [&](size_t i) { return static_cast<uint8_t>(bytes[i]); };
    if (bytes.size() < 2)
      return result;
    size_t head = at(1) < 126 ? 2 : at(1) == 126 ? 4 : 10; // a server masks nothing
    if (bytes.size() < head)
      return result;
    size_t size = head == 2 ? at(1) : 0;
    for (size_t i = 2; i < head; ++i)
      size = size << 8 | at(i);
    if (bytes.size() < head + size)
      return result;
    result.push_back({at(0), bytes.substr(head, size)});
    bytes.erase(0, head + size);
  }
}

} // namespace hubbub::test
