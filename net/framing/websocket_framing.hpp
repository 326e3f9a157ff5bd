#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "net/framing/framing.hpp"

namespace hubbub {

/// What a WebSocket message is for the peer (RFC 6455 5.6).
enum class message_kind : uint8_t {
  text = 0x1, ///< UTF-8
  binary = 0x2,
};

/// Appends lines as a server's messages, one each, without its line end. They are not
/// masked: the same bytes are right for everybody (RFC 6455 5.1).
/// @param lines whole ones. A text that is not UTF-8 would cost the peer its connection:
///              what is wrong with it becomes U+FFFD.
void append_messages(std::string& out, std::string_view lines, message_kind kind);

/// A client's WebSocket frames, taken apart into lines (RFC 6455 5 and 7;
/// ircv3.net/specs/extensions/websocket): each message is a line, without its end.
///
/// A line end within a message, which no client should send, ends a line as well. Pings
/// are answered with one pong for the last of them. What breaks a rule ends all: the rest
/// is not read.
class websocket_framing final : public framing {
public:
  /// Longest message in bytes, each frame after its first one counting as one more: what
  /// IRCv3 allows a line and its tags. A longer one is a fault.
  static constexpr size_t longest_message = 8191 + 510;

  /// Why it ends (RFC 6455 7.4.1). A peer may have others.
  enum class code : uint16_t {
    none = 0, ///< it is not said
    normal = 1000,
    going_away = 1001,
    protocol_error = 1002,
    invalid_text = 1007,
    policy = 1008,
    too_big = 1009,
  };

  explicit websocket_framing(size_t limit);
  ~websocket_framing() override;

  void feed(std::vector<char>& bytes) override;
  void end(std::vector<char>&) override {}
  bool owes_answer() const override { return asked_; }
  std::string take_answers() override;
  bool ended() const override { return closed_; }
  std::string_view fault() const override { return fault_; }
  std::string last_bytes(farewell how, std::string_view words) override;

private:
  struct reader;

  /// Takes what the library shows next.
  /// @returns false if there is nothing more to take.
  bool take_some(std::vector<char>& lines);

  /// The head of a frame is known: checks whether it may come now.
  void begin_frame(bool masked, unsigned reserved_bits);

  void end_frame(std::vector<char>& lines);
  void end_message(std::vector<char>& lines);

  /// The peer says that it has nothing more to say.
  void take_close(std::string_view payload);

  void fail(code why, std::string_view sentence);

  std::unique_ptr<reader> reader_;    // has a buffer of 4 KiB; null between frames
  std::string message_;               // what has come of it
  std::unique_ptr<std::string> ping_; // what the last one says; null: it is answered
  std::string_view fault_;
  code code_ = code::none;                 // of our last words
  uint16_t num_fragments_ = 0;             // of the message that has begun
  message_kind kind_ = message_kind::text; // of that message
  bool within_message_ = false;
  bool asked_ = false;
  bool closed_ = false;      // nothing more is read
  bool peer_closed_ = false; // because the peer said so
};

} // namespace hubbub
