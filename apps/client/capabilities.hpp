#pragma once

#include <cstddef>
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

  /// What tells one's other clients what one has read.
  static constexpr std::string_view read_marker = "draft/read-marker";

  /// What confirms each line that one says, or tells why not.
  static constexpr std::string_view echo = "echo-message";
  static constexpr std::string_view labels = "labeled-response";

  /// What takes, and gives, messages of several lines.
  static constexpr std::string_view multiline = "draft/multiline";

  /// What tells who is logged in to which account.
  static constexpr std::string_view account_tag = "account-tag";
  static constexpr std::string_view extended_join = "extended-join";

  /// What is wanted of a server. If it is nothing, the server is not asked at all.
  struct wishes {
    bool past = false;  ///< what was said before
    bool login = false; ///< to an account (SASL)
    bool talk = false;  ///< answers, reactions, who is typing or away, what was read
    bool echo = false;  ///< what became of what one says, who is logged in, and messages
                        ///< of several lines
  };

  explicit capabilities(wishes what) : wished_(what) {}

  /// A connection begins: what to send ahead of everything else.
  std::string begin();

  /// The server said what it can do, or what it grants (CAP). @returns what to send; but
  /// for the end of the negotiation, if there is a login to do first (`may_log_in`).
  std::string negotiate(const server_message& m);

  /// Whether the server grants it.
  bool has(std::string_view name) const;

  /// Whether one can log in now, and has to end the negotiation after that: `end()`.
  bool may_log_in() const { return wished_.login && has("sasl"); }

  /// How one can log in, with commas in between; empty: the server does not say.
  const std::string& login_mechanisms() const { return mechanisms_; }

  /// Whether the server confirms what one says, line by line.
  bool confirms() const { return has(echo) && has(labels) && has("batch"); }

  /// What a message of several lines may have.
  struct multiline_limits {
    size_t bytes = 0; ///< of text, with a line feed between two lines; 0: there is none
    size_t lines = 0;
  };

  /// ... on this server: no more than we want to say at once.
  multiline_limits longest() const;

  /// Ends the negotiation.
  static std::string end();

  /// What the server says of TLS (IRCv3 sts), as it lists what it can do; empty: nothing.
  const std::string& sts() const { return sts_; }

private:
  void look_at(std::string_view offered);
  std::string request() const;
  bool wants_anything() const;

  wishes wished_;
  std::string sts_;
  std::string mechanisms_;
  multiline_limits longest_;
  std::string offered_; // names, spaces in between
  std::string granted_; // names, spaces in between
};

} // namespace hubbub::client
