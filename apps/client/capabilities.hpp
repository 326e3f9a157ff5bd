#pragma once

#include <string>
#include <string_view>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Finds out what a server can do beyond plain IRC, and asks for what a client needs of
/// it (IRCv3 capability negotiation). Pure: it is told what came, and gives the lines to
/// send.
class capabilities {
public:
  /// What keeps what was said, and what finds words in it.
  static constexpr std::string_view history = "draft/chathistory";
  static constexpr std::string_view searching = "soju.im/search";

  /// @param wanted whether a server is asked at all.
  explicit capabilities(bool wanted) : wanted_(wanted) {}

  /// A connection begins: what to send ahead of everything else.
  std::string begin();

  /// The server said what it can do, or what it grants (CAP). @returns what to send.
  std::string negotiate(const server_message& m);

  /// Whether the server grants it.
  bool has(std::string_view name) const;

  /// What the server says of TLS (IRCv3 sts), as it lists what it can do; empty: nothing.
  const std::string& sts() const { return sts_; }

private:
  void look_at(std::string_view offered);

  bool wanted_;
  std::string sts_;
  std::string useful_;  // of what the server offers, while it does
  std::string granted_; // names, spaces in between
};

} // namespace hubbub::client
