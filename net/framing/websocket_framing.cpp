#include "net/framing/websocket_framing.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

#include <wslay/wslay.h>

#include "net/codec/text.hpp"

namespace hubbub {

namespace {

/// Frames that are no data (RFC 6455 5.5).
constexpr uint8_t continuation = 0x0;
constexpr uint8_t close = 0x8;
constexpr uint8_t ping = 0x9;
constexpr uint8_t pong = 0xA;

/// Most bytes that a control frame says (RFC 6455 5.5).
constexpr size_t longest_control = 125;

constexpr bool is_control(uint8_t opcode) {
  return (opcode & 0x8) != 0;
}

/// Appends the head of a frame that is whole and not masked (RFC 6455 5.2).
void append_head(std::string& out, uint8_t opcode, size_t size) {
  constexpr uint8_t last_fragment = 0x80;
  constexpr uint8_t two_bytes = 126;
  constexpr uint8_t eight_bytes = 127;
  auto append_size = [&](size_t num_bytes) {
    while (num_bytes-- > 0)
      out += static_cast<char>(uint64_t{size} >> (8 * num_bytes) & 0xFF);
  };
  out += static_cast<char>(last_fragment | opcode);
  if (size < two_bytes) {
    append_size(1);
  } else if (size <= 0xFFFF) {
    out += static_cast<char>(two_bytes);
    append_size(2);
  } else {
    out += static_cast<char>(eight_bytes);
    append_size(8);
  }
}

/// Whether a peer may give that as the reason why it ends (RFC 6455 7.4; IANA has 1012
/// to 1014).
constexpr bool is_close_code(unsigned code) {
  return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014)
         || (code >= 3000 && code <= 4999);
}

} // namespace

void append_messages(std::string& out, std::string_view lines, message_kind kind) {
  while (!lines.empty()) {
    auto end = std::min(lines.find('\n'), lines.size() - 1);
    auto line = lines.substr(0, end);
    lines.remove_prefix(end + 1);
    if (!line.empty() && line.back() == '\r')
      line.remove_suffix(1);
    if (kind == message_kind::text && !is_utf8(line)) {
      auto corrected = to_utf8(line);
      append_head(out, static_cast<uint8_t>(kind), corrected.size());
      out += corrected;
    } else {
      append_head(out, static_cast<uint8_t>(kind), line.size());
      out += line;
    }
  }
}

/// The library, and the frame that it is in.
struct websocket_framing::reader {
  reader() {
    const wslay_frame_callbacks callbacks{nullptr, read, nullptr};
    if (wslay_frame_context_init(&context, &callbacks, this) != 0)
      throw std::bad_alloc{};
  }

  ~reader() { wslay_frame_context_free(context); }

  reader(const reader&) = delete;
  reader& operator=(const reader&) = delete;

  static ssize_t read(uint8_t* into, size_t size, int, void* self) {
    auto& me = *static_cast<reader*>(self);
    auto taken = std::min(size, me.input.size());
    if (taken == 0)
      return -1; // later
    std::memcpy(into, me.input.data(), taken);
    me.input.remove_prefix(taken);
    me.unread += taken;
    return static_cast<ssize_t>(taken);
  }

  wslay_frame_context_ptr context = nullptr;
  std::string_view input; // not given to the library yet
  size_t unread = 0;      // bytes that it has of a frame that has not ended
  bool within_frame = false;
  bool is_last = false; // fragment of its message
  uint8_t opcode = 0;
  uint64_t size = 0;   // of the payload
  uint64_t left = 0;   // of that, still to come
  std::string control; // what a control frame says

  /// With its head, as the library takes no other: lengths are in their shortest form.
  size_t frame_size() const {
    constexpr size_t mask = 4;
    return (size < 126 ? 2 : size <= 0xFFFF ? 4 : 10) + mask + size;
  }
};

websocket_framing::websocket_framing(size_t limit) : framing(limit) {
  // nop
}

websocket_framing::~websocket_framing() = default;

void websocket_framing::feed(std::vector<char>& bytes) {
  std::vector<char> lines;
  if (!closed_ && !bytes.empty()) {
    if (reader_ == nullptr)
      reader_ = std::make_unique<reader>();
    reader_->input = {bytes.data(), bytes.size()};
    while (!closed_ && take_some(lines)) {
      // go on
    }
    if (closed_ || reader_->unread == 0)
      reader_ = nullptr;
    if (closed_ || message_.empty())
      std::string{}.swap(message_);
  }
  bytes.assign(lines.begin(), lines.end());
  lines_.feed({bytes.data(), bytes.size()});
}

