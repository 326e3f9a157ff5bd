#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Puts the lines of a message together that has several (IRCv3 draft/multiline): a batch
/// of them becomes one message, with line feeds in its text.
class multiline_reader {
public:
  /// Batches that may be open at once, and bytes of text in one; what is beyond is
  /// dropped.
  static constexpr size_t most_open = 16;
  static constexpr size_t most_bytes = 64 * 1024;

  /// A connection begins.
  void begin() { open_.clear(); }

  /// @returns the message as it came; as a batch ends, the whole of it; nothing before
  ///          that.
  std::optional<server_message> take(const server_message& m);

private:
  struct batch {
    server_message whole; // so far
    bool begun = false;
  };

  void begin_batch(const server_message& m);
  static void add(batch& to, const server_message& m);

  std::map<std::string, batch> open_;
};

} // namespace hubbub::client