bool websocket_framing::take_some(std::vector<char>& lines) {
  wslay_frame_iocb chunk{};
  auto result = wslay_frame_recv(reader_->context, &chunk);
  if (result == WSLAY_ERR_WANT_READ)
    return false;
  if (result < 0) {
    fail(code::protocol_error, "A WebSocket frame has a wrong length");
    return false;
  }
  auto& x = *reader_;
  if (!x.within_frame) {
    x.within_frame = true;
    x.is_last = chunk.fin != 0;
    x.opcode = chunk.opcode;
    x.size = x.left = chunk.payload_length;
    begin_frame(chunk.mask != 0, chunk.rsv);
    if (closed_)
      return false;
  } else if (chunk.data_length == 0) {
    return false;
  }
  auto& into = is_control(x.opcode) ? x.control : message_;
  into.append(reinterpret_cast<const char*>(chunk.data), chunk.data_length);
  x.left -= chunk.data_length;
  if (x.left == 0)
    end_frame(lines);
  return true;
}

void websocket_framing::begin_frame(bool masked, unsigned reserved_bits) {
  auto& x = *reader_;
  auto starts = x.opcode == static_cast<uint8_t>(message_kind::text)
                || x.opcode == static_cast<uint8_t>(message_kind::binary);
  if (reserved_bits != 0) {
    fail(code::protocol_error, "A WebSocket frame has a reserved bit");
  } else if (!masked) {
    fail(code::protocol_error, "A WebSocket frame is not masked");
  } else if (is_control(x.opcode)) {
    if (x.opcode > pong)
      fail(code::protocol_error, "A WebSocket frame has a reserved opcode");
    else if (!x.is_last || x.size > longest_control)
      fail(code::protocol_error, "A WebSocket control frame is fragmented or too long");
  } else if (!starts && x.opcode != continuation) {
    fail(code::protocol_error, "A WebSocket frame has a reserved opcode");
  } else if (starts == within_message_) {
    fail(code::protocol_error, starts ? "A WebSocket message begins within another one"
                                      : "A WebSocket message goes on that never began");
  } else {
    if (starts)
      kind_ = static_cast<message_kind>(x.opcode);
    within_message_ = true;
    num_fragments_ += starts ? 0 : 1;
    if (x.size > longest_message
        || message_.size() + num_fragments_ + x.size > longest_message)
      fail(code::too_big, "A WebSocket message is longer than 8701 bytes");
  }
}

void websocket_framing::end_frame(std::vector<char>& lines) {
  auto& x = *reader_;
  x.within_frame = false;
  x.unread -= x.frame_size();
  auto said = std::exchange(x.control, {});
  if (x.opcode == close) {
    take_close(said);
  } else if (x.opcode == ping) {
    ping_ = std::make_unique<std::string>(std::move(said));
    asked_ = true;
  } else if (x.opcode == pong) {
    asked_ = true; // it is read for nothing
  } else if (x.is_last) {
    end_message(lines);
  }
}

void websocket_framing::end_message(std::vector<char>& lines) {
  if (kind_ == message_kind::text && !is_utf8(message_)) {
    fail(code::invalid_text, "A WebSocket text is not UTF-8");
    return;
  }
  lines.insert(lines.end(), message_.begin(), message_.end());
  lines.push_back('\n');
  message_.clear();
  within_message_ = false;
  num_fragments_ = 0;
}

void websocket_framing::take_close(std::string_view payload) {
  auto at = [&](size_t i) { return static_cast<unsigned char>(payload[i]); };
  auto given = payload.size() < 2 ? 0u : at(0) * 256u + at(1);
  if (payload.size() == 1 || (payload.size() >= 2 && !is_close_code(given))) {
    fail(code::protocol_error, "A WebSocket close frame has a reserved code");
  } else if (payload.size() > 2 && !is_utf8(payload.substr(2))) {
    fail(code::invalid_text, "A WebSocket close frame is not UTF-8");
  } else {
    closed_ = peer_closed_ = true;
    code_ = static_cast<code>(given);
  }
}

void websocket_framing::fail(code why, std::string_view sentence) {
  closed_ = true;
  code_ = why;
  fault_ = sentence;
}

std::string websocket_framing::take_answers() {
  asked_ = false;
  std::string result;
  if (auto said = std::exchange(ping_, nullptr)) {
    append_head(result, pong, said->size());
    result += *said;
  }
  return result;
}

std::string websocket_framing::last_bytes(farewell how, std::string_view words) {
  if (code_ == code::none && !peer_closed_)
    code_ = how == farewell::done       ? code::normal
            : how == farewell::shutdown ? code::going_away
                                        : code::policy;
  std::string said;
  if (code_ != code::none) {
    said += static_cast<char>(static_cast<uint16_t>(code_) >> 8);
    said += static_cast<char>(static_cast<uint16_t>(code_) & 0xFF);
  }
  // To the peer's own farewell the answer is the same (RFC 6455 5.5.1).
  if (!peer_closed_ && is_utf8(words))
    said += words.substr(0, piece_length(words, longest_control - said.size()));
  std::string result;
  append_head(result, close, said.size());
  return result + said;
}

} // namespace hubbub
